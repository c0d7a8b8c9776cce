// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "json_file.h"
#include "registry.h"

namespace taso {

int command_primitives(const Words& words) {
    const Arguments arguments(words, {}, {"--json"}, 0, 0, "taso primitives [--json]");
    Json rows = Json::array();
    for (const Primitive& row : primitives()) {
        rows.push_back({{"name", row.name},
                        {"family", row.family},
                        {"op", name(row.op)},
                        {"input", name(row.input)},
                        {"output", name(row.output)},
                        {"weights", row.form ? row.form->name : "none"},
                        {"applies", row.applies_text},
                        {"workspace", row.workspace_text},
                        {"accumulates", row.accumulates},
                        {"slices", row.slices},
                        {"published", nullptr}});
        if (!arguments.has("--json"))
            std::printf("%-32s %-6s -> %-6s  workspace %s\n", row.name.c_str(),
                        std::string(name(row.input)).c_str(), std::string(name(row.output)).c_str(),
                        row.workspace_text.c_str());
    }
    if (arguments.has("--json")) std::printf("%s\n", rows.dump().c_str());
    return 0;
}

}  // namespace taso
