// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "board/board.h"

namespace taso {

/// How a board is reached and compiled for: its user's own, never part of a profile, a plan or a log.
struct BoardAccess {
    std::string host;      ///< an alias of OpenSSH's or user@host; empty: commands run on this machine
    int port = 0;          ///< 0: as OpenSSH's configuration says
    std::string identity;  ///< identity file; empty: as OpenSSH's configuration says
    std::string folder = "taso-workbench";  ///< on the board; relative to the home of its user
    bool compile_there = false;
    std::string compiler;             ///< there; empty: cc. Here it is the board's own (Board::compiler)
    std::vector<std::string> runner;  ///< words before the program, such as qemu-arm-static -cpu cortex-a15
    std::string cpus;                 ///< CPUs to pin to, such as 4-7; empty: not pinned
    int threads = 1;                  ///< what is timed where nobody says otherwise

    auto operator<=>(const BoardAccess&) const = default;
};

/// A board and the way to it.
struct BoardEntry {
    Board board;
    BoardAccess access;
    std::filesystem::path file;  ///< the user's; empty: built in

    bool is_this_machine() const { return board.name == "host" && access == BoardAccess{}; }
    /// Whether programs run by a runner: their times are emulated, whatever they say.
    bool is_emulated() const { return !access.runner.empty(); }
    bool is_reachable() const { return is_this_machine() || !access.host.empty() || is_emulated(); }
};

/// The boards that there are: built-in ones, in whose place one of the user's of that name stands, then the
/// user's others; `host` is this machine.
struct BoardList {
    std::vector<BoardEntry> boards;
    std::vector<std::string> faults;  ///< files that cannot be read, one sentence each
};

/// boards/ in the user's configuration folder. Throws Error where the user has none.
std::filesystem::path boards_folder();
BoardList all_boards();
/// Throws Error where there is none of that name, or its file cannot be read.
BoardEntry find_board_entry(const std::string& name);

/// NAME.board.json (format taso-board). Both throw Error that names file and fault; saving throws for what
/// check() refuses, and for `host`.
BoardEntry load_board(const std::filesystem::path& file);
/// Writes it into boards_folder(); returns the file.
std::filesystem::path save_board(const BoardEntry& entry);
/// Removes the user's file of a board: a built-in one of that name stands again. Throws Error.
void remove_board(const std::string& name);

/// Throws Error, beginning with `where`, unless name, host, folder, runner and the rest may safely be put
/// into a command: no control characters, no host that ssh would take for an option, and so on.
void check(const BoardEntry& entry, const std::string& where);
/// Splits "user@host:port" into host and port. Throws Error.
void set_address(BoardAccess& access, const std::string& address);

/// The same without how it is reached.
Board find_board(const std::string& name);
/// The names of the compilers for a board on this machine and on the board.
std::string compiler_here(const BoardEntry& entry);
std::string compiler_there(const BoardEntry& entry);

}  // namespace taso
