// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"

#include "exchange/records/gathered.h"
#include "exchange/records/ledgerparser.h"
#include "ledger/check.h"
#include "ledger/fields.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QSet>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Failure withFile(Error error, const QString &file)
{
    error.where.file = file;
    return Failure(std::move(error));
}

// An id that the file gives again is reported where it is given.
Result<> placed(Result<> result, const LedgerElement &element)
{
    if (result) return result;
    Error error = result.error();
    if (error.code == ErrorCode::DuplicateId || error.code == ErrorCode::ContentDiffers) {
        error.where = element.place(u"id"_s);
    }
    return Failure(std::move(error));
}

Result<> checkScheme(const LedgerElement &element, const ImportOptions &options)
{
    if (!options.knowsScheme) return {};
    const SchemeId *scheme = schemeNamed(element.record);
    if (!scheme || options.knowsScheme(*scheme)) return {};
    return failure(ErrorCode::UnknownScheme, {scheme->text()}, element.place(u"scheme"_s));
}

// A reference that may lead nowhere, with its place in the file.
struct Doubtful
{
    RecordReference to;
    Place where;
};

// Reads the file once more for the place of the first of these faults, each of which knows its
// record's id and the id it names: cheaper than remembering every record's line for a fault that
// is rare. Whether the id is of another kind shows on the way.
Error firstPlaced(const Faults &faults, QIODevice &device, const QString &file)
{
    QHash<QString, QSet<QString>> named; // record to what it names in vain
    QHash<QString, Maybe<RecordKind>> kinds;
    for (const Error &fault : faults) {
        named[fault.where.path].insert(fault.argument("id"));
        kinds.insert(fault.argument("id"), std::nullopt);
    }
    std::vector<Doubtful> doubtful;
    LedgerSink sink;
    sink.holder = [](const Holder &) { return Result<>(); };
    sink.record = [&](const LedgerElement &element) -> Result<> {
        const QString id = idOf(element.record);
        if (const auto at = kinds.find(id); at != kinds.end()) *at = element.kind;
        const auto inVain = named.constFind(id);
        if (inVain == named.constEnd()) return {};
        for (const RecordReference &to : referencesOf(element.record)) {
            if (inVain->contains(to.id)) doubtful.push_back({to, element.place(to.field)});
        }
        return {};
    };
    device.seek(0);
    if (const auto read = parseLedger(device, file, sink); !read) return read.error();
    for (const Doubtful &d : doubtful) {
        const Maybe<RecordKind> kind = kinds.value(d.to.id);
        if (kind == d.to.kind) continue;
        const Place where{file, d.where.path, d.where.line};
        if (!kind) return {ErrorCode::UnknownReference, {d.to.field, d.to.id}, where};
        return {ErrorCode::WrongReference, {d.to.field, d.to.id, codeName(*kind), codeName(d.to.kind)}, where};
    }
    Error first = faults.front(); // the file changed meanwhile
    first.where.file = file;
    return first;
}

// The references of a ledger in memory that lead nowhere or to a record of another kind.
Faults danglingIn(const Ledger &ledger, const QHash<QString, RecordKind> &kinds)
{
    Faults faults;
    const auto look = [&](const Record &record) {
        for (const RecordReference &to : referencesOf(record)) {
            const auto at = kinds.constFind(to.id);
            const Place place{{}, idOf(record), 0};
            if (at == kinds.constEnd()) {
                faults.push_back({ErrorCode::UnknownReference, {to.field, to.id}, place});
            } else if (*at != to.kind) {
                faults.push_back(
                    {ErrorCode::WrongReference, {to.field, to.id, codeName(*at), codeName(to.kind)}, place});
            }
        }
    };
    ledger.forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) look(*record);
    });
    return faults;
}

} // namespace

Result<Workspace::Import::Outcome> importLedger(Workspace &workspace, const QString &file, ImportOptions options,
                                                const Progress &progress)
{
    QFile device(file);
    if (!device.exists()) return failure(ErrorCode::FileNotFound, {file}, {file, {}, 0});
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {file, device.errorString()}, {file, {}, 0});
    }
    auto import = workspace.beginImport(options.replace);
    if (!import) return Failure(import.error());
    LedgerSink sink;
    sink.progress = progress;
    sink.holder = [&](const Holder &holder) { return (*import)->setHolder(holder); };
    sink.record = [&](const LedgerElement &element) -> Result<> {
        if (const auto known = checkScheme(element, options); !known) return known;
        if (const auto added = placed((*import)->add(element.record), element); !added) return added;
        if (options.taken) options.taken(element);
        return {};
    };
    if (const auto read = parseLedger(device, file, sink); !read) return Failure(read.error());
    const auto dangling = (*import)->danglingReferences();
    if (!dangling) return withFile(dangling.error(), file);
    if (!dangling->empty()) return Failure(firstPlaced(*dangling, device, file));
    const auto agreed = options.agree ? options.agree() : Result<bool>(true);
    if (!agreed) return withFile(agreed.error(), file);
    return (*import)->commit(*agreed && !options.dryRun);
}

Result<Ledger> readLedger(const QByteArray &json, const QString &file)
{
    QBuffer device;
    device.setData(json);
    device.open(QIODevice::ReadOnly);
    Ledger ledger;
    Gathered gathered;
    LedgerSink sink;
    sink.holder = [&](const Holder &holder) {
        ledger.holder = holder;
        return Result<>();
    };
    sink.record = [&](const LedgerElement &element) { return placed(gathered.add(element.record), element); };
    if (const auto read = parseLedger(device, file, sink); !read) return Failure(read.error());
    gathered.moveInto(ledger);
    const Faults dangling = danglingIn(ledger, gathered.kinds());
    if (!dangling.empty()) return Failure(firstPlaced(dangling, device, file));
    return ledger;
}

} // namespace koshin
