// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/openedcopies.h"
#include "operations/attach.h"
#include "rules/engine.h"
#include "storage/workspace.h"

#include <QObject>

namespace koshin {

/// What every page and form of a window shares: the ledger, the day it is looked at from, and the
/// assessment of it. Pages call verbs here, never the database; they learn of any change, also
/// those made by other programs, through the signals.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The snapshot is read by `load`, so that a window can paint first.
    Session(std::unique_ptr<Workspace> workspace, SchemeCatalogue schemes, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Ledger &ledger() const;
    [[nodiscard]] std::shared_ptr<const Ledger> snapshot() const;
    [[nodiscard]] const Assessment &assessment() const;
    [[nodiscard]] const SchemeCatalogue &schemes() const;
    [[nodiscard]] Workspace &workspace();
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Date asOf() const;
    [[nodiscard]] bool isToday() const;
    void setAsOf(Maybe<Date> date); ///< nothing: today, following the clock

    void load();
    /// Takes up what other programs wrote and the change of the day; called once a second.
    void poll();
    /// Performs, takes up the changes and announces them. The error is for the caller to show
    /// beside its field; also announced by `failed`.
    Result<Changes> perform(const Edit &edit);
    Result<Changes> undo(const Progress &progress = {});
    Result<Changes> redo(const Progress &progress = {});
    /// The same for an edit that also needs received files in the evidence store.
    Result<Changes> perform(const Edit &edit, IncomingFiles files);
    /// The same for an edit whose records name new evidence by id: the files of these ids.
    Result<Changes> perform(Edit edit, const QHash<QString, QString> &files);
    /// Copies files into the evidence store and ties them to the record, or to nothing yet where it is
    /// empty, in one undo step. What the person should know of them is in the remarks.
    Result<Attached> attach(const QString &recordId, const QStringList &files);
    /// Copies of evidence that were opened in this window; they go with it.
    [[nodiscard]] OpenedCopies &openedCopies();
    /// A new id for a record (UUID).
    [[nodiscard]] static QString newId();

Q_SIGNALS:
    void loaded();
    void ledgerChanged(const koshin::Changes &changes);
    void assessmentChanged();
    void asOfChanged();
    void failed(const koshin::Error &error);
    /// Something about a file that was taken: it was done all the same.
    void remarked(const koshin::Error &remark);

private:
    /// Takes up what the workspace did, or announces why it did not.
    Result<Changes> adopt(Result<Changes> outcome);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace koshin
