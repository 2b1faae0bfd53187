// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/intakewriter.h"

#include "evidence/evidencestore.h"
#include "ledger/check.h"
#include "ledger/fieldhash.h"
#include "ledger/renaming.h"
#include "rules/engine/engine.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Maybe<BroughtCriterion> brought(const Criterion &criterion, const Criterion *here, const ErrorLocation &where)
{
    BroughtCriterion b{criterion, !here, criterion.acceptances, where};
    if (here) {
        Criterion conditions = criterion;
        conditions.acceptances = here->acceptances;
        b.conditions = conditions != *here;
        EntrySet<Acceptance> known;
        for (const Acceptance &acceptance : here->acceptances) known.insert(acceptance);
        std::erase_if(b.acceptances, [&](const Acceptance &acceptance) { return known.contains(acceptance); });
    }
    return b.conditions || !b.acceptances.empty() ? Maybe<BroughtCriterion>(std::move(b)) : std::nullopt;
}

} // namespace

IntakeWriter::IntakeWriter(Intake &intake, Workspace &workspace, QSet<QString> willCome)
    : m_intake(intake), m_workspace(workspace), m_willCome(std::move(willCome))
{
}

Result<> IntakeWriter::read(const Progress &progress)
{
    if (m_intake.m_request.asOf) {
        auto before = m_workspace.ledger();
        if (!before) return tl::unexpected(before.error());
        m_before = std::move(*before);
    }
    auto import = m_workspace.beginImport(m_intake.m_request.code);
    if (!import) return tl::unexpected(import.error());
    m_import = std::move(*import);
    RecordSink sink;
    sink.progress = progress;
    sink.holder = [&](const Holder &holder) -> Result<> {
        if (const Faults faults = check(holder); !faults.empty()) return tl::unexpected(faults.front());
        return m_import->setHolder(holder);
    };
    sink.record = [&](const IncomingRecord &in) { return take(in); };
    if (auto read = m_intake.m_source.read(sink); !read) return read;
    m_answer.remarks = m_intake.m_source.unreadable();
    return checkReferences();
}

Result<> IntakeWriter::checkIncoming(const IncomingRecord &in)
{
    const SchemeId *scheme = schemeNamed(in.record);
    if (scheme && !knowsScheme(m_intake.m_schemes, *scheme))
        return failure(ErrorCode::UnknownScheme, {scheme->text()}, in.location(u"scheme"_s));
    if (const Faults faults = check(in.record); !faults.empty()) {
        Error fault = faults.front();
        fault.where = in.location(fault.where.path);
        return tl::unexpected(fault);
    }
    const QString id = idOf(in.record);
    if (m_seen.contains(id)) return failure(ErrorCode::DuplicateId, {id}, in.location(u"id"_s));
    m_seen.insert(id);
    return {};
}

Result<> IntakeWriter::take(const IncomingRecord &in)
{
    if (auto sound = checkIncoming(in); !sound) return sound;
    const QString id = idOf(in.record);
    const auto kind = m_import->kindOf(id);
    if (!kind) return tl::unexpected(kind.error());
    const auto here = *kind ? m_import->find(**kind, id) : Result<Maybe<Record>>(std::nullopt);
    if (!here) return tl::unexpected(here.error());
    auto wanted = *kind ? meet(in, *here) : Result<Maybe<Record>>(in.record);
    if (!wanted) return tl::unexpected(wanted.error());
    if (!*wanted) return {};
    Record &record = **wanted;
    if (!m_intake.m_newIds.isEmpty()) renameReferences(record, m_intake.m_newIds);
    const bool replaces = *kind && idOf(record) == id;
    ++(replaces ? m_answer.outcome.replaced : m_answer.outcome.added);
    note(record, replaces ? *here : std::nullopt, in);
    return m_import->put(record);
}

Result<Maybe<Record>> IntakeWriter::meet(const IncomingRecord &in, const Maybe<Record> &here)
{
    IntakeAnswer::Outcome &outcome = m_answer.outcome;
    const QString id = idOf(in.record);
    if (here == in.record) {
        ++outcome.skipped;
        return Maybe<Record>();
    }
    const Doubles policy = m_intake.policyFor(in.record);
    const bool isOfKind = here && kindOfRecord(*here) == kindOfRecord(in.record);
    if (policy != Doubles::KeepBoth && !isOfKind) return failure(ErrorCode::DuplicateId, {id}, in.location(u"id"_s));
    switch (policy) {
    case Doubles::Refuse: return failure(ErrorCode::ContentDiffers, {id}, in.location(u"id"_s));
    case Doubles::Skip: ++outcome.leftOut; return Maybe<Record>();
    case Doubles::Replace: return Maybe<Record>(in.record);
    case Doubles::KeepBoth: break;
    case Doubles::Ask: return failure(ErrorCode::InUse, {m_workspace.databaseFile()}); // it became one meanwhile
    }
    if (std::holds_alternative<Criterion>(in.record))
        return failure(ErrorCode::CannotKeepBoth, {id}, in.location(u"id"_s));
    ++outcome.keptBoth;
    Record other = in.record;
    setId(other, m_intake.newIdFor(id));
    return Maybe<Record>(std::move(other));
}

void IntakeWriter::note(const Record &record, const Maybe<Record> &here, const IncomingRecord &in)
{
    if (const auto *criterion = std::get_if<Criterion>(&record)) {
        const auto *known = here ? std::get_if<Criterion>(&*here) : nullptr;
        if (auto b = brought(*criterion, known, in.location({}))) m_answer.criteria.push_back(std::move(*b));
    } else if (const auto *evidence = std::get_if<Evidence>(&record)) {
        if (!m_willCome.contains(evidence->sha256) && !m_workspace.evidence().check(*evidence))
            m_answer.withoutFile.push_back(*evidence);
    }
    if (m_before) (void)m_new.add(record); // an id given twice has been refused
}

// A fault knows a record by the id under which it was written; the source knows it by its own.
Result<> IntakeWriter::checkReferences()
{
    auto dangling = m_import->danglingReferences();
    if (!dangling) return tl::unexpected(dangling.error());
    if (dangling->empty()) return {};
    QHash<QString, QString> oldIds;
    for (auto at = m_intake.m_newIds.cbegin(); at != m_intake.m_newIds.cend(); ++at)
        oldIds.insert(at.value(), at.key());
    for (Error &fault : *dangling) {
        fault.where = {m_intake.m_source.name(), oldIds.value(fault.where.path, fault.where.path), 0};
        fault.setArgument("id", oldIds.value(fault.argument("id"), fault.argument("id")));
    }
    const auto again = [&](const RecordSink &sink) { return m_intake.m_source.read(sink); };
    const auto kindHere = [&](const QString &id) { return m_import->kindOf(id).value_or(std::nullopt); };
    return tl::unexpected(firstPlaced(*dangling, again, kindHere));
}

Result<const IntakeAnswer *> IntakeWriter::assess()
{
    if (!m_before) return &m_answer;
    if (m_workspace.isStale()) {
        const QString file = m_workspace.databaseFile();
        return failure(ErrorCode::InUse, {file}, {m_intake.m_source.name(), {}, 0});
    }
    Ledger after = *m_before;
    m_new.moveInto(after);
    const Date asOf = *m_intake.m_request.asOf;
    m_answer.after = koshin::assess(m_intake.m_schemes, after, {.asOf = asOf});
    m_answer.verdicts = verdictChanges(koshin::assess(m_intake.m_schemes, *m_before, {.asOf = asOf}), m_answer.after);
    return &m_answer;
}

Result<IntakeAnswer> IntakeWriter::commit(bool keep)
{
    auto changes = m_import->commit(keep);
    if (!changes) return tl::unexpected(changes.error());
    m_answer.outcome.changes = std::move(*changes);
    m_answer.taken = keep;
    return std::move(m_answer);
}

} // namespace koshin
