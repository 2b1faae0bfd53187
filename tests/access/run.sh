#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program on a display, a message bus and a ledger of its own and lets a script use it from
# outside, as a screen reader does. The bus can start the program, as where it is installed.
# Usage: run.sh PROGRAM SCRIPT TOOL…. Exit 77: a tool is missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

missing() { echo "skipped: $1 is missing (test.sh installs it)"; exit 77; }
program=$1 script=$2
for tool in dbus-run-session Xvfb "${@:3}"; do command -v "$tool" >/dev/null || missing "$tool"; done
launcher=/usr/libexec/at-spi-bus-launcher
[ -x "$launcher" ] || missing at-spi2-core
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    missing gir1.2-atspi-2.0

if [ -z "${KOSHIN_ACCESS_ROOM:-}" ]; then # once more, inside a bus that ends with us
    KOSHIN_ACCESS_ROOM=$(mktemp -d)
    export KOSHIN_ACCESS_ROOM
    export XDG_DATA_HOME=$KOSHIN_ACCESS_ROOM/data
    services=$XDG_DATA_HOME/dbus-1/services
    mkdir -p "$services"
    printf '[D-BUS Service]\nName=org.koshin.Koshin\nExec=%s --lang en --dbus-service\n' "$program" >"$services/org.koshin.Koshin.service"
    printf '[D-BUS Service]\nName=org.koshin.Reminders\nExec=%s remind --serve\n' "$program" >"$services/org.koshin.Reminders.service"
    exec dbus-run-session -- "${BASH_SOURCE[0]}" "$@"
fi

room=$KOSHIN_ACCESS_ROOM
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

# Several runs at the same time may choose the same number: the loser ends, and tries again.
start_display() {
    : >"$room/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$room/display" 2>/dev/null &
    local server=$!
    for _ in $(seq 100); do
        grep -q . "$room/display" && break
        kill -0 "$server" 2>/dev/null || return 1
        sleep 0.1
    done
    sleep 0.5
    grep -q . "$room/display" && kill -0 "$server" 2>/dev/null || return 1
    running+=("$server")
}
for _ in 1 2 3 4 5; do start_display && break; done
[ ${#running[@]} -gt 0 ] || { echo "Xvfb did not start"; exit 1; }
DISPLAY=:$(cat "$room/display")
export DISPLAY
"$launcher" --launch-immediately 2>/dev/null &
running+=($!)
dbus-update-activation-environment --all 2>/dev/null
/usr/bin/python3 "$here/$script" "$program" "$room"
