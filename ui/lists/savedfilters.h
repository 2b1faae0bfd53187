// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace koshin {

/// A view of a list that a person named.
struct SavedFilter
{
    QString name;
    QString words;
    QString grouping;
    bool operator==(const SavedFilter &) const = default;
};

/// The filters kept for one list. They may name clients, so they lie in the ledger's database.
class SavedFilters
{
public:
    SavedFilters(Session &session, QString list) : m_session(session), m_list(std::move(list)) {}

    [[nodiscard]] std::vector<SavedFilter> all() const;
    /// Takes the place of one with the same name.
    [[nodiscard]] Result<> keep(const SavedFilter &filter);
    [[nodiscard]] Result<> drop(const QString &name);

private:
    [[nodiscard]] Result<> change(const std::function<void(std::vector<SavedFilter> &)> &change);

    Session &m_session;
    QString m_list;
};

} // namespace koshin
