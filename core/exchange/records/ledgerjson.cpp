// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"

#include "exchange/records/gathered.h"
#include "exchange/records/ledgerparser.h"
#include "ledger/check.h"

#include <QBuffer>
#include <QHash>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// The references of a ledger in memory that lead nowhere or to a record of another kind.
Faults danglingIn(const Ledger &ledger, const QHash<QString, RecordKind> &kinds)
{
    Faults faults;
    const auto look = [&](const Record &record) {
        for (const RecordReference &to : referencesOf(record)) {
            const auto at = kinds.constFind(to.id);
            const ErrorLocation place{{}, idOf(record), 0};
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

Result<Ledger> readLedger(const QByteArray &json, const QString &file)
{
    QBuffer device;
    device.setData(json);
    device.open(QIODevice::ReadOnly);
    Ledger ledger;
    Gathered gathered;
    RecordSink sink;
    sink.holder = [&](const Holder &holder) {
        ledger.holder = holder;
        return Result<>();
    };
    sink.record = [&](const IncomingRecord &in) -> Result<> {
        if (gathered.add(in.record)) return {};
        return failure(ErrorCode::DuplicateId, {idOf(in.record)}, in.location(u"id"_s));
    };
    if (const auto read = parseLedger(device, file, sink); !read) return Failure(read.error());
    gathered.moveInto(ledger);
    const Faults dangling = danglingIn(ledger, gathered.kinds());
    if (dangling.empty()) return ledger;
    return Failure(firstPlaced(dangling, [&](const RecordSink &again) {
        device.seek(0);
        return parseLedger(device, file, again);
    }));
}

} // namespace koshin
