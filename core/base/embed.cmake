# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, C++ that holds the text of FILES (separated by '|') by their paths below ROOT; embedded.h reads it.
# Kernel files, of whatever room, stand in kernels/ as they do in the one folder of an exported plan.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" FILES "${FILES}")
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path ${ROOT} ${file})
  string(REGEX REPLACE "^kernels/.*/" "kernels/" path "${path}")
  if(path IN_LIST paths)
    message(FATAL_ERROR "${file}: another room of kernels/ has a file of that name")
  endif()
  list(APPEND paths ${path})
  set(file_of_${path} ${file})
endforeach()
list(SORT paths)
set(text "#include \"base/embedded_list.h\"\n\nconst std::vector<taso::EmbeddedFile>& taso::embedded_list() {\n"
         "    static const std::vector<EmbeddedFile> list = {\n")
foreach(path IN LISTS paths)
  file(READ ${file_of_${path}} content)
  string(APPEND text "        {\"${path}\", R\"embedded(${content})embedded\"},\n")
endforeach()
string(APPEND text "    };\n    return list;\n}\n")
file(WRITE ${OUTPUT} "${text}")
