// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

#include <zlib.h>

namespace koshin::test {

// Files as other programs make them, and as somebody makes them who means no good.

inline QByteArray saved(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format)) qFatal("not saved");
    return buffer.data();
}

/// A page of A4 for each colour, filled with it.
inline QByteArray pdfOf(const QList<QColor> &colours)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        if (i > 0) writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), colours[i]);
    }
    painter.end();
    return buffer.data();
}

/// A PDF of these objects, numbered from 1, the first being its catalogue.
inline QByteArray pdfFrom(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray at = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Root 1 0 R /Size " + count + ' '
           + trailer + " >>\nstartxref\n" + at + "\n%%EOF\n";
    return pdf;
}

inline QByteArray pdfOfPages(int count, const QByteArray &box = "0 0 210 297")
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", {}};
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] >>";
        kids += QByteArray::number(i + 3) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>";
    return pdfFrom(objects);
}

/// One empty page, with this in its information and in its catalogue.
inline QByteArray pdfWith(const QByteArray &information, const QByteArray &catalogue = {})
{
    return pdfFrom({"<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 210 297] >>", "<< " + information + " >>"},
                   "/Info 4 0 R");
}

/// One that asks for a password.
inline QByteArray encryptedPdf()
{
    const QByteArray key = '<' + QByteArray(64, 'a') + '>';
    return pdfFrom({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 210 297] >>",
                    "<< /Filter /Standard /V 1 /R 2 /O " + key + " /U " + key + " /P -4 >>"},
                   "/Encrypt 4 0 R /ID [<00> <00>]");
}

template<class Number>
QByteArray bigEndian(Number number)
{
    number = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray summed = type + data;
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size())));
    return bigEndian(quint32(data.size())) + summed + bigEndian(sum);
}

/// The head of a PNG that claims to be so large, and nothing after it.
inline QByteArray pngHead(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8)
           + pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x06\0\0\0", 5));
}

/// The same of a JPEG.
inline QByteArray jpegHead(quint16 width, quint16 height)
{
    return QByteArray("\xff\xd8\xff\xc0\0\x0b\x08", 7) + bigEndian(height) + bigEndian(width)
           + QByteArray("\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0", 14);
}

/// A JPEG with a camera's note: when it was taken, and how the camera was held.
inline QByteArray withExif(const QByteArray &jpeg, const QByteArray &taken, quint16 orientation)
{
    const auto entry = [](quint16 tag, quint16 type, quint32 count, const QByteArray &value) -> QByteArray {
        return bigEndian(tag) + bigEndian(type) + bigEndian(count) + value;
    };
    const QByteArray stamp = taken.leftJustified(19, ' ', true) + '\0';
    QByteArray tiff = QByteArray("MM\0*\0\0\0\x08", 8);
    tiff += bigEndian(quint16(2)) + entry(0x0112, 3, 1, bigEndian(orientation) + QByteArray(2, '\0'))
            + entry(0x8769, 4, 1, bigEndian(quint32(38))) + bigEndian(quint32(0));
    tiff += bigEndian(quint16(1)) + entry(0x9003, 2, 20, bigEndian(quint32(56))) + bigEndian(quint32(0)) + stamp;
    const QByteArray note = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.first(2) + QByteArray("\xff\xe1") + bigEndian(quint16(note.size() + 2)) + note + jpeg.sliced(2);
}

} // namespace koshin::test
