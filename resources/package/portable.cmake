# SPDX-License-Identifier: GPL-3.0-or-later
# Puts beside the programs of a portable folder all that they need of this system but the C library: shared libraries, plugins and
# words of Qt, and the licences of what is copied.
set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
file(GLOB programs ${root}/bin/taso ${root}/bin/taso-workbench ${root}/libexec/taso-workbench/*)

# No platform but these can show a window or take a picture of it, and painting is Qt's own: nothing of OpenGL.
set(plugins platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so iconengines/libqsvgicon.so imageformats/libqsvg.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so)
foreach(plugin IN LISTS plugins)
  if(EXISTS ${qt_plugins}/${plugin})
    get_filename_component(folder ${plugin} DIRECTORY)
    file(INSTALL ${qt_plugins}/${plugin} DESTINATION ${root}/lib/qt6/plugins/${folder})
    list(APPEND modules ${root}/lib/qt6/plugins/${plugin})
  endif()
endforeach()
file(GLOB languages RELATIVE ${translations} ${translations}/taso_*.ts)
foreach(language IN LISTS languages)
  # Qt tells some languages by country too: zh_CN.
  string(REGEX REPLACE "taso_(.*)\\.ts" "qtbase_\\1*.qm" words ${language})
  file(GLOB words ${qt_translations}/${words})
  file(INSTALL ${words} DESTINATION ${root}/share/qt6/translations)
endforeach()

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${modules} RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
     PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(anl|c|dl|m|mvec|nss_.*|pthread|resolv|rt|util)\\.so\\.[0-9]+$")
if(missing)
  message(FATAL_ERROR "not found: ${missing}")
endif()
list(SORT libraries)
find_program(DPKG_QUERY dpkg-query)
set(list "")
foreach(library IN LISTS libraries)
  get_filename_component(name ${library} NAME)
  file(REAL_PATH ${library} file)
  file(COPY_FILE ${file} ${root}/lib/${name})
  string(APPEND list "${name}")
  if(DPKG_QUERY)
    # Where /lib is a link to /usr/lib, dpkg knows a file by the name that its package has.
    string(REGEX REPLACE "^/usr/lib" "/lib" other ${file})
    execute_process(COMMAND ${DPKG_QUERY} -S ${file} ${other} OUTPUT_VARIABLE owner ERROR_QUIET)
    if(owner MATCHES "^([^:,]+)")
      set(package ${CMAKE_MATCH_1})
      execute_process(COMMAND ${DPKG_QUERY} -W -f "\${source:Package} \${source:Version}" ${package} OUTPUT_VARIABLE source)
      string(APPEND list "  ${package}, of ${source}")
      if(EXISTS /usr/share/doc/${package}/copyright)
        file(REAL_PATH /usr/share/doc/${package}/copyright licence)
        file(MAKE_DIRECTORY ${root}/share/licenses/${package})
        file(COPY_FILE ${licence} ${root}/share/licenses/${package}/copyright)
      endif()
    endif()
  endif()
  string(APPEND list "\n")
endforeach()
file(WRITE ${root}/share/licenses/libraries.txt "${list}")

# The libraries beside a program come before all others, also for its plugins, as the older kind of path is for those too.
find_program(PATCHELF patchelf REQUIRED)
foreach(program IN LISTS programs)
  get_filename_component(folder ${program} DIRECTORY)
  file(RELATIVE_PATH way ${folder} ${root}/lib)
  execute_process(COMMAND ${PATCHELF} --force-rpath --set-rpath "$ORIGIN/${way}" ${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
