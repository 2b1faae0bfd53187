// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier in the window: what is chosen of it, its pages, and both files.
#include "base/outputfile.h"
#include "pagebase/page.h"
#include "parts/proofpanel.h"
#include "reporting/dossierdialog.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/pagepreview.h"
#include "toolkit/prompts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

struct DossierPrompts : Prompts
{
    QString toSave;
    QString fileToSave(QWidget *, const QString &, const QString &, const QStringList &, QString &) override
    {
        return toSave;
    }
};

Credential of(const QString &id, const QString &scheme, Date from)
{
    Credential c;
    c.id = CredentialId(id);
    c.scheme = SchemeId(scheme);
    c.startsOn = from;
    return c;
}

std::vector<Record> holders()
{
    Credential riss = of(u"c1"_s, u"jp.ipa.riss"_s, {2022, 4, 1});
    riss.renewals = {{{}, Date(2025, 4, 1)}};
    Engagement engagement;
    engagement.id = EngagementId(u"g"_s);
    engagement.title = u"体制の整備"_s;
    engagement.from = Date(2026, 6, 1);
    return {riss, of(u"c2"_s, u"org.isc2.cissp"_s, {2024, 1, 1}), engagement};
}

struct Desk
{
    test::TemporaryLedger ledger;
    std::unique_ptr<Session> session;
    std::unique_ptr<DossierDialog> dialog;
    DossierPrompts *prompts = nullptr;

    Desk()
    {
        auto answers = std::make_unique<DossierPrompts>();
        prompts = answers.get();
        Prompts::use(std::move(answers));
        session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session->load();
        if (!session->perform(test::adding(holders()))) qFatal("not accepted");
        auto source =
            reportSource(session->workspace(), session->snapshot(), session->schemes(), session->asOf(), u"1"_s);
        if (!source) qFatal("no source");
        dialog = std::make_unique<DossierDialog>(*session, std::move(*source), QString(), nullptr);
        dialog->show();
    }
    ~Desk()
    {
        dialog.reset();
        Prompts::use(nullptr);
    }
    template<class W>
    [[nodiscard]] W &part(const QString &name) const
    {
        auto *found = dialog->findChild<W *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] bool isMade() const
    {
        return QTest::qWaitFor([this] { return part<QAbstractButton>(u"save"_s).isEnabled(); }, 20'000);
    }
    /// Presses a button and waits for the file; its beginning.
    [[nodiscard]] QByteArray saved(const QString &button, const QString &file)
    {
        prompts->toSave = ledger.folder() + file;
        if (!isMade()) return {};
        part<QAbstractButton>(button).click();
        if (!QTest::qWaitFor([this] { return dialog->result() == QDialog::Accepted; }, 20'000)) return {};
        QFile made(prompts->toSave);
        return made.open(QIODevice::ReadOnly) ? made.read(4096) : QByteArray();
    }
};

} // namespace

class TestDossierDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }
    void cleanup() { useLanguage(Language::English); }
    void itsPagesAreShown();
    void whatIsChosen();
    void bothFilesAreWritten();
    void aFileThatIsInTheWay();
    void theTableSpeaksTheLanguageChosen();
    void theRequirementOffersIt();
};

void TestDossierDialog::itsPagesAreShown()
{
    const Desk desk;
    QVERIFY(desk.isMade());
    QVERIFY(desk.dialog->findChild<PagePreview *>()->pages() >= 2);
    QVERIFY(desk.part<QLabel>(u"note"_s).text().contains(u"not an exemption"_s));
    QTRY_VERIFY(!desk.part<QLabel>(u"paper"_s).pixmap(Qt::ReturnByValue).isNull());
    if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty())
        desk.dialog->grab().save(keep + u"/dossier-dialog.png"_s);
}

void TestDossierDialog::whatIsChosen()
{
    const Desk desk;
    QVERIFY(desk.isMade());
    QCOMPARE(desk.part<QComboBox>(u"credential"_s).count(), 1); // the other one knows no deemed attendance
    auto &terms = desk.part<QComboBox>(u"term"_s);
    QCOMPARE(terms.count(), 2);
    QVERIFY(!desk.dialog->choice().term);
    terms.setCurrentIndex(1);
    QCOMPARE(desk.dialog->choice().term, 1);
    QVERIFY(!desk.part<QLabel>(u"warning"_s).isVisible());
    desk.part<QCheckBox>(u"names"_s).setChecked(true);
    QVERIFY(desk.part<QLabel>(u"warning"_s).isVisible());
    QCOMPARE(desk.dialog->choice().names, RealNames::Included);
    QVERIFY(desk.isMade());
}

void TestDossierDialog::bothFilesAreWritten()
{
    {
        Desk desk;
        QVERIFY(desk.saved(u"save"_s, u"-dossier"_s + u".pdf"_s).startsWith("%PDF-"));
        QVERIFY(desk.dialog->outcome().contains(u"-dossier.pdf"_s));
    }
    Desk desk;
    const QByteArray head = desk.saved(u"workbook"_s, u"-dossier.xlsx"_s);
    QVERIFY(head.startsWith("PK\x03\x04") && madeByKoshin(head));
}

void TestDossierDialog::aFileThatIsInTheWay()
{
    const Desk desk;
    desk.prompts->toSave = desk.ledger.folder() + u"/none/dossier.xlsx"_s;
    for (const QString &button : {u"workbook"_s, u"save"_s}) {
        QVERIFY(desk.isMade());
        desk.part<QAbstractButton>(button).click();
        QVERIFY(QTest::qWaitFor([&] { return desk.part<QLabel>(u"note"_s).text().contains(u"cannot be written"_s); },
                                20'000));
        QCOMPARE(desk.dialog->result(), 0);
        desk.part<QLabel>(u"note"_s).clear();
    }
}

void TestDossierDialog::theTableSpeaksTheLanguageChosen()
{
    Desk desk;
    auto &languages = desk.part<QComboBox>(u"language"_s);
    languages.setCurrentIndex(languages.findData(u"ja"_s));
    desk.prompts->toSave = desk.ledger.folder() + u"-ja.xlsx"_s;
    QVERIFY(desk.isMade());
    desk.part<QAbstractButton>(u"workbook"_s).click();
    QVERIFY(QTest::qWaitFor([&] { return desk.dialog->result() == QDialog::Accepted; }, 20'000));
    QFile made(desk.prompts->toSave);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QByteArray bytes = made.readAll(); // its parts are stored as they are
    QVERIFY(bytes.contains("name=\"概要\"") && bytes.contains("そろえ方"));
    QCOMPARE(languageInUse(), Language::English);
}

void TestDossierDialog::theRequirementOffersIt()
{
    const Desk desk;
    ProofPanel panel(*desk.session);
    panel.show(u"c1"_s, u"deemed-practical"_s);
    QSignalSpy asked(&panel, &ProofPanel::dossierRequested);
    auto *button = panel.findChild<QAbstractButton *>(u"dossier"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), u"c1"_s);
}

KOSHIN_TEST(TestDossierDialog)
#include "tst_dossierdialog.moc"
