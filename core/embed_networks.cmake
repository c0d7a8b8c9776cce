# SPDX-License-Identifier: GPL-3.0-or-later
# Writes SOURCE with the text of each <name>.network.json in NETWORKS as one string.
file(GLOB files ${NETWORKS}/*.network.json)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} text)
  string(APPEND rows "    {\"${name}\", R\"network(${text})network\"},\n")
endforeach()
file(WRITE ${SOURCE} "#include \"built_in_networks.h\"

namespace taso {

std::span<const BuiltInNetwork> built_in_network_texts() {
    static constexpr BuiltInNetwork texts[] = {
${rows}    };
    return texts;
}

}  // namespace taso
")
