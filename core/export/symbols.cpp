// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/symbols.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/json_file.h"
#include "build/compiler_options.h"
#include "build/elf_symbol.h"
#include "build/kernel_files.h"

namespace taso {

namespace {

/// Whether it calls a root: by its name, or by that of a vector's. The headers of vectors, which all include, do so for those
/// who call theirs.
bool calls_root(const std::string& file, std::string_view text) {
    if (file.starts_with("simd")) return false;
    return text.find("sqrtf(") != std::string_view::npos || text.find("_sqrt(") != std::string_view::npos;
}

/// Whether a source, or a header that it includes, calls a function of libc or libm that compilers put in
/// line where they may take it for the library's.
bool calls_library(const std::filesystem::path& folder, const std::string& source) {
    constexpr std::string_view functions[] = {"memcpy(", "memset(", "memmove(", "memcmp(", "powf(",
                                              "fabsf(",  "fmaxf(",  "fminf(",   "floorf("};
    const auto calls = [&](const std::string& file, std::string_view text) {
        return calls_root(file, text) ||
               std::any_of(std::begin(functions), std::end(functions), [&](std::string_view function) {
                   return text.find(function) != std::string_view::npos;
               });
    };
    if (calls(source, read_file(folder / source))) return true;
    if (source == "plan.c") return false;
    const std::vector<std::string> files = kernel_files({source});
    return std::any_of(files.begin(), files.end(), [&](const std::string& file) {
        return calls(file, embedded_file("kernels/" + file));
    });
}

}  // namespace

OuterSymbols stated_symbols(const ExportParts& parts) {
    OuterSymbols stated;
    stated.names = {"memcpy", "memset"};
    for (const ExportParts::Segment& segment : parts.segments)
        if (segment.run.moved_bytes > 0 || segment.run.moved_input > 0) stated.names.insert("memmove");
    for (const std::string& file : parts.files) {
        const std::string_view text = embedded_file("kernels/" + file);
        if (text.find("powf(") != std::string_view::npos) stated.names.insert("powf");
        if (calls_root(file, text)) stated.names.insert("sqrtf");
    }
    stated.origin =
        "by the rule that kernels call nothing else: the compiler was not there to look at its objects; it "
        "may add functions of its own run-time library, such as libgcc";
    return stated;
}

OuterSymbols find_outer_symbols(const std::filesystem::path& folder, const std::vector<std::string>& sources,
                                const Compiler& compiler, const std::filesystem::path& build,
                                const OuterSymbols& stated) {
    const std::filesystem::path out = std::filesystem::absolute(build);
    Compilation again = {.compiler = compiler, .folder = folder, .sources = {}, .objects = out};
    for (const std::string& flag : freestanding_flags()) again.compiler.flags.push_back(flag);
    for (const std::string& source : sources)
        if (calls_library(folder, source)) again.sources.push_back(source);
    SharedSymbols symbols;
    try {
        if (first_fault(compile_sources(again))) return stated;
        for (const std::string& source : sources)
            add_symbols(read_file((out / source).replace_extension(".o")), symbols);
    } catch (const Error&) {
        return stated;
    }
    // The linker's own, which code without -fno-pic names.
    symbols.undefined.erase("_GLOBAL_OFFSET_TABLE_");
    return {symbols.outer(), "as compiled by `" + compiler.command + "`"};
}

std::string by_library(const std::set<std::string>& names) {
    std::string memory, mathematics, compiler;
    for (const std::string& name : names) {
        std::string& list = name.starts_with("mem")  ? memory
                            : name.starts_with("__") ? compiler
                                                     : mathematics;
        list += (list.empty() ? "`" : ", `") + name + "`";
    }
    std::string text = memory.empty() ? "" : memory + " as in libc";
    if (!mathematics.empty()) text += (text.empty() ? "" : "; ") + mathematics + " as in libm";
    if (!compiler.empty())
        text += (text.empty() ? "" : "; ") + compiler + " of the compiler's run-time library (libgcc)";
    return text.empty() ? "nothing" : text;
}

}  // namespace taso
