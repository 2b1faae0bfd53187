# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag of the project, in one target that every other target links.
add_library(koshin_flags INTERFACE)
target_compile_features(koshin_flags INTERFACE cxx_std_20)
target_compile_definitions(koshin_flags INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
target_compile_options(koshin_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(KOSHIN_WERROR)
    target_compile_options(koshin_flags INTERFACE -Werror)
endif()
if(KOSHIN_SANITIZE)
    target_compile_options(koshin_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(koshin_flags INTERFACE -fsanitize=address,undefined)
endif()
find_program(KOSHIN_MOLD mold)
if(KOSHIN_MOLD)
    target_link_options(koshin_flags INTERFACE -fuse-ld=mold)
endif()
