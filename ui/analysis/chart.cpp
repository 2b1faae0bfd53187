// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart.h"

#include "toolkit/ondemand.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace koshin {

Chart *makeChart(QWidget *parent, QString &why)
{
    using Entry = Chart *(*)(QWidget *);
    QLibrary library;
    const bool loaded = loadOnDemand(library, u"charts"_s);
    const auto entry = loaded ? reinterpret_cast<Entry>(library.resolve("koshin_make_chart")) : nullptr;
    if (entry) return entry(parent);
    why = library.errorString();
    return nullptr;
}

} // namespace koshin
