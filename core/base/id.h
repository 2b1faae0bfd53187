// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace koshin {

/// The identity of a record of one kind. Any text is an id; ids are unique across a whole ledger.
/// The tag keeps ids of different kinds apart at compile time.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

template<class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

} // namespace koshin
