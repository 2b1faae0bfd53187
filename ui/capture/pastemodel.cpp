// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pastemodel.h"

#include "rules/engine/assessment.h"
#include "session/session.h"
#include "text/pastetext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/mark.h"
#include "toolkit/roles.h"
#include "toolkit/shown.h"

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr qsizetype longestShown = 500; ///< a cell may hold a megabyte
constexpr qsizetype longestHeading = 40;

StatusMark stateOf(const PasteRow &row)
{
    switch (row.state()) {
    case RowState::Fault: return Verdict::Missed;
    case RowState::There:
    case RowState::LeftOut: return Verdict::Waived;
    case RowState::Question: return StatusMark::warning();
    case RowState::Ready: break;
    }
    return Verdict::Met;
}

QString stateWord(const PasteRow &row)
{
    switch (row.state()) {
    case RowState::Fault: return PasteModel::tr("Error");
    case RowState::There: return PasteModel::tr("Existing");
    case RowState::LeftOut: return PasteModel::tr("Left out");
    case RowState::Question: return row.open.empty() ? PasteModel::tr("Check") : PasteModel::tr("Answer needed");
    case RowState::Ready: break;
    }
    return PasteModel::tr("Ready");
}

} // namespace

PasteModel::PasteModel(const TableText &table, const PasteReader &reader, RecordKind kind, const Session &session,
                       QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_reader(reader), m_kind(kind), m_session(session)
{
}

void PasteModel::show(Pasting pasting, PasteMapping mapping)
{
    const bool sameShape =
        pasting.rows.size() == m_pasting.rows.size() && mapping.fields.size() == m_mapping.fields.size();
    if (!sameShape) beginResetModel();
    m_pasting = std::move(pasting);
    m_mapping = std::move(mapping);
    if (!sameShape) endResetModel();
    else if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PasteModel::rowText(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    return text::sentence(m_pasting.rows[std::size_t(row)], m_kind, m_mapping, m_pasting.asked, headings());
}

QStringList PasteModel::headings() const
{
    QStringList all;
    for (int column = 0; column < int(m_mapping.fields.size()); ++column)
        all += m_reader.heading(column, m_mapping).left(longestHeading).simplified();
    return all;
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pasting.rows.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_mapping.fields.size());
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PasteRow &row = m_pasting.rows[std::size_t(index.row())];
    const int column = index.column() - FirstCell;
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole: {
        const QString text = index.column() == State ? rowText(index.row()) : remark(row, column);
        return text.isEmpty() ? QVariant() : plainTip(text);
    }
    case Qt::AccessibleTextRole: {
        const QString heading = headerData(index.column(), Qt::Horizontal).toString();
        return text::tame(text::joined({tr("%1: %2").arg(heading, display(row, index.column())),
                                        index.column() == State ? rowText(index.row()) : remark(row, column)}));
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case QuietRole:
        return index.column() == Line || row.leftOut || (column >= 0 && !m_mapping.fields[std::size_t(column)]);
    case MarkRole: return index.column() == State ? QVariant(stateOf(row).number()) : mark(row, column);
    default: return {};
    }
}

QString PasteModel::display(const PasteRow &row, int column) const
{
    if (column == Line) return QString::number(row.line);
    return column == State ? stateText(row) : cellText(row, column - FirstCell);
}

// A row with errors is told by the headings of the cells that have them.
QString PasteModel::stateText(const PasteRow &row) const
{
    QStringList faulty;
    for (const PasteFault &fault : row.faults) {
        const QString heading =
            fault.column < 0 ? QString() : m_reader.heading(fault.column, m_mapping).left(longestHeading).simplified();
        if (!heading.isEmpty() && !faulty.contains(heading)) faulty += heading;
    }
    const QString why = row.faults.empty() ? text::shortReason(row) : faulty.join(tr(", "));
    return why.isEmpty() || row.isThere || row.leftOut ? stateWord(row) : tr("%1: %2").arg(stateWord(row), why);
}

QString PasteModel::cellText(const PasteRow &row, int column) const
{
    const auto &field = m_mapping.fields[std::size_t(column)];
    const auto value = field && row.record
                           ? text::valueText(*field, *row.record, m_session.ledger(), m_session.schemes())
                           : std::nullopt;
    if (value) return *value;
    return m_table.rows[row.source].cell(column).left(longestShown).simplified();
}

QString PasteModel::remark(const PasteRow &row, int column) const
{
    QStringList all;
    if (column < 0) return {};
    for (const PasteFault &fault : row.faults) {
        if (fault.column == column) all += text::sentence(fault, m_kind, m_mapping);
    }
    for (const PasteQuestion &question : row.questions) {
        if (question.column == column) all += text::sentence(question);
    }
    return text::joined(all);
}

QVariant PasteModel::mark(const PasteRow &row, int column) const
{
    if (column < 0) return {};
    for (const PasteFault &fault : row.faults) {
        if (fault.column == column) return int(Verdict::Missed);
    }
    for (const PasteQuestion &question : row.questions) {
        if (question.column == column) return StatusMark::warning().number();
    }
    return {};
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
    if (section == Line) return tr("Line");
    if (section == State) return tr("Status");
    return m_reader.heading(section - FirstCell, m_mapping);
}

} // namespace koshin
