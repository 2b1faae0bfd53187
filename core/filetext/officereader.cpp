// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace koshin::filetext {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostUnpacked = 256LL * 1024 * 1024; // bytes of all parts together
constexpr int mostParts = 20'000;

struct Closer
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, Closer>;

// What a part says, without the marks between: a word may be cut into several runs.
bool addXml(const QByteArray &xml, QStringList &texts)
{
    QXmlStreamReader reader(xml);
    QString words;
    QString attributes;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) words += reader.text();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) attributes += attribute.value() + u'\n';
    }
    texts << words << attributes;
    return !reader.hasError();
}

// Nothing, when it is broken or too much.
Maybe<QByteArray> unpacked(archive *from, qsizetype most)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = archive_read_data(from, piece.data(), std::size_t(piece.size()));
        if (got < 0 || bytes.size() + got > most) return {};
        if (got == 0) return bytes;
        bytes.append(piece.constData(), got);
    }
}

bool isXml(const QString &name)
{
    return name.endsWith(".xml"_L1, Qt::CaseInsensitive) || name.endsWith(".rels"_L1, Qt::CaseInsensitive);
}

} // namespace

FileText officeText(const QByteArray &bytes)
{
    FileText text;
    const Archive archive(archive_read_new());
    archive_read_support_format_zip(archive.get());
    if (archive_read_open_memory(archive.get(), bytes.constData(), std::size_t(bytes.size())) != ARCHIVE_OK)
        return text;
    bool isWhole = true;
    qsizetype left = mostUnpacked;
    int parts = 0;
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(archive.get(), &entry)) == ARCHIVE_OK && ++parts <= mostParts) {
        const char *raw = archive_entry_pathname_utf8(entry);
        const QString name = raw ? QString::fromUtf8(raw) : QString::fromLocal8Bit(archive_entry_pathname(entry));
        text.texts << name;
        if (name.endsWith(u'/') || name == "mimetype"_L1) continue;
        const auto part = isXml(name) ? unpacked(archive.get(), left) : Maybe<QByteArray>();
        isWhole = part && addXml(*part, text.texts) && isWhole;
        if (part) left -= part->size();
    }
    text.isWhole = isWhole && outcome == ARCHIVE_EOF && parts > 0;
    return text;
}

} // namespace koshin::filetext
