// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace koshin {

/// What the marks of the picture mean, in one line; what has no room is left out from the end.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace koshin
