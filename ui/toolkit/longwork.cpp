// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/longwork.h"

#include "toolkit/workdialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace koshin {

namespace {

constexpr int unnoticed = 400; // milliseconds that need no dialog
constexpr int lookEvery = 50;

struct WorkState
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

void waitNoticed(const QThread &worker, WorkDialog &dialog, WorkState &state)
{
    QEventLoop loop;
    QTimer looking;
    QObject::connect(&worker, &QThread::finished, &loop, &QEventLoop::quit);
    if (worker.isFinished()) return;
    QObject::connect(&dialog, &WorkDialog::stopped, &loop, [&state] { state.stopped = true; });
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] { dialog.show(state.done, state.total); });
    dialog.show(state.done, state.total);
    looking.start(lookEvery);
    loop.exec();
}

} // namespace

void LongWork::run(const std::function<void(const Progress &)> &work) const
{
    WorkState state;
    const Progress progress = [&state](qint64 done, qint64 total) {
        state.done = done;
        state.total = total;
        return !state.stopped;
    };
    const std::unique_ptr<QThread> worker(QThread::create([&] { work(progress); }));
    worker->start();
    waitUnnoticed(*worker);
    WorkDialog dialog(m_what, m_stopping == Stopping::Allowed, QApplication::activeWindow());
    waitNoticed(*worker, dialog, state);
    if (!worker->isFinished()) state.stopped = true; // the program is ending
    worker->wait();
}

} // namespace koshin
