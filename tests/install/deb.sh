#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of what was built and looks at it as a distribution would.
#   deb.sh BUILD        Exit 77: a tool is missing.
set -euo pipefail
build=$(readlink -f "$1")
for tool in dpkg-deb dpkg-shlibdeps lintian; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is missing (test.sh installs it)"; exit 77; }
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() { echo "deb: $1" >&2; exit 1; }

# Packed without compression, and beside the build's own packages. With sanitizers the libraries are so large that
# it takes minutes to find what they need, and nobody would install them: that is then left out.
options=(-D CPACK_DEBIAN_COMPRESSION_TYPE=none) unheard=uses-no-compression-for-data-tarball
readelf -d "$build/koshin" >"$place/needed"
if grep -q libasan "$place/needed"; then
    options+=(-D CPACK_DEBIAN_PACKAGE_SHLIBDEPS=OFF) unheard+=,missing-dependency-on-libc
fi
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$place/made" "${options[@]}" >"$place/log" 2>&1 ||
    { cat "$place/log" >&2; fail "cpack"; }
version=$("$build/koshin" --version)
package=$place/made/koshin_${version#koshin }_$(dpkg --print-architecture).deb
[ -f "$package" ] || { ls "$place/made" >&2; fail "no $(basename "$package")"; }

# Its times are those of the release; made again later, it is the same to the byte.
times=$(dpkg-deb --fsys-tarfile "$package" | TZ=UTC tar --list --verbose --full-time | awk '{ print $4, $5 }' | sort -u)
grep -qE '^[0-9-]+ 00:00:00$' <<<"$times" && [ "$(wc -l <<<"$times")" = 1 ] || fail "it tells when it was made: $times"
if ! grep -q libasan "$place/needed"; then
    sleep 1
    cpack --config "$build/CPackConfig.cmake" -G DEB -B "$place/again" "${options[@]}" >"$place/log" 2>&1 ||
        { cat "$place/log" >&2; fail "cpack, the second time"; }
    cmp "$package" "$place/again/$(basename "$package")" || fail "it differs from one time to the next"
fi

dpkg-deb --ctrl-tarfile "$package" | tar -t | sort >"$place/control"
[ "$(grep -v '/$' "$place/control" | tr '\n' ' ')" = './control ./md5sums ' ] || { cat "$place/control" >&2; fail "scripts in the package"; }
dpkg-deb -f "$package" Depends >"$place/depends"
needs=(fonts-morisawa-bizud-gothic fonts-ipamj-mincho)
grep -q libasan "$place/needed" || needs+=(libqt6widgets6 libqt6svg6 libqt6charts6 libsqlite3-0 libc6)
grep -qF 'libsqlite3-0 (>= 3.40.1-2+deb12u2)' "$place/depends" || fail "any libsqlite3-0 will do for it"
for needed in "${needs[@]}"; do
    grep -qE "(^|, )$needed( |,|$)" "$place/depends" || fail "it does not depend on $needed"
done

dpkg-deb -x "$package" "$place/root"
usr=$place/root/usr
[ "$(ls "$place/root")" = usr ] || fail "files outside /usr: $(ls "$place/root")"
for file in bin/koshin lib/systemd/user/koshin-remind.timer share/man/man1/koshin.1.gz share/man/ja/man1/koshin.1.gz \
    share/doc/koshin/koshin.spdx.json share/doc/koshin/changelog.gz share/doc/koshin/copyright share/metainfo/org.koshin.Koshin.metainfo.xml \
    share/bash-completion/completions/koshin share/zsh/site-functions/_koshin share/fish/vendor_completions.d/koshin.fish; do
    [ -s "$usr/$file" ] || fail "$file is missing"
done
grep -qx 'Exec="/usr/bin/koshin" --dbus-service' "$usr/share/dbus-1/services/org.koshin.Koshin.service" || fail "the bus starts something else"
grep -qx 'ExecStart="/usr/bin/koshin" remind --notify' "$usr/lib/systemd/user/koshin-remind.service" || fail "the timer starts something else"
readelf -d "$usr/bin/koshin" | grep -qE 'R(UN)?PATH.*\[\$ORIGIN/\.\./lib[^:]*/koshin\]' || fail "it finds its libraries elsewhere: $(readelf -d "$usr/bin/koshin" | grep PATH)"
# What sanitizers report names the sources.
grep -q libasan "$place/needed" || ! grep -rlF -e "$build" -e "$place" "$place/root" >"$place/named" || { cat "$place/named" >&2; fail "the package names the folder it was built in"; }
HOME=$place "$usr/bin/koshin" --demo --lang en status | grep -q RISS || fail "what is packed does not run"

# A build for tests is not hardened, so only errors count.
allow=(); [ "$(id -u)" -ne 0 ] || allow=(--allow-root)
lintian "${allow[@]}" --suppress-tags "$unheard" --fail-on error "$package" || fail "lintian"
