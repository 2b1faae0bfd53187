// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "operations/intake.h"
#include "rules/pack/schemereader.h"
#include "support/growth.h"
#include "support/program.h"
#include "support/taking.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return *Timestamp::parse(u"2026-11-22T00:00:00Z"); }
    [[nodiscard]] Date today() const override { return {2026, 11, 22}; }
};

const QString data = QStringLiteral(TEST_DATA "/");

QByteArray text(Workspace &workspace)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto ledger = workspace.ledger();
    if (!ledger || !writeLedger(device, **ledger)) qFatal("no ledger");
    return device.data();
}

QByteArray contents(const QString &name)
{
    QFile file(data + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return file.readAll();
}

/// How a file is brought in.
struct Bringing
{
    Date asOf = Date(2026, 11, 22);
    bool replace = false;
    bool dryRun = false;
    std::function<bool(const IntakeAnswer &)> agree = {};
};

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exampleComesBackWhole();
    void againIsSkipped();
    void otherContent();
    void dryRun();
    void oneUndoStep();
    void holderStays();
    void reservedSchemes();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void referencesToWhatIsThere();
    void cancelling();
    void missingFile();
    void sample();
    void anAcceptanceFromOutsideNeedsAYes();
    void aTrialNeedsTheYesToo();
    void whatIsHereNeedsNone();
    void moreOfWhatIsHereNeedsOne();
    void verdictsThatChange();
    void aNewCredential();
    void whatIsAskedForNoMore();
    void anotherDay();
    void changedMeanwhile();
    void longListsEnd();
    void textsThatDeceive_data();
    void textsThatDeceive();
    void aMarkIsNotDropped();
    void whatOlderProgramsTookStaysReadable();

private:
    Result<IntakeAnswer> bring(const QByteArray &json, Bringing how = {});
    Result<IntakeAnswer::Outcome> take(const QByteArray &json, Doubles doubles = Doubles::Refuse);

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void ImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"ledger"_s), m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().arguments.join(u' ')));
    m_workspace = std::move(*opened);
}

void ImportTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

Result<IntakeAnswer::Outcome> ImportTest::take(const QByteArray &json, Doubles doubles)
{
    const QString name = m_folder->filePath(u"in.json"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) qFatal("not written");
    file.close();
    auto answer = test::takeFile(*m_workspace, name, {}, {.doubles = doubles});
    return answer ? Result<IntakeAnswer::Outcome>(answer->outcome) : tl::unexpected(answer.error());
}

void ImportTest::exampleComesBackWhole()
{
    const QByteArray input = contents(u"ledger-example.json"_s);
    const auto outcome = take(input);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().arguments.join(u' ')));
    QCOMPARE(outcome->added, 13);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(writeLedger(device, *readLedger(input)));
    QCOMPARE(text(*m_workspace), device.data());
}

void ImportTest::againIsSkipped()
{
    const QByteArray input = contents(u"ledger-riss.json"_s);
    QVERIFY(take(input));
    const QByteArray before = text(*m_workspace);
    const auto again = take(input);
    QVERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->skipped, 7);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::otherContent()
{
    QByteArray input = contents(u"ledger-riss.json"_s);
    QVERIFY(take(input));
    const QByteArray before = text(*m_workspace);
    input.replace("\"minutes\": 720", "\"minutes\": 721");
    const auto refused = take(input);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ContentDiffers);
    QCOMPARE(refused.error().where.path, u"$.trainings[3].id"_s);
    QCOMPARE(text(*m_workspace), before);
    const auto replaced = take(input, Doubles::Replace);
    QVERIFY(replaced);
    QCOMPARE(replaced->replaced, 1);
    QVERIFY(text(*m_workspace).contains("721"));
}

void ImportTest::dryRun()
{
    const QByteArray before = text(*m_workspace);
    const auto trial = bring(contents(u"ledger-riss.json"_s), {.dryRun = true});
    QVERIFY(trial && !trial->taken);
    QCOMPARE(trial->outcome.added, 7);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::oneUndoStep()
{
    const QByteArray before = text(*m_workspace);
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(m_workspace->undo());
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::holderStays()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(take(R"({"format": "koshin-ledger", "version": 1, "holder": {"name": "別人"}})"));
    QVERIFY(!text(*m_workspace).contains("別人"));
}

void ImportTest::reservedSchemes()
{
    QVERIFY(take(contents(u"ledger-example.json"_s)));
    const auto refused = take(contents(u"bad/unknown-scheme.json"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownScheme);
    QCOMPARE(refused.error().where.path, u"$.credentials[0].scheme"_s);
    QCOMPARE(refused.error().where.line, 3);
}

void ImportTest::badInputChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(data + u"bad"_s).entryList({u"*.json"_s}, QDir::Files)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ImportTest::badInputChangesNothing()
{
    QFETCH(QString, name);
    const QByteArray before = text(*m_workspace);
    const QByteArray input = contents(u"bad/"_s + name);
    const auto refused = take(input);
    QVERIFY(!refused);
    QVERIFY(refused.error().where.file.endsWith(u"in.json"));
    QVERIFY(refused.error().where.line > 0);
    QCOMPARE(text(*m_workspace), before);
    const auto alone = readLedger(input, refused.error().where.file);
    if (!alone) QCOMPARE(refused.error(), alone.error()); // the same fault at the same place
}

void ImportTest::referencesToWhatIsThere()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(take(R"({"format": "koshin-ledger", "version": 1, "events": [
        {"id": "v-2", "credential": "c-riss", "kind": "reported", "on": "2026-01-01"}]})"));
}

void ImportTest::cancelling()
{
    const QString name = m_folder->filePath(u"big.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "koshin-ledger", "version": 1, "clients": [)");
    for (int i = 0; i < 10'000; ++i) {
        file.write(i ? ",\n" : "\n");
        file.write(QByteArray(R"({"id": "k-%", "code": "支援先 % の符丁"})").replace('%', QByteArray::number(i)));
    }
    file.write("]}");
    file.close();
    const QByteArray before = text(*m_workspace);
    const auto refused = test::takeFile(*m_workspace, name, [](qint64, qint64) { return false; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::missingFile()
{
    const auto refused = test::takeFile(*m_workspace, m_folder->filePath(u"none.json"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileNotFound);
}

void ImportTest::sample()
{
    QVERIFY(makeSample(*m_workspace, Date(2029, 3, 1)));
    const auto ledger = m_workspace->ledger();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->size(), sampleLedger(Date(2029, 3, 1))->size());
    for (const auto &e : (*ledger)->evidence.pointers()) {
        QVERIFY(m_workspace->evidence().verify(e->sha256));
    }
}

Result<IntakeAnswer> ImportTest::bring(const QByteArray &json, Bringing how)
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    const LedgerFileSource source(m_folder->filePath(u"in.json"_s));
    QFile file(source.name());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) qFatal("not written");
    file.close();
    Intake intake(source, schemes, {how.asOf, how.replace ? Doubles::Replace : Doubles::Refuse});
    return how.dryRun ? intake.tryOut(*m_workspace) : intake.take(*m_workspace, {}, how.agree);
}

namespace {

QByteArray ledgerOf(const QByteArray &lists)
{
    return R"({"format": "koshin-ledger", "version": 1, )" + lists + '}';
}

const QByteArray criterion = R"("criteria": [{"scheme": "jp.ipa.riss", "criterion": "deemed-practical",
    "values": {"engagements": 1, "items": 1, "evidence": 1}, "standing": "confirmed",
    "reference": {"title": "省令", "number": "令和8年第1号"},
    "acceptances": [{"credential": "c-riss", "on": "2026-11-01", "reference": "受第7号"}]}])";

// What makes the practical course needless, by the file's own word.
const QByteArray ownAcceptance = ledgerOf(criterion + R"(,
    "engagements": [{"id": "g-1", "title": "体制整備", "from": "2026-01-10", "to": "2026-03-31", "items": ["4-1"],
        "evidence": ["e-1"]}],
    "evidence": [{"id": "e-1", "fileName": "報告書.pdf", "sha256":
        "0000000000000000000000000000000000000000000000000000000000000000"}])");

/// `credential/requirement: from → to` of each.
QStringList told(const IntakeAnswer &answer)
{
    QStringList all;
    const auto word = [](const Maybe<Verdict> &v) { return v ? codeName(*v) : u"null"_s; };
    for (const VerdictChange &c : answer.verdicts) {
        all += u"%1/%2: %3 → %4"_s.arg(c.credential, c.requirement, word(c.from), word(c.to));
    }
    return all;
}

const auto yes = [](const IntakeAnswer &) { return true; };

} // namespace

void ImportTest::anAcceptanceFromOutsideNeedsAYes()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    const QByteArray before = text(*m_workspace);
    const auto refused = bring(ownAcceptance);
    QVERIFY(refused);
    QVERIFY(!refused->taken);
    QCOMPARE(text(*m_workspace), before);
    QCOMPARE(refused->criteria.size(), 1u);
    QVERIFY(refused->criteria[0].conditions);
    QCOMPARE(refused->criteria[0].acceptances.size(), 1u);
    QCOMPARE(refused->criteria[0].where.path, u"$.criteria[0]"_s);
    QCOMPARE(refused->criteria[0].where.line, 1);
    QVERIFY(refused->criteria[0].where.file.endsWith(u"in.json"));

    const auto taken = bring(ownAcceptance, {.agree = yes});
    QVERIFY(taken && taken->taken);
    QCOMPARE(taken->outcome.added, 3);
    QCOMPARE(told(*taken), told(*refused));
    QVERIFY(told(*taken).contains(u"c-riss/practical: open → met"_s));
    QVERIFY(told(*taken).contains(u"c-riss/deemed-practical: open → met"_s));
    QCOMPARE(taken->withoutFile.size(), 1u);
    QCOMPARE(taken->withoutFile[0].fileName, u"報告書.pdf"_s);
    QVERIFY(m_workspace->undo());
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::aTrialNeedsTheYesToo()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    const QByteArray before = text(*m_workspace);
    const auto refused = bring(ownAcceptance, {.dryRun = true});
    QVERIFY(refused && !refused->criteria.empty());
    const auto trial = bring(ownAcceptance, {.dryRun = true, .agree = yes});
    QVERIFY(trial && !trial->taken);
    QCOMPARE(trial->outcome.added, 3);
    QVERIFY(told(*trial).contains(u"c-riss/practical: open → met"_s));
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::whatIsHereNeedsNone()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(bring(ownAcceptance, {.agree = yes})->taken);
    const auto again = bring(ownAcceptance);
    QVERIFY(again && again->taken);
    QCOMPARE(again->outcome.skipped, 3);
    QVERIFY(again->criteria.empty());
    QVERIFY(again->verdicts.empty());
    QVERIFY(again->withoutFile.empty());
}

void ImportTest::moreOfWhatIsHereNeedsOne()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(bring(ledgerOf(criterion), {.agree = yes})->taken);
    QByteArray more = ledgerOf(criterion);
    more.replace("\"acceptances\": [", R"("acceptances": [{"credential": "c-riss", "on": "2026-11-02"}, )");
    const auto refused = bring(more, {.replace = true});
    QVERIFY(refused && !refused->taken);
    QCOMPARE(refused->criteria.size(), 1u);
    QVERIFY(!refused->criteria[0].conditions);
    QCOMPARE(refused->criteria[0].acceptances.size(), 1u);
    QCOMPARE(refused->criteria[0].acceptances[0].on, Date(2026, 11, 2));
    QByteArray weaker = ledgerOf(criterion);
    weaker.replace("\"engagements\": 1, ", "");
    QVERIFY(bring(weaker, {.replace = true})->criteria.at(0).conditions);
    QByteArray less = ledgerOf(criterion);
    less.replace(R"({"credential": "c-riss", "on": "2026-11-01", "reference": "受第7号"})", "");
    QVERIFY(bring(less, {.replace = true})->taken); // takes an acceptance back
}

void ImportTest::verdictsThatChange()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    const auto answer =
        bring(ledgerOf(R"("trainings": [{"id": "t-new", "kind": "online-course", "title": "オンライン講習 2年目",
        "completedOn": "2026-11-10", "minutes": 360}])"));
    QVERIFY(answer && answer->taken);
    QCOMPARE(told(*answer), QStringList{u"c-riss/online-2: open → met"_s});
    const auto none = bring(ledgerOf(R"("clients": [{"id": "k-9", "code": "X"}])"));
    QVERIFY(none && none->taken && none->verdicts.empty());
}

void ImportTest::aNewCredential()
{
    const auto answer = bring(contents(u"ledger-riss.json"_s));
    QVERIFY(answer && answer->taken);
    const QStringList all = told(*answer);
    QCOMPARE(all.front(), u"c-riss/: null → open"_s); // the credential's own
    QVERIFY(all.contains(u"c-riss/online-1: null → met"_s));
    QVERIFY(all.contains(u"c-riss/apply: null → upcoming"_s) || all.contains(u"c-riss/apply: null → open"_s));
}

void ImportTest::whatIsAskedForNoMore()
{
    QVERIFY(bring(ledgerOf(R"("credentials": [{"id": "c", "scheme": "jp.ipa.riss", "startsOn": "2025-10-01"}])")));
    const auto answer =
        bring(ledgerOf(R"("credentials": [{"id": "c", "scheme": "org.isaca.cisa", "startsOn": "2025-10-01"}])"),
              {.replace = true});
    QVERIFY(answer && answer->taken);
    const QStringList all = told(*answer);
    QVERIFY(all.contains(u"c/total: null → open"_s));
    QVERIFY(all.contains(u"c/practical: open → null"_s));
}

void ImportTest::anotherDay()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    const QByteArray course =
        ledgerOf(R"("trainings": [{"id": "t-new", "kind": "online-course", "title": "オンライン講習 2年目",
        "completedOn": "2026-11-10", "minutes": 360}])");
    const auto before = bring(course, {.asOf = Date(2026, 11, 9), .dryRun = true});
    QVERIFY(before && before->verdicts.empty());
    QCOMPARE(before->after.asOf, Date(2026, 11, 9));
}

// What another program wrote while the file was read would make the answer untrue.
void ImportTest::changedMeanwhile()
{
    QVERIFY(take(contents(u"ledger-riss.json"_s)));
    QVERIFY(m_workspace->ledger());
    auto other = Workspace::open(m_folder->filePath(u"ledger"_s), m_clock);
    QVERIFY(other);
    Client client{ClientId(u"k-other"_s), u"他"_s, {}, {}, {}, {}, {}};
    Edit edit;
    edit.code = EditCode::Add;
    edit.put = {client};
    QVERIFY((*other)->perform(edit));
    const auto refused = bring(ledgerOf(R"("clients": [{"id": "k-9", "code": "X"}])"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY(m_workspace->refresh());
    QVERIFY(bring(ledgerOf(R"("clients": [{"id": "k-9", "code": "X"}])"))->taken);
}

void ImportTest::longListsEnd()
{
    const auto input = [](int ids) {
        QByteArray all;
        for (int i = 0; i < ids; ++i) all += QByteArray(i ? "," : "") + "\"e-" + QByteArray::number(i) + '"';
        return ledgerOf(
            R"("trainings": [{"id": "t", "kind": "course", "title": "x", "completedOn": "2026-01-01", "minutes": 1,
            "evidence": [)"
            + all + "]}]");
    };
    const auto refused = bring(input(40'000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooManyEntries);
    QCOMPARE(refused.error().where.path, u"$.trainings[0].evidence"_s);
    QCOMPARE(refused.error().where.line, 2);
    const double grown = test::growth(2'500, [&](int n) { // each of them leads nowhere
        const auto nowhere = bring(input(n));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::UnknownReference);
    });
    QVERIFY2(grown < test::mostGrowth, qPrintable(u"4 times the ids took %1 times as long"_s.arg(grown)));
}

void ImportTest::textsThatDeceive_data()
{
    QTest::addColumn<QByteArray>("lists");
    QTest::addColumn<QString>("path");
    const QByteArray training =
        R"("trainings": [{"id": "%1", "kind": "course", "title": "%2", "completedOn": "2026-01-01",
        "minutes": 1}])";
    const auto with = [&](const char *id, const char *title) {
        return QByteArray(training).replace("%1", id).replace("%2", title);
    };
    QTest::newRow("NUL as id") << with(R"(\u0000)", "x") << u"$.trainings[0].id"_s;
    QTest::newRow("NUL in an id") << with(R"(a\u0000b)", "x") << u"$.trainings[0].id"_s;
    QTest::newRow("escape") << with("t", R"(\u001b]0;owned\u0007)") << u"$.trainings[0].title"_s;
    QTest::newRow("C1") << with("t", "\xC2\x9B"
                                     "31m")
                        << u"$.trainings[0].title"_s;
    QTest::newRow("forged line") << with("t", R"(Course\nEverything is met.)") << u"$.trainings[0].title"_s;
    QTest::newRow("mark") << with(R"(\ufeffq)", "x") << u"$.trainings[0].id"_s;
    QTest::newRow("mark in UTF-8") << with("\xEF\xBB\xBFq", "x") << u"$.trainings[0].id"_s;
    QTest::newRow("code name of a mark") << QByteArray(R"("clients": [{"id": "k", "code": "\ufeff"}])")
                                         << u"$.clients[0].code"_s;
    QTest::newRow("holder") << QByteArray(R"("holder": {"name": "a\nb"})") << u"$.holder.name"_s;
    QTest::newRow("file name") << QByteArray(R"("evidence": [{"id": "e", "fileName": "a\u0000.pdf", "sha256":
        "0000000000000000000000000000000000000000000000000000000000000000"}])")
                               << u"$.evidence[0].fileName"_s;
}

void ImportTest::textsThatDeceive()
{
    QFETCH(QByteArray, lists);
    const QByteArray before = text(*m_workspace);
    const auto refused = bring(ledgerOf(lists));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ForbiddenCharacter);
    QTEST(refused.error().where.path, "path");
    QCOMPARE(refused.error().where.line, 1);
    QCOMPARE(text(*m_workspace), before);
}

void ImportTest::aMarkIsNotDropped()
{
    const auto refused = bring(ledgerOf(R"("\ufeffclients": [])"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownField);
    const auto code =
        bring(ledgerOf(R"("trainings": [{"id": "t", "kind": "\ufeffcourse", "title": "x", "completedOn": "2026-01-01",
        "minutes": 1}])"));
    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::UnknownValue);
    QVERIFY(bring("\xEF\xBB\xBF" + ledgerOf(R"("clients": [{"id": "k", "code": "a\ufeffb"}])"))
                ->taken); // inside it means nothing
    QVERIFY(text(*m_workspace)
                .contains("a\xEF\xBB\xBF"
                          "b"));
}

// The check is asked on writing only.
void ImportTest::whatOlderProgramsTookStaysReadable()
{
    QVERIFY(take(ledgerOf(R"("clients": [{"id": "k-1", "code": "ZANZIBAR"}])")));
    m_workspace.reset();
    const QString name = m_folder->filePath(u"ledger/koshin.db"_s);
    QFile database(name);
    QVERIFY(database.open(QIODevice::ReadWrite));
    const QByteArray bytes = database.readAll();
    QVERIFY(bytes.contains("ZANZIBAR"));
    database.seek(0);
    database.write(QByteArray(bytes).replace("ZANZIBAR", "ZAN\nIBAR"));
    database.close();
    m_workspace = std::move(*Workspace::open(m_folder->filePath(u"ledger"_s), m_clock));
    const auto ledger = m_workspace->ledger();
    QVERIFY(ledger);
    Client client = *(*ledger)->clients.find(u"k-1"_s);
    QCOMPARE(client.code, u"ZAN\nIBAR"_s);
    QVERIFY(text(*m_workspace).contains("ZAN\\nIBAR"));
    Edit edit;
    edit.code = EditCode::Change;
    client.note = u"…"_s;
    edit.put = {client};
    const auto refused = m_workspace->perform(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ForbiddenCharacter);
    client.code = u"ZAN IBAR"_s;
    edit.put = {client};
    QVERIFY(m_workspace->perform(edit));
    QVERIFY(text(*m_workspace).contains("ZAN IBAR"));
}

KOSHIN_TEST(ImportTest)
#include "tst_import.moc"
