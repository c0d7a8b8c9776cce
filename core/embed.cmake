# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, C++ that holds the text FILES (separated by '|') by their path below ROOT; resource.h reads it.
set(text "#include \"resource_list.h\"\n\nconst std::vector<taso::Resource>& taso::resource_list() {\n"
         "    static const std::vector<Resource> list = {\n")
string(REPLACE "|" ";" FILES "${FILES}")
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path ${ROOT} ${file})
  file(READ ${file} content)
  string(APPEND text "        {\"${path}\", R\"resource(${content})resource\"},\n")
endforeach()
string(APPEND text "    };\n    return list;\n}\n")
file(WRITE ${OUTPUT} "${text}")
