// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/openedcopies.h"
#include "operations/attach.h"
#include "operations/intake.h"
#include "rules/engine/engine.h"
#include "storage/workspace.h"
#include "toolkit/brought.h"
#include "toolkit/longwork.h"

#include <QHash>
#include <QObject>

namespace koshin {

class Drafts;

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
    /// For operations, which are given it; pages ask the session itself.
    [[nodiscard]] Workspace &workspace();
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] bool isReadOnly() const; ///< also once the ledger was lost
    /// The file that was opened is no longer the ledger in its folder; see `ledgerLost`.
    [[nodiscard]] bool isLost() const;

    /// The credentials in the holder's order, by urgency where none was chosen.
    [[nodiscard]] std::vector<const CredentialAssessment *> credentials() const;
    /// Puts a credential before another, or last where that is empty, and keeps the order.
    Result<> moveCredential(const QString &id, const QString &before);

    [[nodiscard]] Date asOf() const;
    [[nodiscard]] bool isToday() const;
    void setAsOf(Maybe<Date> date); ///< nothing: today, following the clock

    void load(); ///< or reads again
    /// Takes up what other programs wrote and the change of the day; called once a second.
    void poll();
    /// Performs what an operation made, takes up the changes and announces them. The error is for the caller to show
    /// beside its field; also announced by `failed`. Many records take a while: see `work`.
    Result<Changes> perform(const Result<Edit> &edit);
    /// Takes in so many records that were read here. Errors as above, those of the intake.
    Result<Changes> take(Intake &intake, std::size_t records);
    Result<Changes> undo();
    Result<Changes> redo();
    /// The entry of the last change made here, while nothing came after it: what `undo` takes back.
    [[nodiscard]] const Maybe<JournalEntry> &lastChange() const;

    /// Does on a thread of its own what may take long (see LongWork), with a workspace of its own, and
    /// takes up what it wrote. Until it has ended the session is busy: it writes nothing else
    /// and takes nothing up. Errors: those of the work, and of opening the ledger once more.
    template<class T>
    Result<T> work(const LongWork &how, const std::function<Result<T>(Workspace &, const Progress &)> &deed)
    {
        Result<T> outcome = failure(ErrorCode::Cancelled);
        const auto done = workAside(how, [&](Workspace &workspace, const Progress &progress) {
            outcome = deed(workspace, progress);
            return bool(outcome);
        });
        if (!done) return tl::unexpected(done.error());
        return outcome;
    }
    [[nodiscard]] bool isBusy() const;

    /// What was typed into forms and not saved.
    [[nodiscard]] Drafts &drafts();
    /// Copies files next to the evidence store, each read once; nothing is in it yet.
    [[nodiscard]] Result<IncomingFiles> receive(const QStringList &files);
    /// Performs an edit that also needs received files in the evidence store, in one undo step.
    Result<Changes> perform(const Result<Edit> &edit, IncomingFiles files);
    /// The same for an edit whose records name new evidence by id: the files of these ids.
    Result<Changes> perform(Result<Edit> edit, const QHash<QString, QString> &files);
    /// Copies files into the evidence store and ties them to the record, or to nothing yet where it is
    /// empty, in one undo step. What the person should know of them is in the remarks.
    Result<Attached> attach(const QString &recordId, const QStringList &files);
    /// The same for whatever a drop or the clipboard brings.
    Result<Attached> attach(const QString &recordId, const Brought &brought);
    /// A copy of a file for another program to show; it goes with the window. Errors: those of OpenedCopies::make.
    [[nodiscard]] Result<QString> copyToOpen(const Evidence &record);
    /// Whether a file is there, and unchanged as far as it was read in this window. Cheap. Errors: those of
    /// EvidenceStore::check.
    [[nodiscard]] Result<> stateOf(const Evidence &record) const;
    /// Reading showed that files with these hashes are altered, or unchanged again.
    void noteAltered(const QSet<QString> &hashes);
    void noteSound(const QString &sha256);

    // What the workspace answers without a change; see there.
    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] const EvidenceStore &evidence() const;
    [[nodiscard]] Result<std::vector<Changes::Touched>> search(const QString &needle, int limit = 100) const;
    [[nodiscard]] Result<JournalEntry> undoable() const;
    [[nodiscard]] Result<JournalEntry> redoable() const;
    [[nodiscard]] Result<std::vector<JournalEntry>> history(int limit = 0, bool withMoves = false) const;
    [[nodiscard]] Result<JournalHead> head() const;
    // What the window keeps for itself in the ledger's database; see there.
    [[nodiscard]] Result<QJsonValue> setting(const QString &key) const;
    [[nodiscard]] Result<> setSetting(const QString &key, const QJsonValue &value);
    [[nodiscard]] Result<> changeSetting(const QString &key,
                                         const std::function<QJsonValue(const QJsonValue &before)> &change);

    /// What is not as it was. The assessment is new with each of them.
    struct Change
    {
        enum class Of {
            Everything, ///< the ledger was read
            Ledger,     ///< records
            Day,        ///< the day that it is looked at from
            Order       ///< of the credentials
        };
        Of of = Of::Everything;
        Changes records; ///< of the ledger
    };
    /// The ledger's file was exchanged or is gone, or its folder was moved.
    struct Loss
    {
        Error why;                      ///< LedgerReplaced or LedgerMoved
        Result<Workspace::Rescue> kept; ///< where everything is that was seen here, or why it could not be kept
    };
    /// Whether a record may name a scheme.
    [[nodiscard]] KnowsScheme knowsScheme() const;

Q_SIGNALS:
    /// What is shown is no longer so. Told once for each change, when everything asked of the session is new.
    void changed(const koshin::Session::Change &change);
    void failed(const koshin::Error &error);
    /// Something about a file that was taken: it was done all the same.
    void remarked(const koshin::Error &remark);
    /// Files were taken as evidence here; their records.
    void filesTaken(const QStringList &evidence);
    /// Told once: from then on nothing is written or taken up.
    void ledgerLost(const koshin::Session::Loss &loss);

private:
    void lose(const Error &why);
    enum class Whose { Own, Taken, Others }; ///< Taken: back, by undo
    /// Takes up what the workspace did, or announces why it did not.
    Result<Changes> adopt(Result<Changes> outcome, Whose whose);
    using Deed = std::function<Result<Changes>(Workspace &, const Progress &)>;
    /// Aside if it is long, else at once.
    Result<Changes> change(const Maybe<LongWork> &how, Whose whose, const Deed &deed);
    Result<> workAside(const LongWork &how, const std::function<bool(Workspace &, const Progress &)> &deed,
                       Whose whose = Whose::Own);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace koshin
