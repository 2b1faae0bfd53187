// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/attach.h"

#include "ledger/proofs.h"
#include "operations/placement.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

void renameEvidence(Record &record, const EvidenceId &from, const EvidenceId &to)
{
    std::vector<EvidenceId> *held = evidenceOf(record);
    if (!held) return;
    const bool both = std::ranges::find(*held, to) != held->end();
    if (both) std::erase(*held, from);
    else std::ranges::replace(*held, from, to);
}

// Puts files in place, and tells what a person should know of them.
Result<> placeAll(Placement &placement, Workspace &workspace, IncomingFiles &files, Faults &remarks)
{
    for (IncomingFile &file : files) {
        const auto placed = placement.place(file);
        if (!placed) return tl::unexpected(placed.error());
        const Evidence &record = file.record();
        if (record.bytes == 0) remarks.push_back({ErrorCode::FileEmpty, {record.fileName}, {}});
        const auto isRecorded = [&] {
            const auto ledger = workspace.ledger();
            return ledger && evidenceOfContent(**ledger, record.sha256);
        };
        if (*placed == EvidenceStore::Placing::Mended || (*placed == EvidenceStore::Placing::Made && isRecorded()))
            remarks.push_back({ErrorCode::FileMended, {record.fileName}, {}});
    }
    return {};
}

// The records of received files: those of their content where there are some, else new ones.
class Recording
{
public:
    Recording(const Ledger &ledger, const Clock &clock, const IdMaker &newId) : m_clock(clock), m_newId(newId)
    {
        for (const auto &evidence : ledger.evidence.pointers()) {
            if (!m_known.contains(evidence->sha256)) m_known.insert(evidence->sha256, evidence);
        }
    }

    /// Adds the file to the list that a record holds, or to the ledger alone where there is none.
    void take(const Evidence &taken, std::vector<EvidenceId> *held, Edit &edit, Attached &outcome)
    {
        const bool isKnown = m_known.contains(taken.sha256);
        if (!isKnown) add(taken, edit);
        const Evidence &kept = *m_known.value(taken.sha256);
        const bool isHeld = held && std::ranges::find(*held, kept.id) != held->end();
        if (held && !isHeld) held->push_back(kept.id);
        outcome.ids.push_back(kept.id);
        outcome.added += isKnown && (!held || isHeld) ? 0 : 1;
        if (isHeld) outcome.remarks.push_back({ErrorCode::FileAttached, {taken.fileName, kept.fileName}, {}});
        else if (isKnown && (!held || kept.fileName != taken.fileName)) {
            outcome.remarks.push_back({ErrorCode::FileKept, {taken.fileName, kept.fileName}, {}});
        }
    }

private:
    void add(const Evidence &taken, Edit &edit)
    {
        auto record = std::make_shared<Evidence>(taken);
        record->id = EvidenceId(m_newId());
        record->addedAt = m_clock.now();
        edit.put.emplace_back(*record);
        m_known.insert(taken.sha256, std::move(record));
    }

    QHash<QString, std::shared_ptr<const Evidence>> m_known; ///< by content
    const Clock &m_clock;
    const IdMaker &m_newId;
};

} // namespace

Result<> mayHoldEvidence(const Ledger &ledger, const QString &record)
{
    const auto found = ledger.find(record);
    if (!found) return failure(ErrorCode::UnknownRecord, {record});
    if (!evidenceOf(*found)) return failure(ErrorCode::CannotHoldEvidence, {record});
    return {};
}

Result<IncomingFiles> receiveFiles(const EvidenceStore &store, const QStringList &files, const CopyProgress &progress)
{
    qint64 total = 0;
    qint64 before = 0;
    for (const QString &file : files) total += QFileInfo(file).size();
    IncomingFiles received;
    for (const QString &file : files) {
        auto one =
            store.receive(file, [&](qint64 done, qint64) { return !progress || progress(before + done, total); });
        if (!one) return tl::unexpected(one.error());
        before += one->record().bytes.value_or(0);
        received.push_back(std::move(*one));
    }
    return received;
}

Result<Attached> attach(Workspace &workspace, const QString &record, IncomingFiles files, const Clock &clock,
                        const IdMaker &newId)
{
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    Edit edit;
    edit.code = record.isEmpty() ? EditCode::Add : EditCode::Attach;
    Maybe<Record> holder;
    std::vector<EvidenceId> *held = nullptr;
    if (!record.isEmpty()) {
        if (auto may = mayHoldEvidence(**ledger, record); !may) return tl::unexpected(may.error());
        holder = (*ledger)->find(record);
        held = evidenceOf(*holder);
        edit.basedOn = {*holder};
    }
    Attached outcome;
    Recording recording(**ledger, clock, newId);
    for (const IncomingFile &file : files) recording.take(file.record(), held, edit, outcome);
    if (holder && outcome.added > 0) edit.put.push_back(std::move(*holder));
    auto changes = performWithFiles(workspace, edit, files, outcome.remarks);
    if (!changes) return tl::unexpected(changes.error());
    outcome.changes = std::move(*changes);
    return outcome;
}

const Evidence *evidenceOfContent(const Ledger &ledger, const QString &sha256)
{
    const auto &all = ledger.evidence.pointers();
    const auto found = std::ranges::find_if(all, [&](const auto &e) { return e->sha256 == sha256; });
    return found == all.end() ? nullptr : found->get();
}

void nameFiles(const Ledger &ledger, const Clock &clock, const std::vector<EvidenceId> &ids, const IncomingFiles &files,
               Edit &edit)
{
    QHash<QString, EvidenceId> added; // by content: two of the files may have the same
    std::vector<Record> records;
    for (std::size_t i = 0; i < files.size(); ++i) {
        Evidence record = files[i].record();
        const Evidence *known = evidenceOfContent(ledger, record.sha256);
        if (known || added.contains(record.sha256)) {
            const EvidenceId kept = known ? known->id : added.value(record.sha256);
            for (Record &other : edit.put) renameEvidence(other, ids[i], kept);
            continue;
        }
        record.id = ids[i];
        record.addedAt = clock.now();
        added.insert(record.sha256, record.id);
        records.emplace_back(std::move(record));
    }
    edit.put.insert(edit.put.begin(), records.begin(), records.end());
}

Result<Changes> performWithFiles(Workspace &workspace, const Edit &edit, IncomingFiles &files, Faults &remarks)
{
    Placement placement(workspace);
    const auto placed = placeAll(placement, workspace, files, remarks);
    Result<Changes> done = !placed                                   ? Result<Changes>(tl::unexpected(placed.error()))
                           : edit.put.empty() && edit.remove.empty() ? Changes()
                                                                     : workspace.perform(edit);
    if (!done) placement.withdraw();
    return done;
}

Result<> giveAgain(Workspace &workspace, const QString &evidence, const QString &file)
{
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    const Evidence *record = (*ledger)->evidence.find(evidence);
    if (!record) return failure(ErrorCode::UnknownRecord, {evidence});
    auto received = workspace.evidence().receive(file);
    if (!received) return tl::unexpected(received.error());
    if (received->record().sha256 != record->sha256) return failure(ErrorCode::OtherContent, {file, record->fileName});
    const auto placed = workspace.evidence().place(*received);
    return placed ? Result<>() : tl::unexpected(placed.error());
}

Result<CheckedFiles> checkFiles(Workspace &workspace, const Ledger &ledger, const Progress &progress)
{
    CheckedFiles found;
    qint64 done = 0;
    for (const auto &evidence : ledger.evidence.pointers()) {
        const auto sound = workspace.evidence().verify(evidence->sha256);
        if (!sound) found.bad += evidence->fileName;
        if (!sound && sound.error().code != ErrorCode::FileNotFound) found.altered.insert(evidence->sha256);
        if (!progress(++done, qint64(ledger.evidence.size()))) return failure(ErrorCode::Cancelled);
    }
    return found;
}

} // namespace koshin
