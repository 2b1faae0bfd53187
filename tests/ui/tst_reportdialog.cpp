// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an evidence report, and its pages before they are written.
#include "pagebase/page.h"
#include "pages/requirementspage.h"
#include "reporting/reportdialog.h"
#include "rules/pack/schemereader.h"
#include "support/foreignfiles.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "support/walking.h"
#include "text/language.h"
#include "toolkit/pagepreview.h"
#include "toolkit/prompts.h"
#include "toolkit/theme.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

struct ReportPrompts : Prompts
{
    QString toSave;
    QString fileToSave(QWidget *, const QString &, const QString &, const QStringList &, QString &) override
    {
        return toSave;
    }

    // A printer that prints into a file, or none.
    QString printed;
    QPageRanges ranges;
    int offered = 0;
    Result<std::unique_ptr<QPagedPaintDevice>> printer(QWidget *, int pages) override
    {
        offered = pages;
        if (printed.isEmpty()) return failure(ErrorCode::NoPrinter);
        auto device = std::make_unique<QPdfWriter>(printed);
        device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        device->setPageRanges(ranges);
        return device;
    }
};

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A dialog on a ledger of its own.
struct Asked
{
    test::TemporaryLedger ledger;
    std::unique_ptr<Session> session;
    std::unique_ptr<ReportDialog> dialog;
    ReportPrompts *prompts = nullptr;

    explicit Asked(std::vector<Record> records, const QString &credential = {})
    {
        auto answers = std::make_unique<ReportPrompts>();
        prompts = answers.get();
        prompts->toSave = file();
        Prompts::use(std::move(answers));
        session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session->load();
        if (!session->perform(test::adding(std::move(records)))) qFatal("not accepted");
        auto source =
            reportSource(session->workspace(), session->snapshot(), session->schemes(), session->asOf(), u"1"_s);
        if (!source) qFatal("no source");
        dialog = std::make_unique<ReportDialog>(*session, std::move(*source), credential, nullptr);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get())) qFatal("the dialog did not become active");
    }
    ~Asked()
    {
        dialog.reset();
        Prompts::use(nullptr);
    }

    [[nodiscard]] QString file() const { return ledger.folder() + u"-report.pdf"_s; }
    template<class W>
    [[nodiscard]] W &part(const QString &name) const
    {
        auto *found = dialog->findChild<W *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QComboBox &box(const QString &name) const { return part<QComboBox>(name); }
    [[nodiscard]] PagePreview &preview() const { return *dialog->findChild<PagePreview *>(); }
    [[nodiscard]] QAbstractButton &save() const { return part<QAbstractButton>(u"save"_s); }
    [[nodiscard]] QString note() const { return part<QLabel>(u"note"_s).text(); }
    [[nodiscard]] bool isMade() const
    {
        return QTest::qWaitFor([this] { return save().isEnabled(); }, 20'000);
    }
    /// Writes it; what poppler reads on the pages.
    [[nodiscard]] QString written() const
    {
        if (!isMade()) return {};
        QTest::keyClick(&save(), Qt::Key_Space);
        if (!QTest::qWaitFor([this] { return dialog->result() == QDialog::Accepted; }, 20'000)) return {};
        return textOf(file());
    }
};

Credential credential(const QString &id, const QString &scheme, Date from)
{
    Credential c;
    c.id = CredentialId(id);
    c.scheme = SchemeId(scheme);
    c.number = u"00"_s + QString::number(from.toString().size()) + id;
    c.startsOn = from;
    return c;
}

/// A registration renewed once, work for a client in each term, and another credential.
std::vector<Record> twoTerms()
{
    Credential riss = credential(u"c1"_s, u"jp.ipa.riss"_s, {2022, 4, 1});
    riss.renewals = {{{}, Date(2025, 4, 1)}};
    Client client;
    client.id = ClientId(u"cl"_s);
    client.code = u"A社"_s;
    client.name = u"秘密商事"_s;
    std::vector<Record> records{riss, client, credential(u"c2"_s, u"no.such.scheme"_s, {2020, 1, 1})};
    for (const int year : {2024, 2026}) {
        Practice practice;
        practice.id = PracticeId(QString::number(year));
        practice.title = u"%1年の診断"_s.arg(year);
        practice.from = Date(year, 6, 1);
        practice.client = client.id;
        practice.minutes = 60;
        records.push_back(practice);
    }
    return records;
}

} // namespace

class TestReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Look::Dark);
        useLanguage(Language::Japanese);
    }

    void beginsWithTheCredentialAskedFor()
    {
        const Asked asked(twoTerms(), u"c2"_s);
        QCOMPARE(asked.dialog->choice().credential, u"c2"_s);
        QCOMPARE(asked.dialog->choice().language, Language::Japanese);
        QVERIFY(!asked.part<QCheckBox>(u"names"_s).isChecked());
        QVERIFY(asked.isMade());
        QVERIFY(!asked.note().isEmpty()); // its rules are not known: all records are listed
    }

    void aPackIsOfATermAndSound()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        auto &pack = asked.part<QAbstractButton>(u"pack"_s);
        asked.box(u"period"_s).setCurrentIndex(2); // some days: nothing counts in them
        QVERIFY(asked.isMade());
        QVERIFY(!pack.isEnabled());
        asked.box(u"period"_s).setCurrentIndex(1);
        QVERIFY(asked.isMade());
        asked.prompts->toSave = asked.ledger.folder() + u"-pack"_s;
        QTest::keyClick(&pack, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return asked.dialog->result() == QDialog::Accepted; }, 20'000));
        const auto checked = checkPack(asked.prompts->toSave + u".zip"_s, {});
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->findings.manifest->term->from, Date(2022, 4, 1));
        QVERIFY(!checked->findings.manifest->withNames);
        QVERIFY(asked.dialog->outcome().contains(u"-pack.zip"_s));
    }

    void picturesOfAPackLeaveWithoutTheirMetadata()
    {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::green);
        const QByteArray picture = test::withExif(test::saved(image, "jpeg"), "2025:05:20 00:30:00", 1);
        Evidence photo;
        photo.id = EvidenceId(u"photo"_s);
        photo.fileName = u"photo.jpg"_s;
        photo.sha256 = QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
        photo.mediaType = u"image/jpeg"_s;
        Training training = test::sampleTraining(u"t"_s);
        training.evidence = {photo.id};
        auto records = twoTerms();
        records.insert(records.end(), {Record(photo), Record(training)});
        const Asked asked(std::move(records), u"c1"_s);
        auto file = asked.session->evidence().receive(picture, photo.fileName);
        QVERIFY(file && asked.session->evidence().place(*file));
        QVERIFY(asked.isMade());
        asked.part<QCheckBox>(u"strip"_s).setChecked(true);
        asked.prompts->toSave = asked.ledger.folder() + u"-pack.zip"_s;
        QTest::keyClick(&asked.part<QAbstractButton>(u"pack"_s), Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return asked.dialog->result() == QDialog::Accepted; }, 20'000));
        const auto checked = checkPack(asked.prompts->toSave, {});
        QVERIFY(checked && checked->isSound());
        const auto &stripped = checked->findings.manifest->stripped;
        QCOMPARE(stripped.size(), std::size_t(1));
        QCOMPARE(stripped.front().file, u"evidence/photo.jpg"_s);
        QCOMPARE(stripped.front().original, photo.sha256);
        QVERIFY(asked.session->evidence().verify(photo.sha256)); // the original is as it was
    }

    void choicesReachTheFile()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        QComboBox &period = asked.box(u"period"_s);
        QCOMPARE(period.count(), 3); // the present term, the one before, some days
        period.setCurrentIndex(1);
        QCOMPARE(asked.dialog->choice().term, Maybe<int>(1));
        asked.part<QCheckBox>(u"names"_s).setChecked(true);
        QVERIFY(asked.part<QLabel>(u"warning"_s).isVisible());
        QVERIFY(!asked.dialog->choice().clearance.confidentialFiles);
        asked.part<QCheckBox>(u"confidential"_s).setChecked(true);
        QVERIFY(asked.dialog->choice().clearance.confidentialFiles);
        asked.box(u"language"_s).setCurrentIndex(1);
        const QString text = asked.written();
        QVERIFY2(text.contains(u"Evidence report"_s), qPrintable(text.left(200)));
        QVERIFY(text.contains(u"(term 1)"_s));
        QVERIFY(text.contains(u"2024年の診断"_s) && !text.contains(u"2026年の診断"_s));
        QVERIFY(QString(text).remove(u'\n').contains(u"秘密商事"_s)); // in a narrow column
        QVERIFY(asked.dialog->outcome().contains(asked.file()));
    }

    void namesAreLeftOutUnlessAskedFor()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        const QString text = asked.written();
        QVERIFY(text.contains(u"2026年の診断"_s) && text.contains(u"A社"_s));
        QVERIFY(!text.contains(u"秘密商事"_s));
    }

    void whatDoesNotCountIsLeftOutUnlessAskedFor()
    {
        std::vector<Record> records = twoTerms();
        Training course = test::sampleTraining(u"t"_s, u"講習"_s);
        course.kind = TrainingKind::OnlineCourse;
        course.completedOn = Date(2024, 5, 1); // in the term before
        records.emplace_back(course);
        {
            const Asked asked(records, u"c1"_s);
            QVERIFY(!asked.written().contains(u"算入しない記録"_s));
        }
        const Asked asked(records, u"c1"_s);
        QVERIFY(asked.isMade());
        auto &box = asked.part<QCheckBox>(u"uncounted"_s);
        box.setChecked(true);
        QVERIFY(asked.dialog->choice().withUncounted);
        QVERIFY(asked.written().contains(u"算入しない記録"_s));
    }

    void contentsAreChosen()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        asked.part<QCheckBox>(u"annex"_s).setChecked(false);
        QVERIFY(!asked.dialog->choice().withAnnex);
        QVERIFY(!asked.part<QCheckBox>(u"uncounted"_s).isEnabled());
        asked.part<QCheckBox>(u"files"_s).setChecked(true);
        QVERIFY(asked.dialog->choice().withFiles);
        asked.box(u"layout"_s).setCurrentIndex(2);
        QCOMPARE(asked.dialog->choice().layout, ReportLayout::Practice);
        QVERIFY(!asked.part<QCheckBox>(u"annex"_s).isVisible()); // it has no verdict to give reasons for
        const QString text = asked.written();
        QVERIFY(text.contains(u"2026年の診断"_s) && !text.contains(u"判定"_s + u'\n'));
    }

    void whatIsSeenIsPrinted()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        auto &print = asked.part<QAbstractButton>(u"print"_s);
        asked.prompts->printed = asked.ledger.folder() + u"-printed.pdf"_s;
        print.click();
        const int pages = asked.preview().pages();
        QTRY_COMPARE(asked.note(), u"%1ページをプリンターに送りました。"_s.arg(pages));
        QCOMPARE(asked.prompts->offered, pages);
        const QString text = textOf(asked.prompts->printed);
        QCOMPARE(text.count(u'\f'), pages);
        QVERIFY(text.contains(u"2026年の診断"_s));
        asked.prompts->ranges = QPageRanges::fromString(u"2"_s);
        print.click();
        QTRY_COMPARE(asked.note(), u"1ページをプリンターに送りました。"_s);
        QCOMPARE(textOf(asked.prompts->printed).count(u'\f'), 1);
        QVERIFY(asked.dialog->isVisible() && asked.save().isEnabled()); // who prints may want the file too
    }

    void aPrinterThatIsNotThere()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        asked.part<QAbstractButton>(u"print"_s).click();
        QVERIFY(asked.note().contains(u"プリンターがありません"_s));
        asked.prompts->printed = asked.ledger.folder() + u"/none/printed.pdf"_s; // it does not begin
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        asked.part<QAbstractButton>(u"print"_s).click();
        QTRY_COMPARE(asked.note(), u"プリンターに送れませんでした。"_s);
        QVERIFY(asked.save().isEnabled());
    }

    /// A page is as wide as its room, and can be made larger to be read.
    void aPageCanBeEnlarged()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        const PagePreview &preview = asked.preview();
        const auto width = [&asked] {
            return asked.part<QLabel>(u"paper"_s).pixmap(Qt::ReturnByValue).deviceIndependentSize().width();
        };
        QTRY_VERIFY(width() > 0);
        QCOMPARE(preview.zoom(), 1.0);
        const double fitting = width();
        QTest::keyClick(asked.dialog.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview.zoom() > 1);
        QTRY_VERIFY(width() > fitting * 1.2);
        QWidget *area = asked.part<QAbstractScrollArea>(u"pages"_s).viewport();
        const auto turn = [area](int by) {
            QWheelEvent wheel({10, 10}, area->mapToGlobal(QPointF(10, 10)), {}, {0, by}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(area, &wheel);
        };
        const double once = preview.zoom();
        turn(120);
        QVERIFY(preview.zoom() > once);
        for (int i = 0; i < 20; ++i) turn(-120);
        QVERIFY(preview.zoom() >= 0.5); // still a page
        QVERIFY(!asked.part<QAbstractButton>(u"zoomOut"_s).isEnabled());
        QTest::keyClick(asked.dialog.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview.zoom(), 1.0);
        QTRY_COMPARE(width(), fitting);
    }

    /// Fonts made for a report on its thread, several times.
    void lettersOfOtherFonts()
    {
        std::vector<Record> records = twoTerms();
        auto &practice = std::get<Practice>(records.back());
        practice.title = u"𠮷田と髙橋の診断😀"_s;
        const Asked asked(std::move(records), u"c1"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(asked.isMade());
            asked.part<QCheckBox>(u"names"_s).toggle();
        }
        const QString text = asked.written();
        QVERIFY2(QString(text).remove(u'\n').contains(u"𠮷田と髙橋の診断〓"_s), qPrintable(text));
        QVERIFY(asked.dialog->outcome().contains(u"U+1F600"_s));
    }

    void someDays()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        QComboBox &period = asked.box(u"period"_s);
        period.setCurrentIndex(period.count() - 1);
        QTRY_VERIFY(asked.save().isEnabled());
        auto *from = asked.part<QWidget>(u"from"_s).findChild<QLineEdit *>();
        auto *to = asked.part<QWidget>(u"to"_s).findChild<QLineEdit *>();
        to->setText(u"2024-12-31"_s); // before the first day
        QVERIFY(!asked.save().isEnabled());
        QCOMPARE(asked.preview().pages(), 0);
        from->setText(u"2024-01-01"_s);
        const QString text = asked.written();
        QVERIFY(text.contains(u"2024年の診断"_s) && !text.contains(u"2026年の診断"_s));
    }

    void saysWhereNothingIsRecorded()
    {
        const Asked asked({credential(u"c1"_s, u"jp.ipa.riss"_s, {2025, 10, 1})});
        QVERIFY(asked.isMade());
        QCOMPARE(asked.note(), u"この期間の記録はありません。"_s);
        QVERIFY(asked.preview().pages() > 0); // the verdict can be shown all the same
    }

    void pagesAreThoseOfThePdf()
    {
        const auto sample = sampleLedger({2026, 11, 22});
        std::vector<Record> records;
        sample->forEachList([&](const auto &list) {
            for (const auto &record : list.pointers()) records.emplace_back(*record);
        });
        const Asked asked(std::move(records), u"c-riss"_s);
        QVERIFY(asked.isMade());
        PagePreview &preview = asked.preview();
        const int pages = preview.pages();
        QVERIFY(pages > 1);
        auto &next = asked.part<QAbstractButton>(u"nextPage"_s);
        for (int i = 1; i < pages; ++i) QTest::keyClick(&next, Qt::Key_Space);
        QVERIFY(!next.isEnabled());
        QCOMPARE(preview.page(), pages - 1);
        QCOMPARE(asked.part<QLabel>(u"place"_s).text(), u"%1／%1ページ"_s.arg(pages));
        QTRY_VERIFY(!asked.part<QLabel>(u"paper"_s).pixmap(Qt::ReturnByValue).isNull());
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty())
            asked.dialog->grab().save(keep + u"/report-dialog.png"_s);
        QCOMPARE(asked.written().count(u'\f'), pages);
    }

    void theFirstPageIsThereAtOnce()
    {
        const auto sample = sampleLedger({2026, 11, 22});
        std::vector<Record> records;
        sample->forEachList([&](const auto &list) {
            for (const auto &record : list.pointers()) records.emplace_back(*record);
        });
        const Asked asked(std::move(records), u"c-riss"_s);
        QVERIFY(asked.isMade());
        auto *maker = asked.dialog->findChild<ReportMaker *>();
        QSignalSpy painted(maker, &ReportMaker::painted);
        QElapsedTimer time;
        time.start();
        asked.part<QCheckBox>(u"names"_s).setChecked(true);
        QVERIFY(time.elapsed() < 100); // the window is not held up
        QTRY_VERIFY(!painted.isEmpty());
        QVERIFY2(time.elapsed() < 2'000,
                 qPrintable(QString::number(time.elapsed()))); // as slow as a test machine may be
    }

    void byKeyboardAlone()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        QVERIFY(asked.box(u"credential"_s).hasFocus());
        QStringList order;
        for (QWidget *stop : test::tabWalk(*asked.dialog, [](QWidget *) {})) {
            if (!stop->objectName().isEmpty()) order += stop->objectName();
        }
        const QStringList wanted{u"credential"_s, u"period"_s,       u"language"_s, u"layout"_s, u"annex"_s, u"files"_s,
                                 u"names"_s,      u"confidential"_s, u"cancel"_s,   u"print"_s,  u"save"_s};
        QVERIFY(order.contains(u"pages"_s)); // the preview can be scrolled
        order.removeIf([&](const QString &name) { return !wanted.contains(name); });
        while (order.front() != u"credential"_s) order.move(0, order.size() - 1);
        QCOMPARE(order, wanted);
        QCOMPARE(test::nameless(QAccessible::queryAccessibleInterface(asked.dialog.get())), QStringList());
        QTest::keyClick(asked.dialog.get(), Qt::Key_Escape);
        QVERIFY(!asked.dialog->isVisible());
    }

    void aFileThatCannotBeWritten()
    {
        const Asked asked(twoTerms(), u"c1"_s);
        QVERIFY(asked.isMade());
        asked.prompts->toSave = asked.ledger.folder() + u"/none/report.pdf"_s;
        asked.save().click();
        QTRY_VERIFY(!asked.note().isEmpty());
        QVERIFY(asked.dialog->isVisible());
        asked.prompts->toSave = asked.session->workspace().databaseFile(); // whatever a person agreed to replace
        asked.save().click();
        QTRY_VERIFY(asked.note().contains(u"台帳の一部"_s));
    }

    void leavingItWhileItIsMade()
    {
        const auto sample = sampleLedger({2026, 11, 22});
        std::vector<Record> records;
        sample->forEachList([&](const auto &list) {
            for (const auto &record : list.pointers()) records.emplace_back(*record);
        });
        const Asked asked(std::move(records), u"c-riss"_s);
        for (int i = 0; i < 6; ++i) asked.box(u"language"_s).setCurrentIndex(i % 2);
    }

    /// The command means the credential that is looked at, and says so where there is none.
    void theCommandMeansWhatIsLookedAt()
    {
        const test::SampleWindow sample;
        sample.show(u"requirements"_s);
        auto *page = qobject_cast<RequirementsPage *>(sample.window->currentPage());
        const auto ordered = sample.window->session()->credentials();
        QVERIFY(ordered.size() > 1);
        const QString second = ordered[1]->credential.text();
        page->showRequirement(second, {});
        QString shown;
        QTimer looking;
        connect(&looking, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<ReportDialog *>(QApplication::activeModalWidget());
            if (!dialog) return;
            shown = dialog->choice().credential;
            dialog->reject();
        });
        looking.start(10);
        sample.window->command(u"report"_s)->trigger();
        QCOMPARE(shown, second);
        sample.show(u"overview"_s);
        sample.window->command(u"report"_s)->trigger();
        QCOMPARE(shown, ordered[0]->credential.text());
    }

    void withoutACredential()
    {
        const test::TemporaryLedger ledger;
        Session session(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session.load();
        QCOMPARE(writeReport(session, {}, nullptr), u"資格がまだ登録されていないため、報告書を作成できません。"_s);
    }
};

KOSHIN_TEST(TestReportDialog)
#include "tst_reportdialog.moc"
