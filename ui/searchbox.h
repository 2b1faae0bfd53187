// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace koshin {

/// Finds records and pages while the person types; Enter opens the first, or the chosen, result.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setSession(Session *session);
    /// Pages are found by their names too.
    void addPage(const QString &id, const QString &name, const QString &icon);

Q_SIGNALS:
    void recordChosen(const QString &id);
    void pageChosen(const QString &id);

private:
    void find(const QString &needle);
    void open(const QModelIndex &result);
    void addResult(const QString &text, const QString &icon, const QString &page, const QString &record);

    struct PageName
    {
        QString id;
        QString name;
        QString icon;
    };
    Session *m_session = nullptr;
    std::vector<PageName> m_pages;
    QStandardItemModel *m_results;
    QCompleter *m_completer;
};

} // namespace koshin
