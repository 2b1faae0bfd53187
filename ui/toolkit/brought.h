// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

class QMimeData;

namespace koshin {

/// What comes as bytes, without a file: a picture, a message.
struct BroughtContent
{
    QByteArray bytes;
    QString name; ///< of ours, which says what it is and when it came, and nothing else
};

/// What a drop or the clipboard brings that can be kept: from file managers, browsers, mail programs.
struct Brought
{
    QStringList files; ///< that can be read from here; folders are none
    std::vector<BroughtContent> contents;
    QStringList elsewhere; ///< where the rest lies, by its host or program: nothing is fetched from there

    [[nodiscard]] bool isEmpty() const { return files.isEmpty() && contents.empty(); }
};

/// The files of a drop that can be read from here; folders are none.
[[nodiscard]] QStringList localFiles(const QMimeData *data);
/// Takes it over; `today` stands in the names of what has none. A picture beside text is left: it is a picture of
/// that text, as spreadsheets bring it. A picture without bytes of its own becomes a PNG.
[[nodiscard]] Brought broughtBy(const QMimeData &data, Date today);
/// Whether `broughtBy` would find anything, even if only where it lies. Asks for no contents.
[[nodiscard]] bool bringsSomething(const QMimeData &data);
/// What to tell of `elsewhere`; empty where there is nothing to tell.
[[nodiscard]] QString notFetched(const QStringList &elsewhere);

} // namespace koshin
