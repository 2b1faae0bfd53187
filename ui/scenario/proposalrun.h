// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/proposal.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace koshin {

/// Works out a proposal on a thread of its own, from a snapshot that nobody changes. At most one
/// run counts: starting another, or cancelling, makes the one before fall silent.
class ProposalRun : public QObject
{
    Q_OBJECT

public:
    explicit ProposalRun(QObject *parent) : QObject(parent) {}
    ~ProposalRun() override;

    void start(const SchemeCatalogue &schemes, std::shared_ptr<const Ledger> ledger, const ProposalOptions &options);
    void cancel();

Q_SIGNALS:
    /// Zero `total`: not known yet.
    void progressed(int done, int total);
    void finished(const koshin::Proposal &proposal, const std::vector<koshin::LapseChoice> &choices);

private:
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the run that counts
};

} // namespace koshin
