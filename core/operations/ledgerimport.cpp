// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/ledgerimport.h"

#include "evidence/evidencestore.h"
#include "exchange/records/gathered.h"
#include "exchange/records/ledgerparser.h"
#include "ledger/fieldhash.h"
#include "rules/engine/engine.h"

namespace koshin {

namespace {

Maybe<BroughtCriterion> brought(const Criterion &criterion, const Criterion *here, const Place &where)
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

// Looks on while a file is taken in, and knows in the end what it comes to.
class Onlooker
{
public:
    Onlooker(Workspace &workspace, const SchemeCatalogue &schemes, const ImportRequest &request,
             std::shared_ptr<const Ledger> before)
        : m_workspace(workspace), m_schemes(schemes), m_request(request), m_before(std::move(before))
    {
    }

    void take(const LedgerElement &element)
    {
        std::visit([&](const auto &x) { look(x, element); }, element.record);
    }
    Result<bool> agree()
    {
        if (m_workspace.isStale()) return failure(ErrorCode::InUse, {m_workspace.databaseFile()});
        Ledger after = *m_before;
        m_new.moveInto(after);
        m_answer.after = assess(m_schemes, after, {.asOf = m_request.asOf});
        m_answer.verdicts = verdictChanges(assess(m_schemes, *m_before, {.asOf = m_request.asOf}), m_answer.after);
        const bool agreed = m_request.agree ? m_request.agree(m_answer) : m_answer.criteria.empty();
        m_answer.taken = agreed && !m_request.dryRun;
        return m_answer.taken;
    }
    ImportAnswer answer(Workspace::Import::Outcome outcome)
    {
        m_answer.outcome = std::move(outcome);
        return std::move(m_answer);
    }

private:
    template<class R>
    void look(const R &record, const LedgerElement &element)
    {
        const R *here = m_before->list<R>().find(idOf(record));
        if (here && *here == record) return;
        if constexpr (std::is_same_v<R, Criterion>) {
            Place where = element.place({});
            where.file = m_request.file;
            if (auto b = brought(record, here, where)) m_answer.criteria.push_back(std::move(*b));
        } else if constexpr (std::is_same_v<R, Evidence>) {
            if (!m_workspace.evidence().look(record)) m_answer.withoutFile.push_back(record);
        }
        (void)m_new.add(record); // an id given twice has been refused
    }

    Workspace &m_workspace;
    const SchemeCatalogue &m_schemes;
    const ImportRequest &m_request;
    std::shared_ptr<const Ledger> m_before;
    Gathered m_new;
    ImportAnswer m_answer;
};

} // namespace

Result<ImportAnswer> importLedgerFile(Workspace &workspace, const SchemeCatalogue &schemes,
                                      const ImportRequest &request, const Progress &progress)
{
    auto before = workspace.ledger();
    if (!before) return Failure(before.error());
    Onlooker onlooker(workspace, schemes, request, std::move(*before));
    ImportOptions options;
    options.replace = request.replace;
    options.knowsScheme = [&](const SchemeId &scheme) { return knowsScheme(schemes, scheme); };
    options.taken = [&](const LedgerElement &element) { onlooker.take(element); };
    options.agree = [&] { return onlooker.agree(); };
    auto outcome = importLedger(workspace, request.file, std::move(options), progress);
    if (!outcome) return Failure(outcome.error());
    return onlooker.answer(std::move(*outcome));
}

} // namespace koshin
