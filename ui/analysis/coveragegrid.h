// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"
#include "rules/figures/practicecoverage.h"
#include "toolkit/mark.h"

#include <QWidget>

namespace koshin {

/// The mark that stands for a coverage: shape and colour of a verdict.
[[nodiscard]] StatusMark markOf(Coverage coverage);

/// The 30 syllabus items at a glance: a row for each large item, a mark for each small one. The
/// list beside it says the same in words.
class CoverageGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageGrid(QWidget *parent = nullptr);
    void show(const std::array<ItemCoverage, syllabusCount> &items);
    void setCurrent(int item);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int item);
    void opened(int item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int widestTitle() const;
    [[nodiscard]] int tilesLeft() const;
    [[nodiscard]] QRect box(int item) const;
    [[nodiscard]] QRect titleBox(int row) const;
    [[nodiscard]] int itemAt(const QPoint &at) const;
    void move(int to);

    std::array<Coverage, syllabusCount> m_states{};
    int m_current = 0;
};

} // namespace koshin
