// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_file.h"
#include "problem/memory.h"

namespace taso {

/// As every report states a memory: bytes by the names of its figures.
Json describe(const Memory& memory);

}  // namespace taso
