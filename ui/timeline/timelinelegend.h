// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace koshin {

/// What the marks of the picture mean, in as many lines as they need.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, lineHeight()}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
};

} // namespace koshin
