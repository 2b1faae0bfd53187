// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"
#include "rules/figures/practicefigures.h"

#include <QStringList>

namespace koshin::text {

// A profile for the アクティブリスト in words. Only what the person typed and figures: no client, by
// name or code name, no title of a record. The list's official fields are not published, so this is
// a document to copy from, and it says so.

/// What every form of the document says, part by part.
struct ProfileSheet
{
    struct Service
    {
        QString theme;
        QString fee; ///< `15,000円／1時間`; says when none is named
        QString note;
    };
    struct ThemeWork
    {
        QString theme;
        QString time;
        QString days;
        QString entries;
    };

    QString title;
    std::vector<std::pair<QString, QString>> facts; ///< label and value; only those filled in
    QString servicesHeading;
    std::vector<Service> services;
    QString figuresHeading;      ///< with the span of days
    std::vector<ThemeWork> work; ///< every theme, then the total
    QStringList backing;
    QString sharing; ///< how entries with several themes count
    QString remark;  ///< whose records the figures are from, and what the sheet is not
};

[[nodiscard]] ProfileSheet profileSheet(const Profile &profile, const ProfileFigures &figures);
/// A service's fee with its unit; empty if none is named.
[[nodiscard]] QString fee(const Service &service);
/// The document as plain text, line by line.
[[nodiscard]] QStringList profileLines(const ProfileSheet &sheet);
/// The bytes of a file of the profile in a form that needs no fonts.
[[nodiscard]] QByteArray profileFile(const Format &format, const Profile &profile, const ProfileFigures &figures);

} // namespace koshin::text
