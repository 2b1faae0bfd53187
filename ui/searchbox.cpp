// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "recordtext.h"
#include "text/codetext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

enum ResultRole { PageRole = Qt::UserRole + 1, RecordRole };
constexpr int most = 30;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_results(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search records and pages"));
    setPlaceholderText(tr("Search records and pages (Ctrl+K)"));
    addAction(theme::icon(u"search"_s), LeadingPosition);
    m_completer->setModel(m_results);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Results"));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(this, &QLineEdit::returnPressed, this, [this] { open(m_results->index(0, 0)); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::open);
}

void SearchBox::setSession(Session *session)
{
    m_session = session;
}

void SearchBox::addPage(const QString &id, const QString &name, const QString &icon)
{
    m_pages.push_back({id, name, icon});
}

void SearchBox::addResult(const QString &text, const QString &icon, const QString &page, const QString &record)
{
    auto *item = new QStandardItem(theme::icon(icon), text);
    item->setData(page, PageRole);
    item->setData(record, RecordRole);
    m_results->appendRow(item);
}

void SearchBox::find(const QString &needle)
{
    m_results->clear();
    const QString wanted = needle.trimmed();
    if (wanted.isEmpty()) return m_completer->popup()->hide();
    for (const PageName &page : m_pages) {
        if (page.name.contains(wanted, Qt::CaseInsensitive)) addResult(page.name, page.icon, page.id, {});
    }
    const auto found = m_session ? m_session->workspace().search(wanted, most) : failure(ErrorCode::Cancelled);
    if (found) {
        for (const auto &touched : *found) {
            const auto record = m_session->ledger().find(touched.id);
            if (!record) continue;
            const QString title = recordtext::title(*record, m_session->assessment());
            addResult(tr("%1 · %2").arg(title, text::word(touched.kind)), u"search"_s, {}, touched.id);
        }
    }
    if (m_results->rowCount() == 0) addResult(tr("Nothing found."), {}, {}, {});
    m_completer->complete();
}

void SearchBox::open(const QModelIndex &result)
{
    const QString page = result.data(PageRole).toString();
    const QString record = result.data(RecordRole).toString();
    m_completer->popup()->hide();
    QTimer::singleShot(0, this, &QLineEdit::clear);
    if (!page.isEmpty()) Q_EMIT pageChosen(page);
    else if (!record.isEmpty()) Q_EMIT recordChosen(record);
}

} // namespace koshin
