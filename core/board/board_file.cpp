// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board_file.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "board/isa_target.h"

namespace taso {

namespace {

constexpr std::string_view board_ending = ".board.json";

bool has_control(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool only(std::string_view text, std::string_view others) {
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               others.find(c) != std::string_view::npos;
    });
}

Json describe(const BoardAccess& access) {
    return {{"host", access.host},
            {"port", access.port},
            {"identity", access.identity},
            {"folder", access.folder},
            {"compile", access.compile_there ? "there" : "here"},
            {"compiler", access.compiler},
            {"runner", access.runner},
            {"cpus", access.cpus},
            {"threads", access.threads}};
}

BoardAccess read_access(const Json& description, const std::string& where) {
    BoardAccess access;
    if (!description.is_object()) throw Error(where + ": must be an object");
    const auto optional = [&]<class T>(const char* key, T& value) {
        if (description.contains(key)) value = member<T>(description, key, where);
    };
    optional("host", access.host);
    optional("port", access.port);
    optional("identity", access.identity);
    optional("folder", access.folder);
    optional("compiler", access.compiler);
    optional("cpus", access.cpus);
    optional("threads", access.threads);
    std::string compile = "here";
    optional("compile", compile);
    if (compile != "here" && compile != "there")
        throw Error(where + ": 'compile' must be \"here\" or \"there\"");
    access.compile_there = compile == "there";
    if (description.contains("runner")) {
        const Json& words = description["runner"];
        if (!words.is_array()) throw Error(where + ": 'runner' must be a list of words");
        for (const Json& word : words) {
            if (!word.is_string()) throw Error(where + ": 'runner' must be a list of words");
            access.runner.push_back(word.get<std::string>());
        }
    }
    return access;
}

void check_board_name(const std::string& name, const std::string& where) {
    if (name.empty() || name.size() > 64 || !only(name, " ._+-") || !only(name.substr(0, 1), "") ||
        name.back() == ' ')
        throw Error(where +
                    ": a board's name is 1 to 64 letters, digits, spaces and . _ + -, the first of them a "
                    "letter or a digit");
}

void check_access(const BoardAccess& access, const std::string& where) {
    const auto refuse = [&](bool fault, const std::string& sentence) {
        if (fault) throw Error(where + ": " + sentence);
    };
    refuse(access.host.starts_with('-'), "the host begins with '-': ssh would take it for an option");
    refuse(access.host.size() > 255 || !only(access.host, "._-@:%+[]"),
           "the host must be an alias of OpenSSH's or user@host, of letters, digits and . _ - @ : % + [ ]");
    refuse(access.host.starts_with('@') || access.host.ends_with('@') ||
               access.host.find("@-") != std::string::npos,
           "the host is no user@host");
    refuse(access.port < 0 || access.port > 65535, "the port must be a number from 1 to 65535");
    refuse(has_control(access.identity), "the identity file's name holds a control character");
    refuse(access.folder.empty() || has_control(access.folder),
           "the folder on the board is empty or holds a control character");
    refuse(has_control(access.compiler) || access.compiler.starts_with('-'),
           "the compiler on the board begins with '-' or holds a control character");
    refuse(access.runner.size() > 64, "the runner has more than 64 words");
    for (const std::string& word : access.runner) {
        refuse(has_control(word), "a word of the runner holds a control character");
        refuse(word.empty(), "a word of the runner is empty");
    }
    refuse(!access.runner.empty() && access.runner[0].starts_with('-'), "the runner begins with '-'");
    const bool list = std::all_of(access.cpus.begin(), access.cpus.end(),
                                  [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '-'; });
    refuse(!list || access.cpus.starts_with('-') || access.cpus.size() > 255,
           "the CPUs to pin to must be a list of numbers such as 0,4-7");
    refuse(access.threads < 1 || access.threads > 4096, "the number of threads must be 1 to 4096");
}

std::filesystem::path file_of(const std::string& name) {
    return boards_folder() / (name + std::string(board_ending));
}

BoardEntry this_machine_entry() { return {.board = this_machine(), .access = {}, .file = {}}; }

}  // namespace

std::filesystem::path boards_folder() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    std::filesystem::path base;
    if (config && *config == '/')
        base = config;
    else if (home && *home == '/')
        base = std::filesystem::path(home) / ".config";
    else
        throw Error("there is no place for your boards: neither XDG_CONFIG_HOME nor HOME is set");
    return base / "taso-workbench" / "boards";
}

void check(const BoardEntry& entry, const std::string& where) {
    check_board_name(entry.board.name, where);
    if (has_control(entry.board.compiler) || entry.board.compiler.starts_with('-'))
        throw Error(where + ": the compiler begins with '-' or holds a control character");
    if (!find_isa_target(entry.board.isa)) {
        std::string known;
        for (const IsaTarget& target : isa_targets())
            known += std::string(known.empty()                      ? ""
                                 : &target == &isa_targets().back() ? " or "
                                                                    : ", ") +
                     std::string(target.isa);
        throw Error(where + ": the ISA must be " + known);
    }
    board_flags(entry.board);
    check_access(entry.access, where);
}

void set_address(BoardAccess& access, const std::string& address) {
    BoardAccess changed = access;
    changed.host = address;
    changed.port = 0;
    // An IPv6 address without brackets has colons of its own.
    const std::size_t colon = address.rfind(':');
    const bool bracketed = colon != std::string::npos && colon > 0 && address[colon - 1] == ']';
    if (colon != std::string::npos && (bracketed || address.find(':') == colon)) {
        const char* begin = address.data() + colon + 1;
        const char* end = address.data() + address.size();
        const auto [last, fault] = std::from_chars(begin, end, changed.port);
        if (fault != std::errc() || last != end || changed.port < 1 || changed.port > 65535)
            throw Error("'" + address + "': what stands behind the colon is no port");
        changed.host.resize(colon);
    }
    // ssh itself knows brackets in URLs only.
    const std::size_t open = changed.host.find('[');
    if (open != std::string::npos && changed.host.ends_with(']')) {
        changed.host.pop_back();
        changed.host.erase(open, 1);
    }
    check_access(changed, "'" + address + "'");
    access = changed;
}

BoardEntry load_board(const std::filesystem::path& file) {
    const std::string where = file.string();
    const Json description = read_json(file, "taso-board");
    BoardEntry entry = {.board = read_board(description, where), .access = {}, .file = file};
    entry.board.date.clear();
    if (description.contains("access")) entry.access = read_access(description["access"], where + ": access");
    check(entry, where);
    const std::string stem = file.filename().string();
    if (stem != entry.board.name + std::string(board_ending))
        throw Error(where + ": is the file of a board called '" + entry.board.name +
                    "', so its name must be " + entry.board.name + std::string(board_ending));
    return entry;
}

std::filesystem::path save_board(const BoardEntry& entry) {
    check(entry, "board '" + entry.board.name + "'");
    if (entry.board.name == "host")
        throw Error("board 'host': that is the name of this machine; choose another");
    const std::filesystem::path file = file_of(entry.board.name);
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error) throw Error(file.parent_path().string() + ": cannot be made: " + error.message());
    Json description = {{"format", "taso-board"}, {"version", 1}};
    description.update(describe(entry.board));
    description.erase("date");
    description["access"] = describe(entry.access);
    write_json(file, description);
    return file;
}

void remove_board(const std::string& name) {
    check_board_name(name, "board '" + name + "'");
    const std::filesystem::path file = file_of(name);
    std::error_code error;
    if (!std::filesystem::remove(file, error))
        throw Error(file.string() + ": " + (error ? error.message() : "there is no such board of yours"));
}

BoardList all_boards() {
    BoardList list;
    for (Board& board : built_in_boards())
        list.boards.push_back({.board = std::move(board), .access = {}, .file = {}});
    std::vector<std::filesystem::path> files;
    try {
        std::error_code error;
        for (const auto& file : std::filesystem::directory_iterator(boards_folder(), error))
            if (file.path().filename().string().ends_with(board_ending)) files.push_back(file.path());
    } catch (const Error&) {
        return list;  // nobody without a configuration folder has boards in it
    }
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files) {
        try {
            BoardEntry own = load_board(file);
            if (own.board.name == "host") throw Error(file.string() + ": 'host' is the name of this machine");
            const auto place = std::find_if(list.boards.begin(), list.boards.end(), [&](const auto& other) {
                return other.board.name == own.board.name;
            });
            if (place != list.boards.end())
                *place = std::move(own);
            else
                list.boards.push_back(std::move(own));
        } catch (const Error& fault) {
            list.faults.push_back(fault.what());
        }
    }
    return list;
}

BoardEntry find_board_entry(const std::string& name) {
    if (name == "host") return this_machine_entry();
    const BoardList list = all_boards();
    std::string known;
    for (const BoardEntry& entry : list.boards) {
        if (entry.board.name == name) {
            // The user's own file of a built-in name may be the one that cannot be read.
            for (const std::string& fault : list.faults)
                if (entry.file.empty() && fault.starts_with(file_of(name).string())) throw Error(fault);
            return entry;
        }
        known += (known.empty() ? "" : ", ") + entry.board.name;
    }
    for (const std::string& fault : list.faults)
        if (fault.find("/" + name + std::string(board_ending)) != std::string::npos) throw Error(fault);
    throw Error("there is no board '" + name + "'; known: " + known);
}

std::string compiler_here(const BoardEntry& entry) {
    const std::string command = compiler_command(entry.board);
    return command.empty() ? "cc" : command;
}

std::string compiler_there(const BoardEntry& entry) {
    return entry.access.compiler.empty() ? "cc" : entry.access.compiler;
}

Board find_board(const std::string& name) { return find_board_entry(name).board; }

}  // namespace taso
