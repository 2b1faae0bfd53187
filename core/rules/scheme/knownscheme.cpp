// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/knownscheme.h"

#include <QFile>

namespace koshin {

using namespace Qt::StringLiterals;

bool isReservedScheme(const SchemeId &scheme)
{
    QFile file(u":/schemes/reserved-ids.txt"_s);
    if (scheme.isEmpty() || !file.open(QIODevice::ReadOnly)) return false;
    return file.readAll().split('\n').contains(scheme.text().toUtf8());
}

bool knowsScheme(const SchemeCatalogue &schemes, const SchemeId &scheme)
{
    return schemes.contains(scheme.text()) || isReservedScheme(scheme);
}

const SchemeId *schemeNamed(const Record &record)
{
    if (const auto *credential = std::get_if<Credential>(&record)) return &credential->scheme;
    if (const auto *criterion = std::get_if<Criterion>(&record)) return &criterion->scheme;
    return nullptr;
}

} // namespace koshin
