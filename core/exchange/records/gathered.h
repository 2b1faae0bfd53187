// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

namespace koshin {

/// Records on their way into a ledger, gathered by kind to sort each list once.
class Gathered
{
public:
    /// Fails with DuplicateId.
    [[nodiscard]] Result<> add(const Record &record);
    [[nodiscard]] const QHash<QString, RecordKind> &kinds() const { return m_kinds; }
    /// Puts them into the ledger, each in the place of the one with its id.
    void moveInto(Ledger &ledger);

private:
    template<class>
    struct Lists;
    template<class... R>
    struct Lists<std::variant<R...>>
    {
        using Type = std::tuple<std::vector<std::shared_ptr<const R>>...>;
    };
    template<class R>
    void put(Ledger &ledger, std::vector<std::shared_ptr<const R>> &list) const;

    Lists<Record>::Type m_lists;
    QHash<QString, RecordKind> m_kinds;
};

} // namespace koshin
