// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "pagebase/pageplace.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace koshin {

class Page;
class Session;
class WindowSettings;

/// A page of the window. A new page is one more row in `pageTable`.
struct PageRow
{
    QString id;
    QString name;
    QString icon;
    std::function<Page *(Session &, WindowSettings &, QWidget *)> make;
    std::function<qint64(const Session &)> count; ///< what there is to do, shown beside the name; may be missing
    std::vector<RecordKind> kinds;                ///< records that are shown here
    QString key = {};                             ///< empty: Ctrl and the next figure
    std::vector<PagePlace> places = {};
};

/// The pages in their order, named in the language in use.
[[nodiscard]] std::vector<PageRow> pageTable();

} // namespace koshin
