# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 needs to build and to run Koshin; sourced by run.sh, test.sh
# and tests/fuzz/run.sh.
koshin_build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-svg-dev
    qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
    libsqlite3-dev libsqlitecpp-dev libexpected-dev libcli11-dev rapidjson-dev libical-dev libsodium-dev zlib1g-dev libpoppler-qt6-dev libarchive-dev
    libqrencode-dev libzxing-dev libqpdf-dev libxlsxwriter-dev libgmime-3.0-dev libexiv2-dev libfreexl-dev libuchardet-dev
    fonts-morisawa-bizud-gothic fonts-ipamj-mincho)
koshin_test_packages=(poppler-utils libxkbcommon-x11-0 xvfb dbus-daemon dbus-bin at-spi2-core python3-gi
    gir1.2-atspi-2.0 clang-format-19 mold dunst python3-icalendar python3-vobject desktop-file-utils appstream systemd
    mandoc dpkg-dev lintian openssh-client unzip zip)
# Clang 14, the usual one, does not read the ranges of libstdc++ 12, nor Clang 16 the tables of fields.
koshin_fuzz_packages=(clang-19 libclang-rt-19-dev)

# Installs those of the named packages that are missing. Asks for root only then.
koshin_install() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "koshin: these packages are missing and need root: ${missing[*]}" >&2
            return 1
        }
        root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
