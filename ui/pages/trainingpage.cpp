// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/trainingpage.h"

#include "rules/figures/practicefigures.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"

using namespace Qt::StringLiterals;

namespace koshin {

TrainingPage::TrainingPage(Session &session, WindowSettings &settings, QWidget *parent)
    : ListPage(session, settings, parent), m_source(session), m_model(new LiveList<Training>(m_source, this))
{
    addTemplateButton();
    Button *add = addButton(tr("Record training"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    connect(add, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Training); });
    setUp({.kind = RecordKind::Training,
           .id = u"trainings"_s,
           .name = tr("Training"),
           .placeholder = tr("Filter by title, date, type, provider or credential"),
           .bulkFields = {u"kind"_s, u"for"_s, u"provider"_s, u"delivery"_s, u"role"_s, u"fee"_s, u"relevance"_s,
                          u"duty"_s, u"language"_s, u"completedOn"_s, u"note"_s},
           .rowHeight = 44,
           .widths = {0, 104, 96, 0, 120, 140, 0, 90, 120, 0, 110},
           .yielding = {9, 6}, // evidence, cost
           .sortedBy = u"day"_s},
          m_model);
}

void TrainingPage::refresh()
{
    arrange([this] { m_model->take(); });
}

void TrainingPage::tellShown()
{
    const int all = int(m_session.ledger().trainings.size());
    const bool isFiltered = m_model->isFiltered();
    const Period year = monthsUpTo(m_session.asOf(), 12);
    qint64 minutes = 0;
    int recent = 0;
    int bare = 0;
    m_model->forEachShown([&](const Training &t) {
        if (!isFiltered && !year.contains(t.completedOn)) return;
        bare += t.evidence.empty() ? 1 : 0;
        ++recent;
        minutes += t.minutes;
    });
    const QString time = text::duration(minutes);
    const QString said =
        all == 0      ? tr("No training is recorded yet.")
        : isFiltered  ? tr("%1 of %n training records shown, %2.", nullptr, all).arg(QString::number(recent), time)
        : recent == 0 ? tr("No training was recorded in the last 12 months.")
                      : tr("%n training records in the last 12 months, %1.", nullptr, recent).arg(time);
    setHeadline(said, bare > 0 ? tr("%n without evidence.", nullptr, bare) : QString());
}

QString TrainingPage::selectionText() const
{
    const QStringList ids = m_view->selectedIds();
    if (ids.size() < 2) return {};
    qint64 minutes = 0;
    for (const QString &id : ids) {
        if (const Training *t = m_session.ledger().trainings.find(id)) minutes += t->minutes;
    }
    return tr("%n selected · %1", nullptr, int(ids.size())).arg(text::duration(minutes));
}

} // namespace koshin
