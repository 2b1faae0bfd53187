// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace koshin::report {

// PDF as a tree of objects (qpdf): what pages of other files are joined to ours with, and what Qt does not write.

/// Pages of another file.
struct Insertion
{
    QByteArray pdf;        ///< as `withoutActions` gives it
    int pages = 0;         ///< of it
    std::size_t after = 0; ///< so many pages of ours stand before it
};

/// A line of the outline that viewers show beside the pages.
struct Bookmark
{
    QString title;
    int level = 0;        ///< 0 stands alone, 1 below it …
    std::size_t page = 0; ///< of ours, counted from 0
    double top = 0;       ///< points from the page's top edge
};

/// What a PDF is finished with.
struct Finishing
{
    QString language; ///< `ja`
    std::vector<Bookmark> bookmarks;
    std::vector<Insertion> insertions; ///< in the order of the pages
};

/// The PDF with all that, and without the time of writing: the same pages give the same bytes. Error: FileUnreadable
/// where it cannot be read.
[[nodiscard]] Result<QByteArray> finished(const QByteArray &pdf, const Finishing &finishing);

/// A PDF of somebody else as pages that only show something.
struct PlainPages
{
    /// Why there are none.
    enum class Fault {
        None,
        Encrypted,
        Broken,
        TooMany,
        NeedsViewer, ///< layers that are switched off, or a form that viewers draw: as mere pages it would look
                     ///< otherwise
    };
    Fault fault = Fault::None;
    QByteArray pdf;
    int pages = 0; ///< also where they are too many
};

/// The most pages of one file that are appended.
inline constexpr int mostForeignPages = 500;

/// The file's pages with what is drawn in its forms and notes, without links, scripts, attachments and everything else
/// that acts or hides.
[[nodiscard]] PlainPages withoutActions(const QByteArray &pdf);

} // namespace koshin::report
