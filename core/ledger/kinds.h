// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <utility>

namespace koshin {

// From a kind of record to its type and back. All of it follows from the rows of KOSHIN_KINDS.

/// The place of a type among those of a variant; their number if it is none of them.
template<class R, class... All>
consteval std::size_t placeAmong(std::type_identity<std::variant<All...>>)
{
    std::size_t place = 0;
    (void)((std::is_same_v<R, All> || (++place, false)) || ...);
    return place;
}

/// A type of record.
template<class R>
concept OfKind = placeAmong<R>(std::type_identity<Record>{}) < std::variant_size_v<Record>;

/// The kind of a record type.
template<OfKind R>
inline constexpr RecordKind kindOf = RecordKind(placeAmong<R>(std::type_identity<Record>{}));

/// The record type of a kind.
template<RecordKind kind>
using TypeOf = std::variant_alternative_t<std::size_t(kind), Record>;

/// A record that holds an intended training or practice.
template<class R>
inline constexpr bool hasIntended = requires(const R &record) { record.intended; };

/// Calls `visit` for each type of record in the order of kinds: `[&]<class R>() { … }`.
template<class Visitor>
constexpr void forEachKind(Visitor &&visit)
{
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit.template operator()<std::variant_alternative_t<I, Record>>(), ...);
    }(std::make_index_sequence<std::variant_size_v<Record>>{});
}

/// What `use`, as in `[&]<class R>() { … }`, answers for the record type of the kind.
template<class Use>
decltype(auto) withKind(RecordKind kind, Use &&use)
{
    using Answer = decltype(use.template operator()<TypeOf<RecordKind{}>>());
    return [&]<std::size_t... I>(std::index_sequence<I...>) -> Answer {
        static constexpr std::array calls = {
            +[](Use &u) -> Answer { return u.template operator()<std::variant_alternative_t<I, Record>>(); }...};
        return calls[std::size_t(kind)](use);
    }(std::make_index_sequence<std::variant_size_v<Record>>{});
}

/// Records of R are named by ids of type I.
template<class R, class I>
concept NamedBy = requires(const R &record) { record.id; } && std::is_same_v<decltype(R::id), I>;

/// The kind of record that an id leads to; nothing for an id of something else, such as a scheme.
template<class I>
inline constexpr Maybe<RecordKind> kindOfId = [] {
    Maybe<RecordKind> kind;
    forEachKind([&]<class R>() {
        if constexpr (NamedBy<R, I>) kind = kindOf<R>;
    });
    return kind;
}();

/// The name of the list that holds records of a kind in a ledger file, as in `trainings`.
[[nodiscard]] QString listName(RecordKind kind);
[[nodiscard]] Maybe<RecordKind> kindOfList(QStringView name);
/// The fields that tell a record of the kind in a line of a table, by their paths in a ledger file.
[[nodiscard]] QStringList tableFields(RecordKind kind);

} // namespace koshin
