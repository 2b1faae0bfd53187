// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/figurelink.h"

namespace koshin {

/// Opens an address of a rule pack in the browser; nothing happens if it is none of the web.
void openAddress(const QString &address);

/// An address of a rule pack that opens in the browser. Only those of the web do: a pack may come from anyone.
class AddressLink : public FigureLink
{
    Q_OBJECT

public:
    explicit AddressLink(const QString &address, QWidget *parent = nullptr);
};

} // namespace koshin
