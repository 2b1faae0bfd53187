// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say, fact by fact: a label and a value for each.
#include "text/rulestext.h"

#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct RuleFacts
{
    Q_DECLARE_TR_FUNCTIONS(RuleFacts)
};

QString listed(const QStringList &parts)
{
    return parts.join(RuleFacts::tr(", ", "between parts of a list"));
}

// What is asked for in each period has a place for the period in its name.
QString nameOf(const Bilingual &name)
{
    return inUse(name).replace(QLatin1String("%1"), QStringLiteral("n"));
}

template<class List>
QString listedNames(const List &names)
{
    QStringList all;
    for (const Bilingual &name : names) all += nameOf(name);
    return listed(all);
}

template<Code E>
QStringList wordsOf(const std::vector<E> &codes)
{
    QStringList all;
    for (const E code : codes) all += word(code);
    return all;
}

QString categoryName(const QString &id, const Edition *edition)
{
    for (const Account &account : edition ? edition->accounts : std::vector<Account>()) {
        if (const Category *category = account.category(id)) return nameOf(category->name);
    }
    return id;
}

QStringList conditions(const Where &w, const Edition *edition)
{
    QStringList all = wordsOf(w.roles) + wordsOf(w.practiceRoles) + wordsOf(w.deliveries) + wordsOf(w.assignments)
                      + wordsOf(w.beneficiaries);
    for (const QString &level : w.levels) all += RuleFacts::tr("level “%1”").arg(level);
    for (const QString &category : w.categories)
        all += RuleFacts::tr("given as “%1”").arg(categoryName(category, edition));
    if (w.fullSystem)
        all += *w.fullSystem ? RuleFacts::tr("of the whole system") : RuleFacts::tr("of a part of the system");
    if (w.teamAtLeast) all += RuleFacts::tr("a team of at least %1").arg(*w.teamAtLeast);
    if (w.pagesAtLeast) all += RuleFacts::tr("at least %1 pages").arg(*w.pagesAtLeast);
    if (w.pagesBelow) all += RuleFacts::tr("fewer than %1 pages").arg(*w.pagesBelow);
    if (w.minutesPerDayAtLeast) all += RuleFacts::tr("at least %1 a day").arg(duration(*w.minutesPerDayAtLeast));
    return all;
}

QString schemeNames(const std::vector<SchemeId> &ids, const SchemeCatalogue &schemes)
{
    QStringList all;
    for (const SchemeId &id : ids) {
        const auto scheme = schemes.value(id.text());
        all += scheme ? inUse(scheme->shortName) : id.text();
    }
    return listed(all);
}

QString measured(const Rate &rate)
{
    const QString per = rate.per.toString();
    switch (rate.measure) {
    case Rate::Measure::Minutes: return RuleFacts::tr("%1 minutes").arg(per);
    case Rate::Measure::Days: return quantity(rate.per, u"day"_s);
    case Rate::Measure::Pages:
        return rate.per == Decimal(1) ? RuleFacts::tr("page") : RuleFacts::tr("%1 pages").arg(per);
    case Rate::Measure::OnSiteDays: return RuleFacts::tr("%1 on site", "days").arg(quantity(rate.per, u"day"_s));
    case Rate::Measure::Records:
        return rate.per == Decimal(1) ? RuleFacts::tr("record") : RuleFacts::tr("%1 records").arg(per);
    }
    return {};
}

QString meaning(AfterEnd value)
{
    switch (value) {
    case AfterEnd::Lapsed: return RuleFacts::tr("it lapses");
    case AfterEnd::Grace: return RuleFacts::tr("a grace period");
    case AfterEnd::NextTerm: return RuleFacts::tr("the next term starts automatically");
    case AfterEnd::Undecided: return RuleFacts::tr("undecided until the issuer’s answer is recorded");
    case AfterEnd::NotCurrent: return RuleFacts::tr("not current, but still held");
    }
    return {};
}

QString kindWords(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Count: return RuleFacts::tr("a number of records");
    case RequirementKind::Sum: return RuleFacts::tr("a sum");
    case RequirementKind::Distinct: return RuleFacts::tr("a number of different categories");
    case RequirementKind::AnyOf: return RuleFacts::tr("any one of these");
    case RequirementKind::AllOf: return RuleFacts::tr("all of these");
    case RequirementKind::KOf: return RuleFacts::tr("a set number of these");
    case RequirementKind::Criterion: return RuleFacts::tr("work that meets conditions");
    case RequirementKind::Application: return RuleFacts::tr("an application, once everything else is met");
    case RequirementKind::InForce: return RuleFacts::tr("another credential in force");
    }
    return {};
}

// `certificate, or reception slip and programme`
QString paperSets(const std::vector<AuditPapers> &sets)
{
    QStringList all;
    for (const AuditPapers &set : sets) {
        QStringList papers;
        for (const AuditPaper &paper : set) papers += inUse(paper.name);
        all += papers.join(RuleFacts::tr(" and ", "between papers that are asked for together"));
    }
    return all.join(RuleFacts::tr(", or ", "between papers of which one is enough"));
}

// The kinds of record that can be asked about, under the first that has the field.
QString activityField(const QString &name)
{
    for (const RecordKind kind : {RecordKind::Training, RecordKind::Practice, RecordKind::Engagement}) {
        const QString label = fieldLabel(kind, name);
        if (label != name) return label;
    }
    return name;
}

// One overload for each kind of value.
struct ValueWords
{
    const SchemeCatalogue &schemes;
    const Edition *edition = nullptr;

    QString operator()(std::monostate) const { return RuleFacts::tr("not known"); }
    QString operator()(bool yes) const { return yes ? RuleFacts::tr("yes") : RuleFacts::tr("no"); }
    QString operator()(const RuleAmount &v) const
    {
        return v.unit.isEmpty() ? v.amount.toString() : quantity(v.amount, v.unit);
    }
    QString operator()(const RuleMoney &v) const { return money(v.amount, v.currency); }
    QString operator()(const DayRule &v) const { return sentence(v); }
    QString operator()(Step v) const { return words(v); }
    QString operator()(const Eligibility &v) const
    {
        const QString kinds = listed(wordsOf(v.trainings) + wordsOf(v.practices) + wordsOf(v.events));
        const QStringList where = conditions(v.where, edition);
        return where.isEmpty() ? kinds
                               : RuleFacts::tr("%1: %2", "kinds of records, conditions").arg(kinds, listed(where));
    }
    QString operator()(const std::vector<Bilingual> &v) const { return listedNames(v); }
    QString operator()(const std::vector<SchemeId> &v) const { return schemeNames(v, schemes); }
    QString operator()(const Bilingual &v) const { return inUse(v); }
    QString operator()(const CarryOver &v) const
    {
        const QString last = words(v.last);
        return v.most ? RuleFacts::tr("at most %1, earned in the last %2").arg(v.most->toString(), last)
                      : RuleFacts::tr("what was earned in the last %1").arg(last);
    }
    QString operator()(const CriterionValues &v) const { return sentence(v); }
    QString operator()(RequirementKind v) const { return kindWords(v); }
    QString operator()(Weight v) const
    {
        switch (v) {
        case Weight::Hard: return RuleFacts::tr("renewal requirement");
        case Weight::Duty: return RuleFacts::tr("separate obligation, not a renewal requirement");
        case Weight::Advice: return RuleFacts::tr("recommendation");
        }
        return {};
    }
    QString operator()(Sharing v) const
    {
        switch (v) {
        case Sharing::None: return RuleFacts::tr("each credential");
        case Sharing::Earliest: return RuleFacts::tr("the earliest credential of this issuer");
        case Sharing::Highest: return RuleFacts::tr("the highest credential of this issuer");
        }
        return {};
    }
    QString operator()(const RuleTerms &v) const
    {
        if (!v.to) return RuleFacts::tr("from term %1 on").arg(v.from.value_or(1));
        if (v.from.value_or(1) == *v.to) return RuleFacts::tr("in term %1").arg(*v.to);
        return RuleFacts::tr("in terms %1 to %2").arg(v.from.value_or(1)).arg(*v.to);
    }
    QString operator()(const RuleSubstitute &v) const
    {
        QStringList parts;
        if (!v.name.isEmpty()) parts += inUse(v.name);
        else if (!v.takes.isEmpty()) parts += (*this)(v.takes);
        if (!v.schemes.empty()) parts += schemeNames(v.schemes, schemes);
        if (v.from) parts += RuleFacts::tr("from %1").arg(sentence(*v.from));
        if (v.to) parts += RuleFacts::tr("until %1").arg(sentence(*v.to));
        if (v.effect == Deeming::Effect::Undecided) parts += RuleFacts::tr("how far is not known");
        if (v.length) parts += RuleFacts::tr("for %1").arg(words(*v.length));
        if (v.startsAtEnd) parts += RuleFacts::tr("from the end of the current term");
        return listed(parts);
    }
    QString operator()(const RuleLead &v) const
    {
        const QString name = inUse(v.name);
        if (v.roll) return RuleFacts::tr("%1: a working day").arg(name);
        return v.days ? RuleFacts::tr("%1: %2", "step before the last safe day").arg(name, words(Step{.days = *v.days}))
                      : name;
    }
    QString operator()(MonthEnd v) const
    {
        return v == MonthEnd::LastDay ? RuleFacts::tr("the last day of that month")
                                      : RuleFacts::tr("the day before the last of that month");
    }
    QString operator()(const Roll &v) const
    {
        return v.direction == Roll::Direction::Next ? RuleFacts::tr("to the next working day")
                                                    : RuleFacts::tr("to the previous working day");
    }
    QString operator()(const PeriodRule &v) const
    {
        const QString length = words(v.length);
        return v.fromEnd ? RuleFacts::tr("%1 each, counted back from the end").arg(length)
                         : RuleFacts::tr("%1 each").arg(length);
    }
    QString operator()(AfterEnd v) const { return meaning(v); }
    QString operator()(const Rounding &v) const
    {
        const QString step = v.step.toString();
        const QString how = v.mode == Rounding::Mode::Down ? RuleFacts::tr("down to steps of %1").arg(step)
                            : v.mode == Rounding::Mode::Up ? RuleFacts::tr("up to steps of %1").arg(step)
                                                           : RuleFacts::tr("to the nearest step of %1").arg(step);
        return v.least > Decimal() ? listed({how, RuleFacts::tr("below %1 nothing").arg(v.least.toString())}) : how;
    }
    QString operator()(const Relevance &v) const
    {
        return v.mode == Relevance::Mode::ProRata
                   ? RuleFacts::tr("in proportion to the part relevant to the credential")
                   : RuleFacts::tr("only if at least %1% is relevant to the credential").arg(v.percent.toString());
    }
    QString operator()(const Rate &v) const { return words(v, QString()); }
    QString operator()(const RuleDays &v) const
    {
        if (!v.to) return RuleFacts::tr("from %1").arg(date(*v.from));
        if (!v.from) return RuleFacts::tr("until %1").arg(date(*v.to));
        return RuleFacts::tr("%1 to %2", "days").arg(date(*v.from), date(*v.to));
    }
    QString operator()(RunningTerms v) const
    {
        return v == RunningTerms::Old ? RuleFacts::tr("the earlier rules") : RuleFacts::tr("these rules");
    }
    QString operator()(const RuleSituation &v) const
    {
        QStringList parts;
        switch (v.when) {
        case Situation::When::Paused: parts += RuleFacts::tr("while it is paused"); break;
        case Situation::When::TermAfterPause: parts += RuleFacts::tr("in the term after a pause"); break;
        case Situation::When::TermAfterLapse: parts += RuleFacts::tr("in the term after a lapse"); break;
        }
        if (v.from) parts += RuleFacts::tr("from %1").arg(sentence(*v.from));
        if (v.until) parts += RuleFacts::tr("until %1").arg(sentence(*v.until));
        return listed(parts);
    }
    QString operator()(const RuleFields &v) const
    {
        QStringList labels;
        for (const QString &name : v.names) labels += activityField(name);
        return listed(labels);
    }
    QString operator()(const RuleRecords &v) const
    {
        if (v.takes.isEmpty()) return v.engagements ? heading(RecordKind::Engagement) : RuleFacts::tr("every record");
        const QString kinds = (*this)(v.takes);
        return v.engagements ? listed({kinds, heading(RecordKind::Engagement)}) : kinds;
    }
    QString operator()(const RuleLanguage &v) const { return languageName(v.code); }
    QString operator()(const std::vector<AuditPapers> &v) const { return paperSets(v); }
    QString operator()(const std::vector<EvidenceKind> &v) const { return listed(wordsOf(v)); }
    QString operator()(const AuditDraw &v) const
    {
        const QString what = v.what == AuditDraw::What::All ? RuleFacts::tr("all records of the time looked at")
                                                            : RuleFacts::tr("some records, at random");
        QStringList parts{what};
        if (v.from) parts += RuleFacts::tr("from %1").arg(sentence(*v.from));
        if (v.to) parts += RuleFacts::tr("until %1").arg(sentence(*v.to));
        return listed(parts);
    }
    QString operator()(const RuleOffer &v) const
    {
        QStringList parts{inUse(v.name)};
        if (v.minutes > 0) parts += duration(v.minutes);
        parts += v.price ? money(v.price->amount, v.price->currency) : RuleFacts::tr("price not known");
        if (v.eachPeriod) parts += RuleFacts::tr("up to %n time(s) in each period", "", v.most);
        return listed(parts);
    }
};

} // namespace

QString label(RuleAspect aspect)
{
    switch (aspect) {
    case RuleAspect::Kind: return RuleFacts::tr("What is required");
    case RuleAspect::Need: return RuleFacts::tr("Required");
    case RuleAspect::Opens: return RuleFacts::tr("From");
    case RuleAspect::Due: return RuleFacts::tr("Due");
    case RuleAspect::Late: return RuleFacts::tr("Can be made up until");
    case RuleAspect::Takes: return RuleFacts::tr("Accepts");
    case RuleAspect::Categories: return RuleFacts::tr("Categories");
    case RuleAspect::Schemes: return RuleFacts::tr("One of");
    case RuleAspect::JudgedOn: return RuleFacts::tr("Assessed on");
    case RuleAspect::CarryOver: return RuleFacts::tr("Carried over");
    case RuleAspect::Conditions: return RuleFacts::tr("Conditions");
    case RuleAspect::Weight: return RuleFacts::tr("Counts as");
    case RuleAspect::Fee: return RuleFacts::tr("Usual fee");
    case RuleAspect::EachPeriod: return RuleFacts::tr("In each year of the term");
    case RuleAspect::InTerms: return RuleFacts::tr("Only");
    case RuleAspect::Sharing: return RuleFacts::tr("Applies to");
    case RuleAspect::WaivedBy: return RuleFacts::tr("No longer required once this is met");
    case RuleAspect::Alternative: return RuleFacts::tr("Replaced by");
    case RuleAspect::SafeDay: return RuleFacts::tr("Time needed before the due date");
    case RuleAspect::StandsIn: return RuleFacts::tr("Possible substitute");
    case RuleAspect::AtHand: return RuleFacts::tr("What you need");
    case RuleAspect::Where: return RuleFacts::tr("Where to apply");
    case RuleAspect::Afterwards: return RuleFacts::tr("What happens next");
    case RuleAspect::TermLength: return RuleFacts::tr("Length of a term");
    case RuleAspect::TermStart: return RuleFacts::tr("The first term starts on");
    case RuleAspect::FirstEnd: return RuleFacts::tr("The first term ends on");
    case RuleAspect::CountsFrom: return RuleFacts::tr("For the first term, records count from");
    case RuleAspect::MonthEnd: return RuleFacts::tr("If the last month lacks the day, the term ends on");
    case RuleAspect::TermRoll: return RuleFacts::tr("The last day moves");
    case RuleAspect::Parts: return RuleFacts::tr("Parts of a term");
    case RuleAspect::Closing: return RuleFacts::tr("Time to renew after the end");
    case RuleAspect::Grace: return RuleFacts::tr("Grace after the end");
    case RuleAspect::AfterEnd: return RuleFacts::tr("After the end");
    case RuleAspect::AfterEndApplied: return RuleFacts::tr("After the end, applied for");
    case RuleAspect::AfterEndMet: return RuleFacts::tr("After the end, all met");
    case RuleAspect::Pause: return RuleFacts::tr("Longest pause");
    case RuleAspect::RenewedBy: return RuleFacts::tr("Also renewed by");
    case RuleAspect::Rounding: return RuleFacts::tr("Rounding");
    case RuleAspect::Relevance: return RuleFacts::tr("Partly relevant activities");
    case RuleAspect::Within: return RuleFacts::tr("Part of");
    case RuleAspect::PeriodCap: return RuleFacts::tr("Yearly limit");
    case RuleAspect::TermCap: return RuleFacts::tr("Limit per term");
    case RuleAspect::Once: return RuleFacts::tr("The same content counts once");
    case RuleAspect::Conversion: return RuleFacts::tr("Conversion");
    case RuleAspect::EntryCap: return RuleFacts::tr("Limit per record");
    case RuleAspect::DayCap: return RuleFacts::tr("Daily limit");
    case RuleAspect::EntryLeast: return RuleFacts::tr("Minimum per record");
    case RuleAspect::Uses: return RuleFacts::tr("Credentials that a record can serve");
    case RuleAspect::Pooled: return RuleFacts::tr("Summed before rounding");
    case RuleAspect::WayDays: return RuleFacts::tr("Activities of");
    case RuleAspect::NotBefore: return RuleFacts::tr("Nothing from before the certification");
    case RuleAspect::ApplyBy: return RuleFacts::tr("Last day to apply");
    case RuleAspect::RunningTerms: return RuleFacts::tr("For a term that is running on the first day");
    case RuleAspect::Situation: return RuleFacts::tr("Instead");
    case RuleAspect::Offer: return RuleFacts::tr("Typical offer");
    case RuleAspect::Duty: return RuleFacts::tr("Duty");
    case RuleAspect::Account: return RuleFacts::tr("Counted separately");
    case RuleAspect::AskedOf: return RuleFacts::tr("Asked about in an audit");
    case RuleAspect::ToRecord: return RuleFacts::tr("To be recorded");
    case RuleAspect::Proof: return RuleFacts::tr("Accepted proof");
    case RuleAspect::Refused: return RuleFacts::tr("Not accepted as proof");
    case RuleAspect::Legible: return RuleFacts::tr("Must be on the proof");
    case RuleAspect::ProofLanguage: return RuleFacts::tr("Language of the proof");
    case RuleAspect::KeepUntil: return RuleFacts::tr("Evidence kept until");
    case RuleAspect::AnswerWithin: return RuleFacts::tr("Time to answer an audit");
    case RuleAspect::Drawn: return RuleFacts::tr("Drawn in an audit");
    }
    return {};
}

QString words(const RuleValue &value, const SchemeCatalogue &schemes, const Edition *edition)
{
    return std::visit(ValueWords{schemes, edition}, value);
}

QString words(const Where &where)
{
    return listed(conditions(where, nullptr));
}

QString words(const Rate &rate, const QString &unit)
{
    const QString gives = unit.isEmpty() ? rate.gives.toString() : quantity(rate.gives, unit);
    return RuleFacts::tr("%1 per %2", "amount, measure").arg(gives, measured(rate));
}

QString subject(const Bilingual &name, const Eligibility &way, const Edition *edition)
{
    if (way.isEmpty()) return nameOf(name);
    const QString kinds = ValueWords{{}, edition}(way);
    return name.isEmpty() ? kinds : RuleFacts::tr("%1 (%2)", "category, kinds of records").arg(inUse(name), kinds);
}

} // namespace koshin::text
