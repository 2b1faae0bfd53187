#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the targets with Clang, libFuzzer and sanitizers, and lets each look for two minutes. What makes
# one end, or take longer than ten seconds, is kept in found/TARGET, where every later test feeds it.
#   run.sh [SECONDS [TARGET…]]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$top/tests/fuzz
. "$top/cmake/packages.sh"
koshin_install "${koshin_build_packages[@]}" "${koshin_fuzz_packages[@]}"
seconds=${1:-120}
shift || true
all=(ledger pack holidays table quick settings changeset evidencepack preview)
[ $# -gt 0 ] || set -- "${all[@]}"

cd "$top"
cmake --preset fuzz
cmake --build --preset fuzz --target "${@/#/fuzz_}"

seeds_of() {
    case $1 in
    ledger) ls "$top"/tests/data/*.json "$top"/tests/data/bad/* "$top"/tests/data/cases/* "$top"/resources/samples/* ;;
    pack) ls "$top"/resources/schemes/*.json "$top"/tests/data/case-schemes/*/* ;;
    holidays) ls "$top"/resources/holidays/*.json ;;
    table) ls "$top"/tests/data/*.[ct]sv ;;
    esac 2>/dev/null | grep -v '\.schema\.json$' || true
}

export LC_ALL=C.UTF-8 TZ=UTC ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
export UBSAN_OPTIONS=print_stacktrace=1
failed=()
for target in "$@"; do
    # What it learns stays in the build folder; seeds are copied there under names of their contents.
    corpus=$top/build/fuzz/corpus/$target
    mkdir -p "$corpus" "$here/found/$target"
    { seeds_of "$target"; find "$here"/{seeds,found}/"$target" -type f 2>/dev/null || true; } |
        while read -r file; do [ ! -f "$file" ] || cp "$file" "$corpus/$(sha1sum <"$file" | cut -c1-40)"; done
    echo "== $target, $seconds seconds"
    "$top/build/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
        -print_final_stats=1 -artifact_prefix="$here/found/$target/" "$corpus" 2>"$corpus.log" || failed+=("$target")
    grep -E '^stat::number_of_executed_units|^SUMMARY|^expected' "$corpus.log" || true
    rmdir --ignore-fail-on-non-empty "$here/found/$target"
done
[ ${#failed[@]} -eq 0 ] || { echo "run: found something in ${failed[*]}: see build/fuzz/corpus/*.log" >&2; exit 1; }
