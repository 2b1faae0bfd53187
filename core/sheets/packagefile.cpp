// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/packagefile.h"

#include "sheets/sheetwriter.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <unistd.h>

namespace koshin::sheets {

namespace {

/// The unpacked bytes of the member at which the archive stands.
class Member : public QIODevice
{
public:
    explicit Member(archive *from) : m_from(from) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const la_ssize_t read = archive_read_data(m_from, data, std::size_t(most));
        if (read < 0)
            throw Fault(archive_read_has_encrypted_entries(m_from) > 0 ? locked : broken, archive_error_string(m_from));
        m_read += read;
        if (m_read > PackageFile::greatestMember) throw Fault(costly);
        return read == 0 ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    archive *m_from;
    qint64 m_read = 0;
};

} // namespace

void PackageFile::visit(const std::function<void(const QString &name, QIODevice &contents)> &visitor) const
{
    ::lseek(m_descriptor, 0, SEEK_SET);
    const std::unique_ptr<archive, decltype(&archive_read_free)> opened(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(opened.get());
    if (archive_read_open_fd(opened.get(), m_descriptor, 1 << 16) != ARCHIVE_OK)
        throw Fault(broken, archive_error_string(opened.get()));
    archive_entry *entry = nullptr;
    for (;;) {
        const int next = archive_read_next_header(opened.get(), &entry);
        if (next == ARCHIVE_EOF) return;
        if (next < ARCHIVE_WARN) throw Fault(broken, archive_error_string(opened.get()));
        const char *name = archive_entry_pathname_utf8(entry);
        if (!name || archive_entry_filetype(entry) != AE_IFREG) continue;
        Member member(opened.get());
        visitor(QString::fromUtf8(name), member);
    }
}

} // namespace koshin::sheets
