// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger file taken in with the window: what it comes to is shown before anything is written.
#include "exchange/records/ledgerjson.h"
#include "parts/doubledialog.h"
#include "parts/filecommands.h"
#include "parts/importpreview.h"
#include "session/session.h"
#include "support/openwindow.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/prompts.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// Names the file for the person.
struct OneFile : Prompts
{
    explicit OneFile(QString name) : file(std::move(name)) {}
    QStringList filesToOpen(QWidget *, const QString &, const QString &, bool) override { return {file}; }
    QString file;
};

const QByteArray credential = R"({"format": "koshin-ledger", "version": 1,
    "credentials": [{"id": "c-riss", "scheme": "jp.ipa.riss", "number": "012345", "startsOn": "2025-10-01"}]})";

const QByteArray ownAcceptance = R"({"format": "koshin-ledger", "version": 1,
    "criteria": [{"scheme": "jp.ipa.riss", "criterion": "deemed-practical", "values": {"engagements": 1, "items": 1, "evidence": 1},
        "standing": "confirmed", "reference": {"title": "省令"},
        "acceptances": [{"credential": "c-riss", "on": "2026-04-01", "reference": "受第7号"}]}],
    "engagements": [{"id": "g-1", "title": "体制整備", "from": "2026-01-10", "to": "2026-03-31", "items": ["4-1"], "evidence": ["e-1"]}],
    "evidence": [{"id": "e-1", "fileName": "報告書.pdf",
        "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}]})";

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { Prompts::use(nullptr); }
    void whatChangesIsShownFirst();
    void leavingChangesNothing();
    void anAcceptanceNeedsItsCheckMark();
    void whatIsAllThereAsksNothing();
    void doublesAreShownSideBySide();
    void aCriterionCannotBeKeptTwice();

private:
    void write(const QByteArray &json) const;
    /// Imports, and lets `look` answer the preview; false if there was none.
    bool import(const std::function<void(ImportPreview &)> &look, QString *said = nullptr);
    template<class W>
    static W &part(ImportPreview &preview, const QString &name)
    {
        auto *found = preview.findChild<W *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return *found;
    }

    std::unique_ptr<test::OpenWindow> m_open;
    QString m_file;
};

void TestImporting::init()
{
    useLanguage(Language::English);
    m_open = std::make_unique<test::OpenWindow>();
    m_file = m_open->folder.filePath(u"in.json"_s);
    Prompts::use(std::make_unique<OneFile>(m_file));
}

void TestImporting::write(const QByteArray &json) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) qFatal("not written");
}

bool TestImporting::import(const std::function<void(ImportPreview &)> &look, QString *said)
{
    bool seen = false;
    QTimer looking;
    connect(&looking, &QTimer::timeout, this, [&] {
        auto *preview = qobject_cast<ImportPreview *>(QApplication::activeModalWidget());
        if (!preview || seen) return;
        seen = true;
        look(*preview);
        if (preview->isVisible()) preview->reject();
    });
    looking.start(10);
    const QString sentence = filecommands::importLedger(filecommands::fileToImport(m_open->window.get()),
                                                        m_open->session(), m_open->window.get());
    if (said) *said = sentence;
    return seen;
}

void TestImporting::whatChangesIsShownFirst()
{
    write(credential);
    QString said;
    QVERIFY(import([&](ImportPreview &preview) {
        QCOMPARE(part<QLabel>(preview, u"counts"_s).text(), u"1 record to add, 0 already there."_s);
        QVERIFY(part<QLabel>(preview, u"verdicts"_s).text().contains(u"012345"_s));
        QVERIFY(part<QLabel>(preview, u"verdicts"_s).text().contains(u"(new)"_s));
        QVERIFY(!preview.findChild<QCheckBox *>(u"isTrue"_s));
        QVERIFY(m_open->session().ledger().credentials.empty());
        part<QAbstractButton>(preview, u"import"_s).click();
    }, &said));
    QCOMPARE(m_open->session().ledger().credentials.size(), 1u);
    QCOMPARE(said, u"Imported: 1 added, 0 already there."_s);
}

void TestImporting::leavingChangesNothing()
{
    write(credential);
    QString said = u"?"_s;
    QVERIFY(import([](ImportPreview &preview) { preview.reject(); }, &said));
    QVERIFY(said.isEmpty());
    QVERIFY(m_open->session().ledger().credentials.empty());
    QVERIFY(!m_open->session().workspace().undoable()); // not even a step to undo
}

void TestImporting::anAcceptanceNeedsItsCheckMark()
{
    write(credential);
    QVERIFY(import([&](ImportPreview &preview) { part<QAbstractButton>(preview, u"import"_s).click(); }));
    write(ownAcceptance);
    QVERIFY(import([&](ImportPreview &preview) {
        auto &take = part<QAbstractButton>(preview, u"import"_s);
        QVERIFY(!take.isEnabled());
        take.click();
        QVERIFY(preview.isVisible());
        const QString statements = part<QLabel>(preview, u"statements"_s).text();
        QVERIFY2(statements.contains(u"in “省令”"_s) && statements.contains(u"The issuer has accepted"_s)
                     && statements.contains(u"受第7号"_s),
                 qPrintable(statements));
        QVERIFY(part<QLabel>(preview, u"verdicts"_s).text().contains(u"Practical or designated course"_s));
        auto &isTrue = part<QCheckBox>(preview, u"isTrue"_s);
        QVERIFY(!isTrue.isChecked());
        isTrue.click();
        QVERIFY(take.isEnabled());
        take.click();
    }));
    QCOMPARE(m_open->session().ledger().criteria.size(), 1u);
    QCOMPARE(m_open->session().assessment().credentials.front().finding(u"practical"_s)->verdict, Verdict::Met);
}

void TestImporting::whatIsAllThereAsksNothing()
{
    write(credential);
    QVERIFY(import([&](ImportPreview &preview) { part<QAbstractButton>(preview, u"import"_s).click(); }));
    QString said;
    QVERIFY(!import([](ImportPreview &) {}, &said));
    QCOMPARE(said, u"Imported: 0 added, 1 already there."_s);
}

void TestImporting::doublesAreShownSideBySide()
{
    write(credential);
    QVERIFY(import([&](ImportPreview &preview) { part<QAbstractButton>(preview, u"import"_s).click(); }));
    write(QByteArray(credential).replace("012345", "099999"));
    bool seen = false;
    QTimer looking;
    connect(&looking, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<DoubleDialog *>(QApplication::activeModalWidget());
        if (!dialog || seen) return;
        seen = true;
        const auto here = dialog->findChildren<QLabel *>(u"here"_s); // of what differs
        QCOMPARE(here.size(), 1);
        QCOMPARE(here.front()->text(), u"012345"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"incoming"_s)->text(), u"099999"_s);
        dialog->findChild<QAbstractButton *>(u"cancel"_s)->click();
    });
    looking.start(10);
    QString said = u"?"_s;
    QVERIFY(!import([](ImportPreview &) {}, &said)); // left before there was anything to preview
    QVERIFY(seen && said.isEmpty());
    QCOMPARE(m_open->session().ledger().credentials[0].number, Maybe<QString>(u"012345"_s));
}

void TestImporting::aCriterionCannotBeKeptTwice()
{
    Criterion criterion;
    criterion.scheme = SchemeId(u"jp.ipa.riss"_s);
    criterion.criterion = u"deemed-practical"_s;
    criterion.values.engagements = 1;
    Criterion other = criterion;
    other.values.engagements = 2;
    DoubleDialog dialog({criterion, other, {}}, m_open->session().ledger(), nullptr);
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"keep-both"_s)->isEnabled());
    dialog.findChild<QCheckBox *>(u"forAll"_s)->setChecked(true);
    dialog.findChild<QAbstractButton *>(u"replace"_s)->click();
    QCOMPARE(dialog.answer().what, Doubles::Replace);
    QVERIFY(dialog.answer().forAll);
}

KOSHIN_TEST(TestImporting)
#include "tst_importing.moc"
