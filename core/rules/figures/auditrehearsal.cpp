// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/auditrehearsal.h"

#include "base/contains.h"
#include "base/digest.h"
#include "ledger/fields.h"
#include "rules/engine/checklist.h"
#include "rules/engine/eligibility.h"
#include "rules/engine/terms.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// Whether a field of a record says something.
template<class T>
bool says(const T &value)
{
    if constexpr (isOptional<T>) return value && says(*value);
    else if constexpr (std::is_same_v<T, QString>) return !value.trimmed().isEmpty();
    else if constexpr (std::is_same_v<T, Certification>) return value.state == CertificationState::Signed;
    else if constexpr (std::is_same_v<T, int>) return value > 0;
    else if constexpr (isList<T>) return !value.empty();
    else return true;
}

// A field that the record's kind does not have is not asked of it.
template<class R>
bool lacksField(const R &record, const QString &name)
{
    bool lacks = false;
    forEachField<R>([&](const auto &field) {
        if (name == QLatin1String(field.name)) lacks = !says(record.*field.member);
    });
    return lacks;
}

/// What fits a set of papers that are asked for together.
struct Fit
{
    std::vector<const AuditPaper *> lacking;
    std::vector<const Evidence *> used;
    std::vector<const Evidence *> untyped; ///< those used whose kind is not recorded

    [[nodiscard]] auto order() const { return std::tuple(lacking.size(), untyped.size()); }
};

class Judge
{
public:
    Judge(const Ledger &ledger, const AuditRules &rules, const FileLook &look)
        : m_ledger(ledger), m_rules(rules), m_look(look)
    {
    }

    template<class R>
    void judge(AuditLine &line, const R &record) const
    {
        const AuditDemand &asked = *line.demand;
        for (const QString &field : asked.fields.value.value_or(std::vector<QString>())) {
            if (lacksField(record, field)) line.lacks.push_back({.what = AuditLack::What::Field, .field = field});
        }
        std::vector<const Evidence *> files;
        for (const EvidenceId &id : record.evidence) {
            const Evidence *file = m_ledger.evidence.find(id.text());
            if (!file) continue;
            const FileState state = m_look(*file);
            if (state != FileState::There)
                line.lacks.push_back({.what = AuditLack::What::File, .evidence = id.text(), .state = state});
            if (isRefused(asked, *file)) line.refused.push_back(id.text());
            else if (file->bytes != 0) files.push_back(file);
        }
        QString language;
        if constexpr (requires { record.language; }) language = record.language.value_or(QString());
        papers(line, asked, files, language);
        std::ranges::stable_sort(line.lacks, {}, &AuditLack::what);
    }

private:
    static bool isRefused(const AuditDemand &asked, const Evidence &file)
    {
        return asked.refuses.value && file.kind && contains(*asked.refuses.value, *file.kind);
    }

    void papers(AuditLine &line, const AuditDemand &asked, const std::vector<const Evidence *> &files,
                const QString &language) const
    {
        if (!asked.papers.value || asked.papers.value->empty()) return;
        Fit best = fitting(asked.papers.value->front(), files);
        for (const AuditPapers &set : *asked.papers.value) {
            Fit fit = fitting(set, files);
            if (fit.order() < best.order()) best = std::move(fit);
        }
        for (const AuditPaper *paper : best.lacking)
            line.lacks.push_back({.what = AuditLack::What::Paper, .paper = paper});
        for (const Evidence *file : best.untyped) line.doubts.push_back({AuditDoubt::What::Type, file->id.text()});
        languages(line, best.used, files, language);
    }

    // Each paper needs a file of its own. One that says what it is goes before one that does not.
    static Fit fitting(const AuditPapers &set, const std::vector<const Evidence *> &files)
    {
        Fit fit;
        std::vector<const AuditPaper *> open;
        const auto take = [&](const AuditPaper &paper, auto fits) {
            const auto at = std::ranges::find_if(
                files, [&](const Evidence *file) { return !contains(fit.used, file) && fits(*file); });
            if (at == files.end()) return false;
            fit.used.push_back(*at);
            if (!paper.kinds.empty() && !(*at)->kind) fit.untyped.push_back(*at);
            return true;
        };
        for (const AuditPaper &paper : set) {
            const auto isIt = [&](const Evidence &file) {
                return paper.kinds.empty() || (file.kind && contains(paper.kinds, *file.kind));
            };
            if (!take(paper, isIt)) open.push_back(&paper);
        }
        for (const AuditPaper *paper : open) {
            if (!take(*paper, [](const Evidence &file) { return !file.kind; })) fit.lacking.push_back(paper);
        }
        return fit;
    }

    // A file that does not say its language is in that of the activity.
    void languages(AuditLine &line, const std::vector<const Evidence *> &used,
                   const std::vector<const Evidence *> &files, const QString &language) const
    {
        if (!m_rules.language.value) return;
        const QString &wanted = *m_rules.language.value;
        const auto isIn = [&](const QString &code) { return code.section(u'-', 0, 0) == wanted; };
        const bool hasOne =
            std::ranges::any_of(files, [&](const Evidence *f) { return f->language && isIn(*f->language); });
        if (hasOne) return;
        bool isForeign = false;
        for (const Evidence *file : used) {
            const QString code = file->language.value_or(language);
            if (code.isEmpty()) line.doubts.push_back({AuditDoubt::What::Language, file->id.text()});
            else isForeign |= !isIn(code);
        }
        if (isForeign) line.lacks.push_back({.what = AuditLack::What::Translation, .field = wanted});
    }

    const Ledger &m_ledger;
    const AuditRules &m_rules;
    const FileLook &m_look;
};

const Offer *offerTo(const Training &t, const CredentialId &credential)
{
    const auto at = std::ranges::find(t.offers, credential, &Offer::credential);
    return at == t.offers.end() ? nullptr : &*at;
}

/// The records that an issuer can ask about: those that count in the term, that would with their proof, and that were
/// submitted.
class Asked
{
public:
    Asked(const Ledger &ledger, const CredentialAssessment &credential) : m_ledger(ledger), m_credential(credential)
    {
        if (credential.term) collect(credential.findings);
    }

    [[nodiscard]] const std::map<QString, Maybe<Date>> &records() const { return m_records; }

private:
    void collect(const std::vector<Finding> &findings)
    {
        for (const Finding &f : findings) {
            for (const Counted &c : f.counted) {
                if (!c.planned) m_records.emplace(c.record, c.on);
            }
            for (const Excluded &x : f.excluded) {
                if (!x.planned && (lacksProof(x) || isSubmitted(x))) m_records.emplace(x.record, x.on);
            }
            collect(f.children);
        }
    }
    static bool lacksProof(const Excluded &x)
    {
        return x.reason == Exclusion::EvidenceMissing || x.reason == Exclusion::NotCertified;
    }
    bool isSubmitted(const Excluded &x) const
    {
        if (x.reason == Exclusion::NotForThisCredential || !x.on || !m_credential.term->period.contains(*x.on))
            return false;
        const Training *t = m_ledger.trainings.find(x.record);
        return t && t->submittedOn && (t->offers.empty() || offerTo(*t, m_credential.credential));
    }

    const Ledger &m_ledger;
    const CredentialAssessment &m_credential;
    std::map<QString, Maybe<Date>> m_records;
};

Candidate candidateFor(const Record &record, const CredentialId &credential)
{
    Candidate c;
    c.training = std::get_if<Training>(&record);
    c.practice = std::get_if<Practice>(&record);
    c.engagement = std::get_if<Engagement>(&record);
    if (c.training) {
        c.kind = int(c.training->kind);
        c.offer = offerTo(*c.training, credential);
    } else if (c.practice) {
        c.kind = int(c.practice->kind);
    }
    return c;
}

bool isAskedOf(const AuditDemand &demand, const Candidate &c)
{
    if (demand.takesAll()) return c.engagement || !misfit(demand.takes, c);
    if (c.engagement) return demand.engagements;
    return isOfKind(demand.takes, c) && !misfit(demand.takes, c);
}

const AuditDemand *demandFor(const AuditRules *rules, const Candidate &c)
{
    if (!rules) return nullptr;
    const auto at = std::ranges::find_if(rules->demands, [&](const AuditDemand &d) { return isAskedOf(d, c); });
    return at == rules->demands.end() ? nullptr : &*at;
}

TermDays daysOf(const CredentialAssessment &credential, const Ledger &ledger, Date asOf)
{
    TermDays days(credential.term->period);
    days.asOf = asOf;
    if (const Credential *held = ledger.credentials.find(credential.credential.text())) {
        days.earned = held->startsOn;
        days.paused = latestEvent(ledger, *held, EventKind::Paused, asOf);
        days.resumed = latestEvent(ledger, *held, EventKind::Resumed, asOf);
    }
    const Finding *application = applicationOf(credential);
    if (application && !application->counted.empty()) days.application = application->counted.front().on;
    return days;
}

bool liesIn(const AuditLine &line, const Maybe<Period> &span)
{
    return !span || (line.on && span->contains(*line.on));
}

Maybe<Period> spanOf(const AuditDraw &draw, const CredentialAssessment &credential, const Ledger &ledger, Date asOf)
{
    if (!credential.term) return {};
    const TermDays days = daysOf(credential, ledger, asOf);
    const auto from = draw.from ? plainDay(*credential.edition, *draw.from, days) : days.term.from;
    const auto to = draw.to ? plainDay(*credential.edition, *draw.to, days) : days.term.to;
    if (!from || !to || *to < *from) return {};
    return Period{*from, *to};
}

} // namespace

FileState fileState(const Result<> &look)
{
    if (look) return FileState::There;
    return look.error().code == ErrorCode::FileNotFound ? FileState::Missing : FileState::Altered;
}

QString AuditLack::code() const
{
    const auto ofEvidence = [](const QString &part) { return QStringList{u"evidence"_s, part}.join(u'/'); };
    switch (what) {
    case What::Field: return field;
    case What::Paper: return paper->kinds.empty() ? u"evidence"_s : ofEvidence(paper->id);
    case What::Translation: return ofEvidence(u"translation"_s);
    case What::File: return ofEvidence(u"file"_s);
    }
    return {};
}

Maybe<bool> AuditLine::isComplete() const
{
    if (!demand) return {};
    if (!lacks.empty()) return false;
    const bool isOpen = demand->papers.isUnknown() || demand->fields.isUnknown();
    return isOpen ? Maybe<bool>() : true;
}

int AuditRehearsal::complete() const
{
    return int(std::ranges::count_if(lines, [](const AuditLine &l) { return l.isComplete() == true; }));
}

int AuditRehearsal::incomplete() const
{
    return int(std::ranges::count_if(lines, [](const AuditLine &l) { return l.isComplete() == false; }));
}

AuditRehearsal rehearseAudit(const Ledger &ledger, const CredentialAssessment &credential, const FileLook &look,
                             Date asOf)
{
    AuditRehearsal all{&credential, nullptr, {}, {}};
    if (!credential.term || !credential.edition) return all;
    if (credential.edition->audit) all.rules = &*credential.edition->audit;
    if (all.rules)
        all.keepUntil = ruleDay(*credential.edition, all.rules->keepUntil, daysOf(credential, ledger, asOf)).day;
    const Asked asked(ledger, credential);
    for (const auto &[id, on] : asked.records()) {
        const auto record = ledger.find(id);
        if (!record) continue;
        const Candidate candidate = candidateFor(*record, credential.credential);
        if (!candidate.training && !candidate.practice && !candidate.engagement) continue;
        AuditLine line{id, kindOfRecord(*record), on, demandFor(all.rules, candidate), {}, {}, {}, all.keepUntil};
        if (line.demand) {
            const Judge judge(ledger, *all.rules, look);
            std::visit([&]<class R>(const R &r) {
                if constexpr (requires { r.evidence; }) judge.judge(line, r);
            }, *record);
        }
        all.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(all.lines, [](const AuditLine &a, const AuditLine &b) {
        return std::tuple(!a.on, a.on.value_or(Date()), a.record) < std::tuple(!b.on, b.on.value_or(Date()), b.record);
    });
    return all;
}

Maybe<Standing> basisOf(const AuditLack &lack, const AuditLine &line, const AuditRules &rules)
{
    switch (lack.what) {
    case AuditLack::What::Field: return line.demand ? Maybe<Standing>(line.demand->fields.standing) : std::nullopt;
    case AuditLack::What::Paper: return line.demand ? Maybe<Standing>(line.demand->papers.standing) : std::nullopt;
    case AuditLack::What::Translation: return rules.language.standing;
    case AuditLack::What::File: return {};
    }
    Q_UNREACHABLE();
}

AuditSample drawSample(const std::vector<AuditRehearsal> &terms, const Ledger &ledger, Date asOf,
                       const DrawChoice &choice)
{
    AuditSample sample;
    sample.asOf = asOf;
    if (terms.empty()) return sample;
    const AuditRehearsal &last = terms.back();
    if (last.credential->term) sample.span = last.credential->term->period;
    if (last.rules && last.rules->draw.value) {
        sample.what = last.rules->draw.value->what;
        if (!choice.ofTerm) sample.span = spanOf(*last.rules->draw.value, *last.credential, ledger, asOf);
    }
    if (last.rules && last.rules->answerWithin.value) sample.answerBy = asOf.plusDays(*last.rules->answerWithin.value);
    QSet<QString> seen;
    for (const AuditRehearsal &term : terms) {
        for (const AuditLine &line : term.lines) {
            if (!liesIn(line, sample.span) || seen.contains(line.record)) continue;
            seen.insert(line.record);
            sample.lines.push_back(line);
        }
    }
    sample.from = int(sample.lines.size());
    if (sample.what == AuditDraw::What::All && !choice.number) return sample;
    // Each record has a place of its own in the draw, so that one more record moves no other.
    const auto place = [&](const AuditLine &line) { return sha256(choice.seed + u'\n' + line.record); };
    std::vector<std::pair<QString, std::size_t>> order;
    order.reserve(sample.lines.size());
    for (std::size_t i = 0; i < sample.lines.size(); ++i) order.emplace_back(place(sample.lines[i]), i);
    std::ranges::sort(order);
    order.resize(std::min(order.size(), std::size_t(std::max(0, choice.number.value_or(usualSample)))));
    std::ranges::sort(order, {}, &std::pair<QString, std::size_t>::second);
    std::vector<AuditLine> drawn;
    drawn.reserve(order.size());
    for (const auto &entry : order) drawn.push_back(std::move(sample.lines[entry.second]));
    sample.lines = std::move(drawn);
    return sample;
}

} // namespace koshin
