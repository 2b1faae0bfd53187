#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program on a display, a message bus and a ledger of its own and lets drive.py use it
# from outside, as a screen reader does. Usage: run.sh PROGRAM. Exit 77: a tool is missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

missing() { echo "skipped: $1 is missing (test.sh installs it)"; exit 77; }
for tool in dbus-run-session Xvfb; do command -v "$tool" >/dev/null || missing "$tool"; done
launcher=/usr/libexec/at-spi-bus-launcher
[ -x "$launcher" ] || missing at-spi2-core
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    missing gir1.2-atspi-2.0

if [ -z "${KOSHIN_ACCESS_BUS:-}" ]; then # once more, inside a bus that ends with us
    exec env KOSHIN_ACCESS_BUS=1 dbus-run-session -- "${BASH_SOURCE[0]}" "$@"
fi

room=$(mktemp -d)
running=()
leave() {
    [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$room"
}
trap leave EXIT
mkdir -m 700 "$room/runtime"
export XDG_RUNTIME_DIR=$room/runtime XDG_CONFIG_HOME=$room/config XDG_DATA_HOME=$room/data HOME=$room
export LC_ALL=C.UTF-8 TZ=UTC QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb KOSHIN_THEME=light
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$room/display" 2>/dev/null &
running+=($!)
for _ in $(seq 100); do [ -s "$room/display" ] && break; sleep 0.1; done
[ -s "$room/display" ] || { echo "Xvfb did not start"; exit 1; }
export DISPLAY=:$(cat "$room/display")
"$launcher" --launch-immediately 2>/dev/null &
running+=($!)
/usr/bin/python3 "$here/drive.py" "$1" "$room"
