// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/steptable.h"

#include "text/prooftext.h"
#include "text/proposaltext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "toolkit/roles.h"
#include "toolkit/spoken.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

enum StepColumn { StepName, StepToward, StepFrom, StepHours, StepFee, StepColumns };

/// Rows that a screen reader reads whole.
class StepRows : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole ? QVariant(spoken(index)) : QStandardItemModel::data(index, role);
    }
};

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column > StepToward ? Qt::AlignRight : Qt::AlignLeft);
}

QList<QStandardItem *> cellsOf(const QStringList &texts)
{
    QList<QStandardItem *> cells;
    for (int column = 0; column < texts.size(); ++column) {
        auto *cell = new QStandardItem(texts[column]);
        cell->setEditable(false);
        cell->setTextAlignment(alignmentOf(column));
        cells += cell;
    }
    return cells;
}

/// What the step counts toward: the credentials, and below them the requirements.
std::pair<QString, QString> towardOf(const std::vector<std::pair<QString, QString>> &closed,
                                     const Assessment &assessment)
{
    QStringList credentials;
    QStringList requirements;
    for (const auto &[credential, requirement] : closed) {
        const CredentialAssessment *c = assessment.credential(credential);
        const Finding *f = c ? c->finding(requirement) : nullptr;
        credentials += c ? text::discreetName(*c, assessment) : credential;
        requirements += f ? text::inUse(f->name) : requirement;
    }
    credentials.removeDuplicates();
    requirements.removeDuplicates();
    const QString comma = StepTable::tr(", ", "between names");
    return {credentials.join(comma), requirements.join(comma)};
}

} // namespace

StepTable::StepTable(QWidget *parent) : RecordView(tr("Steps"), 44, parent), m_rows(new StepRows(0, StepColumns, this))
{
    setObjectName(u"steps"_s);
    m_rows->setHorizontalHeaderLabels({tr("Step"), tr("Counts toward"), tr("Planned for"), tr("Duration"), tr("Cost")});
    for (int column = 0; column < StepColumns; ++column)
        m_rows->setHeaderData(column, Qt::Horizontal, int(alignmentOf(column)), Qt::TextAlignmentRole);
    setModel(m_rows);
    setWraps(true);
    setColumns(StepToward, {320, 0, 0, 0, 0});
    setYielding({StepFrom});
    setFitsContent(true);
    connect(this, &RecordView::opened, this, [this](const QString &row) { follow(row.toInt()); });
}

void StepTable::show(const Proposal &proposal, const Assessment &assessment)
{
    m_steps = proposal.steps;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const ProposedStep &step : m_steps) {
        const auto claim = std::ranges::find(proposal.wider, step.item.id, &WiderClaim::plan);
        addStep(step, claim == proposal.wider.end() ? nullptr : &*claim, assessment);
    }
    const QString sum = proposal.currency.isEmpty() ? QString() : text::money(proposal.money, proposal.currency);
    const auto last = cellsOf({tr("Total"), {}, {}, text::duration(proposal.minutes), sum});
    for (QStandardItem *cell : last) cell->setData(true, StrongRole);
    m_rows->appendRow(last);
    setColumns(StepToward, {320, 0, 0, 0, 0});
    setVisible(!m_steps.empty());
}

// A plan that is to be claimed for more credentials says so in its row: it takes neither money nor time for that.
void StepTable::addStep(const ProposedStep &step, const WiderClaim *claim, const Assessment &assessment)
{
    const QString name = text::inUse(step.item.name);
    const auto [credentials, requirements] = towardOf(step.closes, assessment);
    const ProposalItem &item = step.item;
    ProposalItem whole = item; // of all the times
    for (int time = 1; whole.price && time < step.times; ++time) *whole.price += *item.price;
    const auto cells = cellsOf({step.times > 1 ? tr("%1 (%n times)", nullptr, step.times).arg(name) : name, credentials,
                                item.isPlan ? text::date(step.on) : tr("from %1", "a day").arg(text::date(step.on)),
                                text::duration(qint64(item.minutes()) * step.times), text::priceOf(whole)});
    cells[StepName]->setData(item.isPlan ? tr("Your plan") : tr("New proposal"), SecondLineRole);
    const QString below = claim ? tr("%1; claim it for %2 as well, at no extra cost", "requirements, credentials")
                                      .arg(requirements, text::credentialsOf(*claim, assessment))
                                : requirements;
    cells[StepToward]->setData(below, SecondLineRole);
    cells[StepToward]->setData(true, WrapRole);
    for (QStandardItem *cell : cells) cell->setData(QString::number(m_rows->rowCount()), IdRole);
    m_rows->appendRow(cells);
}

void StepTable::follow(int row)
{
    const ProposedStep step = m_steps[std::size_t(row)];
    if (step.item.isPlan) Q_EMIT recordRequested(step.item.id);
    else if (!step.closes.empty()) Q_EMIT requirementRequested(step.closes.front().first, step.closes.front().second);
}

} // namespace koshin
