// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebase/page.h"

#include "forms/recorddialog.h"
#include "text/errortext.h"
#include "toolkit/fitting.h"
#include "toolkit/prompts.h"
#include "toolkit/recordview.h"
#include "toolkit/typeface.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace koshin {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_body(new QVBoxLayout(this)),
      m_headline(plainLabel({}, theme::Size::Headline, theme::Ink::Text)),
      m_lines(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_below(plainLabel({}, theme::Size::Body, theme::Ink::Muted)), m_words(new QWidget), m_buttons(new QHBoxLayout)
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_lines->setObjectName(QStringLiteral("lines"));
    m_below->setObjectName(QStringLiteral("below"));
    auto *words = m_words;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_headline);
    lines->addWidget(m_lines);
    lines->addWidget(m_below);
    auto *buttons = new QWidget;
    buttons->setLayout(m_buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    m_body->setContentsMargins(20, 16, 20, 16);
    m_body->setSpacing(12);
    m_body->addWidget(new Beside(words, buttons, theme::scaled(300)));
    connect(&m_session, &Session::changed, this, &Page::markStale);
}

void Page::markStale()
{
    m_stale = true;
    if (!isVisible()) return;
    m_stale = false;
    refresh();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) markStale();
}

QString Page::currentCredential() const
{
    const QString id = currentRecord();
    return m_session.ledger().credentials.find(id) ? id : QString();
}

QStringList Page::chosenRecords() const
{
    const QString id = currentRecord();
    return id.isEmpty() ? QStringList() : QStringList{id};
}

bool Page::can(PageVerb) const
{
    return false;
}

void Page::perform(PageVerb) {}

void Page::showRecords(const QStringList &ids, const QString &)
{
    if (!ids.isEmpty()) showRecord(ids.first());
}

bool Page::showRecord(const QString &)
{
    return false;
}

void Page::setNarrow(bool narrow)
{
    if (m_splitter) m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_headline->setFont(theme::font(narrow ? theme::Size::Title : theme::Size::Headline));
    if (m_keepsHeading) keepHeading();
}

void Page::keepHeading()
{
    m_keepsHeading = true;
    const auto lineOf = [](const QLabel *label) { return theme::lineRoom(label->font()).height(); };
    m_words->setMinimumHeight(lineOf(m_headline) + m_words->layout()->spacing() + lineOf(m_below));
}

void Page::setHeadline(const QString &headline, const QString &below, const QStringList &lines)
{
    m_headline->setText(headline);
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
}

Button *Page::addButton(const QString &text, const QString &icon, Button::Look look)
{
    auto *button = new Button(text, look, this);
    if (!icon.isEmpty() && look != Button::Look::Filled) {
        button->setIcon(theme::icon(icon));
        button->setIconSize({16, 16});
    }
    button->setAccessibleName(text);
    m_buttons->addWidget(button);
    return button;
}

QLineEdit *Page::addFilter(const QString &placeholder, const QList<QWidget *> &beside)
{
    auto *filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(placeholder);
    filter->setToolTip(placeholder);
    filter->setAccessibleName(placeholder);
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(theme::scaled(320));
    if (beside.isEmpty()) {
        m_body->addWidget(filter);
        return filter;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(filter, 1);
    for (QWidget *widget : beside) {
        if (widget == beside.back()) row->addStretch();
        row->addWidget(widget);
    }
    m_body->addLayout(row);
    return filter;
}

PageMemory Page::memory() const
{
    PageMemory memory;
    if (const auto *filter = findChild<QLineEdit *>(u"filter"_s)) memory.filter = filter->text();
    if (const auto *tabs = findChild<QTabWidget *>(u"tabs"_s)) memory.tab = tabs->currentIndex();
    return memory;
}

void Page::recall(const PageMemory &memory)
{
    if (auto *filter = findChild<QLineEdit *>(u"filter"_s)) filter->setText(memory.filter);
    if (auto *tabs = findChild<QTabWidget *>(u"tabs"_s)) tabs->setCurrentIndex(memory.tab);
}

QSplitter *Page::addSplitter(QWidget *list, QWidget *details)
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(list);
    m_splitter->addWidget(details);
    m_splitter->setHandleWidth(14);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_body->addWidget(m_splitter, 1);
    return m_splitter;
}

void Page::attachTo(const QString &id)
{
    if (id.isEmpty()) return;
    const QStringList files = Prompts::inUse().filesToOpen(this, tr("Attach files as evidence"), {}, true);
    if (!files.isEmpty()) attachFiles(id, {files, {}, {}});
}

void Page::attachFiles(const QString &id, const Brought &brought)
{
    const auto done = m_session.attach(id, brought);
    if (done) tellTaken(*done, tr("%n files attached.", nullptr, done->added));
}

void Page::attachDropped(const QString &id, const QMimeData &brings)
{
    const Brought brought = broughtBy(brings, m_session.clock().today());
    if (!brought.isEmpty()) attachFiles(id, brought);
    if (!brought.elsewhere.isEmpty()) Q_EMIT complained(notFetched(brought.elsewhere));
}

void Page::tellTaken(const Attached &taken, const QString &added)
{
    QStringList good;
    QStringList bad;
    if (taken.added > 0) good += added;
    for (const Error &remark : taken.remarks)
        (remark.code == ErrorCode::FileEmpty ? bad : good) += text::sentence(remark);
    if (taken.added > 0) Q_EMIT toldUndoable(good.join(u' '));
    else if (!good.isEmpty()) Q_EMIT told(good.join(u' '));
    if (!bad.isEmpty()) Q_EMIT complained(bad.join(u' '));
}

void Page::edit(const QString &id)
{
    if (!id.isEmpty()) forms::edit(id, m_session, window());
}

} // namespace koshin
