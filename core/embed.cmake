# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, C++ that holds the text of FILES (separated by '|') by their paths below ROOT; embedded.h reads it.
set(text "#include \"embedded_list.h\"\n\nconst std::vector<taso::EmbeddedFile>& taso::embedded_list() {\n"
         "    static const std::vector<EmbeddedFile> list = {\n")
string(REPLACE "|" ";" FILES "${FILES}")
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path ${ROOT} ${file})
  file(READ ${file} content)
  string(APPEND text "        {\"${path}\", R\"embedded(${content})embedded\"},\n")
endforeach()
string(APPEND text "    };\n    return list;\n}\n")
file(WRITE ${OUTPUT} "${text}")
