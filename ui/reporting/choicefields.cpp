// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/choicefields.h"

#include "text/language.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

void addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *title = plainLabel(label, theme::Size::Small, theme::Ink::Muted);
    title->setBuddy(field);
    field->setAccessibleName(label);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(title);
    pair->addWidget(field);
    column->addLayout(pair);
}

QComboBox *choiceOf(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void placeBeside(QDialog &dialog, QWidget *preview, QWidget *choices, QLayout *buttons)
{
    preview->setMinimumSize(theme::scaled(260), theme::scaled(240));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PageRoom(new Beside(preview, choices, theme::scaled(320))), 1);
    column->addLayout(buttons);
}

void addLanguages(QComboBox *box)
{
    box->addItem(u"日本語"_s, codeName(Language::Japanese));
    box->addItem(u"English"_s, codeName(Language::English));
    box->setCurrentIndex(box->findData(codeName(languageInUse())));
}

} // namespace koshin
