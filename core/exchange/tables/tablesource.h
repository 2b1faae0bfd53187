// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/tables/pastefields.h"

#include <QHash>

namespace koshin::paste {

/// A program or an issuer whose tables are known: what its columns hold and its words mean. It is data
/// (`resources/sources`), one file each.
struct TableSource
{
    struct Column
    {
        QString heading;
        Maybe<PasteField> field; ///< nothing: it is left out
        Maybe<Unit> unit;
        bool isFallback = false;
    };
    QString id;
    QString name;           ///< of the program or issuer
    Maybe<RecordKind> kind; ///< of its rows
    QStringList headings;   ///< by all of which together it is known, folded
    std::vector<Column> columns;
    QHash<QString, QHash<QString, QString>> words; ///< codes by folded heading and word
    QString issuer; ///< whose credentials its credits are for, as the ids of their schemes begin; may be empty

    [[nodiscard]] Maybe<QString> word(const QString &heading, const QString &word) const;
    [[nodiscard]] bool knowsWords(const QString &heading) const;
};

/// All that are known, by their ids.
[[nodiscard]] const std::vector<TableSource> &knownSources();
/// Null for an id that there is not.
[[nodiscard]] const TableSource *knownSource(const QString &id);
/// The source of a table with these headings; of several, the one known by most. Null if there is none.
[[nodiscard]] const TableSource *sourceOf(const QStringList &headings, Maybe<RecordKind> kind);
/// Gives the columns the meanings that they have for the source.
void apply(const TableSource &source, const QStringList &headings, RecordKind kind, PasteMapping &mapping);
/// A source from its file. Errors: those of JSON, UnknownField, UnknownValue, MissingField.
[[nodiscard]] Result<TableSource> readSource(const QByteArray &json);

} // namespace koshin::paste
