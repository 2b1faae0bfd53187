// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace koshin {

/// The timeline's picture for a screen reader: a chart, named by what it shows, whose value is the
/// item with the focus. Everything in it stands in the table beside it as well.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(QWidget *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    /// Makes Qt use this for every TimelineView.
    static void install();
    [[nodiscard]] QString text(QAccessible::Text what) const override;
};

} // namespace koshin
