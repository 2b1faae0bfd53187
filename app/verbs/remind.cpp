// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ledgerfolder.h"
#include "channels.h"
#include "output.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/remindertext.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"
#include "watch/approval.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

#include <csignal>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class RemindVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Remind)

public:
    const char *name() const override { return "remind"; }
    QString summary() const override { return tr("What you have to be reminded of, each once"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    int sayNothing(const Context &context, Date next) const;
    int sayStanding(Context &context, Workspace &workspace) const;
    int tell(Context &context, Workspace &workspace);
    int announce(Context &context, Workspace &workspace) const;
    [[nodiscard]] static bool hasWork(const Workspace &workspace, const QString &packs, Date today);
    [[nodiscard]] static Result<PendingReminders> lookToAnnounce(Context &context, Workspace &workspace);
    int printOutcome(const Context &context, const AnnounceOutcome &outcome, Date next,
                     const PendingReminders *pending = nullptr) const;
    int serve(Context &context) const;
    int change(Context &context, Workspace &workspace) const;
    void print(const PendingReminders &pending, const std::vector<Reminder> &told) const;
    void printJson(const PendingReminders &pending, const std::vector<Reminder> &told) const;
    [[nodiscard]] QJsonArray remindersJson(const PendingReminders &pending, const std::vector<Reminder> &told) const;

    bool m_dryRun = false;
    bool m_all = false;
    bool m_now = false;
    bool m_notify = false;
    bool m_serve = false;
    QString m_putOff;
    QString m_done;
    QString m_takeUp;
    QString m_until;
    QString m_reason;
};

void RemindVerb::configure(Arguments &arguments)
{
    arguments.flag(u"--dry-run"_s, m_dryRun, tr("Mark nothing as told"));
    auto all = arguments.flag(u"--all"_s, m_all, tr("Everything that will be told, with its day"));
    auto now = arguments.flag(u"--now"_s, m_now, tr("Everything that holds now, told or not"));
    auto notify = arguments.flag(u"--notify"_s, m_notify,
                                 tr("Tell by the channels you chose: notifications, email, calendar file"));
    auto serve =
        arguments.flag(u"--serve"_s, m_serve, tr("Hear the answers to notifications; the session bus starts this"));
    all.excludes(now).excludes(notify).excludes(serve);
    now.excludes(serve);
    notify.excludes(serve);
    auto putOff = arguments.value(u"--put-off"_s, m_putOff, tr("Put off a subject, as --all names it"));
    auto done = arguments.value(u"--done"_s, m_done, tr("Be done with a subject"));
    auto takeUp = arguments.value(u"--take-up"_s, m_takeUp, tr("Take a subject up again"));
    putOff.excludes(done).excludes(takeUp);
    done.excludes(takeUp);
    for (auto change : {putOff, done, takeUp}) change.excludes(all).excludes(now).excludes(notify).excludes(serve);
    arguments.value(u"--until"_s, m_until, tr("Until this day (YYYY-MM-DD)")).needs(putOff);
    arguments.value(u"--reason"_s, m_reason, tr("Why"));
    addJson(arguments);
}

int RemindVerb::run(Context &context)
{
    if (m_serve) return serve(context);
    const auto folder = context.folder();
    if (!folder) return context.fail(folder.error());
    const bool changes = !m_putOff.isEmpty() || !m_done.isEmpty() || !m_takeUp.isEmpty();
    if (!changes && !Workspace::exists(*folder)) return sayNothing(context, context.asOf()); // no timer makes a ledger
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    if (!workspace) return context.fail(workspace.error());
    if (m_notify) return announce(context, **workspace);
    if (changes) return change(context, **workspace);
    return tell(context, **workspace);
}

int RemindVerb::sayNothing(const Context &context, Date next) const
{
    if (m_notify) return printOutcome(context, {}, next);
    if (m_json) {
        output::json(QJsonObject{
            {u"asOf"_s, context.asOf().toString()}, {u"reminders"_s, QJsonArray()}, {u"next"_s, next.toString()}});
    }
    return 0;
}

int RemindVerb::tell(Context &context, Workspace &workspace)
{
    const QString packs = packState(workspace.folder());
    if (!m_all && !m_now && !mayBeDue(workspace, packs, context.asOf()))
        return sayNothing(context, keptNextCheck(workspace).value_or(context.asOf()));
    const auto pending = pendingReminders(workspace, context.schemes(), context.asOf());
    if (!pending) return context.fail(pending.error());
    const std::vector<Reminder> told = m_all   ? toCome(*pending)
                                       : m_now ? standingReminders(pending->all, pending->deliveries, context.asOf())
                                               : pending->due;
    if (m_json) printJson(*pending, told);
    else print(*pending, told);
    if (m_all || m_now || m_dryRun) return 0;
    if (!output::flushed()) return 3; // nobody was told; the program says so as it ends
    if (workspace.isReadOnly()) {
        if (!told.empty()) {
            output::complain(
                tr("The ledger can only be read, so these could not be marked as told and will be told again."));
        }
        return 0;
    }
    if (const auto done = markTold(workspace, *pending); !done) return context.fail(done.error());
    const machine::Outlets outlets = outletsOf(workspace);
    if (outlets.mails() || outlets.keepsCalendar()) return 0; // these have their own work at the next look
    const auto done = keepNextCheck(workspace, *pending, packs);
    return done ? 0 : context.fail(done.error());
}

int RemindVerb::announce(Context &context, Workspace &workspace) const
{
    if (workspace.isReadOnly())
        return context.fail({ErrorCode::ReadOnly, {workspace.databaseFile()}, {}}); // it could not mark what it told
    const QString packs = packState(workspace.folder());
    const auto isIdle = [&] { return !hasWork(workspace, packs, context.asOf()); };
    if (isIdle()) return sayStanding(context, workspace);
    // One at a time: two that sent the same mail would both mark it afterwards.
    QLockFile turn(LedgerFolder(workspace.folder()).reminderLock());
    turn.setStaleLockTime(0);
    if (!turn.tryLock(120'000)) return context.fail({ErrorCode::InUse, {workspace.databaseFile()}, {}});
    std::signal(SIGPIPE, SIG_IGN); // who started this may go before what was told is marked
    if (isIdle()) return sayStanding(context, workspace);
    const auto pending = lookToAnnounce(context, workspace);
    if (!pending) return context.fail(pending.error());
    if (m_dryRun) {
        if (m_json) printJson(*pending, pending->due);
        else print(*pending, pending->due);
        return 0;
    }
    const auto carryOut = channels::function<decltype(koshin_announce)>("koshin_announce");
    if (!carryOut) return 3;
    Result<AnnounceOutcome> outcome;
    carryOut({&workspace, &*pending, &context.clock(), QCoreApplication::applicationFilePath()}, &outcome);
    if (!outcome) return context.fail(outcome.error());
    for (const auto &[channel, error] : outcome->news) output::complain(text::reason(error));
    printOutcome(context, *outcome, pending->next, &*pending);
    if (!outcome->complete) return 0; // said once, and tried again at the next look
    const auto done = keepNextCheck(workspace, *pending, packs);
    return done ? 0 : context.fail(done.error());
}

// Nothing is to be told; what holds is said where it was asked for.
int RemindVerb::sayStanding(Context &context, Workspace &workspace) const
{
    if (!m_now) return sayNothing(context, keptNextCheck(workspace).value_or(context.asOf()));
    const auto pending = lookToAnnounce(context, workspace);
    if (!pending) return context.fail(pending.error());
    return printOutcome(context, {}, pending->next, &*pending);
}

Result<PendingReminders> RemindVerb::lookToAnnounce(Context &context, Workspace &workspace)
{
    const auto channels = channelsOf(workspace);
    if (!channels) return tl::unexpected(channels.error());
    if (channels->language && !context.options().language) useLanguage(*channels->language);
    return pendingReminders(workspace, context.schemes(), context.asOf());
}

// Also where the calendar file has gone that is to be kept.
bool RemindVerb::hasWork(const Workspace &workspace, const QString &packs, Date today)
{
    const machine::Outlets outlets = outletsOf(workspace);
    return mayBeDue(workspace, packs, today) || (outlets.keepsCalendar() && !QFileInfo::exists(outlets.calendarFile));
}

int RemindVerb::printOutcome(const Context &context, const AnnounceOutcome &outcome, Date next,
                             const PendingReminders *pending) const
{
    std::vector<Reminder> standing;
    if (pending && m_now) standing = standingReminders(pending->all, pending->deliveries, pending->today());
    if (!m_json) {
        if (!standing.empty()) print(*pending, standing);
        return 0;
    }
    QJsonArray failed;
    for (const auto &[channel, error] : outcome.news)
        failed.append(QJsonObject{{u"channel"_s, codeName(channel)}, {u"text"_s, text::reason(error)}});
    QJsonObject answer{{u"asOf"_s, context.asOf().toString()},
                       {u"told"_s, outcome.told},
                       {u"complete"_s, outcome.complete},
                       {u"failed"_s, failed},
                       {u"next"_s, next.toString()}};
    if (m_now) answer.insert(u"reminders"_s, pending ? remindersJson(*pending, standing) : QJsonArray());
    output::json(answer);
    return 0;
}

int RemindVerb::serve(Context &context) const
{
    if (const auto sane = SystemClock::check(); !sane) return context.fail(sane.error());
    const auto hear = channels::function<decltype(koshin_serve_reminders)>("koshin_serve_reminders");
    if (!hear) return 3;
    Result<> outcome;
    hear({&context.clock(), QCoreApplication::applicationFilePath()}, &outcome);
    return outcome ? 0 : context.fail(outcome.error());
}

int RemindVerb::change(Context &context, Workspace &workspace) const
{
    const QString subject = !m_putOff.isEmpty() ? m_putOff : !m_done.isEmpty() ? m_done : m_takeUp;
    const auto pending = pendingReminders(workspace, context.schemes(), context.asOf());
    if (!pending) return context.fail(pending.error());
    const bool known = pending->deliveries.putOff.contains(subject)
                       || std::ranges::any_of(pending->all, [&](const Reminder &r) { return r.subject == subject; });
    if (!known) {
        return context.fail(
            {ErrorCode::UnknownValue, {u"--put-off"_s, subject, tr("a subject as --all names it")}, {}});
    }
    PutOff off{context.asOf(), {}, m_reason};
    if (!m_putOff.isEmpty()) {
        off.until = Date::parse(m_until);
        if (!off.until || *off.until <= context.asOf())
            return context.fail({ErrorCode::BadDate, {u"--until"_s, m_until}, {}});
    }
    const auto done = m_takeUp.isEmpty() ? koshin::putOff(workspace, subject, off) : koshin::takeUp(workspace, subject);
    if (!done) return context.fail(done.error());
    if (m_json) output::json(QJsonObject{{u"subject"_s, subject}});
    return 0;
}

void RemindVerb::print(const PendingReminders &pending, const std::vector<Reminder> &told) const
{
    if (m_all) {
        std::vector<QStringList> rows{{tr("Day"), tr("About"), tr("What"), tr("Subject")}};
        for (const Reminder &r : told) {
            rows.push_back({r.on.toString(), text::word(r.about),
                            text::sentence(r, pending.assessment, std::max(r.on, pending.today())), r.subject});
        }
        return output::table(rows);
    }
    for (const Reminder &r : gravestOfEach(told)) output::line(text::sentence(r, pending.assessment, pending.today()));
}

void RemindVerb::printJson(const PendingReminders &pending, const std::vector<Reminder> &told) const
{
    output::json(QJsonObject{{u"asOf"_s, pending.today().toString()},
                             {u"reminders"_s, remindersJson(pending, told)},
                             {u"next"_s, pending.next.toString()}});
}

QJsonArray RemindVerb::remindersJson(const PendingReminders &pending, const std::vector<Reminder> &told) const
{
    QSet<QString> spoken;
    for (const Reminder &r : gravestOfEach(told)) spoken.insert(r.key);
    const auto day = [](const Maybe<Date> &d) { return d ? QJsonValue(d->toString()) : QJsonValue(); };
    QJsonArray all;
    for (const Reminder &r : told) {
        all.append(QJsonObject{
            {u"key"_s, r.key},
            {u"subject"_s, r.subject},
            {u"about"_s, codeName(r.about)},
            {u"stage"_s, codeName(r.stage)},
            {u"days"_s, r.days},
            {u"on"_s, r.on.toString()},
            {u"credential"_s, r.credential},
            {u"requirement"_s, r.requirement},
            {u"records"_s, QJsonArray::fromStringList(QStringList(r.records.begin(), r.records.end()))},
            {u"lastSafe"_s, day(r.lastSafe)},
            {u"due"_s, day(r.due)},
            {u"spoken"_s, spoken.contains(r.key)},
            {u"target"_s, targetOf(r)},
            {u"discreet"_s,
             text::sentence(r, pending.assessment, m_all ? std::max(r.on, pending.today()) : pending.today(),
                            text::Titles::LeftOut)},
            {u"text"_s,
             text::sentence(r, pending.assessment, m_all ? std::max(r.on, pending.today()) : pending.today())}});
    }
    return all;
}

} // namespace

std::unique_ptr<Verb> makeRemind()
{
    return std::make_unique<RemindVerb>();
}

} // namespace koshin
