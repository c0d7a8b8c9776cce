// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include <string>

#include "error.h"
#include "resource_list.h"

namespace taso {

std::string_view resource(std::string_view path) {
    for (const Resource& found : resource_list())
        if (found.path == path) return found.text;
    throw Error(std::string(path) + ": is not built into this program");
}

std::vector<std::string_view> resources_in(std::string_view folder) {
    std::vector<std::string_view> paths;
    for (const Resource& found : resource_list())
        if (found.path.starts_with(folder)) paths.push_back(found.path);
    return paths;
}

}  // namespace taso
