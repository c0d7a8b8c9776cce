// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "commands.h"

namespace taso {

// Pages of the manual, in the macros of man(7).

/// taso(1): all commands, a section each.
std::string man_page(const std::vector<CommandGroup>& groups, const Command& window);
/// The page of one of them alone, or of the window's program: taso-workbench(1).
std::string man_page(const Command& command);

}  // namespace taso
