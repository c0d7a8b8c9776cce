// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/packing_state.h"

namespace taso {

/// Cuts the times where no more than one item lives on, packs each part by itself within so many bytes, and joins
/// them, mirrored where that fits; kept where every part has a packing.
void join_parts(PackingState& packing, std::int64_t bytes);

}  // namespace taso
