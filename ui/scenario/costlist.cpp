// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/costlist.h"

#include "session/session.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/widgets.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

enum Column { What, PaidBy, Amount, Action, ColumnCount };

QString nameOf(const Session &session, const CostLine &line)
{
    if (const auto record = session.ledger().find(line.item.record)) return text::title(*record);
    const CredentialAssessment *c = session.assessment().credential(line.credential);
    const Finding *f = c ? c->finding(line.item.requirement) : nullptr;
    return f ? text::inUse(f->name) : line.item.requirement;
}

QString belowOf(const Session &session, const CostLine &line)
{
    const CredentialAssessment *c = session.assessment().credential(line.credential);
    const QString credential = c ? text::credentialName(*c) : line.credential;
    if (!line.item.isAhead) return CostList::tr("%1 · paid", "credential").arg(credential);
    if (line.item.record.isEmpty()) return CostList::tr("%1 · standard fee", "credential").arg(credential);
    return CostList::tr("%1 · planned", "credential").arg(credential);
}

QStandardItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

CostList::CostList(const Session &session, const QString &heading, const std::vector<CostLine> &lines, QWidget *parent)
    : QDialog(parent), m_lines(lines), m_view(new RecordView(heading, 52))
{
    setObjectName(u"costList"_s);
    setWindowTitle(text::tame(heading));
    auto *model = new QStandardItemModel(0, ColumnCount, this);
    model->setHorizontalHeaderLabels({tr("Title"), tr("Paid by"), tr("Amount"), {}});
    for (int column = PaidBy; column < ColumnCount; ++column) {
        model->setHeaderData(column, Qt::Horizontal,
                             int((column == PaidBy ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    }
    for (const CostLine &line : m_lines) {
        auto *what = cell(nameOf(session, line));
        what->setData(belowOf(session, line), SecondLineRole);
        auto *action = cell(tr("Open"), Qt::AlignRight);
        action->setData(action->text(), ButtonRole);
        const QString payer = line.item.paidBy ? text::choice(text::word(*line.item.paidBy)) : tr("Not recorded");
        model->appendRow(
            {what, cell(payer), cell(text::money(line.item.amount, line.item.currency), Qt::AlignRight), action});
        for (int column = 0; column < ColumnCount; ++column) {
            model->item(model->rowCount() - 1, column)->setData(QString::number(model->rowCount() - 1), IdRole);
        }
    }
    m_view->setObjectName(u"costs"_s);
    m_view->setModel(model);
    m_view->setColumns(What, {}); // the others by their contents
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->addWidget(plainLabel(heading, theme::Size::Title, theme::Ink::Text));
    column->addWidget(m_view, 1);
    connect(m_view, &RecordView::acted, this, [this](const QString &row) { follow(row.toInt()); });
    connect(m_view, &RecordView::opened, this, [this](const QString &row) { follow(row.toInt()); });
    if (!m_lines.empty()) m_view->setCurrentIndex(model->index(0, 0));
    openAt(*this, {640, 380});
}

void CostList::follow(int row)
{
    const CostLine line = m_lines[std::size_t(row)];
    close();
    if (!line.item.record.isEmpty()) Q_EMIT recordRequested(line.item.record);
    else Q_EMIT requirementRequested(line.credential, line.item.requirement);
}

} // namespace koshin
