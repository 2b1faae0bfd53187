// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/check.h"
#include "ledger/ledger.h"
#include "support/growth.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

Training course()
{
    Training t;
    t.id = TrainingId(u"t-1"_s);
    t.kind = TrainingKind::OnlineCourse;
    t.title = u"オンライン講習"_s;
    t.completedOn = Date(2025, 5, 20);
    t.minutes = 360;
    return t;
}

Practice work()
{
    Practice p;
    p.id = PracticeId(u"p-1"_s);
    p.title = u"台帳の見直し"_s;
    p.from = Date(2025, 7, 1);
    return p;
}

/// `code at path` of each fault, for comparing.
QStringList faultsOf(const Record &record)
{
    QStringList all;
    for (const Error &e : check(record)) all << errorName(e.code) + u" at "_s + e.where.path;
    return all;
}

} // namespace

/// The gate that every record passes before it is written.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRecordHasNoFault();
    void endsLieBehindStarts();
    void amountsHaveBounds();
    void textsAreNeitherEmptyNorEndless();
    void moneyNeedsACurrency();
    void renewalsFollowEachOther();
    void hashesAreSha256();
    void aConfirmedCriterionNeedsItsReference();
    void nothingIsNamedTwice();
    void listsEnd();
    void longListsAreReadOnce();
    void noControlCharacterGetsIn();
    void longTextsKeepTheirLines();
    void aMarkAtTheStartIsRefused();
    void absurdNumbersAreRefused();
    void theHolderIsCheckedToo();
    void aPlanIsCheckedAsWhatIsIntended();
    void everyReferenceIsFound();
    void aLedgerKeepsRecordsById();
};

void TestCheck::aSoundRecordHasNoFault()
{
    QCOMPARE(faultsOf(course()), QStringList());
    QCOMPARE(faultsOf(work()), QStringList());
}

void TestCheck::endsLieBehindStarts()
{
    Training t = course();
    t.startedOn = Date(2025, 5, 21);
    QCOMPARE(faultsOf(t), QStringList{u"end-before-start at completedOn"_s});
    t.startedOn = t.completedOn;
    QCOMPARE(faultsOf(t), QStringList());
    Practice p = work();
    p.to = Date(2025, 6, 30);
    QCOMPARE(faultsOf(p), QStringList{u"end-before-start at to"_s});
}

void TestCheck::amountsHaveBounds()
{
    Training t = course();
    t.minutes = -5;
    QCOMPARE(faultsOf(t), QStringList{u"out-of-range at minutes"_s});
    t.minutes = 0; // legal
    QCOMPARE(faultsOf(t), QStringList());
    t.minutes = 2'000'000'000;
    QCOMPARE(faultsOf(t), QStringList{u"out-of-range at minutes"_s});
    t = course();
    t.relevance = Decimal(101);
    t.fee = Fee{Decimal(-1), u"JPY"_s, {}};
    QCOMPARE(faultsOf(t), QStringList({u"out-of-range at relevance"_s, u"out-of-range at fee.amount"_s}));
}

void TestCheck::textsAreNeitherEmptyNorEndless()
{
    Training t = course();
    t.title = u"  "_s;
    QCOMPARE(faultsOf(t), QStringList{u"empty-text at title"_s});
    t.title = QString(limits::lineLength + 1, u'あ');
    QCOMPARE(faultsOf(t), QStringList{u"text-too-long at title"_s});
    t = course();
    t.note = QString(1'000'000, u'あ'); // a long note is no fault
    QCOMPARE(faultsOf(t), QStringList());
}

void TestCheck::moneyNeedsACurrency()
{
    Training t = course();
    t.fee = Fee{Decimal(20000), u"yen"_s, {}};
    QCOMPARE(faultsOf(t), QStringList{u"unknown-value at fee.currency"_s});
    Event e{EventId(u"v-1"_s), CredentialId(u"c"_s), EventKind::FeePaid, Date(2025, 1, 1), Decimal(85), {}, {}};
    QCOMPARE(faultsOf(e), QStringList{u"missing-field at currency"_s});
}

void TestCheck::renewalsFollowEachOther()
{
    Credential c;
    c.id = CredentialId(u"c"_s);
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.startsOn = Date(2022, 10, 1);
    c.renewals = {{{}, Date(2025, 10, 1)}, {{}, Date(2025, 10, 1)}};
    QVERIFY(faultsOf(c).contains(u"end-before-start at renewals[1].startsOn"_s));
    c.renewals[1].startsOn = Date(2028, 10, 1);
    QCOMPARE(faultsOf(c), QStringList());
}

void TestCheck::hashesAreSha256()
{
    Evidence e;
    e.id = EvidenceId(u"e"_s);
    e.fileName = u"修了証.pdf"_s;
    e.sha256 = u"../../etc/passwd"_s;
    QCOMPARE(faultsOf(e), QStringList{u"bad-hash at sha256"_s});
    e.sha256 = QString(64, u'a');
    QCOMPARE(faultsOf(e), QStringList());
}

void TestCheck::aConfirmedCriterionNeedsItsReference()
{
    Criterion c;
    c.scheme = SchemeId(u"jp.ipa.riss"_s);
    c.criterion = u"deemed-practical"_s;
    c.standing = CriterionStanding::Confirmed;
    QCOMPARE(faultsOf(c), QStringList{u"reference-required at standing"_s});
    c.reference = Reference{{}, {}, {}, Date(2026, 4, 1)}; // a date alone names no document
    QCOMPARE(faultsOf(c), QStringList{u"reference-required at standing"_s});
    c.reference->number = u"第1号"_s;
    QCOMPARE(faultsOf(c), QStringList());
}

void TestCheck::nothingIsNamedTwice()
{
    Training t = course();
    t.evidence = {EvidenceId(u"e-1"_s), EvidenceId(u"e-1"_s)};
    QCOMPARE(faultsOf(t), QStringList{u"duplicate-entry at evidence[1]"_s});
}

namespace {

Training withEvidence(int count)
{
    Training t = course();
    for (int i = 0; i < count; ++i) t.evidence.emplace_back(u"e-%1"_s.arg(i));
    return t;
}

} // namespace

void TestCheck::listsEnd()
{
    QCOMPARE(faultsOf(withEvidence(10'000)), QStringList());
    QCOMPARE(faultsOf(withEvidence(10'001)), QStringList{u"too-many-entries at evidence"_s});
    QCOMPARE(faultsOf(withEvidence(40'000)), QStringList{u"too-many-entries at evidence"_s});
    Training twice = withEvidence(10'000);
    twice.evidence[9'999] = twice.evidence[0];
    QCOMPARE(faultsOf(twice), QStringList{u"duplicate-entry at evidence[9999]"_s});
}

void TestCheck::longListsAreReadOnce()
{
    const double grown = test::growth(2'500, [](int n) { QVERIFY(check(withEvidence(n)).empty()); });
    QVERIFY2(grown < test::mostGrowth, qPrintable(u"4 times the entries took %1 times as long"_s.arg(grown)));
}

void TestCheck::noControlCharacterGetsIn()
{
    const auto title = [](const QString &text) {
        Training t = course();
        t.title = text;
        return t;
    };
    for (const char16_t c : {u'\0', u'\t', u'\n', u'\r', u'\x1b', u'\x7f', u'\x85', u'\x9b', u'\u2028', u'\u2029'}) {
        const auto faults = check(title(u"a"_s + QChar(c) + u'b'));
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].code, ErrorCode::ForbiddenCharacter);
        QCOMPARE(faults[0].arguments, (QStringList{u"title"_s, u"U+%1"_s.arg(int(c), 4, 16, QChar(u'0')).toUpper()}));
    }
    QCOMPARE(faultsOf(title(u"監査\u202e \U0001F469\u200d\U0001F4BB"_s)), QStringList()); // shown tamed, not refused
    Training t = course();
    t.id = TrainingId(u"a"_s + QChar(u'\0') + u'b');
    t.provider = u"IPA\x1b[31m"_s;
    t.offers = {{CredentialId(u"c\n"_s), u"A\n"_s, {}}};
    t.evidence = {EvidenceId(QString(QChar(u'\0')))};
    QCOMPARE(faultsOf(t),
             (QStringList{u"forbidden-character at id"_s, u"forbidden-character at provider"_s,
                          u"forbidden-character at for[0].credential"_s, u"forbidden-character at for[0].category"_s,
                          u"forbidden-character at evidence[0]"_s}));
    QCOMPARE(faultsOf(Client{ClientId(u"k"_s), u"A\nB"_s, {}, {}, {}, {}, {}}),
             QStringList{u"forbidden-character at code"_s});
    QCOMPARE(faultsOf(Plan{PlanId(u"n\x1b"_s), title(u"a\nb"_s), {}}),
             (QStringList{u"forbidden-character at id"_s, u"forbidden-character at training.title"_s}));
}

void TestCheck::longTextsKeepTheirLines()
{
    Training t = course();
    t.note = u"one\n\ttwo\r\nthree\u2028"_s;
    QCOMPARE(faultsOf(t), QStringList());
    for (const QString &note : {u"a\x1b[2J"_s, u"a\rb"_s, u"a\r"_s, u"a\0"_s, u"\x9b"_s}) {
        t.note = note;
        QCOMPARE(faultsOf(t), QStringList{u"forbidden-character at note"_s});
    }
}

void TestCheck::aMarkAtTheStartIsRefused()
{
    Training t = course();
    t.id = TrainingId(u"\ufeffq"_s);
    t.title = u"\ufeff講習"_s;
    t.note = u"\ufeff"_s;
    QCOMPARE(faultsOf(t), (QStringList{u"forbidden-character at id"_s, u"forbidden-character at title"_s,
                                       u"forbidden-character at note"_s}));
}

void TestCheck::absurdNumbersAreRefused()
{
    Evidence e;
    e.id = EvidenceId(u"e-1"_s);
    e.fileName = u"a.pdf"_s;
    e.sha256 = QString(64, u'0');
    for (const qint64 bytes : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-1)}) {
        e.bytes = bytes;
        QCOMPARE(faultsOf(e), QStringList{u"out-of-range at bytes"_s});
    }
}

void TestCheck::theHolderIsCheckedToo()
{
    QVERIFY(check(Holder{u"山田 花子"_s, {}}).empty());
    QVERIFY(check(Holder{}).empty());
    QCOMPARE(check(Holder{u"山田\n花子"_s, {}}).at(0).code, ErrorCode::ForbiddenCharacter);
    QCOMPARE(check(Holder{QString(1'001, u'a'), {}}).at(0).code, ErrorCode::TextTooLong);
}

void TestCheck::aPlanIsCheckedAsWhatIsIntended()
{
    Plan plan;
    plan.id = PlanId(u"n-1"_s);
    Training t = course();
    t.id = {};
    plan.intended = t;
    QCOMPARE(faultsOf(plan), QStringList());
    std::get<Training>(plan.intended).minutes = -1;
    QCOMPARE(faultsOf(plan), QStringList{u"out-of-range at training.minutes"_s});
}

void TestCheck::everyReferenceIsFound()
{
    Practice p = work();
    p.client = ClientId(u"k-1"_s);
    p.engagement = EngagementId(u"g-1"_s);
    p.certifier = CertifierId(u"f-1"_s);
    p.evidence = {EvidenceId(u"e-1"_s)};
    QStringList found;
    for (const RecordReference &r : referencesOf(p)) {
        found << r.field + u" → "_s + codeName(r.kind) + u' ' + r.id;
    }
    QCOMPARE(found, QStringList({u"client → client k-1"_s, u"engagement → engagement g-1"_s,
                                 u"certifier → certifier f-1"_s, u"evidence[0] → evidence e-1"_s}));
}

void TestCheck::aLedgerKeepsRecordsById()
{
    Ledger ledger;
    Training b = course();
    b.id = TrainingId(u"b"_s);
    Training a = course();
    a.id = TrainingId(u"a"_s);
    ledger.put(b);
    ledger.put(a);
    const Ledger before = ledger;
    a.minutes = 90;
    ledger.put(a);
    QCOMPARE(ledger.trainings.size(), 2u);
    QCOMPARE(ledger.trainings[0].minutes, 90);
    QCOMPARE(before.trainings[0].minutes, 360); // a snapshot never changes
    ledger.drop(RecordKind::Training, u"a"_s);
    QVERIFY(!ledger.find(u"a"_s));
    QVERIFY(ledger.find(u"b"_s));
}

KOSHIN_TEST(TestCheck)
#include "tst_check.moc"
