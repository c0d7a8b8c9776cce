// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace taso {

/// A file of resources/ as built in; the list is written by embed.cmake at build time.
struct Resource {
    std::string_view path, text;
};
const std::vector<Resource>& resource_list();

}  // namespace taso
