// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filetext/filepreview.h"
#include "operations/packing.h"

// The face by which the library is used once it was loaded.
extern "C" {

/// Reads the text of a file and of its metadata: plain text in the usual encodings, PDF, office documents of both
/// families. Of anything else the bytes themselves; then, and of what is encrypted, broken, larger
/// than 256 MB or of more than 2,000 pages, `isWhole` stays false. What the file is, its bytes tell, not its name.
Q_DECL_EXPORT void koshin_read_file_text(QIODevice &file, const koshin::Evidence &record, koshin::FileText *outcome);

/// The texts of the QR codes on a picture, or on the first 20 pages of a PDF: turned, skewed, photographed. None where
/// the file is neither, is broken or encrypted, or would take more than 512 MB as a picture.
Q_DECL_EXPORT void koshin_read_codes(QIODevice &file, QStringList *codes);

/// Reads a file of evidence, compares it with its hash and makes a preview of just those bytes; needs a
/// QGuiApplication. What cannot be shown is a preview too, which says why. The preview belongs to the thread that made
/// it. Errors: those of EvidenceStore::open, FileUnreadable, FileAltered, Cancelled when `goesOn` says so.
Q_DECL_EXPORT void koshin_open_preview(const koshin::EvidenceStore &store, const koshin::Evidence &record,
                                       const koshin::StillWanted &goesOn,
                                       koshin::Result<std::unique_ptr<koshin::FilePreview>> *outcome);
}
