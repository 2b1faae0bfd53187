// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace koshin {

/// A line of words with an arrow that shows what is folded below it, and hides it again.
class Disclosure : public QPushButton
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace koshin
