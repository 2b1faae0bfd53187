// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace koshin {

/// Buttons in one frame, of which one may be in force. Each is reached by Tab and pressed as any button.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);
    /// The name is what a screen reader says, and the tip where the text is shorter.
    QAbstractButton *add(const QString &text, const QString &name);
    /// The one in force; -1: none.
    void setCurrent(int segment);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<QAbstractButton *> m_buttons;
};

} // namespace koshin
