// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listpage.h"

#include "exchange/tables/markdowntable.h"
#include "exchange/tables/safecell.h"
#include "ledger/redaction.h"
#include "lists/bulkbar.h"
#include "lists/celleditor.h"
#include "lists/listbar.h"
#include "lists/livemodel.h"
#include "operations/confirming.h"
#include "parts/recorddetails.h"
#include "parts/recordsums.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/shown.h"
#include "toolkit/windowsettings.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int openAtFirst = 2'000; ///< more rows than these start folded

} // namespace

ListPage::ListPage(Session &session, WindowSettings &settings, QWidget *parent)
    : RecordsPage(session, parent), m_settings(settings)
{
}

void ListPage::setUp(Setup setup, LiveModel *model)
{
    m_setup = std::move(setup);
    m_model = model;
    auto *view = new RecordView(m_setup.name, m_setup.rowHeight);
    view->setObjectName(m_setup.id);
    m_bar = new ListBar(*model, *view->header(), SavedFilters(m_session, m_setup.id), m_setup.placeholder);
    m_body->addWidget(m_bar);
    m_bar->setGrouping(m_settings.grouping(m_setup.id).value_or(model->grouping()));
    setList(view);
    m_bulk = new BulkBar(m_session, m_setup.kind, m_setup.bulkFields);
    m_body->addWidget(m_bulk);
    view->setModel(model);
    view->setColumns(0, m_setup.widths);
    view->setRunsOn(true);
    restoreColumns();
    view->setSortingEnabled(true);
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->columnId(i) == m_setup.sortedBy) view->sortByColumn(i, Qt::DescendingOrder);
    }
    connectList();
}

void ListPage::connectList()
{
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPage::showMenu);
    connect(m_view, &RecordView::selectionAltered, this, &ListPage::followSelection);
    connect(m_view, &RecordView::chosen, this, &ListPage::showSums);
    connect(m_bulk, &BulkBar::removeRequested, this, &Page::removeRequested);
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_view->clearSelection();
        m_view->setFocus();
    });
    connect(m_bulk, &BulkBar::done, this, &Page::toldUndoable);
    connect(m_bulk, &BulkBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &ListBar::arranged, this, [this] {
        m_settings.setGrouping(m_setup.id, m_model->grouping());
        unfold();
        tellShown();
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0, 0));
        m_details->show(m_view->currentId());
    });
    connect(m_bar, &ListBar::columnsChosen, this, &ListPage::keepColumns);
    connect(m_bar, &ListBar::listRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &ListBar::failed, this, &Page::told);
    const auto remember = [this](const QModelIndex &heading, bool open) {
        if (!m_unfolding) m_open.insert(m_model->grouping() + u'/' + heading.data().toString(), open);
    };
    connect(m_view, &QTreeView::expanded, this, [=](const QModelIndex &i) { remember(i, true); });
    connect(m_view, &QTreeView::collapsed, this, [=](const QModelIndex &i) { remember(i, false); });
}

void ListPage::followSelection()
{
    const bool several = m_bulk->records().size() > 1;
    m_bulk->setRecords(m_view->selectedIds());
    if (m_bulk->records().size() > 1) showSums();
    else if (several) m_details->show(m_view->currentId());
}

// Of several chosen rows the details say what they come to.
void ListPage::showSums()
{
    const QStringList &ids = m_bulk->records();
    if (ids.size() > 1) {
        m_details->showLines(tr("%n entries selected", nullptr, int(ids.size())),
                             recordtext::sums(ids, m_session.ledger()));
    }
}

void ListPage::restoreColumns()
{
    const auto hidden = m_settings.hiddenColumns(m_setup.id);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        const bool hide = hidden ? hidden->contains(m_model->columnId(i)) : !m_model->isShownFirst(i);
        m_view->header()->setSectionHidden(i, hide);
    }
    m_view->setYielding(hidden ? QList<int>() : m_setup.yielding);
}

void ListPage::keepColumns()
{
    QStringList hidden;
    for (int i = 1; i < m_model->columnCount(); ++i) {
        if (m_view->header()->isSectionHidden(i)) hidden += m_model->columnId(i);
    }
    m_settings.setHiddenColumns(m_setup.id, hidden);
    m_view->setYielding({}); // what a person has chosen stays
}

void ListPage::arrange(const std::function<void()> &change)
{
    QStringList chosen = m_view->selectedIds();
    keepingChoice(change);
    unfold();
    if (chosen.size() > 1 && chosen.size() <= 500) {
        for (const QString &id : chosen) {
            const QModelIndex row = m_model->indexOf(id);
            if (row.isValid())
                m_view->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_bar->updateCount();
    tellShown();
    followSelection();
}

void ListPage::unfold()
{
    m_unfolding = true;
    const bool grouped = !m_model->grouping().isEmpty();
    m_view->setRootIsDecorated(grouped);
    m_view->setIndentation(grouped ? 14 : 0);
    const bool openAll = m_model->shown() <= openAtFirst;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex heading = m_model->index(i, 0);
        if (!m_model->isHeading(heading)) break;
        m_view->setExpanded(heading, m_open.value(m_model->grouping() + u'/' + heading.data().toString(), openAll));
    }
    m_unfolding = false;
}

bool ListPage::showRecord(const QString &id)
{
    if (!m_model->indexOf(id).isValid()) { // the filter hides it
        m_bar->narrow({}, {});
        m_bar->setFilter({});
    }
    return RecordsPage::showRecord(id);
}

void ListPage::showRecords(const QStringList &ids, const QString &heading)
{
    m_bar->narrow(ids, heading);
    m_view->setFocus();
}

void ListPage::chooseShown()
{
    m_view->selectAll();
}

PageMemory ListPage::memory() const
{
    PageMemory memory = RecordsPage::memory();
    memory.only = m_model->only();
    memory.heading = m_bar->narrowedTo();
    return memory;
}

void ListPage::recall(const PageMemory &memory)
{
    RecordsPage::recall(memory);
    if (!memory.only.isEmpty()) m_bar->narrow(memory.only, memory.heading);
}

bool ListPage::can(PageVerb verb) const
{
    const bool mayWrite = !m_session.isReadOnly();
    const QStringList ids = chosenRecords();
    switch (verb) {
    case PageVerb::Filter: return true;
    case PageVerb::Copy: return !ids.isEmpty();
    case PageVerb::CopyMarkdown: return m_model->rowCount() > 0;
    case PageVerb::EditField:
        return mayWrite && m_view->currentIndex().isValid() && !m_model->isHeading(m_view->currentIndex());
    case PageVerb::ChangeChosen: return mayWrite && m_bulk->isVisible();
    case PageVerb::Duplicate: return mayWrite && !ids.isEmpty();
    case PageVerb::MakeTemplate: return mayWrite && ids.size() == 1 && !m_model->isHeading(m_view->currentIndex());
    case PageVerb::RequestConfirmation:
        return mayWrite && !ids.isEmpty()
               && std::ranges::all_of(ids, [&](const QString &id) { return canBeConfirmed(m_session.ledger(), id); });
    default: return RecordsPage::can(verb);
    }
}

void ListPage::perform(PageVerb verb)
{
    if (!can(verb)) return;
    switch (verb) {
    case PageVerb::Filter: return m_bar->focusFilter();
    case PageVerb::Copy: return copyRows();
    case PageVerb::CopyMarkdown: return copyMarkdown();
    case PageVerb::EditField: return editField(editableCell(m_view->currentIndex(), 0, 1));
    case PageVerb::ChangeChosen: return m_bulk->begin();
    case PageVerb::Duplicate: Q_EMIT duplicateRequested(chosenRecords()); return;
    case PageVerb::MakeTemplate: Q_EMIT templateOfRequested(currentRecord()); return;
    case PageVerb::RequestConfirmation: Q_EMIT confirmationRequested(chosenRecords()); return;
    default: return RecordsPage::perform(verb);
    }
}

QModelIndex ListPage::editableCell(const QModelIndex &row, int from, int step) const
{
    const QHeaderView &header = *m_view->header();
    for (int visual = from; visual >= 0 && visual < header.count(); visual += step) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column) && !m_model->fieldOf(column).isEmpty()) return row.siblingAtColumn(column);
    }
    return {};
}

void ListPage::editField(const QModelIndex &cell)
{
    const auto record = m_session.ledger().find(cell.data(IdRole).toString());
    if (!cell.isValid() || !record || m_model->isHeading(cell)) return;
    const int column = cell.column();
    m_editor = new CellEditor(m_session, *m_view, cell, *record, m_model->fieldOf(column));
    connect(m_editor, &CellEditor::kept, this, [this, id = idOf(*record), column](int step) {
        if (step != 0) editNext(id, column, step);
    }, Qt::QueuedConnection);
    m_editor->begin();
}

void ListPage::editNext(const QString &id, int column, int step)
{
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid()) return;
    const int visual = m_view->header()->visualIndex(column);
    QModelIndex cell = editableCell(row, visual + step, step);
    if (!cell.isValid()) {
        const QModelIndex other = step > 0 ? m_view->indexBelow(row) : m_view->indexAbove(row);
        if (!other.isValid() || m_model->isHeading(other)) return;
        m_view->setCurrentIndex(other);
        cell = editableCell(other, step > 0 ? 0 : m_view->header()->count() - 1, step);
    }
    editField(cell);
}

void ListPage::copyRows() const
{
    const QHeaderView &header = *m_view->header();
    QStringList lines;
    const auto line = [&](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int column = header.logicalIndex(visual);
            if (!header.isSectionHidden(column)) cells += safeTabCell(cell(column));
        }
        lines += cells.join(u'\t');
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        line([&row](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant exact = cell.data(ExactRole);
            return (exact.isValid() ? exact : cell.data()).toString();
        });
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

QModelIndexList ListPage::shownRows() const
{
    QModelIndexList rows;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int i = 0; i < m_model->rowCount(parent); ++i) {
            const QModelIndex row = m_model->index(i, 0, parent);
            if (m_model->isHeading(row)) collect(row);
            else rows += row;
        }
    };
    collect({});
    return rows;
}

// It goes to where others read it, so that what is secret in a text stays here.
void ListPage::copyMarkdown() const
{
    const QHeaderView &header = *m_view->header();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column)) columns.push_back(column);
    }
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    const QModelIndexList rows = chosen.size() > 1 ? chosen : shownRows();
    std::vector<QStringList> lines(1);
    std::vector<int> figures;
    for (const int column : columns) {
        lines.front() += m_model->headerData(column, Qt::Horizontal).toString();
        const QVariant side =
            rows.isEmpty() ? QVariant() : rows.front().siblingAtColumn(column).data(Qt::TextAlignmentRole);
        if (Qt::Alignment(side.toInt()).testFlag(Qt::AlignRight)) figures.push_back(int(lines.front().size()) - 1);
    }
    for (const QModelIndex &row : rows) {
        QStringList &line = lines.emplace_back();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant exact = cell.data(ExactRole);
            line += withoutSecretPassages((exact.isValid() ? exact : cell.data()).toString());
        }
    }
    QApplication::clipboard()->setText(markdownTable(lines, figures));
}

void ListPage::addTemplateButton()
{
    Button *button = addButton(tr("Templates"), {}, Button::Look::Plain);
    button->setObjectName(u"templates"_s);
    button->setEnabled(!m_session.isReadOnly());
    connect(button, &Button::clicked, this, [this, button] { showTemplates(*button); });
}

void ListPage::showTemplates(const Button &button)
{
    QMenu menu(this);
    menu.setObjectName(u"templateMenu"_s);
    for (const auto &t : m_session.ledger().templates.pointers()) {
        const RecordKind kind = t->intended.index() == 0 ? RecordKind::Training : RecordKind::Practice;
        if (kind != m_setup.kind) continue;
        menu.addAction(plainWords(t->name.simplified().left(80)), this,
                       [this, id = t->id.text()] { Q_EMIT templateRequested(id); });
    }
    if (menu.isEmpty()) menu.addAction(tr("No templates yet"))->setEnabled(false);
    menu.addSeparator();
    QAction *make =
        menu.addAction(tr("Save selected row as template"), this, [this] { perform(PageVerb::MakeTemplate); });
    make->setEnabled(can(PageVerb::MakeTemplate));
    menu.exec(button.mapToGlobal(QPoint(0, button.height() + 2)));
}

void ListPage::showMenu(const QPoint &at)
{
    Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
}

} // namespace koshin
