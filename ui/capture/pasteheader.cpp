// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pasteheader.h"

#include "text/pastetext.h"
#include "text/tame.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int headerGap = 4;

} // namespace

PasteHeader::PasteHeader(RecordKind kind, int columns, int plain, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_kind(kind), m_plain(plain), m_fields(pasteFields(kind)),
      m_strip(new QWidget(parent))
{
    m_strip->setObjectName(u"fields"_s);
    m_strip->setAccessibleName(tr("Fields of the columns"));
    setFont(theme::font(theme::Size::Small));
    setMinimumSectionSize(48);
    for (int column = 0; column < columns; ++column) addChoice(column);
    if (!m_choices.empty()) m_strip->setFixedHeight(m_choices.front()->sizeHint().height() + 2 * headerGap);
    connect(this, &QHeaderView::sectionResized, this, &PasteHeader::place);
}

void PasteHeader::addChoice(int column)
{
    auto *choice = new QComboBox(m_strip);
    choice->setObjectName(u"field-%1"_s.arg(column));
    choice->setFont(theme::font(theme::Size::Body));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMaxVisibleItems(24);
    choice->addItem(tr("Skip"), -1);
    for (const PasteField field : m_fields) choice->addItem(text::fieldName(field, m_kind), int(field));
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        const int chosen = choice->currentData().toInt();
        Q_EMIT fieldChosen(column, chosen < 0 ? std::nullopt : Maybe<PasteField>(PasteField(chosen)));
    });
    m_choices.push_back(choice);
}

void PasteHeader::setMapping(const PasteMapping &mapping)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto &field = mapping.fields[i];
        m_choices[i]->setCurrentIndex(m_choices[i]->findData(field ? int(*field) : -1));
        const QString heading = model() ? model()->headerData(m_plain + int(i), Qt::Horizontal).toString() : QString();
        m_choices[i]->setAccessibleName(tr("Field of column “%1”").arg(heading));
    }
    viewport()->update();
    place();
}

QSize PasteHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme::lineRoom(font()).height() + 3 * headerGap};
}

void PasteHeader::place()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int section = m_plain + int(i);
        if (section >= count()) return;
        const int left = viewport()->mapTo(parentWidget(), QPoint(sectionViewportPosition(section), 0)).x();
        m_choices[i]->setGeometry(left + headerGap, headerGap, sectionSize(section) - 2 * headerGap,
                                  m_choices[i]->sizeHint().height());
    }
}

void PasteHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

bool PasteHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_choices.begin(), m_choices.end(), watched);
        if (found != m_choices.end()) Q_EMIT choiceFocused(int(found - m_choices.begin()));
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // a wheel over the headings must not change what the columns mean
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

// The choice above says what a column becomes; the heading under it where it comes from.
QString PasteHeader::shownHeading(int section) const
{
    const QString heading = text::tame(model()->headerData(section, Qt::Horizontal).toString());
    return section < m_plain ? heading : tr("from “%1”", "a column of the spreadsheet").arg(heading);
}

int PasteHeader::neededWidth(int section, const QAbstractItemView &view) const
{
    const int heading = fontMetrics().horizontalAdvance(shownHeading(section)) + 20;
    const int cells = view.sizeHintForColumn(section);
    const int choice = section < m_plain ? 0
                                         : m_choices[std::size_t(section - m_plain)]->fontMetrics().horizontalAdvance(
                                               m_choices[std::size_t(section - m_plain)]->currentText())
                                               + 56;
    return std::max({heading, cells, choice});
}

void PasteHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, theme::colour(theme::Ink::Pane));
    paint::lineBelow(*painter, rect, theme::colour(theme::Ink::Line));
    painter->setFont(font());
    painter->setPen(theme::colour(theme::Ink::Muted));
    const QString heading = shownHeading(section);
    const int line = theme::lineRoom(font()).height();
    paint::line(*painter, QRect(rect.left() + 10, rect.bottom() - headerGap - line, rect.width() - 20, line), heading);
}

} // namespace koshin
