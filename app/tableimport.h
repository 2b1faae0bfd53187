// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "operations/tableintake.h"

namespace koshin {

class Context;

/// `import` of a table: its options, and what they do.
class TableImport
{
public:
    void configure(Arguments &arguments);
    /// The exit status: 0 where everything was ready or there already, or the rest may stay out.
    int run(Context &context, const QString &file);

    bool isTrial = false;
    bool printsJson = false;

private:
    [[nodiscard]] Result<TableRequest> request(Context &context) const;
    static void tell(const TableReading &reading);

    QString m_kind;
    QString m_sheet;
    QStringList m_map;
    QStringList m_set;
    QStringList m_answers;
    bool m_acceptRest = false;
};

} // namespace koshin
