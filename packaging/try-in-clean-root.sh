#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lives through a package's life in a fresh, minimal Debian 12: installs it with what it depends on and
# no more, records something, opens the window from its menu entry, purges it, and looks at what is left.
#   try-in-clean-root.sh DEB        as root; needs debootstrap and the mirror that apt here uses
set -euo pipefail
package=$(readlink -f "${1:?which package?}")
[ "$(id -u)" -eq 0 ] || { echo "try: this needs root" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "try: this needs debootstrap" >&2; exit 2; }
say() { printf '\n== %s\n' "$1"; }
fail() { echo "try: $1" >&2; exit 1; }

mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
[ -n "$mirror" ] || fail "apt here knows no mirror of Debian 12"
eval "$(apt-config shell proxy Acquire::http::Proxy)"
[ -z "${proxy:-}" ] || export http_proxy=$proxy

root=$(mktemp -d -p "${TMPDIR:-/var/tmp}" koshin-root.XXXXXX) && chmod 755 "$root"
leave() {
    mountpoint -q "$root/proc" && umount "$root/proc"
    rm -rf --one-file-system "$root"
}
trap leave EXIT
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy=$http_proxy} chroot "$root" "$@"; }
person() { inside runuser -u person -- env HOME=/home/person "$@"; }

say "A fresh Debian 12"
include=(); [ "${mirror#https}" = "$mirror" ] || include=(--include=ca-certificates)
debootstrap --variant=minbase "${include[@]}" bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -20 "$root.log" >&2; rm -f "$root.log"; fail "debootstrap"; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod 755 "$root/usr/sbin/policy-rc.d"
inside useradd --create-home person
echo "$(inside dpkg-query -f '.\n' -W | wc -l) packages, $(inside cat /etc/debian_version)"

say "Installing $(basename "$package")"
cp "$package" "$root/package.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /package.deb >"$root/log" 2>&1 ||
    { tail -20 "$root/log" >&2; fail "apt-get install"; }
inside dpkg-query -f '${Package} ${Version} ${db:Status-Status}\n' -W koshin
mapfile -t files < <(inside dpkg -L koshin)

say "What a desktop, a session and a shell find"
entry=/usr/share/applications/org.koshin.Koshin.desktop
for file in "$entry" /usr/share/metainfo/org.koshin.Koshin.metainfo.xml /usr/share/doc/koshin/koshin.spdx.json \
    /usr/share/icons/hicolor/scalable/apps/koshin.svg /usr/share/icons/hicolor/48x48/apps/koshin.png \
    /usr/share/man/man1/koshin.1.gz /usr/share/man/ja/man1/koshin.1.gz /usr/lib/systemd/user/koshin-remind.timer \
    /usr/share/bash-completion/completions/koshin /usr/share/zsh/site-functions/_koshin \
    /usr/share/fish/vendor_completions.d/koshin.fish /usr/share/doc/koshin/copyright; do
    [ -s "$root$file" ] || fail "$file is missing"
    echo "$file"
done
for file in /usr/share/dbus-1/services/org.koshin.{Koshin,Reminders}.service /usr/lib/systemd/user/koshin-remind.service; do
    command=$(sed -n -E 's/^Exec(Start)?=//p' "$root$file")
    eval "words=($command)"
    [ -x "$root${words[0]}" ] || fail "$file starts ${words[0]}, which is not there"
    echo "$file: $command"
done
inside bash -c '. /usr/share/bash-completion/completions/koshin
    COMP_WORDS=(koshin exp) COMP_CWORD=1; _koshin; echo "koshin exp<TAB>: ${COMPREPLY[*]}"; [ "${#COMPREPLY[@]}" -gt 0 ]' ||
    fail "bash completes nothing"

say "A person records something"
person koshin --lang en add credential scheme=jp.ipa.riss startsOn=2025-04-01 number=012345
record=$(person koshin --lang en quick 2h cloud Review of the settings)
person koshin --lang en attach "$record" /etc/debian_version
person koshin --lang en status --as-of 2026-11-23 | sed -n '1,8p'
data=/home/person/.local/share/koshin
[ -s "$root$data/koshin.db" ] || fail "nothing was recorded"

say "The window, from its menu entry"
inside apt-get install -y -qq --no-install-recommends xvfb >"$root/log" 2>&1 || { tail -20 "$root/log" >&2; fail "xvfb"; }
start=$(sed -n 's/^Exec=//p' "$root$entry")
person bash -c '
    exec 3>&1
    Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp 9>"$HOME/display" 2>"$HOME/xvfb" &
    server=$!
    for i in $(seq 100); do [ -s "$HOME/display" ] && break; sleep 0.1; done
    DISPLAY=:$(cat "$HOME/display") KOSHIN_MEASURE_FIRST_PAINT=1 timeout 120 sh -c "$0" >&3
    kill "$server"; wait "$server" || true
    rm -f "$HOME/display" "$HOME/xvfb"' "$start" >"$root/shown" 2>"$root/log" || true
cat "$root/shown"
grep -qx first-paint "$root/shown" && grep -qx loaded "$root/shown" || { cat "$root/log" >&2; fail "the window did not open"; }
person koshin --lang en check
before=$(person koshin list practice --json | sha256sum; sha256sum <"$root$data/koshin.db")

say "Purging"
inside apt-get purge -y -qq koshin >"$root/log" 2>&1 || { tail -20 "$root/log" >&2; fail "apt-get purge"; }
[ "$(sha256sum <"$root$data/koshin.db")" = "${before##*$'\n'}" ] || fail "the data changed"
echo "still there: $(cd "$root$data" && ls -d koshin.db evidence 2>/dev/null | tr '\n' ' ')"
for file in "${files[@]}"; do
    [ ! -e "$root$file" ] || [ -d "$root$file" ] || fail "$file was left behind"
done
left=$(find "$root" -mindepth 1 -xdev -iname '*koshin*' -not -path "$root/home/*" -not -path "$root/proc/*")
[ -z "$left" ] || fail "left behind: $left"
echo "nothing of the package is left"
inside apt-get install -y -qq --no-install-recommends /package.deb >/dev/null 2>&1
[ "$(person koshin list practice --json | sha256sum)" = "${before%%$'\n'*}" ] || fail "what was recorded is not read again"
echo "installed again, it reads what was recorded"
