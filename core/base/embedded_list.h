// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace taso {

struct EmbeddedFile {
    std::string_view path, text;
};
/// All of them; the function is written by embed.cmake when the program is built.
const std::vector<EmbeddedFile>& embedded_list();

}  // namespace taso
