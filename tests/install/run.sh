#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what was built, moves it elsewhere, and starts every part of it from there.
#   run.sh BUILD
set -euo pipefail
build=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place/home XDG_RUNTIME_DIR=$place/run QT_QPA_PLATFORM=offscreen
mkdir -p "$HOME" && mkdir -m 700 "$XDG_RUNTIME_DIR"
fail() { echo "install: $1" >&2; exit 1; }

cmake --install "$build" --prefix "$place/first" >"$place/log" || { cat "$place/log" >&2; fail "cmake --install"; }
mv "$place/first" "$place/moved"
program=$place/moved/bin/koshin
share=$place/moved/share

"$program" --version | grep -q '^koshin ' || fail "no version"
"$program" --demo --lang en status | grep -q 'RISS' || fail "no status"
"$program" --demo export "$place/report.pdf" --credential c-riss >/dev/null 2>&1 || fail "no report"
KOSHIN_MEASURE_FIRST_PAINT=1 "$program" --demo 2>"$place/window" | grep -q '^loaded$' || { cat "$place/window" >&2; fail "no window"; }
for library in charts guide channels; do # loaded when a page or the guide is opened, or something is told: whatever they need is there
    found=$(find "$place/moved" -name "libkoshin_$library.so")
    [ -n "$found" ] || fail "no $library"
    ! ldd "$found" | grep 'not found' || fail "$library lacks a library"
done

entry=$share/applications/org.koshin.Koshin.desktop
[ "$(sed -n 's/^Exec=//p' "$entry")" = "$(basename "$program")" ] || fail "the menu entry starts something else"
icon=$(sed -n 's/^Icon=//p' "$entry")
[ -f "$share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "no icon for the menu entry"
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' "$share/mime/packages/koshin.xml"
"$program" --demo export "$place/ledger.json" >/dev/null 2>&1
head -c 64 "$place/ledger.json" | grep -q '"koshin-ledger"' || fail "a ledger file does not begin as its type says"
