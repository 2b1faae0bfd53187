# SPDX-License-Identifier: GPL-3.0-or-later
# koshin_add_translations(<target> <name> <folder>…) makes the .qm files of a library part of it.
# resources/i18n/<name>_ja.ts holds the Japanese, <name>_en.ts only the English plurals.
# `cmake --build build/dev --target <name>_lupdate` refreshes the .ts files from the sources.
function(koshin_add_translations target name)
    set(ts ${CMAKE_SOURCE_DIR}/resources/i18n/${name}_ja.ts
           ${CMAKE_SOURCE_DIR}/resources/i18n/${name}_en.ts)
    set(qm)
    foreach(file ${ts}) # qt_add_lrelease of Qt 6.4 serves one list of files a target
        get_filename_component(base ${file} NAME_WE)
        set(out ${CMAKE_CURRENT_BINARY_DIR}/${base}.qm)
        add_custom_command(OUTPUT ${out} DEPENDS ${file} VERBATIM
            COMMAND Qt6::lrelease -silent ${file} -qm ${out})
        list(APPEND qm ${out})
    endforeach()
    qt_add_resources(${target} "${name}_i18n" PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${qm})
    set(sources)
    foreach(folder ${ARGN})
        file(GLOB found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp
            ${CMAKE_SOURCE_DIR}/${folder}/*.h ${CMAKE_SOURCE_DIR}/${folder}/*.ui)
        list(APPEND sources ${found})
    endforeach()
    list(GET ts 0 ja)
    list(GET ts 1 en)
    add_custom_target(${name}_lupdate
        COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I ${CMAKE_SOURCE_DIR}/ui ${sources} -ts ${ja}
        COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly -I ${CMAKE_SOURCE_DIR}/ui ${sources} -ts ${en}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endfunction()
