// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/checklistview.h"

#include "text/prooftext.h"
#include "toolkit/addresslink.h"
#include "toolkit/statusmark.h"
#include "toolkit/widgets.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// The verdict's shape, or a dot where there is none; the words beside it say the same.
class Mark : public QWidget
{
public:
    explicit Mark(const Maybe<Verdict> &verdict) : m_verdict(verdict)
    {
        setFixedSize(theme::scaled(16), theme::scaled(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_verdict) return paint::mark(painter, rect(), *m_verdict);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(theme::Ink::Muted));
        painter.drawEllipse(QRectF(rect()).center(), 2.0, 2.0);
    }

private:
    Maybe<Verdict> m_verdict;
};

} // namespace

ChecklistView::ChecklistView(const std::vector<text::ChecklistPart> &parts, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"checklist"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    for (const text::ChecklistPart &part : parts) addPart(part);
}

void ChecklistView::addPart(const text::ChecklistPart &part)
{
    m_column->addWidget(partHeading(part.heading));
    for (const text::ChecklistLine &line : part.lines) addLine(line, part.isPlace);
}

void ChecklistView::addLine(const text::ChecklistLine &line, bool isPlace)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new Mark(line.verdict), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel(line.text, theme::Size::Body, theme::Ink::Text));
    for (const Source &source : line.sources) {
        words->addWidget(plainLabel(text::sentence(source), theme::Size::Small, theme::Ink::Muted));
        if (isPlace && !source.url.isEmpty()) words->addWidget(new AddressLink(source.url));
    }
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

} // namespace koshin
