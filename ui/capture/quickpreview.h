// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickentry.h"
#include "text/quicktext.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace koshin {

class ChipFlow;

/// What a line was understood as, what it leaves open, and what it may be completed to.
class QuickPreview : public QWidget
{
    Q_OBJECT

public:
    /// Whose line it is: the keys of a quick entry are told; a timer needs no time in its line.
    enum class Of { QuickEntry, Timer };

    QuickPreview(Of line, QWidget *parent);

    /// For an empty line: how to begin.
    void showHint();
    /// `line` is the one that the entry was read from.
    void showEntry(const QuickEntry &entry, const QString &line, const Ledger &ledger);
    void offer(const std::vector<QuickReplacement> &completions);

    [[nodiscard]] bool hasOffers() const;
    /// The chosen completion; the first one until another was chosen.
    [[nodiscard]] int chosenOffer() const;
    /// Whether the person chose it, so that Enter means it.
    [[nodiscard]] bool wasChosen() const { return m_wasChosen; }
    void step(int by);
    void dropOffers();
    /// Everything shown, for screen readers.
    [[nodiscard]] QString inWords() const;

Q_SIGNALS:
    void offerTaken(int row);
    /// One of the entry's other readings.
    void otherTaken(int other);

private:
    [[nodiscard]] static QString valueOf(const text::QuickPhrase &phrase);
    void tellKeys(const QString &keys);
    [[nodiscard]] bool concerns(QuickDoubt doubt) const;
    void setSentence(const QString &sentence, bool isFault);

    void tellKeysOf(const QuickEntry &entry);

    ChipFlow *m_chips;
    int m_parts = 0; ///< chips before those of the other readings
    QLabel *m_sentence;
    QListWidget *m_offers;
    QLabel *m_keys;
    Of m_of;
    bool m_wasChosen = false;
};

} // namespace koshin
