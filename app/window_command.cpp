// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_command.h"

#include "shared_options.h"

namespace taso {

Command window_command() {
    return {
        .program = "taso-workbench",
        .purpose = "Opens the window: time and memory of convolutional networks, traded by hand",
        .about = {"Theme, language, units, size of text and the profile to begin with are those of Edit > "
                  "Settings, "
                  "where no option says otherwise; with --screenshot or --export none of them counts.",
                  "Options of Qt's own, such as `-platform offscreen`, are taken too."},
        .operands = {{.name = "NETWORK",
                      .optional = true,
                      .takes = Takes::network_or_session,
                      .help =
                          "A built-in network (`taso networks` lists them), a file (" +
                          patterns_text(Holds::Network) +
                          "), or a session of the window (`*.taso`). Without it: an offer to go on with the "
                          "last one."}},
        .groups =
            {{.options =
                  {profile_option(),
                   kind_option(),
                   budget_option(),
                   {.name = "--deadline",
                    .takes = Takes::time,
                    .value = "TIME",
                    .help = "Asks for the least memory within that time, such as 40ms, in place of a "
                            "budget."},
                   order_option(),
                   stream_option(),
                   {.name = "--layer", .takes = Takes::text, .value = "NAME", .help = "The layer to select."},
                   {.name = "--screenshot",
                    .takes = Takes::file,
                    .value = "FILE",
                    .help = "Writes a picture of the window with the proven answer (`*.png`), or of the "
                            "layer graph (`*.svg`), and ends."},
                   {.name = "--export",
                    .takes = Takes::folder,
                    .value = "DIR",
                    .help = "Writes the plan when it is proven."},
                   {.name = "--page",
                    .takes = Takes::text,
                    .value = "PAGE",
                    .help =
                        "What the window begins with: a step of the tour (`tour-1` to `tour-6`), with what "
                        "it speaks of marked, or `projector`, the projector mode."},
                   {.name = "--size",
                    .takes = Takes::text,
                    .value = "WxH",
                    .help = "The window's width and height in pixels, such as 1440x900."},
                   {.name = "--theme",
                    .takes = Takes::choice,
                    .choices = {"light", "dark"},
                    .help = "Without it: as chosen before, or the desktop's."},
                   {.name = "--version", .help = "Prints the version and ends."}}}},
        .examples = {{"taso-workbench squeezenet --kind arena --budget 1MiB", "Open a question."},
                     {"taso-workbench squeezenet --kind arena --screenshot squeezenet.png --size 1440x900",
                      "Take a picture; where there is no display, with `-platform offscreen`."}}};
}

}  // namespace taso
