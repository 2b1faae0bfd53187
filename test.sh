#!/usr/bin/env bash
# Installs what is needed, builds with warnings as errors and the address and undefined behaviour
# sanitizers, and runs every test without a display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. cmake/packages.sh
koshin_install "${koshin_build_packages[@]}" "${koshin_test_packages[@]}"
cmake --preset asan
cmake --build --preset asan
ctest --preset asan --parallel "$(nproc)" "$@"
