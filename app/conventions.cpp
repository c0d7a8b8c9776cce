// SPDX-License-Identifier: GPL-3.0-or-later
#include "conventions.h"

namespace taso {

std::string what_is_printed() {
    return "`taso` does without a display all that the window does. What it prints is for people; with "
           "`--json` it is one JSON value on stdout and nothing else. An error is one sentence on stderr "
           "that "
           "names the file and the fault.";
}

std::vector<ExitCode> exit_codes() {
    return {{0, "done"}, {1, "infeasible, does not fit, or a check failed"}, {2, "wrong use or bad input"}};
}

std::vector<std::string> conventions() {
    return {
        "Bytes are a whole number, or a number with `KiB`, `MiB`, `GiB`, `TiB` (1024) or `kB`, `MB`, `GB`, "
        "`TB` (1000): `1.5MiB`.",
        "Times are a number with `ns`, `us`, `ms` or `s`: `40ms`.",
        "In JSON, bytes are whole, and so are times, in nanoseconds; `null` stands where there is no such "
        "value. `[{name}]` below is an array of objects with that member.",
        "A value stands behind its option or behind a `=`: `--budget 8MiB`, `--budget=8MiB`. Behind a `--` "
        "no "
        "word is an option.",
        "`taso help COMMAND` and `taso COMMAND --help` print a command's part of this page; `taso --version` "
        "prints the version."};
}

}  // namespace taso
