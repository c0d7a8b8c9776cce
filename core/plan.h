// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "selection.h"

namespace taso {

/// All that is needed to write the C: a network, the primitives chosen for it, and where every byte lies.
struct Plan {
    Network network;
    Problem problem;  ///< of this network; its threads are the plan's
    Selection selection;
    Schedule schedule;  ///< packed: every internal buffer has its offset
    std::int64_t arena_bytes = 0;
    Memory memory;
    Board board;          ///< made for: whose times these are
    std::string profile;  ///< name
    std::string profile_hash;
    std::string kind;  ///< of the budget
    std::optional<std::int64_t> budget;
    std::string status;  ///< optimal, feasible
    std::string proof;   ///< one sentence
    /// Exported for this machine, by its compiler and options; none: for `board`, by those of build_board().
    std::optional<Board> target = {};
    std::string name = {};  ///< that the C bears, an identifier(); empty: the network's

    /// The machine that the export is to be compiled for.
    const Board& built_for() const { return target ? *target : board; }
};

enum class WeightStorage : std::uint8_t { bin, c, incbin };

/// What an export states of itself.
struct ExportReport {
    std::filesystem::path directory;
    std::string isa;  ///< that it is built for
    std::int64_t arena_bytes = 0, weight_bytes = 0, stack_bytes = 0, predicted_ns = 0;
    /// What the profile states of compiler and options where the board says otherwise (build_board.h), with
    /// what is used instead; the same as one sentence. Empty: it states nothing else.
    std::string not_followed = {}, built_with = {}, note = {};
};

/// Writes the folder of DESIGN section 8, whole or not at all: into a temporary folder beside it, then put
/// into its place in one step, with the folders above it. Refuses a folder that exists and is not, unchanged,
/// an earlier export. It is noted as this
/// user's own (plan_trust.h). Kernels compiled on the way are kept
/// in the cache folder for the next time. `progress` (may be empty) is called with done and all; throws
/// Error.
ExportReport export_plan(const Plan& plan, const std::filesystem::path& directory, WeightStorage weights,
                         const std::function<void(int done, int all)>& progress = {});

struct StepRun {
    std::string name, primitive;
    std::int64_t predicted_ns = 0, measured_ns = 0;
};

/// What a compiled plan printed of a run.
struct RunReport {
    std::string machine, predicted_for;
    std::int64_t predicted_ns = 0, measured_ns = 0;
    double spread = 0;
    bool same_machine = false;            ///< the board, ISA and thread count that the plan was made for
    std::int64_t arena_bytes_stated = 0;  ///< plan.json's
    std::int64_t arena_bytes_linked = 0;  ///< size of the arena's symbol in the linked program
    double max_error = 0;                 ///< max |out - golden| / max |golden|
    std::string note;                     ///< options that the plan states and that are not followed
    std::string warnings;                 ///< what the compiler said; empty: nothing
    bool ok = false;                      ///< output within 1e-3 of the golden sample, arena as stated
    Origin origin = Origin::measured;     ///< emulated: the times say nothing about a machine
    std::vector<StepRun> steps;

    /// Measured over predicted: means something on the same machine only.
    double ratio() const {
        return predicted_ns > 0 ? static_cast<double>(measured_ns) / static_cast<double>(predicted_ns) : 0;
    }
};

/// Compiles an exported folder with the host's cc and with options of build_board(), which runs its code: ask
/// is_trusted_plan() first; runs it and checks its output. `repeats` inferences are
/// timed; 0: as many as some seconds hold. Throws Error.
RunReport run_plan(const std::filesystem::path& directory, int repeats = 0);

}  // namespace taso
