// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/quickpreview.h"

#include "capture/chipflow.h"
#include "text/errortext.h"
#include "text/quicktext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/widgets.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

QuickPreview::QuickPreview(Of line, QWidget *parent)
    : QWidget(parent), m_chips(new ChipFlow(this)),
      m_sentence(plainLabel({}, theme::Size::Body, theme::Ink::Text, this)), m_offers(new QListWidget(this)),
      m_keys(plainLabel({}, theme::Size::Small, theme::Ink::Muted, this)), m_of(line)
{
    setObjectName(u"quickPreview"_s);
    setAccessibleName(tr("Understood as"));
    m_sentence->setObjectName(u"quickSentence"_s);
    m_offers->setObjectName(u"quickOffers"_s);
    m_offers->setAccessibleName(tr("Suggestions"));
    m_offers->setFocusPolicy(Qt::NoFocus); // the line keeps the focus
    m_offers->setFrameShape(QFrame::NoFrame);
    m_offers->setUniformItemSizes(true);
    m_offers->setSpacing(3);
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_offers);
    column->addWidget(m_chips);
    column->addWidget(m_sentence);
    column->addWidget(m_keys);
    connect(m_offers, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT offerTaken(m_offers->row(item)); });
    connect(m_chips, &ChipFlow::offerClicked, this, [this](int chip) { Q_EMIT otherTaken(chip - m_parts); });
    dropOffers();
}

void QuickPreview::tellKeys(const QString &keys)
{
    m_keys->setText(keys);
    m_keys->setVisible(m_of == Of::QuickEntry);
}

bool QuickPreview::concerns(QuickDoubt doubt) const
{
    const bool isOfTime = doubt == QuickDoubt::LengthMissing || doubt == QuickDoubt::TimeOfDayOnly
                          || doubt == QuickDoubt::NoDuration || doubt == QuickDoubt::NoTime;
    return m_of == Of::QuickEntry || !isOfTime;
}

void QuickPreview::setSentence(const QString &sentence, bool isFault)
{
    QPalette ink = m_sentence->palette();
    ink.setColor(QPalette::WindowText, theme::colour(isFault ? theme::Ink::Error : theme::Ink::Text));
    m_sentence->setPalette(ink);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void QuickPreview::showHint()
{
    dropOffers();
    m_chips->setChips({});
    m_chips->setAccessibleName({});
    m_chips->hide();
    setSentence(
        tr("One line is one record: time, date, topic, client and title, in any order. For example “yesterday 2h cloud ClientA Review the settings”."),
        false);
    tellKeys(tr("Enter: save · Ctrl+Enter: open form · Esc: close"));
}

QString QuickPreview::valueOf(const text::QuickPhrase &phrase)
{
    if (!phrase.assumed) return phrase.value;
    return phrase.part == QuickPart::Day ? tr("%1 (as-of date)").arg(phrase.value)
                                         : tr("%1 (assumed)").arg(phrase.value);
}

void QuickPreview::showEntry(const QuickEntry &entry, const QString &line, const Ledger &ledger)
{
    std::vector<ChipFlow::Chip> chips;
    QStringList words;
    for (const text::QuickPhrase &phrase : text::phrases(entry, ledger)) {
        chips.push_back({phrase.label, valueOf(phrase), phrase.assumed});
        words += tr("%1: %2").arg(phrase.label, chips.back().value);
    }
    m_parts = int(chips.size());
    for (const QuickReplacement &other : entry.others) {
        chips.push_back({tr("Or"), text::name(other), true, true});
        words += text::sentence(other, line);
    }
    m_chips->setChips(std::move(chips));
    m_chips->setAccessibleName(words.join(tr("; ", "between parts of a record")));
    m_chips->show();
    QStringList sentences;
    for (const QuickQuestion &question : entry.questions) {
        if (concerns(question.doubt)) sentences += text::sentence(question);
    }
    if (entry.fault) sentences += text::reason(text::inLabels(*entry.fault, kindOfRecord(entry.record)));
    setSentence(text::joined(sentences), !entry.canBeSaved());
    tellKeysOf(entry);
}

void QuickPreview::tellKeysOf(const QuickEntry &entry)
{
    if (entry.others.empty()) {
        return tellKeys(entry.canBeSaved() ? tr("Enter: save · Ctrl+Enter: open form · Esc: close")
                                           : tr("Not ready to save · Ctrl+Enter: open form · Esc: close"));
    }
    tellKeys(entry.canBeSaved()
                 ? tr("Enter: save · Alt+Enter: other reading · Ctrl+Enter: open form · Esc: close")
                 : tr("Not ready to save · Alt+Enter: other reading · Ctrl+Enter: open form · Esc: close"));
}

void QuickPreview::offer(const std::vector<QuickReplacement> &completions)
{
    dropOffers();
    if (completions.empty()) return;
    for (const QuickReplacement &completion : completions) m_offers->addItem(text::tame(completion.text));
    m_offers->setCurrentRow(0);
    m_offers->setFixedHeight((m_offers->sizeHintForRow(0) + 2 * m_offers->spacing()) * m_offers->count() + 2);
    m_offers->show();
    tellKeys(tr("Tab: complete · ↑↓: choose · Enter: save"));
}

bool QuickPreview::hasOffers() const
{
    return m_offers->count() > 0;
}

int QuickPreview::chosenOffer() const
{
    return m_offers->currentRow();
}

void QuickPreview::step(int by)
{
    m_wasChosen = true;
    const int last = m_offers->count() - 1;
    m_offers->setCurrentRow(std::clamp(m_offers->currentRow() + by, 0, last));
}

void QuickPreview::dropOffers()
{
    m_wasChosen = false;
    m_offers->clear();
    m_offers->hide();
}

QString QuickPreview::inWords() const
{
    const QListWidgetItem *offer = m_offers->currentItem();
    const QString completion = offer ? tr("Tab completes to %1.").arg(offer->text()) : QString();
    return text::joined({m_chips->accessibleName(), m_sentence->text(), completion});
}

} // namespace koshin
