// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "measure/profiler_options.h"
#include "profile/profile.h"

namespace taso {

/// Times every applicable (distinct shape, primitive) and every transform of the networks on this machine, as
/// docs/method.md says; what the file already holds is kept and not timed again. The file is written as
/// measurements arrive. Throws Error.
ProfilerReport run_profiler(const std::vector<Network>& networks, const ProfilerOptions& options,
                            const std::filesystem::path& file, std::stop_token stop,
                            const std::function<void(const ProfilerProgress&)>& progress);

}  // namespace taso
