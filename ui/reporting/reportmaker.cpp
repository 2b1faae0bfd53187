// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportmaker.h"

#include "filetext/filetextentry.h"
#include "text/language.h"
#include "text/packtext.h"
#include "toolkit/ondemand.h"

#include <QLibrary>

namespace koshin {

using namespace Qt::StringLiterals;

ReportMaker::ReportMaker(ReportSource source, QObject *parent) : QObject(parent), m_work{std::move(source), {}, nullptr}
{
    for (const Language language : {Language::Japanese, Language::English}) knowLanguage(language);
    m_hand.moveToThread(&m_thread);
    m_thread.start();
}

ReportMaker::~ReportMaker()
{
    ++m_run;
    QMetaObject::invokeMethod(&m_hand, [this] {
        m_work.pages.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

// Said on the window's thread, unless another run counts by then.
template<class Answer>
void ReportMaker::answer(int run, Answer answer)
{
    QMetaObject::invokeMethod(this, [this, run, answer = std::move(answer)] {
        if (run == m_run) answer();
    });
}

void ReportMaker::make(const ReportChoice &choice)
{
    const int run = ++m_run;
    QMetaObject::invokeMethod(&m_hand, [this, run, choice] { makeAside(run, choice); });
}

void ReportMaker::makeAside(int run, const ReportChoice &choice)
{
    const GoesOn isWanted = [this, run] { return run == m_run; };
    if (!isWanted()) return;
    m_work.pages.reset();
    const auto request = reportRequest(m_work.source, choice);
    if (!request) return answer(run, [this, error = request.error()] { Q_EMIT failed(error); });
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_report(*request, isWanted, &pages);
    if (!pages) return answer(run, [this, error = pages.error()] { Q_EMIT failed(error); });
    m_work.pages = std::move(*pages);
    m_work.choice = choice;
    const MadeReport report{reportedTerms(m_work.source, request->credential.credential.text()),
                            !request->credential.term, m_work.pages->isWithoutRecords(), m_work.pages->count()};
    answer(run, [this, report] { Q_EMIT made(report); });
}

void ReportMaker::paint(int page, int width)
{
    QMetaObject::invokeMethod(&m_hand, [this, run = m_run.load(), page, width] {
        if (run != m_run || !m_work.pages || page >= m_work.pages->count()) return;
        answer(run, [this, page, image = m_work.pages->image(page, width)] { Q_EMIT painted(page, image); });
    });
}

void ReportMaker::write(const Target &target)
{
    QMetaObject::invokeMethod(&m_hand, [this, run = m_run.load(), target] {
        if (run != m_run || !m_work.pages) return;
        const auto done = m_work.pages->write(target);
        const Result<QStringList> outcome =
            done ? Result<QStringList>(m_work.pages->missing()) : Result<QStringList>(Failure(done.error()));
        answer(run, [this, outcome] { Q_EMIT written(outcome); });
    });
}

void ReportMaker::pack(const Target &target)
{
    m_isCancelled = false;
    QMetaObject::invokeMethod(&m_hand, [this, run = m_run.load(), target] {
        if (run != m_run || !m_work.pages) return;
        const auto outcome = packAside(run, target);
        answer(run, [this, outcome] { Q_EMIT packed(outcome); });
    });
}

Result<Packed> ReportMaker::packAside(int run, const Target &target)
{
    QLibrary library;
    const bool isLoaded = loadOnDemand(library, u"filetext"_s);
    const auto read = isLoaded
                          ? reinterpret_cast<decltype(&koshin_read_file_text)>(library.resolve("koshin_read_file_text"))
                          : nullptr;
    if (!read) return failure(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
    const auto request = packRequest(m_work.source, m_work.choice);
    if (!request) return Failure(request.error());
    const FileReader reader = [read](QIODevice &file, const Evidence &record) {
        FileText text;
        read(file, record, &text);
        return text;
    };
    int told = -1;
    const CopyProgress progress = [&](qint64 done, qint64 all) {
        const int percent = all > 0 ? int(done * 100 / all) : 0;
        if (percent > told) answer(run, [this, percent] { Q_EMIT packing(percent); });
        told = std::max(told, percent);
        return run == m_run && !m_isCancelled;
    };
    const PackDocuments documents{m_work.pages->pdf(), text::packReadme(request->manifest, false), {}};
    return writePack(target, *request, documents, reader, progress);
}

} // namespace koshin
