// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/packing.h"

// The face by which the library is used once it was loaded.
extern "C" {

/// Reads the text of a file and of its metadata: plain text in the usual encodings, PDF, office documents of both
/// families. Of anything else the bytes themselves; then, and of what is encrypted, broken, larger
/// than 256 MB or of more than 2,000 pages, `isWhole` stays false. What the file is, its bytes tell, not its name.
Q_DECL_EXPORT void koshin_read_file_text(QIODevice &file, const koshin::Evidence &record, koshin::FileText *outcome);
}
