// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook/auditmodel.h"

#include "ledger/proofs.h"
#include "rules/engine/verdict.h"
#include "text/audittext.h"
#include "text/codetext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/mark.h"
#include "toolkit/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// What is missing can be brought until an audit comes: nothing is lost yet.
QVariant markOf(Maybe<bool> isComplete)
{
    return (!isComplete   ? StatusMark(Verdict::Undecided)
            : *isComplete ? StatusMark(Verdict::Met)
                          : StatusMark::unproven())
        .number();
}

QVariant markOf(Keeping::State state)
{
    if (state == Keeping::State::NotKnown) return int(Verdict::Undecided);
    return {};
}

} // namespace

void AuditModel::showRecords(const std::vector<AuditLine> &lines, const Ledger &ledger)
{
    std::vector<Row> rows;
    for (const AuditLine &line : lines) {
        const auto record = ledger.find(line.record);
        const QString missing = text::missingOf(line, ledger);
        rows.push_back({line.record, record ? text::tame(text::title(*record)) : QString(),
                        missing.isEmpty() ? QString() : tr("Missing: %1").arg(text::tame(missing)),
                        line.on ? text::date(*line.on) : QString(), text::completeness(line.isComplete()),
                        markOf(line.isComplete())});
    }
    show(std::move(rows), false);
}

void AuditModel::showFiles(const std::vector<Keeping> &files, const Ledger &ledger)
{
    const auto holders = holdersOfEvidence(ledger);
    std::vector<Row> rows;
    for (const Keeping &file : files) {
        const Evidence *evidence = ledger.evidence.find(file.evidence);
        const QString day = file.state == Keeping::State::Unused || !file.until ? QString() : text::date(*file.until);
        rows.push_back({file.evidence, evidence ? text::tame(evidence->fileName) : QString(),
                        text::tame(holders.value(file.evidence).join(tr(", ", "between titles of records"))), day,
                        text::word(file.state), markOf(file.state)});
    }
    show(std::move(rows), true);
}

void AuditModel::show(std::vector<Row> rows, bool ofFiles)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_ofFiles = ofFiles;
    endResetModel();
}

int AuditModel::firstOpen() const
{
    const auto at = std::ranges::find(m_rows, QVariant(StatusMark::unproven().number()), &Row::mark);
    return at == m_rows.end() ? 0 : int(at - m_rows.begin());
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return row.id;
    case SecondLineRole: return column == What ? QVariant(row.below) : QVariant();
    case WrapRole: return column == What && !row.below.isEmpty();
    case VerdictRole: return column == State ? row.mark : QVariant();
    case QuietRole: return column == Day;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::DisplayRole: return column == What ? row.what : column == Day ? row.day : row.state;
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case What: return m_ofFiles ? tr("File") : tr("Record");
    case Day: return m_ofFiles ? tr("Keep until") : tr("Date");
    case State: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
