// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "print_json.h"
#include "profile/profile.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_profiles(const Arguments& arguments) {
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
    if (arguments.has("--json")) print_json(rows);
    return 0;
}

}  // namespace

Command command_profiles() {
    return {.name = "profiles",
            .purpose = "Lists the built-in profiles: the times to plan with, and where they come from",
            .about = {"A profile of your own is a file: `taso profile` measures one."},
            .groups = {{.options = {json_option("[{name, board, isa, cores, origin, layers, transforms}]")}}},
            .run = do_profiles};
}

}  // namespace taso
