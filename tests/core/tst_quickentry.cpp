// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickentry.h"
#include "support/fixtures.h"
#include "support/growth.h"
#include "support/program.h"
#include "text/quicktext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

constexpr Date today(2026, 11, 22); // a Sunday

Client client(const QString &id, const QString &code)
{
    Client c;
    c.id = ClientId(id);
    c.code = code;
    return c;
}

Engagement engagement(const QString &id, const QString &title, const QString &clientId = {})
{
    Engagement g;
    g.id = EngagementId(id);
    g.title = title;
    g.from = Date(2026, 4, 1);
    if (!clientId.isEmpty()) g.client = ClientId(clientId);
    return g;
}

Ledger sample()
{
    Ledger ledger;
    ledger.put(client(u"k-1"_s, u"製造業A"_s));
    ledger.put(client(u"k-2"_s, u"製造業AB"_s));
    ledger.put(client(u"k-3"_s, u"小売 B 大阪"_s));
    ledger.put(client(u"k-4"_s, u"小売"_s));
    ledger.put(client(u"k-5"_s, u"ACME"_s));
    ledger.put(client(u"k-6"_s, u"acme"_s));
    ledger.put(client(u"k-7"_s, u"ガス会社"_s));
    ledger.put(engagement(u"g-1"_s, u"CSIRT の立ち上げ"_s, u"k-1"_s));
    ledger.put(engagement(u"g-2"_s, u"規程の見直し"_s));
    ledger.put(engagement(u"g-3"_s, u"規程の教育"_s));
    return ledger;
}

const char *const doubts[] = {"client-ambiguous",   "engagement-ambiguous",
                              "engagement-unknown", "value-unknown",
                              "no-such-day",        "far-day",
                              "time-of-day-only",   "longer-than-span",
                              "length-missing",     "given-twice",
                              "no-duration",        "no-time",
                              "more-than-a-day",    "day-ahead",
                              "day-behind",         "client-differs",
                              "outside-engagement"};

template<class E>
QString codes(const std::vector<E> &list)
{
    QStringList names;
    for (const E code : list) names += codeName(code);
    return names.join(u'+');
}

QString days(Date from, Date to)
{
    return from == to ? from.toString() : from.toString() + u'~' + to.toString();
}

QString described(const Training &t, const QuickEntry &)
{
    QStringList parts{u"training"_s, days(t.startedOn.value_or(t.completedOn), t.completedOn),
                      QString::number(t.minutes) + u'm'};
    if (t.days) parts += t.days->toString() + u'd';
    parts += codeName(t.kind);
    if (t.fee) parts += t.fee->amount.toString() + t.fee->currency;
    return parts.join(u' ') + u" | "_s + t.title;
}

QString described(const Practice &p, const QuickEntry &entry)
{
    QStringList parts{u"practice"_s, days(p.from, p.to.value_or(p.from))};
    if (p.minutes) parts += QString::number(*p.minutes) + u'm';
    if (p.days) parts += p.days->toString() + u'd';
    if (!p.themes.empty()) parts += codes(p.themes);
    if (!p.skills.empty()) parts += codes(p.skills);
    parts += codeName(p.kind) + (entry.assumes(QuickPart::Kind) ? u"?"_s : QString());
    if (p.client) parts += p.client->text() + (entry.assumes(QuickPart::Client) ? u"?"_s : QString());
    if (p.engagement) parts += p.engagement->text();
    if (p.fee) parts += p.fee->amount.toString() + p.fee->currency;
    return parts.join(u' ') + u" | "_s + p.title;
}

// `practice 2026-11-22 120m risk-analysis? k-1 | title ! questions`; `?` marks what is assumed.
QString described(const QuickEntry &entry)
{
    QString text;
    if (const auto *plan = std::get_if<Plan>(&entry.record)) {
        text = u"plan "_s + std::visit([&](const auto &x) { return described(x, entry); }, plan->intended);
    } else if (const auto *training = std::get_if<Training>(&entry.record)) {
        text = described(*training, entry);
    } else {
        text = described(std::get<Practice>(entry.record), entry);
    }
    QStringList told;
    for (const QuickQuestion &question : entry.questions) told += QLatin1String(doubts[int(question.doubt)]);
    if (entry.fault) told += u"fault:"_s + errorName(entry.fault->code);
    return told.isEmpty() ? text : text + u" ! "_s + told.join(u' ');
}

bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c == u',' || c == u'，' || c == u'、' || c == u'､'
           || c == u'﹐';
}

// Every character but white space and commas belongs to exactly one token, and the tokens are in order.
QString coverFault(const QString &line, const QuickEntry &entry)
{
    qsizetype at = 0;
    for (const QuickToken &token : entry.tokens) {
        if (token.span.start < at || token.span.length <= 0 || token.span.end() > line.size()) return u"order"_s;
        for (; at < token.span.start; ++at) {
            if (!separates(line[at])) return u"uncovered at %1"_s.arg(at);
        }
        at = token.span.end();
    }
    for (; at < line.size(); ++at) {
        if (!separates(line[at])) return u"uncovered at %1"_s.arg(at);
    }
    return {};
}

} // namespace

/// One line becomes the record that its writer meant, or a question.
class TestQuickEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void tellsWhichCharactersMeanWhat();
    void readsLinesThatTempt_data();
    void readsLinesThatTempt();
    void offersTheOtherReading_data();
    void offersTheOtherReading();
    void findsNamesHoweverComposed();
    void readsDaysFromOtherAsOfDays_data();
    void readsDaysFromOtherAsOfDays();
    void theFutureIsThatOfTheRealDay();
    void takesDaysAndTimeOfATimer();
    void savesOnlyWhatIsClear_data();
    void savesOnlyWhatIsClear();
    void asksInWords();
    void completesNames_data();
    void completesNames();
    void noiseNeverBreaksIt();
    void aMegabyteIsQuick();

private:
    const Ledger m_ledger = sample();
    const QuickEntryReader m_reader{m_ledger};
};

void TestQuickEntry::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *line, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(line) << QString::fromUtf16(expected);
    };
    row("the example", u"2h 資産・リスク 製造業A 台帳の見直し",
        u"practice 2026-11-22 120m assets-and-risk risk-analysis? k-1 | 台帳の見直し");
    row("any order", u"台帳の見直し 製造業A 2h 資産・リスク",
        u"practice 2026-11-22 120m assets-and-risk risk-analysis? k-1 | 台帳の見直し");
    row("commas", u"2h、資産・リスク、製造業A、台帳の見直し",
        u"practice 2026-11-22 120m assets-and-risk risk-analysis? k-1 | 台帳の見直し");
    row("comma in the title", u"2h 調査、報告", u"practice 2026-11-22 120m advice? | 調査、報告");

    // Durations.
    row("hours with point", u"1.5h x", u"practice 2026-11-22 90m advice? | x");
    row("minutes", u"90m x", u"practice 2026-11-22 90m advice? | x");
    row("hours and minutes", u"1h30 x", u"practice 2026-11-22 90m advice? | x");
    row("hours and minutes with units", u"1h5m x", u"practice 2026-11-22 65m advice? | x");
    row("decimal comma", u"1,5h x", u"practice 2026-11-22 90m advice? | x");
    row("decimal comma below one", u"0,75h x", u"practice 2026-11-22 45m advice? | x");
    row("decimal comma in days", u"1,5日 監査 x", u"practice 2026-11-22 1.5d assessment | x");
    row("decimal comma in full width", u"２，５時間 x", u"practice 2026-11-22 150m advice? | x");
    row("decimal comma in money", u"1h webinar USD49,50 x", u"training 2026-11-22 60m webinar 49.5USD | x");
    row("grouped, then parted", u"1h webinar USD1,049.50 x", u"training 2026-11-22 60m webinar 1049.5USD | x");

    // Times of day.
    row("when it began", u"11/20 14:30 90m x", u"practice 2026-11-20 90m advice? | x");
    row("when it began, behind its length", u"90m x 14時半", u"practice 2026-11-22 90m advice? | x");
    row("when it began, in the afternoon", u"午後2時 90m x", u"practice 2026-11-22 90m advice? | x");
    row("when it began, in English", u"2:30 pm 90m x", u"practice 2026-11-22 90m advice? | x");
    row("when it began, with its word", u"14:30から 90m x", u"practice 2026-11-22 90m advice? | x");
    row("time of day alone", u"14:30 x", u"practice 2026-11-22 advice? | x ! time-of-day-only");
    row("early time of day alone", u"1:30 x", u"practice 2026-11-22 advice? | x ! time-of-day-only");
    row("time of day in kanji alone", u"14時 x", u"practice 2026-11-22 advice? | x ! time-of-day-only");
    row("time of day, and days", u"14:30 2日 監査 x", u"practice 2026-11-22 2d assessment | x");
    row("time of day in a training", u"14:30 セミナー x", u"training 2026-11-22 0m seminar | x ! length-missing");
    row("time of day in a plan", u"計画 12/10 14:30 x", u"plan practice 2026-12-10 advice? | x");
    row("past midnight", u"22:30-0:15 x", u"practice 2026-11-22 105m advice? | x");
    row("past midnight, counted on", u"22:30-25:00 x", u"practice 2026-11-22 150m advice? | x");
    row("full-width tilde", u"13:00～15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("wave dash", u"13:00〜15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("full width throughout", u"１３：００－１５：３０ x", u"practice 2026-11-22 150m advice? | x");
    row("long vowel for a dash", u"13:00ー15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("horizontal bar", u"13:00―15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("en dash", u"13:00–15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("with seconds", u"13:00:00-15:30:00 x", u"practice 2026-11-22 150m advice? | x");
    row("with spaces", u"13:00 - 15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("space behind the dash", u"13:00～ 15:30 x", u"practice 2026-11-22 150m advice? | x");
    row("hours in kanji", u"14時〜16時 x", u"practice 2026-11-22 120m advice? | x");
    row("halves in kanji", u"9時半から11時15分まで x", u"practice 2026-11-22 105m advice? | x");
    row("one unit for two", u"13-15時 x", u"practice 2026-11-22 120m advice? | x");
    row("from to in two words", u"13:00から 15:30まで x", u"practice 2026-11-22 150m advice? | x");
    row("from to in English", u"2:30pm to 4pm x", u"practice 2026-11-22 90m advice? | x");
    row("one half of the day for two", u"2-4pm x", u"practice 2026-11-22 120m advice? | x");
    row("over noon", u"11-1pm x", u"practice 2026-11-22 120m advice? | x");
    row("from noon", u"12-1:30pm x", u"practice 2026-11-22 90m advice? | x");
    row("afternoon said once", u"午後2時〜4時 x", u"practice 2026-11-22 120m advice? | x");
    row("morning to afternoon", u"午前10時〜午後1時 x", u"practice 2026-11-22 180m advice? | x");
    row("two spans", u"10:00-12:00 13:00-15:30 x", u"practice 2026-11-22 270m advice? | x");
    row("two spans with a comma", u"10:00〜12:00、13:00〜15:30 x", u"practice 2026-11-22 270m advice? | x");
    row("two spans with a narrow comma", u"10:00-12:00,13:00-15:30 x", u"practice 2026-11-22 270m advice? | x");
    row("two spans with a word", u"10時〜12時と13時〜15時半 x", u"practice 2026-11-22 270m advice? | x");
    row("two spans with a word between spaces", u"9:00-10:00 と 13:00-14:00 x",
        u"practice 2026-11-22 120m advice? | x");
    row("two spans with a plus", u"9:00-10:00 + 13:00-14:00 x", u"practice 2026-11-22 120m advice? | x");
    row("span with a break", u"10:00-18:00（休憩1時間） x", u"practice 2026-11-22 420m advice? | x");
    row("span with a break apart", u"13:00～15:30 休憩30分 x", u"practice 2026-11-22 120m advice? | x");
    row("span with what was worked", u"13:00～17:00（3.5h） x", u"practice 2026-11-22 210m advice? | x");
    row("span with a break of one of two", u"9:00-12:00(休憩15分)、13:00-15:00 x",
        u"practice 2026-11-22 285m advice? | x");
    row("span glued to its day", u"11/20(金)13:00～15:30 x", u"practice 2026-11-20 150m advice? | x");
    row("span glued to its day in kanji", u"11月20日14時〜16時 x", u"practice 2026-11-20 120m advice? | x");
    row("day and time in ISO", u"2026-11-20T14:30 90m x", u"practice 2026-11-20 90m advice? | x");
    row("span and a shorter length", u"10:00-17:00 6h x", u"practice 2026-11-22 360m advice? | x");
    row("span and a longer length", u"10:00-11:00 2h x", u"practice 2026-11-22 120m advice? | x ! longer-than-span");
    row("a length that begins like a time", u"14時間 x", u"practice 2026-11-22 840m advice? | x");
    row("a ratio", u"2h 16:9 の画面", u"practice 2026-11-22 120m advice? | 16:9 の画面");
    row("one to one", u"1h 1:1 面談", u"practice 2026-11-22 60m advice? | 1:1 面談");
    row("time within a word", u"1h 14時の会議", u"practice 2026-11-22 60m advice? | 14時の会議");
    row("two words", u"2h 30m x", u"practice 2026-11-22 150m advice? | x");
    row("Japanese hours", u"2時間 x", u"practice 2026-11-22 120m advice? | x");
    row("and a half", u"1時間半 x", u"practice 2026-11-22 90m advice? | x");
    row("Japanese hours and minutes", u"1時間15分 x", u"practice 2026-11-22 75m advice? | x");
    row("Japanese minutes", u"90分 x", u"practice 2026-11-22 90m advice? | x");
    row("full width", u"２ｈ　クラウド　設定の確認", u"practice 2026-11-22 120m cloud advice? | 設定の確認");
    row("English words", u"2 hours x", u"practice 2026-11-22 advice? | 2 hours x ! no-duration");
    row("English word", u"2hours x", u"practice 2026-11-22 120m advice? | x");
    row("rounded to the minute", u"0.33h x", u"practice 2026-11-22 20m advice? | x");       // 19.8
    row("rounded from six places", u"1.333333h x", u"practice 2026-11-22 80m advice? | x"); // 79.99998
    row("not a minute", u"0.001h x", u"practice 2026-11-22 advice? | 0.001h x ! no-duration");
    row("bare number", u"2 x", u"practice 2026-11-22 advice? | 2 x ! no-duration");
    row("glued to the title", u"2hの打合せ 1h", u"practice 2026-11-22 60m advice? | 2hの打合せ");
    row("days", u"2日 監査 x", u"practice 2026-11-22 2d assessment | x");
    row("days in Latin letters", u"1.5d x", u"practice 2026-11-22 1.5d advice? | x");
    row("half a day", u"半日 x", u"practice 2026-11-22 0.5d advice? | x");
    row("days and hours", u"2日 12h x", u"practice 2026-11-22 720m 2d advice? | x");

    // Days.
    row("ISO", u"2026-11-20 2h x", u"practice 2026-11-20 120m advice? | x");
    row("month and day", u"11/20 2h x", u"practice 2026-11-20 120m advice? | x");
    row("month and day ahead", u"11/23 2h x", u"practice 2025-11-23 120m advice? | x");
    row("kanji", u"11月20日 2h x", u"practice 2026-11-20 120m advice? | x");
    row("with its weekday", u"11/20(金) 2h x", u"practice 2026-11-20 120m advice? | x");
    row("with another weekday", u"11/20（月） 2h x", u"practice 2026-11-22 120m advice? | 11/20（月） x ! no-such-day");
    row("era", u"令和8年11月20日 2h x", u"practice 2026-11-20 120m advice? | x");
    row("first year of an era", u"令和元年5月7日 2h x", u"practice 2019-05-07 120m advice? | x");
    row("era in short", u"R8.11.20 2h x", u"practice 2026-11-20 120m advice? | x");
    row("earlier era", u"H31.4.26 2h x", u"practice 2019-04-26 120m advice? | x");
    row("before its era", u"R1.4.30 2h x", u"practice 2026-11-22 120m advice? | R1.4.30 x ! no-such-day");
    row("after its era", u"平成31年5月1日 2h x", u"practice 2026-11-22 120m advice? | 平成31年5月1日 x ! no-such-day");
    row("era long ago", u"大正15年12月24日 2h x", u"practice 1926-12-24 120m advice? | x");
    row("era long ago in short, amid the line", u"2h T2.1.3 の仕様",
        u"practice 2026-11-22 120m advice? | T2.1.3 の仕様");
    row("figures in a row", u"20261120 2h x", u"practice 2026-11-20 120m advice? | x");
    row("figures in a row, long ago amid the line", u"2h 20260911 x", u"practice 2026-11-22 120m advice? | 20260911 x");
    row("figures in a row, far ahead amid the line", u"2h 20270301 x",
        u"practice 2026-11-22 120m advice? | 20270301 x");
    row("figures in a row that are no day", u"20269999 2h x", u"practice 2026-11-22 120m advice? | 20269999 x");
    row("a running number", u"20261120-01 2h x", u"practice 2026-11-22 120m advice? | 20261120-01 x");
    row("month in words", u"2h 3-Nov-2026 x", u"practice 2026-11-03 120m advice? | x");
    row("year last, long ago amid the line", u"2h 9.11.2001 x", u"practice 2026-11-22 120m advice? | 9.11.2001 x");
    row("yesterday", u"昨日 2h x", u"practice 2026-11-21 120m advice? | x");
    row("yesterday in English", u"yesterday 2h x", u"practice 2026-11-21 120m advice? | x");
    row("the day before", u"一昨日 2h x", u"practice 2026-11-20 120m advice? | x");
    row("today", u"今日 2h x", u"practice 2026-11-22 120m advice? | x");
    row("weekday", u"木曜日 2h x", u"practice 2026-11-19 120m advice? | x");
    row("weekday in short", u"月曜 2h x", u"practice 2026-11-16 120m advice? | x");
    row("weekday that is today", u"Sunday 2h x", u"practice 2026-11-22 120m advice? | x");
    row("short weekday", u"fri 2h x", u"practice 2026-11-20 120m advice? | x");
    row("short weekday in a title", u"2h rising sun", u"practice 2026-11-22 120m advice? | rising sun");
    row("short weekday at the end", u"2h 台帳 Fri", u"practice 2026-11-20 120m advice? | 台帳");
    row("weekday in capitals amid the line", u"2h SAT ソルバ", u"practice 2026-11-22 120m advice? | SAT ソルバ");
    row("weekday with a capital amid the line", u"2h Sun の仕様", u"practice 2026-11-22 120m advice? | Sun の仕様");
    row("long weekday with a capital amid the line", u"2h Friday ツール評価",
        u"practice 2026-11-22 120m advice? | Friday ツール評価");
    row("weekday in full width", u"2h ＭＯＮ 監視", u"practice 2026-11-22 120m advice? | ＭＯＮ 監視");
    row("weekday in lower case amid the line", u"2h friday x", u"practice 2026-11-20 120m advice? | x");
    row("weekday at the beginning", u"Fri 2h x", u"practice 2026-11-20 120m advice? | x");
    row("weekday at the end", u"x 2h FRI", u"practice 2026-11-20 120m advice? | x");
    row("days in capitals amid the line", u"3h 3D プリンタ", u"practice 2026-11-22 180m advice? | 3D プリンタ");
    row("days in lower case amid the line", u"3h 2d x", u"practice 2026-11-22 180m 2d advice? | x");
    row("days in capitals at the end", u"監査 x 2D", u"practice 2026-11-22 2d assessment | x");
    row("weekday in brackets apart", u"11/20 (金) 2h x", u"practice 2026-11-20 120m advice? | x");
    row("weekday of a holiday", u"11/3(火・祝) 2h x", u"practice 2026-11-03 120m advice? | x");
    row("weekday in Latin letters beside", u"Fri 11/20 2h x", u"practice 2026-11-20 120m advice? | x");
    row("day long ago at the beginning", u"9/11 2h x", u"practice 2026-09-11 120m advice? | x");
    row("day long ago amid the line", u"2h 9/11 レポート", u"practice 2026-11-22 120m advice? | 9/11 レポート");
    row("day of spring amid the line", u"2h 5/5 の準備", u"practice 2026-11-22 120m advice? | 5/5 の準備");
    row("range long ago amid the line", u"2h 1/2-5 の比", u"practice 2026-11-22 120m advice? | 1/2-5 の比");
    row("day long ago with its weekday", u"2h 9/11(金) x", u"practice 2026-09-11 120m advice? | x");
    row("day long ago with its weekday apart", u"2h 9/11 fri x", u"practice 2026-09-11 120m advice? | x");
    row("day long ago in kanji", u"2h 9月11日 x", u"practice 2026-09-11 120m advice? | x");
    row("day long ago with its year", u"2h 2026/9/11 x", u"practice 2026-09-11 120m advice? | x");
    row("sixty days back", u"2h 9/23 x", u"practice 2026-09-23 120m advice? | x"); // 8 + 31 + 21
    row("sixty-one days back", u"2h 9/22 x", u"practice 2026-11-22 120m advice? | 9/22 x");
    row("leap day", u"2/29 2h x", u"practice 2024-02-29 120m advice? | x ! far-day");
    row("leap day in kanji", u"2h 2月29日 x", u"practice 2024-02-29 120m advice? | x ! far-day");
    row("leap day amid the line", u"2h 2/29 x", u"practice 2026-11-22 120m advice? | 2/29 x");
    row("no such day in kanji", u"2h 11月31日 x", u"practice 2026-11-22 120m advice? | 11月31日 x ! no-such-day");
    row("no such day of the month", u"2h 2026-12-32 x",
        u"practice 2026-11-22 120m advice? | 2026-12-32 x ! no-such-day");
    row("no such month", u"2h 2026/13/1 x", u"practice 2026-11-22 120m advice? | 2026/13/1 x ! no-such-day");
    row("no such day", u"2026-02-30 2h x", u"practice 2026-11-22 120m advice? | 2026-02-30 x ! no-such-day");
    row("no day at all", u"2h 24/7 監視", u"practice 2026-11-22 120m advice? | 24/7 監視");
    row("no day at the beginning", u"24/7 監視 2h", u"practice 2026-11-22 120m advice? | 24/7 監視 ! no-such-day");
    row("ahead, no plan", u"2026-12-24 2h x", u"practice 2026-12-24 120m advice? | x ! day-ahead");
    row("range", u"11/2-11/5 20h x", u"practice 2026-11-02~2026-11-05 1200m advice? | x");
    row("range in one month", u"11/2-5 20h x", u"practice 2026-11-02~2026-11-05 1200m advice? | x");
    row("range of words", u"11/2 〜 11/5 20h x", u"practice 2026-11-02~2026-11-05 1200m advice? | x");
    row("range in kanji", u"11月2日～5日 20h x", u"practice 2026-11-02~2026-11-05 1200m advice? | x");
    row("range from to", u"11/2から11/5まで 20h x", u"practice 2026-11-02~2026-11-05 1200m advice? | x");
    row("range over new year", u"12/30-1/4 8h x", u"practice 2025-12-30~2026-01-04 480m advice? | x");
    row("range of ISO days", u"2026-11-02-2026-11-05 8h x", u"practice 2026-11-02~2026-11-05 480m advice? | x");
    row("range up to today", u"11/20-今日 8h x", u"practice 2026-11-20~2026-11-22 480m advice? | x");
    row("range turned round", u"11/5-11/2 8h x",
        u"practice 2026-11-05~2026-11-02 480m advice? | x ! fault:end-before-start");

    // Themes, skills, kinds.
    row("rules", u"1h 規程 x", u"practice 2026-11-22 60m rules rules? | x");
    row("incident", u"1h インシデント x", u"practice 2026-11-22 60m incident-response incident-response? | x");
    row("incident response is the theme", u"1h インシデント対応 x",
        u"practice 2026-11-22 60m incident-response incident-response? | x");
    row("education", u"1h 教育 x", u"practice 2026-11-22 60m education education? | x");
    row("two themes", u"1h クラウド 規程 クラウド x", u"practice 2026-11-22 60m cloud+rules advice? | x");
    row("theme by its code", u"1h x assets-and-risk", u"practice 2026-11-22 60m assets-and-risk risk-analysis? | x");
    row("English theme of two words", u"1h incident response Draft the runbook",
        u"practice 2026-11-22 60m incident-response incident-response? | Draft the runbook");
    row("English words in a title stay", u"1h Review cloud backup rules",
        u"practice 2026-11-22 60m advice? | Review cloud backup rules");
    row("but for a tag", u"1h Review backups #cloud #respond",
        u"practice 2026-11-22 60m cloud respond advice? | Review backups");
    row("skills", u"1h govern protect 検知 x", u"practice 2026-11-22 60m govern+protect+detect advice? | x");
    row("skill not in part", u"1h government x", u"practice 2026-11-22 60m advice? | government x");
    row("kind", u"3h 設計レビュー 認証基盤", u"practice 2026-11-22 180m design-review | 認証基盤");
    row("kind outranks the theme's", u"3h クラウド 監査 x", u"practice 2026-11-22 180m cloud assessment | x");
    row("half-width kana", u"1h ｸﾗｳﾄﾞ x", u"practice 2026-11-22 60m cloud advice? | x");
    row("forced kind", u"1h 種別:執筆 寄稿文", u"practice 2026-11-22 60m writing | 寄稿文");
    row("forced with a space", u"1h kind: risk analysis x", u"practice 2026-11-22 60m risk-analysis | x");
    row("forced unknown", u"1h 種別:散歩 x", u"practice 2026-11-22 60m advice? | 種別:散歩 x ! value-unknown");
    row("unknown tag", u"1h x #42 #2h", u"practice 2026-11-22 60m advice? | x #42 #2h");
    row("address", u"1h https://example.jp/a を読む会",
        u"practice 2026-11-22 60m advice? | https://example.jp/a を読む会");

    // Clients and engagements.
    row("longest client", u"1h 製造業AB x", u"practice 2026-11-22 60m advice? k-2 | x");
    row("client of several words", u"1h 小売 B 大阪 x", u"practice 2026-11-22 60m advice? k-3 | x");
    row("shorter client", u"1h 小売 B 名古屋", u"practice 2026-11-22 60m advice? k-4 | B 名古屋");
    row("client in full width", u"1h 製造業Ａ x", u"practice 2026-11-22 60m advice? k-1 | x");
    row("client in half-width kana", u"1h ｶﾞｽ会社 x", u"practice 2026-11-22 60m advice? k-7 | x");
    row("client within a word", u"1h 製造業Aの台帳", u"practice 2026-11-22 60m advice? | 製造業Aの台帳");
    row("two clients match", u"1h Acme x", u"practice 2026-11-22 60m advice? | x ! client-ambiguous");
    row("one matches as written", u"1h ACME x", u"practice 2026-11-22 60m advice? k-5 | x");
    row("two clients named", u"1h 製造業A 小売 x", u"practice 2026-11-22 60m advice? k-1 | 小売 x ! given-twice");
    row("forced client", u"1h 顧客:小売 x", u"practice 2026-11-22 60m advice? k-4 | x");
    row("forced unknown client", u"1h 顧客:卸売 x", u"practice 2026-11-22 60m advice? | 顧客:卸売 x ! value-unknown");
    row("engagement", u"1h @CSIRT の立ち上げ 手順書", u"practice 2026-11-22 60m advice? k-1? g-1 | 手順書");
    row("engagement by its beginning", u"1h @csirt 手順書", u"practice 2026-11-22 60m advice? k-1? g-1 | 手順書");
    row("before the engagement", u"2026-03-31 1h @CSIRT の立ち上げ 手順書",
        u"practice 2026-03-31 60m advice? k-1? g-1 | 手順書 ! outside-engagement");
    row("two engagements match", u"1h @規程 手順書",
        u"practice 2026-11-22 60m advice? | 手順書 ! engagement-ambiguous");
    row("unknown engagement", u"1h @監視 手順書",
        u"practice 2026-11-22 60m advice? | @監視 手順書 ! engagement-unknown");
    row("its client differs", u"1h @CSIRT 小売 手順書",
        u"practice 2026-11-22 60m advice? k-4 g-1 | 手順書 ! client-differs");

    // Trainings.
    row("online course", u"6h オンライン講習 2年目", u"training 2026-11-22 360m online-course | 2年目");
    row("its kind is its title", u"6h オンライン講習", u"training 2026-11-22 360m online-course | オンライン講習");
    row("course", u"3h 講習 侵入検知の基礎", u"training 2026-11-22 180m course | 侵入検知の基礎");
    row("seminar with fee", u"11/20 2h セミナー 3,000円 ゼロトラスト",
        u"training 2026-11-20 120m seminar 3000JPY | ゼロトラスト");
    row("yen sign", u"2h セミナー ￥3000 x", u"training 2026-11-22 120m seminar 3000JPY | x");
    row("ten thousands", u"6h 実践講習 8万円 x", u"training 2026-11-22 360m practical-course 80000JPY | x");
    row("dollars", u"1h webinar USD49.50 x", u"training 2026-11-22 60m webinar 49.5USD | x");
    row("dollar sign", u"1h webinar $49.50 x", u"training 2026-11-22 60m webinar 49.5USD | x");
    row("webinar at the end", u"Zero Trust in practice webinar 1h",
        u"training 2026-11-22 60m webinar | Zero Trust in practice");
    row("online course in English", u"online course Year 2 6h", u"training 2026-11-22 360m online-course | Year 2");
    row("course amid a title", u"2h Prepare course material",
        u"practice 2026-11-22 120m advice? | Prepare course material");
    row("themes are title in a training", u"1h クラウド webinar 製造業A",
        u"training 2026-11-22 60m webinar | クラウド 製造業A");
    row("a practice kind first", u"1h 講演 セミナー", u"practice 2026-11-22 60m lecture | セミナー ! given-twice");
    row("several days", u"11/2-11/5 24h 研修 x", u"training 2026-11-02~2026-11-05 1440m course | x");
    row("training without length", u"セミナー x", u"training 2026-11-22 0m seminar | x ! length-missing");
    row("writing is practice", u"2h writing Column on backups",
        u"practice 2026-11-22 120m writing | Column on backups");
    row("forced training", u"2h kind:reading NIST SP 800-61", u"training 2026-11-22 120m reading | NIST SP 800-61");

    // Plans.
    row("plan", u"計画 12/10 6h 実践講習 x", u"plan training 2026-12-10 360m practical-course | x");
    row("plan with colon", u"計画：2027-06-01 8h 実践講習 x", u"plan training 2027-06-01 480m practical-course | x");
    row("plan in English", u"plan: Monday 2h ManufacturerA", u"plan practice 2026-11-23 120m advice? | ManufacturerA");
    row("plan without time", u"plan: 3/1 台帳", u"plan practice 2027-03-01 advice? | 台帳");
    row("plan over new year", u"予定 12/28-1/5 台帳", u"plan practice 2026-12-28~2027-01-05 advice? | 台帳");
    row("plan behind", u"計画 2026-11-01 台帳", u"plan practice 2026-11-01 advice? | 台帳 ! day-behind");
    row("not at the beginning", u"2h 年度の 計画", u"practice 2026-11-22 120m advice? | 年度の 計画");

    // The title, and what is missing.
    row("quotes", u"2h \"1h クラウド\" 講義録", u"practice 2026-11-22 120m advice? | 1h クラウド 講義録");
    row("the rest is title", u"2h 件名: 11/20 のセミナー 準備",
        u"practice 2026-11-22 120m advice? | 11/20 のセミナー 準備");
    row("open quote", u"2h \"x", u"practice 2026-11-22 120m advice? | \"x");
    row("white space", u" 2h \t台帳 \u3000 の\n見直し ", u"practice 2026-11-22 120m advice? | 台帳 の 見直し");
    row("control characters", u"2h 台\u0007帳", u"practice 2026-11-22 120m advice? | 台 帳");
    row("markup", u"2h <b>台帳</b>", u"practice 2026-11-22 120m advice? | <b>台帳</b>");
    row("no title", u"2h クラウド", u"practice 2026-11-22 120m cloud advice? |  ! fault:empty-text");
    row("nothing", u"", u"practice 2026-11-22 advice? |  ! no-duration fault:empty-text");
    row("no time", u"0h x", u"practice 2026-11-22 0m advice? | x ! no-time");
    row("more than a day", u"25h x", u"practice 2026-11-22 1500m advice? | x ! more-than-a-day");
    row("exactly a day", u"24h x", u"practice 2026-11-22 1440m advice? | x");
    row("more, but over two days", u"11/2-11/3 25h x", u"practice 2026-11-02~2026-11-03 1500m advice? | x");
    row("more, but two days of work", u"2日 25h x", u"practice 2026-11-22 1500m 2d advice? | x");
    row("no one works that long", u"999999999h x", // 3,660 days are 5,270,400 minutes
        u"practice 2026-11-22 5270401m advice? | x ! more-than-a-day fault:out-of-range");
    row("too many digits", u"9999999999h x", u"practice 2026-11-22 advice? | 9999999999h x ! no-duration");
    row("two durations", u"2h 3h x", u"practice 2026-11-22 120m advice? | 3h x ! given-twice");
    row("two days", u"11/2 11/4 2h x", u"practice 2026-11-02 120m advice? | 11/4 x ! given-twice");
}

void TestQuickEntry::understands()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QuickEntry entry = m_reader.read(line, today);
    QCOMPARE(described(entry), expected);
    QCOMPARE(coverFault(line, entry), QString());
}

void TestQuickEntry::tellsWhichCharactersMeanWhat()
{
    const QuickEntry entry = m_reader.read(u"２ｈ、ｸﾗｳﾄﾞ 製造業A 台帳 の 見直し @csirt"_s, today);
    const std::vector<QuickToken> expected{{QuickPart::Duration, {0, 2}},
                                           {QuickPart::Theme, {3, 5}},
                                           {QuickPart::Client, {9, 4}},
                                           {QuickPart::Title, {14, 8}},
                                           {QuickPart::Engagement, {23, 6}}};
    QCOMPARE(entry.tokens, expected);
    QVERIFY(entry.assumes(QuickPart::Day));
    QVERIFY(!entry.assumes(QuickPart::Title));
    const auto &practice = std::get<Practice>(entry.record);
    QCOMPARE(practice.beneficiary, Maybe<Beneficiary>(Beneficiary::Client));
}

// Lines that were misread once, with what their writers meant; a line without minutes must be asked.
void TestQuickEntry::readsLinesThatTempt_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(TEST_DATA "/quick-lines.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"rows"].toArray();
    QCOMPARE(rows.size(), 10);
    for (const QJsonValue &row : rows) {
        QTest::newRow(qPrintable(row[u"line"].toString())) << row.toObject();
    }
}

void TestQuickEntry::readsLinesThatTempt()
{
    QFETCH(QJsonObject, row);
    const QString line = row[u"line"].toString();
    const QuickEntry entry = m_reader.read(line, *Date::parse(row[u"asOf"].toString()));
    const auto &practice = std::get<Practice>(entry.record);
    QCOMPARE(entry.canBeSaved(), !row[u"minutes"].isNull());
    QCOMPARE(practice.minutes, row[u"minutes"].isNull() ? Maybe<int>() : Maybe<int>(row[u"minutes"].toInt()));
    QCOMPARE(days(practice.from, practice.to.value_or(practice.from)), row[u"day"].toString());
    QCOMPARE(practice.title, row[u"title"].toString());
    QCOMPARE(practice.client.has_value(), line.contains(u"製造業"_s));
    QCOMPARE(coverFault(line, entry), QString());
}

void TestQuickEntry::offersTheOtherReading_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered"); // the line with the other reading
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &line, const QString &offered, const QString &expected) {
        QTest::newRow(name) << line << offered << expected;
    };
    row("day in a title", u"2h 9/11 レポート"_s, u"2h 2026-09-11 レポート"_s,
        u"practice 2026-09-11 120m advice? | レポート"_s);
    row("days in a title", u"2h 9/1-3 レポート"_s, u"2h 2026-09-01~2026-09-03 レポート"_s,
        u"practice 2026-09-01~2026-09-03 120m advice? | レポート"_s);
    row("day at the beginning", u"9/11 レポート 2h"_s, u"\"9/11\" レポート 2h"_s,
        u"practice 2026-11-22 120m advice? | 9/11 レポート"_s);
    row("no day at the beginning", u"24/7 監視 2h"_s, u"\"24/7\" 監視 2h"_s,
        u"practice 2026-11-22 120m advice? | 24/7 監視"_s);
    row("no day amid the line", u"2h 24/7 監視"_s, QString(), QString());
    row("weekday in a title", u"2h SAT ソルバ"_s, u"2h 2026-11-21 ソルバ"_s,
        u"practice 2026-11-21 120m advice? | ソルバ"_s);
    row("weekday at the beginning", u"SAT ソルバ 2h"_s, u"\"SAT\" ソルバ 2h"_s,
        u"practice 2026-11-22 120m advice? | SAT ソルバ"_s);
    row("weekday in English", u"2h rising sun"_s, u"2h rising 2026-11-22"_s,
        u"practice 2026-11-22 120m advice? | rising"_s);
    row("days worked in a title", u"3h 3D プリンタ"_s, u"3h 3d プリンタ"_s,
        u"practice 2026-11-22 180m 3d advice? | プリンタ"_s);
    row("days worked at the beginning", u"3D プリンタ 3h"_s, u"\"3D\" プリンタ 3h"_s,
        u"practice 2026-11-22 180m advice? | 3D プリンタ"_s);
    row("far day", u"2/29 2h x"_s, u"2024-02-29 2h x"_s, u"practice 2024-02-29 120m advice? | x"_s);
    row("time of day", u"1:30 x"_s, u"1h30 x"_s, u"practice 2026-11-22 90m advice? | x"_s);
    row("time of day in full width", u"０：４５ x"_s, u"0h45 x"_s, u"practice 2026-11-22 45m advice? | x"_s);
    row("time of the afternoon", u"14:30 x"_s, QString(), QString());
    row("day of this month", u"11/20 2h x"_s, QString(), QString());
    row("weekday in lower case", u"fri 2h x"_s, QString(), QString());
}

void TestQuickEntry::offersTheOtherReading()
{
    QFETCH(QString, line);
    QFETCH(QString, offered);
    QFETCH(QString, expected);
    const QuickEntry entry = m_reader.read(line, today);
    QCOMPARE(entry.others.empty(), offered.isEmpty());
    if (offered.isEmpty()) return;
    const QuickReplacement &other = entry.others.front();
    QString taken = line;
    taken.replace(other.replaces.start, other.replaces.length, other.text);
    QCOMPARE(taken, offered);
    QCOMPARE(described(m_reader.read(taken, today)), expected);
    QVERIFY(!text::sentence(other, line).isEmpty());
}

// A file name or a text from a Mac has kana and their marks apart (NFD).
void TestQuickEntry::findsNamesHoweverComposed()
{
    const auto apart = [](const QString &text) { return text.normalized(QString::NormalizationForm_D); };
    QVERIFY(apart(u"ガス会社"_s) != u"ガス会社"_s);
    const QString line = u"2h ガス会社 クラウド @規程の教育 設定"_s;
    const QString expected = described(m_reader.read(line, today));
    QVERIFY2(expected.contains(u"k-7"_s) && expected.contains(u"g-3"_s) && expected.contains(u"cloud"_s),
             qPrintable(expected));
    QCOMPARE(described(m_reader.read(apart(line), today)), expected);
    Ledger ledger;
    ledger.put(client(u"k-7"_s, apart(u"ガス会社"_s)));
    ledger.put(engagement(u"g-3"_s, apart(u"規程の教育"_s)));
    QCOMPARE(described(QuickEntryReader(ledger).read(line, today)), expected);
    const auto completions = QuickEntryReader(ledger).complete(u"ガス"_s, 2);
    QCOMPARE(completions.size(), std::size_t(1));
}

void TestQuickEntry::readsDaysFromOtherAsOfDays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Date>("asOf");
    QTest::addColumn<QString>("expected");
    QTest::newRow("new year's eve from January") << u"12/31 2h x"_s << Date(2026, 1, 5) << u"2025-12-31"_s;
    QTest::newRow("range that touches today") << u"1/4-1/6 2h x"_s << Date(2026, 1, 5) << u"2026-01-04~2026-01-06"_s;
    QTest::newRow("Monday on a Monday") << u"月曜日 2h x"_s << Date(2026, 11, 23) << u"2026-11-23"_s;
    QTest::newRow("Tuesday on a Monday") << u"火曜 2h x"_s << Date(2026, 11, 23) << u"2026-11-17"_s;
    QTest::newRow("yesterday on the first day") << u"昨日 2h x"_s << Date(2026, 3, 1) << u"2026-02-28"_s;
    QTest::newRow("leap day before it comes") << u"2/29 2h x"_s << Date(2028, 2, 28) << u"2024-02-29"_s;
    QTest::newRow("leap day itself") << u"2/29 2h x"_s << Date(2028, 2, 29) << u"2028-02-29"_s;
    QTest::newRow("leap day over 2100") << u"2/29 2h x"_s << Date(2103, 3, 1) << u"2096-02-29"_s;
}

void TestQuickEntry::readsDaysFromOtherAsOfDays()
{
    QFETCH(QString, line);
    QFETCH(Date, asOf);
    QFETCH(QString, expected);
    const QuickEntry entry = m_reader.read(line, asOf);
    const auto &practice = std::get<Practice>(entry.record);
    QCOMPARE(days(practice.from, practice.to.value_or(practice.from)), expected);
}

// What was done was done by the real day, whatever day is looked at.
void TestQuickEntry::theFutureIsThatOfTheRealDay()
{
    const auto saysAhead = [this](const QString &line, Date asOf) {
        const QuickEntry entry = m_reader.read(line, asOf, {.today = Date(2026, 11, 22)});
        return std::ranges::any_of(entry.questions,
                                   [](const QuickQuestion &q) { return q.doubt == QuickDoubt::DayAhead; });
    };
    QVERIFY(saysAhead(u"2h 規程"_s, {2031, 11, 12}));
    QVERIFY(!saysAhead(u"2026-11-22 2h 規程"_s, {2031, 11, 12}));
    QVERIFY(!saysAhead(u"2026-11-22 2h 規程"_s, {2026, 1, 1}));
    QVERIFY(!saysAhead(u"計画 2h 規程"_s, {2031, 11, 12}));
}

void TestQuickEntry::takesDaysAndTimeOfATimer()
{
    const QuickDefaults night{Period{{2026, 11, 20}, {2026, 11, 21}}, 75};
    QCOMPARE(described(m_reader.read(u"台帳"_s, today, night)), u"practice 2026-11-20~2026-11-21 75m advice? | 台帳"_s);
    QCOMPARE(described(m_reader.read(u"セミナー 台帳"_s, today, night)),
             u"training 2026-11-20~2026-11-21 75m seminar | 台帳"_s);
    QCOMPARE(described(m_reader.read(u"昨日 台帳"_s, today, night)), u"practice 2026-11-21 75m advice? | 台帳"_s);
    QCOMPARE(described(m_reader.read(u"2h 台帳"_s, today, night)),
             u"practice 2026-11-20~2026-11-21 120m advice? | 台帳"_s);
    QVERIFY(m_reader.read(u"台帳"_s, today, night).assumes(QuickPart::Day));
}

void TestQuickEntry::savesOnlyWhatIsClear_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("saves");
    QTest::newRow("clear") << u"2h 製造業A 台帳"_s << true;
    QTest::newRow("long, but a person may mean it") << u"25h 台帳"_s << true;
    QTest::newRow("without time") << u"台帳"_s << true;
    QTest::newRow("ambiguous client") << u"2h Acme 台帳"_s << false;
    QTest::newRow("unknown engagement") << u"2h @x 台帳"_s << false;
    QTest::newRow("no such day") << u"2/30 2h 台帳"_s << false;
    QTest::newRow("day far back") << u"2/29 2h 台帳"_s << false;
    QTest::newRow("time of day alone") << u"14:30 台帳"_s << false;
    QTest::newRow("training without length") << u"セミナー 台帳"_s << false;
    QTest::newRow("training of no length") << u"0m セミナー 台帳"_s << true;
    QTest::newRow("no title") << u"2h クラウド"_s << false;
    QTest::newRow("title too long") << u"2h "_s + QString(1'001, u'x') << false;
}

void TestQuickEntry::savesOnlyWhatIsClear()
{
    QFETCH(QString, line);
    QFETCH(bool, saves);
    QCOMPARE(m_reader.read(line, today).canBeSaved(), saves);
}

void TestQuickEntry::asksInWords()
{
    const QuickEntry entry = m_reader.read(u"2h Acme 台帳"_s, today);
    QCOMPARE(entry.questions.size(), std::size_t(1));
    QCOMPARE(entry.questions[0].span, (Span{3, 4}));
    QCOMPARE(entry.questions[0].arguments, (QStringList{u"Acme"_s, u"ACME"_s, u"acme"_s}));
    for (int i = 0; i < int(std::size(doubts)); ++i) {
        const QString sentence = text::sentence(QuickQuestion{QuickDoubt(i), {}, {u"1500"_s, u"2"_s}});
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestQuickEntry::completesNames_data()
{
    QTest::addColumn<QString>("line"); // `^` is the cursor
    QTest::addColumn<QString>("expected");
    QTest::newRow("client") << u"2h 製造^ 台帳"_s << u"3+2 製造業A|3+2 製造業AB"_s;
    QTest::newRow("client of several words") << u"2h 小売 B^"_s << u"3+4 小売 B 大阪"_s;
    QTest::newRow("folded") << u"ac^"_s << u"0+2 ACME|0+2 acme"_s;
    QTest::newRow("engagement") << u"@規程^"_s << u"1+2 規程の教育|1+2 規程の見直し"_s;
    QTest::newRow("engagement of several words") << u"2h @csirt の^"_s << u"4+7 CSIRT の立ち上げ"_s;
    QTest::newRow("mark alone") << u"2h @^"_s << u"4+0 CSIRT の立ち上げ|4+0 規程の教育|4+0 規程の見直し"_s;
    QTest::newRow("nothing begun") << u"2h ^"_s << QString();
    QTest::newRow("nothing known") << u"2h 卸^"_s << QString();
    QTest::newRow("cursor beyond") << u"製造"_s << u"0+2 製造業A|0+2 製造業AB"_s;
}

void TestQuickEntry::completesNames()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const qsizetype cursor = line.indexOf(u'^');
    line.remove(u'^');
    QStringList found;
    for (const auto &c : m_reader.complete(line, cursor < 0 ? 99 : cursor)) {
        found += u"%1+%2 %3"_s.arg(c.replaces.start).arg(c.replaces.length).arg(c.text);
    }
    QCOMPARE(found.join(u'|'), expected);
}

// Lines put together at random from pieces that mean something, and from any character at all.
void TestQuickEntry::noiseNeverBreaksIt()
{
    static const QString pieces[] = {u"2h"_s,
                                     u"１：３０"_s,
                                     u"1時間半"_s,
                                     u"11/2"_s,
                                     u"-"_s,
                                     u"〜"_s,
                                     u"令和"_s,
                                     u"R8.11.20"_s,
                                     u"@"_s,
                                     u"@規程"_s,
                                     u"#"_s,
                                     u"種別:"_s,
                                     u"顧客："_s,
                                     u"計画"_s,
                                     u"plan:"_s,
                                     u"\""_s,
                                     u"“"_s,
                                     u"製造業A"_s,
                                     u"ｶﾞ"_s,
                                     u"ﾞ"_s,
                                     u"㌔"_s,
                                     u"㏠"_s,
                                     u"ﷺ"_s,
                                     u"¥3,000"_s,
                                     u"セミナー"_s,
                                     u"講演"_s,
                                     u"incident"_s,
                                     u"response"_s,
                                     u","_s,
                                     u"、"_s,
                                     u" "_s,
                                     u"　"_s,
                                     u"\n"_s,
                                     u"件名:"_s,
                                     u"2/30"_s,
                                     u"😀"_s,
                                     u"e\u0301\u0327"_s,
                                     u"\u202e"_s,
                                     u"9999999999"_s,
                                     u"(金)"_s};
    quint32 state = 42;
    const auto random = [&state](std::size_t below) {
        state = state * 1'664'525u + 1'013'904'223u;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 4'000; ++round) {
        QString line;
        for (std::size_t i = random(14); i-- > 0;) {
            if (random(4) == 0) line += QChar(char16_t(random(0x10000)));
            else line += pieces[random(std::size(pieces))];
            if (random(2) == 0) line += u' ';
        }
        const QuickEntry entry = m_reader.read(line, today);
        const QString fault = coverFault(line, entry);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + line));
        (void)m_reader.complete(line, qsizetype(random(std::size_t(line.size()) + 1)));
    }
}

void TestQuickEntry::aMegabyteIsQuick()
{
    const QString lines[] = {
        u"2h "_s + QString(1'000'000, u'監'), QString(u"2h クラウド @x 製造業A 11/2 "_s).repeated(40'000),
        QString(u"\" "_s).repeated(500'000),  QString(1'000'000, u'9'),
        QString(1'000'000, u'\u0301'),        QString(u"# @ 種別: webinar "_s).repeated(60'000)};
    for (const QString &line : lines) {
        const double times = test::growth(60'000, [&](int length) { (void)m_reader.read(line.first(length), today); });
        QVERIFY2(times < test::mostGrowth, qPrintable(QString::number(times)));
        const QuickEntry entry = m_reader.read(line, today);
        QVERIFY(!entry.canBeSaved());
        QVERIFY(entry.questions.size() <= std::size(doubts));
        QCOMPARE(coverFault(line, entry), QString());
    }
}

KOSHIN_TEST(TestQuickEntry)
#include "tst_quickentry.moc"
