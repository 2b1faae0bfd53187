// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "operations/tableintake.h"

#include <QJsonObject>

#include <memory>

namespace koshin {

class Context;

/// `import` of a table: its options, and what they do.
class TableImport
{
public:
    void configure(Arguments &arguments);
    /// The exit status: 0 where everything was ready or there already, or the rest may stay out. Nothing for tables
    /// that Koshin wrote, which come in as a ledger does.
    Maybe<int> run(Context &context, const QString &file);
    /// The records of tables that Koshin wrote, after a run; else null.
    [[nodiscard]] const RecordSource *own() const { return m_own.get(); }
    /// What `--json` says of their rows.
    [[nodiscard]] const QJsonObject &ownRows() const { return m_ownRows; }

    bool isTrial = false;
    bool printsJson = false;

private:
    [[nodiscard]] Result<TableRequest> request(Context &context) const;
    static void tell(const TableReading &reading);

    void describe(const TableFile &file, const Ledger &ledger);

    std::unique_ptr<RecordSource> m_own;
    QJsonObject m_ownRows;
    QString m_kind;
    QString m_sheet;
    QStringList m_map;
    QStringList m_set;
    QStringList m_answers;
    bool m_acceptRest = false;
};

} // namespace koshin
