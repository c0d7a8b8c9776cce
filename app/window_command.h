// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace taso {

/// What `taso-workbench` takes, declared as the commands of `taso` are, with nothing to run.
Command window_command();

}  // namespace taso
