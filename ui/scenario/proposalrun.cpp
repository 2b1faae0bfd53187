// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/proposalrun.h"

#include <QThread>

namespace koshin {

ProposalRun::~ProposalRun()
{
    cancel();
    // The threads look at nothing of this object's once stopped; they are waited for all the same,
    // so that none outlives the program.
    for (QThread *thread : findChildren<QThread *>()) thread->wait();
}

void ProposalRun::start(const SchemeCatalogue &schemes, std::shared_ptr<const Ledger> ledger,
                        const ProposalOptions &options)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto *thread = QThread::create([this, stop = m_stop, schemes, ledger = std::move(ledger), options] {
        const ProposalWatch watch = [this, &stop](int done, int total) {
            if (*stop) return false;
            QMetaObject::invokeMethod(this, [this, stop, done, total] {
                if (!*stop) Q_EMIT progressed(done, total);
            }, Qt::QueuedConnection);
            return true;
        };
        const Proposal proposal = propose(schemes, *ledger, options, watch);
        const auto choices =
            *stop ? std::vector<LapseChoice>() : lapseChoices(schemes, *ledger, options, proposal, watch);
        if (*stop) return;
        QMetaObject::invokeMethod(this, [this, stop, proposal, choices] {
            if (*stop) return;
            m_thread = nullptr;
            Q_EMIT finished(proposal, choices);
        }, Qt::QueuedConnection);
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    m_thread = thread;
    thread->start(QThread::LowPriority);
}

void ProposalRun::cancel()
{
    if (m_stop) *m_stop = true;
    m_thread = nullptr;
}

} // namespace koshin
