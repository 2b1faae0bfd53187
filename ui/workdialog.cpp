// SPDX-License-Identifier: GPL-3.0-or-later
#include "workdialog.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace koshin {

namespace {

constexpr int steps = 1'000;
constexpr int unnoticed = 400; // milliseconds that need no dialog

} // namespace

WorkDialog::WorkDialog(const QString &what, QWidget *parent)
    : QProgressDialog(what, tr("Stop"), 0, 0, parent)
{
    setWindowTitle(what);
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(unnoticed);
    setAutoReset(false); // what comes after the last step takes its time too
    setAutoClose(false);
}

Progress WorkDialog::progress()
{
    return [this](qint64 done, qint64 total) {
        setMaximum(total > 0 ? steps : 0);
        setValue(total > 0 ? int(done * steps / total) : 0);
        QCoreApplication::processEvents(isVisible() ? QEventLoop::AllEvents
                                                    : QEventLoop::ExcludeUserInputEvents);
        return !wasCanceled();
    };
}

} // namespace koshin
