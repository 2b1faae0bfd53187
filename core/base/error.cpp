// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>

namespace koshin {

namespace {

// In the order of ErrorCode.
constexpr std::array names = {
    "file-not-found", "file-unreadable", "file-unwritable", "not-a-plain-file", "not-our-file",
    "ledgers-own", "output-lost", "not-utf-8", "json-syntax", "too-deep",
    "duplicate-key", "wrong-type", "not-a-ledger", "unknown-version", "unknown-format",
    "too-many-records", "criteria-not-agreed",
    "unknown-field", "unknown-kind", "unknown-value", "missing-field", "bad-date", "bad-time",
    "bad-number", "out-of-range", "end-before-start", "duplicate-id", "duplicate-entry",
    "unknown-reference", "wrong-reference", "content-differs", "unknown-record",
    "still-referenced", "empty-text", "text-too-long", "forbidden-character", "too-many-entries", "unknown-scheme", "reference-required",
    "not-a-credential", "cannot-hold-evidence", "bad-hash", "bad-file-name", "immutable-field",
    "cannot-open", "not-ours", "damaged", "ledger-missing", "foreign-schema", "foreign-owner", "writable-by-others",
    "modes-not-kept", "not-a-file", "not-a-folder", "ledger-replaced", "ledger-moved", "newer", "migration-failed", "in-use", "read-only",
    "disk-full", "storage",
    "unreadable-record", "record-differs", "holder-differs", "head-not-found", "mode-tightened", "log-set-aside",
    "earlier-erasures", "conflict-copy", "file-without-record",
    "nothing-to-undo", "nothing-to-redo", "undo-barrier", "undo-conflict", "nothing-changed",
    "journal-broken",
    "unknown-requirement", "scheme-fault", "hides-newer-rules", "too-large", "too-many", "more-faults",
    "missing-glyph", "missing-font",
    "not-our-calendar", "calendar-not-kept", "no-session-bus", "no-notifications", "mail-failed", "mail-too-slow",
    "mail-not-approved", "calendar-not-approved",
    "not-plain-file", "file-growing", "file-altered", "file-empty", "file-kept", "file-attached",
    "file-mended", "other-content", "could-run", "no-viewer", "no-private-folder",
    "configuration-unsafe", "controls-in-path", "clock-wrong",
    "cancelled", "wrong-use",
};
static_assert(names.size() == static_cast<std::size_t>(ErrorCode::WrongUse) + 1);

} // namespace

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(code)]);
}

} // namespace koshin
