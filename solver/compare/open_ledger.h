// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "problem/ledger.h"
#include "question/control.h"

namespace taso {

/// What a user names to be compared: the folder of an exported plan, a session (*.taso), which is solved, or what
/// `taso run --json` printed (*.json). Throws Error that names it.
Ledger open_ledger(const std::string& name, const Control& control = {});

/// The three, for help: "the folder of an exported plan, ...".
std::string ledger_sources();

}  // namespace taso
