// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

#include <QHash>
#include <QSet>

namespace koshin::report {

// The parts of a report that list what was recorded.

/// The name of a file as a report tells it: of a confidential one that is left out, only that it is one.
[[nodiscard]] QString shownName(const Evidence &evidence);

/// Whether one of the files is what a third party signed.
[[nodiscard]] bool hasSignedCopy(const std::vector<EvidenceId> &files, const Ledger &ledger);

/// What entries are grouped by: a topic, or after the last one that there is none.
[[nodiscard]] QString topicName(std::size_t group);

/// The records that the report is about and how they may be named.
class Extract
{
public:
    /// What a training is worth in an account of the credential.
    struct Credits
    {
        Decimal amount;
        QString category;
    };

    /// Its files are read while `goesOn` answers so.
    explicit Extract(const ReportRequest &request, GoesOn goesOn = {});

    [[nodiscard]] bool isEmpty() const { return m_trainings.empty() && m_practices.empty() && m_engagements.empty(); }
    [[nodiscard]] bool hasWork() const { return !m_practices.empty() || !m_engagements.empty(); }
    /// Its trainings, engagements and entries.
    [[nodiscard]] QStringList ids() const;
    /// Of these the engagements and entries.
    [[nodiscard]] QSet<QString> workIds() const;
    /// The files, numbered from 1 in this order.
    [[nodiscard]] const std::vector<const Evidence *> &files() const { return m_evidence; }

    /// How much it is.
    [[nodiscard]] Tally tally() const;
    /// Its hours by topic and by year; none without hours.
    [[nodiscard]] std::vector<Block> charts() const;
    [[nodiscard]] std::vector<Block> trainings() const;
    [[nodiscard]] std::vector<Block> engagements() const;
    /// Each entry once, under its first topic.
    [[nodiscard]] std::vector<Block> practices() const;
    [[nodiscard]] std::vector<Block> evidence() const;

private:
    [[nodiscard]] bool isWithin(Date from, Date to) const;
    [[nodiscard]] QString numbers(const std::vector<EvidenceId> &evidence) const;
    [[nodiscard]] QString client(const Maybe<ClientId> &id) const;
    template<class R>
    [[nodiscard]] QString confirmation(const R &record) const;
    [[nodiscard]] QString confirmedWith(const Practice &practice) const;
    [[nodiscard]] static QString confirmedWith(const Engagement &) { return {}; }
    [[nodiscard]] Table practiceTable(const std::vector<const Practice *> &practices) const;
    [[nodiscard]] QString partsOf(const Engagement &engagement) const;
    [[nodiscard]] QString otherTopics(const Practice &practice) const;
    [[nodiscard]] QString fileState(std::size_t file) const;
    void numberPractices();
    void lookAtFiles();
    void noteCredits(const std::vector<Finding> &findings);

    const Ledger &m_ledger;
    Maybe<EvidenceStore> m_store;
    GoesOn m_goesOn;
    QString m_credential;
    Maybe<Period> m_period;
    std::vector<const Training *> m_trainings;
    std::vector<const Practice *> m_practices;
    std::vector<const Engagement *> m_engagements;
    std::vector<const Evidence *> m_evidence; ///< numbered from 1 in this order
    std::vector<Result<>> m_fileStates;       ///< of these
    QHash<QString, int> m_evidenceNumbers;    ///< by id
    QHash<const Practice *, int> m_practiceNumbers;
    QHash<QString, Credits> m_credits; ///< of a record, in the first account that counts it
    Date m_asOf;
};

} // namespace koshin::report
