# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag of the project, in one target that every other target links.
include(CheckCXXCompilerFlag)
add_library(koshin_flags INTERFACE)
target_compile_features(koshin_flags INTERFACE cxx_std_20)
target_compile_definitions(koshin_flags INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
target_compile_options(koshin_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wold-style-cast -Wcast-align -Wformat=2 -Wconversion
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>) # which GCC counts apart: sizes of Qt are signed, those of the library not
if(KOSHIN_WERROR)
    target_compile_options(koshin_flags INTERFACE -Werror)
endif()
if(KOSHIN_SANITIZE)
    target_compile_options(koshin_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(koshin_flags INTERFACE -fsanitize=address,undefined)
endif()
if(KOSHIN_FUZZ)
    target_compile_options(koshin_flags INTERFACE -fsanitize=fuzzer-no-link
        -fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/fuzz/libraries.ignore)
endif()
# What is compiled anew without having changed comes from ccache, where it is installed.
find_program(KOSHIN_CCACHE ccache)
if(KOSHIN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${KOSHIN_CCACHE})
endif()
find_program(KOSHIN_MOLD mold)
if(KOSHIN_MOLD)
    target_link_options(koshin_flags INTERFACE -fuse-ld=mold)
endif()

# What makes a fault harder to use. Sanitizers bring checks of their own that these would hide, a debug
# build is for looking at; how things are linked is the same everywhere.
target_link_options(koshin_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack
    # A library calls its own functions without a search by name: half of what a console start has to look up.
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>:-Wl,-Bsymbolic-functions>
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
if(NOT KOSHIN_SANITIZE)
    set(hardening -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS
        -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    foreach(flag -fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero
            -fcf-protection -mbranch-protection=standard) # the last two: x86, ARM
        string(MAKE_C_IDENTIFIER "KOSHIN_HAS${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            list(APPEND hardening ${flag})
        endif()
    endforeach()
    target_compile_options(koshin_flags INTERFACE "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:${hardening}>")
endif()
