// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/records.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace koshin {

class Session;

/// A form as it was left without saving.
struct Draft
{
    QString title;                 ///< what the person knows it by
    QJsonObject record;            ///< as typed: it may have faults
    QHash<QString, QString> files; ///< chosen as evidence, by the ids that their records shall have
    QString file;                  ///< the one file of a form that is about a file
    Maybe<Record> original;        ///< what it was typed over: a later change elsewhere must still be seen
};

/// What was typed and not saved, over a restart and a crash too. It may name clients, so it lies in the
/// ledger's own database as settings below `draft/`, outside journal and export; never elsewhere.
/// What cannot be written there, or is too long, lives as long as the session.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(Session &session);

    [[nodiscard]] Maybe<Draft> find(const QString &name) const;
    /// The draft left last of those whose names begin with `form` and a slash; empty if there is none.
    [[nodiscard]] QString newestOf(const QString &form) const;
    /// The oldest gives way where there are too many.
    void keep(const QString &name, const Draft &draft);
    void drop(const QString &name);
    /// Announces that the person left a form whose draft is kept.
    void tellLeft(const QString &name) { Q_EMIT left(name); }

    /// What stands half-written in the line of quick entry.
    [[nodiscard]] QString line() const;
    void keepLine(const QString &line);

    /// Takes over what only lives in the session: its ledger is opened anew.
    void takeOver(const Drafts &other) { m_meanwhile = other.m_meanwhile; }

Q_SIGNALS:
    void left(const QString &name);

private:
    [[nodiscard]] Result<QJsonValue> read(const QString &key) const;
    bool write(const QString &key, const QJsonValue &value);
    [[nodiscard]] QStringList names() const; ///< of those in the database, the oldest first

    Session &m_session;
    QHash<QString, QJsonValue> m_meanwhile; ///< not in the database, by key
};

} // namespace koshin
