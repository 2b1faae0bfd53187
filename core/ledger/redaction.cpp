// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/redaction.h"

#include "ledger/fields.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

/// Takes out of records what stays; each function tells whether there was any.
class Withholder
{
public:
    explicit Withholder(const Clearance &clearance) : m_clearance(clearance) {}

    template<Described T>
    bool takeFrom(T &value) const
    {
        bool held = false;
        forEachField<T>([&](const auto &field) {
            auto &member = value.*field.member;
            if (field.secrecy == Secrecy::Sealed && m_clearance.names == RealNames::LeftOut) {
                held = seal(member, value) || held;
            } else {
                held = takeFrom(member) || held;
            }
        });
        if constexpr (std::is_same_v<T, Evidence>) held = hideConfidential(value) || held;
        return held;
    }

private:
    bool takeFrom(QString &text) const
    {
        if (m_clearance.secretPassages || !text.contains("[["_L1)) return false;
        text = withoutSecretPassages(text);
        return true;
    }
    template<class T>
    bool takeFrom(std::optional<T> &value) const
    {
        return value && takeFrom(*value);
    }
    template<class T>
    bool takeFrom(std::vector<T> &list) const
    {
        bool held = false;
        for (T &item : list) held = takeFrom(item) || held;
        return held;
    }
    template<class... T>
    bool takeFrom(std::variant<T...> &value) const
    {
        return std::visit([this](auto &held) { return takeFrom(held); }, value);
    }
    template<class T>
    static bool takeFrom(T &)
    {
        return false; // numbers, days, codes and ids hold no words
    }

    // A required name gives way to the id.
    template<class M, class T>
    static bool seal(M &member, const T &value)
    {
        if constexpr (isOptional<M>) {
            const bool held = member.has_value();
            member.reset();
            return held;
        } else if constexpr (std::is_same_v<M, QString> && requires { value.id.text(); }) {
            member = value.id.text();
            return true;
        } else {
            member = M();
            return true;
        }
    }

    bool hideConfidential(Evidence &evidence) const
    {
        if (m_clearance.confidentialFiles || !evidence.confidential.value_or(false)) return false;
        evidence.fileName = withheldMark.toString();
        evidence.note.reset();
        return true;
    }

    Clearance m_clearance;
};

} // namespace

QString withoutSecretPassages(const QString &text)
{
    QString open;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView pair = QStringView(text).mid(i, 2);
        if (pair == u"[[") {
            if (depth++ == 0) open += withheldMark;
            ++i;
        } else if (depth > 0 && pair == u"]]") {
            --depth;
            ++i;
        } else if (depth == 0) {
            open += text[i];
        }
    }
    return open;
}

Record redacted(const Record &record, const Clearance &clearance)
{
    Record leaving = record;
    std::visit([&](auto &kind) { Withholder(clearance).takeFrom(kind); }, leaving);
    return leaving;
}

Ledger redacted(const Ledger &ledger, const Clearance &clearance)
{
    const Withholder withholder(clearance);
    Ledger leaving = ledger;
    forEachKind([&]<class R>() {
        auto records = ledger.list<R>().pointers();
        bool held = false;
        for (auto &record : records) {
            R copy = *record;
            if (!withholder.takeFrom(copy)) continue;
            record = std::make_shared<const R>(std::move(copy));
            held = true;
        }
        if (held) leaving.list<R>() = RecordList<R>(std::move(records));
    });
    return leaving;
}

} // namespace koshin
