// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/openedcopies.h"
#include "ledger/check.h"
#include "storage/columns.h"
#include "storage/foreigncopy.h"
#include "storage/search.h"
#include "storage/workspace_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Erasing: the one deed that forgets.

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Kept while files are to be removed and old pages to be overwritten: an erasure is finished by whoever comes next.
constexpr char unfinishedKey[] = "erasure/unfinished";
constexpr int shortPatience = 1'000; // milliseconds for readers of old pages: they may stay for hours

QSet<QString> filesInRecords(Database &database)
{
    QSet<QString> files;
    const auto statement = database.use("SELECT DISTINCT sha256 FROM evidence");
    while (statement->executeStep()) files.insert(ColumnReader(*statement).text());
    return files;
}

bool mentionsAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

// The value without the parts that mention a word; undefined if nothing is left of it.
QJsonValue pruned(const QJsonValue &value, const QStringList &words)
{
    if (value.isString()) return mentionsAny(value.toString(), words) ? QJsonValue(QJsonValue::Undefined) : value;
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto &element : value.toArray()) {
            if (const QJsonValue rest = pruned(element, words); !rest.isUndefined()) kept.append(rest);
        }
        return kept;
    }
    if (!value.isObject()) return value;
    QJsonObject kept;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonValue rest = mentionsAny(it.key(), words) ? QJsonValue(QJsonValue::Undefined) : pruned(*it, words);
        if (!rest.isUndefined()) kept.insert(it.key(), rest);
    }
    return kept;
}

void deleteWhereNamed(Database &database, const std::string &table, const std::string &column, const QStringList &words)
{
    const std::string sql = "DELETE FROM " + table + " WHERE instr(" + column + ", ?) > 0";
    for (const QString &word : words) {
        const auto statement = database.use(sql);
        statement->bind(1, word.toStdString());
        statement->exec();
    }
}

} // namespace

void Workspace::Private::sweepSettings(const ErasurePlan &plan)
{
    QStringList ids(plan.ids.begin(), plan.ids.end());
    const QStringList words = ids + plan.words;
    deleteWhereNamed(database, "delivery", "key", ids);
    deleteWhereNamed(database, "put_off", "subject", ids);
    deleteWhereNamed(database, "put_off", "reason", words);
    deleteWhereNamed(database, "setting", "key", ids);
    std::vector<std::pair<std::string, std::string>> changed;
    {
        const auto all = database.use("SELECT key, value FROM setting");
        while (all->executeStep()) {
            ColumnReader row(*all);
            const QString key = row.text();
            const QJsonArray before = QJsonDocument::fromJson('[' + row.text().toUtf8() + ']').array();
            const QJsonArray after = pruned(before, words).toArray();
            if (before == after) continue;
            const QByteArray json = QJsonDocument(after).toJson(QJsonDocument::Compact);
            changed.emplace_back(key.toStdString(),
                                 after.isEmpty() ? std::string() : json.sliced(1, json.size() - 2).toStdString());
        }
    }
    for (const auto &[key, value] : changed) {
        const auto statement = database.use(value.empty() ? "DELETE FROM setting WHERE key = ?2 AND ?1 = ''"
                                                          : "UPDATE setting SET value = ?1 WHERE key = ?2");
        statement->bind(1, value);
        statement->bind(2, key);
        statement->exec();
    }
}

QSet<QString> Workspace::Private::filesInJournal()
{
    QSet<QString> files;
    for (const qint64 seq : journal.withPayload()) collectFiles(journal.soundPayload(seq), files);
    return files;
}

Result<bool> Workspace::namesFile(const QString &sha256) const
{
    return guarded(d->database.file(), [&]() -> Result<bool> {
        const ReadTransaction view(d->database);
        return filesInRecords(d->database).contains(sha256) || d->filesInJournal().contains(sha256);
    });
}

Result<Workspace::Erased> Workspace::Private::erase(const ErasurePlan &plan)
{
    Erased erased;
    {
        WriteTransaction transaction(database);
        const bool keeps = plan.code == EditCode::PurgeHistory;
        const QSet<QString> before = filesInRecords(database) + filesInJournal();
        if (!keeps) {
            pauseIndex(database);
            for (const QString &id : plan.ids) {
                const auto kind = tables.kindOfId(id);
                if (kind) tables.remove(*kind, id);
                if (kind) erased.changes.records.push_back({*kind, id});
            }
            rebuildIndex(database);
        }
        Journal::Erasure erasure{.code = plan.code,
                                 .kind = plan.kind,
                                 .count = plan.ids.size(),
                                 .ids = plan.ids,
                                 .forGood = !keeps,
                                 .images = {}};
        if (keeps) {
            erasure.images = [&](const PieceSink &sink) {
                for (const QString &id : plan.ids) writeRows(database, id, sink);
            };
        }
        const JournalHead head = journal.erase(clock.now(), erasure);
        sweepSettings(plan);
        const QSet<QString> orphans = before - filesInRecords(database) - filesInJournal();
        const auto mark = database.use(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        mark->bind(1, unfinishedKey);
        mark->bind(
            2,
            QJsonDocument(QJsonArray::fromStringList(orphans.values())).toJson(QJsonDocument::Compact).toStdString());
        mark->exec();
        auto renewedSnapshot = renewed(erased.changes);
        transaction.commit();
        takeUp(std::move(renewedSnapshot), head);
    }
    erased.records = plan.ids.size();
    erased.finished = tidy();
    erased.copies = folder.earlierCopies();
    return erased;
}

// A record may have come to name it again; what is no hash names no file.
bool Workspace::Private::eraseFile(const QString &sha256)
{
    if (!isSha256(sha256)) return true;
    eraseOpenedCopies(sha256);
    return evidence
        .eraseUnless(sha256, [&]() -> Result<bool> {
        return filesInRecords(database).contains(sha256) || filesInJournal().contains(sha256);
    }).has_value();
}

bool Workspace::Private::tidy()
{
    QByteArray files;
    {
        const auto statement = database.use("SELECT value FROM setting WHERE key = ?");
        statement->bind(1, unfinishedKey);
        if (!statement->executeStep()) return true;
        files = ColumnReader(*statement).text().toUtf8();
    }
    bool done = true;
    for (const auto &file : QJsonDocument::fromJson(files).array()) done = eraseFile(file.toString()) && done;
    sweepOpenedCopies();
    sweepForeignCopies(folder.path());
    // What was overwritten still lies in the log and in free pages until these are done.
    database.connection().setBusyTimeout(shortPatience);
    try {
        done = done && carryOver(true);
        if (done) {
            database.execute("VACUUM");
            done = carryOver(true);
        }
        if (done) {
            const auto drop = database.use("DELETE FROM setting WHERE key = ?");
            drop->bind(1, unfinishedKey);
            drop->exec();
        }
        done = done && carryOver(true);
    } catch (const SQLite::Exception &) { // no room for it: what was erased stays erased
        done = false;
    }
    database.connection().setBusyTimeout(int(patience.count()));
    return done;
}

Result<Workspace::Erased> Workspace::purge(const QString &id)
{
    return d->writing([&]() -> Result<Erased> {
        Private::ErasurePlan plan{EditCode::Purge, d->tables.kindOfId(id), {id}, {}};
        if (plan.kind) {
            if (const auto by = d->tables.referrer(*plan.kind, id))
                return failure(ErrorCode::StillReferenced, {id, *by}, {{}, id, 0});
            plan.words = d->knownAs(*plan.kind, id);
        } else if (!d->isInJournal(id)) {
            return failure(ErrorCode::UnknownRecord, {id}, {{}, id, 0});
        }
        return d->erase(plan);
    });
}

Result<Workspace::Erased> Workspace::purgeHistory(const QString &id)
{
    return d->writing([&]() -> Result<Erased> {
        const auto kind = d->tables.kindOfId(id);
        if (!kind) return failure(ErrorCode::UnknownRecord, {id}, {{}, id, 0});
        return d->erase({EditCode::PurgeHistory, kind, {id}, {}});
    });
}

Result<Workspace::Erased> Workspace::purgeRemoved()
{
    return d->writing([&]() -> Result<Erased> {
        QSet<QString> ids;
        for (const qint64 seq : d->journal.withPayload()) collectIds(d->journal.soundPayload(seq), ids);
        ids.removeIf([&](const QString &id) { return d->tables.kindOfId(id).has_value(); });
        if (ids.isEmpty()) {
            Erased nothing;
            nothing.finished = d->tidy();
            return nothing;
        }
        return d->erase({EditCode::Purge, {}, ids, {}});
    });
}

Result<bool> Workspace::finishErasing()
{
    return d->writing([&]() -> Result<bool> { return d->tidy(); });
}

bool Workspace::Private::isInJournal(const QString &id)
{
    return std::ranges::any_of(journal.withPayload(), [&](qint64 seq) {
        QSet<QString> ids;
        collectIds(journal.soundPayload(seq), ids);
        return ids.contains(id);
    });
}

// Texts that a filter or a draft of the window would hold of it. A short one says too little to go by.
QStringList Workspace::Private::knownAs(RecordKind kind, const QString &id)
{
    constexpr qsizetype leastLength = 3;
    Maybe<Record> record;
    try {
        record = tables.find(kind, id);
    } catch (const UnreadableValue &) {
        return {};
    }
    const QString label = record ? Ledger::label(*record) : QString();
    return label.size() < leastLength ? QStringList() : QStringList{label};
}

} // namespace koshin
