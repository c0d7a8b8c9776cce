// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "commands.h"

namespace taso {

/// docs/commands.md: all commands and then the window's program, in Markdown.
std::string help_page(const std::vector<CommandGroup>& groups, const Command& window);

}  // namespace taso
