// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportentry.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

class QPagedPaintDevice;

namespace koshin {

/// Makes documents on a thread of its own: the window goes on meanwhile. Only the last one asked for counts; those
/// before it fall silent. What is asked for below is answered by signals.
class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent);
    ~PageMaker() override;

    using Maker = std::function<Result<std::unique_ptr<ReportPages>>(const GoesOn &goesOn)>;
    /// Answered by `laidOut` or `failed`. The maker runs on the thread.
    void make(const Maker &maker);
    /// A page of the document that was made, counted from 0, so many pixels wide; answered by `painted`.
    void paint(int page, int width);
    /// Writes that document; answered by `written`.
    void write(const Target &target);
    /// Prints the pages that are chosen at the device; answered by `printed`.
    void print(std::shared_ptr<QPagedPaintDevice> device);

Q_SIGNALS:
    void laidOut(int pages);
    void failed(const koshin::Error &error);
    void painted(int page, const QImage &image);
    /// On success the outcome is what the typeface lacks.
    void written(const koshin::Result<QStringList> &outcome);
    /// How many pages the printer took. Error: PrintFailed.
    void printed(const koshin::Result<int> &outcome);

protected:
    /// Does something on the thread, unless another run counts by then.
    void aside(int run, const std::function<void()> &deed);
    /// Says something on the window's thread, unless another run counts by then.
    void answer(int run, const std::function<void()> &answer);
    [[nodiscard]] int begin() { return ++m_run; } ///< a run that counts from now on
    [[nodiscard]] int current() const { return m_run; }
    /// Lays out on the thread; null after a failure, which was told.
    ReportPages *layOut(int run, const Maker &maker);
    [[nodiscard]] Result<int> printAside(int run, QPagedPaintDevice &device);
    [[nodiscard]] ReportPages *pages() { return m_pages.get(); } ///< on the thread alone
    /// Ends what the thread does. Whoever derives from this calls it first when it goes.
    void end();

private:
    std::unique_ptr<ReportPages> m_pages; ///< what the thread alone touches
    std::atomic_int m_run = 0;            ///< the one that counts
    QThread m_thread;
    QObject m_hand; ///< lives on the thread
};

} // namespace koshin
