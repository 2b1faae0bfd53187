// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "parts/historymodel.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "toolkit/recordview.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int shown = 5'000; ///< entries; older ones are told by `koshin history`

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent), m_model(new HistoryModel(this)), m_view(new RecordView(tr("History"), 34)),
      m_undo(addButton(tr("Undo"), u"undo"_s, Button::Look::Plain)),
      m_redo(addButton(tr("Redo"), u"redo"_s, Button::Look::Plain))
{
    m_view->setObjectName(u"history"_s);
    m_view->setModel(m_model);
    m_view->setColumns(HistoryModel::What, {}); // the others by their contents
    m_view->setSparing({HistoryModel::State});
    m_view->setEndsWithRows(true);
    m_body->addWidget(m_view, 1);
    m_body->addStretch();
    connect(m_undo, &Button::clicked, this, &Page::undoRequested);
    connect(m_redo, &Button::clicked, this, &Page::redoRequested);
    connect(m_view, &RecordView::opened, this, &Page::recordRequested);
}

void HistoryPage::refresh()
{
    auto entries = m_session.history(shown);
    if (!entries) return setHeadline(text::sentence(entries.error()));
    m_undo->setEnabled(bool(m_session.undoable()) && !m_session.isReadOnly());
    m_redo->setEnabled(bool(m_session.redoable()) && !m_session.isReadOnly());
    tellHeadline(*entries);
    m_model->show(std::move(*entries), m_session.snapshot());
}

void HistoryPage::tellHeadline(const std::vector<JournalEntry> &entries)
{
    if (entries.empty()) return setHeadline(tr("No changes yet."));
    const auto latest = std::ranges::find(entries, false, &JournalEntry::undone);
    const QString count = int(entries.size()) < shown ? tr("%n change(s).", nullptr, int(entries.size()))
                                                      : tr("The latest %n change(s).", nullptr, shown);
    const QString last = latest == entries.end() ? tr("All are undone.")
                                                 : tr("Latest: %1.").arg(text::sentence(*latest, &m_session.ledger()));
    setHeadline(text::joined({count, last}),
                tr("Undo reverses the latest change first. Permanently erased records cannot be restored."));
}

} // namespace koshin
