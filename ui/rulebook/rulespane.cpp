// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook/rulespane.h"

#include "rulebook/rulemodel.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/addresslink.h"
#include "toolkit/fitting.h"
#include "toolkit/recordview.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

bool isAssumed(const RuleFact &fact)
{
    return fact.isKnown() && fact.standing == Standing::Assumption;
}
bool isUnknown(const RuleFact &fact)
{
    return !fact.isKnown();
}

} // namespace

RulesPane::RulesPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_editions(new QComboBox), m_view(new QTabBar),
      m_basis(plainLabel({}, theme::Size::Small, theme::Ink::Muted)), m_model(new RuleModel(this)),
      m_tree(new RecordView(tr("Rules"), 30)), m_detail(new RuleDetail)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildChoice());
    m_basis->setWordWrap(true);
    column->addWidget(m_basis);
    m_tree->setObjectName(u"rules"_s);
    m_tree->setIndentation(20);
    m_tree->setModel(m_model);
    m_tree->setColumns(RuleModel::Says, {}); // the others by their contents
    m_tree->setMinimumHeight(theme::scaled(130));
    column->addWidget(m_tree, 3);
    column->addWidget(m_detail, 1);
    connect(m_tree, &RecordView::chosen, this, &RulesPane::showDetail);
    connect(m_editions, &QComboBox::activated, this, &RulesPane::refresh);
    connect(m_view, &QTabBar::currentChanged, this, &RulesPane::refresh);
}

QWidget *RulesPane::buildChoice()
{
    m_view->setObjectName(u"rulesView"_s);
    m_view->setAccessibleName(tr("Rules to show"));
    m_view->setDrawBase(false);
    m_view->setExpanding(false);
    for (int i = 0; i < 4; ++i) m_view->addTab(QString());
    m_editions->setObjectName(u"editions"_s);
    m_editions->setAccessibleName(tr("Edition"));
    m_editions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return new Beside(m_view, m_editions);
}

void RulesPane::show(const QString &credential)
{
    const CredentialAssessment *c = m_session.assessment().credential(credential);
    m_credential = credential;
    m_scheme = c ? c->scheme : nullptr;
    setEnabled(m_scheme != nullptr);
    if (!m_scheme) {
        m_editions->clear();
        m_basis->setText(tr("There are no rules for this credential."));
        m_model->clear();
        showDetail({});
        return;
    }
    fillEditions(*c);
    refresh();
}

void RulesPane::fillEditions(const CredentialAssessment &credential)
{
    const QSignalBlocker quiet(m_editions);
    const QString chosen = m_editions->currentData().toString();
    const QString inForce = credential.edition ? credential.edition->from.toString() : QString();
    m_editions->clear();
    for (const Edition &edition : m_scheme->editions) {
        const QString from = edition.from.toString();
        m_editions->addItem(from == inForce ? tr("From %1 (applies to you)").arg(text::date(edition.from))
                                            : tr("From %1").arg(text::date(edition.from)),
                            u"%1 %2"_s.arg(m_scheme->id.text(), from));
    }
    const int same = m_editions->findData(chosen);
    m_editions->setCurrentIndex(
        same >= 0 ? same : std::max(0, m_editions->findData(u"%1 %2"_s.arg(m_scheme->id.text(), inForce))));
}

void RulesPane::refresh()
{
    const int at = m_editions->currentIndex();
    if (!m_scheme || at < 0) return;
    const Edition &edition = m_scheme->editions[std::size_t(at)];
    tellBasis(edition);
    const SchemeCatalogue &schemes = m_session.schemes();
    switch (View(m_view->currentIndex())) {
    case View::All: m_model->show(edition, schemes, [](const RuleFact &) { return true; }); break;
    case View::Assumptions: m_model->show(edition, schemes, isAssumed); break;
    case View::NotKnown: m_model->show(edition, schemes, isUnknown); break;
    case View::Changes: showChanges(std::size_t(at)); break;
    }
    m_tree->expandAll();
    showDetail({});
}

void RulesPane::tellBasis(const Edition &edition)
{
    const auto facts = factsOf(edition);
    m_view->setTabText(int(View::All), tr("All"));
    m_view->setTabText(int(View::Assumptions),
                       tr("Working assumptions: %1").arg(std::ranges::count_if(facts, isAssumed)));
    m_view->setTabText(int(View::NotKnown), tr("Not known: %1").arg(std::ranges::count_if(facts, isUnknown)));
    m_view->setTabText(int(View::Changes), tr("Changes"));
    m_view->setTabEnabled(int(View::Changes), m_editions->currentIndex() > 0);
    QStringList said;
    const CredentialAssessment *c = m_session.assessment().credential(m_credential);
    if (c && c->edition && c->edition->from == edition.from) said += tr("Basis: %1.").arg(text::basisOf(*c));
    if (m_scheme->isHoldersOwn) said += tr("Your own rule pack: %1").arg(text::tame(m_scheme->file));
    for (const Bilingual *part : {&edition.note, &edition.warning}) {
        if (!part->isEmpty()) said += text::tame(part->in(languageInUse()));
    }
    m_basis->setText(said.join(u'\n'));
    m_basis->setVisible(!said.isEmpty());
}

void RulesPane::showChanges(std::size_t edition)
{
    if (edition == 0) return m_model->clear();
    const Edition &before = m_scheme->editions[edition - 1];
    const Edition &after = m_scheme->editions[edition];
    m_model->showChanges(
        compareEditions(before, after),
        touches(m_session.schemes(), m_session.ledger(), *m_scheme, before, *m_scheme, after, m_session.asOf()),
        m_session.schemes());
}

void RulesPane::showDetail(const QString &row)
{
    const RuleModel::Detail detail = m_model->detail(row);
    std::vector<Source> sources;
    sources.reserve(std::size_t(detail.sources.size()));
    const int at = m_editions->currentIndex();
    for (const QString &key : detail.sources) sources.push_back(m_scheme->editions[std::size_t(at)].sources.value(key));
    m_detail->show(row, detail, sources);
}

RuleDetail::RuleDetail()
{
    setObjectName(u"ruleDetail"_s);
    setAccessibleName(RulesPane::tr("Full rule"));
    setMinimumHeight(theme::scaled(96));
    auto *card = new Card;
    m_contents = new QVBoxLayout(card);
    m_contents->setContentsMargins(16, 12, 16, 12);
    m_contents->setSpacing(4);
    setWidget(card);
}

void RuleDetail::show(const QString &row, const RuleModel::Detail &detail, const std::vector<Source> &sources)
{
    startAtTopOf(row);
    clear(m_contents);
    const auto add = [this](const QString &words, theme::Size size, theme::Ink ink) {
        if (!words.isEmpty()) m_contents->addWidget(plainLabel(words, size, ink));
    };
    if (detail.what.isEmpty())
        add(RulesPane::tr("Select a rule to read it in full."), theme::Size::Body, theme::Ink::Muted);
    const bool isAll = detail.says.isEmpty();
    add(detail.what, isAll ? theme::Size::Body : theme::Size::Small, isAll ? theme::Ink::Text : theme::Ink::Muted);
    add(detail.says, theme::Size::Body, theme::Ink::Text);
    add(detail.note, theme::Size::Body, theme::Ink::Text);
    for (const Source &source : sources) {
        add(text::sentence(source), theme::Size::Small, theme::Ink::Text);
        if (!source.url.isEmpty()) m_contents->addWidget(new AddressLink(source.url));
    }
    m_contents->addStretch();
}

} // namespace koshin
