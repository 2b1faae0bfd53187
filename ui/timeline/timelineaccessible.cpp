// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaccessible.h"

#include "timeline/timelineview.h"

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void TimelineAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

QString TimelineAccessible::text(QAccessible::Text what) const
{
    const auto *view = static_cast<const TimelineView *>(widget());
    if (what == QAccessible::Name) return view->summary();
    if (what == QAccessible::Value) return view->currentText();
    return QAccessibleWidget::text(what);
}

} // namespace koshin
