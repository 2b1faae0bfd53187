// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/check.h"

#include "ledger/fieldhash.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

template<class T>
constexpr const T *present(const T &value)
{
    return &value;
}
template<class T>
constexpr const T *present(const std::optional<T> &value)
{
    return value ? &*value : nullptr;
}

// Collects faults with the path of the field in hand.
class Checker
{
public:
    void fault(ErrorCode code, const QString &path, QStringList arguments = {})
    {
        arguments.prepend(path);
        m_faults.push_back({code, std::move(arguments), {{}, path, 0}});
    }
    void range(const QString &path, Decimal value, qint64 least, qint64 greatest)
    {
        if (value < Decimal(least) || value > Decimal(greatest)) outOfRange(path, value.toString(), least, greatest);
    }
    void range(const QString &path, qint64 value, qint64 least, qint64 greatest)
    {
        if (value < least || value > greatest) outOfRange(path, QString::number(value), least, greatest);
    }
    void order(const QString &endPath, Date end, const QString &startPath, Date start)
    {
        if (end >= start) return;
        fault(ErrorCode::EndBeforeStart, endPath, {end.toString(), startPath, start.toString()});
    }
    void line(const QString &path, const QString &text, bool mayBeEmpty)
    {
        if (!mayBeEmpty && text.trimmed().isEmpty()) fault(ErrorCode::EmptyText, path);
        length(path, text, limits::lineLength);
        characters(path, text, false);
    }
    void longText(const QString &path, const QString &text)
    {
        length(path, text, limits::textLength);
        characters(path, text, true);
    }
    void id(const QString &path, const QString &text)
    {
        if (text.trimmed().isEmpty()) fault(ErrorCode::EmptyText, path);
        length(path, text, limits::idLength);
        characters(path, text, false);
    }
    void length(const QString &path, const QString &text, int greatest)
    {
        if (text.size() > greatest) fault(ErrorCode::TextTooLong, path, {QString::number(greatest)});
    }
    Faults take() { return std::move(m_faults); }

private:
    void outOfRange(const QString &path, const QString &value, qint64 least, qint64 greatest)
    {
        fault(ErrorCode::OutOfRange, path, {value, QString::number(least), QString::number(greatest)});
    }
    // A terminal obeys control characters, a line break forges lines, and readers of UTF-8 drop a
    // mark at the start, so that two ids look like one.
    void characters(const QString &path, const QString &text, bool mayBreak)
    {
        const qsizetype at = forbiddenAt(text, mayBreak);
        if (at < 0) return;
        const QString code = u"U+%1"_s.arg(text[at].unicode(), 4, 16, QLatin1Char('0')).toUpper();
        fault(ErrorCode::ForbiddenCharacter, path, {code});
    }
    static qsizetype forbiddenAt(const QString &text, bool mayBreak)
    {
        if (text.startsWith(QChar::ByteOrderMark)) return 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isForbidden(text, i, mayBreak)) return i;
        }
        return -1;
    }
    static bool isForbidden(const QString &text, qsizetype i, bool mayBreak)
    {
        const char16_t c = text[i].unicode();
        const bool control = c < u' ' || (c >= 0x7f && c <= 0x9f);
        const bool breaks = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!mayBreak) return control || breaks;
        const bool ofWindows = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        return control && c != u'\n' && c != u'\t' && !ofWindows;
    }

    Faults m_faults;
};

bool isLongText(QStringView name)
{
    return name == u"note" || name == u"description" || name == u"result" || name == u"aim"
           || name == u"rationale" || name == u"reason" || name == u"summary" || name == u"emergency";
}

struct Bound
{
    const char *field;
    qint64 least;
    qint64 greatest;
};

// By the name of the field, which means the same in every record.
constexpr Bound bounds[] = {
    {"minutes", 0, limits::minutes}, {"days", 0, limits::days},
    {"onSiteDays", 0, limits::days}, {"relevance", 0, 100},
    {"pages", 0, limits::pages},     {"amount", 0, limits::money},
    {"credits", 0, limits::credits}, {"teamSize", 1, limits::people},
    {"bytes", 0, limits::bytes},     {"engagements", 0, 1'000},
    {"items", 0, 30},                {"evidence", 0, 1'000},
    {"hours", 0, 100'000},           {"months", 0, 1'200},
    {"everyMonths", 1, 1'200},
};

// A Decimal or a whole number, which may lie beyond every Decimal.
template<class N>
void checkNumber(Checker &c, QStringView name, const QString &path, N value)
{
    for (const Bound &b : bounds) {
        if (name == QLatin1String(b.field)) c.range(path, value, b.least, b.greatest);
    }
}

template<class T>
void checkValue(Checker &c, QStringView name, const QString &path, const T &value, bool required);

template<Described T>
void checkFields(Checker &c, const QString &prefix, const T &value)
{
    forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        checkValue(c, name, prefix + name, value.*field.member,
                   field.presence == Presence::Required);
    });
}

template<class T>
void checkList(Checker &c, const QString &path, const std::vector<T> &list)
{
    if (list.size() > limits::listLength) {
        c.fault(ErrorCode::TooManyEntries, path, {QString::number(limits::listLength)});
        return;
    }
    EntrySet<T> seen;
    if (list.size() > 1) seen.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const QString at = path + '['_L1 + QString::number(i) + ']'_L1;
        checkValue(c, {}, at, list[i], false);
        const bool isNew = list.size() < 2 || seen.insert(list[i]);
        // Two equal parts of a training are odd, but may be meant: the proof tells the doubt.
        if (!isNew && !std::is_same_v<T, Offer>) c.fault(ErrorCode::DuplicateEntry, at, {at});
    }
}

template<class T>
void checkValue(Checker &c, QStringView name, const QString &path, const T &value, bool required)
{
    if constexpr (isOptional<T>) {
        if (value) checkValue(c, name, path, *value, false);
    } else if constexpr (isList<T>) {
        checkList(c, path, value);
    } else if constexpr (isId<T>) {
        c.id(path, value.text());
    } else if constexpr (std::is_same_v<T, QString>) {
        if (isLongText(name)) c.longText(path, value);
        else c.line(path, value, !required);
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>) {
        checkNumber(c, name, path, qint64(value));
    } else if constexpr (std::is_same_v<T, Decimal>) {
        checkNumber(c, name, path, value);
    } else if constexpr (Described<T>) {
        checkFields(c, path + u'.', value);
    }
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar ch) {
        return ch >= u'A' && ch <= u'Z';
    });
}

void checkCurrency(Checker &c, const QString &path, const QString &currency)
{
    if (!isCurrency(currency)) {
        c.fault(ErrorCode::UnknownValue, path, {currency, u"currency"_s});
    }
}

void checkFee(Checker &c, const QString &prefix, const Maybe<Fee> &fee)
{
    if (fee) checkCurrency(c, prefix + u"fee.currency"_s, fee->currency);
}

void checkMore(Checker &c, const QString &, const Credential &x)
{
    Date before = x.startsOn;
    QString beforePath = u"startsOn"_s;
    for (std::size_t i = 0; i < x.renewals.size(); ++i) {
        const QString path = u"renewals[%1].startsOn"_s.arg(i);
        c.order(path, x.renewals[i].startsOn, beforePath, before.plusDays(1));
        before = x.renewals[i].startsOn;
        beforePath = path;
    }
}

void checkMore(Checker &c, const QString &prefix, const Training &x)
{
    if (x.startedOn) c.order(prefix + u"completedOn"_s, x.completedOn, prefix + u"startedOn"_s, *x.startedOn);
    checkFee(c, prefix, x.fee);
}

void checkMore(Checker &c, const QString &prefix, const Practice &x)
{
    if (x.to) c.order(prefix + u"to"_s, *x.to, prefix + u"from"_s, x.from);
    checkFee(c, prefix, x.fee);
}

void checkMore(Checker &c, const QString &prefix, const Engagement &x)
{
    if (x.to) c.order(prefix + u"to"_s, *x.to, prefix + u"from"_s, x.from);
}

void checkMore(Checker &c, const QString &, const Evidence &x)
{
    if (!isSha256(x.sha256)) c.fault(ErrorCode::BadHash, u"sha256"_s, {x.sha256});
    if (x.fileName.contains(u'/')) c.fault(ErrorCode::BadFileName, u"fileName"_s);
}

void checkMore(Checker &c, const QString &, const Event &x)
{
    if (x.amount && !x.currency) c.fault(ErrorCode::MissingField, u"currency"_s);
    if (x.currency) checkCurrency(c, u"currency"_s, *x.currency);
}

void checkMore(Checker &c, const QString &, const Criterion &x)
{
    const bool confirmed = x.standing == CriterionStanding::Confirmed;
    const bool named = x.reference && (x.reference->title || x.reference->number || x.reference->url);
    if (confirmed && !named) c.fault(ErrorCode::ReferenceRequired, u"standing"_s);
}

void checkMore(Checker &c, const QString &, const Duty &x)
{
    if (x.endsOn) c.order(u"endsOn"_s, *x.endsOn, u"startsOn"_s, x.startsOn);
}

void checkMore(Checker &c, const QString &, const Profile &x)
{
    for (std::size_t i = 0; i < x.services.size(); ++i) {
        const QString path = u"services[%1]."_s.arg(i);
        if (x.services[i].amount && !x.services[i].currency) c.fault(ErrorCode::MissingField, path + u"currency"_s);
        if (x.services[i].currency) checkCurrency(c, path + u"currency"_s, *x.services[i].currency);
    }
}

void checkMore(Checker &, const QString &, const SelfAssessment &) {}
void checkMore(Checker &, const QString &, const Client &) {}
void checkMore(Checker &, const QString &, const Certifier &) {}

// Of a plan or a template: its body has no id of its own.
template<class R>
void checkIntended(Checker &c, const R &record)
{
    c.id(u"id"_s, record.id.text());
    if constexpr (requires { record.name; }) c.line(u"name"_s, record.name, false);
    std::visit(
        [&](auto intended) {
            const QString prefix = codeName(kindOf<decltype(intended)>) + u'.';
            intended.id = decltype(intended.id)(u"-"_s);
            checkFields(c, prefix, intended);
            checkMore(c, prefix, intended);
        },
        record.intended);
}

} // namespace

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Faults check(const Record &record)
{
    Checker c;
    std::visit(
        [&](const auto &x) {
            using R = std::decay_t<decltype(x)>;
            if constexpr (holdsIntended<R>) {
                checkIntended(c, x);
            } else {
                checkFields(c, {}, x);
                checkMore(c, {}, x);
            }
        },
        record);
    return c.take();
}

Faults check(const Holder &holder)
{
    Checker c;
    c.line(u"name"_s, holder.name, true);
    return c.take();
}

namespace {

template<class I>
constexpr Maybe<RecordKind> kindOfId()
{
    if constexpr (std::is_same_v<I, CredentialId>) return RecordKind::Credential;
    else if constexpr (std::is_same_v<I, EngagementId>) return RecordKind::Engagement;
    else if constexpr (std::is_same_v<I, ClientId>) return RecordKind::Client;
    else if constexpr (std::is_same_v<I, CertifierId>) return RecordKind::Certifier;
    else if constexpr (std::is_same_v<I, EvidenceId>) return RecordKind::Evidence;
    else if constexpr (std::is_same_v<I, DutyId>) return RecordKind::Duty;
    else return std::nullopt;
}

template<class T>
void collect(std::vector<RecordReference> &found, const QString &path, const T &value)
{
    if constexpr (isOptional<T>) {
        if (value) collect(found, path, *value);
    } else if constexpr (isList<T>) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            collect(found, path + '['_L1 + QString::number(i) + ']'_L1, value[i]);
        }
    } else if constexpr (isId<T>) {
        if constexpr (kindOfId<T>()) found.push_back({path, *kindOfId<T>(), value.text()});
    } else if constexpr (Described<T>) {
        forEachField<T>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (name != "id"_L1) {
                collect(found, path.isEmpty() ? name : path + u'.' + name, value.*field.member);
            }
        });
    } else if constexpr (std::is_same_v<T, std::variant<Training, Practice>>) {
        std::visit([&](const auto &x) {
            collect(found, codeName(kindOf<std::decay_t<decltype(x)>>), x);
        }, value);
    }
}

} // namespace

std::vector<RecordReference> referencesOf(const Record &record)
{
    std::vector<RecordReference> found;
    std::visit([&](const auto &x) {
        if constexpr (holdsIntended<std::decay_t<decltype(x)>>) collect(found, {}, x.intended);
        else collect(found, {}, x);
    }, record);
    return found;
}

} // namespace koshin
