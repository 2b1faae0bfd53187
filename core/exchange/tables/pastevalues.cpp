// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastevalues.h"

#include "values/clock.h"
#include "values/duration.h"
#include "values/money.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace koshin::paste {

namespace {

using namespace Qt::StringLiterals;

QString folded(const QString &cell)
{
    return values::folded(content(cell));
}

// Behind a day, as spreadsheets and programs write a moment; an offset changes no written day.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(u"(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:z|utc|[ap]\\.?m\\.?)?"
                                         u"|t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?"
                                         u"|\\s+\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?\\s?[+-]\\d{2}:?\\d{2})$"_s);
    return text.contains(u':') ? QString(text).remove(time) : text;
}

Maybe<Date> serialDay(const QString &text)
{
    // Excel counts 1900-02-29, which was not; from 1900-03-01 on, day 1 is 1899-12-31.
    constexpr int march1900 = 61;
    const auto count = Decimal::parse(text);
    if (!count || *count < Decimal(march1900) || *count > Decimal(200'000)) return {};
    const auto whole = std::chrono::days(count->micro() / Decimal::scale);
    const Date day{std::chrono::sys_days(std::chrono::year(1899) / 12 / 30) + whole};
    return day <= Date(Date::last()) ? Maybe<Date>(day) : std::nullopt;
}

bool looksLikeSerial(const QString &text)
{
    static const QRegularExpression form(u"^[2-7]\\d{4}(?:\\.\\d+)?$"_s); // 1954 to 2119
    return form.match(text).hasMatch();
}

} // namespace

QString content(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QStringList dashes{u"-"_s, u"—"_s, u"–"_s, u"―"_s, u"ー"_s, u"－"_s, u"‐"_s, u"−"_s, u"--"_s};
    return dashes.contains(text) ? QString() : text;
}

QString lineContent(const QString &cell)
{
    return content(cell).simplified();
}

namespace {

/// Of the groups of `1/3/2024` or `26/4/1`.
struct Groups
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    bool isShort = false; ///< the year has two figures, wherever it stands
};

Maybe<Groups> groupsOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2}|\\d)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const bool isShort = match.capturedLength(4) < 4;
    if (!isShort && match.capturedView(2) == u".") return {}; // `3.1.2024` is written so where the day comes first
    return Groups{match.capturedView(1).toUInt(), match.capturedView(3).toUInt(), match.capturedView(4).toUInt(),
                  isShort};
}

using ShortYear = DayForm::ShortYear;

Maybe<Date> shortDay(const Groups &groups, ShortYear form)
{
    constexpr int century = 2000;
    constexpr int beforeReiwa = 2018;
    const auto [a, b, c, isShort] = groups;
    switch (form) {
    case ShortYear::Unknown: return {};
    case ShortYear::YearFirst: return Date::fromCivil(century + int(a), b, c);
    case ShortYear::MonthFirst: return Date::fromCivil(century + int(c), a, b);
    case ShortYear::DayFirst: return Date::fromCivil(century + int(c), b, a);
    case ShortYear::Era: return a == 0 ? std::nullopt : Maybe<Date>(Date::fromCivil(beforeReiwa + int(a), b, c));
    }
    return {};
}

Maybe<Date> orderedDay(const Groups &groups, values::Order order)
{
    const bool monthFirst = order == values::Order::MonthFirst;
    return Date::fromCivil(int(groups.c), monthFirst ? groups.a : groups.b, monthFirst ? groups.b : groups.a);
}

// How likely a reading of a column is: nothing where a cell does not allow it.
template<class Read>
Maybe<double> likelihood(const std::vector<Groups> &cells, Date latest, const Read &read)
{
    double points = 0;
    int rising = 0;
    int falling = 0;
    Maybe<Date> before;
    for (const Groups &cell : cells) {
        const Maybe<Date> day = read(cell);
        if (!day) return {};
        const unsigned weekday = std::chrono::weekday(day->days()).c_encoding();
        points += weekday == 0 || weekday == 6 ? 0 : 1;
        points -= *day > latest ? 3 : 0;
        points -= std::abs(latest.since(*day)) > 3'650 ? 2 : 0;
        if (before) {
            rising += *before <= *day ? 1 : 0;
            falling += *before >= *day ? 1 : 0;
        }
        before = day;
    }
    return points + 2 * std::max(rising, falling);
}

} // namespace

DayForm DayForm::of(const QStringList &cells)
{
    DayForm form;
    qsizetype filled = 0;
    qsizetype serials = 0;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &cell : cells) {
        const QString text = folded(cell);
        if (text.isEmpty()) continue;
        ++filled;
        serials += looksLikeSerial(text) ? 1 : 0;
        const auto groups = groupsOf(withoutTime(text));
        if (!groups || groups->isShort) continue;
        dayFirst = dayFirst || groups->a > 12;
        monthFirst = monthFirst || groups->b > 12;
    }
    form.serials = filled > 0 && serials == filled;
    if (dayFirst != monthFirst) form.order = dayFirst ? Order::DayFirst : Order::MonthFirst;
    return form;
}

OpenDays OpenDays::of(const QStringList &cells, Date latest)
{
    OpenDays open;
    open.likely = DayForm::of(cells);
    std::vector<Groups> whole;
    std::vector<Groups> brief;
    bool anyOther = false;
    for (const QString &cell : cells) {
        const auto groups = groupsOf(withoutTime(folded(cell)));
        if (!groups) continue;
        (groups->isShort ? brief : whole).push_back(*groups);
        anyOther = anyOther || (!groups->isShort && (groups->a > 12 || groups->b > 12));
    }
    using Order = values::Order;
    if (!whole.empty() && open.likely.order == Order::Unknown && !anyOther) {
        const auto by = [&](Order order) {
            return likelihood(whole, latest, [order](const Groups &g) { return orderedDay(g, order); });
        };
        const auto month = by(Order::MonthFirst);
        const auto day = by(Order::DayFirst);
        open.isOrderOpen = month && day;
        if (month || day) open.likely.order = !day || (month && *month >= *day) ? Order::MonthFirst : Order::DayFirst;
    }
    Maybe<double> best;
    for (const ShortYear form : {ShortYear::YearFirst, ShortYear::MonthFirst, ShortYear::DayFirst, ShortYear::Era}) {
        if (brief.empty()) break;
        const auto points = likelihood(brief, latest, [form](const Groups &g) { return shortDay(g, form); });
        const bool isEra = form == ShortYear::Era;
        const bool isYearOfEra =
            std::ranges::all_of(brief, [&](const Groups &g) { return int(g.a) + 2018 <= latest.year() + 1; });
        if (!points || (isEra && !isYearOfEra)) continue;
        open.shortYears.push_back(form);
        if (best && *best >= *points) continue;
        best = points;
        open.likely.shortYear = form;
    }
    if (open.shortYears.size() < 2) open.shortYears.clear();
    return open;
}

namespace {

// `1-Apr-26`, as spreadsheets in English show a day.
QString withWholeYear(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2}[- ][a-z]{3,9}\\.?[- ,]+|[a-z]{3,9}\\.? \\d{1,2},? )(\\d{2})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? match.captured(1) + u"20"_s + match.captured(2) : text;
}

// A whole text; the order of one with a weekday or an era beside it needs no column.
Maybe<Date> plainDay(const QString &text, DayForm form)
{
    if (text.isEmpty()) return {};
    if (form.serials) return serialDay(text);
    if (const auto groups = groupsOf(text); groups && groups->isShort) return shortDay(*groups, form.shortYear);
    return values::readDay(withWholeYear(text), {.order = form.order}).whole();
}

// `10/7`, `10.10`, `11月7日`, `7日` behind a day: in its month and year, or in the next after it.
Maybe<Date> laterDay(const QString &text, Date first)
{
    static const QRegularExpression form(u"^(?:(\\d{1,2})(?:[./-]|月))?(\\d{1,2})日?(?:\\s*\\([^)]{1,4}\\))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const unsigned month = match.capturedLength(1) > 0 ? match.capturedView(1).toUInt() : first.month();
    const unsigned day = match.capturedView(2).toUInt();
    const auto same = Date::fromCivil(first.year(), month, day);
    return same && *same >= first        ? same
           : match.capturedLength(1) > 0 ? Date::fromCivil(first.year() + 1, month, day)
                                         : std::nullopt;
}

Maybe<std::chrono::sys_seconds> momentOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})[t ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?z$"_s);
    const auto match = form.match(text);
    const auto day = match.hasMatch() ? Date::parse(match.capturedView(1)) : std::nullopt;
    if (!day) return {};
    return std::chrono::sys_seconds(day->days()) + std::chrono::hours(match.capturedView(2).toInt())
           + std::chrono::minutes(match.capturedView(3).toInt()) + std::chrono::seconds(match.capturedView(4).toInt());
}

// What follows the first day: further days, or a span of time.
bool takeRest(QString rest, DayForm form, DaysTold &told)
{
    rest.replace(QChar(0x2236), u':'); // the sign of a ratio
    rest = rest.trimmed();
    if (rest.startsWith(u't')) rest = rest.sliced(1);
    if (rest.isEmpty()) return true;
    const QString close = QString(rest).remove(u' ');
    if (const auto span = values::readSpans(close).whole()) {
        told.minutes = span;
        return true;
    }
    if (values::readTimeOfDay(close).whole()) return true;
    static const QRegularExpression joint(u"^\\s*(?:[~〜–—―‐‒−→-]|から|to|[,、;]|及び|および|・|と)\\s*"_s);
    Date latest = *told.first;
    while (!rest.isEmpty()) {
        const auto joined = joint.match(rest);
        if (!joined.hasMatch()) return false;
        rest = rest.sliced(joined.capturedLength());
        static const QRegularExpression end(u"\\s*(?:[~〜–—―‒−→,、;・と]|まで|$)"_s);
        const qsizetype length = end.match(rest).capturedStart();
        const QString piece = rest.first(length < 0 ? rest.size() : length).trimmed();
        const auto whole = plainDay(piece, form);
        const auto next = whole ? whole : laterDay(piece, latest);
        if (!next) return false;
        latest = std::max(latest, *next);
        rest = rest.sliced(length < 0 ? rest.size() : length).trimmed();
        if (rest.startsWith(u"まで"_s)) rest = rest.sliced(2);
    }
    if (latest > *told.first) told.last = latest;
    return true;
}

} // namespace

Maybe<Date> day(const QString &cell, DayForm form)
{
    return plainDay(withoutTime(folded(cell)), form);
}

DaysTold days(const QString &cell, DayForm form)
{
    QString text = folded(cell);
    text.replace(QChar(0x2236), u':');
    DaysTold told;
    told.moment = momentOf(text);
    told.first = plainDay(withoutTime(text), form);
    if (told.first || form.serials) return told;
    // The longest beginning that is a day leaves the rest to be understood.
    const auto read = values::readDay(text, {.order = form.order});
    qsizetype length = read.value ? read.length : 0;
    told.first = read.value;
    if (!told.first) {
        static const QRegularExpression brief(u"^\\d{1,2}([-/.])\\d{1,2}\\1\\d{1,4}"_s);
        const auto match = brief.match(text);
        if (!match.hasMatch()) return {};
        told.first = plainDay(match.captured(), form);
        length = match.capturedLength();
    }
    if (!told.first || !takeRest(text.sliced(length), form, told)) return {};
    return told;
}

bool isOpenDay(const QString &cell)
{
    const auto groups = groupsOf(withoutTime(folded(cell)));
    return groups && (groups->isShort || groups->a != groups->b);
}

Maybe<int> timeOfDay(const QString &cell)
{
    QString text = folded(cell);
    text.replace(QChar(0x2236), u':');
    return values::readTimeOfDay(QString(text).remove(u' ')).whole();
}

bool looksLikeDay(const QString &cell)
{
    const auto read = values::readDay(withoutTime(folded(cell)), {});
    const bool isRunningNumber = read.doubts.isSolid && !read.isWhole;
    return read.length > 0 && read.whyNot != values::WhyNot::Relative && !isRunningNumber;
}

Maybe<Decimal> number(const QString &cell)
{
    return values::readNumber(folded(cell)).whole();
}

Maybe<Decimal> daysWorked(const QString &cell)
{
    const auto plain = number(cell);
    return plain ? plain : values::readDaysWorked(folded(cell)).whole();
}

Maybe<Unit> unitNamed(const QString &word)
{
    static const QHash<QString, Unit> known = [] {
        QHash<QString, Unit> units;
        const std::pair<QStringView, Unit> rows[] = {
            {u"秒|s|sec|secs|second|seconds", Unit::Seconds},
            {u"分|分数|分間|m|min|mins|minute|minutes", Unit::Minutes},
            {u"時間|時間数|時|h|hr|hrs|hour|hours", Unit::Hours},
            {u"cpe時間|cpe hours|cpe hour|50 minutes|50分", Unit::CpeHours},
        };
        for (const auto &[words, unit] : rows) {
            for (const QStringView one : words.split(u'|')) units.insert(one.toString(), unit);
        }
        return units;
    }();
    const auto found = known.constFind(folded(word).remove(u'.'));
    return found == known.cend() ? std::nullopt : Maybe<Unit>(*found);
}

int minutesOf(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
    case Unit::Minutes: return 1;
    case Unit::Hours: return 60;
    case Unit::CpeHours: return 50;
    }
    return 1;
}

Maybe<qint64> minutes(const QString &cell, Unit unit)
{
    const QString text = folded(cell);
    static const QRegularExpression minutesAndSeconds(u"^(\\d{1,5}):([0-5]\\d)\\s*(min|mins|minutes|分)?$"_s);
    const auto match = minutesAndSeconds.match(text);
    const bool isShort = match.hasMatch() && (unit == Unit::Seconds || match.capturedLength(3) > 0);
    const auto rounded = [](qint64 seconds) { return seconds > 0 && seconds < 60 ? 1 : (seconds + 30) / 60; };
    if (isShort) return rounded(match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt());
    if (unit == Unit::Seconds) {
        const auto bare = number(cell);
        if (bare && *bare >= Decimal(0)) return rounded(bare->micro() / Decimal::scale);
    }
    return values::readDuration(text, {.bareMinutes = minutesOf(unit)}).whole();
}

bool looksLikeDuration(const QString &cell)
{
    return !number(cell) && minutes(cell, Unit::Hours).has_value();
}

QString currencyNamed(const QString &text)
{
    return values::currencyIn(folded(text));
}

Maybe<Fee> fee(const QString &cell, const QString &currency)
{
    const auto read = values::readMoney(folded(cell), {.currency = currency}).whole();
    return read ? Maybe<Fee>(Fee{read->amount, read->currency, {}}) : std::nullopt;
}

Maybe<CreditsTold> creditsTold(const QString &cell)
{
    static const QRegularExpression form(
        u"^([\\d.,]+)\\s*(?:cpes?|ceus?|pdus?|cpds?|credits?|points?|点|単位)?\\s*(?:[(\\[]\\s*([^()\\[\\]]{1,30})\\s*[)\\]])?$"_s);
    const auto match = form.match(folded(cell));
    const auto amount = match.hasMatch() ? values::readNumber(match.captured(1)).whole() : std::nullopt;
    return amount ? Maybe<CreditsTold>({*amount, match.captured(2)}) : std::nullopt;
}

bool isDitto(const QString &cell)
{
    static const QStringList words{u"〃"_s,    u"々"_s,   u"同上"_s,          u"同"_s, u"\""_s, u"''"_s,
                                   u"ditto"_s, u"same"_s, u"same as above"_s, u"″"_s,  u"”"_s};
    return words.contains(cell.trimmed().toLower());
}

QStringList parts(const QString &cell)
{
    static const QRegularExpression separators(u"[;,、；，|\\n]+"_s);
    QStringList found;
    for (const QString &part : content(cell).split(separators, Qt::SkipEmptyParts)) {
        if (const QString text = lineContent(part); !text.isEmpty()) found += text;
    }
    return found;
}

} // namespace koshin::paste
