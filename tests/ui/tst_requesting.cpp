// SPDX-License-Identifier: GPL-3.0-or-later
// A confirmation in the window: three entries are chosen, the form is saved, comes back as a picture and is recorded.
#include "pagebase/page.h"
#include "reporting/answerdialog.h"
#include "reporting/dossierdialog.h"
#include "reporting/formwatch.h"
#include "reporting/reportdialog.h"
#include "reporting/requestdialog.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/pagepreview.h"
#include "toolkit/prompts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

struct SavePrompts : Prompts
{
    QString toSave;
    QString fileToSave(QWidget *, const QString &, const QString &, const QStringList &, QString &) override
    {
        return toSave;
    }
};

std::vector<Record> threeEntries()
{
    Client client;
    client.id = ClientId(u"k"_s);
    client.code = u"A社"_s;
    client.name = u"秘密商事"_s;
    Certifier certifier;
    certifier.id = CertifierId(u"f"_s);
    certifier.name = u"浪花 一郎"_s;
    certifier.organisation = u"k"_s;
    Engagement engagement;
    engagement.id = EngagementId(u"g"_s);
    engagement.title = u"体制の整備"_s;
    engagement.from = Date(2026, 6, 1);
    std::vector<Record> records{client, certifier, engagement};
    for (const int day : {1, 2, 3}) {
        Practice practice;
        practice.id = PracticeId(u"p%1"_s.arg(day));
        practice.title = u"診断%1"_s.arg(day);
        practice.from = Date(2026, 6, unsigned(day));
        practice.client = client.id;
        practice.engagement = engagement.id;
        practice.minutes = 60;
        records.push_back(practice);
    }
    return records;
}

struct Office
{
    test::TemporaryLedger ledger;
    std::unique_ptr<Session> session;

    Office()
    {
        auto answers = std::make_unique<SavePrompts>();
        answers->toSave = file();
        Prompts::use(std::move(answers));
        session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
        session->load();
        if (!session->perform(test::adding(threeEntries()))) qFatal("not accepted");
    }
    ~Office() { Prompts::use(nullptr); }
    [[nodiscard]] QString file() const { return ledger.folder() + u"-form.pdf"_s; }
    [[nodiscard]] Certification certification(const QString &id) const
    {
        return session->ledger().practices.find(id)->certification.value_or(Certification{});
    }
};

template<class W>
W &part(const QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<W *>(name);
    if (!found) qFatal("no %s", qPrintable(name));
    return *found;
}

bool isMade(const QDialog &dialog)
{
    return QTest::qWaitFor([&] { return part<QAbstractButton>(dialog, u"save"_s).isEnabled(); }, 20'000);
}

void save(QDialog &dialog)
{
    QVERIFY(isMade(dialog));
    part<QAbstractButton>(dialog, u"save"_s).click();
    QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20'000));
}

} // namespace

class TestRequesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesAreShown();
    void savingRecordsTheRequest();
    void savingWithoutRecording();
    void anEngagementBringsItsEntries();
    void theLetterIsCopied();
    void aScanIsRecognizedAndRecorded();
    void theStoryEndsWithAPackForOthers();
};

void TestRequesting::thePagesAreShown()
{
    Office office;
    RequestDialog dialog(*office.session, {u"p1"_s, u"p2"_s, u"p3"_s}, nullptr);
    dialog.show();
    QVERIFY(isMade(dialog));
    QCOMPARE(dialog.findChild<PagePreview *>()->pages(), 2);
    QVERIFY(!part<QCheckBox>(dialog, u"entries"_s).isVisible());
    QVERIFY(!part<QCheckBox>(dialog, u"names"_s).isChecked()); // nothing leaves that was not asked for
    QVERIFY(part<QLabel>(dialog, u"note"_s).text().contains(u"blanks"_s));
}

void TestRequesting::savingRecordsTheRequest()
{
    Office office;
    RequestDialog dialog(*office.session, {u"p1"_s, u"p2"_s, u"p3"_s}, nullptr);
    save(dialog);
    QVERIFY(dialog.hasRecorded());
    QVERIFY(QFile::exists(office.file()));
    for (const QString &id : {u"p1"_s, u"p2"_s, u"p3"_s}) {
        QCOMPARE(office.certification(id), (Certification{CertificationState::Asked, Date(2026, 11, 22), {}}));
        QCOMPARE(office.session->ledger().practices.find(id)->certifier, CertifierId(u"f"_s));
    }
    QVERIFY(office.session->undo()); // in one step
    QCOMPARE(office.certification(u"p3"_s), Certification{});
}

void TestRequesting::savingWithoutRecording()
{
    Office office;
    RequestDialog dialog(*office.session, {u"p1"_s}, nullptr);
    part<QCheckBox>(dialog, u"record"_s).setChecked(false);
    save(dialog);
    QVERIFY(!dialog.hasRecorded());
    QCOMPARE(office.certification(u"p1"_s), Certification{});
}

void TestRequesting::anEngagementBringsItsEntries()
{
    Office office;
    RequestDialog dialog(*office.session, {u"g"_s}, nullptr);
    QVERIFY(part<QCheckBox>(dialog, u"entries"_s).isChecked());
    save(dialog);
    QCOMPARE(office.certification(u"p2"_s).state, CertificationState::Asked);
    QCOMPARE(office.session->ledger().engagements.find(u"g"_s)->certification->state, CertificationState::Asked);
}

void TestRequesting::theLetterIsCopied()
{
    Office office;
    RequestDialog dialog(*office.session, {u"p1"_s}, nullptr);
    QVERIFY(isMade(dialog));
    part<QAbstractButton>(dialog, u"copy"_s).click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"診断1"_s) && !copied.contains(u"浪花"_s), qPrintable(copied));
}

void TestRequesting::aScanIsRecognizedAndRecorded()
{
    Office office;
    const FormWatch watch(*office.session);
    {
        RequestDialog dialog(*office.session, {u"p1"_s, u"p2"_s, u"p3"_s}, nullptr);
        save(dialog);
    }
    const QString scan = office.ledger.folder() + u"-scan"_s;
    QCOMPARE(QProcess::execute(u"pdftoppm"_s,
                               {u"-png"_s, u"-r"_s, u"110"_s, u"-f"_s, u"2"_s, u"-singlefile"_s, office.file(), scan}),
             0);
    QSignalSpy recognized(&watch, &FormWatch::recognized);
    QVERIFY(office.session->attach({}, {scan + u".png"_s}));
    QVERIFY(recognized.wait(20'000));
    const QString file = recognized.front().at(0).toString();
    const QStringList records = recognized.front().at(1).toStringList();
    QCOMPARE(records, (QStringList{u"p1"_s, u"p2"_s, u"p3"_s}));
    AnswerDialog dialog(*office.session, records, file, nullptr);
    dialog.show();
    part<QAbstractButton>(dialog, u"save"_s).click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(office.certification(u"p2"_s), (Certification{CertificationState::Signed, Date(2026, 11, 22), {}}));
    QCOMPARE(office.session->ledger().practices.find(u"p2"_s)->evidence, std::vector{EvidenceId(file)});
}

// From three entries to what stands up elsewhere: asked for, signed, in the dossier, packed, checked by common tools.
void TestRequesting::theStoryEndsWithAPackForOthers()
{
    Office office;
    Session &session = *office.session;
    Credential riss;
    riss.id = CredentialId(u"c"_s);
    riss.scheme = SchemeId(u"jp.ipa.riss"_s);
    riss.startsOn = Date(2025, 10, 1);
    Engagement engagement = *session.ledger().engagements.find(u"g"_s);
    engagement.to = Date(2026, 6, 30);
    engagement.items = {SyllabusItem(0)};
    QVERIFY(session.perform(test::adding({riss})));
    QVERIFY(session.perform(test::changing(engagement)));
    const FormWatch watch(session);
    {
        RequestDialog dialog(session, {u"g"_s}, nullptr);
        save(dialog);
    }
    const QString scan = office.ledger.folder() + u"-scan"_s;
    QCOMPARE(QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"110"_s, u"-f"_s, u"2"_s, office.file(), scan}), 0);
    const QStringList pages = QDir(QFileInfo(scan).path()).entryList({QFileInfo(scan).fileName() + u"*.png"_s});
    QVERIFY(!pages.isEmpty());
    const QString signedPage = QFileInfo(scan).path() + u'/' + pages.last();
    QSignalSpy recognized(&watch, &FormWatch::recognized);
    QVERIFY(session.attach({}, {signedPage}));
    QVERIFY(recognized.wait(20'000));
    AnswerDialog answer(session, recognized.front().at(1).toStringList(), recognized.front().at(0).toString(), nullptr);
    answer.show();
    part<QAbstractButton>(answer, u"save"_s).click();
    QCOMPARE(session.ledger().engagements.find(u"g"_s)->certification->state, CertificationState::Signed);
    const auto source = [&session] {
        auto made = reportSource(session.workspace(), session.snapshot(), session.schemes(), session.asOf(), u"1"_s);
        if (!made) qFatal("no source");
        return std::move(*made);
    };
    auto &prompts = static_cast<SavePrompts &>(Prompts::inUse());
    {
        prompts.toSave = office.ledger.folder() + u"-dossier.pdf"_s;
        DossierDialog dialog(session, source(), u"c"_s, nullptr);
        save(dialog);
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {prompts.toSave, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString dossier = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(dossier.contains(u"体制の整備"_s) && dossier.contains(u"Signed"_s) && !dossier.contains(u"浪花"_s));
    prompts.toSave = office.ledger.folder() + u"-pack.zip"_s;
    ReportDialog dialog(session, source(), u"c"_s, nullptr);
    QVERIFY(isMade(dialog));
    part<QAbstractButton>(dialog, u"pack"_s).click();
    QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20'000));
    const QString elsewhere = office.ledger.folder() + u"-elsewhere"_s;
    QCOMPARE(QProcess::execute(u"unzip"_s, {u"-q"_s, prompts.toSave, u"-d"_s, elsewhere}), 0);
    QProcess sums;
    sums.setWorkingDirectory(elsewhere);
    sums.start(u"sha256sum"_s, {u"--quiet"_s, u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
    QVERIFY(sums.waitForFinished());
    QVERIFY2(sums.exitCode() == 0, sums.readAllStandardError().constData());
    const QDir evidence(elsewhere + u"/evidence"_s);
    QCOMPARE(evidence.entryList({u"*.png"_s}, QDir::Files).size(), 1);
    QFile packed(evidence.filePath(evidence.entryList({u"*.png"_s}, QDir::Files).front()));
    QFile kept(signedPage);
    QVERIFY(packed.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
    QCOMPARE(packed.readAll(), kept.readAll());
}

KOSHIN_TEST(TestRequesting)
#include "tst_requesting.moc"
