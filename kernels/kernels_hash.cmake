# SPDX-License-Identifier: GPL-3.0-or-later
# Writes HEADER with the SHA-256 of all files in the rooms of KERNELS, in the order of their paths.
file(GLOB files ${KERNELS}/*/*.c ${KERNELS}/*/*.h ${KERNELS}/*/*.def)
list(SORT files)
foreach(file IN LISTS files)
  file(SHA256 ${file} hash)
  string(APPEND all ${hash})
endforeach()
string(SHA256 all "${all}")
string(SUBSTRING ${all} 0 16 all)
file(WRITE ${HEADER} "#pragma once\n#define TASO_KERNELS_HASH \"${all}\"\n")
