# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB` in the folder of a release build makes koshin_<version>_<architecture>.deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME koshin)
set(CPACK_PACKAGE_VENDOR "The Koshin founders")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "records, deadlines and proof of a professional credential")
set(CPACK_PACKAGE_DESCRIPTION
"Koshin keeps a professional credential alive. It holds the training you
took, the practical work you did and the proof of both; it knows the
issuer's rules and where they are written; it says on any day what is
met, what is missing, why, by when and at what cost; and it hands over an
evidence report.

Rule packs come with it for the Japanese registered information security
specialist and for 25 more credentials, from CISSP and CISA to the small
and medium enterprise management consultant.

Your data stays with you: no account, no telemetry, no network.")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
# The program is told its place when it is installed; that must be /usr, not the folder it is packed in.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${KOSHIN_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${KOSHIN_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_BINARY_DIR}")
# CPack would call ldconfig for any library in a folder of /usr/lib, and these are no one else's. It
# leaves a script alone that is named here, and packs none that is not there.
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/without/postinst ${CMAKE_CURRENT_BINARY_DIR}/without/postrm)
# What the binaries do not name: documents are set in the first font or not at all; names of people and places have
# letters that only the second has, and would be 〓 without it. Without the rest, buttons of Qt's own are English,
# X serves the window, and there are no notifications.
# From this revision on Debian's SQLite reads changesets of strangers safely (CVE-2023-7104).
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-morisawa-bizud-gothic, fonts-ipamj-mincho, libsqlite3-0 (>= 3.40.1-2+deb12u2)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, default-dbus-session-bus | dbus-session-bus, openssh-client")
# The same sources give the same package, whenever it is made: its times are those of the release.
koshin_epoch(KOSHIN_EPOCH ${KOSHIN_NEWEST_DATE})
file(CONFIGURE OUTPUT packtime.cmake @ONLY CONTENT [[
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} @KOSHIN_EPOCH@)
endif()
]])
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_BINARY_DIR}/packtime.cmake)
include(CPack)
