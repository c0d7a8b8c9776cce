// SPDX-License-Identifier: GPL-3.0-or-later
// The plan.json of a folder that an export is to take the place of.
// Own sources: core/export/folder.cpp
#include "export/folder.h"
#include "fuzz.h"

void taso::read_fuzzed(std::string_view bytes) {
    for (const char* file : {"plan/main.c", "plan/plan.c", "plan/build/plan.o"}) fuzzed_file(file, "");
    export_folders().replaceable(fuzzed_file("plan/plan.json", bytes).parent_path());
}
