// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagemaker.h"

#include "text/language.h"

#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace koshin {

PageMaker::PageMaker(QObject *parent) : QObject(parent)
{
    for (const Language language : {Language::Japanese, Language::English}) knowLanguage(language);
    m_hand.moveToThread(&m_thread);
    m_thread.start();
}

PageMaker::~PageMaker()
{
    end();
}

void PageMaker::end()
{
    if (!m_thread.isRunning()) return;
    ++m_run;
    QMetaObject::invokeMethod(&m_hand, [this] {
        m_pages.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void PageMaker::aside(int run, const std::function<void()> &deed)
{
    QMetaObject::invokeMethod(&m_hand, [this, run, deed] {
        if (run == m_run) deed();
    });
}

void PageMaker::answer(int run, const std::function<void()> &answer)
{
    QMetaObject::invokeMethod(this, [this, run, answer] {
        if (run == m_run) answer();
    });
}

void PageMaker::make(const Maker &maker)
{
    const int run = begin();
    aside(run, [this, run, maker] {
        const ReportPages *made = layOut(run, maker);
        if (made) answer(run, [this, count = made->count()] { Q_EMIT laidOut(count); });
    });
}

ReportPages *PageMaker::layOut(int run, const Maker &maker)
{
    m_pages.reset();
    auto pages = maker([this, run] { return run == m_run; });
    if (!pages) {
        answer(run, [this, error = pages.error()] { Q_EMIT failed(error); });
        return nullptr;
    }
    m_pages = std::move(*pages);
    return m_pages.get();
}

void PageMaker::paint(int page, int width)
{
    aside(current(), [this, run = current(), page, width] {
        if (!m_pages || page >= m_pages->count()) return;
        answer(run, [this, page, image = m_pages->image(page, width)] { Q_EMIT painted(page, image); });
    });
}

void PageMaker::write(const Target &target)
{
    aside(current(), [this, run = current(), target] {
        if (!m_pages) return;
        const auto done = m_pages->write(target);
        const Result<QStringList> outcome =
            done ? Result<QStringList>(m_pages->missing()) : Result<QStringList>(Failure(done.error()));
        answer(run, [this, outcome] { Q_EMIT written(outcome); });
    });
}

void PageMaker::print(std::shared_ptr<QPagedPaintDevice> device)
{
    aside(current(), [this, run = current(), device = std::move(device)]() mutable {
        if (!m_pages) return;
        const auto outcome = printAside(run, *device);
        device.reset(); // the job is handed over before it is told
        answer(run, [this, outcome] { Q_EMIT printed(outcome); });
    });
}

Result<int> PageMaker::printAside(int run, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) return failure(ErrorCode::PrintFailed);
    const QPageRanges chosen = device.pageRanges();
    const QSizeF sheet(device.width(), device.height());
    int count = 0;
    for (int page = 0; page < m_pages->count() && run == current(); ++page) {
        if (!chosen.isEmpty() && !chosen.contains(page + 1)) continue;
        if (count > 0 && !device.newPage()) return failure(ErrorCode::PrintFailed);
        m_pages->paint(painter, page, sheet);
        ++count;
    }
    if (!painter.end()) return failure(ErrorCode::PrintFailed);
    return count;
}

} // namespace koshin
