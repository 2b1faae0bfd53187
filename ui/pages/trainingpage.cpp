// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/trainingpage.h"

#include "recorddetails.h"
#include "recordview.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

std::vector<Column<Training>> columns()
{
    return {
        figureColumn<Training>(TrainingPage::tr("Completed"), [](const Training &t) { return text::date(t.completedOn); },
                               [](const Training &t) { return t.completedOn.serial(); }),
        textColumn<Training>(TrainingPage::tr("What"), [](const Training &t) { return t.title; }),
        textColumn<Training>(TrainingPage::tr("Kind"), [](const Training &t) { return text::word(t.kind); }, true),
        figureColumn<Training>(TrainingPage::tr("Time"), [](const Training &t) { return t.minutes > 0 ? text::duration(t.minutes) : QString(); },
                               [](const Training &t) { return t.minutes; }),
        figureColumn<Training>(TrainingPage::tr("Cost"), [](const Training &t) { return t.fee ? text::money(t.fee->amount, t.fee->currency) : QString(); },
                               [](const Training &t) { return t.fee ? t.fee->amount.toDouble() : 0.0; }),
        figureColumn<Training>(TrainingPage::tr("Evidence"), [](const Training &t) { return QString::number(t.evidence.size()); },
                               [](const Training &t) { return int(t.evidence.size()); }),
    };
}

} // namespace

TrainingPage::TrainingPage(Session &session, QWidget *parent)
    : RecordsPage(session, parent), m_model(new ListModel<Training>(columns(), this))
{
    Button *add = addButton(tr("Record training"), {}, Button::Look::Filled);
    add->setEnabled(!session.isReadOnly());
    connect(add, &Button::clicked, this, [this] { Q_EMIT newRequested(RecordKind::Training); });
    QLineEdit *filter = addFilter(tr("Filter this list"));
    auto *view = new RecordView(tr("Training"));
    view->setObjectName(u"trainings"_s);
    setList(view);
    QSortFilterProxyModel *proxy = sorted(m_model, 0, Qt::DescendingOrder);
    view->setColumns(1, {104, 0, 96, 0, 0, 0});
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
}

void TrainingPage::refresh()
{
    const auto &trainings = m_session.ledger().trainings;
    const auto &pointers = trainings.pointers();
    qint64 minutes = 0;
    qsizetype bare = 0;
    for (const auto &t : pointers) {
        minutes += t->minutes;
        bare += t->evidence.empty() ? 1 : 0;
    }
    setHeadline(trainings.empty() ? tr("No training is recorded yet.")
                                  : tr("%n trainings recorded, %1 in all.", nullptr, int(trainings.size())).arg(text::duration(minutes)),
                bare > 0 ? tr("%n without evidence yet.", nullptr, int(bare)) : QString());
    keepingChoice([&] { m_model->update(trainings); });
}

QString TrainingPage::selectionText() const
{
    const QStringList ids = m_view->selectedIds();
    if (ids.size() < 2) return {};
    qint64 minutes = 0;
    for (const QString &id : ids) {
        if (const Training *t = m_session.ledger().trainings.find(id)) minutes += t->minutes;
    }
    return tr("%n selected · %1", nullptr, int(ids.size())).arg(text::duration(minutes));
}

} // namespace koshin
