// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/recorddetails.h"

#include "ledger/proofs.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/brought.h"
#include "toolkit/figurelink.h"
#include "toolkit/widgets.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

RecordDetails::RecordDetails(Session &session, QWidget *parent)
    : ReadingArea(parent), m_session(session), m_keepings(session)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setAcceptDrops(true);
    setMinimumWidth(theme::scaled(340));
    auto *card = new Card;
    m_contents = new QVBoxLayout(card);
    m_contents->setContentsMargins(16, 14, 16, 14);
    m_contents->setSpacing(4);
    setWidget(card);
}

void RecordDetails::show(const QString &id)
{
    m_id = id;
    startAtTopOf(id);
    clear(m_contents);
    const auto record = m_session.ledger().find(id);
    if (!record) {
        m_contents->addWidget(plainLabel(tr("Select a row to see its details."), theme::Size::Body, theme::Ink::Muted));
        m_contents->addStretch();
        return;
    }
    m_contents->addWidget(
        plainLabel(recordtext::title(*record, m_session.assessment()), theme::Size::Title, theme::Ink::Text));
    const QString below = recordtext::subtitle(*record);
    if (!below.isEmpty()) m_contents->addWidget(plainLabel(below, theme::Size::Small, theme::Ink::Muted));
    if (const auto *evidence = std::get_if<Evidence>(&*record)) return addEvidence(*evidence);
    addButtons(*record);
    for (const auto &line : recordtext::lines(*record, m_session.ledger(), m_session.assessment()))
        addField(line.label, line.value);
    addFiles(*record);
    addCounting();
    m_contents->addStretch();
}

void RecordDetails::showLines(const QString &heading, const std::vector<recordtext::Line> &lines)
{
    m_id.clear();
    startAtTopOf(QString());
    clear(m_contents);
    m_contents->addWidget(plainLabel(heading, theme::Size::Title, theme::Ink::Text));
    for (const auto &line : lines) addSum(line.label, line.value);
    m_contents->addStretch();
}

void RecordDetails::addHeading(const QString &text)
{
    auto *heading = plainLabel(text, theme::Size::Small, theme::Ink::Muted);
    heading->setContentsMargins(0, 8, 0, 0);
    m_contents->addWidget(heading);
}

// What cannot be selected keeps numbers and what they count on one line.
void RecordDetails::addSum(const QString &label, const QString &value)
{
    addHeading(label);
    m_contents->addWidget(plainLabel(value, theme::Size::Body, theme::Ink::Text));
}

void RecordDetails::addField(const QString &label, const QString &value)
{
    addHeading(label);
    auto *text = plainLabel(value, theme::Size::Body, theme::Ink::Text);
    // What holds no place to break, such as a hash, can be broken only where it is not selectable.
    const QStringList words = value.split(u' ');
    const bool breaks = std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() < 40; });
    if (breaks) text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contents->addWidget(text);
}

void RecordDetails::addFiles(const Record &record)
{
    const auto *files = evidenceOf(record);
    if (!files) return;
    addHeading(files->empty() ? tr("No evidence yet. Drop files here.") : tr("Evidence"));
    for (const EvidenceId &id : *files) {
        const Evidence *evidence = m_session.ledger().evidence.find(id.text());
        if (!evidence) continue;
        const QString name = text::tame(evidence->fileName);
        auto *open = new Button({}, Button::Look::Plain);
        open->setIcon(theme::icon(u"evidence"_s));
        open->setIconSize({16, 16});
        open->setText(open->fontMetrics().elidedText(name, Qt::ElideMiddle, 220).replace(u'&', u"&&"_s));
        open->setAccessibleName(tr("Open %1").arg(name));
        connect(open, &Button::clicked, this, [this, id] { Q_EMIT fileRequested(id.text()); });
        m_contents->addWidget(open);
        addState(*evidence);
    }
}

void RecordDetails::addState(const Evidence &evidence)
{
    const auto there = m_session.stateOf(evidence);
    if (there) return;
    const bool isMissing = there.error().code == ErrorCode::FileNotFound;
    auto *state = plainLabel(isMissing ? tr("This file is missing.") : tr("This file was altered."), theme::Size::Small,
                             theme::Ink::Error);
    state->setObjectName(u"fileState"_s);
    m_contents->addWidget(state);
}

void RecordDetails::addEvidence(const Evidence &evidence)
{
    addEvidenceButtons(evidence);
    addProved(evidence);
    if (const QString added = recordtext::dayAdded(evidence); !added.isEmpty()) addField(tr("Added"), added);
    if (const QString kept = m_keepings.of(evidence); !kept.isEmpty()) addField(tr("Retention"), kept);
    for (const auto &line : recordtext::lines(evidence, m_session.ledger(), m_session.assessment())) {
        if (line.value != evidence.sha256) addField(line.label, line.value);
    }
    addDigest(evidence.sha256);
    m_contents->addStretch();
}

void RecordDetails::addProved(const Evidence &evidence)
{
    addHeading(tr("Attached to"));
    const auto records = recordsProvedBy(m_session.ledger(), {evidence.id.text()});
    if (records.empty())
        m_contents->addWidget(plainLabel(tr("Not attached to any record"), theme::Size::Body, theme::Ink::Text));
    for (const Record &record : records) {
        auto *link = new FigureLink(recordtext::title(record, m_session.assessment()), theme::Size::Body);
        link->setObjectName(u"proved"_s);
        connect(link, &FigureLink::clicked, this, [this, id = idOf(record)] { Q_EMIT recordRequested(id); });
        m_contents->addWidget(link, 0, Qt::AlignLeft);
    }
}

void RecordDetails::addDigest(const QString &sha256)
{
    addHeading(tr("SHA-256"));
    auto *digest = plainLabel(sha256, theme::Size::Small, theme::Ink::Muted);
    digest->setObjectName(u"digest"_s);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(digest->font().pointSizeF());
    digest->setFont(fixed);
    m_contents->addWidget(digest);
    QBoxLayout *row = addRow();
    auto *copy = new Button(tr("Copy"), Button::Look::Plain);
    copy->setObjectName(u"copyDigest"_s);
    copy->setAccessibleName(tr("Copy the SHA-256"));
    connect(copy, &Button::clicked, this, [sha256] { QApplication::clipboard()->setText(sha256); });
    row->addWidget(copy);
    row->addStretch();
}

void RecordDetails::addCounting()
{
    const auto record = m_session.ledger().find(m_id);
    if (!record || std::holds_alternative<Credential>(*record)) return;
    const std::vector<RecordLine> lines = linesOf(m_session.assessment(), m_id);
    for (const bool counts : {true, false}) {
        const int before = m_contents->count();
        for (const RecordLine &line : lines) {
            const bool isTold = line.finding && line.finding->children.empty();
            if (isTold && bool(line.counted) == counts) addCounting(line);
        }
        if (m_contents->count() == before) continue;
        auto *heading = plainLabel(counts ? tr("Counts toward") : tr("Does not count toward"), theme::Size::Small,
                                   theme::Ink::Muted);
        heading->setContentsMargins(0, 8, 0, 0);
        m_contents->insertWidget(before, heading);
    }
}

void RecordDetails::addCounting(const RecordLine &line)
{
    const QString credential = text::discreetName(*line.credential, m_session.assessment());
    if (line.counted) {
        const QString amount = text::quantity(line.counted->amount, line.finding->unit);
        return addLink(line, tr("%1: %2", "credential, what a record is worth to it").arg(credential, amount));
    }
    const Exclusion reason = line.excluded->reason;
    if (reason == Exclusion::KindNotTaken || reason == Exclusion::NotForThisCredential) return;
    addLink(line, credential);
    m_contents->addWidget(plainLabel(text::sentence(*line.excluded, *line.finding, m_session.ledger()),
                                     theme::Size::Small, theme::Ink::Muted));
}

// The requirement, and below it what this record is worth there; how the requirement stands is said at its place.
void RecordDetails::addLink(const RecordLine &line, const QString &worth)
{
    auto *link = new FigureLink(line.finding->name.in(languageInUse()), theme::Size::Body);
    link->setObjectName(u"countsToward"_s);
    connect(link, &FigureLink::clicked, this,
            [this, credential = line.credential->credential.text(), requirement = line.finding->id] {
        Q_EMIT requirementRequested(credential, requirement);
    });
    m_contents->addWidget(link, 0, Qt::AlignLeft);
    auto *words = plainLabel(worth, theme::Size::Small, theme::Ink::Muted);
    words->setObjectName(u"worth"_s);
    m_contents->addWidget(words);
}

QBoxLayout *RecordDetails::addRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 2);
    layout->setSpacing(6);
    m_contents->addWidget(row);
    return layout;
}

Button *RecordDetails::addVerb(QBoxLayout &row, const QString &text, const QString &icon,
                               void (RecordDetails::*signal)(const QString &))
{
    auto *button = new Button(text, Button::Look::Plain);
    button->setIcon(theme::icon(icon));
    button->setIconSize({16, 16});
    button->setAccessibleName(text);
    button->setEnabled(!m_session.isReadOnly());
    connect(button, &Button::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_id); });
    row.addWidget(button);
    return button;
}

void RecordDetails::addButtons(const Record &record)
{
    QBoxLayout *row = addRow();
    addVerb(*row, tr("Edit"), u"edit"_s, &RecordDetails::editRequested);
    if (evidenceOf(record)) addVerb(*row, tr("Attach"), u"evidence"_s, &RecordDetails::attachRequested);
    addVerb(*row, tr("Remove"), u"remove"_s, &RecordDetails::removeRequested);
    row->addStretch();
}

void RecordDetails::addEvidenceButtons(const Evidence &evidence)
{
    const bool broken = m_isBroken && m_isBroken(evidence);
    QBoxLayout *row = addRow();
    auto *open = new Button(tr("Open file"), Button::Look::Plain);
    open->setObjectName(u"openFile"_s);
    connect(open, &Button::clicked, this, [this] { Q_EMIT fileRequested(m_id); });
    row->addWidget(open);
    addVerb(*row, tr("Edit"), u"edit"_s, &RecordDetails::editRequested);
    addVerb(*row, tr("Remove"), u"remove"_s, &RecordDetails::removeRequested);
    row->addStretch();
    if (!broken || m_session.isReadOnly()) return;
    QBoxLayout *below = addRow();
    auto *restore = new Button(tr("Restore file…"), Button::Look::Filled);
    restore->setObjectName(u"giveAgain"_s);
    connect(restore, &Button::clicked, this, [this] { Q_EMIT restoreRequested(m_id); });
    below->addWidget(restore);
    below->addStretch();
}

void RecordDetails::dragEnterEvent(QDragEnterEvent *event)
{
    const auto record = m_session.ledger().find(m_id);
    const bool takes = record && evidenceOf(*record) && !m_session.isReadOnly();
    if (takes && bringsSomething(*event->mimeData())) event->acceptProposedAction(); // else the page may
}

void RecordDetails::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(m_id, *event->mimeData());
}

} // namespace koshin
