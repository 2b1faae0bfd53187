// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "evidence/evidencestore.h"
#include "rules/reassess.h"

#include <QUuid>

#include <algorithm>

namespace koshin {

struct Session::Private
{
    Private(std::unique_ptr<Workspace> w, SchemeCatalogue s, const Clock &c)
        : workspace(std::move(w)), schemes(std::move(s)), clock(c)
    {
    }

    std::unique_ptr<Workspace> workspace;
    SchemeCatalogue schemes;
    const Clock &clock;
    std::shared_ptr<const Ledger> ledger = std::make_shared<const Ledger>();
    Assessment assessment;
    Maybe<Date> fixedDay; ///< nothing: today
    bool loaded = false;

    [[nodiscard]] Date day() const { return fixedDay ? *fixedDay : clock.today(); }
    void assessAgain() { assessment = assess(schemes, *ledger, {.asOf = day()}); }
    [[nodiscard]] Evidence recordOf(Evidence taken) const;
    [[nodiscard]] Result<std::vector<EvidenceId>> takeIn(const QStringList &files, Edit &edit);
};

/// The record of a file just taken into the store: the one that already has this content under
/// this name, or a new one.
Evidence Session::Private::recordOf(Evidence taken) const
{
    for (const auto &known : ledger->evidence.pointers()) {
        if (known->sha256 == taken.sha256 && known->fileName == taken.fileName) return *known;
    }
    taken.id = EvidenceId(newId());
    taken.addedAt = clock.now();
    return taken;
}

/// Copies files into the store and puts the records they need into the edit. The ids of their
/// records, in the order of the files.
Result<std::vector<EvidenceId>> Session::Private::takeIn(const QStringList &files, Edit &edit)
{
    std::vector<EvidenceId> ids;
    for (const QString &file : files) {
        auto taken = workspace->evidence().take(file);
        if (!taken) return tl::unexpected(taken.error());
        Evidence evidence = recordOf(std::move(*taken));
        ids.push_back(evidence.id);
        if (!ledger->evidence.find(evidence.id.text())) edit.put.emplace_back(std::move(evidence));
    }
    return ids;
}

Session::Session(std::unique_ptr<Workspace> workspace, SchemeCatalogue schemes, const Clock &clock,
                 QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(workspace), std::move(schemes), clock))
{
    d->assessment.asOf = d->day();
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

bool Session::isLoaded() const
{
    return d->loaded;
}

bool Session::isReadOnly() const
{
    return d->workspace->isReadOnly();
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
    Q_EMIT asOfChanged();
    Q_EMIT assessmentChanged();
}

void Session::load()
{
    const auto read = d->workspace->ledger();
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    d->ledger = *read;
    d->loaded = true;
    d->assessAgain();
    Q_EMIT loaded();
    Q_EMIT assessmentChanged();
}

void Session::poll()
{
    if (!d->loaded) return;
    if (d->workspace->isStale()) {
        adopt(d->workspace->refresh());
    } else if (d->day() != d->assessment.asOf) {
        setAsOf(d->fixedDay);
    }
}

Result<Changes> Session::adopt(Result<Changes> outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return outcome;
    }
    const auto read = d->workspace->ledger();
    if (!read) {
        Q_EMIT failed(read.error());
        return tl::unexpected(read.error());
    }
    if (outcome->isEmpty()) return outcome;
    d->assessment = reassess(std::move(d->assessment), *d->ledger, **read, d->schemes, {.asOf = d->day()});
    d->ledger = *read;
    Q_EMIT ledgerChanged(*outcome);
    Q_EMIT assessmentChanged();
    return outcome;
}

Result<Changes> Session::perform(const Edit &edit)
{
    return adopt(d->workspace->perform(edit));
}

Result<Changes> Session::undo(const Progress &progress)
{
    return adopt(d->workspace->undo(progress));
}

Result<Changes> Session::redo(const Progress &progress)
{
    return adopt(d->workspace->redo(progress));
}

Result<Changes> Session::attach(const QString &recordId, const QStringList &files)
{
    const auto record = d->ledger->find(recordId);
    if (!record) return adopt(failure(ErrorCode::UnknownRecord, {recordId}));
    Edit edit;
    edit.code = EditCode::Attach;
    edit.basedOn = {*record};
    const auto ids = d->takeIn(files, edit);
    if (!ids) return adopt(tl::unexpected(ids.error()));
    auto changed = *record;
    const bool holds = std::visit(
        [&](auto &x) {
            if constexpr (requires { x.evidence.push_back(ids->front()); }) {
                for (const EvidenceId &id : *ids) {
                    if (std::ranges::find(x.evidence, id) == x.evidence.end()) x.evidence.push_back(id);
                }
                return true;
            }
            return false;
        },
        changed);
    if (!holds) return adopt(failure(ErrorCode::CannotHoldEvidence, {recordId}));
    edit.put.push_back(std::move(changed));
    return perform(edit);
}

Result<QStringList> Session::keep(const QStringList &files)
{
    Edit edit;
    edit.code = EditCode::Add;
    const auto ids = d->takeIn(files, edit);
    const auto added = !ids ? adopt(tl::unexpected(ids.error())) : edit.put.empty() ? Changes() : perform(edit);
    if (!added) return tl::unexpected(added.error());
    QStringList names;
    for (const EvidenceId &id : *ids) names += id.text();
    return names;
}

QString Session::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace koshin
