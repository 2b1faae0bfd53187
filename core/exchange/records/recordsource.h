// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "storage/workspace.h"

#include <functional>

namespace koshin {

class EvidenceStore;

/// A record on its way in, as long as it is handed over.
struct IncomingRecord
{
    const Record &record;
    /// Where a value of it stands, by its path inside the record; the record's own place when empty.
    std::function<ErrorLocation(const QString &inside)> location;
};

/// Who takes what a source holds. An error returned stops the reading; its place is filled in when it has none.
struct RecordSink
{
    std::function<Result<>(const IncomingRecord &)> record;
    std::function<Result<>(const Holder &)> holder;
    Progress progress;
};

/// Something that records can be brought from: a file, rows that were read, another ledger.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /// Hands over the holder, if it has one, and its records one at a time. Can be asked again and tells the same,
    /// unless it was changed meanwhile. Errors: those of the source, Cancelled, those of the sink.
    [[nodiscard]] virtual Result<> read(const RecordSink &sink) const = 0;
    /// The file or folder it is; empty if it is none.
    [[nodiscard]] virtual QString name() const = 0;
    /// Where the files of its evidence lie; null if it brings none along.
    [[nodiscard]] virtual const EvidenceStore *files() const { return nullptr; }
    /// Records that it holds and that could not be read.
    [[nodiscard]] virtual Faults unreadable() const { return {}; }
};

/// A ledger file on its way in.
class LedgerFileSource : public RecordSource
{
public:
    explicit LedgerFileSource(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] Result<> read(const RecordSink &sink) const override;
    [[nodiscard]] QString name() const override { return m_file; }

private:
    QString m_file;
};

/// Records that lie in memory.
class RowsSource : public RecordSource
{
public:
    explicit RowsSource(std::vector<Record> rows) : m_rows(std::move(rows)) {}
    [[nodiscard]] Result<> read(const RecordSink &sink) const override;
    [[nodiscard]] QString name() const override { return {}; }

private:
    std::vector<Record> m_rows;
};

/// Of references that lead nowhere, each known by its record and the id named, the one that stands first in what is
/// read, with its place. Reads it once more: cheaper than remembering every record's line for a fault that is rare.
/// Whether the id is of another kind shows on the way, or is known to `kindHere`.
[[nodiscard]] Error firstPlaced(const Faults &dangling, const std::function<Result<>(const RecordSink &)> &read,
                                const std::function<Maybe<RecordKind>(const QString &id)> &kindHere = {});

} // namespace koshin
