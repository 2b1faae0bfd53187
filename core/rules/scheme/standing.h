// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "ledger/codes.h"
#include "ledger/records.h"

namespace koshin {

/// How far a fact is established, strongest first.
// clang-format off
enum class Standing {
    Law,
    Official,
    ReadByOthers, ///< the issuer's own page, as others read and dated it
    ConfirmedByHolder, Several, Single, Inferred, Assumption
};
// clang-format on
KOSHIN_CODES(Standing, "law", "official", "read-by-others", "confirmed-by-holder", "several", "single", "inferred",
             "assumption")

[[nodiscard]] constexpr Standing weaker(Standing a, Standing b)
{
    return a > b ? a : b;
}

/// A text of a rule pack in both languages of the program.
struct Bilingual
{
    QString ja;
    QString en;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::Japanese ? ja : en; }
    [[nodiscard]] bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
    bool operator==(const Bilingual &) const = default;
};

/// Where a rule is written.
struct Source
{
    QString key; ///< its name inside the pack
    Bilingual title;
    QString clause;   ///< as in `第23条`; may be empty
    QString url;      ///< may be empty
    Maybe<Date> on;   ///< date of the page or document
    Maybe<Date> read; ///< on which it was read
    Standing standing{};
    bool operator==(const Source &) const = default;
};

/// A value of the rules with where it is written. Without a value it is unknown; a parameter that
/// the pack does not mention at all is absent: the rules have no such thing.
template<class T>
struct Parameter
{
    Maybe<T> value;
    std::vector<QString> sources; ///< keys
    Standing standing{};
    Bilingual note; ///< what a reader should know; may be empty
    bool given = false;

    [[nodiscard]] bool isUnknown() const { return given && !value; }
};

} // namespace koshin
