// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/open_ledger.h"

#include <filesystem>

#include "base/error.h"
#include "compare/session_answer.h"
#include "run/plan_ledger.h"
#include "run/run_file.h"

namespace taso {

Ledger open_ledger(const std::string& name, const Control& control) {
    std::error_code error;
    if (std::filesystem::is_directory(name, error)) return ledger_of(read_stated_plan(name));
    if (name.ends_with(".taso")) return ledger_of(load_session(name), control);
    if (name.ends_with(".json")) return read_run_file(name);
    throw Error(name + ": is no folder of a plan, no session (*.taso) and no run (*.json)");
}

std::string ledger_sources() {
    return "the folder of an exported plan, a session (`*.taso`), which is solved, or what `taso run --json` "
           "printed, in a file (`*.json`)";
}

}  // namespace taso
