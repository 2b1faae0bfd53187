// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/mark.h"
#include "toolkit/widgets.h"

namespace koshin {

/// A quiet line above or below the page: an error, a state of the window, or what was just done
/// with the way back. It never asks for an answer.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Closing { ByPerson, Never };

    /// `mark` stands at the front and gives the ground its colour; the words say what it is.
    MessageBar(StatusMark mark, Closing closing, QWidget *parent);
    void tell(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusMark m_mark;
    QLabel *m_words;
    Button *m_action;
};

} // namespace koshin
