# SPDX-License-Identifier: GPL-3.0-or-later
# Reads changelogs, sound and not, as the build does.   cmake -DROOT=… -DPLACE=… -P changelog.cmake
include(${ROOT}/cmake/changelog.cmake)

function(expect what got wanted)
    if(NOT "${got}" STREQUAL "${wanted}")
        message(FATAL_ERROR "changelog: ${what} is\n${got}\nnot\n${wanted}")
    endif()
endfunction()

if(DEFINED FILE) # called by the last test, to fail
    koshin_read_changelog(${FILE} "A Person <a@example.org>")
    return()
endif()

file(MAKE_DIRECTORY ${PLACE})
file(WRITE ${PLACE}/sound.md [==[
# Changelog

## [Unreleased]
### Added
- Not out yet

## [1.10.2] - 2027-01-01

### Fixed
- A; b & c <d>
  goes on; `x` too
- A note that is long enough to need a second line of the seventy-six columns it has
### Security
- One more

## [1.9.0] - 2024-02-29
### Added
- All
]==])
koshin_epoch(epoch 2000-02-29)
expect("a leap day" "${epoch}" 951782400)
koshin_epoch(epoch 2026-11-08)
expect("a day" "${epoch}" 1794096000)
koshin_epoch(epoch 1970-01-01)
expect("the first day" "${epoch}" 0)
koshin_read_changelog(${PLACE}/sound.md "A Person <a@example.org>")
expect("the newest version" "${KOSHIN_NEWEST}" 1.10.2)
expect("its day" "${KOSHIN_NEWEST_DATE}" 2027-01-01)
expect("Debian's changelog" "${KOSHIN_RELEASES_DEBIAN}" [==[
koshin (1.10.2) stable; urgency=medium

  * A; b & c <d> goes on; x too
  * A note that is long enough to need a second line of the seventy-six
    columns it has
  * One more

 -- A Person <a@example.org>  Fri, 01 Jan 2027 00:00:00 +0000

koshin (1.9.0) stable; urgency=medium

  * All

 -- A Person <a@example.org>  Thu, 29 Feb 2024 00:00:00 +0000
]==])
expect("AppStream's releases" "${KOSHIN_RELEASES_XML}" [==[
    <release version="1.10.2" date="2027-01-01" type="stable">
      <description>
        <p>Fixed</p>
        <ul>
          <li>A; b &amp; c &lt;d&gt; goes on; x too</li>
          <li>A note that is long enough to need a second line of the seventy-six columns it has</li>
        </ul>
        <p>Security</p>
        <ul>
          <li>One more</li>
        </ul>
      </description>
    </release>
    <release version="1.9.0" date="2024-02-29" type="stable">
      <description>
        <p>Added</p>
        <ul>
          <li>All</li>
        </ul>
      </description>
    </release>
]==])

# What cannot be read stops the build instead of going missing.
set(n 0)
foreach(text "# Changelog" "## [1.0.0]" "## 1.0 - 2024-01-01"
        "## [1.0.0] - 2024-01-01\n### Added\nstray words" "## [1.0.0] - 2024-01-01\n### Novelties\n- one")
    math(EXPR n "${n} + 1")
    file(WRITE ${PLACE}/fault-${n}.md "${text}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DFILE=${PLACE}/fault-${n}.md -P ${CMAKE_CURRENT_LIST_FILE}
        RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
        message(FATAL_ERROR "changelog: this was read: ${text}")
    endif()
endforeach()
