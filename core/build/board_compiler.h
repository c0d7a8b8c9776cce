// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "board/remote_files.h"

namespace taso {

/// C sources that make one program for a board.
struct BoardProgram {
    std::vector<std::string> sources;  ///< names within their folder, which is searched for headers
    std::vector<std::string> flags;    ///< of every call of the compiler
    std::string name;                  ///< of the program, within a folder
};

/// Options for a board's own machine code and a number of threads, as an exported plan is compiled with.
std::vector<std::string> board_program_flags(const Board& board, int threads);

/// Compiles with the board's compiler on this machine, several files at a time, statically linked so that the
/// board's libraries do not matter; `program` appears when it is whole. Throws Error, Stopped.
void compile_here(const BoardEntry& entry, const BoardProgram& program, const std::filesystem::path& folder,
                  const std::filesystem::path& result, std::stop_token stop);

/// Compiles in a folder on the board that holds the sources. Throws Error, Stopped.
void compile_there(const RemoteShell& shell, const BoardProgram& program, const std::string& folder,
                   std::stop_token stop);

}  // namespace taso
