// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/figurelink.h"

namespace koshin {

/// An address of a rule pack that opens in the browser. Only those of the web do: a pack may come from anyone.
class AddressLink : public FigureLink
{
    Q_OBJECT

public:
    explicit AddressLink(const QString &address, QWidget *parent = nullptr);
};

} // namespace koshin
