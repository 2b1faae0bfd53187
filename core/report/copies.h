// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

namespace koshin::report {

/// The files of evidence as pages behind a report.
class Copies
{
public:
    /// Reads the files; each is compared with its hash, and read for real names where these may not leave. Errors:
    /// NameInFile, Cancelled. A file that is missing or altered is said to be so on its page.
    [[nodiscard]] static Result<Copies> read(const ReportRequest &request, const std::vector<const Evidence *> &files,
                                             const GoesOn &goesOn);

    /// Which files are not there, and why; then each of the others, with what it is, as pages, picture or text.
    [[nodiscard]] std::vector<Block> blocks() const;
    /// Names of the files that stand in it and could not be searched for real names.
    [[nodiscard]] const QStringList &unread() const { return m_unread; }

private:
    struct Copy
    {
        const Evidence *record;
        std::vector<Block> shown;
        QString why; ///< it is not shown
    };

    std::vector<Copy> m_copies;
    QStringList m_unread;
};

} // namespace koshin::report
