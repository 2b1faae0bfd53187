// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebase/recordspage.h"

#include "ledger/proofs.h"
#include "parts/recorddetails.h"
#include "text/errortext.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QSplitter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koshin {

RecordsPage::RecordsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_details(new RecordDetails(session))
{
    connectDetails();
}

void RecordsPage::connectDetails()
{
    connect(m_details, &RecordDetails::editRequested, this, [this](const QString &id) { edit(id); });
    connect(m_details, &RecordDetails::removeRequested, this,
            [this](const QString &id) { Q_EMIT removeRequested({id}); });
    connect(m_details, &RecordDetails::attachRequested, this, [this](const QString &id) { attachTo(id); });
    connect(m_details, &RecordDetails::recordRequested, this, &Page::recordRequested);
    connect(m_details, &RecordDetails::requirementRequested, this, &Page::requirementRequested);
    connect(m_details, &RecordDetails::dropped, this, &RecordsPage::attachDropped);
    connect(m_details, &RecordDetails::fileRequested, this, [this](const QString &id) {
        if (const auto opened = openStored(id, m_session); !opened) Q_EMIT complained(text::sentence(opened.error()));
    });
}

void RecordsPage::setList(RecordView *view, QWidget *above)
{
    m_view = view;
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTakesFiles(!m_session.isReadOnly());
    connect(m_view, &RecordView::chosen, m_details, &RecordDetails::show);
    connect(m_view, &RecordView::opened, this, [this](const QString &id) { edit(id); });
    connect(m_view, &RecordView::dropped, this, &RecordsPage::attachDropped);
    connect(m_view, &RecordView::selectionAltered, this, &Page::selectionAltered);
    if (!above) {
        addSplitter(m_view, m_details)->setSizes({720, 310});
    } else {
        m_side = new QSplitter(Qt::Vertical);
        m_side->setHandleWidth(14);
        m_side->setChildrenCollapsible(false);
        m_side->addWidget(above);
        m_side->addWidget(m_details);
        m_side->setSizes({600, 400});
        addSplitter(m_view, m_side)->setSizes({620, 410});
    }
    m_details->show(QString());
}

void RecordsPage::setNarrow(bool narrow)
{
    Page::setNarrow(narrow);
    if (m_side) m_side->setOrientation(narrow ? Qt::Horizontal : Qt::Vertical);
}

FoldedFilter *RecordsPage::sorted(QAbstractItemModel *model, int column, Qt::SortOrder order)
{
    auto *proxy = new FoldedFilter(this);
    proxy->setSourceModel(model);
    proxy->setSortRole(SortRole);
    m_view->setModel(proxy);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(column, order);
    return proxy;
}

void RecordsPage::keepingChoice(const std::function<void()> &change)
{
    const QString chosen = m_view->currentId();
    change();
    if (!m_view->selectId(chosen) && m_view->model()->rowCount() > 0) {
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    }
    m_details->show(m_view->currentId());
}

QString RecordsPage::currentRecord() const
{
    return m_view->currentId();
}

QStringList RecordsPage::chosenRecords() const
{
    return m_view->selectedIds();
}

bool RecordsPage::can(PageVerb verb) const
{
    const auto record = m_session.ledger().find(currentRecord());
    if (!record) return false;
    if (verb == PageVerb::Open) return true;
    return verb == PageVerb::Attach && !m_session.isReadOnly() && evidenceOf(*record);
}

void RecordsPage::perform(PageVerb verb)
{
    if (!can(verb)) return;
    if (verb == PageVerb::Open) edit(currentRecord());
    else if (verb == PageVerb::Attach) attachTo(currentRecord());
}

bool RecordsPage::showRecord(const QString &id)
{
    const bool found = m_view->selectId(id);
    if (found) m_view->setFocus();
    return found;
}

Result<> openStored(const QString &evidence, Session &session)
{
    const Evidence *record = session.ledger().evidence.find(evidence);
    if (!record) return failure(ErrorCode::UnknownRecord, {evidence});
    const auto copy = session.copyToOpen(*record);
    if (!copy) return tl::unexpected(copy.error());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(*copy))) return {};
    return failure(ErrorCode::NoViewer, {record->fileName, *copy});
}

} // namespace koshin
