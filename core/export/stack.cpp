// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/stack.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "base/process.h"

namespace taso {

namespace {

/// Bytes below the stack pointer that a leaf may use on x86-64, which GCC does not count in a frame.
constexpr std::int64_t red_zone = 128;

struct CallGraph {
    std::map<std::string, std::int64_t> frames;  ///< -1: unbounded
    std::map<std::string, std::set<std::string>> calls;
};

/// The text in quotes after `key: ` in a line, or nothing.
std::optional<std::string> graph_value(const std::string& line, const std::string& key) {
    const std::size_t start = line.find(key + ": \"");
    if (start == std::string::npos) return std::nullopt;
    const std::size_t first = start + key.size() + 3;
    return line.substr(first, line.find('"', first) - first);
}

/// The bytes in a node's label: "name\nfile:line:column\n48 bytes (static)"; functions of libc have none.
std::optional<std::int64_t> frame_bytes(const std::string& label) {
    const std::size_t end = label.find(" bytes (");
    if (end == std::string::npos) return std::nullopt;
    const std::size_t start = label.rfind("\\n", end) + 2;
    std::int64_t bytes = 0;
    const auto [last, fault] = std::from_chars(label.data() + start, label.data() + end, bytes);
    if (fault != std::errc() || last != label.data() + end) return -1;
    return label.substr(end).starts_with(" bytes (dynamic)") ? -1 : bytes;
}

void add(CallGraph& graph, const std::string& text) {
    std::set<std::string> parallel_bodies, parallel_callers;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("node:")) {
            const auto title = graph_value(line, "title"), label = graph_value(line, "label");
            if (!title || !label) continue;
            if (const auto bytes = frame_bytes(*label)) graph.frames[*title] = *bytes;
            if (title->find("._omp_fn.") != std::string::npos) parallel_bodies.insert(*title);
        } else if (line.starts_with("edge:")) {
            const auto from = graph_value(line, "sourcename"), to = graph_value(line, "targetname");
            if (!from || !to) continue;
            graph.calls[*from].insert(*to);
            if (*to == "GOMP_parallel") parallel_callers.insert(*from);
        }
    }
    // The bodies of parallel loops are called through OpenMP's library.
    for (const std::string& caller : parallel_callers)
        graph.calls[caller].insert(parallel_bodies.begin(), parallel_bodies.end());
}

std::int64_t depth(const CallGraph& graph, const std::string& function,
                   std::map<std::string, std::int64_t>& known, std::set<std::string>& open) {
    if (function == "__indirect_call") return -1;
    const auto frame = graph.frames.find(function);
    if (frame == graph.frames.end()) return 0;
    if (frame->second < 0 || !open.insert(function).second) return -1;
    if (const auto found = known.find(function); found != known.end()) {
        open.erase(function);
        return found->second;
    }
    std::int64_t deepest = 0;
    if (const auto called = graph.calls.find(function); called != graph.calls.end()) {
        for (const std::string& next : called->second) {
            const std::int64_t below = depth(graph, next, known, open);
            deepest = below < 0 || deepest < 0 ? -1 : std::max(deepest, below);
        }
    }
    open.erase(function);
    return known[function] = deepest < 0 ? -1 : frame->second + deepest;
}

}  // namespace

std::int64_t deepest_stack(const std::vector<std::string>& graphs, const std::string& function) {
    CallGraph graph;
    for (const std::string& text : graphs) add(graph, text);
    if (!graph.frames.contains(function)) return -1;
    std::map<std::string, std::int64_t> known;
    std::set<std::string> open;
    return depth(graph, function, known, open);
}

StackUse find_stack_use(const std::filesystem::path& folder, const std::vector<std::string>& sources,
                        const std::string& function, const std::vector<Compiler>& compilers,
                        const std::filesystem::path& build, const StackUse& bound) {
    const std::filesystem::path out = std::filesystem::absolute(build);
    for (std::size_t index = 0; index < compilers.size(); index++) {
        const Compiler& compiler = compilers[index];
        // A compiler that is not there, or has no such option, says so at once.
        std::vector<std::string> probe = {compiler.command};
        probe.insert(probe.end(), compiler.flags.begin(), compiler.flags.end());
        probe.insert(probe.end(),
                     {"-fcallgraph-info=su", "-x", "c", "-c", "/dev/null", "-o", (out / "probe.o").string()});
        if (run_process(probe).status != 0) continue;
        const std::vector<CompiledSource> results = compile_sources(
            {.compiler = compiler, .folder = folder, .sources = sources, .objects = out, .call_graph = true});
        if (first_fault(results)) continue;
        std::vector<std::string> graphs;
        for (const CompiledSource& result : results) graphs.push_back(result.call_graph);
        const std::int64_t bytes = deepest_stack(graphs, function);
        if (bytes < 0) continue;
        return {bytes + red_zone,
                "the deepest chain of calls as compiled by `" + compiler.command +
                    "`, functions of libc and libm not counted",
                static_cast<int>(index)};
    }
    return bound;
}

}  // namespace taso
