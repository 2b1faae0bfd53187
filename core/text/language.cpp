// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSet>
#include <QThread>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

namespace koshin {

namespace {

// Texts of one language; silent on threads that speak another.
class Dictionary : public QTranslator
{
public:
    explicit Dictionary(Language language) : m_language(language) {}

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (m_language != languageInUse()) return {};
        return QTranslator::translate(context, source, disambiguation, n);
    }
    // Qt tells every widget of a dictionary that holds anything: what is shown changes only by the language in use.
    bool isEmpty() const override;

private:
    Language m_language;
};

struct InUse
{
    Language language = Language::English;
    Calendar calendar = Calendar::Gregorian;
    QSet<QString> known; ///< files of texts that are ready
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
};

InUse &inUse()
{
    static InUse state;
    return state;
}

thread_local std::optional<Language> spokenHere;

bool Dictionary::isEmpty() const
{
    return m_language != inUse().language || QTranslator::isEmpty();
}

void install(Language language, const QString &file)
{
    if (inUse().known.contains(file)) return;
    inUse().known.insert(file);
    auto dictionary = std::make_unique<Dictionary>(language);
    if (!dictionary->load(file)) return;
    QCoreApplication::installTranslator(dictionary.get());
    inUse().dictionaries.push_back(std::move(dictionary));
}

} // namespace

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Japanese ? Language::Japanese : Language::English;
}

void useLanguage(Language language)
{
    for (const auto &dictionary : inUse().dictionaries) {
        QCoreApplication::removeTranslator(dictionary.get());
    }
    inUse().dictionaries.clear();
    inUse().known.clear();
    inUse().language = language;
    knowLanguage(language);
}

void knowLanguage(Language language)
{
    const QString code = codeName(language);
    if (language == Language::Japanese) {
        install(language, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ja.qm"));
    }
    const QDir ours(QStringLiteral(":/i18n"));
    for (const QString &file : ours.entryList({QStringLiteral("*_%1.qm").arg(code)})) {
        install(language, ours.filePath(file));
    }
}

Language languageInUse()
{
    return spokenHere.value_or(inUse().language);
}

SpeakingHere::SpeakingHere(Language language) : m_before(std::exchange(spokenHere, language))
{
    if (QThread::currentThread() == QCoreApplication::instance()->thread()) knowLanguage(language);
}

SpeakingHere::~SpeakingHere()
{
    spokenHere = m_before;
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
