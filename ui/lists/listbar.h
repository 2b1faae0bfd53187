// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/livemodel.h"
#include "lists/savedfilters.h"

#include <QWidget>

class QComboBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QMenu;

namespace koshin {

class Button;

/// Above a live table: the filter that works while it is typed, filters kept under a name, the
/// grouping, the columns, and how many rows are left.
class ListBar : public QWidget
{
    Q_OBJECT

public:
    ListBar(LiveModel &model, QHeaderView &header, SavedFilters filters, const QString &placeholder,
            QWidget *parent = nullptr);

    void setGrouping(const QString &id);
    /// Shows these records only, until the person takes the mark away.
    void narrow(const QStringList &ids, const QString &heading);
    [[nodiscard]] const QString &narrowedTo() const { return m_heading; } ///< the heading; empty: all are shown
    void setFilter(const QString &words);
    void focusFilter();
    void updateCount();

Q_SIGNALS:
    void arranged(); ///< filter, grouping or narrowing changed
    void columnsChosen();
    void listRequested(); ///< Down or Enter in the filter
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showFilters();
    void addSaving(QMenu &menu);
    void showColumns();
    void use(const SavedFilter &filter);

    LiveModel &m_model;
    QHeaderView &m_header;
    SavedFilters m_filters;
    QLineEdit *m_filter;
    Button *m_saved;
    QComboBox *m_grouping;
    Button *m_columns;
    Button *m_narrowed;
    QLabel *m_count;
    QString m_heading;
};

} // namespace koshin
