// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <memory>

class QPagedPaintDevice;
class QWidget;

/// Lets a person choose a printer and pages of a document that has so many; null when left. Error: NoPrinter.
extern "C" Q_DECL_EXPORT void koshin_choose_printer(QWidget *parent, int pages,
                                                    koshin::Result<std::unique_ptr<QPagedPaintDevice>> *chosen);
