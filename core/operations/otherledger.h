// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"
#include "exchange/records/recordsource.h"

namespace koshin {

/// Another ledger on disk, whose records and files can be taken in. It is looked at as any ledger that is found
/// somewhere, and never written to: what is read is a private copy, gone before this is there. Its files are known by
/// their hashes alone.
class OtherLedger : public RecordSource
{
public:
    /// `place` is the folder of a ledger, or a database in one. Errors: SameLedger, FileNotFound, those of
    /// Workspace::open and of making the copy.
    [[nodiscard]] static Result<std::unique_ptr<RecordSource>> open(const QString &place, const Workspace &into,
                                                                    const Clock &clock);

    [[nodiscard]] Result<> read(const RecordSink &sink) const override;
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] const EvidenceStore *files() const override { return &m_files; }
    [[nodiscard]] Faults unreadable() const override { return m_unreadable; }

private:
    OtherLedger(QString name, std::shared_ptr<const Ledger> ledger, Faults unreadable, EvidenceStore files);

    QString m_name;
    std::shared_ptr<const Ledger> m_ledger;
    Faults m_unreadable;
    EvidenceStore m_files;
};

/// What a file or folder holds, by its format: a ledger file, or another ledger. `format` is one of those of
/// Exchange::ImportLedger, or empty. Errors: UnknownFormat, those of OtherLedger.
[[nodiscard]] Result<std::unique_ptr<RecordSource>> recordsOf(const QString &place, const QString &format,
                                                              const Workspace &into, const Clock &clock);

} // namespace koshin
