// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"
#include "operations/tablefile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace koshin {

class Button;
class PasteHeader;
class PasteModel;
class Session;
class TableQuestionsView;

/// A table from a spreadsheet as trainings or practices before they are added: what each column
/// means, how each row will be, and what is at fault.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// How a dialog ends that is to be opened again, on another sheet or for another kind of record.
    static constexpr int Again = 2;

    /// `file` must outlive the dialog; it has a sheet of this place. `code` is what the history calls it.
    PasteDialog(const TableFile &file, std::size_t sheet, RecordKind kind, EditCode code, Session &session,
                QWidget *parent);

    [[nodiscard]] int added() const { return m_added; } ///< records added on acceptance
    [[nodiscard]] std::size_t sheet() const { return m_sheet; }
    [[nodiscard]] RecordKind kind() const { return m_kind; }

private:
    QLayout *makeChoices();
    void makeTable();
    void fitColumns();
    QLayout *makeButtons();
    QHBoxLayout *makeWhat();
    void choose(int column, const Maybe<PasteField> &field);
    void read();
    [[nodiscard]] Pasting readRows();
    void tellButtons(int ready, int all, const PasteCounts &counts);
    void tellRow();
    void add(PasteRows which);
    [[nodiscard]] PasteOptions options() const;
    [[nodiscard]] bool asPlans() const;
    [[nodiscard]] PasteRows rowsMeant() const;

    Session &m_session;
    const TableFile &m_file;
    std::size_t m_sheet;
    RecordKind m_kind;
    EditCode m_code;
    const TableText &m_table;
    PasteReader m_reader;
    PasteMapping m_mapping;
    PasteModel *m_model;
    QLabel *m_counts;
    QLabel *m_row;
    QTableView *m_view;
    PasteHeader *m_header;
    TableQuestionsView *m_questions;
    QCheckBox *m_heading;
    QCheckBox *m_leaveFaulty;
    QCheckBox *m_addClients;
    QComboBox *m_as;
    QComboBox *m_doubles;
    Button *m_add;    ///< the ready rows alone; the default
    Button *m_addAll; ///< also those to be checked
    int m_added = 0;
};

/// What came of pasting, in a sentence; empty when the person left the dialog.
struct PasteOutcome
{
    int added = 0;
    QString sentence;
};

namespace forms {

/// Reads the clipboard's text as a table of trainings or practices and opens the dialog.
[[nodiscard]] PasteOutcome paste(RecordKind kind, Session &session, QWidget *parent);
/// The same for the tables of a file.
[[nodiscard]] PasteOutcome takeTables(const TableFile &tables, Session &session, QWidget *parent);

} // namespace forms
} // namespace koshin
