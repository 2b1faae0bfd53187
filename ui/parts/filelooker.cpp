// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filelooker.h"

#include "filetext/filetextentry.h"
#include "toolkit/ondemand.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace koshin {

FileLooker::FileLooker(QObject *parent) : QObject(parent)
{
    m_hand.moveToThread(&m_thread);
    m_thread.start();
}

FileLooker::~FileLooker()
{
    leave();
    QMetaObject::invokeMethod(&m_hand, [this] { m_thread.quit(); });
    m_thread.wait();
}

void FileLooker::answer(int run, const std::function<void()> &answer)
{
    QMetaObject::invokeMethod(this, [this, run, answer] {
        if (run == m_run) answer();
    });
}

void FileLooker::look(const EvidenceStore &store, const Evidence &record)
{
    const int run = ++m_run;
    QMetaObject::invokeMethod(&m_hand, [this, run, store, record] {
        m_file.reset();
        if (run == m_run) open(run, store, record);
    });
}

void FileLooker::open(int run, const EvidenceStore &store, const Evidence &record)
{
    QLibrary library;
    const auto make = loadOnDemand(library, u"filetext"_s)
                          ? reinterpret_cast<decltype(&koshin_open_preview)>(library.resolve("koshin_open_preview"))
                          : nullptr;
    FileSight look;
    look.why = Unshown::NoReader;
    if (make) {
        Result<std::unique_ptr<FilePreview>> opened;
        make(store, record, [this, run] { return run == m_run; }, &opened);
        if (!opened) return answer(run, [this, error = opened.error()] { Q_EMIT failed(error); });
        m_file = std::move(*opened);
        look = m_file->look();
    }
    answer(run, [this, look] { Q_EMIT seen(look); });
}

void FileLooker::paint(int page, int width)
{
    const int run = m_run;
    const int painting = ++m_painting;
    QMetaObject::invokeMethod(&m_hand, [this, run, painting, page, width] {
        const StillWanted isWanted = [this, run, painting] { return run == m_run && painting == m_painting; };
        if (!m_file || !isWanted()) return;
        const QImage image = m_file->page(page, width, isWanted);
        answer(run, [this, painting, page, image] {
            if (painting == m_painting) Q_EMIT painted(page, image);
        });
    });
}

void FileLooker::leave()
{
    ++m_run;
    QMetaObject::invokeMethod(&m_hand, [this] { m_file.reset(); });
}

} // namespace koshin
