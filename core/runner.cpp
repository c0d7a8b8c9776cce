// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <thread>

#include "elf_symbol.h"
#include "error.h"
#include "exporter_text.h"
#include "json_file.h"
#include "plan.h"
#include "process.h"
#include "stated_plan.h"

namespace taso {

namespace {

bool runs_here(const std::string& isa) {
    const auto isas = available_isas();
    return std::any_of(isas.begin(), isas.end(), [&](Isa own) {
        if (own != Isa::neon) return name(own) == isa;
        return isa == (sizeof(void*) == 8 ? "neon-aarch64" : "neon-armv7");
    });
}

/// Options for this machine: the plan's own where it can run them, else all that it has.
std::vector<std::string> machine_flags(const StatedPlan& stated) {
    if (runs_here(stated.isa)) return stated.flags;
    const ProcessResult native = run_process({"cc", "-march=native", "-E", "-x", "c", "/dev/null"});
    if (native.status == 0) return {"-march=native"};
    return {};
}

[[noreturn]] void fail(const std::filesystem::path& folder, const std::string& what,
                       const ProcessResult& result) {
    std::string why = first_line(result.errors);
    if (why.empty()) why = "it ended with status " + std::to_string(result.status);
    throw Error(folder.string() + ": " + what + ": " + why);
}

/// Builds build/run/<name>; returns its path. `warnings`: what the compiler said.
std::filesystem::path compile(const std::filesystem::path& folder, const StatedPlan& stated,
                              std::string& warnings) {
    if (run_process({"cc", "--version"}).status != 0)
        throw Error(folder.string() + ": cannot be compiled: this machine has no C compiler 'cc'");
    // Apart from what make puts into build/, which may be for another machine.
    const std::filesystem::path build = folder / "build" / "run";
    std::error_code error;
    std::filesystem::create_directories(build, error);
    if (error) throw Error(build.string() + ": cannot be written: " + error.message());
    std::vector<std::string> base = {"cc"};
    const auto append = [](std::vector<std::string>& words, const std::vector<std::string>& more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    append(base, common_flags(stated.threads));
    append(base, machine_flags(stated));
    std::vector<std::vector<std::string>> commands;
    std::vector<std::string> link = base;
    for (const std::string& source : stated.sources) {
        const std::string object = (build / source).replace_extension(".o").string();
        commands.push_back(base);
        append(commands.back(), {"-I.", "-c", source, "-o", object});
        link.push_back(object);
    }
    const int at_once = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (const ProcessResult& result : run_processes(commands, at_once, folder)) {
        if (result.status != 0) fail(folder, "does not compile", result);
        warnings += result.errors;
    }
    const std::filesystem::path program = build / stated.name;
    append(link, {"-lm", "-o", program.string()});
    if (const ProcessResult result = run_process(link); result.status != 0)
        fail(folder, "does not link", result);
    return program;
}

}  // namespace

RunReport run_plan(const std::filesystem::path& directory, int repeats) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(directory, error);
    const StatedPlan stated = read_stated_plan(folder);
    std::string warnings;
    const std::filesystem::path program = compile(folder, stated, warnings);
    const std::int64_t linked = symbol_bytes(read_file(program), "taso_arena").value_or(0);
    const Board here = this_machine();
    std::vector<std::string> command = {program.string(), "--json", "--machine", here.processor};
    if (repeats > 0) command.insert(command.end(), {"--repeats", std::to_string(repeats)});
    command.push_back(folder.string());
    const ProcessResult result = run_process(command);
    if (result.status != 0 && result.status != 1) fail(folder, "its program did not run", result);
    std::optional<RunReport> read = read_run_output(stated, result.output);
    if (!read) fail(folder, "its program did not run", result);
    RunReport report = std::move(*read);
    report.warnings = std::move(warnings);
    report.predicted_for = stated.board;
    report.arena_bytes_stated = stated.arena_bytes;
    report.arena_bytes_linked = linked;
    report.ok = report.ok && result.status == 0 && linked == stated.arena_bytes;
    return report;
}

}  // namespace taso
