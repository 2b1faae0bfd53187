// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/gathered.h"
#include "operations/intake.h"

#include <QSet>

namespace koshin {

/// One run of an intake: takes the records into a transaction, and knows in the end what they come to.
class IntakeWriter
{
public:
    /// `willCome`: hashes of files that come along and are not in the store yet.
    IntakeWriter(Intake &intake, Workspace &workspace, QSet<QString> willCome);

    /// Reads the source; nothing is written for good yet. Errors as of Intake::tryOut.
    [[nodiscard]] Result<> read(const Progress &progress);
    /// What it comes to, but for the outcome. Errors: InUse.
    [[nodiscard]] Result<const IntakeAnswer *> assess();
    /// Ends it; without `keep` nothing was written.
    [[nodiscard]] Result<IntakeAnswer> commit(bool keep);

private:
    [[nodiscard]] Result<> take(const IncomingRecord &in);
    [[nodiscard]] Result<> checkIncoming(const IncomingRecord &in);
    /// What is to be written of a record whose id is here already; nothing if it stays out.
    [[nodiscard]] Result<Maybe<Record>> meet(const IncomingRecord &in, const Maybe<Record> &here);
    [[nodiscard]] Result<> checkReferences();
    void note(const Record &record, const Maybe<Record> &here, const IncomingRecord &in);

    Intake &m_intake;
    Workspace &m_workspace;
    QSet<QString> m_willCome;
    std::shared_ptr<const Ledger> m_before; ///< null where no verdicts are compared
    std::unique_ptr<Workspace::Import> m_import;
    QSet<QString> m_seen;
    Gathered m_new;
    IntakeAnswer m_answer;
};

} // namespace koshin
