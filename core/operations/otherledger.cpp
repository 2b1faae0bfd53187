// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/otherledger.h"

#include "base/ledgerfolder.h"
#include "exchange/formats.h"
#include "operations/tablefile.h"
#include "storage/foreigncopy.h"

#include <QFileInfo>

namespace koshin {

using namespace Qt::StringLiterals;

OtherLedger::OtherLedger(QString name, std::shared_ptr<const Ledger> ledger, Faults unreadable, EvidenceStore files)
    : m_name(std::move(name)), m_ledger(std::move(ledger)), m_unreadable(std::move(unreadable)),
      m_files(std::move(files))
{
}

Result<std::unique_ptr<RecordSource>> OtherLedger::open(const QString &place, const Workspace &into, const Clock &clock)
{
    const QString database = LedgerFolder::databaseAt(place);
    const auto copy = ForeignCopy::make(database, into.folder());
    if (!copy) return tl::unexpected(copy.error());
    const auto original = [&](const Error &error) { return tl::unexpected(copy->asOfOriginal(error)); };
    const auto workspace = Workspace::open(copy->folder(), clock, Workspace::Mode::Existing);
    if (!workspace) return original(workspace.error());
    const auto ledger = (*workspace)->ledger();
    if (!ledger) return original(ledger.error());
    Faults unreadable = (*workspace)->unreadable();
    for (Error &fault : unreadable) fault.where.file = place;
    return std::unique_ptr<RecordSource>(
        new OtherLedger(place, *ledger, std::move(unreadable), EvidenceStore(QFileInfo(database).absolutePath())));
}

Result<> OtherLedger::read(const RecordSink &sink) const
{
    constexpr qint64 interval = 256;
    if (!m_ledger->holder.name.isEmpty()) {
        if (auto taken = sink.holder(m_ledger->holder); !taken) return taken;
    }
    Result<> outcome;
    qint64 done = 0;
    const auto total = qint64(m_ledger->size());
    const auto hand = [&](const Record &record) -> Result<> {
        if (sink.progress && done++ % interval == 0 && !sink.progress(done, total))
            return failure(ErrorCode::Cancelled, {}, {m_name, {}, 0});
        const auto location = [&](const QString &inside) {
            const QString id = idOf(record);
            return ErrorLocation{m_name, inside.isEmpty() || inside == u"id"_s ? id : id + u'.' + inside, 0};
        };
        return sink.record({record, location});
    };
    m_ledger->forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) {
            if (!outcome) return;
            outcome = hand(*record);
        }
    });
    if (!outcome && outcome.error().where.file.isEmpty()) {
        Error error = outcome.error();
        error.where.file = m_name;
        return tl::unexpected(error);
    }
    return outcome;
}

Result<std::unique_ptr<RecordSource>> recordsOf(const QString &place, const QString &format, const Workspace &into,
                                                const Clock &clock)
{
    if (formatOf(Exchange::ImportTable, place, format)) {
        const auto tables = readTableFile(place);
        const bool isText = !tables || !tables->encoding.isEmpty();
        return isText ? OwnTables::openCsv(place) : ownTables(*tables, place);
    }
    const auto found = formatOf(Exchange::ImportLedger, place, format);
    if (!found) return tl::unexpected(found.error());
    if ((*found)->contents == Format::Contents::Database) return OtherLedger::open(place, into, clock);
    return std::unique_ptr<RecordSource>(std::make_unique<LedgerFileSource>(place));
}

} // namespace koshin
