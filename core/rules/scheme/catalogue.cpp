// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/catalogue.h"

#include <mutex>

namespace koshin {

class SchemeCatalogue::Shelved
{
public:
    explicit Shelved(Reader reader) : m_reader(std::move(reader)) {}

    const SchemePointer &scheme()
    {
        std::call_once(m_once, [this] {
            m_scheme = m_reader();
            m_reader = nullptr;
        });
        return m_scheme;
    }

private:
    std::once_flag m_once;
    Reader m_reader;
    SchemePointer m_scheme;
};

SchemeCatalogue::SchemeCatalogue(std::initializer_list<std::pair<QString, SchemePointer>> schemes)
{
    for (const auto &[id, scheme] : schemes) insert(id, scheme);
}

void SchemeCatalogue::insert(const QString &id, SchemePointer scheme)
{
    insert(id, [scheme = std::move(scheme)] { return scheme; });
}

void SchemeCatalogue::insert(const QString &id, Reader reader)
{
    m_schemes.insert(id, std::make_shared<Shelved>(std::move(reader)));
}

SchemeCatalogue::SchemePointer SchemeCatalogue::value(const QString &id) const
{
    const auto shelved = m_schemes.value(id);
    return shelved ? shelved->scheme() : nullptr;
}

std::vector<SchemeCatalogue::SchemePointer> SchemeCatalogue::all() const
{
    std::vector<SchemePointer> found;
    for (const auto &shelved : m_schemes) {
        if (const auto &scheme = shelved->scheme()) found.push_back(scheme);
    }
    return found;
}

} // namespace koshin
