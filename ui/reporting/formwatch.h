// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace koshin {

class Session;

/// Looks at each file that was taken as evidence for the code of a confirmation form, on a thread of its own.
class FormWatch : public QObject
{
    Q_OBJECT

public:
    explicit FormWatch(Session &session);

    void look(const QStringList &files);

Q_SIGNALS:
    /// The file, by its evidence record, is the form of these records, and they are not signed for yet.
    void recognized(const QString &file, const QStringList &records);

private:
    void match(const QString &file, const QStringList &codes);

    Session &m_session;
};

} // namespace koshin
