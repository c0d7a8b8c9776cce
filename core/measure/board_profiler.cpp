// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/board_profiler.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <random>
#include <sstream>

#include "base/cache_folder.h"
#include "base/embedded.h"
#include "base/new_folder.h"
#include "base/private_folder.h"
#include "base/process.h"
#include "base/sha256.h"
#include "base/text.h"
#include "build/board_compiler.h"
#include "build/kernel_files.h"
#include "measure/profile_items.h"
#include "measure/profiler_listener.h"
#include "measure/trial.h"
#include "profile/profile_keeper.h"

namespace taso {

namespace {

std::vector<RemoteFile> profiler_files() {
    std::vector<RemoteFile> files = {
        {.name = "main.c", .bytes = std::string(embedded_file("resources/profiler/main.c"))}};
    for (std::string_view path : embedded_files("kernels/"))
        files.push_back({.name = std::string(path.substr(path.rfind('/') + 1)),
                         .bytes = std::string(embedded_file(path))});
    return files;
}

BoardProgram profiler_program(const Board& board, int threads, const std::vector<RemoteFile>& files) {
    BoardProgram program = {.sources = {}, .flags = board_program_flags(board, threads), .name = "profiler"};
    program.flags.push_back("-pthread");
    if (threads == 1) program.flags.push_back("-Wno-unknown-pragmas");
    for (const RemoteFile& file : files)
        if (file.name.ends_with(".c")) program.sources.push_back(file.name);
    return program;
}

/// Names a program by all that goes into it.
std::string program_hash(const BoardProgram& program, const std::vector<RemoteFile>& files,
                         const std::string& compiler) {
    std::string all = compiler + "\n";
    for (const std::string& flag : program.flags) all += flag + "\n";
    for (const RemoteFile& file : files) all += file.name + " " + sha256(file.bytes) + "\n";
    return sha256(all).substr(0, 16);
}

/// The profiler for a board, compiled on this machine, now or earlier.
std::filesystem::path profiler_built_here(const BoardEntry& entry, const BoardProgram& program,
                                          const std::vector<RemoteFile>& files, std::stop_token stop) {
    const std::string compiler = compiler_here(entry);
    const ProcessResult version = run_process({compiler, "--version"});
    if (version.status != 0)
        throw Error(entry.board.name + ": the compiler '" + compiler + "' is not installed on this machine");
    const std::string hash = program_hash(program, files, compiler + "\n" + version.output);
    const std::filesystem::path folder = cache_folder() / ("profiler-" + hash);
    std::error_code error;
    // It will be run: only what this user has put into a folder of his own is taken from there.
    if (std::filesystem::symlink_status(folder, error).type() != std::filesystem::file_type::not_found) {
        make_private_folder(folder);
        if (is_private_file(folder / program.name)) return folder / program.name;
    }
    // In the program's own cache nothing is anybody else's.
    const auto all = [](const std::filesystem::path& whole) {
        return FolderContents(whole, [](const FolderContents::Entry&) {});
    };
    NewFolder made(folder, {.replaceable = all, .half_written = all, .is_private = true});
    for (const RemoteFile& file : files) made.write(file.name, file.bytes);
    compile_here(entry, program, made.file(""), made.file(program.name), stop);
    for (const RemoteFile& file : files) std::filesystem::remove(made.file(file.name), error);
    std::filesystem::permissions(made.file(program.name), std::filesystem::perms::owner_all, error);
    made.commit();
    return folder / program.name;
}

std::string exact_text(float value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", static_cast<double>(value));
    return text;
}

/// The list that resources/profiler/main.c reads.
std::string items_text(const std::vector<ProfileItem>& items, const Profile& profile, int repeats) {
    std::ostringstream text;
    text << "taso-profiler 1\nfootprint " << profile.footprint << "\nmemory " << 2 * last_level(profile.board)
         << "\npatience " << static_cast<std::int64_t>(patience_ns) << "\n";
    for (std::size_t i = 0; i < items.size(); i++) {
        const taso_shape& s = items[i].shape.get();
        text << i << " " << items[i].primitive->function.substr(std::string_view("taso_").size()) << " "
             << repeats;
        for (std::int32_t number :
             {s.in_channels,       s.in_height,      s.in_width,     s.out_channels,  s.out_height,
              s.out_width,         s.kernel_height,  s.kernel_width, s.stride_height, s.stride_width,
              s.dilation_height,   s.dilation_width, s.pad_top,      s.pad_left,      s.pad_bottom,
              s.pad_right,         s.groups,         s.inputs,       s.activation,    s.accumulate,
              s.count_include_pad, s.local_size,     s.threads})
            text << " " << number;
        for (float number : {s.clip_low, s.clip_high, s.alpha, s.beta, s.bias})
            text << " " << exact_text(number);
        for (std::int32_t channels : items[i].shape.input_channels()) text << " " << channels;
        text << "\n";
    }
    return text.str();
}

std::string random_name() {
    std::random_device device;
    std::ostringstream text;
    text << "items-" << std::hex << device() << device() << ".txt";
    return text.str();
}

void check_options(const BoardEntry& entry, const ProfilerOptions& options,
                   const std::filesystem::path& file) {
    if (!entry.is_reachable())
        throw Error(entry.board.name + ": nobody has said how it is reached: state its host in " +
                    (boards_folder() / (entry.board.name + ".board.json")).string());
    if (options.threads < 1 || options.threads > entry.board.cores)
        throw Error(entry.board.name + " has " + std::to_string(entry.board.cores) + " cores: cannot time " +
                    std::to_string(options.threads) + " threads");
    if (options.repeats < 1 || options.repeats > 1000) throw Error("repeats must be 1 to 1000");
    if (!entry.is_emulated()) return;
    const std::string file_name = file.filename().string();
    for (const BoardEntry& board : all_boards().boards)
        if (file_name == board.board.name + ".profile.json")
            throw Error(file.string() +
                        ": times taken under an emulator cannot bear the name of a board; "
                        "choose another file, such as " +
                        profile_file_of(entry).string());
}

/// Runs the profiler on what is missing.
void time_items(const RemoteShell& shell, const std::string& folder, const std::vector<ProfileItem>& items,
                const ProfilerOptions& options, const Profile& profile, std::stop_token stop,
                ProfilerListener& listener) {
    const std::string list = random_name();
    put_files(shell, folder, {{.name = list, .bytes = items_text(items, profile, options.repeats)}}, stop);
    listener.stage("starting");
    // Whichever is first: the user's stop, or the end of the seconds.
    std::stop_source source;
    const std::stop_callback forward(stop, [&] { source.request_stop(); });
    listener.begin();
    RemoteCall call = {.script = {},
                       .on_line =
                           [&](std::string_view line) {
                               listener.take(line);
                               if (options.seconds > 0 && listener.elapsed() > options.seconds)
                                   source.request_stop();
                           },
                       .stop = source.get_token(),
                       .seconds = 0,
                       .silence_seconds = options.silence_seconds,
                       .most_bytes = (items.size() + 1000) * 512 + (std::size_t{1} << 28)};
    const RemoteResult result = shell.run_program(folder, {"./profiler", list}, true, std::move(call));
    if (result.stopped || listener.finished()) return;
    const std::string why = shown_text(first_line(result.errors));
    if (result.status > 128)
        throw Error(
            shell.name() + ": the profiler was ended by signal " + std::to_string(result.status - 128) +
            (result.status == 137 ? ", perhaps for want of memory" : "") + (why.empty() ? "" : ": " + why));
    throw Error(shell.name() + ": the profiler ended before it was through" +
                (why.empty() ? "" : ": " + why));
}

}  // namespace

std::filesystem::path profile_file_of(const BoardEntry& entry) {
    return entry.board.name + (entry.is_emulated() ? ".emulated.profile.json" : ".profile.json");
}

ProfilerReport run_profiler_on(const BoardEntry& entry, const std::vector<Network>& networks,
                               const ProfilerOptions& options, const std::filesystem::path& file,
                               std::stop_token stop,
                               const std::function<void(const ProfilerProgress&)>& progress) {
    if (entry.is_this_machine()) return run_profiler(networks, options, file, stop, progress);
    check_options(entry, options, file);
    const RemoteShell shell(entry);
    Board board = entry.board;
    if (entry.is_emulated()) board.name += emulated_suffix;
    ProfileKeeper keeper(file, board);
    Profile& profile = keeper.profile();
    profile.footprint = std::max(profile.footprint, footprint_of(networks, board));
    profile.model = built_in_cost_model(profile.board);
    profile.calibrate();

    std::vector<ProfileItem> items = list_items(networks, options, profile);
    ProfilerReport report = {.file = file};
    leave_out_known(items, profile, report);
    if (items.empty()) return report;

    ProfilerListener listener(entry, items, options.repeats, keeper, report, progress);
    const std::vector<RemoteFile> files = profiler_files();
    const BoardProgram program = profiler_program(entry.board, options.threads, files);
    try {
        std::string folder;
        listener.stage("compiling");
        if (entry.access.compile_there) {
            folder =
                remote_path(entry.access, "profiler-" + program_hash(program, files, compiler_there(entry)));
            const RemoteResult there =
                shell.run({.script = "test -x \"$1\"/profiler", .words = {folder}, .stop = stop});
            if (there.stopped) throw Stopped(entry.board.name + ": stopped");
            if (there.status != 0) {
                put_files(shell, folder, files, stop);
                compile_there(shell, program, folder, stop);
            }
        } else {
            const std::filesystem::path built = profiler_built_here(entry, program, files, stop);
            listener.stage("uploading");
            folder = remote_path(entry.access, built.parent_path().filename().string());
            put_files(shell, folder, {{.name = program.name, .from = built, .program = true}}, stop);
        }
        time_items(shell, folder, items, options, profile, stop, listener);
    } catch (const Stopped&) {
        // What arrived before is kept; the report says what is missing.
    } catch (const ConnectionError& fault) {
        keeper.save();
        throw ConnectionError(std::string(fault.what()) + "; " + std::to_string(report.measured) +
                              " new times are kept in " + file.string() +
                              ", and the same again goes on from there");
    } catch (...) {
        keeper.save();
        throw;
    }
    keeper.save();
    return report;
}

}  // namespace taso
