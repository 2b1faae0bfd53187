// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "text/language.h"

#include <QStringList>

#include <vector>

class QImage;

namespace koshin {

/// A chapter of the user guide, as it is written.
struct Chapter
{
    QString file;  ///< `05-evidence.md`; the same in both languages, and what links name
    QString title; ///< its first heading
    QString text;  ///< Markdown
    QString plain; ///< what is read of it, for searching
};

/// A chapter in which all words of a search stand.
struct Passage
{
    QString file;
    QString title;
    QString excerpt; ///< around the first of the words
};

/// The user guide in one language. Text and pictures lie in a library of their own, loaded when the
/// guide is first asked for; without it there are no chapters and `problem` says why.
class Guide
{
public:
    explicit Guide(Language language);

    [[nodiscard]] const std::vector<Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const Chapter *chapter(const QString &file) const; ///< null if there is none
    /// Case and width do not matter; one character is enough.
    [[nodiscard]] std::vector<Passage> find(const QString &words) const;

private:
    std::vector<Chapter> m_chapters;
    QString m_problem;
};

/// The picture that a chapter names, in the look in use if there is one of it; null if there is none.
[[nodiscard]] QImage guidePicture(const QString &fileName);

// Which chapter helps with what is in front: ids of the table of pages, kinds of the forms.
[[nodiscard]] QString firstChapter();
[[nodiscard]] QString chapterOfPage(const QString &page);
[[nodiscard]] QString chapterOfForm(RecordKind kind);

} // namespace koshin
