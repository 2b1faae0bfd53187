// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"
#include "storage/workspace_p.h"

namespace koshin {

struct Workspace::Import::Private
{
    Private(Workspace::Private &theWorkspace, EditCode theCode)
        : workspace(theWorkspace), code(theCode), transaction(theWorkspace.database),
          session(std::make_unique<ChangeRecorder>(theWorkspace.database))
    {
    }
    Workspace::Private &workspace;
    EditCode code;
    WriteTransaction transaction;
    std::unique_ptr<ChangeRecorder> session; ///< ends before the transaction does
    qint64 written = 0;
};

Workspace::Import::Import(std::unique_ptr<Private> p) : d(std::move(p)) {}
Workspace::Import::~Import() = default;

Result<std::unique_ptr<Workspace::Import>> Workspace::beginImport(EditCode code)
{
    if (d->readOnly) return d->readOnlyFailure();
    return guarded(d->database.file(), [&]() -> Result<std::unique_ptr<Import>> {
        if (auto there = d->inPlace(true); !there) return tl::unexpected(there.error());
        return std::unique_ptr<Import>(new Import(std::make_unique<Import::Private>(*d, code)));
    });
}

Result<Maybe<RecordKind>> Workspace::Import::kindOf(const QString &id)
{
    return guarded(d->workspace.database.file(),
                   [&]() -> Result<Maybe<RecordKind>> { return d->workspace.tables.kindOfId(id); });
}

Result<Maybe<Record>> Workspace::Import::find(RecordKind kind, const QString &id)
{
    return guarded(d->workspace.database.file(),
                   [&]() -> Result<Maybe<Record>> { return d->workspace.tables.find(kind, id); });
}

Result<> Workspace::Import::put(const Record &record)
{
    return guarded(d->workspace.database.file(), [&]() -> Result<> {
        d->workspace.tables.put(record);
        if (++d->written == bulkRecords) pauseIndex(d->workspace.database);
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

Result<Changes> Workspace::Import::commit(bool keep)
{
    Workspace::Private &w = d->workspace;
    return guarded(w.database.file(), [&]() -> Result<Changes> {
        const Faults dangling = w.tables.danglingReferences();
        if (!dangling.empty()) return tl::unexpected(dangling.front());
        const auto written = w.journal.append(*d->session, w.clock.now(), {d->code, {}, 0});
        d->session.reset();
        const Changes &changes = written.touching.changes;
        if (!keep) return changes;
        if (d->written >= bulkRecords) rebuildIndex(w.database);
        auto snapshot = written.head.seq ? w.renewed(changes) : nullptr;
        d->transaction.commit();
        w.takeUp(std::move(snapshot), written.head);
        if (auto settled = w.settle(); !settled) return tl::unexpected(settled.error());
        return changes;
    });
}

} // namespace koshin
