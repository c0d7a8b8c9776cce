# SPDX-License-Identifier: GPL-3.0-or-later
# Writes SOURCE, a C++ file with the text of all that an export copies: kernels/, resources/export/ and the MIT licence under ROOT.
file(GLOB files RELATIVE ${ROOT} ${ROOT}/kernels/*.c ${ROOT}/kernels/*.h ${ROOT}/kernels/*.def ${ROOT}/resources/export/*
     ${ROOT}/LICENSES/MIT.txt)
list(SORT files)
set(text "#include \"exporter_files.h\"\n\nstatic constexpr taso::EmbeddedFile files[] = {\n")
foreach(file IN LISTS files)
  file(READ ${ROOT}/${file} content)
  string(APPEND text "{\"${file}\", R\"taso_file(${content})taso_file\"},\n")
endforeach()
string(APPEND text "};\n\nstd::span<const taso::EmbeddedFile> taso::embedded_files() { return files; }\n")
file(WRITE ${SOURCE} "${text}")
