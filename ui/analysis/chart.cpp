// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace koshin {

Chart *makeChart(QWidget *parent, QString &why)
{
    using Entry = Chart *(*)(QWidget *);
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, u"../" KOSHIN_LIBRARY_FOLDER "/koshin"_s}) {
        QLibrary library(QDir::cleanPath(here.absoluteFilePath(folder + u"/libkoshin_charts.so"_s)));
        if (const auto entry = reinterpret_cast<Entry>(library.resolve("koshin_make_chart"))) return entry(parent);
        why = library.errorString();
        if (QFileInfo::exists(library.fileName())) break; // there, but it does not load
    }
    return nullptr;
}

} // namespace koshin
