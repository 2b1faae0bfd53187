// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "toolkit/widgets.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int cardWidth = 600;

/// A line of what the program does, with the sign of the page that does it.
QLayout *promiseLine(const QString &icon, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *sign = new QLabel;
    sign->setPixmap(theme::icon(icon).pixmap(18, 18));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(plainLabel(words, theme::Size::Body, theme::Ink::Text), 1);
    return row;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_headline(plainLabel({}, theme::Size::Headline, theme::Ink::Text)),
      m_words(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_where(plainLabel({}, theme::Size::Small, theme::Ink::Muted)), m_promise(new QWidget), m_steps(new QWidget)
{
    m_headline->setObjectName(u"startHeadline"_s);
    auto *promise = new QVBoxLayout(m_promise);
    promise->setContentsMargins(0, 6, 0, 6);
    promise->setSpacing(10);
    promise->addLayout(
        promiseLine(u"calendar"_s, tr("Koshin works out your term and when each course and renewal is due.")));
    promise->addLayout(
        promiseLine(u"requirements"_s, tr("It shows which of your training and practice counts, and why.")));
    promise->addLayout(promiseLine(u"bell"_s, tr("It reminds you in time and prepares your evidence report.")));
    buildSteps();

    auto *card = new Card;
    card->setObjectName(u"startCard"_s);
    card->setMaximumWidth(theme::scaled(cardWidth));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 26, 32, 24);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_words), m_promise, m_steps,
                          static_cast<QWidget *>(m_where)}) {
        column->addWidget(part);
    }
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 100); // as wide as it may be
    across->addStretch(1);
    auto *down = new QVBoxLayout(inside);
    down->setContentsMargins(20, 16, 20, 16);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    showLoading();
}

void StartPage::buildSteps()
{
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 4, 0, 4);
    steps->setSpacing(10);
    auto *first = new Button(tr("Add your first credential"), Button::Look::Filled);
    first->setObjectName(u"firstCredential"_s);
    auto *others = new QHBoxLayout;
    others->setSpacing(10);
    m_sample = new Button(tr("Try with sample data"), Button::Look::Plain);
    m_sample->setObjectName(u"sample"_s);
    m_sample->setTip(tr("Opens another window. Nothing in it touches your ledger."));
    m_sample->hide();
    auto *import = new Button(tr("Import existing data…"), Button::Look::Plain);
    for (Button *button : {first, m_sample, import}) button->setAccessibleName(button->text());
    steps->addWidget(first, 0, Qt::AlignLeft);
    others->addWidget(m_sample);
    others->addWidget(import);
    others->addStretch();
    steps->addLayout(others);
    connect(first, &Button::clicked, this, &StartPage::firstCredentialRequested);
    connect(m_sample, &Button::clicked, this, &StartPage::sampleRequested);
    connect(import, &Button::clicked, this, &StartPage::importRequested);
}

void StartPage::offerSample()
{
    m_sample->show();
}

void StartPage::showWelcome(const QString &dataFolder, bool readOnly)
{
    say(tr("Start with your credential"), tr("For RISS, CISSP, CISA and other certifications you have to renew."),
        tr("Everything stays on this computer, in %1. No account or network needed.").arg(dataFolder));
    m_promise->show();
    m_steps->setVisible(!readOnly);
}

void StartPage::showLoading()
{
    say({}, tr("Reading the ledger…"), {});
}

void StartPage::showProblem(const QString &sentence)
{
    say(tr("The ledger could not be opened."), sentence,
        tr("The file was not changed. Close this window, fix the problem and open it again."));
}

void StartPage::say(const QString &headline, const QString &words, const QString &where)
{
    m_headline->setText(headline);
    m_words->setText(words);
    m_where->setText(where);
    for (QLabel *label : {m_headline, m_words, m_where}) label->setVisible(!label->text().isEmpty());
    m_promise->hide();
    m_steps->hide();
}

} // namespace koshin
