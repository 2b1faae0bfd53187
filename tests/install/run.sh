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
"$program" --demo dossier "$place/dossier.xlsx" >/dev/null 2>&1 || fail "no dossier"
for library in charts guide channels workbook; do # loaded when a page or the guide is opened, something is told, or a table is asked for: whatever they need is there
    found=$(find "$place/moved" -name "libkoshin_$library.so")
    [ -n "$found" ] || fail "no $library"
    ! ldd "$found" | grep 'not found' || fail "$library lacks a library"
done

entry=$share/applications/org.koshin.Koshin.desktop
[ "$(sed -n 's/^Exec=//p' "$entry")" = "$(basename "$program")" ] || fail "the menu entry starts something else"
icon=$(sed -n 's/^Icon=//p' "$entry")
[ -f "$share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "no icon for the menu entry"
[ ! -e "$share/mime" ] || fail "a type is registered that no program opens"
bill=$share/doc/koshin/koshin.spdx.json
python3 - "$bill" "$place/moved" <<'END'
import hashlib, json, os, sys
bill, place = json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2]
packages = {p["SPDXID"]: p["name"] for p in bill["packages"]}
assert bill["spdxVersion"] == "SPDX-2.3" and packages["SPDXRef-koshin"] == "koshin", packages
linked = {packages[r["relatedSpdxElement"]] for r in bill["relationships"] if r["relationshipType"] in ("DYNAMIC_LINK", "STATIC_LINK")}
assert {"CLI11", "RapidJSON", "SQLiteCpp", "tl-expected"} <= linked and any("sqlite3" in name.lower() for name in linked), linked
files = {f["fileName"]: f["checksums"] for f in bill["files"]}
for name in ("./bin/koshin", "./resources/schemes/jp.ipa.riss.json"):
    assert name in files, name
for name, sums in files.items():
    path = os.path.join(place, name)
    if not name.startswith("./resources/"):
        told = {c["algorithm"]: c["checksumValue"] for c in sums}
        assert told["SHA256"] == hashlib.sha256(open(path, "rb").read()).hexdigest(), name
ids = [e["SPDXID"] for e in bill["packages"] + bill["files"]]
assert len(set(ids)) == len(ids)
assert {r["relatedSpdxElement"] for r in bill["relationships"]} <= set(ids)
END
