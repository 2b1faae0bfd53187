// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/practicesource.h"

#include "lists/recordedwhen.h"
#include "lists/words.h"
#include "parts/recordtext.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

struct Practices
{
    Q_DECLARE_TR_FUNCTIONS(Practices)
};

constexpr qint64 last = std::numeric_limits<int>::max();

template<class E>
QString wordsOf(const std::vector<E> &codes)
{
    QStringList words;
    for (const E code : codes) words += text::word(code);
    return words.join(Practices::tr(", "));
}

/// The place of an id in a list that is ordered by id.
template<class R>
int indexOf(const RecordList<R> &list, const QString &id)
{
    const auto &all = list.pointers();
    const auto at = std::ranges::lower_bound(all, id, {}, [](const auto &r) { return idOf(*r); });
    return at != all.end() && idOf(**at) == id ? int(at - all.begin()) : none;
}

Column<Practice> confirmation(const QString &title)
{
    return {title, [](const Practice &p, int role) -> QVariant {
        if (!p.certification) return {};
        if (role == Qt::DisplayRole) return text::choice(text::word(p.certification->state));
        if (role == VerdictRole) return recordtext::markOf(p.certification->state).number();
        return {};
    }};
}

using PracticeKinds = CodeBits<PracticeKind>;
using Themes = CodeBits<Theme, PracticeKinds::end>;
using Skills = CodeBits<Skill, Themes::end>;
using States = CodeBits<CertificationState, Skills::end>;
constexpr quint64 practiceAlone = quint64(1) << States::end; ///< bit of those without evidence

} // namespace

std::vector<LiveColumn<Practice>> PracticeSource::columns()
{
    using P = Practice;
    const Column<P> title = textColumn<P>(Practices::tr("Title"), [](const P &p) { return p.title; });
    const auto day = [](const P &p) { return p.to.value_or(p.from); };
    const auto clientOf = [this](const P &p) { return recordtext::clientCode(p.client, m_session.ledger()); };
    const auto caseOf = [this](const P &p) {
        const Engagement *g = p.engagement ? m_session.ledger().engagements.find(p.engagement->text()) : nullptr;
        return g ? g->title : QString();
    };
    Column<P> hours = figureColumn<P>(Practices::tr("Duration"), [](const P &p) {
        return p.minutes ? text::duration(*p.minutes) : QString();
    }, [](const P &p) { return recordtext::minutesOf(p); });
    hours.value = [plain = hours.value](const P &p, int role) -> QVariant {
        if (role != ExactRole) return plain(p, role);
        return p.minutes ? text::clockLength(*p.minutes) : QString();
    };
    const auto recorded = [day](const P &p) { return recordedWhen(p.recordedAt, day(p)); };
    // clang-format off
    return {
        {u"title"_s, title, u"title"_s},
        {u"day"_s, figureColumn<P>(Practices::tr("Date"), [](const P &p) { return recordtext::days(p.from, p.to); }, [day](const P &p) { return day(p).serial(); }), u"from"_s},
        {u"hours"_s, hours, u"minutes"_s},
        {u"days"_s, figureColumn<P>(Practices::tr("Days"), [](const P &p) { return p.days ? p.days->toString() : QString(); },
                                    [](const P &p) { return p.days ? p.days->toDouble() : 0.0; }), u"days"_s, false},
        {u"client"_s, textColumn<P>(Practices::tr("Client"), clientOf, true), u"client"_s, false},
        {u"engagement"_s, textColumn<P>(Practices::tr("Engagement"), caseOf, true), u"engagement"_s, false},
        {u"kind"_s, textColumn<P>(Practices::tr("Type"), [](const P &p) { return text::choice(text::word(p.kind)); }, true), u"kind"_s, false},
        {u"themes"_s, textColumn<P>(Practices::tr("Topics"), [](const P &p) { return wordsOf(p.themes); }, true), u"themes"_s, false},
        {u"skills"_s, textColumn<P>(Practices::tr("CSF functions"), [](const P &p) { return wordsOf(p.skills); }, true), u"skills"_s, false},
        {u"confirmation"_s, confirmation(Practices::tr("Confirmation")), u"certification"_s},
        {u"evidence"_s, figureColumn<P>(Practices::tr("Evidence"), [](const P &p) { return QString::number(p.evidence.size()); },
                                        [](const P &p) { return int(p.evidence.size()); })},
        {u"recorded"_s, recordedColumn<P>(Practices::tr("Recorded"), recorded), {}, false},
    };
    // clang-format on
}

std::vector<LiveModel::Grouping> PracticeSource::groupings() const
{
    return {{u"engagement"_s, Practices::tr("By engagement")},
            {u"client"_s, Practices::tr("By client")},
            {u"theme"_s, Practices::tr("By topic")},
            {u"year"_s, Practices::tr("By year")},
            {u"kind"_s, Practices::tr("By type")},
            {{}, Practices::tr("Not grouped")}};
}

// The client is not repeated where the heading above has named it.
Maybe<QString> PracticeSource::secondLine(const Practice &practice, const QString &grouping) const
{
    const Ledger &ledger = m_session.ledger();
    const Engagement *of = practice.engagement ? ledger.engagements.find(practice.engagement->text()) : nullptr;
    const bool isNamed =
        grouping == u"client"_s || (grouping == u"engagement"_s && of && of->client && of->client == practice.client);
    QStringList parts{isNamed ? QString() : recordtext::clientCode(practice.client, ledger), wordsOf(practice.themes)};
    parts.removeAll({});
    return parts.join(Practices::tr(" · "));
}

QString PracticeSource::secondLine(const Engagement &engagement) const
{
    QStringList parts{recordtext::clientCode(engagement.client, m_session.ledger()),
                      engagement.to
                          ? recordtext::period(engagement.from, engagement.to)
                          : Practices::tr("in progress since %1", "an engagement").arg(text::date(engagement.from))};
    if (engagement.role) parts += text::choice(text::word(*engagement.role));
    parts.removeAll({});
    return parts.join(Practices::tr(" · "));
}

QString PracticeSource::textOf(const Practice &practice) const
{
    const QString to = practice.to ? practice.to->toString() : QString();
    return practice.title + u'\t' + practice.from.toString() + u'\t' + to;
}

quint64 PracticeSource::codesOf(const Practice &practice) const
{
    const quint64 state = practice.certification ? States::of(practice.certification->state) : 0;
    return PracticeKinds::of(practice.kind) | Themes::of(practice.themes) | Skills::of(practice.skills) | state
           | (practice.evidence.empty() ? practiceAlone : 0);
}

PracticeSource::Word PracticeSource::prepare(const QString &word) const
{
    const FoundWord found(word, RecordKind::Practice, m_session);
    const bool asksBare = found.isIn(Practices::tr("No evidence", "word to filter by")) && word.size() > 3;
    const quint64 codes = PracticeKinds::found(found, text::word) | Themes::found(found, text::word)
                          | Skills::found(found, text::word) | States::found(found, text::word)
                          | (asksBare ? practiceAlone : 0);
    QSet<QString> clients;
    for (const auto &c : m_session.ledger().clients.pointers()) {
        if (found.isIn(c->code)) clients.insert(c->id.text());
    }
    QSet<QString> cases;
    for (const auto &g : m_session.ledger().engagements.pointers()) {
        if (found.isIn(g->title)) cases.insert(g->id.text());
    }
    if (clients.isEmpty() && cases.isEmpty()) return {found.indexed(), codes};
    return {found.indexed(), codes, [=](const Practice &p) {
        return (p.client && clients.contains(p.client->text()))
               || (p.engagement && cases.contains(p.engagement->text()));
    }};
}

void PracticeSource::keysOf(const Practice &practice, const QString &grouping, LiveModel::Keys &keys) const
{
    const Ledger &ledger = m_session.ledger();
    if (grouping == u"engagement"_s) {
        keys.push_back(practice.engagement ? indexOf(ledger.engagements, practice.engagement->text()) : none);
    } else if (grouping == u"client"_s) {
        keys.push_back(practice.client ? indexOf(ledger.clients, practice.client->text()) : none);
    } else if (grouping == u"year"_s) {
        keys.push_back(practice.to.value_or(practice.from).year());
    } else if (grouping == u"kind"_s) {
        keys.push_back(int(practice.kind));
    }
    if (grouping != u"theme"_s) return;
    for (const Theme theme : practice.themes) keys.push_back(int(theme));
    if (keys.isEmpty()) keys.push_back(none);
}

std::vector<int> PracticeSource::standing(const QString &grouping) const
{
    std::vector<int> all;
    if (grouping != u"engagement"_s) return all;
    for (std::size_t i = 0; i < m_session.ledger().engagements.size(); ++i) all.push_back(int(i));
    return all;
}

const Engagement *PracticeSource::engagement(int key) const
{
    return key == none ? nullptr : &m_session.ledger().engagements[std::size_t(key)];
}

PracticeSource::Heading PracticeSource::heading(const QString &grouping, int key) const
{
    if (grouping == u"year"_s) return {Practices::tr("%1", "year").arg(key), -key, {}};
    if (grouping == u"kind"_s) return {text::choice(text::word(PracticeKind(key))), key, {}};
    if (grouping == u"theme"_s)
        return key == none ? Heading{Practices::tr("No topic"), last, {}} : Heading{text::word(Theme(key)), key, {}};
    if (grouping == u"client"_s) {
        if (key == none) return {Practices::tr("No client"), last, {}};
        const Client &client = m_session.ledger().clients[std::size_t(key)];
        return {client.code, key, client.id.text()};
    }
    const Engagement *g = engagement(key);
    if (!g) return {Practices::tr("No engagement"), last, {}};
    return {g->title, -qint64(g->from.serial()), g->id.text(), true};
}

QVariant PracticeSource::headingCell(const QString &grouping, int key, const std::vector<const Practice *> &rows,
                                     const QString &column, int role) const
{
    const Engagement *g = grouping == u"engagement"_s ? engagement(key) : nullptr;
    if (column == u"title"_s && role == SecondLineRole)
        return g ? secondLine(*g) : Practices::tr("%n entries", nullptr, int(rows.size()));
    if (column == u"hours"_s && role == StrongRole) return true;
    if (column == u"confirmation"_s && g && g->certification) {
        if (role == VerdictRole) return recordtext::markOf(g->certification->state).number();
        if (role == Qt::DisplayRole) return text::choice(text::word(g->certification->state));
    }
    if (column == u"hours"_s && (role == Qt::DisplayRole || role == ExactRole)) {
        qint64 minutes = 0;
        for (const Practice *p : rows) minutes += recordtext::minutesOf(*p);
        return role == ExactRole ? text::clockLength(minutes) : text::duration(minutes);
    }
    if (role != Qt::DisplayRole) return {};
    if (column == u"evidence"_s) {
        std::size_t files = g ? g->evidence.size() : 0;
        for (const Practice *p : rows) files += p->evidence.size();
        return QString::number(files);
    }
    return {};
}

} // namespace koshin
