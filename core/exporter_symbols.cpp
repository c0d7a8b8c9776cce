// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter_symbols.h"

#include <thread>

#include "elf_symbol.h"
#include "embedded.h"
#include "json_file.h"
#include "process.h"

namespace taso {

OuterSymbols stated_symbols(const ExportParts& parts) {
    OuterSymbols stated;
    stated.names = {"memcpy", "memset"};
    for (const char* name : {"powf", "sqrtf"})
        for (const std::string& file : parts.files)
            if (embedded_file("kernels/" + file).find(std::string(name) + "(") != std::string_view::npos)
                stated.names.insert(name);
    stated.origin =
        "by the rule that kernels call nothing else: the compiler was not there to look at its objects; it "
        "may add functions of its own run-time library, such as libgcc";
    return stated;
}

OuterSymbols find_outer_symbols(const std::filesystem::path& folder, const std::vector<std::string>& sources,
                                const Compiler& compiler, const std::filesystem::path& build,
                                const OuterSymbols& stated) {
    if (compiler.command.empty() || run_process({compiler.command, "--version"}).status != 0) return stated;
    std::vector<std::vector<std::string>> commands;
    std::vector<std::filesystem::path> objects;
    for (const std::string& source : sources) {
        objects.push_back((build / source).replace_extension(".o"));
        commands.push_back({compiler.command});
        commands.back().insert(commands.back().end(), compiler.flags.begin(), compiler.flags.end());
        commands.back().insert(commands.back().end(),
                               {"-w", "-c", (folder / source).string(), "-o", objects.back().string()});
    }
    const int at_once = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (const ProcessResult& result : run_processes(commands, at_once))
        if (result.status != 0) return stated;
    SharedSymbols symbols;
    try {
        for (const std::filesystem::path& object : objects) add_symbols(read_file(object), symbols);
    } catch (const Error&) {
        return stated;
    }
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
