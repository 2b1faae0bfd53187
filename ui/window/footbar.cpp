// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/footbar.h"

#include "text/language.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

FootBar::FootBar(QWidget *parent)
    : QWidget(parent), m_where(plainLabel({}, theme::Size::Small, theme::Ink::Muted)),
      m_totals(plainLabel({}, theme::Size::Small, theme::Ink::Text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 12, 2);
    m_where->setObjectName(u"where"_s);
    m_where->setWordWrap(false);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setWordWrap(false);
    const bool japanese = languageInUse() == Language::Japanese;
    auto *language = new Button(japanese ? u"日本語"_s : u"English"_s, Button::Look::Bare);
    language->setFont(theme::font(theme::Size::Small));
    language->setObjectName(u"languageSwitch"_s);
    language->setAccessibleName(tr("Language: %1").arg(language->text()));
    language->setToolTip(japanese ? u"English"_s : u"日本語"_s);
    connect(language, &Button::clicked, this, &FootBar::otherLanguageChosen);
    row->addWidget(m_where);
    row->addSpacing(16);
    row->addWidget(m_totals);
    row->addStretch();
    row->addWidget(language);
}

void FootBar::showPlace(const QString &words)
{
    m_where->setText(words);
}

void FootBar::showTotals(const QString &words)
{
    m_totals->setText(words);
}

} // namespace koshin
