// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealednames.h"

#include "base/textform.h"
#include "ledger/fields.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <functional>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

bool isSeen(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
}

// A text as it is compared, and where each of its signs stands in the text with blanks.
struct Seen
{
    explicit Seen(const QString &text) : whole(compatible(text))
    {
        signs.reserve(whole.size());
        places.reserve(std::size_t(whole.size()));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            if (!isSeen(whole[i])) continue;
            signs += whole[i];
            places.push_back(i);
        }
        folded = signs.toCaseFolded();
        if (folded.size() != signs.size()) folded = signs.toLower(); // a sign that folds into two
        if (folded.size() != signs.size()) folded = signs;
    }

    // No letter or digit next to it.
    [[nodiscard]] bool isWord(qsizetype at, qsizetype size) const
    {
        const qsizetype before = places[std::size_t(at)] - 1;
        const qsizetype after = places[std::size_t(at + size - 1)] + 1;
        return (before < 0 || !whole[before].isLetterOrNumber())
               && (after >= whole.size() || !whole[after].isLetterOrNumber());
    }

    QString whole;
    QString signs;
    QString folded;
    std::vector<qsizetype> places;
};

quint16 firstTwo(QByteArrayView bytes, qsizetype at)
{
    return quint16(quint8(bytes[at]) << 8U | quint8(bytes[at + 1]));
}

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
               || c.script() == QChar::Script_Katakana;
    });
}

// Visits every text of a value with the name of its field, until one is told to be the last.
class TextWalk
{
public:
    using Visit = std::function<bool(const QString &field, const QString &text)>;
    explicit TextWalk(const Visit &visit) : m_visit(visit) {}

    template<Described T>
    bool goOn(const T &value, const QString & = {}) const
    {
        bool more = true;
        forEachField<T>([&](const auto &field) {
            if (more) more = goOn(value.*field.member, QString::fromLatin1(field.name));
        });
        return more;
    }

private:
    bool goOn(const QString &text, const QString &field) const { return m_visit(field, text); }
    template<class T>
    bool goOn(const std::optional<T> &value, const QString &field) const
    {
        return !value || goOn(*value, field);
    }
    template<class T>
    bool goOn(const std::vector<T> &list, const QString &field) const
    {
        return std::ranges::all_of(list, [&](const T &item) { return goOn(item, field); });
    }
    template<class... T>
    bool goOn(const std::variant<T...> &value, const QString &field) const
    {
        return std::visit([&](const auto &held) { return goOn(held, field); }, value);
    }
    template<class Tag>
    bool goOn(const Id<Tag> &id, const QString &field) const
    {
        return m_visit(field, id.text());
    }
    template<class T>
    static bool goOn(const T &, const QString &)
    {
        return true; // numbers, days and codes are no words
    }

    const Visit &m_visit;
};

template<class R>
Result<> checked(const SealedNames &names, const R &record)
{
    Result<> outcome;
    const TextWalk::Visit visit = [&](const QString &field, const QString &text) {
        const auto owner = names.findIn(text);
        if (!owner) return true;
        outcome = failure(ErrorCode::NameWouldLeave, {*owner, idOf(Record(record)), field});
        return false;
    };
    TextWalk(visit).goOn(record);
    return outcome;
}

} // namespace

SealedNames::SealedNames(const Ledger &ledger)
{
    QSet<QString> open{Seen(ledger.holder.name).signs}; // who hands the document over anyway
    for (const auto &client : ledger.clients.pointers()) open.insert(Seen(client->code).signs);
    const auto add = [&](const QString &name, const QString &owner) {
        const Seen seen(name);
        if (open.contains(seen.signs) || seen.signs.size() < (isJapanese(seen.signs) ? 2 : 3)) return;
        m_byFirst.insert(seen.folded.front(), m_names.size());
        m_names.push_back({seen.signs, seen.folded, owner});
        addEncoded(name, owner);
        if (seen.signs != name) addEncoded(seen.signs, owner);
    };
    for (const auto &client : ledger.clients.pointers()) add(client->name.value_or(QString()), client->code);
    for (const auto &certifier : ledger.certifiers.pointers()) {
        add(certifier->name, certifier->id.text());
        const QString organisation = certifier->organisation.value_or(QString());
        if (!ledger.clients.find(organisation)) add(organisation, certifier->id.text());
    }
}

Maybe<QString> SealedNames::findIn(const QString &text) const
{
    static const QRegularExpression digest(u"\\b[0-9a-f]{64}\\b"_s);
    if (m_names.empty() || text.isEmpty()) return {};
    const Seen seen(text.size() < 64 ? text : QString(text).remove(digest));
    for (qsizetype at = 0; at < seen.folded.size(); ++at) {
        const auto [first, last] = m_byFirst.equal_range(seen.folded[at]);
        for (auto it = first; it != last; ++it) {
            const Name &name = m_names[*it];
            const bool isThere = QStringView(seen.folded).mid(at).startsWith(name.folded);
            const bool isSame = QStringView(seen.signs).mid(at).startsWith(name.signs);
            if (isThere && (isSame || seen.isWord(at, name.signs.size()))) return name.owner;
        }
    }
    return {};
}

// Shorter ones would be met by chance in a large file.
void SealedNames::addEncoded(const QString &name, const QString &owner)
{
    constexpr qsizetype leastBytes = 6;
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS"}) {
        QStringEncoder encode(encoding);
        const QByteArray bytes = encode.isValid() ? QByteArray(encode(name)) : QByteArray();
        if (bytes.size() >= leastBytes && !encode.hasError()) m_encoded.insert(firstTwo(bytes, 0), {bytes, owner});
    }
}

Maybe<QString> SealedNames::findInBytes(QByteArrayView bytes) const
{
    if (m_encoded.isEmpty()) return {};
    std::vector<bool> begins(1U << 16U);
    for (auto it = m_encoded.cbegin(); it != m_encoded.cend(); ++it) begins[it.key()] = true;
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const quint16 two = firstTwo(bytes, at);
        if (!begins[two]) continue;
        const auto [first, last] = m_encoded.equal_range(two);
        for (auto it = first; it != last; ++it) {
            if (bytes.sliced(at).startsWith(it->bytes)) return it->owner;
        }
    }
    return {};
}

Result<> SealedNames::check(const Record &record) const
{
    return std::visit([this](const auto &held) { return checked(*this, held); }, record);
}

Result<> SealedNames::check(const Ledger &redacted) const
{
    if (empty()) return {};
    Result<> outcome;
    redacted.forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) {
            if (outcome) outcome = checked(*this, *record);
        }
    });
    return outcome;
}

Result<> SealedNames::check(const QStringList &document, const Ledger &redacted) const
{
    for (const QString &text : document) {
        const auto owner = findIn(text);
        if (!owner) continue;
        const auto inRecord = check(redacted);
        return inRecord ? failure(ErrorCode::NameInDocument, {*owner}) : inRecord;
    }
    return {};
}

} // namespace koshin
