// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLibrary;
class QString;

namespace koshin {

/// Loads the library koshin_<name>, which lies beside the program or where it is installed. False
/// where it does not load; `library` then says why.
[[nodiscard]] bool loadOnDemand(QLibrary &library, const QString &name);

} // namespace koshin
