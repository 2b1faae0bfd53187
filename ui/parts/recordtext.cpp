// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/recordtext.h"

#include "ledger/fields.h"
#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace koshin::recordtext {
namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString join(const QStringList &parts)
{
    return parts.join(RecordText::tr(", "));
}

/// Turns any field's value into words; one overload for each type that a record holds.
struct Words
{
    const Ledger &ledger;
    const Assessment &assessment;

    [[nodiscard]] QString of(const QString &x) const { return x; }
    [[nodiscard]] QString of(int x) const { return QString::number(x); }
    [[nodiscard]] QString of(qint64 x) const { return text::bytes(x); }
    [[nodiscard]] QString of(bool x) const { return x ? RecordText::tr("Yes") : RecordText::tr("No"); }
    [[nodiscard]] QString of(const Decimal &x) const { return x.toString(); }
    [[nodiscard]] QString of(const Date &x) const { return text::dateInBothCalendars(x); }
    [[nodiscard]] QString of(const Timestamp &x) const { return x.toString(); }
    [[nodiscard]] QString of(const Fee &x) const
    {
        const QString sum = text::money(x.amount, x.currency);
        return x.paidBy ? RecordText::tr("%1 (%2)").arg(sum, text::word(*x.paidBy)) : sum;
    }
    [[nodiscard]] QString of(const Renewal &x) const { return text::date(x.startsOn); }
    [[nodiscard]] QString of(const Certification &x) const
    {
        const QString state = text::choice(text::word(x.state));
        const QString since = x.on ? RecordText::tr("%1 on %2").arg(state, text::date(*x.on)) : state;
        return x.remindedOn
                   ? RecordText::tr("%1, again on %2", "confirmation requested").arg(since, text::date(*x.remindedOn))
                   : since;
    }
    [[nodiscard]] QString of(const ConfirmationForm &) const { return {}; } // only what differs from it is told
    [[nodiscard]] QString categoryName(const Offer &x) const
    {
        const CredentialAssessment *found = assessment.credential(x.credential.text());
        if (!found || !found->edition) return *x.category;
        for (const Account &account : found->edition->accounts) {
            if (const Category *category = account.category(*x.category)) return text::inUse(category->name);
        }
        return *x.category;
    }
    [[nodiscard]] QString of(const Offer &x) const
    {
        QStringList parts{of(x.credential)};
        if (x.category) parts += categoryName(x);
        if (x.credits) parts += x.credits->toString();
        return parts.join(RecordText::tr(" · "));
    }
    [[nodiscard]] QString of(const Service &x) const
    {
        const QString theme = text::word(x.theme);
        if (!x.amount) return theme;
        const QString fee = text::money(*x.amount, x.currency.value_or(QString()));
        return x.per ? RecordText::tr("%1: %2 per %3").arg(theme, fee, text::word(*x.per))
                     : RecordText::tr("%1: %2").arg(theme, fee);
    }
    [[nodiscard]] QString of(const Acceptance &x) const { return text::date(x.on); }
    [[nodiscard]] QString of(const Reference &x) const
    {
        QStringList parts{x.title.value_or(QString()), x.number.value_or(QString())};
        parts.removeAll({});
        return join(parts);
    }
    [[nodiscard]] QString of(const CriterionValues &x) const { return text::sentence(x); }
    template<Code E>
    [[nodiscard]] QString of(E x) const
    {
        if constexpr (requires { text::word(x); }) return text::choice(text::word(x));
        else return codeName(x);
    }
    template<class Tag>
    [[nodiscard]] QString of(const Id<Tag> &x) const
    {
        if constexpr (std::is_same_v<Id<Tag>, SchemeId>) return x.text();
        if constexpr (std::is_same_v<Id<Tag>, CredentialId>) return credentialName(x, assessment);
        const auto record = ledger.find(x.text());
        return record ? Ledger::label(*record) : x.text();
    }
    template<class T>
    [[nodiscard]] QString of(const std::optional<T> &x) const
    {
        return x ? of(*x) : QString();
    }
    template<class T>
    [[nodiscard]] QString of(const std::vector<T> &x) const
    {
        QStringList all;
        for (const auto &one : x) all += of(one);
        return join(all);
    }
    [[nodiscard]] QString of(const std::variant<Training, Practice> &x) const
    {
        return std::visit([](const auto &intended) { return intended.title; }, x);
    }
};

/// Shown as the heading or beside it, so not repeated among the fields.
bool isHeading(const QString &field)
{
    static const QStringList headings{u"id"_s,         u"title"_s,    u"fileName"_s, u"code"_s,
                                      u"recordedAt"_s, u"evidence"_s, u"addedAt"_s,  u"completedAt"_s};
    return headings.contains(field);
}

template<class R>
std::vector<Line> linesOf(const R &record, const Ledger &ledger, const Assessment &assessment)
{
    std::vector<Line> lines;
    const Words words{ledger, assessment};
    forEachField<R>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (field.secrecy == Secrecy::Sealed || isHeading(name)) return;
        QString value = words.of(record.*field.member);
        if (name == u"minutes"_s) value = value.toInt() > 0 ? text::duration(value.toInt()) : QString();
        if constexpr (requires { record.confirmationForm; }) {
            if (name == u"confirmationForm"_s) value = text::changedSinceForm(Record(record), ledger).join(u'\n');
        }
        if (name == u"language"_s) value = text::languageName(value);
        if (name == u"mediaType"_s) value = text::mediaType(value);
        if constexpr (requires { record.confidential; }) {
            if (name == u"confidential"_s && record.confidential) {
                value =
                    *record.confidential ? RecordText::tr("Yes", "confidential") : RecordText::tr("No", "confidential");
            }
        }
        if (!value.isEmpty()) lines.push_back({text::fieldLabel(kindOf<R>, name), value});
    });
    return lines;
}

QString subtitleOf(const Training &x)
{
    const QString day = text::dateInBothCalendars(x.completedOn);
    return x.minutes > 0 ? RecordText::tr("%1 · %2").arg(day, text::duration(x.minutes)) : day;
}

QString subtitleOf(const Practice &x)
{
    const QString day = x.to && *x.to != x.from ? period(x.from, x.to) : text::dateInBothCalendars(x.from);
    return minutesOf(x) > 0 ? RecordText::tr("%1 · %2").arg(day, text::duration(minutesOf(x))) : day;
}

QString subtitleOf(const Engagement &x)
{
    return period(x.from, x.to);
}

QString subtitleOf(const Event &x)
{
    return text::dateInBothCalendars(x.on);
}

QString subtitleOf(const SelfAssessment &x)
{
    return text::dateInBothCalendars(x.on);
}

QString subtitleOf(const Plan &x)
{
    return std::visit([](const auto &intended) { return subtitleOf(intended); }, x.intended);
}

template<class R>
QString subtitleOf(const R &)
{
    return {};
}

} // namespace

std::vector<Line> lines(const Record &record, const Ledger &ledger, const Assessment &assessment)
{
    return std::visit([&](const auto &x) {
        if constexpr (!hasIntended<std::decay_t<decltype(x)>>) return linesOf(x, ledger, assessment);
        else return std::visit([&](const auto &intended) { return linesOf(intended, ledger, assessment); }, x.intended);
    }, record);
}

QString title(const Record &record, const Assessment &assessment)
{
    if (const auto *x = std::get_if<Credential>(&record)) return credentialName(x->id, assessment);
    if (const auto *x = std::get_if<Event>(&record)) {
        return RecordText::tr("%1 · %2").arg(text::choice(text::word(x->kind)),
                                             credentialName(x->credential, assessment));
    }
    return Ledger::label(record);
}

QString subtitle(const Record &record)
{
    return std::visit([](const auto &x) { return subtitleOf(x); }, record);
}

QString dayAdded(const Evidence &evidence)
{
    if (!evidence.addedAt) return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(evidence.addedAt->seconds().time_since_epoch().count()).date();
    return text::date(Date(day.year(), unsigned(day.month()), unsigned(day.day())));
}

int minutesOf(const Practice &practice)
{
    return practice.minutes.value_or(0);
}

StatusMark markOf(CertificationState state)
{
    switch (state) {
    case CertificationState::NotAsked: return Verdict::Upcoming;
    case CertificationState::Asked: return StatusMark::waiting();
    case CertificationState::Signed: return Verdict::Met;
    case CertificationState::Refused: return Verdict::Missed;
    case CertificationState::Unobtainable: return Verdict::Waived;
    }
    Q_UNREACHABLE();
}

QString clientCode(const Maybe<ClientId> &client, const Ledger &ledger)
{
    if (!client) return {};
    const Client *found = ledger.clients.find(client->text());
    return found ? found->code : client->text();
}

QString credentialName(const CredentialId &credential, const Assessment &assessment)
{
    const CredentialAssessment *found = assessment.credential(credential.text());
    return found ? text::credentialName(*found) : credential.text();
}

QString hours(qint64 minutes)
{
    return QString::number(double(minutes) / 60.0, 'f', 1);
}

QString period(Date from, const Maybe<Date> &to)
{
    if (!to) return RecordText::tr("from %1", "a day, with no end").arg(text::date(from));
    return RecordText::tr("%1 – %2").arg(text::date(from), text::date(*to));
}

QString days(Date from, const Maybe<Date> &to)
{
    const QString first = text::date(from);
    if (!to || *to == from) return first;
    const QString last = text::date(*to);
    const auto differs = std::ranges::mismatch(first, last).in2 - last.begin();
    const QStringView same = QStringView(last).first(differs); // what both begin with is said once
    const auto part = std::max(same.lastIndexOf(u'-'), same.lastIndexOf(u'.'));
    return RecordText::tr("%1–%2", "first and last day").arg(first, last.sliced(part + 1));
}

} // namespace koshin::recordtext
