#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what was built and lets the validators of each form read what desktop and session will read.
#   desktop.sh BUILD        Exit 77: a tool is missing.
set -euo pipefail
build=$1
for tool in desktop-file-validate appstreamcli systemd-analyze python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is missing (test.sh installs it)"; exit 77; }
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "desktop: $1" >&2; exit 1; }
# What a validator says is a fault, whatever its exit status: systemd-analyze only warns of unknown keys.
quietly() {
    local said
    said=$("$@" 2>&1) && [ -z "$said" ] || { echo "$said" >&2; fail "$*"; }
}
prefix="$place/a place"
cmake --install "$build" --prefix "$prefix" >"$place/log" || { cat "$place/log" >&2; fail "cmake --install"; }

quietly desktop-file-validate "$prefix/share/applications/org.koshin.Koshin.desktop"
appstreamcli validate --no-net --strict --no-color "$prefix/share/metainfo/org.koshin.Koshin.metainfo.xml" >"$place/log" 2>&1 ||
    { cat "$place/log" >&2; fail "appstreamcli"; }
mkdir -m 700 "$place/run" "$place/home"
export XDG_RUNTIME_DIR=$place/run HOME=$place/home
quietly systemd-analyze verify --user --man=no "$prefix"/lib/systemd/user/koshin-remind.{service,timer}

# What is started by name and by path is the same thing, and is there.
python3 - "$prefix" <<'END'
import configparser, os, re, shlex, sys
prefix = sys.argv[1]

def read(path):
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    with open(os.path.join(prefix, path), encoding="utf-8") as file:
        parser.read_file(file)
    return parser

def check(path, command, words):
    found = shlex.split(command)
    if found != [os.path.join(prefix, "bin/koshin"), *words]:
        sys.exit(f"desktop: {path} starts {found}")
    if not os.access(found[0], os.X_OK):
        sys.exit(f"desktop: {path} starts {found[0]}, which is not there")

for name, words in (("org.koshin.Koshin", ["--dbus-service"]), ("org.koshin.Reminders", ["remind", "--serve"])):
    path = f"share/dbus-1/services/{name}.service"
    service = read(path)["D-BUS Service"]
    if service["Name"] != name:
        sys.exit(f"desktop: {path} names {service['Name']}")
    check(path, service["Exec"], words)
unit = "lib/systemd/user/koshin-remind.service"
service = read(unit)["Service"]
check(unit, service["ExecStart"], ["remind", "--notify"])
sandbox = {"NoNewPrivileges": "yes", "PrivateUsers": "yes", "ProtectSystem": "strict", "PrivateDevices": "yes", "UMask": "0077"}
for key, value in sandbox.items():
    if service.get(key) != value:
        sys.exit(f"desktop: {unit} has {key}={service.get(key)}")

entry = read("share/applications/org.koshin.Koshin.desktop")["Desktop Entry"]
if entry["Exec"] != "koshin" or entry["DBusActivatable"] != "true":
    sys.exit("desktop: the menu entry starts something else")
with open(os.path.join(prefix, "share/metainfo/org.koshin.Koshin.metainfo.xml"), encoding="utf-8") as file:
    told = file.read()
version = re.search(r'<release version="([^"]+)"', told)
program = os.popen(f"{shlex.quote(prefix + '/bin/koshin')} --version").read().split()
if not version or program != ["koshin", version[1]]:
    sys.exit(f"desktop: the metadata tells of {version and version[1]}, the program of {program}")

# Every icon is as large as its folder says.
sizes = []
for size in (16, 24, 32, 48, 64, 128, 256, 512):
    with open(os.path.join(prefix, f"share/icons/hicolor/{size}x{size}/apps/{entry['Icon']}.png"), "rb") as file:
        head = file.read(24)
    if head[:8] != b"\x89PNG\r\n\x1a\n" or (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) != (size, size):
        sys.exit(f"desktop: the icon of {size} is none")
END
