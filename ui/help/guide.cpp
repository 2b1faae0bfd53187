// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide.h"

#include "base/textform.h"
#include "text/language.h"
#include "toolkit/ondemand.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLibrary>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

const QString pictureFolder = u":/guide/pictures/"_s;
constexpr int before = 24; // characters of an excerpt before the word found
constexpr int excerptLength = 90;

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::Guide)
};

Chapter readChapter(const QString &folder, const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) return {name, name, {}, {}};
    const QString text = QString::fromUtf8(file.readAll());
    QTextDocument document;
    document.setMarkdown(text);
    const QString plain = document.toPlainText().remove(QChar::ObjectReplacementCharacter).simplified();
    return {name, text.section(u'\n', 0, 0).remove(u"# "_s), text, compatible(plain)};
}

} // namespace

Guide::Guide(Language language)
{
    QLibrary library;
    if (!loadOnDemand(library, u"guide"_s)) m_problem = library.errorString();
    const QString folder = u":/guide/%1/"_s.arg(codeName(language));
    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        m_chapters.push_back(readChapter(folder, name));
    }
    const QString reference = u":/guide/reference/"_s; // for authors of rule packs, in English alone
    const SpeakingHere speaking(language);
    for (const QString &name : QDir(reference).entryList({u"*.md"_s})) {
        m_chapters.push_back(readChapter(reference, name));
        m_chapters.back().title = GuideWords::tr("Rule-pack reference");
    }
}

const Chapter *Guide::chapter(const QString &file) const
{
    const auto found = std::ranges::find(m_chapters, file, &Chapter::file);
    return found == m_chapters.end() ? nullptr : &*found;
}

std::vector<Passage> Guide::find(const QString &words) const
{
    const QStringList wanted = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Passage> found;
    for (const Chapter &chapter : m_chapters) {
        const QString text = foldedText(chapter.plain);
        const bool all = std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
        if (wanted.isEmpty() || !all) continue;
        const auto place = text.indexOf(wanted.front());
        const auto blank = chapter.plain.indexOf(u' ', std::max<qsizetype>(0, place - before));
        const auto at = blank >= 0 && blank < place ? blank : std::max<qsizetype>(0, place - before);
        const QString excerpt = chapter.plain.mid(at, excerptLength).trimmed();
        found.push_back({chapter.file, chapter.title, (at > 0 ? u"…"_s : QString()) + excerpt + u'…'});
    }
    return found;
}

QImage guidePicture(const QString &fileName)
{
    QString name = fileName;
    if (theme::isDark()) name.replace(u"-light.png"_s, u"-dark.png"_s);
    return QImage(pictureFolder + (QFile::exists(pictureFolder + name) ? name : fileName));
}

QString firstChapter()
{
    return u"01-first-steps.md"_s;
}

QString chapterOfPage(const QString &page)
{
    static const QHash<QString, QString> chapters{
        {u"overview"_s, u"01-first-steps.md"_s},
        {u"timeline"_s, u"06-timeline.md"_s},
        {u"training"_s, u"04-records.md"_s},
        {u"practice"_s, u"04-records.md"_s},
        {u"requirements"_s, u"07-requirements.md"_s},
        {u"evidence"_s, u"05-evidence.md"_s},
        {u"analysis"_s, u"08-analysis.md"_s},
        {u"others"_s, u"02-term.md"_s},
        {u"history"_s, u"10-data.md"_s},
        {u"settings"_s, u"13-keys.md"_s},
        {u"reminders"_s, u"14-reminders.md"_s},
    };
    return chapters.value(page);
}

QString chapterOfForm(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Criterion: return u"03-deemed.md"_s;
    case RecordKind::Evidence:
    case RecordKind::Certifier: return u"05-evidence.md"_s;
    case RecordKind::Client: return u"12-privacy.md"_s;
    case RecordKind::Credential:
    case RecordKind::Event: return u"02-term.md"_s;
    case RecordKind::Plan: return u"07-requirements.md"_s;
    case RecordKind::Duty:
    case RecordKind::SelfAssessment:
    case RecordKind::Profile: return u"08-analysis.md"_s;
    default: return u"04-records.md"_s;
    }
}

} // namespace koshin
