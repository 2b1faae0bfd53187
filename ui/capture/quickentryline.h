// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/understoodline.h"

class QTimer;

namespace koshin {

/// The line of the top bar: Enter records what it says in one undo step.
class QuickEntryLine : public UnderstoodLine
{
    Q_OBJECT

public:
    explicit QuickEntryLine(QWidget *parent = nullptr);
    ~QuickEntryLine() override;
    /// Tells the keys that lead here; none if empty.
    void tellKeys(const QString &keys);

    /// Shows what was left half-written before, and keeps what is typed from now on.
    void keepDraft();

Q_SIGNALS:
    /// A sentence about what was recorded, for which there is a way back.
    void recorded(const QString &sentence);

private:
    void keepNow();
    void save();
    void openForm();

    QTimer *m_soon;
};

/// Records what a line says, under an id of its own. Opens the form instead where the line leaves
/// something open and `mayAsk`. The sentence that tells it; empty when nothing was recorded.
[[nodiscard]] QString recordEntry(const QuickEntry &entry, Session &session, QWidget *window, bool mayAsk);
/// Opens the form with what the line says. The sentence as above.
[[nodiscard]] QString openEntryForm(const QuickEntry &entry, Session &session, QWidget *window);

} // namespace koshin
