// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace koshin {

namespace {

struct InUse
{
    Language language = Language::English;
    Calendar calendar = Calendar::Gregorian;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

InUse &inUse()
{
    static InUse state;
    return state;
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file)) return;
    QCoreApplication::installTranslator(translator.get());
    inUse().translators.push_back(std::move(translator));
}

} // namespace

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese ? Language::Japanese : Language::English;
}

void useLanguage(Language language)
{
    for (const auto &translator : inUse().translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    inUse().translators.clear();
    inUse().language = language;
    const QString code = codeName(language);
    if (language == Language::Japanese) {
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ja.qm"));
    }
    const QDir ours(QStringLiteral(":/i18n"));
    for (const QString &file : ours.entryList({QStringLiteral("*_%1.qm").arg(code)})) {
        install(ours.filePath(file));
    }
}

Language languageInUse()
{
    return inUse().language;
}

void useCalendar(Calendar calendar)
{
    inUse().calendar = calendar;
}

Calendar calendarInUse()
{
    return inUse().calendar;
}

} // namespace koshin
