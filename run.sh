#!/usr/bin/env bash
# Installs what is needed, builds the release and starts Koshin; verbs and options pass through.
#   ./run.sh            the window      ./run.sh --demo     the window on a sample ledger
#   ./run.sh status     a verb of the command line
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$top/cmake/packages.sh"
koshin_install "${koshin_build_packages[@]}"
(
    cd "$top"
    [ -f build/release/build.ninja ] || cmake --preset release >build-release.log 2>&1 ||
        { cat build-release.log >&2; exit 1; }
    rm -f build-release.log
    cmake --build --preset release >&2
) || { echo "koshin: the build failed" >&2; exit 1; }
exec "$top/build/release/koshin" "$@"
