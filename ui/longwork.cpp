// SPDX-License-Identifier: GPL-3.0-or-later
#include "longwork.h"

#include "workdialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace koshin {

namespace {

constexpr int unnoticed = 400; // milliseconds that need no dialog
constexpr int lookEvery = 50;

struct Standing
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> stopped = false;
};

/// No key or click gets through to the window before the dialog stands in front of it.
void waitUnnoticed(const QThread &worker)
{
    QEventLoop loop;
    QObject::connect(&worker, &QThread::finished, &loop, &QEventLoop::quit); // before looking: it may end in between
    if (worker.isFinished()) return;
    QTimer::singleShot(unnoticed, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void waitNoticed(const QThread &worker, WorkDialog &dialog, Standing &standing)
{
    QEventLoop loop;
    QTimer looking;
    QObject::connect(&worker, &QThread::finished, &loop, &QEventLoop::quit);
    if (worker.isFinished()) return;
    QObject::connect(&dialog, &WorkDialog::stopped, &loop, [&standing] { standing.stopped = true; });
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] { dialog.show(standing.done, standing.total); });
    dialog.show(standing.done, standing.total);
    looking.start(lookEvery);
    loop.exec();
}

} // namespace

void LongWork::run(const std::function<void(const Progress &)> &work) const
{
    Standing standing;
    const Progress progress = [&standing](qint64 done, qint64 total) {
        standing.done = done;
        standing.total = total;
        return !standing.stopped;
    };
    const std::unique_ptr<QThread> worker(QThread::create([&] { work(progress); }));
    worker->start();
    waitUnnoticed(*worker);
    WorkDialog dialog(m_what, m_stopping == Stopping::Allowed, QApplication::activeWindow());
    waitNoticed(*worker, dialog, standing);
    if (!worker->isFinished()) standing.stopped = true; // the program is ending
    worker->wait();
}

} // namespace koshin
