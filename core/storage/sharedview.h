// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <atomic>
#include <optional>
#include <vector>

namespace koshin {

/// One view of a database through several connections, each for a thread of its own, for as long as this lives. All see
/// what the first one sees: nobody committed from before the others began to look until after it did.
class SharedView
{
public:
    /// Opens `more` connections beside the database's own, which can only read. None where they could not see the same:
    /// inside a transaction, or where others write without a pause. Whoever asks makes sure that the path still leads
    /// to the file that the database has open.
    SharedView(Database &database, std::size_t more);
    SharedView(const SharedView &) = delete;
    SharedView &operator=(const SharedView &) = delete;

    [[nodiscard]] bool isShared() const { return !m_beside.empty(); }
    /// A connection beside the first; the database's own where nothing is shared.
    [[nodiscard]] Database &beside(std::size_t index) { return isShared() ? m_beside[index]->database : m_database; }
    /// Goes on with the database's own connection only.
    void stayAlone() { m_beside.clear(); }
    /// Whatever the others are reading ends soon, with INTERRUPT.
    void halt() { m_halted = true; }

private:
    struct Beside
    {
        Beside(const QString &file, Access access) : database(file, access) {}
        Database database;
        std::optional<ReadTransaction> view;
    };
    [[nodiscard]] bool begin();
    void open(std::size_t more);

    Database &m_database;
    std::optional<ReadTransaction> m_view;
    std::atomic<bool> m_halted = false;
    std::vector<std::unique_ptr<Beside>> m_beside;
};

} // namespace koshin
