// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportentry.h"

#include "report/confirmationform.h"
#include "report/contents.h"
#include "report/copies.h"
#include "report/dossier.h"
#include "report/foreignpage.h"
#include "report/printer.h"
#include "report/profilereport.h"
#include "report/records.h"
#include "text/language.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace koshin::report {

namespace {

Result<> save(const Target &target, Printer &printer)
{
    OutputFile file(target);
    if (auto begun = file.begin(); !begun) return begun;
    if (auto printed = printer.print(file); !printed) return printed;
    return file.commit();
}

// With a note at its end on what the typeface lacks.
bool layOut(Printer &printer, const Typeface &typeface, Document document, const GoesOn &goesOn = {})
{
    if (!printer.layOut(document, goesOn)) return false;
    const QStringList missing = typeface.withoutGlyph();
    if (missing.isEmpty()) return true;
    addMissing(document, missing);
    return printer.layOut(document, goesOn);
}

class Pages : public ReportPages
{
public:
    explicit Pages(Typeface typeface) : m_typeface(std::move(typeface)), m_printer(m_typeface) {}

    Result<> make(const ReportRequest &request, const GoesOn &goesOn)
    {
        const SpeakingHere speaking(request.choice.language);
        const Extract extract(request, goesOn);
        m_isWithoutRecords = extract.isEmpty();
        const auto copies =
            request.choice.withFiles ? Copies::read(request, extract.files(), goesOn) : Result<Copies>(Copies());
        if (!copies) return Failure(copies.error());
        m_unread = copies->unread();
        Document document = contents(request, extract, *copies);
        if (auto clean = request.sealed.check(textsOf(document), *request.source.ledger); !clean) return clean;
        const bool done = layOut(m_printer, m_typeface, std::move(document), goesOn);
        return done ? Result<>() : failure(ErrorCode::Cancelled);
    }

    Result<> make(const ConfirmationRequest &request)
    {
        const SpeakingHere speaking(request.choice.language);
        Document document = confirmationContents(request);
        if (auto clean = request.sealed.check(textsOf(document), *request.ledger); !clean) return clean;
        layOut(m_printer, m_typeface, std::move(document));
        return {};
    }

    Result<> make(const DossierRequest &request, const GoesOn &goesOn)
    {
        const SpeakingHere speaking(request.choice.language);
        m_isWithoutRecords = request.figures.engagements.empty() && request.figures.loose.empty();
        Document document = dossierContents(request);
        if (auto clean = request.sealed.check(textsOf(document), *request.source.ledger); !clean) return clean;
        const bool done = layOut(m_printer, m_typeface, std::move(document), goesOn);
        return done ? Result<>() : failure(ErrorCode::Cancelled);
    }

    int count() const override { return int(m_printer.pages()) + foreignPages(m_printer.insertions().size()); }
    bool isWithoutRecords() const override { return m_isWithoutRecords; }
    QStringList unread() const override { return m_unread; }
    QStringList missing() const override { return m_typeface.withoutGlyph(); }
    QImage image(int page, int width) override
    {
        const QSizeF paper = Printer::paper();
        QImage image(width, qRound(width * paper.height() / paper.width()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter, page, image.size());
        return image;
    }
    void paint(QPainter &painter, int page, const QSizeF &size) override
    {
        int left = page;
        std::size_t own = 0;
        for (const Insertion &insertion : m_printer.insertions()) {
            const int before = int(insertion.after - own);
            if (left < before) break;
            left -= before;
            own = insertion.after;
            if (left < insertion.pages) return paintForeignPage(painter, insertion, left, size);
            left -= insertion.pages;
        }
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF paper = Printer::paper(); // whatever the sheet is, all of the page lies on it
        const double scale = std::min(size.width() / paper.width(), size.height() / paper.height());
        painter.translate((size.width() - paper.width() * scale) / 2, (size.height() - paper.height() * scale) / 2);
        painter.scale(scale / pt, scale / pt);
        m_printer.paintPage(painter, own + std::size_t(left));
        painter.restore();
    }
    Result<QByteArray> pdf() override
    {
        QBuffer pages;
        pages.open(QIODevice::WriteOnly);
        if (auto printed = m_printer.print(pages); !printed) return Failure(printed.error());
        return pages.data();
    }
    Result<> write(const Target &target) override { return save(target, m_printer); }

private:
    int foreignPages(std::size_t insertions) const
    {
        int count = 0;
        for (std::size_t i = 0; i < insertions; ++i) count += m_printer.insertions()[i].pages;
        return count;
    }

    QStringList m_unread;
    Typeface m_typeface;
    Printer m_printer;
    bool m_isWithoutRecords = false;
};

template<class... Wanted>
Result<std::unique_ptr<ReportPages>> make(const Wanted &...wanted)
{
    auto typeface = Typeface::load();
    if (!typeface) return Failure(typeface.error());
    auto pages = std::make_unique<Pages>(std::move(*typeface));
    if (const auto done = pages->make(wanted...); !done) return Failure(done.error());
    return pages;
}

Result<QStringList> write(const ProfileRequest &request)
{
    const Profile *profile = request.ledger->profiles.find(request.profile);
    if (!profile) return failure(ErrorCode::UnknownRecord, {request.profile});
    auto typeface = Typeface::load();
    if (!typeface) return Failure(typeface.error());
    const SpeakingHere speaking(request.language);
    const ProfileFigures figures = profileFigures(*request.ledger, request.asOf);
    Printer printer(*typeface);
    layOut(printer, *typeface, profileContents(text::profileSheet(*profile, figures), request.programVersion));
    if (auto saved = save(request.target, printer); !saved) return Failure(saved.error());
    return typeface->withoutGlyph();
}

} // namespace

} // namespace koshin::report

void koshin_make_report(const koshin::ReportRequest &request, const koshin::GoesOn &goesOn,
                        koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome)
{
    *outcome = koshin::report::make(request, goesOn);
}

void koshin_make_confirmation(const koshin::ConfirmationRequest &request,
                              koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome)
{
    *outcome = koshin::report::make(request);
}

void koshin_write_profile(const koshin::ProfileRequest &request, koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

QCoreApplication *koshin_report_application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}

void koshin_make_dossier(const koshin::DossierRequest &request, const koshin::GoesOn &goesOn,
                         koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome)
{
    *outcome = koshin::report::make(request, goesOn);
}
