// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/fileform.h"
#include "filetext/readers.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <climits>
#include <cmath>

namespace koshin::filetext {

namespace {

constexpr int mostPictureMegabytes = 512;   // in memory, of one picture
constexpr qint64 mostDecoded = 100'000'000; // pixels of a picture that is decoded as a whole
constexpr qint64 mostJpeg = 400'000'000;    // which is decoded at an eighth of its sides, if need be
constexpr double mostPicturePixels = 24e6;  // of what is shown
constexpr int longestSide = 16'000;         // of what is shown

// As the head says it; where that of a PNG stands is fixed, and libpng would want more than it.
QSize claimedSize(const QByteArray &bytes, const char *format)
{
    if (qstrcmp(format, "png") == 0) {
        constexpr qsizetype place = 16;
        if (bytes.size() < place + 8 || bytes.mid(12, 4) != "IHDR") return {};
        const auto side = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
        const bool isSane = side(place) <= quint32(INT_MAX) && side(place + 4) <= quint32(INT_MAX);
        return isSane ? QSize(int(side(place)), int(side(place + 4))) : QSize();
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    return QImageReader(&buffer, format).size();
}

class PicturePreview : public FilePreview
{
public:
    PicturePreview(FileSight look, QByteArray bytes, const char *format)
        : FilePreview(std::move(look)), m_bytes(std::move(bytes)), m_format(format)
    {
    }

    QImage page(int number, int width, const StillWanted &goesOn) override
    {
        if (number != 0 || width < 1 || !goesOn()) return {};
        QBuffer buffer(&m_bytes);
        QImageReader reader(&buffer, m_format);
        reader.setAutoTransform(true); // as the camera was held
        QImageReader::setAllocationLimit(mostPictureMegabytes);
        const QSize size = reader.size();
        const bool isOnItsSide = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize shown = isOnItsSide ? size.transposed() : size;
        const double scale = std::min({1.0, double(width) / shown.width(), double(longestSide) / shown.height(),
                                       std::sqrt(mostPicturePixels / (double(shown.width()) * shown.height()))});
        if (scale < 1) reader.setScaledSize((QSizeF(size) * scale).toSize().expandedTo({1, 1}));
        return reader.read();
    }

private:
    QByteArray m_bytes;
    const char *m_format;
};

} // namespace

// Nothing is decoded before its size is known.
std::unique_ptr<FilePreview> picturePreview(const QByteArray &bytes)
{
    const char *format = pictureFormat(bytes);
    if (!format) return nullptr;
    FileSight look;
    if (!QImageReader::supportedImageFormats().contains(format)) look.why = Unshown::UnknownKind;
    const QSize size = look.why == Unshown::No ? claimedSize(bytes, format) : QSize();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (look.why == Unshown::No && (!size.isValid() || pixels < 1)) look.why = Unshown::Broken;
    if (look.why == Unshown::No && pixels > (qstrcmp(format, "jpeg") == 0 ? mostJpeg : mostDecoded))
        look.why = Unshown::TooManyPixels;
    if (const auto day = dayOfPicture(bytes)) look.day = FileDay{*day, FileDay::Of::Picture};
    if (look.why != Unshown::No) return std::make_unique<Pageless>(look);
    look.as = FileSight::As::Picture;
    look.pages = 1;
    return std::make_unique<PicturePreview>(look, bytes, format);
}

} // namespace koshin::filetext
