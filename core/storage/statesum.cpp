// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statesum.h"

#include <QRandomGenerator>

#include <cstring>
#include <sodium/crypto_shorthash_siphash24.h>

namespace koshin {

static_assert(crypto_shorthash_siphashx24_KEYBYTES == 16 && crypto_shorthash_siphashx24_BYTES == 16);

StateSum::StateSum()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    std::memcpy(m_key.data(), random.data(), m_key.size());
}

void StateSum::addJournal(Journal &journal)
{
    const qint64 first = journal.firstComparable();
    for (const qint64 seq : journal.withPayload()) {
        if (seq >= first) add(journal.payload(seq));
    }
}

StateSum StateSum::begunAnew() const
{
    StateSum other;
    other.m_key = m_key;
    return other;
}

void StateSum::add(const StateSum &other)
{
    for (std::size_t half = 0; half < m_sum.size(); ++half) m_sum[half] += other.m_sum[half];
}

void StateSum::add(const PieceSource &changeset)
{
    using Operation = ChangesetReader::Operation;
    ChangesetReader row(changeset);
    while (row.next()) {
        const bool whole = row.operation() != Operation::Update; // an update leaves the key as it is
        addCells(row, row.before(), true, whole);
        addCells(row, row.after(), false, whole);
    }
}

// Rows are read in the form of a changeset, so that both sides are added up by the same code.
void StateSum::subtractRows(Database &database)
{
    std::string rows;
    const auto take = [&] {
        std::size_t at = 0;
        ChangesetReader row([&](char *to, int size) {
            const std::size_t given = rows.copy(to, std::size_t(size), at);
            at += given;
            return int(given);
        });
        while (row.next()) addCells(row, row.after(), true, true);
        rows.clear();
    };
    writeRows(database, {}, [&](const char *bytes, int size) {
        constexpr std::size_t enough = 1 << 20;
        if (rows.size() > enough && *bytes == 'T') take();
        rows.append(bytes, std::size_t(size));
    });
    take();
}

void StateSum::addCells(const ChangesetReader &row, const std::vector<ChangesetReader::Cell> &cells, bool negative,
                        bool withKeys)
{
    using Type = ChangesetReader::Type;
    const auto &table = row.table();
    Sum all{};
    m_cell.assign(table.name).push_back('\0');
    for (std::size_t i = 0; i < table.keys.size() && table.keys[i]; ++i) {
        const std::string_view key = row.key(i);
        m_cell.append(std::to_string(key.size())).append(":").append(key);
    }
    const std::size_t front = m_cell.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto &[type, bytes] = cells[i];
        if (type == Type::Unchanged || type == Type::Null || (table.keys[i] && !withKeys)) continue;
        m_cell.resize(front);
        m_cell.push_back(char(i & 0xff));
        m_cell.push_back(char(i >> 8));
        m_cell.push_back(char(type));
        m_cell.append(bytes);
        std::array<unsigned char, 16> hash{};
        crypto_shorthash_siphashx24(hash.data(), reinterpret_cast<const unsigned char *>(m_cell.data()), m_cell.size(),
                                    m_key.data());
        Sum sum{};
        std::memcpy(sum.data(), hash.data(), hash.size());
        for (std::size_t half = 0; half < all.size(); ++half) all[half] += negative ? 0 - sum[half] : sum[half];
    }
    const auto count = [&](Sum &total) {
        for (std::size_t half = 0; half < all.size(); ++half) total[half] += all[half];
    };
    count(m_sum);
    if (!m_apart) return;
    const std::string_view id = row.key(0);
    count(m_records[table.name == "holder" ? QString() : QString::fromUtf8(id.data(), qsizetype(id.size()))]);
}

QStringList StateSum::differing() const
{
    QStringList ids;
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        if (it.value() != Sum{}) ids += it.key();
    }
    ids.sort();
    return ids;
}

bool isConsistent(Database &database)
{
    try {
        Journal journal(database);
        const ReadTransaction view(database);
        SQLite::Statement whole(database.connection(), "PRAGMA quick_check(1)");
        if (!whole.executeStep() || whole.getColumn(0).getString() != "ok") return false;
        StateSum sum;
        const qint64 first = journal.firstComparable();
        const Faults broken =
            journal.verify([](qint64, qint64) { return true; }, [&](qint64 seq, const PieceSource &payload) {
            if (seq >= first) sum.add(payload);
        });
        if (!broken.empty()) return false;
        sum.subtractRows(database);
        return sum.isZero();
    } catch (const SQLite::Exception &) {
        return false;
    } catch (const BrokenEntry &) {
        return false;
    }
}

} // namespace koshin
