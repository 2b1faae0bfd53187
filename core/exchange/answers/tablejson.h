// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"

#include <QJsonObject>

namespace koshin {

/// What `import --json` says of a table, beside its sentences: columns, questions, rows and counts.
struct TableAnswerTexts
{
    std::function<QString(const TableQuestion &)> question;
    std::function<QString(const PasteFault &)> fault;
    std::function<QString(const PasteQuestion &)> doubt;
    std::function<QString(LeftOut, const QString &)> leftOut;
};
[[nodiscard]] QJsonObject tableJson(RecordKind kind, const QString &sheet, const QString &encoding,
                                    const QString &source, const QStringList &headings, const PasteMapping &mapping,
                                    const Pasting &pasting, const std::vector<TableQuestion> &questions,
                                    const TableAnswerTexts &texts);

} // namespace koshin
