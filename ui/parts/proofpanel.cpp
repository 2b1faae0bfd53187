// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/proofpanel.h"

#include "parts/checklistview.h"
#include "parts/recordtext.h"
#include "rules/engine/checklist.h"
#include "rules/figures/todos.h"
#include "rules/foresight/scenario.h"
#include "session/closing.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/proposaltext.h"
#include "text/rulestext.h"
#include "text/tame.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/addresslink.h"
#include "toolkit/figurelink.h"
#include "toolkit/statusmark.h"
#include "toolkit/widgets.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr std::size_t most = 50; ///< rows of a kind; the rest is one link away

// Whoever paid last year's fee does not look for it under this year's.
bool isTelling(const Excluded &excluded, const Finding &finding)
{
    const bool isPaidElsewhere = finding.unit == u"fee" && std::ranges::any_of(finding.siblings, [&](const Sibling &s) {
        return std::ranges::find(s.counted, excluded.record) != s.counted.end();
    });
    return excluded.reason != Exclusion::KindNotTaken && excluded.reason != Exclusion::NotForThisCredential
           && !isPaidElsewhere;
}

// The whole that an assumption is a part of; null where there is none.
const Finding *wholeAround(const std::vector<Finding> &findings, const QString &assumed)
{
    for (const Finding &f : findings) {
        const bool holds = f.id == assumed || std::ranges::any_of(f.children, [&](const Finding &child) {
            return child.id == assumed;
        });
        if (holds && !f.children.empty()) return &f;
        if (const Finding *deeper = wholeAround(f.children, assumed)) return deeper;
    }
    return nullptr;
}

// The ways beside an assumption that are courses; empty where there are none.
std::vector<const Finding *> coursesInstead(const Finding &assumed, const CredentialAssessment &credential)
{
    const Finding *whole = wholeAround(credential.findings, assumed.id);
    return whole ? coursesBeside(*whole) : std::vector<const Finding *>();
}

} // namespace

ProofPanel::ProofPanel(Session &session, QWidget *parent) : ReadingArea(parent), m_session(session)
{
    setObjectName(u"proof"_s);
    setAccessibleName(tr("Explanation"));
    setMinimumSize(240, 120);
    auto *card = new Card;
    m_contents = new QVBoxLayout(card);
    m_contents->setContentsMargins(16, 14, 16, 14);
    m_contents->setSpacing(6);
    setWidget(card);
}

void ProofPanel::show(const QString &credential, const QString &requirement, const Assessment *scenario)
{
    startAtTopOf(credential + u'/' + requirement);
    clear(m_contents);
    const CredentialAssessment *real = m_session.assessment().credential(credential);
    const CredentialAssessment *assessed = scenario ? scenario->credential(credential) : real;
    const Finding *finding = assessed ? assessed->finding(requirement) : nullptr;
    if (!finding) {
        m_contents->addWidget(
            plainLabel(tr("Select a requirement to see how it is judged."), theme::Size::Body, theme::Ink::Muted));
        m_contents->addStretch();
        return;
    }
    addHead(*finding, *assessed, scenario && real ? real->finding(requirement) : nullptr);
    if (finding->values) addCriterion(*finding, *assessed);
    addSection(tr("How to meet it"), text::nextStep(*finding, m_session.asOf()));
    if (!isDone(finding->verdict)) addIssuersPage(*finding, *assessed);
    addSteps(*finding, *assessed);
    addLead(*finding);
    addCounted(*finding);
    addExcluded(*finding);
    if (finding->verdict != Verdict::Met) {
        const QString consequence = text::consequence(*finding);
        const bool told = !consequence.isEmpty() || !finding->requirement;
        addSection(tr("If missed"), told ? consequence : finding->requirement->whenMissed.in(languageInUse()));
    }
    const bool isTold = finding->verdict == Verdict::Met || finding->verdict == Verdict::Provisional; // how to meet it
    if (finding->requirement && !isTold) {
        addSection(tr("How to confirm it"), finding->requirement->toMakeCertain.in(languageInUse()));
    }
    addSources(*finding);
    m_contents->addStretch();
}

void ProofPanel::addHead(const Finding &finding, const CredentialAssessment &credential, const Finding *today)
{
    auto *row = new QHBoxLayout;
    auto *title = plainLabel(finding.name.in(languageInUse()), theme::Size::Title, theme::Ink::Text);
    row->addWidget(title, 1);
    auto *chip = new StatusChip;
    const bool urgent = isUrgent(finding, m_session.asOf());
    const bool advised = isOnlyAdvised(finding);
    chip->setMark(urgent    ? StatusMark::urgent()
                  : advised ? StatusMark::advised()
                            : StatusMark(finding.verdict),
                  today && !advised ? text::change(*today, finding) : text::stateWord(finding, m_session.asOf()));
    row->addWidget(chip, 0, Qt::AlignTop);
    m_contents->addLayout(row);
    if (today) m_contents->addWidget(plainLabel(tr("With the plans completed:"), theme::Size::Small, theme::Ink::Plan));
    m_contents->addWidget(plainLabel(text::sentence(finding, m_session.asOf()), theme::Size::Body, theme::Ink::Text));
    if (const QString weight = text::weightRemark(finding); !weight.isEmpty()) {
        m_contents->addWidget(plainLabel(tr("%1: %2").arg(text::label(RuleAspect::Weight), weight), theme::Size::Small,
                                         theme::Ink::Muted));
    }
    if (const QString window = text::windowSentence(finding, m_session.asOf()); !window.isEmpty())
        m_contents->addWidget(plainLabel(window, theme::Size::Small, theme::Ink::Muted));
    if (!today) addRecordButton(finding, credential);
}

void ProofPanel::addRecordButton(const Finding &finding, const CredentialAssessment &credential)
{
    const QString verb = verbThatCloses(finding, credential);
    const bool open = finding.verdict != Verdict::Met && finding.verdict != Verdict::Waived;
    if (verb.isEmpty() || !open || m_session.isReadOnly()) return;
    // Once it is met by an assumption, another record of the kind makes it no surer.
    const bool helps = finding.verdict != Verdict::Provisional;
    if (!helps) addPlanButton(finding, credential);
    auto *record = new Button(verb, helps ? Button::Look::Filled : Button::Look::Plain);
    record->setObjectName(u"recordForRequirement"_s);
    record->setAccessibleName(record->text());
    connect(record, &Button::clicked, this, [this, credential = credential.credential.text(), id = finding.id] {
        Q_EMIT closingRequested(credential, id);
    });
    m_contents->addWidget(record);
}

void ProofPanel::addPlanButton(const Finding &finding, const CredentialAssessment &credential)
{
    const auto courses = coursesInstead(finding, credential);
    if (courses.empty() || addPlanned(courses, credential)) return;
    const Finding *course = courses.front();
    auto *plan = new Button(tr("Plan a course"), Button::Look::Filled);
    plan->setObjectName(u"planCourse"_s);
    plan->setAccessibleName(tr("%1: %2").arg(plan->text(), course->name.in(languageInUse())));
    connect(plan, &Button::clicked, this, [this, credential = credential.credential.text(), id = course->id] {
        Q_EMIT planningRequested(credential, id);
    });
    m_contents->addWidget(plan);
}

// Whoever planned a course already is not asked to plan it again.
bool ProofPanel::addPlanned(const std::vector<const Finding *> &courses, const CredentialAssessment &credential)
{
    const auto plans = plansAhead(m_session.ledger(), m_session.asOf());
    const Assessment planned = assessWith(m_session.schemes(), m_session.ledger(), plans, m_session.asOf());
    const CredentialAssessment *then = planned.credential(credential.credential.text());
    const Counted *plan = nullptr;
    for (const Finding *course : courses) {
        const Finding *done = then ? then->finding(course->id) : nullptr;
        if (!plan && done) plan = planFor(*done);
    }
    if (!plan || !plan->on) return false;
    m_contents->addWidget(
        plainLabel(tr("“%1” is planned for %2.").arg(titleOf(plan->record), text::spokenDate(*plan->on)),
                   theme::Size::Body, theme::Ink::Text));
    auto *open = new Button(tr("Open the plan"), Button::Look::Filled);
    open->setObjectName(u"openPlan"_s);
    open->setAccessibleName(tr("%1: %2").arg(open->text(), titleOf(plan->record)));
    connect(open, &Button::clicked, this, [this, id = plan->record] { Q_EMIT recordRequested(id); });
    m_contents->addWidget(open);
    return true;
}

void ProofPanel::addIssuersPage(const Finding &finding, const CredentialAssessment &credential)
{
    const QString page = issuersPage(finding, credential);
    if (page.isEmpty()) return;
    auto *open = new Button(tr("Open issuer’s page"), Button::Look::Plain);
    open->setObjectName(u"issuersPage"_s);
    open->setAccessibleName(open->text());
    open->setTip(text::tame(page));
    connect(open, &Button::clicked, this, [page] { openAddress(page); });
    m_contents->addWidget(open);
}

void ProofPanel::addSteps(const Finding &finding, const CredentialAssessment &credential)
{
    const auto parts = text::checklist(finding, credential, m_session.asOf());
    if (!parts.empty()) m_contents->addWidget(new ChecklistView(parts));
}

void ProofPanel::addLead(const Finding &finding)
{
    if (finding.lead.empty() || !finding.due || finding.verdict == Verdict::Met) return;
    // Of an assumed condition the day is that of the courses it would take the place of.
    const QString due = text::date(*finding.due);
    const bool isInstead = finding.values && finding.lastSafe;
    addHeading(
        isInstead
            ? tr("If you take a course instead, start by %1 (due %2)", "days").arg(text::date(*finding.lastSafe), due)
            : tr("How the start-by date is worked out from the due date, %1").arg(due));
    QStringList notes; // what holds for several steps is said once, below them
    for (const LeadDay &step : finding.lead) {
        const QString said = text::sentence(step, &step != &finding.lead.front());
        if (!said.isEmpty()) m_contents->addWidget(plainLabel(said, theme::Size::Body, theme::Ink::Text));
        notes += step.note.in(languageInUse());
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    for (const QString &note : notes) m_contents->addWidget(plainLabel(note, theme::Size::Small, theme::Ink::Muted));
}

void ProofPanel::addCriterion(const Finding &finding, const CredentialAssessment &credential)
{
    addHeading(finding.confirmed ? tr("Conditions (official)") : tr("Conditions (working assumption)"));
    m_contents->addWidget(plainLabel(text::sentence(*finding.values), theme::Size::Body, theme::Ink::Text));
    if (finding.editedByHolder)
        m_contents->addWidget(plainLabel(tr("You changed these conditions."), theme::Size::Small, theme::Ink::Muted));
    auto *edit = new Button(tr("Edit conditions"), Button::Look::Plain);
    edit->setAccessibleName(edit->text());
    edit->setObjectName(u"editCriterion"_s);
    edit->setEnabled(!m_session.isReadOnly());
    connect(edit, &Button::clicked, this,
            [this, scheme = credential.schemeId.text(), id = finding.id] { Q_EMIT criterionRequested(scheme, id); });
    m_contents->addWidget(edit);
    auto *dossier = new Button(tr("Dossier of practical experience…"), Button::Look::Plain);
    dossier->setAccessibleName(dossier->text());
    dossier->setObjectName(u"dossier"_s);
    connect(dossier, &Button::clicked, this,
            [this, id = credential.credential.text()] { Q_EMIT dossierRequested(id); });
    m_contents->addWidget(dossier);
}

QString ProofPanel::titleOf(const QString &record) const
{
    const auto found = m_session.ledger().find(record);
    return found ? recordtext::title(*found, m_session.assessment()) : record;
}

void ProofPanel::addRow(const QString &title, const QString &below, const QString &verb, std::function<void()> action)
{
    auto *row = new Card;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 8, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel(title, theme::Size::Body, theme::Ink::Text));
    if (!below.isEmpty()) words->addWidget(plainLabel(below, theme::Size::Small, theme::Ink::Muted));
    layout->addLayout(words, 1);
    auto *button = new Button(verb, Button::Look::Plain);
    button->setAccessibleName(text::tame(tr("%1: %2").arg(verb, title)));
    connect(button, &Button::clicked, this, std::move(action));
    layout->addWidget(button);
    m_contents->addWidget(row);
}

void ProofPanel::addCounted(const Finding &finding)
{
    if (finding.counted.empty()) return;
    const QString rate = text::commonRate(finding);
    const QString heading = tr("Counted (%1)").arg(finding.counted.size());
    addHeading(rate.isEmpty() ? heading : tr("%1 · %2", "counted, rate").arg(heading, rate));
    for (std::size_t i = 0; i < std::min(most, finding.counted.size()); ++i) {
        const Counted &c = finding.counted[i];
        QStringList below{c.on ? text::date(*c.on) : QString(), text::quantity(c.amount, finding.unit)};
        below += text::remarks(c, finding, rate);
        below.removeAll({});
        addRow(titleOf(c.record), below.join(tr(" · ")), tr("Open"),
               [this, id = c.record] { Q_EMIT recordRequested(id); });
    }
    QStringList ids;
    for (const Counted &c : finding.counted) ids += c.record;
    addAll(tr("All %n counted", nullptr, int(ids.size())), ids);
}

void ProofPanel::addExcluded(const Finding &finding)
{
    QStringList ids;
    for (const Excluded &x : finding.excluded) {
        if (isTelling(x, finding)) ids += x.record;
    }
    if (!ids.isEmpty()) addHeading(tr("Not counted, and why (%1)").arg(ids.size()));
    std::size_t shown = 0;
    for (const Excluded &x : finding.excluded) {
        if (!isTelling(x, finding) || ++shown > most) continue;
        const QString why = text::sentence(x, finding, m_session.ledger());
        const bool mendable = x.reason == Exclusion::EvidenceMissing && !m_session.isReadOnly();
        if (mendable) {
            addRow(titleOf(x.record), why, tr("Attach"), [this, id = x.record] { Q_EMIT attachRequested(id); });
        } else {
            addRow(titleOf(x.record), why, tr("Open"), [this, id = x.record] { Q_EMIT recordRequested(id); });
        }
    }
    addAll(tr("All %n not counted", nullptr, int(ids.size())), ids);
}

// Beyond the rows shown, the list of records is the better place.
void ProofPanel::addAll(const QString &words, const QStringList &ids)
{
    if (std::size_t(ids.size()) <= most) return;
    auto *link = new FigureLink(words, theme::Size::Body);
    connect(link, &FigureLink::clicked, this, [this, words, ids] { Q_EMIT recordsRequested(ids, words); });
    m_contents->addWidget(link);
}

void ProofPanel::addSources(const Finding &finding)
{
    if (finding.sources.empty()) return;
    addHeading(tr("Source"));
    for (const Source &source : finding.sources) {
        auto *label =
            plainLabel(text::sentence(text::knownOn(source, m_session.asOf())), theme::Size::Small, theme::Ink::Text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_contents->addWidget(label);
        if (!source.url.isEmpty()) m_contents->addWidget(new AddressLink(source.url));
    }
    m_contents->addWidget(
        plainLabel(tr("Basis: %1").arg(text::choice(text::basisOf(finding))), theme::Size::Small, theme::Ink::Muted));
}

void ProofPanel::addHeading(const QString &text)
{
    m_contents->addWidget(partHeading(text));
}

void ProofPanel::addSection(const QString &heading, const QString &text)
{
    if (text.isEmpty()) return;
    addHeading(heading);
    m_contents->addWidget(plainLabel(text, theme::Size::Body, theme::Ink::Text));
}

} // namespace koshin
