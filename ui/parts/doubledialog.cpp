// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/doubledialog.h"

#include "text/codetext.h"
#include "text/comparetext.h"
#include "text/importtext.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

QLabel *cell(const QString &text, bool differs)
{
    auto *label = plainLabel(text, theme::Size::Body, differs ? theme::Ink::Text : theme::Ink::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

DoubleDialog::DoubleDialog(const Double &one, const Ledger &ledger, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"double"_s);
    setWindowTitle(tr("Import existing data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    auto *title = plainLabel(tr("%1 “%2” already exists with different contents.")
                                 .arg(text::choice(text::word(kindOfRecord(one.here))), text::title(one.here)),
                             theme::Size::Title, theme::Ink::Text);
    title->setObjectName(u"about"_s);
    title->setWordWrap(true);
    column->addWidget(title);
    addFields(column, one, ledger);
    m_forAll = new QCheckBox(tr("Do the same for &all"));
    m_forAll->setObjectName(u"forAll"_s);
    column->addWidget(m_forAll);
    addButtons(column, one.canKeepBoth());
    openAt(*this, {720, 520});
}

void DoubleDialog::addFields(QVBoxLayout *column, const Double &one, const Ledger &ledger)
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    const QStringList headings{{}, tr("Field"), tr("In this ledger"), tr("To import")};
    for (int i = 1; i < int(headings.size()); ++i)
        grid->addWidget(plainLabel(headings[i], theme::Size::Small, theme::Ink::Muted), 0, i);
    int row = 0;
    for (const text::ComparedField &field : text::compared(one.here, one.incoming, ledger)) {
        ++row;
        auto *mark = cell(field.differs ? u"≠"_s : QString(), true); // a sign, not colour alone
        if (field.differs) mark->setAccessibleName(tr("%1 differs").arg(field.label));
        grid->addWidget(mark, row, 0);
        grid->addWidget(cell(field.label, field.differs), row, 1);
        auto *here = cell(field.here, field.differs);
        here->setObjectName(field.differs ? u"here"_s : QString());
        grid->addWidget(here, row, 2);
        auto *incoming = cell(field.incoming, field.differs);
        incoming->setObjectName(field.differs ? u"incoming"_s : QString());
        grid->addWidget(incoming, row, 3);
    }
    grid->setRowStretch(row + 1, 1);
    auto *area = new ReadingArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Both records, field by field"));
    column->addWidget(area, 1);
}

void DoubleDialog::addButtons(QVBoxLayout *column, bool canKeepBoth)
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel the import"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    row->addStretch();
    for (const Doubles what : {Doubles::KeepBoth, Doubles::Replace, Doubles::Skip}) {
        auto *button = new Button(text::word(what), what == Doubles::Skip ? Button::Look::Filled : Button::Look::Plain);
        button->setObjectName(codeName(what));
        button->setEnabled(what != Doubles::KeepBoth || canKeepBoth);
        button->setDefault(what == Doubles::Skip); // what changes nothing
        connect(button, &Button::clicked, this, [this, what] {
            m_what = what;
            accept();
        });
        row->addWidget(button);
    }
    column->addLayout(row);
}

DoubleAnswer DoubleDialog::answer() const
{
    return {m_what, m_forAll->isChecked()};
}

} // namespace koshin
