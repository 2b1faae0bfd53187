// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace koshin {

/// A JSON value that remembers where it stands, so that every fault in a file can be named with
/// its line. Numbers stay as written: nothing is rounded on the way.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, String, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    QString text;                ///< of a string or number; `true` or `false` of a bool
    std::vector<Member> members; ///< of an object, in the order of the file
    std::vector<JsonNode> items; ///< of an array
    qint64 line = 0;             ///< counted from 1

    /// The member with this name, or null.
    [[nodiscard]] const JsonNode *find(QStringView name) const;
};

/// Of a type of its own: Clang does not take a pair that holds what is being declared.
using JsonKind = JsonNode::Kind;

struct JsonNode::Member
{
    QString first;
    JsonNode second;
};

/// A document, and the keys that it gives twice (the first one counts).
struct JsonDocument
{
    JsonNode root;
    Faults duplicateKeys;
};

/// The deepest nesting that is read.
inline constexpr int jsonDepth = 64;

/// Reads a whole document. Fails with `json-syntax`, `not-utf-8` or `too-deep` and the line;
/// `file` is only named in errors. A byte order mark is passed over.
[[nodiscard]] Result<JsonDocument> parseJson(const QByteArray &json, const QString &file);

/// What a kind is called in messages, as in `object`.
[[nodiscard]] QString kindName(JsonKind kind);

} // namespace koshin
