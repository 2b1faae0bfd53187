// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace koshin::sheets {

/// The ZIP that a spreadsheet of today is, on a file that can be read again from its beginning.
class PackageFile
{
public:
    explicit PackageFile(int descriptor) : m_descriptor(descriptor) {}
    /// Visits the members in the order in which they lie there; `contents` can be read while the visit lasts, up to
    /// `greatestMember` bytes. Errors: Fault broken, locked or costly.
    void visit(const std::function<void(const QString &name, QIODevice &contents)> &visitor) const;

    static constexpr qint64 greatestMember = 1'500'000'000; ///< unpacked

private:
    int m_descriptor;
};

} // namespace koshin::sheets
