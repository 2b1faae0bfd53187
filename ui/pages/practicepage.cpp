// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practicepage.h"

#include "models/practicemodel.h"
#include "recorddetails.h"
#include "recordtext.h"
#include "recordview.h"
#include "text/valuetext.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr std::size_t openAtFirst = 2'000; ///< more entries than these start folded

} // namespace

PracticePage::PracticePage(Session &session, QWidget *parent)
    : RecordsPage(session, parent), m_model(new PracticeModel(this))
{
    Button *engagement = addButton(tr("New engagement"), {}, Button::Look::Plain);
    Button *practice = addButton(tr("Record practice"), {}, Button::Look::Filled);
    engagement->setEnabled(!session.isReadOnly());
    practice->setEnabled(!session.isReadOnly());
    connect(engagement, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Engagement); });
    connect(practice, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Practice); });
    m_filter = addFilter(tr("Filter by what, client or theme"));
    auto *view = new RecordView(tr("Practice"), 44);
    view->setObjectName(u"practices"_s);
    view->setRootIsDecorated(true);
    view->setIndentation(18);
    setList(view);
    view->setModel(m_model);
    view->setColumns(PracticeModel::Title, {0, 108, 72, 0, 64});
    connect(m_filter, &QLineEdit::textChanged, this, &PracticePage::fill);
}

void PracticePage::fill()
{
    keepingChoice([this] {
        m_model->show(m_session.snapshot(), m_filter->text().trimmed());
        if (m_session.ledger().practices.size() <= openAtFirst || !m_filter->text().isEmpty()) m_view->expandAll();
    });
}

void PracticePage::refresh()
{
    const Ledger &ledger = m_session.ledger();
    qint64 minutes = 0;
    for (const auto &p : ledger.practices.pointers()) minutes += recordtext::minutesOf(*p);
    const auto &engagements = ledger.engagements.pointers();
    const auto proven = std::ranges::count_if(engagements, [](const auto &g) { return !g->evidence.empty(); });
    const QString work = ledger.practices.empty()
                             ? tr("No practice is recorded yet.")
                             : tr("%n entries of practice, %1 in all.", nullptr, int(ledger.practices.size())).arg(text::duration(minutes));
    setHeadline(work, engagements.empty() ? QString()
                                          : tr("%n engagements; with evidence: %1.", nullptr, int(engagements.size())).arg(proven));
    fill();
}

QString PracticePage::selectionText() const
{
    const QStringList ids = m_view->selectedIds();
    qint64 minutes = 0;
    int entries = 0;
    for (const QString &id : ids) {
        if (const Practice *p = m_session.ledger().practices.find(id)) {
            minutes += recordtext::minutesOf(*p);
            ++entries;
        }
    }
    return entries < 2 ? QString() : tr("%n entries selected · %1", nullptr, entries).arg(text::duration(minutes));
}

} // namespace koshin
