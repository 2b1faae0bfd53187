// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastefields.h"
#include "exchange/tables/pastevalues.h"

#include <QHash>

namespace koshin::paste {

/// What a heading may mean.
struct HeadingSense
{
    PasteField field{};
    int rank = 0;        ///< of the headings of one field, the least is meant: 修了日 before 開始日 before 登録日
    Maybe<Unit> unit;    ///< that it names, as in `時間[分]`
    bool isClear = true; ///< false for a heading that is commonly used for another unit too (時間, Duration)
};

/// The words by which tables in Japanese and English call the fields of a training or a practice.
class Headings
{
public:
    explicit Headings(RecordKind kind);
    /// The senses of a heading, the usual first: as it stands, without what stands in brackets, by one of its parts
    /// (`研修・セミナー名`), by its ending (`CPE時間数`, `Training Provider`). Empty for one that is not known.
    [[nodiscard]] std::vector<HeadingSense> senses(const QString &heading) const;
    /// True for a heading of what no record holds (a running number, a fiscal year, the user's name).
    [[nodiscard]] static bool isIdle(const QString &heading);
    /// True for one whose usual sense only this kind of record has (主催, 支援先).
    [[nodiscard]] bool isOwn(const QString &heading) const;

private:
    [[nodiscard]] const std::vector<HeadingSense> *exact(const QString &name) const;

    RecordKind m_kind;
    QHash<QString, std::vector<HeadingSense>> m_words;
};

} // namespace koshin::paste
