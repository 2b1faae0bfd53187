// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "toolkit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_headline(plainLabel({}, theme::Size::Headline, theme::Ink::Text)),
      m_words(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_where(plainLabel({}, theme::Size::Small, theme::Ink::Muted)), m_steps(new QWidget)
{
    m_headline->setObjectName(u"startHeadline"_s);
    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 8, 0, 8);
    steps->setSpacing(10);
    auto *first = new Button(tr("Add your first credential"), Button::Look::Filled);
    first->setObjectName(u"firstCredential"_s);
    first->setAccessibleName(first->text());
    auto *import = new Button(tr("Import existing data…"), Button::Look::Plain);
    import->setAccessibleName(import->text());
    steps->addWidget(first);
    steps->addWidget(import);
    steps->addStretch();
    connect(first, &Button::clicked, this, &StartPage::firstCredentialRequested);
    connect(import, &Button::clicked, this, &StartPage::importRequested);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_words), m_steps,
                          static_cast<QWidget *>(m_where)}) {
        column->addWidget(part);
    }
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    auto *holder = new QWidget;
    holder->setLayout(column);
    holder->setMaximumWidth(680);
    column->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(holder);
    outer->addStretch();
    showLoading();
}

void StartPage::showWelcome(const QString &dataFolder, bool readOnly)
{
    m_headline->setText(tr("Start with your credential."));
    m_words->setText(tr(
        "Enter the scheme, registration number and registration date. Koshin works out your term, when each course is due and the last day to apply for renewal. Add training, practice and evidence as you go."));
    m_where->setText(tr("Everything stays on this computer, in %1. No account or network needed.").arg(dataFolder));
    m_steps->setVisible(!readOnly);
}

void StartPage::showLoading()
{
    m_headline->setText(QString());
    m_words->setText(tr("Reading the ledger…"));
    m_where->setText(QString());
    m_steps->hide();
}

void StartPage::showProblem(const QString &sentence)
{
    m_headline->setText(tr("The ledger could not be opened."));
    m_words->setText(sentence);
    m_where->setText(tr("The file was not changed. Close this window, fix the problem and open it again."));
    m_steps->hide();
}

} // namespace koshin
