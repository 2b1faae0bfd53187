// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace koshin::bench {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double milliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) times.push_back(timed(work));
    return median(std::move(times));
}

double untilFirstLine(int runs, const QString &program, const QStringList &arguments)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        times.push_back(timed([&] {
            process.start(program, arguments);
            while (!process.canReadLine() && process.waitForReadyRead(20'000)) {}
        }));
        process.waitForFinished(20'000);
    }
    return median(std::move(times));
}

double untilEnd(int runs, const QString &program, const QStringList &arguments)
{
    return milliseconds(runs, [&] { QProcess::execute(program, arguments); });
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void report(const QString &what, double value, const QString &unit, const QString &beside,
            double limit)
{
    std::printf("%-46s %10.2f %s", qPrintable(what), value, qPrintable(unit));
    if (limit > 0) {
        std::printf("   %s %.2f, ratio %.2f", qPrintable(beside), limit, value / limit);
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace koshin::bench
