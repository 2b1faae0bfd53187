// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/evidencepreview.h"

#include "parts/filelooker.h"
#include "text/errortext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/pagepreview.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QBoxLayout>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {

EvidencePreview::EvidencePreview(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_looker(new FileLooker(this)), m_views(new ViewStack),
      m_said(plainLabel({}, theme::Size::Body, theme::Ink::Muted)), m_pages(new PagePreview(PagePreview::Keys::Own)),
      m_text(new QTextEdit), m_remark(plainLabel({}, theme::Size::Small, theme::Ink::Muted)),
      m_dated(plainLabel({}, theme::Size::Small, theme::Ink::Muted)),
      m_record(new Button(tr("Record training…"), Button::Look::Plain)), m_late(new QTimer(this))
{
    setObjectName(u"evidencePreview"_s);
    addViews();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_views, 1);
    column->addWidget(m_remark);
    column->addWidget(m_foot = makeFoot());
    constexpr int aWhile = 300; // ms
    m_late->setSingleShot(true);
    m_late->setInterval(aWhile);
    connect(m_late, &QTimer::timeout, this, [this] { m_said->setText(tr("Reading the file…")); });
    connect(m_pages, &PagePreview::pageWanted, m_looker, &FileLooker::paint);
    connect(m_looker, &FileLooker::painted, m_pages, &PagePreview::showPage);
    connect(m_looker, &FileLooker::seen, this, &EvidencePreview::take);
    connect(m_looker, &FileLooker::failed, this, &EvidencePreview::refuse);
    say({});
}

void EvidencePreview::addViews()
{
    m_said->setObjectName(u"said"_s);
    m_said->setAlignment(Qt::AlignCenter);
    m_remark->setObjectName(u"remark"_s);
    m_text->setObjectName(u"contents"_s);
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->document()->setDocumentMargin(8);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Contents of the file"));
    for (QWidget *view :
         {static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_text)})
        m_views->addWidget(view);
}

QWidget *EvidencePreview::makeFoot()
{
    m_dated->setObjectName(u"dated"_s);
    m_record->setObjectName(u"recordOfDay"_s);
    connect(m_record, &Button::clicked, this, [this] {
        if (m_day) Q_EMIT recordWanted(m_id, *m_day);
    });
    return new Beside(m_dated, m_record, theme::scaled(140));
}

void EvidencePreview::show(const QString &id, bool isLoose)
{
    const Evidence *file = m_session.ledger().evidence.find(id);
    m_isLoose = isLoose;
    m_record->setVisible(m_isLoose && !m_session.isReadOnly());
    const QString sha256 = file ? file->sha256 : QString();
    const bool isSame = m_id == (file ? id : QString()) && m_sha256 == sha256;
    m_id = file ? id : QString();
    const Result<> there = file ? m_session.stateOf(*file) : Result<>();
    if (!there) return refuse(there.error());
    if (isSame) return; // it stays where it was scrolled to
    m_sha256.clear();
    m_looker->leave();
    say({});
    if (isVisible()) look();
}

void EvidencePreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sha256.isEmpty()) look();
}

void EvidencePreview::look()
{
    const Evidence *file = m_session.ledger().evidence.find(m_id);
    if (!file) return say(tr("Select a file to see it here."));
    m_sha256 = file->sha256;
    say({});
    m_late->start();
    m_looker->look(m_session.evidence(), *file);
}

void EvidencePreview::say(const QString &sentence)
{
    m_late->stop();
    m_said->setText(sentence);
    m_views->setCurrentWidget(m_said);
    m_pages->setNone();
    m_text->clear();
    m_remark->hide();
    m_foot->hide();
    m_day.reset();
}

// What is missing or altered is read again once it is no longer so.
void EvidencePreview::refuse(const Error &error)
{
    m_looker->leave();
    m_sha256.clear();
    const Evidence *file = m_session.ledger().evidence.find(m_id);
    const bool isGone = error.code == ErrorCode::FileNotFound || error.code == ErrorCode::FileAltered;
    say(text::sentence(file && isGone ? Error{error.code, {text::tame(file->fileName)}, {}} : error));
    if (file && isGone && m_session.stateOf(*file)) Q_EMIT broken(m_id, error.code);
}

void EvidencePreview::take(const FileSight &look)
{
    switch (look.why) {
    case Unshown::No: say({}); break;
    case Unshown::Empty: say(tr("This file is empty (0 bytes).")); break;
    case Unshown::TooLarge: say(tr("Files over 100 MB are not shown here. Use “Open file”.")); break;
    case Unshown::Encrypted: say(tr("This PDF asks for a password. Use “Open file”.")); break;
    case Unshown::Broken: say(tr("This file is damaged and cannot be shown.")); break;
    case Unshown::TooManyPixels: say(tr("This picture is too large to be shown here. Use “Open file”.")); break;
    case Unshown::UnknownKind: say(tr("This type of file cannot be shown here. Use “Open file”.")); break;
    case Unshown::NoReader: say(tr("The part of Koshin that shows files is not installed.")); break;
    }
    if (look.as == FileSight::As::Pages || look.as == FileSight::As::Picture) {
        m_views->setCurrentWidget(m_pages);
        m_pages->open(look.pages, look.as == FileSight::As::Picture);
    } else if (look.as != FileSight::As::Nothing) {
        takeText(look);
    }
    takeDay(look);
}

void EvidencePreview::takeText(const FileSight &look)
{
    QStringList head;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) head += tr("%1: %2", "label, value").arg(label, text::tame(value));
    };
    add(tr("From"), look.mail.from);
    add(tr("To"), look.mail.to);
    add(tr("Date"), look.mail.date);
    add(tr("Subject"), look.mail.subject);
    add(tr("Enclosed"), look.mail.attachments.join(tr(", ")));
    if (!head.isEmpty()) head += QString();
    showPlain((head += text::tameBlock(look.text)).join(u'\n'));
    m_views->setCurrentWidget(m_text);
    QStringList remarks;
    if (look.isWithoutMarkup) remarks += tr("Shown as text, without pictures and layout.");
    if (look.isCut) remarks += tr("Only the beginning is shown.");
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
}

// Lines that do not touch: fonts for Japanese reckon with less. What is put in by a cursor is never markup.
void EvidencePreview::showPlain(const QString &text)
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextBlockFormat lines;
    lines.setLineHeight(theme::lineRoom(m_text->font()).height() * 1.1, QTextBlockFormat::MinimumHeight);
    cursor.setBlockFormat(lines);
    cursor.insertText(text);
    m_text->moveCursor(QTextCursor::Start);
}

void EvidencePreview::takeDay(const FileSight &look)
{
    if (!look.day) return;
    m_day = look.day->day;
    const QString day = text::date(*m_day);
    switch (look.day->of) {
    case FileDay::Of::Document: m_dated->setText(tr("Created on %1, according to the file.").arg(day)); break;
    case FileDay::Of::Picture: m_dated->setText(tr("Taken on %1, according to the file.").arg(day)); break;
    case FileDay::Of::Mail: m_dated->setText(tr("Sent on %1, according to the message.").arg(day)); break;
    }
    m_foot->show();
}

} // namespace koshin
