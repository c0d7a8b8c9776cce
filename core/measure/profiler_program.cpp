// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profiler_program.h"

#include <algorithm>
#include <random>
#include <sstream>
#include <vector>

#include "base/cache_folder.h"
#include "base/embedded.h"
#include "base/new_folder.h"
#include "base/private_folder.h"
#include "base/process.h"
#include "base/sha256.h"
#include "board/remote_files.h"
#include "build/board_compiler.h"

namespace taso {

namespace {

std::vector<RemoteFile> profiler_files() {
    std::vector<RemoteFile> files;
    for (const char* folder : {"resources/profiler/", "kernels/"})
        for (std::string_view path : embedded_files(folder))
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
    try {
        made.commit();
    } catch (const Error&) {
        // Another process may have made the same one meanwhile.
        if (!is_private_file(folder / program.name)) throw;
    }
    return folder / program.name;
}

/// The profiler for an instruction set that was built with this program: beside it, or where package/CMakeLists.txt installs
/// it, wherever that tree has been put. For one thread it is compiled without OpenMP, as a plan for one thread is.
std::filesystem::path profiler_built_in(const std::string& isa, int threads) {
    std::error_code error;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const std::string name = "taso-profiler-" + isa + (threads == 1 ? "-one-thread" : "");
    const std::filesystem::path installed = here.parent_path() / "libexec" / "taso-workbench" / name;
    for (const std::filesystem::path& program : {here / name, installed})
        if (std::filesystem::is_regular_file(program, error)) return program;
    throw Error(installed.string() + ": is not there, though it is built and installed with this program");
}

std::string random_name() {
    std::random_device device;
    std::ostringstream text;
    text << "rounds-" << std::hex << device() << device() << ".txt";
    return text.str();
}

}  // namespace

PlacedProfiler put_profiler(const RemoteShell& shell, int threads, std::stop_token stop,
                            const std::function<void(const std::string&)>& stage) {
    const BoardEntry& entry = shell.entry();
    if (entry.board.name == "host" && entry.access.host.empty() && !entry.is_emulated())
        return {.folder = remote_path(entry.access),
                .program = profiler_built_in(entry.board.isa, threads).string()};
    const std::vector<RemoteFile> files = profiler_files();
    const BoardProgram program = profiler_program(entry.board, threads, files);
    stage("compiling");
    if (entry.access.compile_there) {
        const std::string folder =
            remote_path(entry.access, "profiler-" + program_hash(program, files, compiler_there(entry)));
        const RemoteResult there =
            shell.run({.script = "test -x \"$1\"/profiler", .words = {folder}, .stop = stop});
        if (there.stopped) throw Stopped(entry.board.name + ": stopped");
        if (there.status != 0) {
            put_files(shell, folder, files, stop);
            compile_there(shell, program, folder, stop);
        }
        return {.folder = folder, .program = "./" + program.name};
    }
    const std::filesystem::path built = profiler_built_here(entry, program, files, stop);
    stage("uploading");
    const std::string folder = remote_path(entry.access, built.parent_path().filename().string());
    put_files(shell, folder, {{.name = program.name, .from = built, .program = true}}, stop);
    return {.folder = folder, .program = "./" + program.name};
}

RemoteResult run_placed(const RemoteShell& shell, const PlacedProfiler& profiler, const std::string& list,
                        RemoteCall call, std::stop_token stop) {
    const std::string name = random_name();
    put_files(shell, profiler.folder, {{.name = name, .bytes = list}}, stop);
    return shell.run_program(profiler.folder, {profiler.program, name}, true, std::move(call));
}

std::int64_t sweep_bytes(const Board& board) {
    return 2 * std::max({board.l1_bytes, board.l2_bytes, board.l3_bytes});
}

}  // namespace taso
