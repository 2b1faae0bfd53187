// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "rules/pack/packfile.h"

#include <functional>

namespace koshin {

/// `patch` laid over `base` as a JSON merge patch (RFC 7396), with one addition: where the base has a list whose
/// entries have names (`id`, of editions `from`) and the patch an object, each member of it is laid over the entry
/// of its name, null takes that entry away, and a name that no entry has adds one at the end. A `value` that is null
/// stays so: it is a parameter that is not known.
[[nodiscard]] JsonNode laidOver(JsonNode base, const JsonNode &patch);

/// Lists and objects that hold more than anybody would write: each name is looked for among the others. The faults are
/// of kind `too-many`; what is laid over something else has none.
[[nodiscard]] Faults tooWide(const JsonNode &node, const QString &file);

/// Finds the pack of an id that another one is based on: its bytes and the file they came from.
struct PackFound
{
    QByteArray bytes;
    QString file;
};
using PackFinder = std::function<Result<PackFound>(const QString &id)>;

/// Looks for `ID.json` in the folder of a pack, and then among those that are shipped.
[[nodiscard]] PackFinder basesBeside(const QString &folder, PackOrigin origin);

/// A pack laid over the one that it names in `basedOn`, and that one over its own.
struct LaidPack
{
    JsonNode whole;    ///< without `basedOn`
    QStringList files; ///< of the packs below, the nearest first
};
/// The longest row of packs of which each is based on the next.
inline constexpr int packDepth = 4;
/// Fails with `unknown-reference` where a base is missing, `wrong-type` where `basedOn` is no text, `scheme-fault`
/// where they run in a circle or are too many, or with what is wrong in the base's own file, `too-many` among it.
[[nodiscard]] Result<LaidPack> laidOverItsBase(JsonNode pack, const QString &file, const PackFinder &find);

} // namespace koshin
