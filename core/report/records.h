// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

namespace koshin::report {

// The parts of a report that list what was recorded.

/// The records that the report is about and how they may be named.
class Extract
{
public:
    /// Its files are read while `goesOn` answers so.
    explicit Extract(const ReportRequest &request, GoesOn goesOn = {});

    [[nodiscard]] bool isEmpty() const { return m_trainings.empty() && m_practices.empty() && m_engagements.empty(); }

    [[nodiscard]] std::vector<Block> trainings() const;
    [[nodiscard]] std::vector<Block> engagements() const;
    [[nodiscard]] std::vector<Block> practices() const;
    [[nodiscard]] std::vector<Block> themeTotals() const;
    [[nodiscard]] std::vector<Block> evidence() const;

private:
    [[nodiscard]] bool isWithin(Date from, Date to) const;
    [[nodiscard]] QString numbers(const std::vector<EvidenceId> &evidence) const;
    [[nodiscard]] QString client(const Maybe<ClientId> &id) const;
    template<class R>
    [[nodiscard]] QString confirmation(const R &record) const;
    [[nodiscard]] Table practiceTable(const std::vector<const Practice *> &practices) const;
    [[nodiscard]] QString fileState(const Evidence &evidence) const;

    const Ledger &m_ledger;
    Maybe<EvidenceStore> m_store;
    GoesOn m_goesOn;
    QString m_credential;
    Maybe<Period> m_period;
    std::vector<const Training *> m_trainings;
    std::vector<const Practice *> m_practices;
    std::vector<const Engagement *> m_engagements;
    std::vector<const Evidence *> m_evidence; ///< numbered from 1 in this order
};

} // namespace koshin::report
