#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source stands as `.clang-format` writes it. Formatters differ from version to version: it is 19, or the
# test is passed over (77). `tests/style/format.sh --mend` writes the files anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$(command -v clang-format-19 || true)
[ -n "$tool" ] || { "$(command -v clang-format || echo false)" --version 2>/dev/null | grep -q ' 19\.' && tool=clang-format; } ||
    { echo "clang-format 19 is not installed" >&2; exit 77; }
how=(--dry-run -Werror)
[ "${1:-}" = --mend ] && how=(-i)
find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 -P "$(nproc)" -n 60 "$tool" "${how[@]}"
