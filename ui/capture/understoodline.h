// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickentry.h"

#include <QLineEdit>
#include <QPointer>

namespace koshin {

class Overlay;
class QuickPreview;
class Session;

/// A line that tells while the person types what it was understood as, and completes client codes
/// and titles of engagements. What becomes of the line is for others to say.
class UnderstoodLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnderstoodLine(QWidget *parent = nullptr);
    ~UnderstoodLine() override;

    /// May be null: nothing is understood then.
    void setSession(Session *session);
    /// Shows what was understood there, always, rather than below the line while it has the focus.
    void showIn(QuickPreview *preview);
    void setDefaults(const QuickDefaults &defaults);
    /// The line as it stands, read from the session's day.
    [[nodiscard]] QuickEntry entry() const;
    [[nodiscard]] Session *session() const { return m_session; }

Q_SIGNALS:
    void entered();       ///< Enter
    void formRequested(); ///< Ctrl+Enter
    void left();          ///< Esc

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Reads the line anew and shows what it says.
    void look();

private:
    [[nodiscard]] const QuickEntryReader &reader() const;
    [[nodiscard]] QuickPreview &preview();
    [[nodiscard]] bool hasOffers() const;
    void dropOffers();
    void complete(int row);
    void takeOther(int other);
    void replace(const QuickReplacement &replacement);

    Session *m_session = nullptr;
    QuickDefaults m_defaults;
    mutable std::unique_ptr<QuickEntryReader> m_reader; ///< of the ledger as it is; made when asked for
    std::vector<QuickReplacement> m_completions;
    std::vector<QuickReplacement> m_others; ///< other readings of words that may be meant otherwise
    QPointer<Overlay> m_overlay;            ///< part of the window; holds the preview unless it is shown elsewhere
    QPointer<QuickPreview> m_preview;
};

} // namespace koshin
