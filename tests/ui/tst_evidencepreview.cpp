// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "forms/formdialog.h"
#include "forms/recordform.h"
#include "pages/evidencepage.h"
#include "parts/evidencepreview.h"
#include "parts/filelooker.h"
#include "parts/recorddetails.h"
#include "support/drop.h"
#include "support/foreignfiles.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/brought.h"
#include "toolkit/pagepreview.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A window on a fresh ledger, at the page of evidence.
struct Opened : test::OpenWindow
{
    Opened() { window->showPage(u"evidence"_s); }

    [[nodiscard]] EvidencePage &page() const { return *qobject_cast<EvidencePage *>(window->currentPage()); }
    [[nodiscard]] RecordView &list() const { return *page().findChild<RecordView *>(u"evidence"_s); }
    [[nodiscard]] EvidencePreview &preview() const { return *page().findChild<EvidencePreview *>(); }
    [[nodiscard]] PagePreview &pages() const { return *preview().findChild<PagePreview *>(); }
    [[nodiscard]] QString said() const { return text(u"said"_s); }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = preview().findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] QString contents() const
    {
        const auto *view = preview().findChild<QTextEdit *>(u"contents"_s);
        return view->isVisible() ? view->toPlainText() : QString();
    }
    [[nodiscard]] QImage paper() const
    {
        const auto *paper = preview().findChild<QLabel *>(u"paper"_s);
        return paper->isVisible() ? paper->pixmap(Qt::ReturnByValue).toImage() : QImage();
    }
    /// Keeps a file; it is chosen then. Its id.
    QString keep(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
        file.close();
        if (!test::drop(&page(), {file.fileName()})) qFatal("nobody took it");
        return page().currentRecord();
    }
    [[nodiscard]] const RecordList<Evidence> &evidence() const { return session().ledger().evidence; }
    /// The file in the store is something else from now on; of the same size where `content` is.
    void alter(const QString &id, const QByteArray &content) const
    {
        QFile kept(*session().evidence().whereKept(evidence().find(id)->sha256));
        if (!kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !kept.open(QIODevice::WriteOnly)
            || kept.write(content) != content.size())
            qFatal("cannot alter");
    }
    void paste() const { window->command(u"paste"_s)->trigger(); }
};

bool dropData(QWidget &onto, QMimeData &data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&onto, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &event);
    return true;
}

QImage green()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::green);
    return image;
}

} // namespace

/// Files of evidence are seen beside their list, and come from wherever a person has them.
class TestEvidencePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Light);
        useLanguage(Language::English);
    }
    void cleanupTestCase() { QApplication::clipboard()->clear(); }

    void whatIsChosenIsSeen()
    {
        const Opened o;
        QTRY_COMPARE(o.said(), u"Select a file to see it here."_s);
        const QString note = o.keep(u"note.txt"_s, "<b>修了証</b>\n\xe2\x80\xae reversed");
        QTRY_COMPARE(o.contents(), u"<b>修了証</b>\n<U+202E> reversed"_s); // neither markup nor a change of direction
        const QString paper = o.keep(u"paper.pdf"_s, test::pdfOf({Qt::red, Qt::blue}));
        QTRY_COMPARE(o.pages().pages(), 2);
        QTRY_VERIFY(!o.paper().isNull());
        QCOMPARE(o.paper().pixelColor(o.paper().rect().center()), QColor(Qt::red));
        QTest::mouseClick(o.preview().findChild<QAbstractButton *>(u"nextPage"_s), Qt::LeftButton);
        QTRY_COMPARE(o.paper().pixelColor(o.paper().rect().center()), QColor(Qt::blue));
        o.list().selectId(note);
        QTRY_VERIFY(o.contents().startsWith(u"<b>"_s));
        QVERIFY(o.paper().isNull());
        o.list().selectId(paper);
        QTRY_VERIFY(!o.paper().isNull());
        QCOMPARE(o.pages().page(), 0); // another file begins at its first page
        o.keep(u"photo.png"_s, test::saved(green(), "png"));
        QTRY_COMPARE(o.paper().size(), green().size());
        QVERIFY(!o.preview().findChild<QAbstractButton *>(u"nextPage"_s)->isVisible());
    }

    void aMessageIsReadWithItsHead()
    {
        const Opened o;
        o.keep(u"m.eml"_s, "From: a@example.jp\nTo: b@example.jp\nSubject: Certificate\n"
                           "Date: Tue, 20 May 2025 00:30:00 +0900\nContent-Type: text/html\n\n<p>Well <i>done</i></p>");
        QTRY_COMPARE(o.contents(), u"From: a@example.jp\nTo: b@example.jp\nDate: 2025-05-20 00:30 +0900\n"
                                   "Subject: Certificate\n\nWell done"_s);
        QCOMPARE(o.text(u"remark"_s), u"Shown as text, without pictures and layout."_s);
        QCOMPARE(o.text(u"dated"_s), u"Sent on 2025-05-20, according to the message."_s);
    }

    void whatCannotBeShownSaysWhy()
    {
        const Opened o;
        o.keep(u"secret.pdf"_s, test::encryptedPdf());
        QTRY_VERIFY2(o.said().contains(u"password"_s), qPrintable(o.said()));
        o.keep(u"broken.pdf"_s, "%PDF-1.7 rubbish");
        QTRY_VERIFY2(o.said().contains(u"damaged"_s), qPrintable(o.said()));
        o.keep(u"huge.png"_s, test::pngHead(60'000, 60'000));
        QTRY_VERIFY2(o.said().contains(u"too large"_s), qPrintable(o.said()));
        o.keep(u"rubbish.txt"_s, QByteArray("a\0b\x01", 4));
        QTRY_VERIFY2(o.said().contains(u"This type of file"_s), qPrintable(o.said()));
        o.keep(u"empty.txt"_s, {});
        QTRY_VERIFY2(o.said().contains(u"0 bytes"_s), qPrintable(o.said()));
    }

    // An altered file of the same size is found by whoever looks at it.
    void whatWasAlteredIsNamedWhereverItIsCounted()
    {
        const Opened o;
        Training training = test::sampleTraining(u"t"_s);
        const QString note = o.keep(u"note.txt"_s, "before");
        training.evidence = {EvidenceId(note)};
        QVERIFY(o.session().perform(test::adding({training})));
        const QString other = o.keep(u"other.txt"_s, "other");
        QTRY_COMPARE(o.contents(), u"other"_s);
        o.alter(note, "behind");
        o.list().selectId(note);
        QTRY_VERIFY2(o.said().contains(u"note.txt"_s), qPrintable(o.said()));
        QVERIFY(!o.contents().contains(u"behind"_s));
        QCOMPARE(o.page().findChild<QLabel *>(u"headline"_s)->text(), u"One file is missing or altered."_s);
        o.list().selectId(other);
        QTRY_COMPARE(o.contents(), u"other"_s);
        o.window->showPage(u"training"_s);
        auto *details = o.window->currentPage()->findChild<RecordDetails *>();
        QTRY_COMPARE(details->findChild<QLabel *>(u"fileState"_s)->text(), u"This file was altered."_s);
        QVERIFY(QFile::remove(*o.session().evidence().whereKept(o.evidence().find(note)->sha256)));
        o.session().load();
        QTRY_COMPARE(details->findChild<QLabel *>(u"fileState"_s)->text(), u"This file is missing."_s);
    }

    void aFileThatIsGivenAgainIsSeenAgain()
    {
        const Opened o;
        const QString note = o.keep(u"note.txt"_s, "before");
        QTRY_COMPARE(o.contents(), u"before"_s);
        o.alter(note, "behind");
        o.keep(u"other.txt"_s, "other");
        o.list().selectId(note);
        QTRY_VERIFY(!o.said().isEmpty());
        o.keep(u"note.txt"_s, "before");
        QTRY_COMPARE(o.contents(), u"before"_s);
        QCOMPARE(o.evidence().size(), std::size_t(2));
    }

    void onlyTheLastFileIsAnswered()
    {
        const Opened o;
        std::vector<Evidence> files;
        for (int i = 0; i < 30; ++i) {
            const QString id = o.keep(u"%1.pdf"_s.arg(i), test::pdfOfPages(i + 1));
            files.push_back(*o.evidence().find(id));
        }
        FileLooker looker(nullptr);
        QSignalSpy seen(&looker, &FileLooker::seen);
        QSignalSpy painted(&looker, &FileLooker::painted);
        for (const Evidence &file : files) looker.look(o.session().evidence(), file);
        QVERIFY(seen.isEmpty()); // it does not wait
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first().value<FileSight>().pages, 30);
        for (int page = 0; page < 30; ++page) looker.paint(page, 400);
        QTRY_COMPARE(painted.size(), 1);
        QCOMPARE(painted.first().first().toInt(), 29);
        looker.look(o.session().evidence(), files.front());
        looker.leave();
        QTest::qWait(100);
        QCOMPARE(seen.size(), 1);
    }

    void theDayOfAFileIsOffered()
    {
        const Opened o;
        const QString id = o.keep(u"c.pdf"_s, test::pdfWith("/CreationDate (D:20250520003000+09'00')"));
        QTRY_COMPARE(o.text(u"dated"_s), u"Created on 2025-05-20, according to the file."_s);
        QJsonObject offered;
        QTimer looking;
        connect(&looking, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!dialog) return;
            offered = dialog->form()->json();
            dialog->reject();
        });
        looking.start(20);
        auto *record = o.preview().findChild<QAbstractButton *>(u"recordOfDay"_s);
        QVERIFY(record->isVisible());
        record->click();
        QCOMPARE(offered.value(u"completedOn"_s).toString(), u"2025-05-20"_s);
        QCOMPARE(offered.value(u"evidence"_s).toArray(), QJsonArray{id});
        Training training = test::sampleTraining(u"t"_s);
        training.evidence = {EvidenceId(id)};
        QVERIFY(o.session().perform(test::adding({training})));
        QVERIFY(!record->isVisible()); // it proves something now
    }

    void picturesAndFilesArePasted()
    {
        const Opened o;
        QApplication::clipboard()->setImage(green());
        o.paste();
        QCOMPARE(o.evidence().size(), std::size_t(1));
        QCOMPARE(o.evidence()[0].fileName, u"Picture 2026-11-22.png"_s);
        QCOMPARE(o.evidence()[0].mediaType, u"image/png"_s);
        QTRY_COMPARE(o.paper().size(), green().size());
        auto *files = new QMimeData;
        QList<QUrl> urls;
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            QFile file(o.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) > 0);
            urls += QUrl::fromLocalFile(file.fileName());
        }
        files->setUrls(urls);
        QApplication::clipboard()->setMimeData(files);
        o.paste();
        QCOMPARE(o.evidence().size(), std::size_t(3));
        o.window->command(u"undo"_s)->trigger(); // one step for both
        QCOMPARE(o.evidence().size(), std::size_t(1));
    }

    void rowsOfATableAreNoEvidence()
    {
        const Opened o;
        QMimeData rows;
        rows.setText(u"2026-05-20\tCourse"_s);
        QVERIFY(!o.page().takePasted(rows));
        rows.setImageData(green()); // as spreadsheets add it
        QVERIFY(!o.page().takePasted(rows));
        QCOMPARE(o.evidence().size(), std::size_t(0));
    }

    void whatBrowsersAndMailProgramsDropIsKept()
    {
        const Opened o;
        QSignalSpy complained(&o.page(), &Page::complained);
        QMimeData picture; // dragged off a page
        const QByteArray jpeg = test::saved(green(), "jpeg");
        picture.setUrls({QUrl(u"https://example.com/secret-token/a.jpg"_s)});
        picture.setData(u"image/jpeg"_s, jpeg);
        QVERIFY(dropData(o.page(), picture));
        QCOMPARE(o.evidence()[0].fileName, u"Picture 2026-11-22.jpg"_s);
        QCOMPARE(o.evidence()[0].bytes, qint64(jpeg.size())); // the bytes as they came
        QVERIFY(complained.isEmpty());
        QMimeData message;
        message.setData(u"message/rfc822"_s, "From: a@example.jp\nDate: Tue, 20 May 2025 00:30:00 +0900\n\nHello");
        QVERIFY(dropData(o.page(), message));
        QTRY_VERIFY(o.contents().endsWith(u"Hello"_s));
        QCOMPARE(o.evidence().find(o.page().currentRecord())->fileName, u"Message 2026-11-22.eml"_s);
        QMimeData address;
        address.setUrls({QUrl(u"https://example.com/secret-token/a.pdf"_s)});
        QVERIFY(dropData(o.page(), address));
        QCOMPARE(o.evidence().size(), std::size_t(2));
        const QString sentence = complained.takeFirst().first().toString();
        QVERIFY2(sentence.contains(u"example.com"_s) && !sentence.contains(u"secret"_s), qPrintable(sentence));
        QMimeData words;
        words.setText(u"just words"_s);
        QVERIFY(!dropData(o.page(), words));
    }

    void aPictureDroppedOnARecordProvesIt()
    {
        const Opened o;
        QVERIFY(o.session().perform(test::adding({test::sampleTraining(u"t"_s)})));
        o.window->showPage(u"training"_s);
        auto *details = o.window->currentPage()->findChild<RecordDetails *>();
        QMimeData picture;
        picture.setImageData(green());
        QVERIFY(dropData(*details->viewport(), picture));
        QCOMPARE(o.session().ledger().trainings.find(u"t"_s)->evidence.size(), std::size_t(1));
    }

    void thePreviewStepsAsideInASmallWindow()
    {
        const Opened o;
        QVERIFY(o.preview().isVisible());
        o.window->resize(700, 480);
        QTRY_VERIFY(!o.preview().isVisible());
        o.keep(u"note.txt"_s, "late"); // nothing is read while it is hidden
        o.window->resize(1280, 800);
        QTRY_COMPARE(o.contents(), u"late"_s);
        o.window->resize(980, 760);
        QTRY_VERIFY(o.preview().isVisible());
    }

    void theKeyboardTurnsPagesAndChangesTheirSize()
    {
        const Opened o;
        o.keep(u"c.pdf"_s, test::pdfOf({Qt::red, Qt::blue}));
        QTRY_VERIFY(!o.paper().isNull());
        auto *area = o.pages().findChild<QWidget *>(u"pages"_s);
        o.window->activateWindow();
        area->setFocus();
        QTest::keyClick(area, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(o.pages().zoom() > 1);
        QTest::keyClick(area, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(o.pages().zoom(), 1.0);
        for (int i = 0; i < 20 && o.pages().page() == 0; ++i) QTest::keyClick(area, Qt::Key_PageDown);
        QCOMPARE(o.pages().page(), 1);
        for (int i = 0; i < 20 && o.pages().page() == 1; ++i) QTest::keyClick(area, Qt::Key_PageUp);
        QCOMPARE(o.pages().page(), 0);
    }
};

KOSHIN_TEST(TestEvidencePreview)
#include "tst_evidencepreview.moc"
