#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy, by the rules in `.clang-tidy`, over every source of the program that differs from a revision or whose
# header does.
#   tests/style/tidy.sh BUILD [REVISION]
# BUILD is a tree whose sources are compiled each alone and without precompiled headers, as the preset `tidy` makes it.
# Without a revision it is where the branch left origin/main, or else the commit before the last.
set -euo pipefail
build=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
since=${2:-$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse HEAD~1)}
tool=$(command -v clang-tidy-19 || true)
[ -n "$tool" ] || { echo "clang-tidy 19 is not installed" >&2; exit 77; }
grep -q 'CMAKE_DISABLE_PRECOMPILE_HEADERS:[A-Z]*=ON' "$build/CMakeCache.txt" ||
    { echo "$build: configure with the preset tidy" >&2; exit 2; }
{ git diff --name-only --diff-filter=d "$since" -- core ui app; git ls-files -o --exclude-standard -- core ui app; } |
    sed -n 's/\.h$/.cpp/; /\.cpp$/p' | sort -u | while read -r file; do
    if grep -qF "$PWD/$file\"" "$build/compile_commands.json"; then printf '%s\0' "$file"; fi
done | xargs -0 -r -P "$(nproc)" -n 1 "$tool" -p "$build" --quiet --warnings-as-errors='*'
