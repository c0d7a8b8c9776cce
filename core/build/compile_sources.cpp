// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/compile_sources.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

#include "base/conversation.h"
#include "base/embedded.h"
#include "base/json_file.h"
#include "base/process.h"
#include "board/board.h"
#include "build/kernel_files.h"
#include "build/object_cache.h"

namespace taso {

namespace {

using Outcome = CompilerResult::Outcome;

constexpr std::size_t most_message_bytes = 65536;

std::vector<std::string> compiler_words(const Compiler& compiler) {
    std::vector<std::string> words = {compiler.command};
    words.insert(words.end(), compiler.flags.begin(), compiler.flags.end());
    return words;
}

/// Whether a compiler would take something else in a file's place: a header that was compiled before.
bool is_shadowed(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::exists(file.string() + ".gch", ignored);
}

/// Whether a source and all that it includes are our kernels' own, byte by byte, but for a plan's name in
/// names that the options leave out.
bool is_own_kernel(const Compilation& compilation, const std::string& source) {
    const std::vector<std::string>& flags = compilation.compiler.flags;
    const bool nameless = std::find(flags.begin(), flags.end(), no_prefix) != flags.end();
    const std::vector<std::string_view> known = embedded_files("kernels/");
    if (std::find(known.begin(), known.end(), "kernels/" + source) == known.end()) return false;
    try {
        const std::vector<std::string> files = kernel_files({source});
        return std::all_of(files.begin(), files.end(), [&](const std::string& file) {
            const std::string text = read_file(compilation.folder / file);
            const bool is_own = text == embedded_file("kernels/" + file) ||
                                (nameless && file == "taso_names.h" && !name_in_header(text).empty());
            return is_own && !is_shadowed(compilation.folder / file);
        });
    } catch (const Error&) {
        return false;
    }
}

/// Whether an option changes nothing but the code that is made of a source: others may name files, which can
/// change, or have more files written.
bool is_self_contained(const std::string& flag) {
    const auto is_one_of = [&](std::initializer_list<std::string_view> prefixes) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&](std::string_view prefix) { return flag.starts_with(prefix); });
    };
    return is_one_of({"-D", "-O", "-U", "-W", "-f", "-m", "-pedantic", "-pipe", "-pthread", "-std=", "-w"}) &&
           !is_one_of({"-Wa,", "-Wp,", "-fauto-profile", "-fdump", "-fplugin", "-fprofile", "-fsave"}) &&
           flag.find('/') == std::string::npos;
}

/// All that decides what this compiler makes of a kernel; nothing where that cannot be known.
std::optional<std::string> compilation_identity(const Compiler& compiler) {
    if (!std::all_of(compiler.flags.begin(), compiler.flags.end(), is_self_contained)) return std::nullopt;
    // The macros tell the machine that it compiles for, which the version does not, and what 'native' means.
    std::vector<std::string> macros = compiler_words(compiler);
    macros.insert(macros.end(), {"-dM", "-E", "-x", "c", "/dev/null"});
    const std::vector<ProcessResult> answers = run_processes({{compiler.command, "--version"}, macros}, 2);
    std::string identity;
    const auto add = [&](std::string_view text) {
        identity += std::to_string(text.size()) + ":" + std::string(text) + "\n";
    };
    for (const ProcessResult& answer : answers) {
        if (answer.status != 0) return std::nullopt;
        add(answer.output);
    }
    for (const std::string& word : compiler_words(compiler)) add(word);
    // 'native' tunes for more than the macros tell.
    if (std::any_of(compiler.flags.begin(), compiler.flags.end(),
                    [](const std::string& flag) { return flag.find("=native") != std::string::npos; }))
        add(this_machine().processor);
    for (const char* name :
         {"COMPILER_PATH", "CPATH", "C_INCLUDE_PATH", "GCC_EXEC_PREFIX", "LANG", "LC_ALL", "LC_MESSAGES"}) {
        const char* value = std::getenv(name);
        add(value ? value : "");
    }
    return identity;
}

class SourceCompiler {
  public:
    explicit SourceCompiler(const Compilation& compilation) : compilation_(compilation) {
        const bool has_kernels =
            std::any_of(compilation.sources.begin(), compilation.sources.end(),
                        [&](const auto& source) { return is_own_kernel(compilation_, source); });
        if (!has_kernels) return;
        if (std::optional<std::string> identity = compilation_identity(compilation.compiler))
            cache_.emplace(std::move(*identity));
    }

    CompiledSource compile(const std::string& source) const {
        CompiledSource result;
        result.object = (compilation_.objects / source).replace_extension(".o");
        if (cache_ && is_own_kernel(compilation_, source) && take(source, result)) return result;
        std::error_code ignored;
        std::filesystem::remove(result.object, ignored);  // the compiler would write through a link
        std::vector<std::string> command = compiler_words(compilation_.compiler);
        if (compilation_.call_graph) {
            // A cache of compiled files before the compiler would not give back its call graph.
            command.insert(command.begin(), {"env", "CCACHE_DISABLE=1"});
            command.push_back("-fcallgraph-info=su");
        }
        command.insert(command.end(), {"-c", source, "-o", result.object.string()});
        static_cast<CompilerResult&>(result) = call_compiler(command, compilation_.folder, compilation_.stop);
        // So says env.
        if (compilation_.call_graph && result.status == 127) result.outcome = Outcome::not_installed;
        if (result.outcome != Outcome::done) return result;
        if (compilation_.call_graph && !read_call_graph(result)) return result;
        // It may have been changed meanwhile.
        if (cache_ && is_own_kernel(compilation_, source)) keep(source, result);
        return result;
    }

  private:
    bool take(const std::string& source, CompiledSource& result) const {
        std::optional<ObjectFile> known = cache_->find(source);
        if (!known || (compilation_.call_graph && known->call_graph.empty())) return false;
        try {
            write_file(result.object, known->object);
        } catch (const Error&) {
            return false;
        }
        result.outcome = Outcome::done;
        result.messages = std::move(known->messages);
        if (compilation_.call_graph) result.call_graph = std::move(known->call_graph);
        return true;
    }

    static bool read_call_graph(CompiledSource& result) {
        try {
            result.call_graph = read_file(std::filesystem::path(result.object).replace_extension(".ci"));
        } catch (const Error& fault) {
            result.messages = fault.what();
        }
        if (result.call_graph.empty()) result.outcome = Outcome::failed;
        return !result.call_graph.empty();
    }

    void keep(const std::string& source, const CompiledSource& result) const {
        try {
            cache_->keep(source, {read_file(result.object), result.messages, result.call_graph});
        } catch (const Error&) {  // who wants the object will say so
        }
    }

    const Compilation& compilation_;
    std::optional<ObjectCache> cache_;
};

}  // namespace

CompilerResult call_compiler(const std::vector<std::string>& command, const std::filesystem::path& folder,
                             std::stop_token stop) {
    CompilerResult result;
    const auto take = [&](std::string_view piece) {
        result.messages += piece.substr(0, most_message_bytes - result.messages.size());
    };
    // It reads nothing, so it will not take the end of its input as a sign to stop.
    const ConversationEnd end =
        converse(command, {.folder = folder, .on_errors = take, .stop = std::move(stop), .grace_seconds = 0});
    result.status = end.status;
    if (!end.started)
        result.outcome = Outcome::not_installed;
    else if (end.ending == Ending::exited)
        result.outcome = end.status == 0 ? Outcome::done : Outcome::failed;
    return result;
}

std::vector<CompiledSource> compile_sources(const Compilation& compilation) {
    const std::vector<std::string>& sources = compilation.sources;
    std::vector<CompiledSource> results(sources.size());
    if (compilation.stop.stop_requested()) return results;
    const SourceCompiler compiler(compilation);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> ends = false;
    std::mutex mutex;
    std::exception_ptr fault;
    const auto work = [&] {
        try {
            for (std::size_t i;
                 !ends && !compilation.stop.stop_requested() && (i = next++) < sources.size();) {
                results[i] = compiler.compile(sources[i]);
                if (results[i].is_fault()) ends = true;
            }
        } catch (...) {
            ends = true;
            const std::scoped_lock lock(mutex);
            fault = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t t = 1; t < std::min(most, sources.size()); t++) helpers.emplace_back(work);
        work();
    }
    if (fault) std::rethrow_exception(fault);
    return results;
}

const CompiledSource* first_fault(const std::vector<CompiledSource>& results) {
    const auto found = std::find_if(results.begin(), results.end(),
                                    [](const CompiledSource& result) { return result.is_fault(); });
    return found == results.end() ? nullptr : &*found;
}

}  // namespace taso
