// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/trainingsource.h"

#include "lists/recordedwhen.h"
#include "lists/words.h"
#include "parts/recordtext.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

struct Trainings
{
    Q_DECLARE_TR_FUNCTIONS(Trainings)
};

QString money(const Training &t)
{
    return t.fee ? text::money(t.fee->amount, t.fee->currency) : QString();
}

QString payer(const Training &t)
{
    return t.fee && t.fee->paidBy ? text::choice(text::word(*t.fee->paidBy)) : QString();
}

QString kindAndProvider(const Training &t)
{
    QStringList parts{text::choice(text::word(t.kind)), t.provider.value_or(QString())};
    parts.removeAll({});
    return parts.join(Trainings::tr(" · "));
}

using TrainingKinds = CodeBits<TrainingKind>;
using Payers = CodeBits<Payer, TrainingKinds::end>;
constexpr quint64 trainingAlone = quint64(1) << Payers::end; ///< bit of those without evidence

} // namespace

std::vector<LiveColumn<Training>> TrainingSource::columns()
{
    using T = Training;
    Column<T> title = textColumn<T>(Trainings::tr("Title"), [](const T &t) { return t.title; });
    title.value = [plain = title.value](const T &t, int role) {
        return role == SecondLineRole ? QVariant(kindAndProvider(t)) : plain(t, role);
    };
    const auto recorded = [](const T &t) { return recordedWhen(t.recordedAt, t.completedOn); };
    // clang-format off
    return {
        {u"title"_s, title, u"title"_s},
        {u"day"_s, figureColumn<T>(Trainings::tr("Completed"), [](const T &t) { return text::date(t.completedOn); },
                                   [](const T &t) { return t.completedOn.serial(); }), u"completedOn"_s},
        {u"kind"_s, textColumn<T>(Trainings::tr("Type"), [](const T &t) { return text::choice(text::word(t.kind)); }, true), u"kind"_s, false},
        {u"time"_s, figureColumn<T>(Trainings::tr("Duration"), [](const T &t) { return t.minutes > 0 ? text::duration(t.minutes) : QString(); },
                                    [](const T &t) { return t.minutes; }), u"minutes"_s},
        {u"provider"_s, textColumn<T>(Trainings::tr("Provider"), [](const T &t) { return t.provider.value_or(QString()); }, true), u"provider"_s, false},
        {u"credentials"_s, textColumn<T>(Trainings::tr("Claimed for"), [this](const T &t) { return credentialsOf(t); }, true), u"for"_s, false},
        {u"cost"_s, figureColumn<T>(Trainings::tr("Cost"), money, [](const T &t) { return t.fee ? t.fee->amount.toDouble() : 0.0; }), u"fee"_s},
        {u"payer"_s, textColumn<T>(Trainings::tr("Paid by"), payer, true), {}, false},
        {u"certificate"_s, textColumn<T>(Trainings::tr("Certificate no."), [](const T &t) { return t.certificateNumber.value_or(QString()); }, true),
         u"certificateNumber"_s, false},
        {u"evidence"_s, figureColumn<T>(Trainings::tr("Evidence"), [](const T &t) { return QString::number(t.evidence.size()); },
                                        [](const T &t) { return int(t.evidence.size()); })},
        {u"recorded"_s, recordedColumn<T>(Trainings::tr("Recorded"), recorded), {}, false},
    };
    // clang-format on
}

std::vector<LiveModel::Grouping> TrainingSource::groupings() const
{
    return {{{}, Trainings::tr("Not grouped")},
            {u"year"_s, Trainings::tr("By year")},
            {u"kind"_s, Trainings::tr("By type")},
            {u"credential"_s, Trainings::tr("By credential")},
            {u"provider"_s, Trainings::tr("By provider")}};
}

QString TrainingSource::credentialsOf(const Training &training) const
{
    QStringList names;
    for (const Offer &offer : training.offers)
        names += recordtext::credentialName(offer.credential, m_session.assessment());
    return names.join(Trainings::tr(", "));
}

QString TrainingSource::textOf(const Training &training) const
{
    return QStringList{training.title, training.completedOn.toString(), training.provider.value_or(QString()),
                       training.certificateNumber.value_or(QString())}
        .join(u'\t');
}

quint64 TrainingSource::codesOf(const Training &training) const
{
    return TrainingKinds::of(training.kind) | (training.fee ? Payers::of(training.fee->paidBy) : 0)
           | (training.evidence.empty() ? trainingAlone : 0);
}

TrainingSource::Word TrainingSource::prepare(const QString &word) const
{
    const FoundWord found(word, RecordKind::Training, m_session);
    const bool asksBare = found.isIn(Trainings::tr("No evidence", "word to filter by")) && word.size() > 3;
    const quint64 codes =
        TrainingKinds::found(found, text::word) | Payers::found(found, text::word) | (asksBare ? trainingAlone : 0);
    QSet<QString> credentials;
    for (const auto &c : m_session.ledger().credentials.pointers()) {
        if (found.isIn(recordtext::credentialName(c->id, m_session.assessment()))) credentials.insert(c->id.text());
    }
    if (credentials.isEmpty()) return {found.indexed(), codes};
    return {found.indexed(), codes, [=](const Training &t) {
        return std::ranges::any_of(t.offers, [&](const Offer &o) { return credentials.contains(o.credential.text()); });
    }};
}

int TrainingSource::providerKey(const Training &training) const
{
    const QString name = training.provider.value_or(QString()).trimmed();
    if (name.isEmpty()) return none;
    const QString folded = foldedText(name); // one provider, however its name is written
    if (const auto at = m_providers.constFind(folded); at != m_providers.constEnd()) return *at;
    m_providerNames += name;
    return *m_providers.insert(folded, int(m_providers.size()));
}

void TrainingSource::keysOf(const Training &training, const QString &grouping, LiveModel::Keys &keys) const
{
    if (grouping == u"year"_s) keys.push_back(training.completedOn.year());
    else if (grouping == u"kind"_s) keys.push_back(int(training.kind));
    else if (grouping == u"provider"_s) keys.push_back(providerKey(training));
    if (grouping != u"credential"_s) return;
    const auto &all = m_session.ledger().credentials.pointers();
    for (const Offer &offer : training.offers) {
        const auto at = std::ranges::find(all, offer.credential, [](const auto &c) { return c->id; });
        const int key = at == all.end() ? none : int(at - all.begin());
        if (!keys.contains(key)) keys.push_back(key);
    }
    if (keys.isEmpty()) keys.push_back(none);
}

TrainingSource::Heading TrainingSource::heading(const QString &grouping, int key) const
{
    constexpr qint64 last = std::numeric_limits<int>::max();
    if (grouping == u"year"_s) return {Trainings::tr("%1", "year").arg(key), -qint64(key), {}};
    if (grouping == u"kind"_s) return {text::choice(text::word(TrainingKind(key))), key, {}};
    if (grouping == u"provider"_s)
        return key == none ? Heading{Trainings::tr("No provider"), last, {}} : Heading{m_providerNames[key], key, {}};
    if (key == none) return {Trainings::tr("All that accept it"), last, {}};
    const CredentialId &id = m_session.ledger().credentials[std::size_t(key)].id;
    return {recordtext::credentialName(id, m_session.assessment()), key, id.text()};
}

QVariant TrainingSource::headingCell(const QString &, int, const std::vector<const Training *> &rows,
                                     const QString &column, int role) const
{
    if (column == u"title"_s && role == SecondLineRole)
        return Trainings::tr("%n training(s)", nullptr, int(rows.size()));
    if (column == u"time"_s && role == Qt::DisplayRole) {
        qint64 minutes = 0;
        for (const Training *t : rows) minutes += t->minutes;
        return minutes > 0 ? text::duration(minutes) : QString();
    }
    return {};
}

} // namespace koshin
