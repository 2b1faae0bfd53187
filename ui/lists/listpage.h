// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/recordspage.h"

#include <QPointer>

namespace koshin {

class BulkBar;
class CellEditor;
class ListBar;
class LiveModel;
class WindowSettings;

/// A page whose list is a live table: filtered while typing, grouped, with columns of choice, edited
/// in place or many rows at once, from templates, by copies.
class ListPage : public RecordsPage
{
    Q_OBJECT

public:
    [[nodiscard]] Maybe<RecordKind> newKind() const override { return m_setup.kind; }
    [[nodiscard]] bool can(PageVerb verb) const override;
    void perform(PageVerb verb) override;
    bool showRecord(const QString &id) override;
    void showRecords(const QStringList &ids, const QString &heading) override;
    [[nodiscard]] PageMemory memory() const override;
    void recall(const PageMemory &memory) override;
    void chooseShown() override;

protected:
    struct Setup
    {
        RecordKind kind{};
        QString id;             ///< of the list, for settings
        QString name;           ///< for screen readers
        QString placeholder;    ///< of the filter
        QStringList bulkFields; ///< fields that may be changed in many rows at once
        int rowHeight = 36;
        QList<int> widths;   ///< of the columns; 0 by their contents
        QList<int> yielding; ///< columns that give way on a small screen, until the person chooses columns
        QString sortedBy;    ///< column by its id, newest first
    };
    ListPage(Session &session, WindowSettings &settings, QWidget *parent);

    /// Call once, after the buttons were made.
    void setUp(Setup setup, LiveModel *model);
    void addTemplateButton();
    /// Lets `change` alter the model; choice, folding and editor stay.
    void arrange(const std::function<void()> &change);
    /// Says what is shown: called after `arrange`, and while a filter is typed.
    virtual void tellShown() = 0;

private:
    void connectList();
    void followSelection();
    void showSums();
    void restoreColumns();
    void keepColumns();
    void unfold();
    void editField(const QModelIndex &cell);
    void editNext(const QString &id, int column, int step);
    [[nodiscard]] QModelIndex editableCell(const QModelIndex &row, int from, int step) const;
    void copyRows() const;
    /// The rows chosen, or with fewer than two all that the list shows.
    void copyMarkdown() const;
    [[nodiscard]] QModelIndexList shownRows() const;
    void showTemplates(const Button &button);
    void showMenu(const QPoint &at);

    Setup m_setup;
    WindowSettings &m_settings;
    LiveModel *m_model = nullptr;
    ListBar *m_bar = nullptr;
    BulkBar *m_bulk = nullptr;
    QPointer<CellEditor> m_editor;
    QHash<QString, bool> m_open; ///< headings that the person opened or closed
    bool m_unfolding = false;
};

} // namespace koshin
