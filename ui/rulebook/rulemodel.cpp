// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook/rulemodel.h"

#include "text/codetext.h"
#include "text/language.h"
#include "text/rulestext.h"
#include "toolkit/spoken.h"

using namespace Qt::StringLiterals;

namespace koshin {

int RuleModel::addRoot(const QString &what)
{
    const int at = int(m_nodes.size());
    Node node;
    node.row = int(m_roots.size());
    node.detail.what = what;
    m_nodes.push_back(std::move(node));
    m_roots.push_back(at);
    return at;
}

RuleModel::Node &RuleModel::addUnder(int root, const QString &what)
{
    Node node;
    node.parent = root;
    node.row = int(m_nodes[std::size_t(root)].children.size());
    node.detail.what = what;
    m_nodes[std::size_t(root)].children.push_back(int(m_nodes.size()));
    return m_nodes.emplace_back(std::move(node));
}

void RuleModel::show(const Edition &edition, const SchemeCatalogue &schemes,
                     const std::function<bool(const RuleFact &)> &isWanted)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    QHash<QString, int> roots; // facts of the edition come in two places
    for (const RuleFact &fact : factsOf(edition)) {
        if (!isWanted(fact)) continue;
        if (!roots.contains(fact.id)) {
            const QString name = text::subject(fact.name, fact.way, &edition);
            roots.insert(fact.id, addRoot(name.isEmpty() ? tr("General") : name));
        }
        Node &node = addUnder(roots.value(fact.id), text::label(fact.aspect));
        node.detail.says = text::words(fact.value, schemes, &edition);
        if (fact.standing) node.sure = text::choice(text::word(*fact.standing));
        node.detail.note = fact.note.in(languageInUse());
        node.detail.sources = fact.sources;
    }
    endResetModel();
}

void RuleModel::showChanges(const std::vector<RuleChange> &changes, const std::vector<Touch> &touches,
                            const SchemeCatalogue &schemes)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    const int changed = addRoot(changes.empty() ? tr("No rules differ.") : tr("Changes"));
    for (const RuleChange &change : changes) addUnder(changed, text::sentence(change, schemes));
    const int touched = addRoot(touches.empty() ? tr("Your records are not affected.") : tr("How it affects you"));
    for (const Touch &touch : touches) addUnder(touched, text::sentence(touch));
    endResetModel();
}

void RuleModel::clear()
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    endResetModel();
}

RuleModel::Detail RuleModel::detail(const QString &id) const
{
    bool ok = false;
    const std::size_t at = id.toULongLong(&ok);
    return ok && at < m_nodes.size() ? m_nodes[at].detail : Detail{};
}

const std::vector<int> &RuleModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex RuleModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex RuleModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int RuleModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node &node = m_nodes[index.internalId()];
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return QString::number(index.internalId());
    case StrongRole: return column == What && node.parent < 0;
    case QuietRole: return column == HowSure;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::DisplayRole: return column == What ? node.detail.what : column == Says ? node.detail.says : node.sure;
    default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case What: return tr("Rule");
    case Says: return tr("Content");
    case HowSure: return tr("Basis");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
