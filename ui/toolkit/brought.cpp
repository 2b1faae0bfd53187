// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/brought.h"

#include "text/tame.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

struct BroughtWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::Brought)
};

struct Picture
{
    QLatin1StringView type;
    QLatin1StringView suffix;
};
// As they came, without loss, before what Qt made of them.
constexpr std::array pictures{Picture{"image/png"_L1, "png"_L1}, Picture{"image/jpeg"_L1, "jpg"_L1},
                              Picture{"image/webp"_L1, "webp"_L1}, Picture{"image/gif"_L1, "gif"_L1}};
constexpr auto message = "message/rfc822"_L1;
constexpr auto plainText = "text/plain"_L1;

QString namedBy(Date today, const QString &what, QLatin1StringView suffix)
{
    return u"%1 %2.%3"_s.arg(what, today.toString(), suffix);
}

// A host may be told, the rest of an address may be a secret.
QString placeOf(const QUrl &url)
{
    return url.host().isEmpty() ? url.scheme() + u':' : url.host();
}

bool bringsPicture(const QMimeData &data)
{
    if (data.hasFormat(plainText) && !data.hasUrls()) return false;
    return data.hasImage() || std::ranges::any_of(pictures, [&](const Picture &p) { return data.hasFormat(p.type); });
}

QByteArray asPng(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return !image.isNull() && image.save(&buffer, "png") ? buffer.data() : QByteArray();
}

std::optional<BroughtContent> pictureOf(const QMimeData &data, Date today)
{
    const QString what = BroughtWords::tr("Picture", "a name for what was pasted");
    for (const Picture &one : pictures) {
        const QByteArray bytes = data.data(one.type);
        if (!bytes.isEmpty()) return BroughtContent{bytes, namedBy(today, what, one.suffix)};
    }
    const QByteArray png = asPng(qvariant_cast<QImage>(data.imageData()));
    if (png.isEmpty()) return {};
    return BroughtContent{png, namedBy(today, what, "png"_L1)};
}

} // namespace

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        if (QFileInfo(file).isFile()) files += file;
    }
    return files;
}

Brought broughtBy(const QMimeData &data, Date today)
{
    Brought brought{localFiles(&data), {}, {}};
    if (brought.files.isEmpty() && data.hasFormat(message)) {
        const QByteArray bytes = data.data(message);
        const QString what = BroughtWords::tr("Message", "a name for what was dropped");
        if (!bytes.isEmpty()) brought.contents.push_back({bytes, namedBy(today, what, "eml"_L1)});
    }
    if (brought.isEmpty() && bringsPicture(data)) {
        if (auto picture = pictureOf(data, today)) brought.contents.push_back(std::move(*picture));
    }
    if (!brought.contents.empty()) return brought; // the addresses are where it came from
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile() && !brought.elsewhere.contains(placeOf(url))) brought.elsewhere += placeOf(url);
    }
    return brought;
}

bool bringsSomething(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool isElsewhere = std::ranges::any_of(urls, [](const QUrl &url) { return !url.isLocalFile(); });
    return isElsewhere || !localFiles(&data).isEmpty() || data.hasFormat(message) || bringsPicture(data);
}

QString notFetched(const QStringList &elsewhere)
{
    if (elsewhere.isEmpty()) return {};
    return BroughtWords::tr(
               "Koshin downloads nothing. What lies at %1 was not taken: save it as a file, then drop the file.")
        .arg(text::tame(elsewhere.join(BroughtWords::tr(", "))));
}

} // namespace koshin
