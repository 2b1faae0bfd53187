// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/credentialmodel.h"

#include "text/codetext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString numberAndTerm(const CredentialAssessment &c)
{
    QStringList parts;
    if (c.number) {
        const QString form = c.scheme ? c.scheme->numberForm.in(languageInUse()) : QString();
        parts += form.isEmpty() ? *c.number : form.arg(*c.number);
    }
    if (c.term) parts += CredentialModel::tr("term %1").arg(c.term->index);
    return parts.join(CredentialModel::tr(" · "));
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

void CredentialModel::show(const Assessment &assessment)
{
    beginResetModel();
    m_rows.clear();
    for (const CredentialAssessment &c : assessment.credentials) {
        Row row{.id = c.credential.text(),
                .name = nameOf(c),
                .below = numberAndTerm(c),
                .from = {},
                .to = {},
                .band = TermBand::of(c, assessment.asOf),
                .verdict = c.verdict,
                .daysLeft = u"—"_s,
                .applyBy = {}};
        if (c.term) {
            row.from = tr("from %1").arg(text::date(c.term->period.from));
            row.to = tr("to %1").arg(text::date(c.term->period.to));
        }
        if (c.applyBy) {
            row.daysLeft = text::daysLeft(*c.applyBy, assessment.asOf);
            row.applyBy = text::date(*c.applyBy);
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
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
    case Name: return row.name;
    case Term: return row.from;
    case Band: return row.band ? row.band->description() : QString();
    case State: return text::word(row.verdict);
    case DaysLeft: return row.daysLeft;
    case ColumnCount: break;
    }
    return {};
}

QVariant CredentialModel::secondLine(const Row &row, Column column) const
{
    const QString line = column == Name       ? row.below
                         : column == Term     ? row.to
                         : column == DaysLeft ? row.applyBy
                                              : QString();
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
    case VerdictRole: return column == State ? QVariant(int(row.verdict)) : QVariant();
    case BandRole: return column == Band && row.band ? QVariant::fromValue(*row.band) : QVariant();
    default: return {};
    }
}

QVariant CredentialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == DaysLeft ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Name: return tr("Credential");
    case Term: return tr("Term");
    case Band: return tr("Courses and application");
    case State: return tr("State");
    case DaysLeft: return tr("To apply");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
