// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/understoodline.h"

#include "capture/overlay.h"
#include "capture/quickpreview.h"
#include "session/session.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

UnderstoodLine::UnderstoodLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &UnderstoodLine::look);
}

UnderstoodLine::~UnderstoodLine()
{
    delete m_overlay;
}

void UnderstoodLine::setSession(Session *session)
{
    if (m_session) disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_reader.reset();
    if (!session) return;
    const auto forget = [this] {
        m_reader.reset();
        if (hasFocus()) look();
    };
    connect(session, &Session::changed, this, forget);
}

void UnderstoodLine::setDefaults(const QuickDefaults &defaults)
{
    m_defaults = defaults;
}

const QuickEntryReader &UnderstoodLine::reader() const
{
    if (!m_reader) m_reader = std::make_unique<QuickEntryReader>(m_session->ledger());
    return *m_reader;
}

QuickEntry UnderstoodLine::entry() const
{
    QuickDefaults defaults = m_defaults;
    defaults.today = m_session->clock().today();
    return reader().read(text(), m_session->asOf(), defaults);
}

QuickPreview &UnderstoodLine::preview()
{
    if (m_preview) return *m_preview;
    m_overlay = new Overlay(this, 460);
    auto *column = new QVBoxLayout(m_overlay);
    column->setContentsMargins(12, 10, 12, 10);
    auto *shown = new QuickPreview(QuickPreview::Of::QuickEntry, m_overlay);
    column->addWidget(shown);
    showIn(shown);
    return *shown;
}

void UnderstoodLine::showIn(QuickPreview *preview)
{
    m_preview = preview;
    connect(preview, &QuickPreview::offerTaken, this, &UnderstoodLine::complete);
    connect(preview, &QuickPreview::otherTaken, this, &UnderstoodLine::takeOther);
}

bool UnderstoodLine::hasOffers() const
{
    return m_preview && m_preview->isVisible() && m_preview->hasOffers();
}

void UnderstoodLine::dropOffers()
{
    m_preview->dropOffers();
    if (m_overlay) m_overlay->place();
}

void UnderstoodLine::look()
{
    m_completions.clear();
    m_others.clear();
    if (!m_session || !m_session->isLoaded()) return;
    QuickPreview &shown = preview();
    if (text().trimmed().isEmpty()) {
        shown.showHint();
    } else {
        const QuickEntry read = entry();
        m_others = read.others;
        shown.showEntry(read, text(), m_session->ledger());
        m_completions = reader().complete(text(), cursorPosition());
        const auto isThereAlready = [this](const QuickReplacement &c) {
            return text().mid(c.replaces.start, c.replaces.length) == c.text;
        };
        std::erase_if(m_completions, isThereAlready);
        shown.offer(m_completions);
    }
    if (m_overlay) m_overlay->open();
    else shown.setVisible(!text().trimmed().isEmpty());
    setAccessibleDescription(shown.inWords());
}

void UnderstoodLine::complete(int row)
{
    if (row < 0 || std::size_t(row) >= m_completions.size()) return;
    QuickReplacement completion = m_completions[std::size_t(row)];
    const bool goesOn = completion.replaces.end() < text().size();
    if (!goesOn) completion.text += u' ';
    replace(completion);
}

void UnderstoodLine::takeOther(int other)
{
    if (other >= 0 && std::size_t(other) < m_others.size()) replace(QuickReplacement(m_others[std::size_t(other)]));
}

void UnderstoodLine::replace(const QuickReplacement &replacement)
{
    setSelection(int(replacement.replaces.start), int(replacement.replaces.length));
    insert(replacement.text);
    look();
}

bool UnderstoodLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (tab && hasOffers()) {
            complete(m_preview->chosenOffer());
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // An empty line has nothing to take back: the keys then mean the record just saved.
        const bool back = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (back && text().isEmpty()) return false;
        const bool form =
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier;
        if (form) { // outside the line, these keys are a command of the window
            key->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void UnderstoodLine::keyPressEvent(QKeyEvent *event)
{
    const bool offers = hasOffers();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) Q_EMIT formRequested();
        else if (event->modifiers() & Qt::AltModifier) takeOther(0);
        else if (offers && m_preview->wasChosen()) complete(m_preview->chosenOffer());
        else Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (offers) dropOffers();
        else Q_EMIT left();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!offers) break;
        m_preview->step(event->key() == Qt::Key_Down ? 1 : -1);
        setAccessibleDescription(m_preview->inWords());
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void UnderstoodLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    look();
}

void UnderstoodLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_overlay) m_overlay->hide();
    else if (m_preview) m_preview->dropOffers();
}

} // namespace koshin
