// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "primitive/registry.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

int do_primitives(const Arguments& arguments) {
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
    if (arguments.has("--json")) print_json(rows);
    return 0;
}

}  // namespace

Command command_primitives() {
    return {.name = "primitives",
            .purpose = "Lists every way to compute a layer, with its layouts and its workspace",
            .about = {"A name is `FAMILY-VARIANT`, as `--ban` and `--pin` take it; the family alone is what "
                      "`taso profile --only` takes."},
            .groups = {{.options = {json_option("[{name, family, op, input, output, weights, applies, "
                                                "workspace, accumulates, slices, published}]")}}},
            .run = do_primitives};
}

}  // namespace taso
