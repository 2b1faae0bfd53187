// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "operations/reporting.h"

namespace koshin {

/// What verbs that write a report ask about it, and about what may leave with it.
class ReportOptions
{
public:
    /// `--credential`, for a purpose that the help names.
    void addCredential(Arguments &arguments, const QString &help);
    /// `--term`
    Arguments::Argument addTerm(Arguments &arguments, const QString &help);
    /// `--include-names`, `--include-confidential` and `--include-uncounted`; the help of the second says what of the
    /// files.
    void addContents(Arguments &arguments, const QString &confidentialHelp);
    /// `--layout`, `--without-annex` and `--append-files`: what of it is shown.
    void addLayout(Arguments &arguments);

    [[nodiscard]] const QString &credential() const { return m_credential; }
    [[nodiscard]] bool hasTerm() const { return !m_term.isEmpty(); }
    [[nodiscard]] bool withNames() const { return m_names; }
    [[nodiscard]] bool withConfidential() const { return m_confidential; }
    [[nodiscard]] bool withUncounted() const { return m_uncounted; }
    [[nodiscard]] bool hasLayout() const { return !m_layout.isEmpty() || m_withoutAnnex || m_files; }
    [[nodiscard]] Clearance clearance() const;
    /// In the language in use. Error: BadNumber for the term.
    [[nodiscard]] Result<ReportChoice> choice() const;

private:
    QString m_credential;
    QString m_term;
    bool m_names = false;
    bool m_confidential = false;
    bool m_uncounted = false;
    QString m_layout;
    bool m_withoutAnnex = false;
    bool m_files = false;
};

} // namespace koshin
