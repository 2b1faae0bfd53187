// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidencechooser.h"

#include "ledger/proofs.h"
#include "parts/recordtext.h"
#include "session/session.h"
#include "text/codetext.h"
#include "toolkit/fitting.h"
#include "toolkit/foldedfilter.h"
#include "toolkit/listmodel.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::EvidenceChooser)
};

std::vector<Column<Evidence>> columns(const Ledger &ledger)
{
    const auto titles = holdersOfEvidence(ledger);
    return {
        {EvidenceWords::tr("File"),
         [](const Evidence &e, int role) -> QVariant {
        if (role == WrapRole) return true; // names are told apart by their ends
        return role == Qt::DisplayRole ? QVariant(e.fileName) : QVariant();
    }},
        textColumn<Evidence>(EvidenceWords::tr("Type"),
                             [](const Evidence &e) { return e.kind ? text::choice(text::word(*e.kind)) : QString(); },
                             true),
        textColumn<Evidence>(EvidenceWords::tr("Added"), [](const Evidence &e) { return recordtext::dayAdded(e); }),
        textColumn<Evidence>(
            EvidenceWords::tr("Attached to"),
            [titles](const Evidence &e) { return titles.value(e.id.text()).join(EvidenceWords::tr(", ")); }),
    };
}

RecordList<Evidence> offered(const Ledger &ledger, const QStringList &tied)
{
    RecordList<Evidence> list = ledger.evidence;
    for (const QString &id : tied) list = list.without(id);
    return list;
}

RecordView *addList(QVBoxLayout *column, QAbstractItemModel *model, QLineEdit *search)
{
    auto *view = new RecordView(EvidenceWords::tr("Evidence in the ledger"));
    view->setObjectName(u"offered"_s);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *proxy = new FoldedFilter(view);
    proxy->setSourceModel(model);
    proxy->setSortRole(SortRole);
    view->setModel(proxy);
    view->setSortingEnabled(true);
    view->sortByColumn(2, Qt::DescendingOrder);
    view->setWraps(true);
    view->setColumns(0, {0, 100, 110, 200});
    QObject::connect(search, &QLineEdit::textChanged, proxy, &FoldedFilter::setWords);
    column->addWidget(search);
    column->addWidget(view, 1);
    return view;
}

Button *addButtons(QVBoxLayout *column, QDialog *dialog)
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(EvidenceWords::tr("Cancel"), Button::Look::Plain);
    auto *tie = new Button(EvidenceWords::tr("Attach"), Button::Look::Filled);
    tie->setObjectName(u"tie"_s);
    tie->setDefault(true);
    cancel->setAutoDefault(false);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(tie);
    column->addLayout(row);
    QObject::connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(tie, &Button::clicked, dialog, &QDialog::accept);
    return tie;
}

} // namespace

QStringList chooseEvidence(const QStringList &tied, Session &session, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"chooseEvidence"_s);
    dialog.setWindowTitle(EvidenceWords::tr("Choose from stored evidence"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    ListModel<Evidence> model(columns(session.ledger()), nullptr);
    model.update(offered(session.ledger(), tied));
    column->addWidget(
        plainLabel(EvidenceWords::tr("Choose from stored evidence"), theme::Size::Title, theme::Ink::Text));
    auto *search = new QLineEdit;
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(EvidenceWords::tr("Search by file name, title or date"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    RecordView *view = addList(column, &model, search);
    Button *tie = addButtons(column, &dialog);
    tie->setEnabled(false);
    QObject::connect(view, &RecordView::selectionAltered, tie,
                     [view, tie] { tie->setEnabled(!view->selectedIds().isEmpty()); });
    QObject::connect(view, &RecordView::opened, &dialog, &QDialog::accept);
    openAt(dialog, {720, 460});
    return dialog.exec() == QDialog::Accepted ? view->selectedIds() : QStringList();
}

} // namespace koshin::forms
