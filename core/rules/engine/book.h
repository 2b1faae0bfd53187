// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/candidates.h"
#include "rules/scheme/account.h"

#include <map>
#include <memory>

namespace koshin {

struct Case;

/// What one record brings to an account.
struct Entry
{
    const Candidate *candidate = nullptr;
    const Way *way = nullptr;
    const Category *category = nullptr; ///< null: of none
    Decimal amount;                     ///< converted and rounded
    Decimal counted;                    ///< after every cap
    Decimal madeUp;                     ///< the term before took so much of it
    Maybe<Exclusion> reason;            ///< it counts nothing, whatever the window
    bool rateUnknown = false;           ///< could bring any amount
    bool capUnknown = false;            ///< could be capped to nothing
    bool ownFigure = false;
    Maybe<PartDoubt> doubt;
    Why why; ///< the cap that leaves a part of it; or what a kind that is taken would have to fit besides
};

/// All entries of an account on a day, earliest first.
struct Book
{
    const Account *account = nullptr;
    std::vector<Entry> entries;
};

/// Books already made for a case: several requirements look into the same one.
class BookShelf
{
public:
    [[nodiscard]] const Book &book(const Case &the, const Account &account, Date asOf) const;

private:
    mutable std::map<std::pair<const Account *, Date>, std::shared_ptr<const Book>> m_books;
};

[[nodiscard]] Book makeBook(const Case &the, const Account &account, Date asOf);

} // namespace koshin
