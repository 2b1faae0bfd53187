// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportmaker.h"

#include "filetext/filetextentry.h"
#include "text/packtext.h"
#include "toolkit/ondemand.h"

#include <QLibrary>

namespace koshin {

using namespace Qt::StringLiterals;

ReportMaker::ReportMaker(ReportSource source, QObject *parent) : PageMaker(parent), m_source(std::move(source)) {}

ReportMaker::~ReportMaker()
{
    end();
}

void ReportMaker::makeReport(const ReportChoice &choice)
{
    const int run = begin();
    aside(run, [this, run, choice] { makeAside(run, choice); });
}

void ReportMaker::makeAside(int run, const ReportChoice &choice)
{
    auto request = reportRequest(m_source, choice);
    if (!request) return answer(run, [this, error = request.error()] { Q_EMIT failed(error); });
    if (choice.withFiles) {
        auto reader = fileReader();
        if (!reader) return answer(run, [this, error = reader.error()] { Q_EMIT failed(error); });
        request->read = std::move(*reader);
    }
    const ReportPages *pages = layOut(run, [&](const GoesOn &goesOn) {
        Result<std::unique_ptr<ReportPages>> report;
        koshin_make_report(*request, goesOn, &report);
        return report;
    });
    if (!pages) return;
    m_choice = choice;
    const MadeReport report{reportedTerms(m_source, request->credential.credential.text()), !request->credential.term,
                            pages->isWithoutRecords(), pages->count(), pages->unread()};
    answer(run, [this, report] { Q_EMIT made(report); });
}

void ReportMaker::pack(const Target &target, bool strips)
{
    m_isCancelled = false;
    aside(current(), [this, run = current(), target, strips] {
        if (!pages()) return;
        const auto outcome = packAside(run, target, strips);
        answer(run, [this, outcome] { Q_EMIT packed(outcome); });
    });
}

Result<FileReader> ReportMaker::fileReader()
{
    QLibrary library; // stays loaded when this goes
    const bool isLoaded = loadOnDemand(library, u"filetext"_s);
    const auto read = isLoaded
                          ? reinterpret_cast<decltype(&koshin_read_file_text)>(library.resolve("koshin_read_file_text"))
                          : nullptr;
    if (!read) return failure(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
    return [read](QIODevice &file, const Evidence &record) {
        FileText text;
        read(file, record, &text);
        return text;
    };
}

Result<Packed> ReportMaker::packAside(int run, const Target &target, bool strips)
{
    const auto read = fileReader();
    if (!read) return Failure(read.error());
    auto request = packRequest(m_source, m_choice);
    if (!request) return Failure(request.error());
    const auto goesOn = [&](qint64, qint64) { return run == current() && !m_isCancelled; };
    const auto asTheyAre = strips ? stripPictures(*request, goesOn) : Result<QStringList>();
    if (!asTheyAre) return Failure(asTheyAre.error());
    const auto pdf = pages()->pdf();
    if (!pdf) return Failure(pdf.error());
    int told = -1;
    const CopyProgress progress = [&](qint64 done, qint64 all) {
        const int percent = all > 0 ? int(done * 100 / all) : 0;
        if (percent > told) answer(run, [this, percent] { Q_EMIT packing(percent); });
        told = std::max(told, percent);
        return run == current() && !m_isCancelled;
    };
    const PackDocuments documents{*pdf, text::packReadme(request->manifest, false), {}};
    auto packed = writePack(target, *request, documents, *read, progress);
    if (packed) packed->notStripped = *asTheyAre;
    return packed;
}

} // namespace koshin
