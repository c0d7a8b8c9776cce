// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace taso {

/// A text with every @key@ replaced; what names no key stays.
std::string filled(std::string_view text, const std::map<std::string, std::string>& values);

}  // namespace taso
