# SPDX-License-Identifier: GPL-3.0-or-later
# With CMAKE_UNITY_BUILD the files of a room are compiled a dozen at a time: most of the time of a build goes
# into reading the same headers again. Names in unnamed namespaces are therefore unique within a room.
# Sources are as CMake was given them, relative to the folder of the target.
function(koshin_unite target)
    set(most 12)
    get_target_property(sources ${target} SOURCES)
    foreach(source ${sources})
        if(NOT source MATCHES "\\.cpp$")
            continue()
        endif()
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE within)
        cmake_path(GET within PARENT_PATH room)
        string(MAKE_C_IDENTIFIER "room_${room}" room)
        math(EXPR ${room} "0${${room}} + 1")
        math(EXPR unit "(${${room}} - 1) / ${most}")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${room}_${unit}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
