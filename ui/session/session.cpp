// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "evidence/evidencestore.h"
#include "rules/figures/credentialorder.h"
#include "rules/foresight/reassess.h"
#include "session/drafts.h"

#include <QFileInfo>
#include <QJsonArray>

namespace koshin {

namespace {

// More than this takes longer than a person waits without noticing.
const QString orderKey = QStringLiteral("order/credentials");
constexpr std::size_t manyRecords = 500;
constexpr qint64 manyBytes = 16 * 1024 * 1024;

Maybe<LongWork> longMove(const Result<JournalEntry> &entry, const QString &what)
{
    if (!entry || entry->count <= qint64(manyRecords)) return {};
    return LongWork(what, LongWork::Stopping::Allowed);
}

Maybe<LongWork> longCopying(const QStringList &files)
{
    qint64 bytes = 0;
    for (const QString &file : files) bytes += QFileInfo(file).size();
    if (bytes <= manyBytes) return {};
    return LongWork(Session::tr("Copying files…"), LongWork::Stopping::Allowed);
}

/// While it lives, long work has the ledger.
class Busy
{
public:
    explicit Busy(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Busy() { m_flag = false; }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    bool &m_flag;
};

} // namespace

struct Session::Private
{
    Private(std::unique_ptr<Workspace> w, SchemeCatalogue s, const Clock &c)
        : workspace(std::move(w)), schemes(std::move(s)), clock(c)
    {
    }

    std::unique_ptr<Workspace> workspace;
    SchemeCatalogue schemes;
    const Clock &clock;
    OpenedCopies openedCopies;
    std::shared_ptr<const Ledger> ledger = std::make_shared<const Ledger>();
    Assessment assessment;
    QStringList order;    ///< of credentials, as the holder put them
    Maybe<Date> fixedDay; ///< nothing: today
    Maybe<JournalEntry> lastChange;
    std::unique_ptr<Drafts> drafts;
    bool loaded = false;
    bool busy = false;
    Maybe<Error> lost;     ///< why
    QSet<QString> altered; ///< hashes of files that only reading them showed to be altered

    [[nodiscard]] Date day() const { return fixedDay ? *fixedDay : clock.today(); }
    void assessAgain() { assessment = assess(schemes, *ledger, {.asOf = day()}); }
};

Session::Session(std::unique_ptr<Workspace> workspace, SchemeCatalogue schemes, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(workspace), std::move(schemes), clock))
{
    d->assessment.asOf = d->day();
    d->drafts = std::make_unique<Drafts>(*this);
}

Session::~Session() = default;

const Ledger &Session::ledger() const
{
    return *d->ledger;
}

std::shared_ptr<const Ledger> Session::snapshot() const
{
    return d->ledger;
}

const Assessment &Session::assessment() const
{
    return d->assessment;
}

const SchemeCatalogue &Session::schemes() const
{
    return d->schemes;
}

Workspace &Session::workspace()
{
    return *d->workspace;
}

const Clock &Session::clock() const
{
    return d->clock;
}

std::vector<const CredentialAssessment *> Session::credentials() const
{
    return inOrder(d->assessment, d->order);
}

Result<> Session::moveCredential(const QString &id, const QString &before)
{
    QStringList order;
    for (const CredentialAssessment *c : credentials()) order += c->credential.text();
    if (id == before || order.removeAll(id) == 0) return {};
    const auto at = order.indexOf(before);
    order.insert(at < 0 ? order.size() : at, id);
    if (auto kept = d->workspace->setSetting(orderKey, QJsonArray::fromStringList(order)); !kept) {
        Q_EMIT failed(kept.error());
        return kept;
    }
    d->order = order;
    Q_EMIT changed({Change::Of::Order, {}});
    return {};
}

bool Session::isLoaded() const
{
    return d->loaded;
}

bool Session::isReadOnly() const
{
    return d->lost || d->workspace->isReadOnly();
}

bool Session::isLost() const
{
    return d->lost.has_value();
}

bool Session::isBusy() const
{
    return d->busy;
}

Drafts &Session::drafts()
{
    return *d->drafts;
}

const Maybe<JournalEntry> &Session::lastChange() const
{
    return d->lastChange;
}

Date Session::asOf() const
{
    return d->day();
}

bool Session::isToday() const
{
    return !d->fixedDay || *d->fixedDay == d->clock.today();
}

void Session::setAsOf(Maybe<Date> date)
{
    d->fixedDay = date;
    d->assessAgain();
    Q_EMIT changed({Change::Of::Day, {}});
}

void Session::load()
{
    if (d->busy || d->lost) return;
    if (d->loaded && !adopt(d->workspace->refresh(), Whose::Others)) return;
    const auto read = d->workspace->ledger();
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    d->ledger = *read;
    d->loaded = true;
    d->order.clear(); // unread: as if none had been chosen
    const QJsonValue order = d->workspace->setting(orderKey).value_or(QJsonValue());
    for (const auto &id : order.toArray()) d->order += id.toString();
    d->assessAgain();
    Q_EMIT changed({Change::Of::Everything, {}});
}

void Session::poll()
{
    if (!d->loaded || d->busy || d->lost) return;
    if (d->workspace->isStale()) {
        (void)adopt(d->workspace->refresh(), Whose::Others);
    } else if (d->day() != d->assessment.asOf) {
        setAsOf(d->fixedDay);
    }
}

Result<Changes> Session::adopt(Result<Changes> outcome, Whose whose)
{
    if (!outcome) {
        const bool isLoss =
            outcome.error().code == ErrorCode::LedgerReplaced || outcome.error().code == ErrorCode::LedgerMoved;
        if (isLoss) lose(outcome.error());
        if (!isLoss || whose != Whose::Others) Q_EMIT failed(outcome.error());
        return outcome;
    }
    if (whose != Whose::Others || !outcome->isEmpty()) d->lastChange.reset();
    const auto read = d->workspace->ledger();
    if (!read) {
        Q_EMIT failed(read.error());
        return tl::unexpected(read.error());
    }
    if (outcome->isEmpty()) return outcome;
    d->assessment = reassess(std::move(d->assessment), *d->ledger, **read, d->schemes, {.asOf = d->day()});
    d->ledger = *read;
    if (whose == Whose::Own) {
        const auto top = d->workspace->undoable();
        if (top && !d->workspace->isStale()) d->lastChange = *top; // stale: it may be another program's by now
    }
    Q_EMIT changed({Change::Of::Ledger, *outcome});
    return outcome;
}

void Session::lose(const Error &why)
{
    if (d->lost) return;
    d->lost = why;
    d->lastChange.reset();
    Q_EMIT ledgerLost({why, d->workspace->rescue()});
}

Result<> Session::workAside(const LongWork &how, const std::function<bool(Workspace &, const Progress &)> &deed,
                            Whose whose)
{
    if (d->busy) return failure(ErrorCode::InUse, {d->workspace->databaseFile()});
    if (d->lost) return tl::unexpected(*d->lost);
    // Asked before and after: what is opened in between is what the window holds.
    if (const auto there = d->workspace->ensureInPlace(); !there) return there;
    auto aside = Workspace::open(d->workspace->folder(), d->clock,
                                 isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::Existing);
    if (const auto there = d->workspace->ensureInPlace(); !there) return there;
    if (!aside) return tl::unexpected(aside.error());
    bool wrote = false;
    {
        const Busy busy(d->busy);
        how.run([&](const Progress &progress) {
            Workspace &workspace = **aside;
            const auto before = workspace.newestEntry();
            if (!deed(workspace, progress)) return;
            const auto after = workspace.newestEntry();
            wrote = before && after && *after > *before;
            if (wrote) (void)workspace.ledger(); // read here, so that the window need not wait for it
        });
    }
    if (!wrote) return {};
    Changes all;
    all.everything = true;
    d->workspace = std::move(*aside);
    const auto taken = adopt(all, whose);
    return taken ? Result<>() : tl::unexpected(taken.error());
}

Result<Changes> Session::change(const Maybe<LongWork> &how, Whose whose, const Deed &deed)
{
    if (d->busy) return adopt(failure(ErrorCode::InUse, {d->workspace->databaseFile()}), whose);
    if (d->lost) return adopt(tl::unexpected(*d->lost), whose);
    if (!how) return adopt(deed(*d->workspace, {}), whose);
    Result<Changes> outcome = failure(ErrorCode::Cancelled);
    const auto done = workAside(*how, [&](Workspace &workspace, const Progress &progress) {
        outcome = deed(workspace, progress);
        return bool(outcome);
    }, whose);
    if (!done) return adopt(tl::unexpected(done.error()), whose);
    return outcome ? outcome : adopt(outcome, whose);
}

Result<Changes> Session::perform(const Result<Edit> &edit)
{
    if (!edit) return adopt(tl::unexpected(edit.error()), Whose::Own);
    const bool isLong = edit->put.size() + edit->remove.size() > manyRecords;
    const auto how = isLong ? Maybe<LongWork>(LongWork(tr("Saving…"), LongWork::Stopping::Never)) : std::nullopt;
    return change(how, Whose::Own, [&](Workspace &workspace, const Progress &) { return workspace.perform(*edit); });
}

Result<Changes> Session::take(Intake &intake, std::size_t records)
{
    const bool isLong = records > manyRecords;
    const auto how = isLong ? Maybe<LongWork>(LongWork(tr("Saving…"), LongWork::Stopping::Never)) : std::nullopt;
    return change(how, Whose::Own, [&](Workspace &workspace, const Progress &progress) -> Result<Changes> {
        const auto answer = intake.take(workspace, progress);
        return answer ? Result<Changes>(answer->outcome.changes) : tl::unexpected(answer.error());
    });
}

Result<Changes> Session::undo()
{
    const auto how = longMove(d->workspace->undoable(), tr("Undoing…"));
    return change(how, Whose::Taken,
                  [](Workspace &workspace, const Progress &progress) { return workspace.undo(progress); });
}

Result<Changes> Session::redo()
{
    const auto how = longMove(d->workspace->redoable(), tr("Redoing…"));
    return change(how, Whose::Own,
                  [](Workspace &workspace, const Progress &progress) { return workspace.redo(progress); });
}

// What comes after it is quick.
Result<IncomingFiles> Session::receive(const QStringList &files)
{
    if (d->lost) return tl::unexpected(*d->lost);
    const auto how = longCopying(files);
    if (!how) return receiveFiles(d->workspace->evidence(), files);
    return work<IncomingFiles>(*how, [&](Workspace &workspace, const Progress &progress) {
        return receiveFiles(workspace.evidence(), files, progress);
    });
}

Result<Changes> Session::perform(const Result<Edit> &edit, IncomingFiles files)
{
    if (!edit) return adopt(tl::unexpected(edit.error()), Whose::Own);
    Faults remarks;
    const auto done = change({}, Whose::Own, [&](Workspace &workspace, const Progress &) {
        return performWithFiles(workspace, *edit, files, remarks);
    });
    if (!done) return done;
    for (const Error &remark : remarks) Q_EMIT remarked(remark);
    QStringList taken;
    for (const Record &record : edit->put) {
        if (std::holds_alternative<Evidence>(record)) taken << idOf(record);
    }
    Q_EMIT filesTaken(taken);
    return done;
}

Result<Changes> Session::perform(Result<Edit> edit, const QHash<QString, QString> &files)
{
    if (files.isEmpty() || !edit) return perform(edit);
    auto received = receive(files.values());
    if (!received) return adopt(tl::unexpected(received.error()), Whose::Own);
    std::vector<EvidenceId> ids;
    for (auto file = files.cbegin(); file != files.cend(); ++file) ids.emplace_back(file.key());
    nameFiles(*d->ledger, d->clock, ids, *received, *edit);
    return perform(edit, std::move(*received));
}

Result<Attached> Session::attach(const QString &recordId, const QStringList &files)
{
    return attach(recordId, Brought{files, {}, {}});
}

Result<Attached> Session::attach(const QString &recordId, const Brought &brought)
{
    auto received = receive(brought.files);
    for (const BroughtContent &one : brought.contents) {
        if (!received) break;
        auto file = evidence().receive(one.bytes, one.name);
        if (file) received->push_back(std::move(*file));
        else received = tl::unexpected(file.error());
    }
    if (!received) return tl::unexpected(adopt(tl::unexpected(received.error()), Whose::Own).error());
    Result<Attached> outcome = failure(ErrorCode::Cancelled);
    const auto done = change({}, Whose::Own, [&](Workspace &workspace, const Progress &) -> Result<Changes> {
        outcome = koshin::attach(workspace, recordId, std::move(*received), d->clock, newRecordId);
        return outcome ? Result<Changes>(outcome->changes) : tl::unexpected(outcome.error());
    });
    if (!done) return tl::unexpected(done.error());
    QStringList taken;
    for (const EvidenceId &id : outcome->ids) {
        taken << id.text();
        if (const Evidence *kept = d->ledger->evidence.find(id.text()))
            d->altered.remove(kept->sha256); // it was placed anew
    }
    Q_EMIT filesTaken(taken);
    return outcome;
}

Result<> Session::stateOf(const Evidence &record) const
{
    auto there = evidence().check(record);
    if (there && d->altered.contains(record.sha256)) return failure(ErrorCode::FileAltered, {record.fileName});
    return there;
}

void Session::noteAltered(const QSet<QString> &hashes)
{
    d->altered = d->altered | hashes;
}

void Session::noteSound(const QString &sha256)
{
    d->altered.remove(sha256);
}

Result<QString> Session::copyToOpen(const Evidence &record)
{
    return d->openedCopies.make(evidence(), record);
}

// clang-format off
const QString &Session::folder() const { return d->workspace->folder(); }
const EvidenceStore &Session::evidence() const { return d->workspace->evidence(); }
Result<JournalEntry> Session::undoable() const { return d->workspace->undoable(); }
Result<JournalEntry> Session::redoable() const { return d->workspace->redoable(); }
Result<JournalHead> Session::head() const { return d->workspace->head(); }
Result<QJsonValue> Session::setting(const QString &key) const { return d->workspace->setting(key); }
// clang-format on

Result<std::vector<Changes::Touched>> Session::search(const QString &needle, int limit) const
{
    return d->workspace->search(needle, limit);
}

Result<std::vector<JournalEntry>> Session::history(int limit, bool withMoves) const
{
    return d->workspace->history(limit, withMoves);
}

Result<> Session::setSetting(const QString &key, const QJsonValue &value)
{
    return d->workspace->setSetting(key, value);
}

Result<> Session::changeSetting(const QString &key, const std::function<QJsonValue(const QJsonValue &before)> &change)
{
    return d->workspace->changeSetting(key, change);
}

KnowsScheme Session::knowsScheme() const
{
    return [this](const SchemeId &scheme) { return koshin::knowsScheme(d->schemes, scheme); };
}

} // namespace koshin
