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
    void range(const QString &path, Decimal value, const Limits &may)
    {
        if (value < Decimal(may.least) || value > Decimal(may.greatest)) outOfRange(path, value.toString(), may);
    }
    void range(const QString &path, qint64 value, const Limits &may) // it may lie beyond every Decimal
    {
        if (value < may.least || value > may.greatest) outOfRange(path, QString::number(value), may);
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
    void outOfRange(const QString &path, const QString &value, const Limits &may)
    {
        fault(ErrorCode::OutOfRange, path, {value, QString::number(may.least), QString::number(may.greatest)});
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

// A number without limits in the field table would be taken whatever it is.
template<class M>
inline constexpr bool isNumber = std::is_same_v<M, int> || std::is_same_v<M, qint64> || std::is_same_v<M, Decimal>;
template<class M>
inline constexpr bool isNumber<std::optional<M>> = isNumber<M>;

template<Described T>
consteval bool limitsEveryNumber()
{
    bool all = true;
    forEachField<T>([&]<class M>(const Field<T, M> &field) {
        all = all && (!isNumber<M> || field.limits.least <= field.limits.greatest);
    });
    return all;
}

template<class T>
void checkValue(Checker &c, const Limits &limits, const QString &path, const T &value, bool required);

template<Described T>
void checkFields(Checker &c, const QString &prefix, const T &value)
{
    static_assert(limitsEveryNumber<T>());
    forEachField<T>([&](const auto &field) {
        checkValue(c, field.limits, prefix + QString::fromLatin1(field.name), value.*field.member,
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
void checkValue(Checker &c, const Limits &limits, const QString &path, const T &value, bool required)
{
    if constexpr (isOptional<T>) {
        if (value) checkValue(c, limits, path, *value, false);
    } else if constexpr (isList<T>) {
        checkList(c, path, value);
    } else if constexpr (isId<T>) {
        c.id(path, value.text());
    } else if constexpr (std::is_same_v<T, QString>) {
        if (limits.isLong) c.longText(path, value);
        else c.line(path, value, !required);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        c.range(path, value, limits);
    } else if constexpr (isNumber<T>) {
        c.range(path, qint64(value), limits);
    } else if constexpr (Described<T>) {
        checkFields(c, path + u'.', value);
    }
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar ch) { return ch >= u'A' && ch <= u'Z'; });
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

template<class R>
void checkConfirmation(Checker &c, const QString &prefix, const R &x)
{
    const Maybe<Certification> &is = x.certification;
    if (is && is->on && is->remindedOn)
        c.order(prefix + u"certification.remindedOn"_s, *is->remindedOn, prefix + u"certification.on"_s, *is->on);
    const Maybe<ConfirmationForm> &form = x.confirmationForm;
    if (form && !isSha256(form->sha256))
        c.fault(ErrorCode::BadHash, prefix + u"confirmationForm.sha256"_s, {form->sha256});
}

void checkMore(Checker &c, const QString &prefix, const Practice &x)
{
    checkConfirmation(c, prefix, x);
    if (x.to) c.order(prefix + u"to"_s, *x.to, prefix + u"from"_s, x.from);
    checkFee(c, prefix, x.fee);
}

void checkMore(Checker &c, const QString &prefix, const Engagement &x)
{
    checkConfirmation(c, prefix, x);
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

// Of other kinds each field is sound by itself.
template<class R>
void checkMore(Checker &, const QString &, const R &)
{
}

// Of a plan or a template: its body has no id of its own.
template<class R>
void checkIntended(Checker &c, const R &record)
{
    c.id(u"id"_s, record.id.text());
    if constexpr (requires { record.name; }) c.line(u"name"_s, record.name, false);
    std::visit([&](auto intended) {
        const QString prefix = codeName(kindOf<decltype(intended)>) + u'.';
        intended.id = decltype(intended.id)(u"-"_s);
        checkFields(c, prefix, intended);
        checkMore(c, prefix, intended);
    }, record.intended);
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
    std::visit([&](const auto &x) {
        using R = std::decay_t<decltype(x)>;
        if constexpr (hasIntended<R>) {
            checkIntended(c, x);
        } else {
            checkFields(c, {}, x);
            checkMore(c, {}, x);
        }
    }, record);
    return c.take();
}

Faults check(const Holder &holder)
{
    Checker c;
    c.line(u"name"_s, holder.name, true);
    return c.take();
}

namespace {

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
        static_assert(kindOfId<T> || std::is_same_v<T, SchemeId>, "an id that leads to no record");
        if constexpr (kindOfId<T>) found.push_back({path, *kindOfId<T>, value.text()});
    } else if constexpr (Described<T>) {
        forEachField<T>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (name != "id"_L1) {
                collect(found, path.isEmpty() ? name : path + u'.' + name, value.*field.member);
            }
        });
    } else if constexpr (std::is_same_v<T, std::variant<Training, Practice>>) {
        std::visit([&](const auto &x) { collect(found, codeName(kindOf<std::decay_t<decltype(x)>>), x); }, value);
    }
}

} // namespace

std::vector<RecordReference> referencesOf(const Record &record)
{
    std::vector<RecordReference> found;
    std::visit([&](const auto &x) {
        if constexpr (hasIntended<std::decay_t<decltype(x)>>) collect(found, {}, x.intended);
        else collect(found, {}, x);
    }, record);
    return found;
}

} // namespace koshin
