// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "json_file.h"
#include "profile.h"

namespace taso {

int command_profiles(const Words& words) {
    const Arguments arguments(words, {}, {"--json"}, 0, 0, "taso profiles [--json]");
    Json rows = Json::array();
    for (const std::string& name : built_in_profiles()) {
        const Profile profile = load_profile(name);
        const bool measured = !profile.layers.empty() || !profile.transforms.empty();
        const std::string_view origin = taso::name(measured ? Origin::measured : Origin::estimated);
        rows.push_back({{"name", name},
                        {"board", profile.board.name},
                        {"isa", profile.board.isa},
                        {"cores", profile.board.cores},
                        {"origin", origin},
                        {"layers", profile.layers.size()},
                        {"transforms", profile.transforms.size()}});
        if (!arguments.has("--json"))
            std::printf("%-16s %-12s %-13s %2d cores  %s\n", name.c_str(), profile.board.name.c_str(),
                        profile.board.isa.c_str(), profile.board.cores, std::string(origin).c_str());
    }
    if (arguments.has("--json")) std::printf("%s\n", rows.dump().c_str());
    return 0;
}

}  // namespace taso
