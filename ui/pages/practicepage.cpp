// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practicepage.h"

#include "ledger/proofs.h"
#include "parts/recordtext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
PracticePage::PracticePage(Session &session, WindowSettings &settings, QWidget *parent)
    : ListPage(session, settings, parent), m_source(session), m_model(new LiveList<Practice>(m_source, this))
{
    addTemplateButton();
    Button *engagement = addButton(tr("Add engagement"), {}, Button::Look::Plain);
    Button *practice = addButton(tr("Record practice"), {}, Button::Look::Filled);
    engagement->setEnabled(!session.isReadOnly());
    practice->setEnabled(!session.isReadOnly());
    connect(engagement, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Engagement); });
    connect(practice, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Practice); });
    setUp({.kind = RecordKind::Practice,
           .id = u"practices"_s,
           .name = tr("Practice"),
           .placeholder = tr("Filter by title, date, client, topic or engagement"),
           .bulkFields = {u"themes"_s, u"skills"_s, u"client"_s, u"engagement"_s, u"kind"_s, u"for"_s, u"assignment"_s,
                          u"role"_s, u"certifier"_s, u"certification"_s, u"duty"_s, u"confidential"_s, u"minutes"_s,
                          u"note"_s},
           .rowHeight = 44,
           .widths = {0, 132, 72, 64, 110, 160, 100, 160, 120, 0, 64, 110},
           .yielding = {10, 9}, // evidence, confirmation
           .sortedBy = u"day"_s},
          m_model);
}

void PracticePage::refresh()
{
    arrange([this] { m_model->take(); });
}

void PracticePage::tellShown()
{
    const Ledger &ledger = m_session.ledger();
    const int all = int(ledger.practices.size());
    if (m_model->isFiltered()) {
        qint64 minutes = 0;
        m_model->forEachShown([&](const Practice &p) { minutes += recordtext::minutesOf(p); });
        return setHeadline(tr("%1 of %n practice entries shown, %2.", nullptr, all)
                               .arg(QString::number(m_model->shown()), text::duration(minutes)));
    }
    const auto proven = [&ledger](const auto &list) {
        const auto isProven = [&](const auto &record) { return hasProof(ledger, record->evidence); };
        return int(std::ranges::count_if(list.pointers(), isProven));
    };
    const QString work =
        all == 0 ? tr("No practice is recorded yet.") : text::practiceOfLastYear(ledger, m_session.asOf());
    const QString entries = tr("%n entry(s) (%1 with evidence)", nullptr, all).arg(proven(ledger.practices));
    const int engagements = int(ledger.engagements.size());
    const QString cases =
        tr("%n engagement(s) (%1 with evidence)", nullptr, engagements).arg(proven(ledger.engagements));
    setHeadline(work, engagements == 0 ? QString() : tr("All time: %1, %2.").arg(entries, cases));
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
