// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/historypage.h"

#include "parts/historymodel.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "toolkit/recordview.h"

#include <QVBoxLayout>

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
    m_body->addWidget(m_view, 1);
    connect(m_undo, &Button::clicked, this, &Page::undoRequested);
    connect(m_redo, &Button::clicked, this, &Page::redoRequested);
    connect(m_view, &RecordView::opened, this, &Page::recordRequested);
}

void HistoryPage::refresh()
{
    auto entries = m_session.history(shown);
    if (!entries) return setHeadline(text::sentence(entries.error()));
    const auto undoable = m_session.undoable();
    m_undo->setEnabled(bool(undoable) && !m_session.isReadOnly());
    m_redo->setEnabled(bool(m_session.redoable()) && !m_session.isReadOnly());
    setHeadline(
        entries->empty()
            ? tr("No changes yet.")
            : tr("Undo goes back one change at a time, newest first. What was permanently erased stays erased."),
        undoable ? text::undoAction(*undoable, &m_session.ledger()) : QString());
    m_model->show(std::move(*entries), m_session.snapshot());
}

} // namespace koshin
