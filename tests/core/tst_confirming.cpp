// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "operations/confirming.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/confirmationtext.h"

#include <QTest>

using namespace koshin;
using namespace koshin::test;

namespace {

const QByteArray file = R"({"format": "koshin-ledger", "version": 1, "holder": {"name": "佐藤 葵"},
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎", "organisation": "k-1"},
                {"id": "f-2", "name": "河内 次郎", "organisation": "商工会議所"}],
 "engagements": [{"id": "g-1", "title": "体制の整備", "client": "k-1", "from": "2025-07-01", "to": "2025-09-30",
                  "items": ["4-1"], "rationale": "判断の理由"}],
 "practices": [{"id": "p-1", "from": "2025-07-01", "to": "2025-07-03", "minutes": 960, "kind": "advice",
                "themes": ["incident-response"], "for": "client", "client": "k-1", "engagement": "g-1",
                "title": "手順の整備", "description": "窓口は[[山田部長]]。", "note": "自分用"},
               {"id": "p-2", "from": "2025-06-01", "kind": "lecture", "title": "社内研修", "for": "employer",
                "certification": {"state": "signed", "on": "2025-06-10"}}],
 "trainings": [{"id": "t-1", "kind": "webinar", "title": "x", "completedOn": "2025-05-20", "minutes": 60}]})";

// Written by hand after docs/ledger-format.md: the keys in order, the client by its code name, no secret passage,
// nothing that the holder alone judges.
const QString saidOfEntry =
    u"{\"client\":\"製造業A\",\"description\":\"窓口は[withheld]。\",\"for\":\"client\",\"from\":\"2025-07-01\","
    "\"id\":\"p-1\",\"kind\":\"advice\",\"minutes\":960,\"themes\":[\"incident-response\"],"
    "\"title\":\"手順の整備\",\"to\":\"2025-07-03\"}"_s;

Ledger ledger()
{
    const auto read = readLedger(file);
    if (!read) qFatal("no ledger: %s", qPrintable(read.error().arguments.join(u' ')));
    return *read;
}

ConfirmationChoice choiceOf(const QStringList &records, const QString &certifier = u"f-1"_s)
{
    ConfirmationChoice choice;
    choice.records = records;
    choice.certifier = certifier;
    choice.language = Language::English;
    return choice;
}

ConfirmationRequest requestOf(const Ledger &from, const ConfirmationChoice &choice)
{
    auto request = confirmationRequest(from, choice, Date(2026, 11, 22), u"test"_s);
    if (!request) qFatal("no request: %s", qPrintable(errorName(request.error().code)));
    return std::move(*request);
}

// The ledger after an edit.
Ledger after(Ledger before, const Result<Edit> &edit)
{
    if (!edit) qFatal("no edit: %s", qPrintable(errorName(edit.error().code)));
    for (const Record &record : edit->put) before.put(record);
    return before;
}

QStringList idsOf(const std::vector<Record> &records)
{
    QStringList ids;
    for (const Record &record : records) ids << idOf(record);
    return ids;
}

} // namespace

/// Confirmations by a third party: what the form says, what is recorded, and what a code leads back to.
class TestConfirming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormSaysWhatOthersCanKnow();
    void theDigestIsOfTheTexts();
    void codesAreReadStrictly_data();
    void codesAreReadStrictly();
    void recordsAreInTheirOrder();
    void whoConfirmsFollowsFromTheRecords();
    void whatCannotBeConfirmedIsSaid();
    void askingIsRecorded();
    void askingAgainIsRecorded();
    void anAnswerIsRecorded();
    void whatWasChangedIsTold();
    void aCodeLeadsBack();
    void namesStayIn();
};

void TestConfirming::aFormSaysWhatOthersCanKnow()
{
    const Ledger l = ledger();
    QCOMPARE(confirmableText(*l.find(u"p-1"_s), l), saidOfEntry);
    QCOMPARE(
        confirmableText(*l.find(u"g-1"_s), l),
        u"{\"client\":\"製造業A\",\"from\":\"2025-07-01\",\"id\":\"g-1\",\"title\":\"体制の整備\",\"to\":\"2025-09-30\"}"_s);
    QVERIFY(!confirmableText(*l.find(u"t-1"_s), l));
}

// printf 'a\nb\n' | sha256sum
void TestConfirming::theDigestIsOfTheTexts()
{
    QCOMPARE(formDigest({u"a"_s, u"b"_s}), u"911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2"_s);
}

void TestConfirming::codesAreReadStrictly_data()
{
    const QString hash(64, u'a');
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("record");
    QTest::newRow("a code") << u"koshin-confirmation:1:p-1:"_s + hash << u"p-1"_s;
    QTest::newRow("an id with colons") << u"koshin-confirmation:1:urn:x:1:"_s + hash << u"urn:x:1"_s;
    QTest::newRow("no id") << u"koshin-confirmation:1::"_s + hash << QString();
    QTest::newRow("nothing between") << u"koshin-confirmation:1:"_s + hash << QString();
    QTest::newRow("another version") << u"koshin-confirmation:2:p-1:"_s + hash << QString();
    QTest::newRow("short") << u"koshin-confirmation:1:p-1:abc"_s << QString();
    QTest::newRow("capitals") << u"koshin-confirmation:1:p-1:"_s + hash.toUpper() << QString();
    QTest::newRow("an address") << u"https://example.com/"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestConfirming::codesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, record);
    const auto code = ConfirmationCode::parse(text);
    QCOMPARE(code.has_value(), !record.isEmpty());
    if (!code) return;
    QCOMPARE(code->record, record);
    QCOMPARE(code->toString(), text);
}

void TestConfirming::recordsAreInTheirOrder()
{
    const Ledger l = ledger();
    QCOMPARE(idsOf(requestOf(l, choiceOf({u"p-1"_s, u"g-1"_s, u"p-2"_s, u"p-1"_s})).records),
             (QStringList{u"p-2"_s, u"g-1"_s, u"p-1"_s}));
    ConfirmationChoice whole = choiceOf({u"g-1"_s});
    whole.withEntries = true;
    const ConfirmationRequest request = requestOf(l, whole);
    QCOMPARE(idsOf(request.records), (QStringList{u"g-1"_s, u"p-1"_s}));
    QCOMPARE(request.code.record, u"g-1"_s);
    QCOMPARE(request.code.sha256, formDigest({*confirmableText(*l.find(u"g-1"_s), l), saidOfEntry}));
}

void TestConfirming::whoConfirmsFollowsFromTheRecords()
{
    const Ledger l = ledger();
    QCOMPARE(suggestedCertifier(l, {u"p-1"_s}), u"f-1"_s); // of the client
    QCOMPARE(suggestedCertifier(l, {u"p-2"_s}), QString());
    const Ledger asked = after(l, askingFor(l, requestOf(l, choiceOf({u"p-1"_s}, u"f-2"_s)), Date(2026, 7, 1)));
    QCOMPARE(suggestedCertifier(asked, {u"p-2"_s, u"p-1"_s}), u"f-2"_s); // named already
    QCOMPARE(requestOf(l, choiceOf({u"p-1"_s})).as, ConfirmedAs::Client);
    QCOMPARE(requestOf(l, choiceOf({u"p-1"_s}, u"f-2"_s)).as, ConfirmedAs::Body);
    QCOMPARE(requestOf(l, choiceOf({u"p-2"_s}, u"f-2"_s)).as, ConfirmedAs::Employer);
    ConfirmationChoice chosen = choiceOf({u"p-1"_s});
    chosen.as = ConfirmedAs::Desk;
    QCOMPARE(requestOf(l, chosen).as, ConfirmedAs::Desk);
}

void TestConfirming::whatCannotBeConfirmedIsSaid()
{
    const Ledger l = ledger();
    const auto refusal = [&](const ConfirmationChoice &choice) {
        const auto request = confirmationRequest(l, choice, Date(2026, 11, 22), {});
        return request ? QString() : errorName(request.error().code) + u' ' + request.error().arguments.value(0);
    };
    QCOMPARE(refusal(choiceOf({u"p-9"_s})), u"unknown-record p-9"_s);
    QCOMPARE(refusal(choiceOf({u"t-1"_s})), u"cannot-be-confirmed t-1"_s);
    QCOMPARE(refusal(choiceOf({u"p-1"_s}, u"f-9"_s)), u"unknown-record f-9"_s);
    QCOMPARE(refusal(choiceOf({})), u"missing-field RECORD"_s);
    const auto signedFor = askingFor(l, requestOf(l, choiceOf({u"p-1"_s, u"p-2"_s})), Date(2026, 11, 22));
    QVERIFY(!signedFor);
    QCOMPARE(signedFor.error().code, ErrorCode::AlreadyConfirmed);
    QCOMPARE(askingAgain(l, {u"p-1"_s}, Date(2026, 11, 22)).error().code, ErrorCode::NotAskedFor);
}

void TestConfirming::askingIsRecorded()
{
    TemporaryLedger folder;
    Edit all;
    all.code = EditCode::Add;
    ledger().forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) all.put.emplace_back(*record);
    });
    QVERIFY(folder->perform(all));
    const auto before = *folder->ledger();
    const auto request = requestOf(*before, choiceOf({u"p-1"_s}));
    QVERIFY(folder->perform(*askingFor(*before, request, Date(2026, 11, 22))));
    folder.reopen();
    const auto now = *folder->ledger();
    const Practice entry = *now->practices.find(u"p-1"_s);
    QCOMPARE(entry.certifier, CertifierId(u"f-1"_s));
    QCOMPARE(entry.certification, (Certification{CertificationState::Asked, Date(2026, 11, 22), {}}));
    QCOMPARE(entry.confirmationForm, (ConfirmationForm{formDigest({saidOfEntry}), saidOfEntry}));
    QVERIFY(folder->undo());
    QVERIFY(*(*folder->ledger())->practices.find(u"p-1"_s) == *before->practices.find(u"p-1"_s));
    QVERIFY(folder->verify());
}

void TestConfirming::askingAgainIsRecorded()
{
    const Ledger asked =
        after(ledger(), askingFor(ledger(), requestOf(ledger(), choiceOf({u"p-1"_s})), Date(2026, 7, 1)));
    const Ledger again = after(asked, askingAgain(asked, {u"p-1"_s}, Date(2026, 8, 1)));
    QCOMPARE(again.practices.find(u"p-1"_s)->certification,
             (Certification{CertificationState::Asked, Date(2026, 7, 1), {}, Date(2026, 8, 1)}));
}

void TestConfirming::anAnswerIsRecorded()
{
    const Ledger asked =
        after(ledger(), askingFor(ledger(), requestOf(ledger(), choiceOf({u"p-1"_s})), Date(2026, 7, 1)));
    const Ledger done =
        after(asked, answering(asked, {u"p-1"_s}, {CertificationState::Unobtainable, Date(2026, 8, 1), u"倒産"_s}, {}));
    QCOMPARE(done.practices.find(u"p-1"_s)->certification,
             (Certification{CertificationState::Unobtainable, Date(2026, 8, 1), u"倒産"_s}));
    const Ledger proved = after(asked, answering(asked, {u"p-1"_s}, {CertificationState::Signed, Date(2026, 8, 1), {}},
                                                 {EvidenceId(u"e-1"_s)}));
    QCOMPARE(proved.practices.find(u"p-1"_s)->evidence, std::vector{EvidenceId(u"e-1"_s)});
}

void TestConfirming::whatWasChangedIsTold()
{
    Ledger l = after(ledger(), askingFor(ledger(), requestOf(ledger(), choiceOf({u"p-1"_s})), Date(2026, 7, 1)));
    QVERIFY(changedSinceForm(*l.find(u"p-1"_s), l).empty());
    QCOMPARE(text::changedSinceFormSentence(*l.find(u"p-1"_s), l), QString());
    Practice entry = *l.practices.find(u"p-1"_s);
    entry.note = u"anything"_s; // no business of the form's
    l.put(Record(entry));
    QVERIFY(changedSinceForm(*l.find(u"p-1"_s), l).empty());
    entry.minutes = 1080;
    entry.result = u"完了"_s;
    l.put(Record(entry));
    const auto drift = changedSinceForm(*l.find(u"p-1"_s), l);
    QCOMPARE(drift.size(), std::size_t(2));
    QCOMPARE(drift[0].field, u"minutes"_s);
    QCOMPARE(drift[0].then, QJsonValue(960));
    QCOMPARE(drift[0].now, QJsonValue(1080));
    QCOMPARE(drift[1].field, u"result"_s);
    QVERIFY(drift[1].then.isNull());
    QCOMPARE(text::changedSinceForm(*l.find(u"p-1"_s), l),
             (QStringList{u"Duration: 16 h → 18 h"_s, u"Result: – → 完了"_s}));
    QCOMPARE(text::changedSinceFormSentence(*l.find(u"p-1"_s), l),
             u"Changed since the form was made: Duration, Result."_s);
}

void TestConfirming::aCodeLeadsBack()
{
    const Ledger l = ledger();
    const ConfirmationRequest both = requestOf(l, choiceOf({u"g-1"_s, u"p-1"_s}));
    const Ledger asked = after(l, askingFor(l, both, Date(2026, 7, 1)));
    QCOMPARE(matchOf(asked, both.code).records, (QStringList{u"g-1"_s, u"p-1"_s}));
    QVERIFY(matchOf(asked, both.code).isKnown);
    // Not recorded as asked for: a form of one record is known by its text, another is not.
    const ConfirmationRequest one = requestOf(l, choiceOf({u"p-1"_s}));
    QCOMPARE(matchOf(l, one.code).records, QStringList(u"p-1"_s));
    QVERIFY(matchOf(l, one.code).isKnown);
    QVERIFY(!matchOf(l, both.code).isKnown);
    QVERIFY(matchOf(l, {u"p-77"_s, one.code.sha256}).records.isEmpty());
}

void TestConfirming::namesStayIn()
{
    const Ledger l = ledger();
    const ConfirmationRequest request = requestOf(l, choiceOf({u"p-1"_s}));
    QCOMPARE(request.certifier.name, u"f-1"_s);
    QVERIFY(!text::letter(request).plain().contains(u"浪花"_s));
    QCOMPARE(text::clientOnForm(request.records.front(), *request.ledger), u"製造業A"_s);
    ConfirmationChoice named = choiceOf({u"p-1"_s});
    named.names = RealNames::Included;
    const ConfirmationRequest open = requestOf(l, named);
    QVERIFY(text::letter(open).plain().startsWith(u"Dear 浪花 一郎,"_s));
    QCOMPARE(text::clientOnForm(open.records.front(), *open.ledger), u"製造業A (山田精密工業)"_s);
    QCOMPARE(open.code, request.code); // the names are no part of what is signed
}

KOSHIN_TEST(TestConfirming)
#include "tst_confirming.moc"
