// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace koshin {

/// Takes the next piece of a changeset.
using PieceSink = std::function<void(const char *bytes, int size)>;
/// Gives up to `size` bytes of a changeset; 0 is the end, negative cancels.
using PieceSource = std::function<int(char *bytes, int size)>;

/// Reads a changeset of SQLite's session extension row by row, without SQLite: changesets lie in a file
/// that others may have written, and nothing unread goes into its C code. Memory is that of one row.
/// Source of the form: the comment "Change-Set Format" at the head of SQLite's sqlite3session.c.
class ChangesetReader
{
public:
    enum class Operation : unsigned char { Delete = 9, Insert = 18, Update = 23 };
    enum class Type : unsigned char { Unchanged = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };
    struct Cell
    {
        Type type = Type::Unchanged;
        std::string_view bytes; ///< as stored; numbers in eight bytes, the greatest first
    };
    struct Table
    {
        std::string name;
        std::vector<bool> keys; ///< one for each column: part of the primary key
        std::string head;       ///< as written in the changeset
    };

    explicit ChangesetReader(PieceSource source) : m_source(std::move(source)) {}

    /// Goes to the next row; false at the end. Throws CORRUPT where the bytes are no changeset, and
    /// INTERRUPT when the source cancels.
    bool next();

    // Of the row reached; valid until the next call of `next`.
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] Operation operation() const { return m_operation; }
    /// The values before: of all columns when deleted, of the key and the changed ones when updated.
    [[nodiscard]] const std::vector<Cell> &before() const { return m_before; }
    /// The values after: of all columns when inserted, of the changed ones when updated.
    [[nodiscard]] const std::vector<Cell> &after() const { return m_after; }
    /// The value of a key column.
    [[nodiscard]] std::string_view key(std::size_t column) const;
    /// The row as written, to be copied behind its table's head.
    [[nodiscard]] std::string_view bytes() const { return m_row; }

private:
    static constexpr std::size_t mostColumns = 2'000; // of SQLite itself
    static constexpr quint64 mostBytes = 1'000'000'000;

    [[nodiscard]] int byte()
    {
        if (m_at == m_end && !fill()) return -1;
        return static_cast<unsigned char>(m_buffer[m_at++]);
    }
    [[nodiscard]] bool fill();
    [[nodiscard]] unsigned char sureByte(std::string &copy);
    void take(std::size_t size, std::string &copy);
    [[nodiscard]] std::size_t length(std::string &copy);
    void readTable();
    void readCells(std::vector<Cell> &cells, bool mayLack);
    void checkCells() const;

    struct Span
    {
        std::size_t from = 0, size = 0;
    };

    PieceSource m_source;
    std::vector<char> m_buffer;
    std::size_t m_at = 0, m_end = 0; ///< in the buffer
    Table m_table;
    std::string m_row;
    std::vector<Span> m_spans;
    Operation m_operation{};
    std::vector<Cell> m_before, m_after;
};

} // namespace koshin
