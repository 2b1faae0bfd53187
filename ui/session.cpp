// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "evidence/evidencestore.h"
#include "rules/reassess.h"

#include <QUuid>

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
    OpenedCopies openedCopies;
    std::shared_ptr<const Ledger> ledger = std::make_shared<const Ledger>();
    Assessment assessment;
    Maybe<Date> fixedDay; ///< nothing: today
    bool loaded = false;

    [[nodiscard]] Date day() const { return fixedDay ? *fixedDay : clock.today(); }
    void assessAgain() { assessment = assess(schemes, *ledger, {.asOf = day()}); }
};

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

Result<Changes> Session::perform(const Edit &edit, IncomingFiles files)
{
    Faults remarks;
    const auto done = adopt(performWithFiles(*d->workspace, edit, files, remarks));
    if (!done) return done;
    for (const Error &remark : remarks) Q_EMIT remarked(remark);
    return done;
}

Result<Changes> Session::perform(Edit edit, const QHash<QString, QString> &files)
{
    if (files.isEmpty()) return perform(edit);
    auto received = receiveFiles(d->workspace->evidence(), files.values());
    if (!received) return adopt(tl::unexpected(received.error()));
    std::vector<EvidenceId> ids;
    for (auto file = files.cbegin(); file != files.cend(); ++file) ids.emplace_back(file.key());
    nameFiles(*d->ledger, d->clock, ids, *received, edit);
    return perform(edit, std::move(*received));
}

Result<Attached> Session::attach(const QString &recordId, const QStringList &files)
{
    auto received = receiveFiles(d->workspace->evidence(), files);
    auto done = received ? koshin::attach(*d->workspace, recordId, std::move(*received), d->clock, &Session::newId)
                         : Result<Attached>(tl::unexpected(received.error()));
    const auto adopted = adopt(done ? Result<Changes>(done->changes) : tl::unexpected(done.error()));
    if (!adopted) return tl::unexpected(adopted.error());
    return done;
}

OpenedCopies &Session::openedCopies()
{
    return d->openedCopies;
}

QString Session::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace koshin
