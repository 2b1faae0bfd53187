// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"
#include "storage/workspace_p.h"

// What was told of reminders, by what, and what was put off.

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

Maybe<Date> dayOf(const QString &text)
{
    return Date::parse(text);
}

// The column names the channel before the key, but for what is shown.
const QString mailMark = u"mail "_s;

QString columnOf(const Telling &telling)
{
    return telling.channel == Channel::Mail ? mailMark + telling.key : telling.key;
}

Telling tellingIn(const QString &column)
{
    if (column.startsWith(mailMark)) return {Channel::Mail, column.mid(mailMark.size())};
    return {Channel::Notification, column};
}

Date sureDayOf(const QString &text)
{
    const auto day = dayOf(text);
    if (!day) throw SQLite::Exception("not a day", 11); // the table allows none
    return *day;
}

} // namespace

Result<Deliveries> Workspace::deliveries() const
{
    return guarded(d->database.file(), [&]() -> Result<Deliveries> {
        Deliveries all;
        const ReadTransaction view(d->database);
        const auto told = d->database.use("SELECT key, told_on FROM delivery");
        while (told->executeStep()) {
            ColumnReader row(*told);
            const Telling telling = tellingIn(row.text());
            all.by(telling.channel).insert(telling.key, sureDayOf(row.text()));
        }
        const auto put = d->database.use("SELECT subject, made_on, coalesce(until, ''), reason FROM put_off");
        while (put->executeStep()) {
            ColumnReader row(*put);
            const QString subject = row.text();
            PutOff off{sureDayOf(row.text()), {}, {}};
            off.until = dayOf(row.text());
            off.reason = row.text();
            all.putOff.insert(subject, off);
        }
        return all;
    });
}

Result<> Workspace::markTold(const QStringList &keys, Date on, Channel channel)
{
    return d->writing([&]() -> Result<> {
        WriteTransaction transaction(d->database);
        for (const QString &key : keys) {
            const auto put = d->database.use("INSERT INTO delivery (key, told_on) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET told_on = excluded.told_on");
            put->bind(1, columnOf({channel, key}).toStdString());
            put->bind(2, on.toString().toStdString());
            put->exec();
        }
        transaction.commit();
        return {};
    });
}

Result<> Workspace::putOff(const QString &subject, const Maybe<PutOff> &until)
{
    return d->writing([&]() -> Result<> {
        WriteTransaction transaction(d->database);
        {
            const auto drop = d->database.use("DELETE FROM put_off WHERE subject = ?");
            drop->bind(1, subject.toStdString());
            drop->exec();
        }
        if (until) {
            const auto put =
                d->database.use("INSERT INTO put_off (subject, made_on, until, reason) VALUES (?, ?, ?, ?)");
            put->bind(1, subject.toStdString());
            put->bind(2, until->madeOn.toString().toStdString());
            if (until->until) put->bind(3, until->until->toString().toStdString());
            put->bind(4, until->reason.toStdString());
            put->exec();
        }
        transaction.commit();
        return {};
    });
}

Result<qint64> Workspace::newestEntry() const
{
    return guarded(d->database.file(),
                   [&]() -> Result<qint64> { return d->database.number("SELECT coalesce(max(seq), 0) FROM journal"); });
}

} // namespace koshin
