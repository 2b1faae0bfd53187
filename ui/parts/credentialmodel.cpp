// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/credentialmodel.h"

#include "text/language.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString numberOf(const CredentialAssessment &c)
{
    if (!c.number) return {};
    const QString form = c.scheme ? c.scheme->numberForm.in(languageInUse()) : QString();
    return form.isEmpty() ? *c.number : form.arg(*c.number);
}

// The short name where the full one is too long for a column: a name is never cut. A Japanese
// character is as wide as two others.
QString nameOf(const CredentialAssessment &c)
{
    constexpr int room = 26;
    if (!c.scheme) return c.schemeId.text();
    const QString name = c.scheme->name.in(languageInUse());
    const auto wide = std::ranges::count_if(name, [](QChar x) { return x.unicode() >= 0x1100; });
    return name.size() + wide <= room ? name : c.scheme->shortName.in(languageInUse());
}

} // namespace

CredentialModel::Row CredentialModel::rowOf(const CredentialAssessment &c, Date asOf)
{
    const CredentialState state = stateOf(c, asOf);
    Row row{.id = c.credential.text(),
            .name = nameOf(c),
            .shortName = c.scheme ? c.scheme->shortName.in(languageInUse()) : c.schemeId.text(),
            .below = numberOf(c),
            .term = {},
            .index = {},
            .band = TermBand::of(c, asOf),
            .mark = state.isUrgent ? StatusMark::urgent() : StatusMark(state.verdict),
            .state = text::stateWord(state),
            .left = {},
            .end = {}};
    if (!c.term) return row;
    fillEnd(row, c, asOf);
    // What was missed is nearer than any end. A choice may have lost its last way before its own day.
    const bool isLapsed = c.verdict == Verdict::Lapsed; // its end says more than what led to it
    if (const auto missed = state.missedOn(); missed && *missed < asOf && !isLapsed) {
        row.left = text::daysLeft(*missed, asOf);
        row.end = state.missed->name.in(languageInUse());
    }
    return row;
}

void CredentialModel::fillEnd(Row &row, const CredentialAssessment &c, Date asOf)
{
    row.term = tr("%1 to %2", "first and last day").arg(text::date(c.term->period.from), text::date(c.term->period.to));
    row.index = tr("term %1").arg(c.term->index);
    const bool isOver = c.verdict == Verdict::Lapsed || c.verdict == Verdict::NotCurrent; // nothing to apply for
    const Maybe<Date> applyBy = isOver ? Maybe<Date>() : c.applyBy;
    const Date end = applyBy.value_or(c.term->period.to);
    row.left = isOver && end < asOf ? tr("%n day(s) ago", "a term ended", asOf.since(end)) : text::daysLeft(end, asOf);
    row.end = applyBy      ? tr("apply by %1").arg(text::date(end))
              : end < asOf ? tr("term ended %1").arg(text::date(end))
                           : tr("term ends %1").arg(text::date(end));
}

void CredentialModel::show(const std::vector<const CredentialAssessment *> &credentials, Date asOf)
{
    beginResetModel();
    m_rows.clear();
    for (const CredentialAssessment *c : credentials) m_rows.push_back(rowOf(*c, asOf));
    endResetModel();
}

void CredentialModel::setShort(bool isShort)
{
    if (m_short == isShort) return;
    m_short = isShort;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name));
}

Qt::ItemFlags CredentialModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

int CredentialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CredentialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CredentialModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Name: return m_short ? row.shortName : row.name;
    case Term: return row.term;
    case Band: return row.band ? row.band->description() : QString();
    case State: return row.state;
    case Left: return row.left;
    case ColumnCount: break;
    }
    return {};
}

QVariant CredentialModel::secondLine(const Row &row, Column column) const
{
    const QString line = column == Name ? row.below : column == Term ? row.index : column == Left ? row.end : QString();
    return line.isEmpty() ? QVariant() : QVariant(line);
}

QVariant CredentialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return row.id;
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::DisplayRole: return text(row, column);
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case SecondLineRole: return secondLine(row, column);
    case StrongRole: return column == Name;
    case VerdictRole: return column == State ? QVariant(row.mark.number()) : QVariant();
    case Qt::ToolTipRole: return column == Band && row.band ? QVariant(row.band->legend()) : QVariant();
    case BandRole: return column == Band && row.band ? QVariant::fromValue(*row.band) : QVariant();
    default: return {};
    }
}

QVariant CredentialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == Left ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Name: return tr("Credential");
    case Term: return tr("Term");
    case Band: return tr("Progress");
    case State: return tr("Status");
    case Left: return tr("Days", "left or overdue");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
