// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/connection_test.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

#include "base/process.h"
#include "base/text.h"
#include "board/board_fault.h"
#include "board/board_file.h"
#include "board/isa_target.h"
#include "board/remote_files.h"

namespace taso {

namespace {

/// $1: folder, $2: compiler there or nothing, $3: runner or nothing, $4: CPUs or nothing. Prints key=value.
constexpr std::string_view probe_script = R"sh(
say() { printf '%s=%s\n' "$1" "$2"; }
say system "$(uname -s) $(uname -r)"
say machine "$(uname -m)"
say cores "$(getconf _NPROCESSORS_ONLN 2>/dev/null || grep -c '^processor' /proc/cpuinfo)"
for key in 'model name' 'Hardware' 'Processor' 'CPU part'; do
    value=$(sed -n "s/^$key[[:space:]]*: //p" /proc/cpuinfo 2>/dev/null | head -n 1)
    [ -n "$value" ] && { say processor "$value"; break; }
done
[ -r /proc/device-tree/model ] && say model "$(tr -d '\0' </proc/device-tree/model)"
say features "$(sed -n 's/^\(flags\|Features\)[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
clock=/sys/devices/system/cpu/cpu0/cpufreq
[ -r $clock/scaling_governor ] && say governor "$(cat $clock/scaling_governor)"
[ -r $clock/cpuinfo_max_freq ] && say khz "$(cat $clock/cpuinfo_max_freq)"
say memory "$(sed -n 's/^MemAvailable:[[:space:]]*\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null)"
[ -n "$2" ] && say compiler "$("$2" --version 2>/dev/null | head -n 1)"
[ -n "$3" ] && { command -v -- "$3" >/dev/null 2>&1 && say runner found || say runner missing; }
[ -n "$4" ] && { taskset -c "$4" true 2>/dev/null && say pinning works || say pinning fails; }
command -v tar >/dev/null 2>&1 && say tar found
fault=$(mkdir -p -- "$1" 2>&1) || { say folder "$fault"; exit 0; }
say disk "$(df -Pk -- "$1" 2>/dev/null | sed -n '2s/^.*[[:space:]]\([0-9][0-9]*\)[[:space:]][[:space:]]*[0-9]*%.*$/\1/p')"
fault=$( { head -c 65536 /dev/zero >"$1/test.$$"; } 2>&1)
[ "$(wc -c <"$1/test.$$" 2>/dev/null)" = 65536 ] || say folder "${fault:-File too large}"
rm -f -- "$1/test.$$"
say end here
)sh";

std::int64_t whole_number(const std::string& text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max<std::int64_t>(value, 0);
}

bool is_arm64(std::string_view machine) { return machine == "aarch64" || machine == "arm64"; }

/// Machines that compilers call otherwise than `uname -m` does: their name, and which those are.
struct MachineKind {
    std::string_view target, name;
    bool (*is)(std::string_view machine);
};
constexpr MachineKind machine_kinds[] = {
    {"x86_64", "x86_64", [](std::string_view machine) { return machine == "x86_64" || machine == "amd64"; }},
    {"aarch64", "aarch64", is_arm64},
    // 64-bit ones run programs of 32 bits too.
    {"arm", "armv7",
     [](std::string_view machine) {
         return machine.starts_with("armv7") || machine.starts_with("armv8") || is_arm64(machine);
     }},
};

/// Why a machine (uname -m) with such a processor runs no programs for an ISA; empty: it does.
std::string wrong_architecture(const std::string& isa, const std::string& machine,
                               const std::string& features) {
    const IsaTarget* target = find_isa_target(isa);
    if (!target) return {};
    std::string_view wanted = target->machine;
    bool runs = wanted.empty() || wanted == machine;
    for (const MachineKind& kind : machine_kinds)
        if (kind.target == target->machine) wanted = kind.name, runs = kind.is(machine);
    if (!runs)
        return "its machine is " + machine + ", but the board's ISA " + isa + " needs " + std::string(wanted);
    if (!features.empty() && !target->has(features))
        return "its processor has no " + std::string(target->needs) + ", which the board's ISA " + isa +
               " needs";
    return {};
}

/// Whether a compiler's target (arm-linux-gnueabihf) can be that machine.
bool compiles_for(const std::string& target, const std::string& machine) {
    const std::string first = target.substr(0, target.find('-'));
    if (first.starts_with("arm")) return machine.starts_with("arm") || machine == "aarch64";
    if (first == "aarch64") return machine == "aarch64" || machine == "arm64";
    if (first == "x86_64") return machine == "x86_64" || machine == "amd64";
    return first.empty() || first == machine;
}

void find_facts(ConnectionReport& report, std::map<std::string, std::string>& facts) {
    report.system = facts["system"];
    report.machine = facts["machine"];
    report.processor = facts["processor"];
    if (!facts["model"].empty())
        report.processor = facts["model"] + (report.processor.empty() ? "" : ", " + report.processor);
    report.cores = static_cast<int>(std::min<std::int64_t>(whole_number(facts["cores"]), 4096));
    report.clock_mhz = static_cast<double>(whole_number(facts["khz"])) / 1000;
    report.governor = facts["governor"];
    report.free_memory = std::min(whole_number(facts["memory"]), std::int64_t{1} << 40) * 1024;
    report.free_disk = std::min(whole_number(facts["disk"]), std::int64_t{1} << 50) * 1024;
    report.compiler = facts["compiler"];
}

/// The first thing that keeps the board from being used; empty: nothing.
std::string first_fault(const BoardEntry& entry, ConnectionReport& report,
                        std::map<std::string, std::string>& facts) {
    const std::string& name = entry.board.name;
    if (facts["end"].empty() && facts["folder"].empty())
        return name + ": it does not answer as a Unix machine does";
    if (!entry.is_emulated()) {
        const std::string wrong = wrong_architecture(entry.board.isa, report.machine, facts["features"]);
        if (!wrong.empty()) return name + ": " + wrong;
    } else if (facts["runner"] != "found") {
        return name + ": the runner '" + shown_text(entry.access.runner[0]) + "' is not there";
    }
    const std::string& folder = facts["folder"];
    if (find_board_fault(BoardFault::Stage::writing, folder))
        return name + ": there is no space left in " + shown_text(remote_path(entry.access));
    if (!folder.empty())
        return name + ": the folder " + shown_text(remote_path(entry.access)) +
               " cannot be written: " + folder;
    if (facts["tar"].empty()) return name + ": there is no tar on the board, which uploads need";
    if (facts["pinning"] == "fails")
        return name + ": programs cannot be pinned to CPUs " + entry.access.cpus + " there";
    if (entry.access.compile_there) {
        if (report.compiler.empty())
            return name + ": there is no compiler '" + compiler_there(entry) + "' on the board";
        return {};
    }
    const std::string compiler = compiler_here(entry);
    const ProcessResult version = run_process({compiler, "--version"});
    if (version.status != 0)
        return name + ": the compiler '" + compiler + "' is not installed on this machine";
    report.compiler = shown_text(first_line(version.output));
    const std::string target = first_line(run_process({compiler, "-dumpmachine"}).output);
    if (!entry.is_emulated() && !compiles_for(target, report.machine))
        return name + ": the compiler '" + compiler + "' makes programs for " + shown_text(target) +
               ", but the board's machine is " + report.machine;
    return {};
}

void add_warnings(const BoardEntry& entry, ConnectionReport& report) {
    const auto warn = [&](bool when, const std::string& sentence) {
        if (when) report.warnings.push_back(sentence);
    };
    warn(!report.governor.empty() && report.governor != "performance",
         "the clock's governor is '" + report.governor + "': with 'performance' times are steadier");
    warn(report.cores > 0 && report.cores < entry.board.cores, "it has " + std::to_string(report.cores) +
                                                                   " cores online, not the board's " +
                                                                   std::to_string(entry.board.cores));
    warn(report.free_disk > 0 && report.free_disk < std::int64_t{64} << 20,
         "less than 64 MiB of disk are free, which some plans need");
    warn(report.free_memory > 0 && report.free_memory < std::int64_t{128} << 20,
         "less than 128 MiB of memory are free, which some layers need");
    warn(entry.is_emulated(), "programs are run by '" +
                                  shown_text(entry.access.runner.empty() ? "" : entry.access.runner[0]) +
                                  "': their times are marked as emulated");
}

}  // namespace

ConnectionReport test_connection(const BoardEntry& entry, std::stop_token stop) {
    ConnectionReport report;
    report.compiles_there = entry.access.compile_there;
    if (!entry.is_reachable()) {
        report.fault = entry.board.name + ": nobody has said how it is reached: state its host in " +
                       (boards_folder() / (entry.board.name + ".board.json")).string();
        return report;
    }
    const RemoteShell shell(entry);
    try {
        const BoardAccess& access = entry.access;
        const RemoteResult result =
            shell.run({.script = std::string(probe_script),
                       .words = {remote_path(access), access.compile_there ? compiler_there(entry) : "",
                                 access.runner.empty() ? "" : access.runner[0], access.cpus},
                       .stop = stop,
                       .seconds = 40,
                       .most_bytes = std::size_t{1} << 18});
        if (result.stopped) throw Stopped(entry.board.name + ": stopped");
        std::map<std::string, std::string> facts;
        std::istringstream lines(result.output);
        for (std::string line; std::getline(lines, line);)
            if (const std::size_t sign = line.find('='); sign != std::string::npos)
                facts.emplace(line.substr(0, sign),
                              shown_text(std::string_view(line).substr(sign + 1), 4096));
        find_facts(report, facts);
        report.fault = first_fault(entry, report, facts);
        add_warnings(entry, report);
    } catch (const Error& fault) {
        report.fault = fault.what();
    }
    report.ok = report.fault.empty();
    return report;
}

}  // namespace taso
