// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/dossier.h"
#include "report/document.h"
#include "text/dossiertext.h"

namespace koshin::report {

/// The parts of a dossier that list what was recorded.
class DossierParts
{
public:
    /// In the language and form of dates in use.
    explicit DossierParts(const DossierRequest &request);

    /// All engagements of the period in a table; never empty.
    [[nodiscard]] std::vector<Block> overview() const;
    /// Each of them in full, with its entries and what is missing.
    [[nodiscard]] std::vector<Block> engagements() const;
    [[nodiscard]] std::vector<Block> loose() const;   ///< never empty
    [[nodiscard]] std::vector<Block> outside() const; ///< empty where there are none
    [[nodiscard]] std::vector<Block> evidence() const;
    [[nodiscard]] std::vector<Block> confirmations() const;

private:
    [[nodiscard]] std::vector<const Practice *> entriesOf(const std::vector<QString> &ids) const;
    [[nodiscard]] const Engagement &recordOf(const DossierEngagement &figures) const;
    [[nodiscard]] KeyValues factsOf(const DossierEngagement &figures) const;
    [[nodiscard]] Table entryTable(const std::vector<const Practice *> &entries) const;
    [[nodiscard]] Table lackTable(const DossierEngagement &figures) const;
    [[nodiscard]] QString fileNumbers(const std::vector<EvidenceId> &evidence) const;
    [[nodiscard]] QString confirmationOf(const QString &record) const;

    const DossierRequest &m_request;
    const Ledger &m_ledger;
    std::vector<text::ConfirmationLine> m_confirmations;
    QHash<QString, std::size_t> m_confirmationOf; ///< places by record
};

} // namespace koshin::report
