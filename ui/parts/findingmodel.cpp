// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/findingmodel.h"

#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/proposaltext.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/spoken.h"

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

// As it stands under the assumption, as its mark says.
QString have(const Finding &f)
{
    const bool isAssumed = f.verdict == Verdict::Provisional && f.need && f.have < *f.need;
    return (isAssumed ? *f.need : f.have).toString();
}

QString amountOf(const Finding &finding, const Finding *then)
{
    const bool isPaying = finding.unit == u"fee" && finding.need && finding.verdict != Verdict::Waived;
    if (isPaying && (!then || then->have == finding.have))
        return finding.have < *finding.need ? FindingModel::tr("Unpaid") : FindingModel::tr("Paid");
    if (then && then->have != finding.have) {
        return FindingModel::tr("%1 → %2 / %3", "today, with plans, needed")
            .arg(have(finding), have(*then), finding.need ? finding.need->toString() : u"?"_s);
    }
    const bool isOfOne = finding.need && *finding.need == Decimal(1);
    if (finding.verdict == Verdict::Provisional && isOfOne) return FindingModel::tr("provisional", "progress");
    const QString amount =
        FindingModel::tr("%1 / %2").arg(have(finding), finding.need ? finding.need->toString() : u"?"_s);
    return finding.verdict == Verdict::Provisional ? FindingModel::tr("provisional %1", "amount / needed").arg(amount)
                                                   : amount;
}

// A scenario says how it would stand, and that it is one.
QString sentenceOf(const Finding &finding, const Finding *then, Date asOf)
{
    const QString today = text::rowSentence(finding, asOf);
    const QString planned = then ? text::rowSentence(*then, asOf) : today;
    return planned == today ? today : FindingModel::tr("With plans: %1", "sentence").arg(planned);
}

// What is only suggested asks for nothing.
StatusMark markOf(const Finding &finding, Date asOf)
{
    if (isUrgent(finding, asOf)) return StatusMark::urgent();
    return isOnlyAdvised(finding) ? StatusMark::advised() : StatusMark(finding.verdict);
}

QString changeOf(const Finding &finding, const Finding &then)
{
    return isOnlyAdvised(then) ? text::advisedWord() : text::change(finding, then);
}

} // namespace

int FindingModel::add(const Finding &finding, int parent, int row, Date asOf, const CredentialAssessment *scenario)
{
    const int at = int(m_nodes.size());
    const Finding *then = scenario ? scenario->finding(finding.id) : nullptr;
    m_nodes.push_back({.parent = parent,
                       .row = row,
                       .id = finding.id,
                       .name = finding.name.in(languageInUse()),
                       .sentence = sentenceOf(finding, then, asOf),
                       .amount = amountOf(finding, then),
                       .due = dueDayOf(finding) ? text::date(*dueDayOf(finding)) : QString(),
                       .grace = isDone(finding.verdict) ? QString() : text::graceWords(finding, asOf),
                       .mark = markOf(finding, asOf),
                       .then = then ? Maybe<StatusMark>(markOf(*then, asOf)) : std::nullopt,
                       .change = then ? changeOf(finding, *then) : QString(),
                       .children = {}});
    for (const Finding &child : finding.children) {
        const int below = add(child, at, int(m_nodes[std::size_t(at)].children.size()), asOf, scenario);
        m_nodes[std::size_t(at)].children.push_back(below);
    }
    return at;
}

void FindingModel::show(const CredentialAssessment *credential, Date asOf, const CredentialAssessment *scenario)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    if (credential) {
        for (const Finding &finding : credential->findings) {
            m_roots.push_back(add(finding, -1, int(m_roots.size()), asOf, scenario));
        }
    }
    endResetModel();
}

const std::vector<int> &FindingModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node &node = m_nodes[index.internalId()];
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return node.id;
    case MarkRole: return column == Name ? QVariant(node.mark.number()) : QVariant();
    case VerdictRole: return column == Then && node.then ? QVariant(node.then->number()) : QVariant();
    case SecondLineRole:
        if (column == Name && !node.sentence.isEmpty()) return node.sentence;
        return column == Due && !node.grace.isEmpty() ? QVariant(node.grace) : QVariant();
    case WrapRole: return column == Name;
    case StrongRole: return column == Name && node.parent < 0;
    case QuietRole: return column == Amount;
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, role);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::DisplayRole:
        return column == Name ? node.name : column == Amount ? node.amount : column == Due ? node.due : node.change;
    default: return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == Name || section == Then ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Name: return tr("Requirement");
    case Amount: return tr("Progress");
    case Due: return tr("Due");
    case Then: return tr("With plans");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
