// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/embedded.h"

#include <string>

#include "base/embedded_list.h"
#include "base/error.h"

namespace taso {

std::string_view embedded_file(std::string_view path) {
    for (const EmbeddedFile& file : embedded_list())
        if (file.path == path) return file.text;
    throw Error(std::string(path) + ": is not built into this program");
}

std::vector<std::string_view> embedded_files(std::string_view folder) {
    std::vector<std::string_view> paths;
    for (const EmbeddedFile& file : embedded_list())
        if (file.path.starts_with(folder)) paths.push_back(file.path);
    return paths;
}

}  // namespace taso
