// SPDX-License-Identifier: GPL-3.0-or-later
// Words, labels and sentences in both languages.
#include "ledger/fields.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/valuetext.h"
#include "values/duration.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

Date day(const char *iso)
{
    return *Date::parse(QString::fromLatin1(iso));
}

QString in(Language language, const std::function<QString()> &said)
{
    useLanguage(language);
    const QString text = said();
    useLanguage(Language::English);
    return text;
}

// Says what is wrong with a text in the two languages; nothing when it is sound.
QString fault(const QString &what, const QString &english, const QString &japanese)
{
    if (english.isEmpty()) return what + u" has no English"_s;
    if (japanese.isEmpty()) return what + u" has no Japanese"_s;
    return english == japanese ? what + u" has no Japanese of its own"_s : QString();
}

template<Code E>
void checkWords()
{
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) {
        const E code = E(i);
        const auto said = [code] { return text::word(code); };
        const QString found = fault(codeName(code), in(Language::English, said), in(Language::Japanese, said));
        QVERIFY2(found.isEmpty(), qUtf8Printable(found));
    }
}

using Intended = std::variant<Training, Practice>;

template<class T>
void collect(QStringList &all, const QString &prefix);

template<class M>
void collectField(QStringList &all, const QString &path)
{
    if constexpr (isOptional<M>) {
        collectField<typename M::value_type>(all, path);
    } else {
        all += path;
        if constexpr (isList<M>) {
            if constexpr (Described<typename M::value_type>) {
                collect<typename M::value_type>(all, path + u'.');
            }
        } else if constexpr (Described<M>) {
            collect<M>(all, path + u'.');
        }
    }
}

template<class T>
void collect(QStringList &all, const QString &prefix)
{
    forEachField<T>([&](const auto &field) {
        using M = std::decay_t<decltype(std::declval<T>().*field.member)>;
        collectField<M>(all, prefix + QString::fromLatin1(field.name));
    });
}

template<class R>
void checkLabels()
{
    const QStringList international{u"ID"_s, u"SHA-256"_s};
    QStringList paths;
    collect<R>(paths, {});
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths) {
        const auto said = [&] { return text::fieldLabel(kindOf<R>, path); };
        const QString english = in(Language::English, said);
        QVERIFY2(english != path, qUtf8Printable(path + u" has no label"_s));
        if (international.contains(english)) continue;
        const QString found = fault(path, english, in(Language::Japanese, said));
        QVERIFY2(found.isEmpty(), qUtf8Printable(found));
    }
}

// An online course with a last day, of which there is none yet.
Finding course(Verdict verdict)
{
    Finding f;
    f.id = u"online-1"_s;
    f.verdict = verdict;
    f.need = Decimal(1);
    f.unit = u"course"_s;
    f.due = day("2026-03-31");
    f.window = Period{day("2025-04-01"), day("2026-03-31")};
    return f;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        useLanguage(Language::English);
        useCalendar(Calendar::Gregorian);
    }
    void datesInEitherCalendar();
    void everyCodeHasItsWord();
    void everyFieldHasItsLabel();
    void plannedFieldsReadLikeThoseOfTheRecord();
    void quantitiesAgreeInNumber();
    void findings_data();
    void findings();
    void rows();
    void choices();
    void caps();
    void exclusions();
    void criteria();
    void errorsNameThePlaceOnce_data();
    void errorsNameThePlaceOnce();
    void datesOfADocumentHaveOneForm();
    void clausesInTheReadersLanguage();
    void sourcesInEnglishAreEnglish();
    void lengthsAreReadAsTheyAreSaid();
    void everyErrorHasItsSentence();
    void whatIsRepeatedIsCut();
    void faultsOfReadersAreSentences();
    void translationsAreComplete();
    void noNumberRunsIntoAPlace();
    void aClientHasOneWord();
};

void TestText::datesInEitherCalendar()
{
    const Date late = day("2026-11-22");
    const Date first = day("2019-05-01"); // 令和 began on this day
    const auto both = [](Date d) { return text::dateInBothCalendars(d); };
    QCOMPARE(text::date(late), u"2026-11-22"_s);
    QCOMPARE(text::month(late), u"2026-11"_s);
    QCOMPARE(text::spokenDate(late), u"22 November 2026"_s);
    QCOMPARE(both(late), u"2026-11-22"_s); // who reads English has one calendar, unless the other was chosen
    useCalendar(Calendar::Japanese);
    QCOMPARE(text::date(late), u"R8.11.22"_s);
    QCOMPARE(text::date(first), u"R1.5.1"_s);
    QCOMPARE(text::month(late), u"R8.11"_s);
    QCOMPARE(text::date(first.plusDays(-1)), u"H31.4.30"_s);
    QCOMPARE(text::spokenDate(late), u"22 November Reiwa 8"_s);
    QCOMPARE(both(late), u"22 November Reiwa 8 (2026-11-22)"_s);
    useLanguage(Language::Japanese);
    QCOMPARE(text::spokenDate(first), u"令和元年5月1日"_s);
    QCOMPARE(both(late), u"令和8年11月22日（2026-11-22）"_s);
    useCalendar(Calendar::Gregorian);
    QCOMPARE(text::spokenDate(late), u"2026年11月22日"_s);
    QCOMPARE(both(late), u"2026-11-22（令和8年11月22日）"_s);
}

void TestText::datesOfADocumentHaveOneForm()
{
    const Date late = day("2026-11-22");
    {
        const text::DatesSpelledOut oneForm;
        QCOMPARE(text::date(late), u"22 November 2026"_s);
        QCOMPARE(text::dateInBothCalendars(late), u"22 November 2026"_s);
        useLanguage(Language::Japanese);
        QCOMPARE(text::date(late), u"2026年11月22日"_s);
        QCOMPARE(text::dateInBothCalendars(late), u"2026年11月22日"_s);
        useCalendar(Calendar::Japanese);
        QCOMPARE(text::date(late), u"令和8年11月22日"_s);
    }
    QCOMPARE(text::date(late), u"R8.11.22"_s);
    useCalendar(Calendar::Gregorian);
}

// As the official translations of Japanese laws number them.
void TestText::clausesInTheReadersLanguage()
{
    const std::pair<QString, QString> cited[] = {{u"第35条"_s, u"Art. 35"_s},
                                                 {u"第22条の2第3項"_s, u"Art. 22-2(3)"_s},
                                                 {u"第12条第1項第2号"_s, u"Art. 12(1)(ii)"_s},
                                                 {u"第10条第2号"_s, u"Art. 10(ii)"_s},
                                                 {u"第1条第1項第1号ロ"_s, u"Art. 1(1)(i)(b)"_s},
                                                 {u"第9条第3項・第4項"_s, u"Art. 9(3) and (4)"_s},
                                                 {u"別表第一"_s, u"Appended Table 1"_s},
                                                 {u"スライド33–34"_s, u"slides 33–34"_s},
                                                 {u"4.1.1"_s, u"4.1.1"_s}};
    for (const auto &[clause, english] : cited) QCOMPARE(text::clause(clause), english);
    useLanguage(Language::Japanese);
    for (const auto &[clause, english] : cited) QCOMPARE(text::clause(clause), clause);
}

// A field shows a length in words, and reads it again.
void TestText::lengthsAreReadAsTheyAreSaid()
{
    for (const Language language : {Language::English, Language::Japanese}) {
        useLanguage(language);
        for (const qint64 minutes : {1, 45, 60, 90, 600, 605, 6'001}) {
            const QString said = values::folded(text::duration(minutes));
            QCOMPARE(
                values::readDuration(said, {.mode = values::Mode::Strict, .bareMinutes = 1, .doubtedUpTo = 12}).whole(),
                std::optional<qint64>(minutes));
        }
    }
}

// No clause or title of a shipped rule that readers of English cannot read.
void TestText::sourcesInEnglishAreEnglish()
{
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
    for (const auto &scheme : readCatalogue({}).schemes.all()) {
        for (const Edition &edition : scheme->editions) {
            for (const Source &source : edition.sources)
                QVERIFY2(!text::sentence(source).contains(japanese), qPrintable(text::sentence(source)));
        }
    }
}

void TestText::everyCodeHasItsWord()
{
    checkWords<Verdict>();
    checkWords<Exclusion>();
    checkWords<Standing>();
    checkWords<RecordKind>();
    checkWords<CredentialStatus>();
    checkWords<TrainingKind>();
    checkWords<TrainingRole>();
    checkWords<Delivery>();
    checkWords<Payer>();
    checkWords<PracticeKind>();
    checkWords<Beneficiary>();
    checkWords<Assignment>();
    checkWords<PracticeRole>();
    checkWords<Theme>();
    checkWords<Skill>();
    checkWords<EvidenceKind>();
    checkWords<CertificationState>();
    checkWords<EventKind>();
    checkWords<CriterionStanding>();
    checkWords<DeadlineKind>();
    checkWords<SyllabusItem>();
}

void TestText::everyFieldHasItsLabel()
{
    checkLabels<Credential>();
    checkLabels<Training>();
    checkLabels<Practice>();
    checkLabels<Engagement>();
    checkLabels<Client>();
    checkLabels<Certifier>();
    checkLabels<Evidence>();
    checkLabels<Event>();
    checkLabels<Plan>();
    checkLabels<Criterion>();
}

void TestText::plannedFieldsReadLikeThoseOfTheRecord()
{
    QCOMPARE(text::fieldLabel(RecordKind::Plan, u"training.provider"_s),
             text::fieldLabel(RecordKind::Training, u"provider"_s));
    QCOMPARE(text::fieldLabel(RecordKind::Template, u"training.completedOn"_s),
             text::fieldLabel(RecordKind::Training, u"completedOn"_s));
    QCOMPARE(text::fieldLabel(RecordKind::Plan, u"training.completedOn"_s),
             u"Planned completion"_s); // nothing is completed
    QCOMPARE(text::fieldLabel(RecordKind::Plan, u"practice.from"_s), u"Planned for"_s);
    QCOMPARE(text::fieldLabel(RecordKind::Training, u"for[2].credits"_s),
             text::fieldLabel(RecordKind::Training, u"for.credits"_s));
}

void TestText::quantitiesAgreeInNumber()
{
    QCOMPARE(text::quantity(Decimal(1), u"course"_s), u"1 course"_s);
    QCOMPARE(text::quantity(Decimal(2), u"course"_s), u"2 courses"_s);
    QCOMPARE(text::quantity(Decimal(0), u"course"_s), u"0 courses"_s);
    QCOMPARE(text::quantity(*Decimal::parse(u"1.5"_s), u"credit"_s), u"1.5 credits"_s);
}

void TestText::findings_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("open") << course(Verdict::Open) << u"1 course required by 31 March 2026; none so far."_s
                          << u"必要な1回の記録がまだありません。期限は2026年3月31日です。"_s;
    QTest::newRow("missed") << course(Verdict::Missed) << u"It was due on 31 March 2026: 1 course required, 0 earned."_s
                            << u"期限（2026年3月31日）を過ぎました。必要な1回のうち、実績は0回です。"_s;
    Finding met = course(Verdict::Met);
    met.metOn = day("2025-05-20");
    QTest::newRow("met") << met << u"Completed on 20 May 2025."_s << QString();
    QTest::newRow("upcoming") << course(Verdict::Upcoming) << u"From 1 April 2025 to 31 March 2026."_s << QString();
    Finding partly = course(Verdict::Open);
    partly.unit = u"credit"_s;
    partly.need = Decimal(40);
    partly.have = Decimal(39);
    QTest::newRow("partly") << partly << u"1 of 40 credits to go, by 31 March 2026."_s
                            << u"必要な40単位のうち、残り1単位。期限は2026年3月31日です。"_s;
    Finding advised = partly;
    advised.weight = Weight::Advice;
    QTest::newRow("recommended") << advised << u"1 credit more to reach the recommended 40 credits, by 31 March 2026."_s
                                 << u"推奨40単位まで残り1単位（2026年3月31日まで）。"_s;
    advised.verdict = Verdict::Missed;
    QTest::newRow("recommended, and past") << advised << u"39 of the 40 credits recommended by 31 March 2026."_s
                                           << u"2026年3月31日までの推奨40単位のうち、実績は39単位でした。"_s;
    Finding unpaid = course(Verdict::Missed);
    unpaid.unit = u"fee"_s;
    QTest::newRow("unpaid") << unpaid << u"It was due on 31 March 2026 and has not been paid."_s << QString();
    Finding early = course(Verdict::Open);
    early.excluded = {
        {.record = u"t-1"_s, .amount = Decimal(1), .on = day("2024-09-12"), .reason = Exclusion::OutsideWindow}};
    // Why a record does not count is told beside the record.
    QTest::newRow("excluded") << early << u"1 course required by 31 March 2026; none so far."_s << QString();
    Finding unknown = course(Verdict::Open);
    unknown.need.reset();
    QTest::newRow("unknown") << unknown << u"The amount required is not known."_s << QString();
}

void TestText::findings()
{
    QFETCH(Finding, finding);
    QFETCH(QString, english);
    QFETCH(QString, japanese);
    const auto said = [&] { return text::sentence(finding, day("2026-01-01")); };
    QCOMPARE(in(Language::English, said), english);
    const QString found = in(Language::Japanese, said);
    if (!japanese.isEmpty()) QCOMPARE(found, japanese);
    QVERIFY2(!found.contains(QRegularExpression(u"[A-Za-z]{2}"_s)), qUtf8Printable(found));
}

// In a row the figures and the due day stand beside the sentence: it tells neither.
void TestText::rows()
{
    const auto row = [](Finding finding, const QString &unit, const QString &english, const QString &japanese) {
        finding.unit = unit;
        const auto said = [&] { return text::rowSentence(finding, day("2026-01-01")); };
        QCOMPARE(in(Language::English, said), english);
        QCOMPARE(in(Language::Japanese, said), japanese);
    };
    Finding met = course(Verdict::Met);
    met.metOn = day("2025-05-20");
    row(met, u"course"_s, u"Completed 2025-05-20"_s, u"2025-05-20に修了"_s);
    row(met, u"fee"_s, u"Paid 2025-05-20"_s, u"2025-05-20に支払い"_s);
    row(course(Verdict::Open), u"course"_s, u"Not yet taken"_s, u"未受講"_s);
    row(course(Verdict::Missed), u"fee"_s, {}, {}); // its progress says it
    row(course(Verdict::Upcoming), u"course"_s, u"From 2025-04-01"_s, u"2025-04-01から"_s);
    Finding partly = course(Verdict::Open);
    partly.need = Decimal(40);
    partly.have = Decimal(39);
    row(partly, u"credit"_s, u"1 credit to go"_s, u"残り1単位"_s);
    partly.weight = Weight::Advice;
    row(partly, u"credit"_s, u"1 credit more recommended"_s, u"推奨まで残り1単位"_s);
}

// A choice on 2026-01-01 of three ways: due 2026-03-31, the first already missed on 2025-06-30.
void TestText::choices()
{
    Requirement anyOf;
    anyOf.kind = RequirementKind::AnyOf;
    anyOf.howToClose = {u"甲か乙か丙。"_s, u"A, B or C."_s};
    Requirement leaf;
    leaf.howToClose = {u"する。"_s, u"Do it."_s};
    Finding f = course(Verdict::Open);
    f.requirement = &anyOf;
    for (const auto &name : {Bilingual{u"甲"_s, u"A"_s}, Bilingual{u"乙"_s, u"B"_s}, Bilingual{u"丙"_s, u"C"_s}}) {
        f.children.push_back(course(Verdict::Open));
        f.children.back().name = name;
        f.children.back().requirement = &leaf;
    }
    const auto said = [&] { return text::sentence(f, day("2026-01-01")); };
    const auto step = [&] { return text::nextStep(f, day("2026-01-01")); };
    QCOMPARE(said(), u"Meet any one of these, by 31 March 2026."_s);
    QCOMPARE(step(), u"A, B or C."_s);
    f.children[0].verdict = Verdict::Missed;
    f.children[0].due = day("2025-06-30");
    QCOMPARE(said(), u"Meet one of the remaining by 31 March 2026: “B”, “C”."_s);
    QCOMPARE(in(Language::Japanese, said), u"残る「乙」、「丙」のどれか1つを2026年3月31日までに満たします。"_s);
    f.children[1].verdict = Verdict::Missed;
    QCOMPARE(said(), u"Only “C” remains, by 31 March 2026."_s);
    QCOMPARE(step(), u"Do it."_s);
    f.children[2].verdict = f.verdict = Verdict::Missed;
    QCOMPARE(said(), u"It can no longer be met: too few options remain."_s);
    QVERIFY(step().isEmpty());
}

// Seven points of nine are over a cap of two.
void TestText::caps()
{
    Way reading;
    reading.perDay.value = Decimal(2);
    reading.uses.value = 1;
    Category books;
    books.name = {u"本"_s, u"Books"_s};
    books.perPeriod.value = books.perTerm.value = Decimal(2);
    Finding f = course(Verdict::Open);
    f.unit = u"point"_s;
    f.counted = {{.record = u"t-1"_s, .amount = Decimal(2), .on = day("2025-09-12")}};
    Excluded over{.record = u"t-1"_s, .amount = Decimal(7), .on = day("2025-09-12"), .reason = Exclusion::OverCap};
    const auto said = [&] { return text::sentence(over, f, Ledger()); };
    over.why = Why::over(Cap::Of::OneDay, reading);
    QCOMPARE(said(), u"The record of 2025-09-12 counts only 2 points of its 9 points: at most 2 points a day."_s);
    over.why = Why::over(Cap::Of::Year, books);
    QCOMPARE(said(),
             u"The record of 2025-09-12 counts only 2 points of its 9 points: at most 2 points a year for “Books”."_s);
    QCOMPARE(in(Language::Japanese, said),
             u"2025-09-12の記録は、9点のうち2点だけ算入します（「本」の年ごとの上限は2点）。"_s);
    f.counted.clear();
    over.why = Why::over(Cap::Of::Term, books);
    QCOMPARE(said(), u"The record of 2025-09-12 does not count here: at most 2 points a term for “Books”."_s);
    over.why = Why::over(Cap::Of::Credentials, reading);
    QCOMPARE(said(), u"The record of 2025-09-12 does not count here: one record can serve at most 1 credential."_s);
}

// Each reason, beside a record that the ledger no longer has.
void TestText::exclusions()
{
    const Ledger nothing;
    for (std::size_t i = 0; i < CodeNames<Exclusion>::names.size(); ++i) {
        const Excluded excluded{
            .record = u"t-1"_s, .amount = Decimal(1), .on = day("2024-09-12"), .reason = Exclusion(i)};
        const auto said = [&] { return text::sentence(excluded, Finding(), nothing); };
        const QString english = in(Language::English, said);
        const QString japanese = in(Language::Japanese, said);
        QVERIFY2(english.startsWith(u"The record of 2024-09-12 "_s), qUtf8Printable(english));
        QVERIFY2(english.endsWith(u'.'), qUtf8Printable(english));
        QVERIFY2(japanese.contains(u"2024-09-12"_s) && japanese.endsWith(u'。'), qUtf8Printable(japanese));
    }
}

void TestText::criteria()
{
    CriterionValues values;
    values.engagements = 1;
    values.items = 2;
    QCOMPARE(text::sentence(values),
             u"At least 1 engagement finished in the counting period. At least 2 syllabus items per engagement."_s);
    QCOMPARE(text::sentence(CriterionValues()), u"No conditions."_s);
}

void TestText::errorsNameThePlaceOnce_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("file") << Error{ErrorCode::FileNotFound, {u"a.json"_s}, {u"a.json"_s, {}, 0}}
                          << u"The file “a.json” does not exist."_s;
    QTest::newRow("field") << Error{ErrorCode::MissingField, {u"title"_s}, {{}, u"title"_s, 0}}
                           << u"“title” is missing."_s;
    QTest::newRow("inside") << Error{ErrorCode::MissingField, {u"title"_s}, {u"a.json"_s, u"$.trainings[0].title"_s, 3}}
                            << u"a.json, line 3, $.trainings[0].title: “title” is missing."_s;
    QTest::newRow("syntax") << Error{ErrorCode::JsonSyntax, {u"Invalid value."_s}, {u"a.json"_s, {}, 2}}
                            << u"a.json, line 2: This is not valid JSON: Invalid value."_s;
    QTest::newRow("per cent") << Error{ErrorCode::UnknownField, {u"%2%1"_s}, {}} << u"There is no field “%2%1”."_s;
}

void TestText::errorsNameThePlaceOnce()
{
    QFETCH(Error, error);
    QTEST(text::sentence(error), "sentence");
}

void TestText::everyErrorHasItsSentence()
{
    const QStringList arguments{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (int i = 0; i < int(ErrorCode::WrongUse); ++i) {
        const Error error{ErrorCode(i), arguments, {}};
        const auto said = [&] { return text::reason(error); };
        const QString found = fault(errorName(error.code), in(Language::English, said), in(Language::Japanese, said));
        QVERIFY2(found.isEmpty(), qUtf8Printable(found));
        QVERIFY2(!said().contains(u'%'), qUtf8Printable(said()));
        const QStringList named = argumentNames(error.code); // no sentence asks for one more
        const auto exact = [&] { return text::reason({error.code, named, {}}); };
        const auto more = [&] { return text::reason({error.code, named + QStringList{u"!"_s, u"!"_s, u"!"_s}, {}}); };
        QCOMPARE(in(Language::English, exact), in(Language::English, more));
        QCOMPARE(in(Language::Japanese, exact), in(Language::Japanese, more));
    }
}

// What stands in a file may be a million letters long; files, reasons and what is allowed are told whole.
void TestText::whatIsRepeatedIsCut()
{
    const auto told = [](const QString &value) {
        return text::reason({ErrorCode::UnknownValue, {u"kind"_s, value, codeList<RecordKind>()}, {}});
    };
    const QString allowed = codeList<RecordKind>();
    QCOMPARE(told(QString(60, u'k')), u"“kind” cannot be “%1”. Possible values: %2."_s.arg(QString(60, u'k'), allowed));
    QCOMPARE(told(QString(10'000'000, u'k')),
             u"“kind” cannot be “%1…”. Possible values: %2."_s.arg(QString(60, u'k'), allowed));
    const QString woman = u"\U0001F469\u200d\U0001F4BB"_s; // one character for a person, five units
    QVERIFY(told(QString(58, u'k') + woman + u"more"_s).contains(u"“%1…”"_s.arg(QString(58, u'k'))));
    QVERIFY(told(QString(59, u'k') + u"\U00020BB7\U00020BB7"_s).contains(u"“%1…”"_s.arg(QString(59, u'k'))));
    const QString heap = u"e"_s + QString(1'000'000, QChar(0x301));
    QVERIFY(told(heap).size() < 1'000);
    const QString file = u"/"_s + QString(300, u'f');
    QVERIFY(text::reason({ErrorCode::FileNotFound, {file}, {}}).contains(file));
    const ErrorLocation place{file, u"$."_s + QString(10'000'000, u'k'), 3};
    const QString sentence = text::sentence({ErrorCode::UnknownField, {QString(10'000'000, u'k')}, place});
    QVERIFY(sentence.contains(file) && sentence.size() < 700);
}

void TestText::faultsOfReadersAreSentences()
{
    const ErrorLocation place{u"a.json"_s, u"$.trainings[0]"_s, 2};
    const Error nameless{ErrorCode::WrongType, {QString(), u"object"_s, u"null"_s}, place};
    const Error named{ErrorCode::WrongType, {u"trainings"_s, u"list"_s, u"number"_s}, {}};
    const Error money{ErrorCode::UnknownValue, {u"currency"_s, u"yen"_s, u"currency"_s}, {}};
    const Error nul{ErrorCode::ForbiddenCharacter, {u"id"_s, u"U+0000"_s}, {}};
    const Error other{ErrorCode::ForbiddenCharacter, {u"id"_s, u"U+009B"_s}, {}};
    QCOMPARE(text::sentence(nameless), u"a.json, line 2, $.trainings[0]: Expected an object here, not null."_s);
    QCOMPARE(text::sentence(named), u"“trainings” must be a list, not a number."_s);
    QCOMPARE(text::sentence(money),
             u"“currency” cannot be “yen”. Possible values: three-letter currency codes in capitals, such as JPY."_s);
    QCOMPARE(text::sentence(nul), u"“id” contains a character that is not allowed: NUL (U+0000)."_s);
    QCOMPARE(text::sentence(other), u"“id” contains a character that is not allowed: U+009B."_s);
    QCOMPARE(text::sentence({ErrorCode::NotALedger, {QString()}, {}}), u"This is not a Koshin ledger."_s);
    useLanguage(Language::Japanese);
    QCOMPARE(text::sentence(nameless),
             u"a.json, 2行目, $.trainings[0]: ここには項目の組が必要です（空（null）になっています）。"_s);
    QCOMPARE(text::sentence(named), u"「trainings」は一覧で書いてください（数になっています）。"_s);
    QCOMPARE(text::sentence(nul), u"「id」に使えない文字があります：NUL（U+0000）。"_s);
}

void TestText::translationsAreComplete()
{
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/i18n"));
    const QStringList mayBeEmpty{u"koshin_forms_ja.ts"_s, u"koshin_report_ja.ts"_s};
    const QStringList files = folder.entryList({u"*.ts"_s}, QDir::Files);
    QVERIFY(files.size() >= 6);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(name));
        const QByteArray all = file.readAll();
        QVERIFY2(!all.contains("type=\"unfinished\""), qUtf8Printable(name));
        QVERIFY2(!all.contains("<translation></translation>"), qUtf8Printable(name));
        const bool mustHold = name.endsWith(u"_ja.ts"_s) && !mayBeEmpty.contains(name);
        QVERIFY2(!mustHold || all.contains("<message"), qUtf8Printable(name));
    }
}

// Numbers are set in before names: 「%1%n件」 becomes 「%112件」, and that is another place.
void TestText::noNumberRunsIntoAPlace()
{
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/i18n"));
    static const QRegularExpression run(u"%\\d%n|%n\\d"_s);
    for (const QString &name : folder.entryList({u"*.ts"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = run.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!found.hasMatch(), qUtf8Printable(name + u": "_s + found.captured()));
    }
}

void TestText::aClientHasOneWord()
{
    const auto said = [] { return text::word(RecordKind::Client); };
    QCOMPARE(in(Language::Japanese, said), u"支援先"_s);
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/i18n"));
    for (const QString &name : folder.entryList({u"*_ja.ts"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll()).contains(u"顧客"_s), qUtf8Printable(name));
    }
}

KOSHIN_TEST(TestText)
#include "tst_text.moc"
