// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/packagefile.h"
#include "sheets/sheetwriter.h"

class QXmlStreamReader;

namespace koshin::sheets {

// Readers of one form each. Formulas are never reckoned, links never followed. Errors of all: Fault.

/// Whether the package is a workbook of Office Open XML, and whether it is one of OpenDocument.
enum class PackageKind { Neither, OfficeOpen, OpenDocument };
[[nodiscard]] PackageKind kindOf(const PackageFile &package);

/// Office Open XML: values by their type, formulas by the value that was stored with them; one without such a value is
/// its own text.
void readOfficeOpen(const PackageFile &package, SheetWriter &writer);
/// OpenDocument spreadsheets.
void readOpenDocument(const PackageFile &package, SheetWriter &writer);
/// The binary form of Excel up to 2003, of the file that is standard input.
void readBinary(SheetWriter &writer);

/// The value of an attribute by its local name alone: files of one form come with several namespaces. Good until the
/// reader goes on.
[[nodiscard]] QStringView attribute(const QXmlStreamReader &xml, QStringView name);
/// The column of a reference such as `AB12`, from 0; -1 for none.
[[nodiscard]] int columnOf(QStringView reference);

} // namespace koshin::sheets
