// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <QHash>

#include <array>

namespace koshin {

/// Adds up what the journal did to the records, and what the records are, cell by cell, as sums of keyed hashes
/// (SipHash-2-4 with 128 bits, a new random key each time): what was inserted less what was deleted must be what is
/// there. The order of the entries does not matter, nothing is kept but the sum, and nobody can prepare cells that
/// cancel out without the key.
class StateSum
{
public:
    StateSum();

    /// What the journal did, as far back as its entries can be compared. Throws BrokenEntry.
    void addJournal(Journal &journal);
    /// The same for a single entry's changeset. Throws SQLite::Exception if it is none.
    void add(const PieceSource &changeset);
    /// Takes away what is there now.
    void subtractRows(Database &database);
    /// A sum of nothing, under the same key: for what is added up in another thread.
    [[nodiscard]] StateSum begunAnew() const;
    /// Adds what was added up under the same key, as one sum.
    void add(const StateSum &other);
    [[nodiscard]] bool isZero() const { return m_sum == Sum{}; }

    /// From here on sums are kept for each record, to name those that differ. Costs memory.
    void keepRecords() { m_apart = true; }
    /// Ids of records whose sums differ; one that is empty stands for the holder.
    [[nodiscard]] QStringList differing() const;

private:
    using Sum = std::array<quint64, 2>;
    void addCells(const ChangesetReader &row, const std::vector<ChangesetReader::Cell> &cells, bool negative,
                  bool withKeys);

    std::array<unsigned char, 16> m_key{};
    Sum m_sum{};
    bool m_apart = false;
    QHash<QString, Sum> m_records;
    std::string m_cell;
};

/// Whether the file is whole, the journal unbroken, and the records what the journal did.
[[nodiscard]] bool isConsistent(Database &database);

} // namespace koshin
