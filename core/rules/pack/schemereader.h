// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/pack/packlayers.h"
#include "rules/scheme/catalogue.h"

#include <QByteArray>

#include <functional>

namespace koshin {

/// A scheme, or every fault of its file.
struct SchemeReading
{
    std::shared_ptr<const Scheme> scheme; ///< null when there are faults
    Faults faults;                        ///< each with JSON path and line; the first hundred
};

/// Reads a rule pack (`koshin-scheme` version 1, docs/rule-packs.md) and reports every fault with
/// its place. `file` is only named in messages.
[[nodiscard]] SchemeReading readScheme(const QByteArray &json, const QString &file);
/// The same for a pack that may be based on others than those that are shipped.
[[nodiscard]] SchemeReading readScheme(const QByteArray &json, const QString &file, const PackFinder &bases);
/// The same from a file, whose kind, size and, if it is the holder's own, owner and mode are looked at first.
[[nodiscard]] SchemeReading readSchemeFile(const QString &file, PackOrigin origin);

/// Of the file as it is now: another one means other rules or words. Empty if it cannot be read.
[[nodiscard]] QString fingerprintOf(const Scheme &scheme);

/// The shipped packs, each read when it is first asked for, and those of the holder in `folder/schemes`, which replace
/// or add. Packs with faults are left out and their faults returned; the others still work, also one of the holder's
/// that hides newer rules, of which a fault tells. None is read that
/// others could have written, by its own owner and mode or those of its folder, unless `isApproved` says
/// that the person allows the data folder as it is: its file system may keep no modes.
struct CatalogueReading
{
    SchemeCatalogue schemes;
    Faults faults;
};
[[nodiscard]] CatalogueReading readCatalogue(const QString &dataFolder,
                                             const std::function<bool(const QString &)> &isApproved = {});

} // namespace koshin
