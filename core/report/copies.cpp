// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/copies.h"

#include "evidence/fileform.h"
#include "report/pdfpages.h"
#include "report/records.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct CopyPages
{
    Q_DECLARE_TR_FUNCTIONS(CopyPages)
};

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype longestText = 200'000; // characters
constexpr std::size_t mostLines = 4'000;   // some sixty pages
constexpr int widestPicture = 2'000;       // pixels: 240 to the inch on the page
constexpr qint64 mostPixels = 200'000'000; // of a picture as it is kept
constexpr int mostMegabytes = 512;         // of one in memory

// The file whole, if it is the one that was kept; nothing with a sentence why not.
Maybe<QByteArray> contentsOf(const EvidenceStore &store, const Evidence &record, QString &why)
{
    auto bytes = store.contents(record, largestFile);
    if (bytes && *bytes) return std::move(*bytes);
    if (bytes) {
        why = CopyPages::tr("The file is too large to be shown here (%1).").arg(text::bytes(record.bytes.value_or(0)));
    } else if (bytes.error().code == ErrorCode::FileAltered) {
        why = CopyPages::tr("The file is not the one that was kept.");
    } else if (bytes.error().code == ErrorCode::FileNotFound) {
        why = CopyPages::tr("The file is missing.");
    } else {
        why = CopyPages::tr("The file cannot be read.");
    }
    return {};
}

std::vector<Block> pagesOf(const QByteArray &bytes, QString &why)
{
    const PlainPages plain = withoutActions(bytes);
    switch (plain.fault) {
    case PlainPages::Fault::None: return {ForeignPages{plain.pdf, plain.pages}};
    case PlainPages::Fault::Encrypted:
        why = CopyPages::tr("The PDF is protected by a password or against copying.");
        break;
    case PlainPages::Fault::TooMany:
        why = CopyPages::tr("The PDF has %n pages. At most %1 are shown here.", "", plain.pages).arg(mostForeignPages);
        break;
    case PlainPages::Fault::NeedsViewer:
        why = CopyPages::tr("The PDF has hidden layers or a form that only a PDF program draws.");
        break;
    case PlainPages::Fault::Broken: why = CopyPages::tr("The PDF cannot be read."); break;
    }
    return {};
}

// Pictures are made smaller while they are read, never larger than memory allows.
std::vector<Block> pictureOf(const QByteArray &bytes, QString &why)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, pictureFormat(bytes));
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    if (size.width() > widestPicture || size.height() > 2 * widestPicture)
        reader.setScaledSize(size.scaled(widestPicture, 2 * widestPicture, Qt::KeepAspectRatio));
    const bool isTooLarge = qint64(size.width()) * size.height() > mostPixels;
    const QImage image = isTooLarge ? QImage() : reader.read();
    if (image.isNull()) {
        why = CopyPages::tr("The picture cannot be read, or is too large.");
        return {};
    }
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return {Picture{opaque}};
}

std::vector<Block> textOf(const QString &text)
{
    std::vector<Block> blocks;
    bool wasBlank = false; // several blank lines are shown as one
    for (const QString &line : text.left(longestText).split(u'\n')) {
        const bool isBlank = line.trimmed().isEmpty();
        if (!(isBlank && wasBlank) && blocks.size() < mostLines) blocks.push_back(Paragraph{isBlank ? u" "_s : line});
        wasBlank = isBlank;
    }
    if (text.size() > longestText || blocks.size() == mostLines)
        blocks.push_back(Notice{CopyPages::tr("The rest of the text is left out here.")});
    return blocks;
}

// Nothing with a sentence why not.
std::vector<Block> shownOf(const ReportRequest &request, const Evidence &record, const QByteArray &bytes, QString &why)
{
    if (bytes.isEmpty()) {
        why = CopyPages::tr("The file is empty.");
        return {};
    }
    if (isPdf(bytes)) return pagesOf(bytes, why);
    if (pictureFormat(bytes)) return pictureOf(bytes, why);
    if (record.mediaType.value_or(QString()).startsWith(u"text/") && request.read) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const FileText text = request.read(buffer, record);
        if (text.isWhole && text.texts.size() == 1) return textOf(text.texts.front());
    }
    why = CopyPages::tr("A file of this type cannot be shown as pages.");
    return {};
}

// Whether all of it could be read for real names.
Result<bool> searched(const ReportRequest &request, const Evidence &record, const QByteArray &bytes)
{
    if (request.sealed.empty()) return true;
    if (!request.read) return false;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return searchFile(request.sealed, buffer, record, request.read);
}

} // namespace

Result<Copies> Copies::read(const ReportRequest &request, const std::vector<const Evidence *> &files,
                            const GoesOn &goesOn)
{
    Copies copies;
    for (const Evidence *record : files) {
        if (goesOn && !goesOn()) return failure(ErrorCode::Cancelled);
        Copy copy{record, {}, {}};
        const bool isLeftOut = record->confidential.value_or(false) && !request.choice.clearance.confidentialFiles;
        Maybe<QByteArray> bytes;
        if (isLeftOut) copy.why = CopyPages::tr("The file is confidential and is left out.");
        else if (!request.source.evidence) copy.why = CopyPages::tr("The file is missing.");
        else bytes = contentsOf(*request.source.evidence, *record, copy.why);
        if (bytes) {
            copy.shown = shownOf(request, *record, *bytes, copy.why);
            const auto isWhole = copy.shown.empty() ? Result<bool>(true) : searched(request, *record, *bytes);
            if (!isWhole) return Failure(isWhole.error());
            if (!*isWhole) copies.m_unread << record->fileName;
        }
        copies.m_copies.push_back(std::move(copy));
    }
    return copies;
}

std::vector<Block> Copies::blocks() const
{
    Table absent;
    absent.columns = {
        {CopyPages::tr("No."), 0.5, true}, {CopyPages::tr("File"), 3}, {CopyPages::tr("Why it is not here"), 5}};
    std::vector<Block> shown;
    int number = 0;
    for (const Copy &copy : m_copies) {
        const Evidence &record = *copy.record;
        ++number;
        if (copy.shown.empty()) {
            absent.rows.push_back({QString::number(number), shownName(record), copy.why});
            continue;
        }
        if (!shown.empty()) shown.push_back(NewPage{});
        shown.push_back(Heading{u"#%1 "_s.arg(number) + shownName(record), 2});
        shown.push_back(
            Facts{{{CopyPages::tr("Type"), record.kind ? text::choice(text::word(*record.kind)) : QString()},
                   {CopyPages::tr("Size"), record.bytes ? text::bytes(*record.bytes) : QString()}}});
        shown.push_back(Paragraph{u"SHA-256 "_s + record.sha256, Paragraph::Style::Small});
        shown.insert(shown.end(), copy.shown.begin(), copy.shown.end());
    }
    if (absent.rows.empty()) return shown;
    std::vector<Block> blocks{std::move(absent)};
    blocks.insert(blocks.end(), shown.begin(), shown.end());
    return blocks;
}

} // namespace koshin::report
