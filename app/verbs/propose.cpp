// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "rules/foresight/proposal.h"
#include "text/proposaltext.h"
#include "text/sentences.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ProposeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Propose)

public:
    const char *name() const override { return "propose"; }
    QString summary() const override { return tr("What closes every gap at the lowest cost"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Maybe<Error> readOptions(const Ledger &ledger, ProposalOptions &options) const;
    static void print(const Proposal &proposal, const std::vector<LapseChoice> &choices, const Assessment &assessment);

    QString m_credential;
    QString m_by = u"money"_s;
    QStringList m_lapsing;
    QStringList m_rates;
};

void ProposeVerb::configure(Arguments &arguments)
{
    arguments.value(u"--credential"_s, m_credential, tr("Only this credential"));
    arguments.value(u"--by"_s, m_by, tr("The least money, or the least hours")).oneOf({u"money"_s, u"hours"_s});
    arguments.values(u"--without"_s, m_lapsing, tr("A credential that may lapse"));
    arguments.values(u"--rate"_s, m_rates, tr("What a unit of a currency is worth, as in USD=150"));
    addJson(arguments);
}

Maybe<Error> ProposeVerb::readOptions(const Ledger &ledger, ProposalOptions &options) const
{
    options.aim = m_by == "hours"_L1 ? ProposalOptions::Aim::Hours : ProposalOptions::Aim::Money;
    options.only = m_credential;
    for (const QString &id : m_lapsing) options.lapsing.push_back(id);
    std::vector<QString> named = options.lapsing;
    if (!options.only.isEmpty()) named.push_back(options.only);
    for (const QString &id : named) {
        if (!ledger.credentials.find(id)) return Error{ErrorCode::UnknownRecord, {id}, {}};
    }
    for (const QString &given : m_rates) {
        const QStringList parts = given.split(u'=');
        const auto rate = parts.size() == 2 ? Decimal::parse(parts[1]) : std::nullopt;
        if (!rate || *rate <= Decimal()) return Error{ErrorCode::BadNumber, {u"--rate"_s, given}, {}};
        options.rates[parts[0].toUpper()] = *rate;
    }
    // Rates are to yen unless yen itself has one.
    if (!options.rates.empty() && !options.rates.contains(u"JPY"_s)) options.currency = u"JPY"_s;
    return {};
}

QJsonObject claimJson(const WiderClaim &claim)
{
    QJsonArray gains;
    for (const WiderClaim::Gain &gain : claim.gains) {
        gains.append(QJsonObject{{u"credential"_s, gain.credential},
                                 {u"requirement"_s, gain.requirement},
                                 {u"amount"_s, gain.amount.toDouble()},
                                 {u"left"_s, gain.left.toDouble()}});
    }
    return {{u"plan"_s, claim.plan}, {u"gains"_s, gains}};
}

QJsonObject json(const Proposal &p, const std::vector<LapseChoice> &choices)
{
    const auto pairs = [](const auto &list) {
        QJsonArray all;
        for (const auto &[credential, requirement] : list) {
            all.append(QJsonObject{{u"credential"_s, credential}, {u"requirement"_s, requirement}});
        }
        return all;
    };
    QJsonArray steps;
    for (const ProposedStep &s : p.steps) {
        steps.append(QJsonObject{{u"id"_s, s.item.id},
                                 {u"name"_s, text::inUse(s.item.name)},
                                 {u"planned"_s, s.item.isPlan},
                                 {u"on"_s, s.on.toString()},
                                 {u"times"_s, s.times},
                                 {u"price"_s, s.item.price ? QJsonValue(s.item.price->toDouble()) : QJsonValue()},
                                 {u"currency"_s, s.item.currency},
                                 {u"minutes"_s, s.item.minutes()},
                                 {u"closes"_s, pairs(s.closes)}});
    }
    QJsonArray wider;
    for (const WiderClaim &claim : p.wider) wider.append(claimJson(claim));
    QJsonArray late;
    for (const LateClaim &l : p.late) {
        QJsonObject claim = claimJson(l.claim);
        claim.insert(u"on"_s, l.on.toString());
        claim.insert(u"due"_s, l.due.toString());
        claim.insert(u"standing"_s, codeName(l.standing));
        claim.insert(u"claimed"_s, l.isMade);
        late.append(claim);
    }
    QJsonArray lapses;
    for (const LapseChoice &c : choices) {
        lapses.append(QJsonObject{
            {u"credential"_s, c.credential}, {u"saved"_s, c.saved.toDouble()}, {u"minutesSaved"_s, c.minutesSaved}});
    }
    return {{u"steps"_s, steps},
            {u"unclosed"_s, pairs(p.unclosed)},
            {u"wider"_s, wider},
            {u"late"_s, late},
            {u"withoutPrice"_s, QJsonArray::fromStringList(QStringList(p.withoutPrice.begin(), p.withoutPrice.end()))},
            {u"withoutRate"_s, QJsonArray::fromStringList(QStringList(p.withoutRate.begin(), p.withoutRate.end()))},
            {u"money"_s, p.money.toDouble()},
            {u"currency"_s, p.currency},
            {u"minutes"_s, p.minutes},
            {u"considered"_s, p.considered},
            {u"least"_s, p.isLeast},
            {u"lapses"_s, lapses}};
}

void ProposeVerb::print(const Proposal &p, const std::vector<LapseChoice> &choices, const Assessment &assessment)
{
    for (const ProposedStep &s : p.steps) {
        output::line(text::sentence(s));
        for (const auto &gap : s.closes) output::line(u"  "_s + tr("towards %1").arg(text::gapName(assessment, gap)));
    }
    if (const QString said = text::sentence(p); !said.isEmpty()) output::line(said);
    for (const auto &gap : p.unclosed) output::line(text::unclosedSentence(assessment, gap));
    for (const WiderClaim &claim : p.wider) output::line(text::sentence(claim, assessment));
    for (const LateClaim &claim : p.late) output::line(text::sentence(claim, assessment));
    for (const QString &id : p.withoutPrice) output::line(text::withoutPriceSentence(assessment, id));
    for (const QString &currency : p.withoutRate) {
        output::line(tr("Left out, prices in %1: give its worth with --rate %1=….").arg(currency));
    }
    for (const LapseChoice &c : choices) {
        if (c.saved > Decimal() || c.minutesSaved > 0) output::line(text::sentence(c, assessment, p.currency));
    }
}

int ProposeVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    ProposalOptions options;
    options.asOf = context.asOf();
    if (const auto wrong = readOptions(**ledger, options)) return context.fail(*wrong);
    const Proposal proposal = propose(context.schemes(), **ledger, options);
    const auto choices = lapseChoices(context.schemes(), **ledger, options, proposal);
    if (m_json) output::json(json(proposal, choices));
    else print(proposal, choices, assess(context.schemes(), **ledger, {options.asOf, false}));
    return proposal.unclosed.empty() ? 0 : 1;
}

} // namespace

std::unique_ptr<Verb> makePropose()
{
    return std::make_unique<ProposeVerb>();
}

} // namespace koshin
