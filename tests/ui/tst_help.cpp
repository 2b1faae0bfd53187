// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guideview.h"
#include "help/helpdesk.h"
#include "help/helpwindow.h"
#include "pagebase/commands.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/todotext.h"
#include "toolkit/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); it.hasNext();)
        all += it.next().captured(1);
    return all;
}

QStringList files(const Guide &guide)
{
    QStringList names;
    for (const Chapter &chapter : guide.chapters()) names += chapter.file;
    return names;
}

HelpWindow *helpInFront()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(top); help && help->isVisible()) return help;
    }
    return nullptr;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

    Guide m_ja{Language::Japanese};
    Guide m_en{Language::English};

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        QVERIFY2(m_ja.problem().isEmpty(), qPrintable(m_ja.problem()));
    }

    /// The table of verdicts names each as the window does.
    void theVerdictsAreThoseOfTheWindow()
    {
        const Language before = languageInUse();
        for (const Guide *guide : {&m_ja, &m_en}) {
            useLanguage(guide == &m_ja ? Language::Japanese : Language::English);
            const auto &chapters = guide->chapters();
            const auto chapter = std::ranges::find(chapters, u"07-requirements.md"_s, &Chapter::file);
            QVERIFY(chapter != chapters.end());
            QStringList words{text::urgentWord(), text::advisedWord()};
            for (std::size_t i = 0; i < CodeNames<Verdict>::names.size(); ++i) words += text::word(Verdict(i));
            for (const QString &word : std::as_const(words))
                QVERIFY2(chapter->text.contains(u"\n| %1 | "_s.arg(word)), qPrintable(word));
        }
        useLanguage(before);
    }

    void bothLanguagesHaveTheSameChapters()
    {
        QCOMPARE(m_ja.chapters().size(), std::size_t(15)); // fourteen and the reference
        QCOMPARE(files(m_ja), files(m_en));
        for (const Chapter &ja : m_ja.chapters()) {
            const Chapter &en = *m_en.chapter(ja.file);
            QCOMPARE(captured(ja.text, u"^(#+) "_s), captured(en.text, u"^(#+) "_s));
            QCOMPARE(captured(ja.text, uR"(!\[.*\]\(.*/(.*)-ja-light\.png\))"_s),
                     captured(en.text, uR"(!\[.*\]\(.*/(.*)-en-light\.png\))"_s));
            QCOMPARE(captured(ja.text, u"^(\\|)"_s).size(), captured(en.text, u"^(\\|)"_s).size());
        }
    }

    /// Every title in the list is in the reader's language; of the one chapter in English alone it says so.
    void titlesAreInTheReadersLanguage()
    {
        static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
        for (const Chapter &chapter : m_ja.chapters())
            QVERIFY2(chapter.title.contains(japanese), qPrintable(chapter.title));
        for (const Chapter &chapter : m_en.chapters())
            QVERIFY2(!chapter.title.contains(japanese), qPrintable(chapter.title));
        QCOMPARE(m_ja.chapter(u"rule-packs.md"_s)->title, u"規則パックの書式（英語）"_s);
    }

    void everyLinkAndPictureIsThere()
    {
        for (const Guide *guide : {&m_ja, &m_en}) {
            int pictures = 0;
            for (const Chapter &chapter : guide->chapters()) {
                for (const QString &link : captured(chapter.text, uR"([^!]\[[^\]]+\]\(([^)]+)\))"_s))
                    QVERIFY2(guide->chapter(link), qPrintable(chapter.file + u": "_s + link));
                for (const QString &picture : captured(chapter.text, uR"(!\[[^\]]+\]\(([^)]+)\))"_s)) {
                    ++pictures;
                    QVERIFY2(!guidePicture(QUrl(picture).fileName()).isNull(), qPrintable(picture));
                    // For readers of the repository; behind # stands how much of it the guide shows.
                    QVERIFY(QFile::exists(QStringLiteral(SOURCE_ROOT "/resources/guide/ja/")
                                          + picture.section(u'#', 0, 0)));
                }
                QVERIFY2(chapter.file == u"rule-packs.md" || !chapter.text.contains(u'<'),
                         qPrintable(chapter.file)); // no HTML
            }
            QCOMPARE(pictures, 11);
        }
    }

    void everyVerbNamedExists()
    {
        QProcess koshin;
        koshin.start(QStringLiteral(KOSHIN_PROGRAM), {u"--help"_s, u"--lang"_s, u"en"_s});
        QVERIFY(koshin.waitForFinished(30'000));
        const QStringList verbs = captured(QString::fromUtf8(koshin.readAllStandardOutput()), uR"(^  ([a-z]+) )"_s);
        QVERIFY(verbs.contains(u"status"_s));
        int named = 0;
        for (const Guide *guide : {&m_ja, &m_en}) {
            for (const Chapter &chapter : guide->chapters()) {
                for (const QString &verb : captured(chapter.text, u"`koshin (?:--data \\S+ )?([a-z]+)"_s)) {
                    ++named;
                    QVERIFY2(verbs.contains(verb), qPrintable(chapter.file + u": koshin "_s + verb));
                }
            }
        }
        QVERIFY(named > 40);
    }

    void keysAreThoseOfTheCommands()
    {
        const test::SampleWindow opened;
        QStringList given;
        for (const QAction *action : opened.window->findChild<Commands *>()->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts())
                given += keys.toString().replace(u"Return"_s, u"Enter"_s).replace(u"Del"_s, u"Delete"_s);
        }
        for (const QString &keys :
             captured(m_en.chapter(u"13-keys.md"_s)->text, uR"(^\| ((?:Ctrl\+|F\d|Delete)\S*) )"_s)) {
            QVERIFY2(given.contains(keys), qPrintable(keys));
        }
    }

    void everyPageHasAChapterAndHelpOpensIt()
    {
        useLanguage(Language::Japanese);
        const test::SampleWindow opened;
        for (const PageRow &row : pageTable()) {
            QVERIFY2(m_ja.chapter(chapterOfPage(row.id)), qPrintable(row.id));
            opened.show(row.id);
            opened.window->command(u"help"_s)->trigger();
            QVERIFY(helpInFront());
            QCOMPARE(helpInFront()->chapter(), chapterOfPage(row.id));
        }
        QCOMPARE(opened.window->command(u"help"_s)->shortcut(), QKeySequence(Qt::Key_F1));
        helpInFront()->close();
    }

    void everyFormHasAChapterAndItsKeyOpensIt()
    {
        const test::SampleWindow opened;
        int seen = 0;
        opened.eachForm([&](const QString &name, QDialog &dialog) {
            QVERIFY2(m_ja.chapter(chapterOfDialog(dialog)), qPrintable(name));
            if (name != u"criterion" || !dialog.focusWidget()) return;
            ++seen;
            QTest::keyClick(dialog.focusWidget(), Qt::Key_F1);
            QVERIFY(helpInFront());
            QCOMPARE(helpInFront()->chapter(), u"03-deemed.md"_s);
            QCOMPARE(helpInFront()->parentWidget(), &dialog); // else the form would hold it back
        });
        QCOMPARE(seen, 1);
    }

    void twoCharactersAreFound()
    {
        QStringList found;
        for (const Passage &passage : m_ja.find(u"封印"_s)) found += passage.file;
        QCOMPARE(found, QStringList({u"05-evidence.md"_s, u"12-privacy.md"_s}));
        QVERIFY(m_ja.find(u"封印"_s).front().excerpt.contains(u"封印"_s));
        QCOMPARE(m_en.find(u"ＫＯＳＨＩＮ．ＤＢ－ＷＡＬ"_s).size(), std::size_t(1)); // width and case do not matter
        QVERIFY(!m_ja.find(u"データ"_s).empty());
        QCOMPARE(m_ja.find(u"データ"_s.normalized(QString::NormalizationForm_D)).size(), m_ja.find(u"データ"_s).size());
        QVERIFY(m_ja.find(u"封印 そんな語はない"_s).empty());
        QVERIFY(m_ja.find(u"  "_s).empty());
    }

    void searchingLeadsToTheWord()
    {
        useLanguage(Language::Japanese);
        WindowSettings settings(true);
        auto *help = new HelpWindow(settings);
        help->show();
        help->showChapter(firstChapter());
        auto *list = help->findChild<QListWidget *>(u"guideChapters"_s);
        QCOMPARE(list->count(), 15);
        // The chapter that is shown is marked in the list, also while the keyboard is in its text.
        help->showChapter(u"04-records.md"_s);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), u"04-records.md"_s);
        QVERIFY(list->currentItem()->isSelected());
        const QImage seen = list->viewport()->grab().toImage();
        const QRect row = list->visualItemRect(list->currentItem());
        QCOMPARE(seen.pixelColor(row.right() - 4, row.center().y()), theme::selection());
        help->showChapter(firstChapter());
        help->findChild<QLineEdit *>(u"guideSearch"_s)->setText(u"封印"_s);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QCOMPARE(help->chapter(), u"12-privacy.md"_s);
        auto *view = help->findChild<GuideView *>();
        QCOMPARE(view->textCursor().selectedText(), u"封印"_s);
        view->backward();
        QCOMPARE(help->chapter(), firstChapter());
        help->resize(900, 640);
        help->close();
        QVERIFY(!settings.helpGeometry().isEmpty());
    }

    void nothingOutsideTheGuideIsLoaded()
    {
        GuideView view(m_en);
        view.showChapter(firstChapter());
        for (const QString &name : {u"file:///etc/hostname"_s, u"https://example.org/a.png"_s, u"/etc/hostname"_s}) {
            for (const int type : {int(QTextDocument::ImageResource), int(QTextDocument::MarkdownResource),
                                   int(QTextDocument::StyleSheetResource)}) {
                QVERIFY(view.loadResource(type, QUrl(name)).toString().isEmpty());
            }
        }
        QSignalSpy asked(&view, &GuideView::addressChosen);
        Q_EMIT view.anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(asked.size(), 1);
        Q_EMIT view.anchorClicked(QUrl(u"file:///etc/hostname"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(view.chapter(), firstChapter());
    }
};

KOSHIN_TEST(TestHelp)
#include "tst_help.moc"
