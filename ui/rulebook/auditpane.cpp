// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook/auditpane.h"

#include "evidence/evidencestore.h"
#include "rulebook/auditmodel.h"
#include "rules/scheme/rulefacts.h"
#include "text/audittext.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/rulestext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/recordview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

AuditPane::AuditPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(new QTabBar),
      m_again(new Button(tr("Draw again"), Button::Look::Plain)),
      m_check(new Button(tr("Check all files"), Button::Look::Plain)),
      m_said(plainLabel({}, theme::Size::Body, theme::Ink::Text)), m_stack(new ViewStack),
      m_model(new AuditModel(this)), m_lines(new RecordView(tr("Audit"), 44)), m_detail(new AuditDetail),
      m_rules(new RuleModel(this)), m_tree(new RecordView(tr("Issuer’s list"), 30)), m_rule(new RuleDetail)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildChoice());
    m_said->setObjectName(u"auditSaid"_s);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_stack->addWidget(buildLines());
    m_stack->addWidget(buildList());
    column->addWidget(m_stack, 1);
    connect(m_view, &QTabBar::currentChanged, this, &AuditPane::refresh);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_draw;
        refresh();
    });
    connect(m_check, &QPushButton::clicked, this, &AuditPane::readFiles);
    connect(m_lines, &RecordView::chosen, this, &AuditPane::showDetail);
    connect(m_lines, &RecordView::opened, this, &AuditPane::recordRequested);
    connect(m_detail, &AuditDetail::recordRequested, this, &AuditPane::recordRequested);
    connect(m_detail, &AuditDetail::attachRequested, this, &AuditPane::attachRequested);
    connect(m_tree, &RecordView::chosen, this, &AuditPane::showRule);
}

QWidget *AuditPane::buildChoice()
{
    m_view->setObjectName(u"auditView"_s);
    m_view->setAccessibleName(tr("Part of the audit"));
    m_view->setDrawBase(false);
    m_view->setExpanding(false);
    for (const QString &name : {tr("Records"), tr("Sample"), tr("Files"), tr("Issuer’s list")}) m_view->addTab(name);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_again);
    row->addWidget(m_check);
    m_check->setTip(tr("Reads every file of evidence and compares it with what was added."));
    return new Beside(m_view, buttons);
}

QWidget *AuditPane::buildLines()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    m_lines->setObjectName(u"audit"_s);
    m_lines->setWraps(true);
    m_lines->setModel(m_model);
    m_lines->setColumns(AuditModel::What, {});
    m_lines->setMinimumHeight(theme::scaled(130));
    m_lines->setSparing({AuditModel::Day});
    column->addWidget(m_lines, 3);
    column->addWidget(m_detail, 1);
    return both;
}

QWidget *AuditPane::buildList()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    m_rule->setObjectName(u"auditRule"_s);
    m_tree->setObjectName(u"auditList"_s);
    m_tree->setIndentation(20);
    m_tree->setModel(m_rules);
    m_tree->setColumns(RuleModel::Says, {});
    m_tree->setMinimumHeight(theme::scaled(130));
    column->addWidget(m_tree, 3);
    column->addWidget(m_rule, 1);
    return both;
}

void AuditPane::show(const QString &credential)
{
    if (m_credential != credential) m_draw = 0;
    gather(credential);
    refresh();
}

FileState AuditPane::stateOf(const Evidence &file) const
{
    if (m_altered.contains(file.sha256)) return FileState::Altered;
    return fileState(m_session.evidence().check(file));
}

void AuditPane::gather(const QString &credential)
{
    m_credential = credential;
    m_terms.clear();
    m_earlier.clear();
    const CredentialAssessment *running = m_session.assessment().credential(credential);
    const Credential *held = m_session.ledger().credentials.find(credential);
    setEnabled(running && held);
    if (!running || !held) return;
    m_running = *running;
    m_earlier = earlierTerms(m_session.schemes(), m_session.ledger(), *held, m_session.asOf());
    m_terms = rehearseTerms(m_session.ledger(), m_earlier, m_running, [this](const Evidence &e) { return stateOf(e); },
                            m_session.asOf());
}

QString AuditPane::headline() const
{
    return m_terms.empty() ? QString() : text::sentence(m_terms.back());
}

void AuditPane::refresh()
{
    if (m_terms.empty()) return;
    const auto view = View(m_view->currentIndex());
    m_stack->setCurrentIndex(view == View::List ? 1 : 0);
    const bool isDrawn = view == View::Sample && m_running.edition && m_terms.back().rules;
    const auto &draw = isDrawn ? m_terms.back().rules->draw.value : std::nullopt;
    m_again->setVisible(isDrawn && (!draw || draw->what == AuditDraw::What::Some));
    m_check->setVisible(view != View::List);
    const QString before = m_lines->currentId();
    m_said->show();
    switch (view) {
    case View::Records: showRecords(); break;
    case View::Sample: showSample(); break;
    case View::Files: showFiles(); break;
    case View::List: showList(); break;
    }
    if (!m_lines->selectId(before)) m_lines->setCurrentIndex(m_model->index(m_model->firstOpen(), 0));
    showDetail(m_lines->currentId());
}

void AuditPane::showRecords()
{
    const AuditRehearsal &now = m_terms.back();
    m_said->setText(now.rules ? text::joined({text::commonLack(now, m_session.ledger()), text::keepSentence(now)})
                              : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_model->showRecords(now.lines, m_session.ledger());
}

void AuditPane::showSample()
{
    if (!m_terms.back().rules) {
        m_sample = {};
        m_said->setText(text::sentence(m_terms.back()));
        return m_model->showRecords({}, m_session.ledger());
    }
    const QString day = m_session.asOf().toString();
    m_sample = drawSample(m_terms, m_session.ledger(), m_session.asOf(),
                          {m_draw == 0 ? day : u"%1 %2"_s.arg(day).arg(m_draw), {}});
    m_said->setText(text::sentence(m_sample));
    m_model->showRecords(m_sample.lines, m_session.ledger());
}

// Over all credentials: a file may serve several.
void AuditPane::showFiles()
{
    const Ledger &ledger = m_session.ledger();
    m_files = keepingOf(ledger, m_session.assessment(), earlierTerms(m_session.schemes(), ledger, m_session.asOf()));
    std::ranges::stable_sort(m_files, {}, [](const Keeping &file) {
        return std::tuple(file.state == Keeping::State::MayGo ? 0 : 1, int(file.state), file.until.value_or(Date()));
    });
    const auto mayGo = std::ranges::count(m_files, Keeping::State::MayGo, &Keeping::state);
    const QString said = mayGo == 0 ? tr("No file is known to be past the day until which it is kept.")
                                    : tr("%n file(s) may be discarded.", nullptr, int(mayGo));
    m_said->setText(
        text::joined({said, tr("All credentials are taken into account. Koshin itself discards nothing.")}));
    m_model->showFiles(m_files, ledger);
}

void AuditPane::showList()
{
    if (!m_running.edition || !m_running.edition->audit) {
        m_said->setText(text::sentence(m_terms.back()));
        m_rules->clear();
        return showRule({});
    }
    m_said->setText(tr("What %1 asks for in an audit, as far as it is known.")
                        .arg(text::tame(text::inUse(m_running.scheme->issuer))));
    m_rules->show(*m_running.edition, m_session.schemes(), [](const RuleFact &fact) { return isOfAudit(fact.aspect); });
    m_tree->expandAll();
    showRule({});
}

const AuditLine *AuditPane::lineOf(const QString &record) const
{
    const bool isDrawn = View(m_view->currentIndex()) == View::Sample;
    const auto &lines = isDrawn ? m_sample.lines : m_terms.back().lines;
    const auto at = std::ranges::find(lines, record, &AuditLine::record);
    return at == lines.end() ? nullptr : &*at;
}

QStringList AuditPane::detailOf(const AuditLine &line) const
{
    QStringList all;
    const AuditRules *rules = m_terms.back().rules;
    for (const AuditLack &lack : line.lacks) {
        const QString missing = text::sentence(lack, line, m_session.ledger());
        const auto basis = rules ? basisOf(lack, line, *rules) : std::nullopt;
        all += basis ? tr("Missing: %1 (basis: %2)", "thing, basis").arg(missing, text::word(*basis))
                     : tr("Missing: %1").arg(missing);
    }
    if (line.lacks.empty()) all += text::completeness(line.isComplete());
    all += text::doubtsOf(line, m_session.ledger());
    if (!line.demand) {
        all += tr("What is asked of such a record is not known.");
    } else if (line.demand->shows.value) {
        all +=
            tr("%1: %2", "label, value").arg(text::label(RuleAspect::Legible), text::words(*line.demand->shows.value));
    }
    if (line.keepUntil) all += tr("Keep the evidence until %1.").arg(text::spokenDate(*line.keepUntil));
    return all;
}

void AuditPane::showDetail(const QString &id)
{
    if (id.isEmpty() || m_terms.empty()) return m_detail->show({}, {}, {}, {}, AuditDetail::Mending::Elsewhere);
    const auto record = m_session.ledger().find(id);
    const QString title = record ? text::title(*record) : id;
    if (View(m_view->currentIndex()) == View::Files) {
        const auto at = std::ranges::find(m_files, id, &Keeping::evidence);
        return m_detail->show(id, title, at == m_files.end() ? QStringList() : QStringList{text::sentence(*at)},
                              tr("Show in Evidence"), AuditDetail::Mending::Elsewhere);
    }
    const AuditLine *line = lineOf(id);
    const bool isByFile = line && !m_session.isReadOnly() && std::ranges::any_of(line->lacks, [](const AuditLack &l) {
        return l.what == AuditLack::What::Paper || l.what == AuditLack::What::Translation;
    });
    m_detail->show(line ? id : QString(), title, line ? detailOf(*line) : QStringList(), tr("Open record"),
                   isByFile ? AuditDetail::Mending::ByFile : AuditDetail::Mending::Elsewhere);
}

void AuditPane::showRule(const QString &row)
{
    const RuleModel::Detail detail = m_rules->detail(row);
    std::vector<Source> sources;
    sources.reserve(std::size_t(detail.sources.size()));
    for (const QString &key : detail.sources) sources.push_back(m_running.edition->sources.value(key));
    m_rule->show(row, detail, sources);
}

void AuditPane::readFiles()
{
    const LongWork how(tr("Checking all files…"), LongWork::Stopping::Allowed);
    const auto checked = m_session.work<CheckedFiles>(
        how, [ledger = m_session.snapshot()](Workspace &workspace, const Progress &progress) {
        return checkFiles(workspace, *ledger, progress);
    });
    if (!checked) return m_said->setText(text::sentence(checked.error()));
    m_altered = checked->altered;
    show(m_credential);
}

AuditDetail::AuditDetail()
{
    setObjectName(u"auditDetail"_s);
    setAccessibleName(AuditPane::tr("What is asked and what is missing"));
    setMinimumHeight(theme::scaled(96));
    auto *card = new Card;
    m_contents = new QVBoxLayout(card);
    m_contents->setContentsMargins(16, 12, 16, 12);
    m_contents->setSpacing(4);
    setWidget(card);
}

void AuditDetail::show(const QString &id, const QString &title, const QStringList &lines, const QString &way,
                       Mending mending)
{
    startAtTopOf(id);
    clear(m_contents);
    if (id.isEmpty()) {
        m_contents->addWidget(
            plainLabel(AuditPane::tr("Select a row to see what is missing."), theme::Size::Body, theme::Ink::Muted));
        return m_contents->addStretch();
    }
    m_contents->addWidget(plainLabel(text::tame(title), theme::Size::Body, theme::Ink::Text));
    for (const QString &line : lines)
        m_contents->addWidget(plainLabel(text::tame(line), theme::Size::Small, theme::Ink::Text));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (mending == Mending::ByFile) {
        auto *attach = new Button(AuditPane::tr("Attach what is missing…"), Button::Look::Filled);
        attach->setObjectName(u"attachAudited"_s);
        connect(attach, &QPushButton::clicked, this, [this, id] { Q_EMIT attachRequested(id); });
        row->addWidget(attach);
    }
    auto *open = new Button(way, Button::Look::Plain);
    open->setObjectName(u"openAudited"_s);
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT recordRequested(id); });
    row->addWidget(open);
    row->addStretch();
    m_contents->addLayout(row);
    m_contents->addStretch();
}

} // namespace koshin
