// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/repacking.h"

#include "exchange/pack/zipform.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace koshin::workbook {

namespace {

struct Closing
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};

struct Part
{
    QString name;
    QByteArray contents;
};

// Nothing where the archive breaks off.
std::vector<Part> partsOf(const QByteArray &zip)
{
    std::vector<Part> parts;
    const std::unique_ptr<archive, Closing> opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    if (archive_read_open_memory(opened.get(), zip.constData(), std::size_t(zip.size())) != ARCHIVE_OK) return {};
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while ((outcome = archive_read_next_header(opened.get(), &entry)) == ARCHIVE_OK) {
        Part part{QString::fromUtf8(archive_entry_pathname(entry)), {}};
        for (;;) {
            const auto got = archive_read_data(opened.get(), piece.data(), std::size_t(piece.size()));
            if (got < 0) return {};
            if (got == 0) break;
            part.contents.append(piece.constData(), got);
        }
        parts.push_back(std::move(part));
    }
    return outcome == ARCHIVE_EOF ? parts : std::vector<Part>();
}

} // namespace

QByteArray repacked(const QByteArray &zip, Date day)
{
    std::vector<Part> parts = partsOf(zip);
    if (parts.empty()) return {};
    std::ranges::stable_partition(parts, [](const Part &p) { return p.name == QStringLiteral("docProps/core.xml"); });
    QByteArray packed;
    std::vector<ZipMember> members;
    for (const Part &part : parts) {
        const ZipMember member{part.name, quint64(part.contents.size()), crc32Of(part.contents),
                               quint64(packed.size())};
        packed += zipHeader(member, day) + part.contents;
        members.push_back(member);
    }
    return packed + zipDirectory(members, day, quint64(packed.size()));
}

} // namespace koshin::workbook
