// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/scheme.h"

#include <QMap>

#include <functional>
#include <initializer_list>

namespace koshin {

/// Every scheme the program knows, by id. Some are read when they are first asked for, once for all copies of the
/// catalogue and whichever thread asks: an assessment needs the few that the ledger names, and the packs are many.
class SchemeCatalogue
{
public:
    using SchemePointer = std::shared_ptr<const Scheme>;
    /// Reads a scheme; null if it cannot be read.
    using Reader = std::function<SchemePointer()>;

    SchemeCatalogue() = default;
    SchemeCatalogue(std::initializer_list<std::pair<QString, SchemePointer>> schemes);

    /// Puts it in the place of the one with its id, in this copy of the catalogue.
    void insert(const QString &id, SchemePointer scheme);
    /// The same for one that is read when it is asked for.
    void insert(const QString &id, Reader reader);

    /// The scheme of the id; null if there is none, or it cannot be read.
    [[nodiscard]] SchemePointer value(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const { return m_schemes.contains(id); }
    [[nodiscard]] QStringList ids() const { return m_schemes.keys(); }
    [[nodiscard]] qsizetype size() const { return m_schemes.size(); }
    /// All that can be read, by id: reads every one.
    [[nodiscard]] std::vector<SchemePointer> all() const;

private:
    class Shelved;
    QMap<QString, std::shared_ptr<Shelved>> m_schemes;
};

} // namespace koshin
