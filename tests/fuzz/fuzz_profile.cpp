// SPDX-License-Identifier: GPL-3.0-or-later
// A profile (*.profile.json), calibrated, and its warning.
// Own sources: core/profile/profile.cpp core/profile/profile_file.cpp
#include "fuzz.h"
#include "profile/profile.h"

void taso::read_fuzzed(std::string_view bytes) {
    load_profile(fuzzed_file("fuzzed.profile.json", bytes).string(), true).warning();
}
