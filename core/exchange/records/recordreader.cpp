// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/recordreader.h"

#include "ledger/check.h"
#include "ledger/fields.h"

#include <limits>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Reads values into the members that `Fields` names, noting every fault with its path and line.
class Reader
{
public:
    Faults takeFaults() { return std::move(m_faults); }
    [[nodiscard]] bool sound() const { return m_faults.empty(); }

    template<Described T>
    void fields(const JsonNode &node, const QString &path, T &value, QStringView without = {});
    template<class R>
    void holder(const JsonNode &node, R &record);

private:
    void fault(ErrorCode code, const JsonNode &node, const QString &path, QStringList more = {})
    {
        more.prepend(path);
        m_faults.push_back({code, std::move(more), {{}, path, node.line}});
    }
    bool is(JsonKind kind, const JsonNode &node, const QString &path)
    {
        if (node.kind == kind) return true;
        fault(ErrorCode::WrongType, node, path, {kindName(kind), kindName(node.kind)});
        return false;
    }
    static QString join(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

    template<class T>
    void value(const JsonNode &node, const QString &path, T &into);
    template<class T>
    void text(const JsonNode &node, const QString &path, T &into);
    template<class T>
    void whole(const JsonNode &node, const QString &path, T &into);
    void number(const JsonNode &node, const QString &path, Decimal &into);
    template<class T>
    void list(const JsonNode &node, const QString &path, std::vector<T> &into);
    template<class Body, class R>
    void intended(const JsonNode &node, R &record);

    template<class R>
    bool own(const JsonNode &node, const QString &name, R &record);

    Faults m_faults;
};

template<Described T>
void Reader::fields(const JsonNode &node, const QString &path, T &into, QStringView without)
{
    if (!is(JsonKind::Object, node, path)) return;
    std::size_t found = 0;
    forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (name == without) return;
        if (const JsonNode *member = node.find(name)) {
            ++found;
            value(*member, join(path, name), into.*field.member);
        } else if (field.presence == Presence::Required) {
            fault(ErrorCode::MissingField, node, join(path, name));
        }
    });
    if (found == node.members.size()) return;
    for (const auto &[name, member] : node.members) {
        bool known = false;
        forEachField<T>(
            [&](const auto &field) { known = known || (name == QLatin1String(field.name) && name != without); });
        if (!known) fault(ErrorCode::UnknownField, member, join(path, name));
    }
}

template<class T>
void Reader::value(const JsonNode &node, const QString &path, T &into)
{
    if constexpr (isOptional<T>) {
        value(node, path, into.emplace());
    } else if constexpr (isList<T>) {
        list(node, path, into);
    } else if constexpr (Described<T>) {
        fields(node, path, into);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (is(JsonKind::Bool, node, path)) into = node.text == u"true";
    } else if constexpr (std::is_integral_v<T>) {
        whole(node, path, into);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        number(node, path, into);
    } else {
        if (is(JsonKind::String, node, path)) text(node, path, into);
    }
}

template<class T>
void Reader::text(const JsonNode &node, const QString &path, T &into)
{
    if constexpr (std::is_same_v<T, QString> || isId<T>) {
        into = T(node.text);
    } else if constexpr (std::is_same_v<T, Date>) {
        if (const auto date = Date::parse(node.text)) into = *date;
        else fault(ErrorCode::BadDate, node, path, {node.text});
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        if (const auto time = Timestamp::parse(node.text)) into = *time;
        else fault(ErrorCode::BadTime, node, path, {node.text});
    } else {
        if (const auto code = parseCode<T>(node.text)) into = *code;
        else fault(ErrorCode::UnknownValue, node, path, {node.text, codeList<T>()});
    }
}

void Reader::number(const JsonNode &node, const QString &path, Decimal &into)
{
    if (!is(JsonKind::Number, node, path)) return;
    if (const auto decimal = Decimal::parse(node.text)) into = *decimal;
    else fault(ErrorCode::BadNumber, node, path, {node.text});
}

template<class T>
void Reader::whole(const JsonNode &node, const QString &path, T &into)
{
    if (!is(JsonKind::Number, node, path)) return;
    constexpr T greatest = std::numeric_limits<T>::max();
    bool isWhole = false;
    qint64 read = node.text.toLongLong(&isWhole);
    if (const auto decimal = isWhole ? std::nullopt : Decimal::parse(node.text)) { // as in 3.6e2
        isWhole = decimal->micro() % Decimal::scale == 0;
        read = decimal->micro() / Decimal::scale;
    }
    if (!isWhole) fault(ErrorCode::BadNumber, node, path, {node.text});
    else if (read < -greatest || read > greatest) {
        fault(ErrorCode::OutOfRange, node, path, {node.text, u"0"_s, QString::number(greatest)});
    } else into = T(read);
}

template<class T>
void Reader::list(const JsonNode &node, const QString &path, std::vector<T> &into)
{
    if (!is(JsonKind::Array, node, path)) return;
    if (node.items.size() > limits::listLength) {
        fault(ErrorCode::TooManyEntries, node, path, {QString::number(limits::listLength)});
        return;
    }
    into.resize(node.items.size());
    for (std::size_t i = 0; i < into.size(); ++i) {
        value(node.items[i], path + '['_L1 + QString::number(i) + ']'_L1, into[i]);
    }
}

// The body of a plan or template is a training or practice without an id of its own.
template<class Body, class R>
void Reader::intended(const JsonNode &node, R &record)
{
    Body body;
    fields(node, codeName(kindOf<Body>), body, u"id");
    record.intended = std::move(body);
}

template<class R>
void Reader::holder(const JsonNode &node, R &record)
{
    if (!is(JsonKind::Object, node, {})) return;
    int bodies = 0;
    for (const auto &[name, member] : node.members) {
        if (name == u"training" && ++bodies == 1) intended<Training>(member, record);
        else if (name == u"practice" && ++bodies == 1) intended<Practice>(member, record);
        else if (!own(member, name, record)) fault(ErrorCode::UnknownField, member, name);
    }
    forEachField<R>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const bool required = field.presence == Presence::Required && name != u"intended"_s;
        if (required && !node.find(name)) fault(ErrorCode::MissingField, node, name);
    });
    if (bodies == 0) fault(ErrorCode::MissingField, node, u"training"_s);
}

/// Reads a field beside the body; false if the record has none of this name.
template<class R>
bool Reader::own(const JsonNode &node, const QString &name, R &record)
{
    bool known = false;
    forEachField<R>([&](const auto &field) {
        using M = std::decay_t<decltype(record.*field.member)>;
        if constexpr (!std::is_same_v<M, std::variant<Training, Practice>>) {
            if (name != QLatin1String(field.name)) return;
            known = true;
            value(node, name, record.*field.member);
        }
    });
    return known;
}

// What `check` finds, with the lines of the file.
template<class T>
Faults checked(const T &value, const JsonNode &node)
{
    Faults faults = check(value);
    for (Error &fault : faults) fault.where.line = lineAt(node, fault.where.path);
    return faults;
}

} // namespace

tl::expected<Record, Faults> readRecord(RecordKind kind, const JsonNode &node)
{
    Reader reader;
    Record record = withKind(kind, []<class R>() { return Record(R()); });
    std::visit([&](auto &x) {
        if constexpr (hasIntended<std::decay_t<decltype(x)>>) reader.holder(node, x);
        else reader.fields(node, {}, x);
    }, record);
    Faults faults = reader.takeFaults();
    if (faults.empty()) faults = checked(record, node);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return record;
}

tl::expected<Holder, Faults> readHolder(const JsonNode &node)
{
    Reader reader;
    Holder holder;
    reader.fields(node, {}, holder);
    if (!reader.sound()) return tl::unexpected(reader.takeFaults());
    Faults faults = checked(holder, node);
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return holder;
}

qint64 lineAt(const JsonNode &node, QStringView path)
{
    const JsonNode *at = &node;
    while (!path.isEmpty()) {
        const bool item = path.startsWith(u'[');
        if (item || path.startsWith(u'.')) path = path.sliced(1);
        qsizetype end = 0;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[' && path[end] != u']') ++end;
        const QStringView step = path.first(end);
        const JsonNode *next = nullptr;
        if (!item) next = at->find(step);
        else if (const std::size_t i = step.toULongLong(); i < at->items.size()) next = &at->items[i];
        if (!next) break;
        at = next;
        path = path.sliced(end + (item ? 1 : 0));
    }
    return at->line;
}

} // namespace koshin
