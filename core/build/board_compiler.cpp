// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/board_compiler.h"

#include <unistd.h>

#include "base/process.h"
#include "base/text.h"
#include "board/board_file.h"
#include "build/compile_sources.h"
#include "build/compiler_options.h"

namespace taso {

namespace {

std::string quoted_words(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + shell_quoted(word);
    return text;
}

/// The line of a compiler's complaint that says most.
std::string complaint(const std::string& errors) {
    for (const char* key : {"error:", "undefined reference", "cannot find"}) {
        const std::size_t at = errors.find(key);
        if (at == std::string::npos) continue;
        const std::size_t begin = errors.rfind('\n', at) + 1;
        return shown_text(errors.substr(begin, errors.find('\n', at) - begin));
    }
    return shown_text(first_line(errors));
}

/// What went wrong in a call of a compiler here, or nothing.
std::string fault_of(const CompilerResult& result, const std::string& compiler) {
    if (!result.is_fault()) return {};
    if (result.outcome == CompilerResult::Outcome::not_installed)
        return "the compiler '" + compiler + "' is not installed on this machine (" + result.messages + ")";
    const std::string why = complaint(result.messages);
    return why.empty() ? "the compiler ended with status " + std::to_string(result.status) : why;
}

}  // namespace

std::vector<std::string> board_program_flags(const Board& board, int threads) {
    std::vector<std::string> flags = common_flags(threads);
    const std::vector<std::string> own = plan_flags(board);
    flags.insert(flags.end(), own.begin(), own.end());
    return flags;
}

void compile_here(const BoardEntry& entry, const BoardProgram& program, const std::filesystem::path& folder,
                  const std::filesystem::path& result, std::stop_token stop) {
    const Compiler compiler = {.command = compiler_here(entry), .flags = program.flags};
    const std::filesystem::path part = result.string() + ".part" + std::to_string(::getpid());
    std::error_code ignored;
    std::filesystem::remove(part, ignored);  // the linker would write through a link
    const std::vector<CompiledSource> compiled = compile_sources({.compiler = compiler,
                                                                  .folder = folder,
                                                                  .sources = program.sources,
                                                                  .objects = result.parent_path(),
                                                                  .stop = stop});
    std::string fault;
    if (const CompiledSource* first = first_fault(compiled)) fault = fault_of(*first, compiler.command);
    if (fault.empty() && !stop.stop_requested()) {
        std::vector<std::string> link = {compiler.command};
        link.insert(link.end(), compiler.flags.begin(), compiler.flags.end());
        for (const CompiledSource& source : compiled) link.push_back(source.object.string());
        link.insert(link.end(), {"-static", "-lm", "-pthread", "-o", part.string()});
        fault = fault_of(call_compiler(link, folder, stop), compiler.command);
    }
    for (const std::string& source : program.sources)
        std::filesystem::remove((result.parent_path() / source).replace_extension(".o"), ignored);
    if (stop.stop_requested()) {
        std::filesystem::remove(part, ignored);
        throw Stopped(entry.board.name + ": stopped");
    }
    if (!fault.empty()) throw Error(entry.board.name + ": " + program.name + " does not compile: " + fault);
    std::error_code error;
    std::filesystem::rename(part, result, error);
    if (error) throw Error(result.string() + ": cannot be written: " + error.message());
}

void compile_there(const RemoteShell& shell, const BoardProgram& program, const std::string& folder,
                   std::stop_token stop) {
    std::vector<std::string> base = {compiler_there(shell.entry())};
    base.insert(base.end(), program.flags.begin(), program.flags.end());
    std::string objects, sources;
    for (const std::string& source : program.sources) {
        sources += shell_quoted(source) + " ";
        objects += shell_quoted(std::filesystem::path(source).replace_extension(".o").string()) + " ";
    }
    // One file a call, as many at a time as there are CPUs; xargs adds the file's name as the last word.
    const std::string one =
        "source=\"$1\"\nexec " + quoted_words(base) + " -I. -c \"$source\" -o \"${source%.c}.o\"\n";
    const std::string all =
        "jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)\nprintf '%s\\n' " + sources +
        "| xargs -n 1 -P \"$jobs\" sh ./compile_one.sh || exit 1\n" + quoted_words(base) + " " + objects +
        "-lm -pthread -o " + shell_quoted(program.name + ".part") + " || exit 1\nrm -f " + objects +
        "\nmv -f -- " + shell_quoted(program.name + ".part") + " " + shell_quoted(program.name) + "\n";
    put_files(shell, folder,
              {{.name = "compile_one.sh", .bytes = one}, {.name = "compile_all.sh", .bytes = all}}, stop);
    const RemoteResult result =
        shell.run_program(folder, {"sh", "./compile_all.sh"}, false, {.stop = stop, .seconds = 3600});
    if (result.stopped) throw Stopped(shell.name() + ": stopped");
    if (result.status != 0)
        throw Error(shell.name() + ": " + program.name +
                    " does not compile there: " + complaint(result.errors));
}

}  // namespace taso
