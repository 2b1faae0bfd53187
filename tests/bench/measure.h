// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace koshin::bench {

/// The median time of some runs, in milliseconds.
[[nodiscard]] double milliseconds(int runs, const std::function<void()> &work);

/// Median milliseconds from starting a program to the first line it prints.
[[nodiscard]] double untilFirstLine(int runs, const QString &program, const QStringList &arguments);
/// Median milliseconds from starting a program to its end.
[[nodiscard]] double untilEnd(int runs, const QString &program, const QStringList &arguments);

/// Greatest memory this process has had, in megabytes.
[[nodiscard]] double peakMemory();

/// A row of the report: what was measured, beside its limit in the same run.
void report(const QString &what, double value, const QString &unit, const QString &beside = {},
            double limit = 0);

} // namespace koshin::bench
