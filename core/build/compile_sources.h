// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace taso {

/// A C compiler and its options for the machine.
struct Compiler {
    std::string command;
    std::vector<std::string> flags;
};

/// What became of one call of a compiler.
struct CompilerResult {
    enum class Outcome : std::uint8_t { skipped, done, failed, not_installed };
    Outcome outcome = Outcome::skipped;  ///< skipped: another call had failed before it, or a stop came
    int status = 0;                      ///< as of ProcessResult
    std::string messages;                ///< what the compiler said: warnings, errors; the first 64 KiB

    bool is_fault() const { return outcome == Outcome::failed || outcome == Outcome::not_installed; }
};

/// Calls a compiler in a folder. A stop ends it at once.
CompilerResult call_compiler(const std::vector<std::string>& command, const std::filesystem::path& folder,
                             std::stop_token stop = {});

struct CompiledSource : CompilerResult {
    std::filesystem::path object;
    std::string call_graph;  ///< as GCC writes it (-fcallgraph-info=su), where asked for
};

/// Sources of one folder that are compiled alike.
struct Compilation {
    Compiler compiler;
    std::filesystem::path folder;      ///< the compiler runs here
    std::vector<std::string> sources;  ///< names within it
    std::filesystem::path objects;     ///< a folder, absolute: a.c becomes a.o there
    bool call_graph = false;
    std::stop_token stop{};
};

/// Compiles them, as many at a time as the machine has CPUs, until one fails. Sources that are kernels of
/// ours, unchanged, are taken from the cache on disk where they have been compiled alike before. Returns one
/// result per source. Throws Error where the system has no resources for it.
std::vector<CompiledSource> compile_sources(const Compilation& compilation);

/// The first of them that is a fault, or null.
const CompiledSource* first_fault(const std::vector<CompiledSource>& results);

}  // namespace taso
