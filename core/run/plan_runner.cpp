// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/plan_runner.h"

#include <algorithm>

#include "base/json_file.h"
#include "base/process.h"
#include "base/text.h"
#include "build/board_compiler.h"
#include "build/compiler_options.h"
#include "build/elf_symbol.h"
#include "build/kernel_files.h"
#include "export/weights.h"
#include "profile/profile_file.h"
#include "profile/profile_keeper.h"
#include "run/runner.h"
#include "run/sample_files.h"
#include "run/stated_plan.h"

namespace taso {

namespace {

constexpr std::size_t most_program = std::size_t{1} << 30;  ///< bytes, fetched to find its arena's size
constexpr double plan_seconds = 24 * 3600;                  ///< a day is long enough for any plan

/// Options are the board's: what plan.json states of them is data.
BoardProgram plan_program(const StatedPlan& plan, const BoardEntry& entry, bool trace) {
    BoardProgram program = {
        .sources = plan.sources, .flags = board_program_flags(entry.board, plan.threads), .name = plan.name};
    program.flags.push_back(no_prefix);
    if (trace) program.flags.emplace_back(trace_option);
    return program;
}

/// Of an export's files, those with one of these endings.
std::vector<RemoteFile> files_of(const StatedPlan& plan, const std::filesystem::path& folder,
                                 std::initializer_list<std::string_view> endings) {
    std::vector<RemoteFile> files;
    for (const std::string& name : plan.files)
        for (std::string_view ending : endings)
            if (name.ends_with(ending)) files.push_back({.name = name, .from = folder / name});
    return files;
}

/// Puts the program where it can run; returns the size of its arena.
std::int64_t put_program(const RemoteShell& shell, const StatedPlan& plan,
                         const std::filesystem::path& folder, const std::string& there, bool trace,
                         std::stop_token stop, const std::function<void(const std::string&)>& stage) {
    const BoardEntry& entry = shell.entry();
    const BoardProgram program = plan_program(plan, entry, trace);
    // Linked in or not, the weights are the board's to read.
    std::vector<RemoteFile> files = files_of(plan, folder, {".bin"});
    if (plan.weights != "bin" && !entry.access.compile_there)
        std::erase_if(files, [](const RemoteFile& file) { return file.name == "weights.bin"; });
    if (entry.access.compile_there) {
        const std::vector<RemoteFile> sources = files_of(plan, folder, {".c", ".h", ".def"});
        files.insert(files.end(), sources.begin(), sources.end());
        stage("uploading");
        put_files(shell, there, files, stop);
        stage("compiling");
        compile_there(shell, program, there, stop);
        const std::string linked = fetch_file(shell, there + "/" + program.name, most_program, stop);
        return symbol_bytes(linked, "taso_arena").value_or(0);
    }
    stage("compiling");
    const std::filesystem::path build = folder / "build" / "board";
    make_build_folder(build);
    compile_here(entry, program, folder, build / program.name, stop);
    files.push_back({.name = program.name, .from = build / program.name, .program = true});
    stage("uploading");
    put_files(shell, there, files, stop);
    return symbol_bytes(read_file(build / program.name), "taso_arena").value_or(0);
}

}  // namespace

RunReport run_plan_on(const BoardEntry& entry, const std::filesystem::path& directory, std::stop_token stop,
                      const std::function<void(const std::string&)>& stage, const RunSample& sample) {
    if (entry.is_this_machine()) return run_plan(directory, 0, std::move(stop), stage, sample);
    if (!entry.is_reachable())
        throw Error(entry.board.name + ": nobody has said how it is reached: state its host in " +
                    (boards_folder() / (entry.board.name + ".board.json")).string());
    const auto tell = [&](const std::string& what) {
        if (stage) stage(what);
    };
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(directory, error);
    const StatedPlan plan = read_stated_plan(folder);
    const RemoteShell shell(entry);
    const std::string there = remote_path(entry.access, "plan-" + plan.name);
    const std::int64_t linked = put_program(shell, plan, folder, there, sample.wants_trace, stop, tell);

    if (!sample.input.empty())
        put_files(shell, there,
                  {{.name = sample_input_file, .bytes = std::string(float_bytes(sample.input))}}, stop);
    tell("running");
    // Under an emulator the plan is checked, not timed: one repeat will do. It is nobody's planned machine.
    const std::string machine = entry.board.name + (entry.is_emulated() ? std::string(emulated_suffix) : "");
    std::vector<std::string> words = {"./" + plan.name, "--json", "--machine", machine};
    if (entry.is_emulated()) words.insert(words.end(), {"--repeats", "1"});
    if (!sample.input.empty()) words.insert(words.end(), {"--input", sample_input_file});
    if (sample.wants_output) words.insert(words.end(), {"--output", sample_output_file});
    if (sample.wants_trace) words.insert(words.end(), {"--trace", trace_file});
    words.push_back(".");
    const RemoteResult result =
        shell.run_program(there, words, true, {.stop = stop, .seconds = plan_seconds});
    if (result.stopped) throw Stopped(entry.board.name + ": stopped");
    std::optional<RunReport> report;
    if (result.status == 0 || result.status == 1) report = read_run_output(plan, result.output);
    if (!report) {
        std::string why = shown_text(first_line(usage_fault(sample, result.errors)));
        if (why.empty() && result.status != 0 && result.status != 1)
            why = "it ended with status " + std::to_string(result.status);
        if (why.empty()) why = "its reply is no report of this plan: " + shown_text(result.output, 80);
        throw Error(entry.board.name + ": the plan " + folder.string() + " did not run there: " + why);
    }
    report->machine = shown_text(report->machine);
    if (sample.wants_output)
        report->output =
            read_outputs(plan, fetch_file(shell, there + "/" + sample_output_file, output_bytes(plan), stop),
                         entry.board.name);
    if (sample.wants_trace)
        report->trace = read_trace(plan, fetch_file(shell, there + "/" + trace_file, trace_bytes(plan), stop),
                                   entry.board.name);
    if (plan.isa == entry.board.isa) report->note = flags_note(plan.flags, plan_flags(entry.board));
    report->origin = entry.is_emulated() ? Origin::emulated : Origin::measured;
    report->same_machine =
        !entry.is_emulated() && plan.board == entry.board.name && plan.isa == entry.board.isa;
    report->predicted_for = plan.board;
    report->arena_bytes_stated = plan.arena_bytes;
    report->arena_bytes_linked = linked;
    report->ok = report->ok && result.status == 0 && linked == plan.arena_bytes;
    return *report;
}

int keep_step_times(const BoardEntry& entry, const std::filesystem::path& directory, const RunReport& report,
                    const std::filesystem::path& file) {
    const StatedPlan plan = read_stated_plan(directory);
    const std::string where = (directory / "plan.json").string();
    if (plan.steps.size() != report.steps.size()) throw Error(where + ": has changed since it was run");
    if (plan.kernels != kernels_hash())
        throw Error(where + ": was exported with other kernels than these, so its times are not theirs");
    if (!report.ok) throw Error(where + ": its run was not right, so its times are not kept");
    Board board = entry.board;
    if (report.origin == Origin::emulated) {
        board.name += emulated_suffix;
        for (const BoardEntry& other : all_boards().boards)
            if (file.filename() == other.board.name + ".profile.json")
                throw Error(file.string() +
                            ": times taken under an emulator cannot bear the name of a board");
    }
    ProfileKeeper keeper(file, board);
    ProfileKeeper::Round round = {.layers = {}, .transforms = {}, .origin = report.origin};
    for (std::size_t i = 0; i < plan.steps.size(); i++) {
        const StatedPlan::Step& step = plan.steps[i];
        if (step.segment) continue;  // what many calls took together is no call's time
        const Primitive* primitive = find_primitive(step.primitive);
        if (!primitive || step.shape.is_null())
            throw Error(where + ": steps[" + std::to_string(i) +
                        "] does not state its shape: export it anew");
        const std::string place = where + ": steps[" + std::to_string(i) + "].shape";
        const std::int64_t ns = std::max<std::int64_t>(1, report.steps[i].measured_ns);
        if (primitive->op == Op::transform)
            round.transforms.emplace_back(Profile::TransformKey{.shape = read_tensor_shape(step.shape, place),
                                                                .from = primitive->input,
                                                                .to = primitive->output,
                                                                .threads = plan.threads,
                                                                .network = plan.network},
                                          ns);
        else
            round.layers.emplace_back(Profile::LayerKey{.shape = read_shape_key(step.shape, place),
                                                        .primitive = step.primitive,
                                                        .threads = plan.threads,
                                                        .accumulate = step.accumulates,
                                                        .network = plan.network},
                                      ns);
    }
    keeper.add(round);
    const int kept = static_cast<int>(round.layers.size() + round.transforms.size());
    keeper.save();
    return kept;
}

}  // namespace taso
