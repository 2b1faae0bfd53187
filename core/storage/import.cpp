// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"
#include "storage/workspace_p.h"

#include <QSet>

namespace koshin {

struct Workspace::Import::Private
{
    Private(Workspace::Private &theWorkspace, bool mayReplace)
        : workspace(theWorkspace), replace(mayReplace), transaction(theWorkspace.database),
          session(std::make_unique<ChangeRecorder>(theWorkspace.database))
    {
    }
    Workspace::Private &workspace;
    bool replace;
    WriteTransaction transaction;
    std::unique_ptr<ChangeRecorder> session; ///< ends before the transaction does
    QSet<QString> seen;
    Outcome outcome;
};

Workspace::Import::Import(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::Import::~Import() = default;

Result<std::unique_ptr<Workspace::Import>> Workspace::beginImport(bool replace)
{
    if (d->readOnly) return d->readOnlyFailure();
    return guarded(d->database.file(), [&]() -> Result<std::unique_ptr<Import>> {
        if (auto there = d->inPlace(true); !there) return tl::unexpected(there.error());
        return std::unique_ptr<Import>(new Import(std::make_unique<Import::Private>(*d, replace)));
    });
}

Result<> Workspace::Import::add(const Record &record)
{
    return guarded(d->workspace.database.file(), [&]() -> Result<> {
        RecordTables &tables = d->workspace.tables;
        const QString id = idOf(record);
        const Place where{{}, id, 0};
        const auto kind = tables.kindOfId(id);
        if (d->seen.contains(id) || (kind && *kind != kindOfRecord(record)))
            return failure(ErrorCode::DuplicateId, {id}, where);
        d->seen.insert(id);
        if (kind) {
            if (tables.find(*kind, id) == record) {
                ++d->outcome.skipped;
                return {};
            }
            if (!d->replace) return failure(ErrorCode::ContentDiffers, {id}, where);
        }
        tables.put(record);
        if (++(kind ? d->outcome.replaced : d->outcome.added) && d->outcome.added + d->outcome.replaced == bulkRecords)
            pauseIndex(d->workspace.database);
        return {};
    });
}

Result<> Workspace::Import::setHolder(const Holder &holder)
{
    return guarded(d->workspace.database.file(), [&]() -> Result<> {
        if (!d->workspace.tables.holder()) d->workspace.tables.setHolder(holder);
        return {};
    });
}

Result<Faults> Workspace::Import::danglingReferences()
{
    return guarded(d->workspace.database.file(),
                   [&]() -> Result<Faults> { return d->workspace.tables.danglingReferences(); });
}

Result<Workspace::Import::Outcome> Workspace::Import::commit(bool keep)
{
    Workspace::Private &w = d->workspace;
    return guarded(w.database.file(), [&]() -> Result<Outcome> {
        const Faults dangling = w.tables.danglingReferences();
        if (!dangling.empty()) return tl::unexpected(dangling.front());
        const auto written = w.journal.append(*d->session, w.clock.now(), {EditCode::Import, {}, 0});
        d->session.reset();
        d->outcome.changes = written.touching.changes;
        if (!keep) return d->outcome;
        if (d->outcome.added + d->outcome.replaced >= bulkRecords) rebuildIndex(w.database);
        auto snapshot = written.seq ? w.renewed(d->outcome.changes) : nullptr;
        d->transaction.commit();
        w.takeUp(std::move(snapshot), written.seq);
        if (auto settled = w.settle(); !settled) return tl::unexpected(settled.error());
        return d->outcome;
    });
}

} // namespace koshin
