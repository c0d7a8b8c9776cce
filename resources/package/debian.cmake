# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the changelog and the statement of copyright that Debian wants. The date is SOURCE_DATE_EPOCH's, where that is set.
set(folder "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/share/doc/taso-workbench")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${folder}/changelog
     "taso-workbench (${version}) unstable; urgency=medium\n\n  * Version ${version}.\n\n -- ${packager}  ${date}\n")
execute_process(COMMAND ${gzip} -9nf ${folder}/changelog COMMAND_ERROR_IS_FATAL ANY)

file(READ ${source}/resources/package/copyright text)
file(READ ${source}/LICENSES/MIT.txt licence)
string(FIND "${licence}" "Permission is" at)
string(SUBSTRING "${licence}" ${at} -1 licence)
string(STRIP "${licence}" licence)
string(REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REPLACE "\n" "\n " licence "${licence}")
file(WRITE ${folder}/copyright "${text} ${licence}\n")
