// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <exiv2/exiv2.hpp>

namespace koshin::filetext {

namespace {

// `2025:05:20 09:30:00`
Maybe<Date> dayOfExif(const std::string &stamp)
{
    return Date::parse(QString::fromLatin1(stamp.data(), qsizetype(stamp.size())).left(10).replace(u':', u'-'));
}

} // namespace

Maybe<Date> dayOfPicture(const QByteArray &bytes)
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // faults of the file are no news
    try {
        const auto picture =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
        picture->readMetadata();
        const Exiv2::ExifData &notes = picture->exifData();
        const auto taken = notes.findKey(Exiv2::ExifKey("Exif.Photo.DateTimeOriginal"));
        return taken == notes.end() ? Maybe<Date>() : dayOfExif(taken->toString());
    } catch (const std::exception &) { // its own errors are such
        return {};
    }
}

} // namespace koshin::filetext
