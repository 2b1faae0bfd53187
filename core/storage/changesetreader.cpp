// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changesetreader.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace koshin {

namespace {

constexpr std::size_t firstBuffer = 4 * 1024, fullBuffer = 64 * 1024; // most edits are small
constexpr int corrupt = 11, interrupted = 9;                          // SQLITE_CORRUPT, SQLITE_INTERRUPT

[[noreturn]] void refuse()
{
    throw SQLite::Exception("not a changeset", corrupt);
}

} // namespace

bool ChangesetReader::fill()
{
    if (m_end == m_buffer.size()) m_buffer.resize(m_buffer.empty() ? firstBuffer : fullBuffer);
    const int given = m_source(m_buffer.data(), int(m_buffer.size()));
    m_at = 0;
    m_end = std::size_t(std::max(given, 0));
    if (given < 0) throw SQLite::Exception("cancelled", interrupted);
    return given > 0;
}

unsigned char ChangesetReader::sureByte(std::string &copy)
{
    const int read = byte();
    if (read < 0) refuse();
    copy += char(read);
    return static_cast<unsigned char>(read);
}

void ChangesetReader::take(std::size_t size, std::string &copy)
{
    while (size > 0) {
        if (m_at == m_end && !fill()) refuse();
        const std::size_t here = std::min(size, m_end - m_at);
        copy.append(m_buffer.data() + m_at, here);
        m_at += here;
        size -= here;
    }
}

// A length of SQLite: seven bits a byte, the greatest first; the ninth byte would hold eight.
std::size_t ChangesetReader::length(std::string &copy)
{
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) {
        const unsigned char part = sureByte(copy);
        value = (value << 7) | (part & 0x7f);
        if (value > mostBytes) refuse();
        if (!(part & 0x80)) return std::size_t(value);
    }
    refuse();
}

void ChangesetReader::readTable()
{
    m_table.head = "T";
    const std::size_t columns = length(m_table.head);
    if (columns == 0 || columns > mostColumns) refuse();
    m_table.keys.clear();
    for (std::size_t i = 0; i < columns; ++i) m_table.keys.push_back(sureByte(m_table.head) != 0);
    m_table.name.clear();
    while (const unsigned char letter = sureByte(m_table.head)) {
        m_table.name += char(letter);
        if (m_table.name.size() > 200) refuse();
    }
}

void ChangesetReader::readCells(std::vector<Cell> &cells, bool mayLack)
{
    cells.clear();
    for (std::size_t i = 0; i < m_table.keys.size(); ++i) {
        Cell cell{Type(sureByte(m_row)), {}};
        std::size_t size = 0;
        switch (cell.type) {
        case Type::Unchanged:
            if (!mayLack) refuse();
            break;
        case Type::Null: break;
        case Type::Integer:
        case Type::Real: size = 8; break;
        case Type::Text:
        case Type::Blob: size = length(m_row); break;
        default: refuse();
        }
        m_spans.push_back({m_row.size(), size});
        take(size, m_row);
        cells.push_back(cell);
    }
}

void ChangesetReader::checkCells() const
{
    const auto &cells = m_operation == Operation::Insert ? m_after : m_before;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool missing = cells[i].type == Type::Unchanged || cells[i].type == Type::Null;
        if (m_table.keys[i] && missing) refuse();
    }
    if (m_operation != Operation::Update) return;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool before = m_before[i].type != Type::Unchanged, after = m_after[i].type != Type::Unchanged;
        if (m_table.keys[i] ? after : before != after) refuse();
    }
}

bool ChangesetReader::next()
{
    int first = byte();
    while (first == 'T') {
        readTable();
        first = byte();
    }
    if (first < 0) return false;
    if (m_table.keys.empty()) refuse();
    m_operation = Operation(first);
    m_row.assign(1, char(first));
    static_cast<void>(sureByte(m_row)); // whether a trigger did it
    m_spans.clear();
    m_before.clear();
    m_after.clear();
    switch (m_operation) {
    case Operation::Delete: readCells(m_before, false); break;
    case Operation::Insert: readCells(m_after, false); break;
    case Operation::Update:
        readCells(m_before, true);
        readCells(m_after, true);
        break;
    default: refuse();
    }
    auto span = m_spans.begin(); // the row has grown to its end: now its parts stay where they are
    for (auto *cells : {&m_before, &m_after}) {
        for (Cell &cell : *cells) {
            cell.bytes = std::string_view(m_row).substr(span->from, span->size);
            ++span;
        }
    }
    checkCells();
    return true;
}

std::string_view ChangesetReader::key(std::size_t column) const
{
    return (m_operation == Operation::Insert ? m_after : m_before).at(column).bytes;
}

} // namespace koshin
