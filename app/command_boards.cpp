// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/error.h"
#include "base/units.h"
#include "board/board_file.h"
#include "board/connection_test.h"
#include "commands.h"
#include "interrupt.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

/// Says whether a board can be reached, never how: that is its user's own.
const char* reached(const BoardEntry& entry) {
    if (entry.is_this_machine()) return "this machine";
    if (entry.is_emulated()) return "emulated";
    return entry.is_reachable() ? "over ssh" : "not set up";
}

void list_boards(bool json) {
    const BoardList list = all_boards();
    Json rows = Json::array();
    for (const BoardEntry& entry : list.boards) {
        const Board& board = entry.board;
        Json row = describe(board);
        row["reached"] = reached(entry);
        row["own"] = !entry.file.empty();
        rows.push_back(std::move(row));
        if (!json)
            std::printf("%-12s %-32s %-13s %2d cores at %4.0f MHz  %s\n", board.name.c_str(),
                        board.processor.c_str(), board.isa.c_str(), board.cores, board.clock_mhz,
                        reached(entry));
    }
    for (const std::string& fault : list.faults) std::fprintf(stderr, "warning: %s\n", fault.c_str());
    if (json) print_json(rows);
}

Json describe(const ConnectionReport& report, const std::string& name) {
    return {{"name", name},
            {"ok", report.ok},
            {"fault", report.fault.empty() ? Json(nullptr) : Json(report.fault)},
            {"warnings", report.warnings},
            {"system", report.system},
            {"machine", report.machine},
            {"processor", report.processor},
            {"cores", report.cores},
            {"clock_mhz", report.clock_mhz},
            {"governor", report.governor},
            {"free_memory", report.free_memory},
            {"free_disk", report.free_disk},
            {"compiler", report.compiler}};
}

void print(const ConnectionReport& report, const std::string& name) {
    const auto line = [](const char* what, const std::string& text) {
        if (!text.empty()) std::printf("%-12s %s\n", what, text.c_str());
    };
    line("system", report.system + (report.machine.empty() ? "" : " (" + report.machine + ")"));
    line("processor", report.processor);
    if (report.cores) line("cores", std::to_string(report.cores));
    if (report.clock_mhz > 0) line("clock", std::to_string(static_cast<int>(report.clock_mhz)) + " MHz");
    line("governor", report.governor);
    if (report.free_memory) line("free memory", format_bytes(report.free_memory));
    if (report.free_disk) line("free disk", format_bytes(report.free_disk));
    line(report.compiles_there ? "compiler there" : "compiler", report.compiler);
    for (const std::string& warning : report.warnings) line("warning", warning);
    if (report.ok) std::printf("%s can be used\n", name.c_str());
}

int do_boards(const Arguments& arguments) {
    const Words& rest = arguments.operands();
    const bool json = arguments.has("--json");
    if (rest.empty()) {
        list_boards(json);
        return 0;
    }
    if (rest[0] != "test") throw Error("'" + rest[0] + "' is no test; usage: " + arguments.usage());
    const BoardEntry entry = find_board_entry(rest[1]);
    const Interrupt interrupt;
    const ConnectionReport report = test_connection(entry, interrupt.token());
    if (json)
        print_json(describe(report, rest[1]));
    else
        print(report, rest[1]);
    if (!report.fault.empty()) std::fprintf(stderr, "taso boards: %s\n", report.fault.c_str());
    return report.ok ? 0 : 1;
}

}  // namespace

Command command_boards() {
    return {
        .name = "boards",
        .purpose = "Lists the boards that plans are made for, or tests whether one can be reached",
        .about = {"Listed are the built-in boards and your own: files `NAME.board.json` in "
                  "`~/.config/taso-workbench/boards` (`$XDG_CONFIG_HOME`), one of which may take the "
                  "place of a built-in one to say how yours is reached.",
                  "The test asks a board for its processor, clock, memory, disk and compiler; each fault "
                  "is one sentence, and exit code 1."},
        .operands = {{.name = "test NAME",
                      .optional = true,
                      .takes = Takes::board,
                      .help = "Connects to that board, as a measurement would."}},
        .groups = {{.options = {json_option(
                        "[{name, processor, isa, cores, clock_mhz, vector_floats, fma_per_cycle, l1_bytes, "
                        "l2_bytes, l3_bytes, bandwidth_bytes_per_ns, ram_bytes, compiler, flags, date, "
                        "reached, own}]`, or of a test `{name, ok, fault, warnings, system, machine, "
                        "processor, cores, clock_mhz, governor, free_memory, free_disk, compiler}")}}},
        .examples = {{"taso boards test cortex-a15", "Can it be used?"}},
        .run = do_boards};
}

}  // namespace taso
