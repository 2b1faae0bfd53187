// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/recordsource.h"

#include "exchange/records/ledgerparser.h"
#include "ledger/check.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace koshin {

namespace {

// A reference that may lead nowhere, with its place.
struct Doubtful
{
    RecordReference to;
    ErrorLocation where;
};

} // namespace

Result<> LedgerFileSource::read(const RecordSink &sink) const
{
    QFile device(m_file);
    if (!device.exists()) return failure(ErrorCode::FileNotFound, {m_file}, {m_file, {}, 0});
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {m_file, device.errorString()}, {m_file, {}, 0});
    return parseLedger(device, m_file, sink);
}

Result<> RowsSource::read(const RecordSink &sink) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (sink.progress && !sink.progress(qint64(i), qint64(m_rows.size()))) return failure(ErrorCode::Cancelled);
        const Record &row = m_rows[i];
        if (auto taken = sink.record({row, [&](const QString &) { return ErrorLocation{{}, idOf(row), 0}; }}); !taken)
            return taken;
    }
    return {};
}

Error firstPlaced(const Faults &dangling, const std::function<Result<>(const RecordSink &)> &read,
                  const std::function<Maybe<RecordKind>(const QString &id)> &kindHere)
{
    QHash<QString, QSet<QString>> named; // record to what it names in vain
    QHash<QString, Maybe<RecordKind>> kinds;
    for (const Error &fault : dangling) {
        named[fault.where.path].insert(fault.argument("id"));
        kinds.insert(fault.argument("id"), std::nullopt);
    }
    std::vector<Doubtful> doubtful;
    RecordSink sink;
    sink.holder = [](const Holder &) { return Result<>(); };
    sink.record = [&](const IncomingRecord &in) -> Result<> {
        const QString id = idOf(in.record);
        if (const auto at = kinds.find(id); at != kinds.end()) *at = kindOfRecord(in.record);
        const auto inVain = named.constFind(id);
        if (inVain == named.constEnd()) return {};
        for (const RecordReference &to : referencesOf(in.record)) {
            if (inVain->contains(to.id)) doubtful.push_back({to, in.location(to.field)});
        }
        return {};
    };
    if (!read(sink)) return dangling.front(); // it was changed meanwhile
    for (const Doubtful &d : doubtful) {
        Maybe<RecordKind> kind = kinds.value(d.to.id);
        if (!kind && kindHere) kind = kindHere(d.to.id);
        if (kind == d.to.kind) continue;
        if (!kind) return {ErrorCode::UnknownReference, {d.to.field, d.to.id}, d.where};
        return {ErrorCode::WrongReference, {d.to.field, d.to.id, codeName(*kind), codeName(d.to.kind)}, d.where};
    }
    return dangling.front();
}

} // namespace koshin
