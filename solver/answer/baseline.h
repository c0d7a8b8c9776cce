// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "answer/engine.h"

namespace taso {

/// One candidate per layer, as a baseline's choice. Throws Error where a copy that they imply has no transform.
Choice joined(const Request& request, std::vector<int> candidates);

/// What there is to say of a baseline's choice: its bound is that of the exact engine, as far as there is time.
Finding finding_of_baseline(const Request& request, const Choice& choice);

/// The best of the baselines that go layer by layer, for when time is up before anything else is known.
Finding finding_out_of_time(const Request& request);

}  // namespace taso
