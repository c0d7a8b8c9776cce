// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <sstream>
#include <thread>

#include "elf_symbol.h"
#include "error.h"
#include "exporter_text.h"
#include "json_file.h"
#include "plan.h"
#include "process.h"

namespace taso {

namespace {

/// What plan.json says that building and running needs.
struct Stated {
    std::string name, board, isa;
    int threads = 1;
    std::int64_t arena_bytes = 0, predicted_ns = 0;
    std::size_t steps = 0;
    std::vector<std::string> sources, flags;
};

std::vector<std::string> words_of(const Json& plan, const char* key, const std::string& where) {
    if (!plan.contains(key) || !plan[key].is_array())
        throw Error(where + ": '" + key + "' is missing or no list");
    std::vector<std::string> words;
    for (const Json& word : plan[key]) {
        if (!word.is_string()) throw Error(where + ": '" + key + "' holds something that is no text");
        words.push_back(word.get<std::string>());
    }
    return words;
}

Stated read_plan(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        throw Error(folder.string() + ": there is no such folder");
    const std::filesystem::path file = folder / "plan.json";
    const std::string where = file.string();
    const Json plan = read_json(file, "taso-plan");
    Stated stated;
    stated.name = member<std::string>(plan, "name", where);
    stated.board = member<std::string>(plan, "board", where);
    stated.isa = member<std::string>(plan, "isa", where);
    stated.threads = member<int>(plan, "threads", where);
    stated.arena_bytes = member<std::int64_t>(plan, "arena_bytes", where);
    stated.predicted_ns = member<std::int64_t>(plan, "predicted_ns", where);
    stated.sources = words_of(plan, "sources", where);
    stated.flags = words_of(plan, "flags", where);
    if (!plan.contains("steps") || !plan["steps"].is_array())
        throw Error(where + ": 'steps' is missing or no list");
    stated.steps = plan["steps"].size();
    if (identifier(stated.name) != stated.name)
        throw Error(where + ": '" + stated.name + "' is no name of a plan");
    for (const std::string& source : stated.sources) {
        if (!source.ends_with(".c") || identifier(source.substr(0, source.size() - 2)) + ".c" != source)
            throw Error(where + ": '" + source + "' is no name of a source file");
        if (!std::filesystem::is_regular_file(folder / source, error))
            throw Error((folder / source).string() + ": is missing");
    }
    for (const std::string& flag : stated.flags)
        if (flag.empty() || flag[0] != '-') throw Error(where + ": '" + flag + "' is no compiler option");
    if (stated.sources.empty()) throw Error(where + ": 'sources' is empty");
    return stated;
}

bool runs_here(const std::string& isa) {
    const auto isas = available_isas();
    return std::any_of(isas.begin(), isas.end(), [&](Isa own) {
        if (own != Isa::neon) return name(own) == isa;
        return isa == (sizeof(void*) == 8 ? "neon-aarch64" : "neon-armv7");
    });
}

/// Options for this machine: the plan's own where it can run them, else all that it has.
std::vector<std::string> machine_flags(const Stated& stated) {
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
std::filesystem::path compile(const std::filesystem::path& folder, const Stated& stated,
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
        append(commands.back(), {"-I" + folder.string(), "-c", (folder / source).string(), "-o", object});
        link.push_back(object);
    }
    const int at_once = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (const ProcessResult& result : run_processes(commands, at_once)) {
        if (result.status != 0) fail(folder, "does not compile", result);
        warnings += result.errors;
    }
    const std::filesystem::path program = build / stated.name;
    append(link, {"-lm", "-o", program.string()});
    if (const ProcessResult result = run_process(link); result.status != 0)
        fail(folder, "does not link", result);
    return program;
}

RunReport read_output(const std::filesystem::path& folder, const Stated& stated,
                      const ProcessResult& result) {
    RunReport report;
    bool complete = false;
    std::istringstream lines(result.output);
    try {
        for (std::string line; std::getline(lines, line);) {
            const Json value = Json::parse(line);
            const std::string where = "its output";
            if (value.contains("machine")) {
                report.machine = member<std::string>(value, "machine", where);
                report.same_machine = member<bool>(value, "as_planned", where);
            } else if (value.contains("step")) {
                report.steps.push_back({member<std::string>(value, "name", where),
                                        member<std::string>(value, "primitive", where),
                                        member<std::int64_t>(value, "predicted_ns", where),
                                        member<std::int64_t>(value, "measured_ns", where)});
            } else {
                report.measured_ns = member<std::int64_t>(value, "measured_ns", where);
                report.predicted_ns = member<std::int64_t>(value, "predicted_ns", where);
                report.spread = member<double>(value, "spread", where);
                report.max_error = value.at("max_error").is_null()
                                       ? std::numeric_limits<double>::infinity()
                                       : member<double>(value, "max_error", where);
                report.ok = member<bool>(value, "ok", where);
                complete = true;
            }
        }
    } catch (const std::exception&) {
        complete = false;
    }
    if (!complete || report.steps.size() != stated.steps) fail(folder, "its program did not run", result);
    return report;
}

}  // namespace

RunReport run_plan(const std::filesystem::path& directory) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(directory, error);
    const Stated stated = read_plan(folder);
    std::string warnings;
    const std::filesystem::path program = compile(folder, stated, warnings);
    const std::int64_t linked = symbol_bytes(read_file(program), "taso_arena").value_or(0);
    const Board here = this_machine();
    const ProcessResult result =
        run_process({program.string(), "--json", "--machine", here.processor, folder.string()});
    if (result.status != 0 && result.status != 1) fail(folder, "its program did not run", result);
    RunReport report = read_output(folder, stated, result);
    report.warnings = std::move(warnings);
    report.predicted_for = stated.board;
    report.arena_bytes_stated = stated.arena_bytes;
    report.arena_bytes_linked = linked;
    report.ok = report.ok && result.status == 0 && linked == stated.arena_bytes;
    return report;
}

}  // namespace taso
