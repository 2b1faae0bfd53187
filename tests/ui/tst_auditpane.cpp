// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requirementspage.h"
#include "parts/recorddetails.h"
#include "rulebook/auditmodel.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/mark.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "toolkit/widgets.h"
#include "window/searchbox.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

/// The rehearsal of an audit on the requirements page.
class AuditPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsSayWhatIsMissing();
    void theIssuersDraw();
    void filesAndTheirDays();
    void theListWithItsSources();
    void anUnknownListClaimsNothing();
    void isFoundByCtrlK();

private:
    struct Opened
    {
        explicit Opened(const QString &scheme)
        {
            session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
            session->load();
            Credential held;
            held.id = CredentialId(u"c"_s);
            held.scheme = SchemeId(scheme);
            held.startsOn = Date(2024, 11, 20);
            std::vector<Record> records{held};
            for (const auto &[id, on] : {std::pair(u"t-1"_s, Date(2025, 3, 1)), {u"t-2"_s, Date(2026, 3, 1)}}) {
                Training t;
                t.id = TrainingId(id);
                t.kind = TrainingKind::Seminar;
                t.title = u"Seminar "_s + id;
                t.completedOn = on;
                t.minutes = 120;
                records.emplace_back(t);
            }
            if (!session->perform(test::adding(records))) qFatal("not accepted");
            page = std::make_unique<RequirementsPage>(*session, nullptr);
            page->resize(1100, 700);
            page->setView(RequirementsPage::View::Audit);
            page->show();
            lines = page->findChild<RecordView *>(u"audit"_s);
            view = page->findChild<QTabBar *>(u"auditView"_s);
            said = page->findChild<QLabel *>(u"auditSaid"_s);
        }
        [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
        {
            return lines->model()->index(row, column).data(role).toString();
        }

        test::TemporaryLedger ledger;
        std::unique_ptr<Session> session;
        std::unique_ptr<RequirementsPage> page;
        RecordView *lines = nullptr;
        QTabBar *view = nullptr;
        QLabel *said = nullptr;
    };
};

void AuditPaneTest::initTestCase()
{
    theme::apply(*qApp, theme::Look::Light);
    useLanguage(Language::English);
}

void AuditPaneTest::recordsSayWhatIsMissing()
{
    const Opened opened(u"org.isaca.cisa"_s);
    QVERIFY(opened.lines && opened.view && opened.said);
    QCOMPARE(opened.lines->model()->rowCount(), 2);
    QCOMPARE(opened.cell(0, AuditModel::State), u"Incomplete"_s);
    QVERIFY(opened.cell(0, AuditModel::What, SecondLineRole).startsWith(u"Missing: Provider; certificate,"_s));
    const auto *headline = opened.page->findChild<QLabel *>(u"headline"_s);
    QCOMPARE(headline->text(), u"CISA audit: 0 of 2 records are complete."_s);
    QVERIFY2(opened.said->text().contains(u"Most often missing: "_s), qPrintable(opened.said->text()));
    // It can still be brought: no mark of what is lost.
    const int mark = opened.lines->model()->index(0, AuditModel::State).data(VerdictRole).toInt();
    QCOMPARE(mark, StatusMark::unproven().number());
    QVERIFY(opened.said->text().contains(u"Keep the evidence of this term until 31 December 2028."_s));
    QSignalSpy asked(opened.page.get(), &Page::recordRequested);
    opened.lines->selectId(u"t-2"_s);
    const auto buttons = opened.page->findChildren<QPushButton *>(u"openAudited"_s);
    QVERIFY(!buttons.empty());
    buttons.last()->click(); // that of the row before may still be going
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), u"t-2"_s);
}

// The clock of the ledger stands at 2026-11-22: ISACA would ask for 2025.
void AuditPaneTest::theIssuersDraw()
{
    const Opened opened(u"org.isaca.cisa"_s);
    opened.view->setCurrentIndex(1);
    QCOMPARE(opened.lines->model()->rowCount(), 1);
    QCOMPARE(opened.cell(0, AuditModel::What), u"Seminar t-1"_s);
    QVERIFY2(opened.said->text().startsWith(u"Time looked at: 2025-01-01 to 2025-12-31."_s),
             qPrintable(opened.said->text()));
    QVERIFY(opened.said->text().contains(u"1 of them would not be accepted."_s));
}

// What is kept until when; a file that is gone from the store is named as soon as the page looks.
void AuditPaneTest::filesAndTheirDays()
{
    Opened opened(u"org.isaca.cisa"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"proof.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("proof") > 0);
    file.close();
    QVERIFY(opened.session->attach(u"t-1"_s, {file.fileName()}));
    opened.view->setCurrentIndex(2);
    QCOMPARE(opened.lines->model()->rowCount(), 1);
    QCOMPARE(opened.cell(0, AuditModel::What), u"proof.pdf"_s);
    QCOMPARE(opened.cell(0, AuditModel::Day), u"2028-12-31"_s);
    QCOMPARE(opened.cell(0, AuditModel::State), u"Keep"_s);
    RecordDetails details(*opened.session);
    const auto says = [&](const QString &words) {
        details.show(opened.session->ledger().evidence[0].id.text());
        return std::ranges::any_of(details.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text() == words; });
    };
    QVERIFY(says(u"Keep until 2028-12-31"_s));
    opened.session->setAsOf(Date(2029, 1, 1));
    QVERIFY(says(u"May be discarded: had to be kept until 2028-12-31"_s));
    QCOMPARE(opened.cell(0, AuditModel::State), u"May be discarded"_s);
    opened.session->setAsOf({});
    const QString kept = *opened.session->evidence().whereKept(opened.session->ledger().evidence[0].sha256);
    QVERIFY(QFile::remove(kept));
    opened.page->markStale();
    opened.view->setCurrentIndex(0);
    QVERIFY2(
        opened.cell(0, AuditModel::What, SecondLineRole).contains(u"“proof.pdf”, which is not in the evidence store"_s),
        qPrintable(opened.cell(0, AuditModel::What, SecondLineRole)));
}

void AuditPaneTest::theListWithItsSources()
{
    const Opened opened(u"org.isaca.cisa"_s);
    opened.view->setCurrentIndex(3);
    auto *tree = opened.page->findChild<RecordView *>(u"auditList"_s);
    QVERIFY(tree && tree->isVisible());
    QStringList groups;
    for (int row = 0; row < tree->model()->rowCount(); ++row) groups += tree->model()->index(row, 0).data().toString();
    QCOMPARE(groups, (QStringList{u"Mentoring"_s, u"Any other activity"_s, u"General"_s}));
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(1, 0)));
    QStringList links;
    for (const QPushButton *b : opened.page->findChildren<QPushButton *>(u"address"_s)) links += b->text();
    QVERIFY2(links.join(u' ').contains(u"Annual-CPE-Audit"_s), qPrintable(links.join(u' ')));
}

void AuditPaneTest::anUnknownListClaimsNothing()
{
    const Opened opened(u"org.iapp.cipp"_s);
    for (const int view : {0, 1, 3}) {
        opened.view->setCurrentIndex(view);
        const QString said = opened.page->findChild<QLabel *>(u"headline"_s)->text() + opened.said->text();
        QVERIFY2(said.contains(u"is not known. Nothing is claimed"_s), qPrintable(said));
    }
    opened.view->setCurrentIndex(0);
    QCOMPARE(opened.cell(0, AuditModel::State), u"Not known"_s);
}

void AuditPaneTest::isFoundByCtrlK()
{
    const test::SampleWindow opened;
    opened.show(u"overview"_s);
    auto *search = opened.window->findChild<SearchBox *>();
    QVERIFY(search);
    Q_EMIT search->placeChosen(u"requirements"_s, u"audit"_s);
    test::SampleWindow::settle();
    auto *page = qobject_cast<RequirementsPage *>(opened.window->currentPage());
    QVERIFY(page);
    QCOMPARE(page->view(), RequirementsPage::View::Audit);
    QVERIFY(page->findChild<RecordView *>(u"audit"_s)->isVisible());
}

KOSHIN_TEST(AuditPaneTest)

#include "tst_auditpane.moc"
