// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/comparetext.h"

#include "ledger/fields.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

template<class T>
const T *valueIn(const T *value)
{
    return value;
}
template<class T>
const T *valueIn(const std::optional<T> *value)
{
    return value && *value ? &**value : nullptr;
}

// Walks two values at once; either may be missing.
class Comparer
{
public:
    Comparer(RecordKind kind, const Ledger &ledger) : m_kind(kind), m_ledger(ledger) {}
    std::vector<ComparedField> take() { return std::move(m_fields); }

    template<Described T>
    void fields(const QString &prefix, const T *here, const T *incoming)
    {
        forEachField<T>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (name == u"id") return;
            const auto *a = here ? &(here->*field.member) : nullptr;
            const auto *b = incoming ? &(incoming->*field.member) : nullptr;
            value(prefix + name, valueIn(a), valueIn(b), field.secrecy == Secrecy::Sealed);
        });
    }

private:
    template<class T>
    void value(const QString &path, const T *here, const T *incoming, bool isSealed)
    {
        if (!here && !incoming) return;
        if constexpr (isList<T>) {
            const std::size_t most = std::max(here ? here->size() : 0, incoming ? incoming->size() : 0);
            for (std::size_t i = 0; i < most; ++i) {
                value(u"%1[%2]"_s.arg(path).arg(i), here && i < here->size() ? &(*here)[i] : nullptr,
                      incoming && i < incoming->size() ? &(*incoming)[i] : nullptr, isSealed);
            }
        } else if constexpr (Described<T>) {
            fields(path + u'.', here, incoming);
        } else if constexpr (std::is_same_v<T, std::variant<Training, Practice>>) {
            body<Training>(here, incoming);
            body<Practice>(here, incoming);
        } else {
            const bool differs = !here || !incoming || *here != *incoming;
            m_fields.push_back({label(path), shown(path, here, isSealed), shown(path, incoming, isSealed), differs});
        }
    }

    template<class B, class V>
    void body(const V *here, const V *incoming)
    {
        fields<B>(codeName(kindOf<B>) + u'.', here ? std::get_if<B>(here) : nullptr,
                  incoming ? std::get_if<B>(incoming) : nullptr);
    }

    // Parts of a list have one label; their number parts them.
    QString label(const QString &path) const
    {
        const QString name = fieldLabel(m_kind, path);
        const qsizetype open = path.indexOf(u'[');
        if (open < 0) return name;
        const int number = path.sliced(open + 1, path.indexOf(u']', open) - open - 1).toInt() + 1;
        return number == 1 ? name : Comparison::tr("%1 (%2)", "field, its number in a list").arg(name).arg(number);
    }

    template<class T>
    QString shown(const QString &path, const T *value, bool isSealed) const
    {
        if (!value) return {};
        if (isSealed) return Comparison::tr("(hidden)");
        if constexpr (std::is_same_v<T, int>) {
            if (path.endsWith(u"minutes")) return duration(*value);
        }
        return words(*value);
    }

    static QString words(const QString &x) { return x; }
    static QString words(int x) { return QString::number(x); }
    static QString words(qint64 x) { return bytes(x); }
    static QString words(bool x) { return x ? Comparison::tr("yes") : Comparison::tr("no"); }
    static QString words(const Decimal &x) { return x.toString(); }
    static QString words(const Date &x) { return date(x); }
    static QString words(const Timestamp &x) { return x.toString(); }
    template<Code E>
    static QString words(E x)
    {
        if constexpr (requires { word(x); }) return word(x);
        else return codeName(x);
    }
    template<class Tag>
    QString words(const Id<Tag> &x) const
    {
        const auto named = m_ledger.find(x.text());
        const QString title = named ? Ledger::label(*named) : QString();
        return title.isEmpty() ? x.text() : title;
    }

    RecordKind m_kind;
    const Ledger &m_ledger;
    std::vector<ComparedField> m_fields;
};

} // namespace

std::vector<ComparedField> compared(const Record &here, const Record &incoming, const Ledger &ledger)
{
    Comparer comparer(kindOfRecord(here), ledger);
    std::visit([&]<class R>(const R &x) { comparer.fields({}, &x, std::get_if<R>(&incoming)); }, here);
    return comparer.take();
}

} // namespace koshin::text
