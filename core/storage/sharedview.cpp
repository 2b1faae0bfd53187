// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharedview.h"

#include <sqlite3.h>

namespace koshin {

SharedView::SharedView(Database &database, std::size_t more) : m_database(database)
{
    constexpr int attempts = 3;
    bool same = false;
    try {
        if (more > 0 && sqlite3_get_autocommit(database.handle())) open(more);
        for (int i = 0; isShared() && !same && i < attempts; ++i) same = begin();
    } catch (const SQLite::Exception &) { // one view is enough to read
    }
    if (same) return;
    m_beside.clear();
    m_view.reset();
    m_view.emplace(database);
}

void SharedView::open(std::size_t more)
{
    const Access access = m_database.access() == Access::Immutable ? Access::Immutable : Access::ReadOnly;
    constexpr int oftenEnough = 10'000; // steps of SQLite's machine: a few hundred a millisecond and thread
    for (std::size_t i = 0; i < more; ++i) {
        auto &beside = m_beside.emplace_back(std::make_unique<Beside>(m_database.file(), access));
        beside->database.keepLog();
        const auto isHalted = [](void *halted) { return int(static_cast<std::atomic<bool> *>(halted)->load()); };
        sqlite3_progress_handler(beside->database.handle(), oftenEnough, isHalted, &m_halted);
    }
}

// A transaction sees what is there when it first reads.
bool SharedView::begin()
{
    const qint64 version = m_database.dataVersion();
    for (const auto &beside : m_beside) {
        beside->view.reset();
        beside->view.emplace(beside->database);
        (void)beside->database.number("SELECT count(*) FROM sqlite_schema");
    }
    m_view.reset();
    m_view.emplace(m_database);
    if (m_database.dataVersion() == version) return true;
    m_view.reset();
    return false;
}

} // namespace koshin
