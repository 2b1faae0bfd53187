// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listbar.h"

#include "text/errortext.h"
#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

void open(QMenu &menu, const QWidget &below)
{
    menu.exec(below.mapToGlobal(QPoint(0, below.height() + 2)));
}

QString shortened(QString text)
{
    constexpr int most = 60;
    text = text.simplified();
    if (text.size() > most) text = text.first(most) + u'…';
    return plainWords(text);
}

} // namespace

ListBar::ListBar(LiveModel &model, QHeaderView &header, SavedFilters filters, const QString &placeholder,
                 QWidget *parent)
    : QWidget(parent), m_model(model), m_header(header), m_filters(std::move(filters)), m_filter(new QLineEdit),
      m_saved(new Button(tr("Filters"), Button::Look::Plain)), m_grouping(new QComboBox),
      m_columns(new Button(tr("Columns"), Button::Look::Plain)), m_narrowed(new Button({}, Button::Look::Plain)),
      m_count(plainLabel({}, theme::Size::Small, theme::Ink::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    const QString grammar = tr("Shows rows with every word. Use -word to exclude and quotation marks for phrases.");
    m_filter->setToolTip(placeholder + u'\n' + grammar);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(1'000);
    m_filter->setMinimumHeight(m_saved->sizeHint().height());
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(360);
    m_filter->installEventFilter(this);
    m_grouping->setObjectName(u"grouping"_s);
    m_grouping->setAccessibleName(tr("Grouping"));
    for (const LiveModel::Grouping &grouping : m_model.groupings()) m_grouping->addItem(grouping.title, grouping.id);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setAccessibleName(tr("Saved filters"));
    m_columns->setObjectName(u"columns"_s);
    m_narrowed->setObjectName(u"narrowed"_s);
    m_narrowed->setIcon(theme::icon(u"close"_s));
    m_narrowed->setIconSize({14, 14});
    m_narrowed->hide();
    m_count->setObjectName(u"shownCount"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_filter, 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_saved, m_grouping, m_columns, m_narrowed})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &ListBar::apply);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ListBar::apply);
    connect(m_saved, &Button::clicked, this, &ListBar::showFilters);
    connect(m_columns, &Button::clicked, this, &ListBar::showColumns);
    connect(m_narrowed, &Button::clicked, this, [this] { narrow({}, {}); });
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::customContextMenuRequested, this, &ListBar::showColumns);
    m_model.setGrouping(m_grouping->currentData().toString());
}

void ListBar::apply()
{
    m_model.setGrouping(m_grouping->currentData().toString());
    m_model.setWords(m_filter->text());
    updateCount();
    Q_EMIT arranged();
}

void ListBar::updateCount()
{
    m_count->setText(m_model.isFiltered() ? tr("%n shown", nullptr, m_model.shown()) : QString());
}

void ListBar::setGrouping(const QString &id)
{
    if (const int at = m_grouping->findData(id); at >= 0) m_grouping->setCurrentIndex(at);
}

void ListBar::setFilter(const QString &words)
{
    m_filter->setText(words);
}

void ListBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListBar::narrow(const QStringList &ids, const QString &heading)
{
    m_heading = ids.isEmpty() ? QString() : heading;
    m_narrowed->setVisible(!ids.isEmpty());
    m_narrowed->setText(shortened(heading));
    m_narrowed->setAccessibleName(tr("Show all again (now: %1)").arg(text::tame(heading)));
    m_narrowed->updateGeometry();
    m_model.setOnly(ids);
    if (!ids.isEmpty()) m_filter->clear();
    updateCount();
    Q_EMIT arranged();
}

void ListBar::use(const SavedFilter &filter)
{
    narrow({}, {});
    setGrouping(filter.grouping);
    setFilter(filter.words);
}

void ListBar::addSaving(QMenu &menu)
{
    auto *holder = new QWidget(&menu);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(10, 4, 10, 6);
    auto *name = new QLineEdit(m_filter->text().trimmed());
    name->setObjectName(u"filterName"_s);
    name->setAccessibleName(tr("Filter name"));
    name->setPlaceholderText(tr("Filter name"));
    name->setMinimumWidth(200);
    name->setMaxLength(80);
    auto *save = new Button(tr("Save"), Button::Look::Plain);
    row->addWidget(name);
    row->addWidget(save);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(holder);
    menu.addAction(action);
    const auto keep = [this, name, &menu] {
        if (name->text().trimmed().isEmpty()) return;
        const auto kept =
            m_filters.keep({name->text().trimmed(), m_filter->text(), m_grouping->currentData().toString()});
        if (!kept) Q_EMIT failed(text::sentence(kept.error()));
        menu.close();
    };
    connect(name, &QLineEdit::returnPressed, &menu, keep);
    connect(save, &Button::clicked, &menu, keep);
}

void ListBar::showFilters()
{
    QMenu menu(this);
    menu.setObjectName(u"filterMenu"_s);
    const auto all = m_filters.all();
    for (const SavedFilter &filter : all) {
        menu.addAction(shortened(filter.name), this, [this, filter] { use(filter); });
    }
    if (all.empty()) menu.addAction(tr("No saved filters"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Save current filter:"))->setEnabled(false);
    addSaving(menu);
    if (!all.empty()) {
        QMenu *forget = menu.addMenu(tr("Delete filter"));
        for (const SavedFilter &filter : all) {
            forget->addAction(shortened(filter.name), this, [this, name = filter.name] {
                if (const auto gone = m_filters.drop(name); !gone) Q_EMIT failed(text::sentence(gone.error()));
            });
        }
    }
    open(menu, *m_saved);
}

void ListBar::showColumns()
{
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    for (int column = 1; column < m_model.columnCount(); ++column) { // the first one names the row
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header.setSectionHidden(column, !shown);
            Q_EMIT columnsChosen();
        });
    }
    open(menu, *m_columns);
}

bool ListBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusIn) m_model.readTexts();
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            Q_EMIT listRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace koshin
