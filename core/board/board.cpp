// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/embedded.h"
#include "base/error.h"
#include "board/isa_target.h"
#include "primitive/registry.h"

namespace taso {

namespace {

/// The text behind "key : " in /proc/cpuinfo, of the first processor.
std::string processor_fact(std::initializer_list<std::string_view> keys) {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::string key = line.substr(0, colon);
        key.erase(key.find_last_not_of(" \t") + 1);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) continue;
        const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
        if (begin != std::string::npos) return line.substr(begin);
    }
    return {};
}

std::string first_word(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string word;
    in >> word;
    return word;
}

void find_caches(Board& board) {
    const std::filesystem::path folder = "/sys/devices/system/cpu/cpu0/cache";
    for (int index = 0; index < 8; index++) {
        const std::filesystem::path cache = folder / ("index" + std::to_string(index));
        const std::string level = first_word(cache / "level"), type = first_word(cache / "type");
        std::istringstream size(first_word(cache / "size"));
        std::int64_t count = 0;
        char unit = 'B';
        if (type == "Instruction" || !(size >> count)) continue;
        size >> unit;
        count *= unit == 'K' ? 1024 : unit == 'M' ? 1024 * 1024 : 1;
        if (level == "1") board.l1_bytes = count;
        if (level == "2") board.l2_bytes = count;
        if (level == "3") board.l3_bytes = count;
    }
    if (board.l1_bytes == 0) board.l1_bytes = 32 * 1024;
}

/// The clock that this core runs at now: a chain of dependent additions takes one cycle each on every machine
/// that we know. What the system states is often the nominal clock, far below what a busy core runs at.
double timed_clock_mhz() {
    using Clock = std::chrono::steady_clock;
    constexpr int rounds = 4000, chain = 16;
    double best = 0;
    for (int attempt = 0; attempt < 25; attempt++) {
        std::uint64_t sum = 0, one = 1;
        asm volatile("" : "+r"(one));
        const Clock::time_point begin = Clock::now();
        for (int i = 0; i < rounds; i++) {
#pragma GCC unroll 16
            for (int j = 0; j < chain; j++) {
                sum += one;
                asm volatile("" : "+r"(sum));
            }
        }
        const double ns = std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
        best = std::max(best, rounds * chain * 1e3 / ns);
    }
    return std::round(best / 10) * 10;
}

}  // namespace

Json describe(const Board& board) {
    return {{"name", board.name},
            {"processor", board.processor},
            {"isa", board.isa},
            {"cores", board.cores},
            {"clock_mhz", board.clock_mhz},
            {"vector_floats", board.vector_floats},
            {"fma_per_cycle", board.fma_per_cycle},
            {"l1_bytes", board.l1_bytes},
            {"l2_bytes", board.l2_bytes},
            {"l3_bytes", board.l3_bytes},
            {"bandwidth_bytes_per_ns", board.bandwidth_bytes_per_ns},
            {"ram_bytes", board.ram_bytes},
            {"compiler", board.compiler},
            {"flags", board.flags},
            {"date", board.date}};
}

Board read_board(const Json& description, const std::string& where) {
    Board board;
    board.name = member<std::string>(description, "name", where);
    board.isa = member<std::string>(description, "isa", where);
    board.cores = member<int>(description, "cores", where);
    board.clock_mhz = member<double>(description, "clock_mhz", where);
    const auto optional = [&]<class T>(const char* key, T& value) {
        if (description.contains(key)) value = member<T>(description, key, where);
    };
    optional("processor", board.processor);
    optional("vector_floats", board.vector_floats);
    optional("fma_per_cycle", board.fma_per_cycle);
    optional("l1_bytes", board.l1_bytes);
    optional("l2_bytes", board.l2_bytes);
    optional("l3_bytes", board.l3_bytes);
    optional("bandwidth_bytes_per_ns", board.bandwidth_bytes_per_ns);
    optional("ram_bytes", board.ram_bytes);
    optional("compiler", board.compiler);
    optional("flags", board.flags);
    optional("date", board.date);
    const auto require = [&](bool holds, const char* key) {
        if (!holds) throw Error(where + ": '" + key + "' is out of range");
    };
    require(!board.name.empty(), "name");
    require(board.cores >= 1 && board.cores <= 4096, "cores");
    require(board.clock_mhz > 0 && board.clock_mhz < 1e6, "clock_mhz");
    require(board.vector_floats >= 1 && board.vector_floats <= 1024, "vector_floats");
    require(board.fma_per_cycle > 0 && board.fma_per_cycle < 1e4, "fma_per_cycle");
    require(board.l1_bytes >= 0, "l1_bytes");
    require(board.l2_bytes >= 0, "l2_bytes");
    require(board.l3_bytes >= 0, "l3_bytes");
    require(board.ram_bytes >= 0, "ram_bytes");
    require(board.bandwidth_bytes_per_ns >= 0 && board.bandwidth_bytes_per_ns < 1e6,
            "bandwidth_bytes_per_ns");
    return board;
}

Board this_machine() {
    Board board;
    board.name = "host";
    board.processor = processor_fact({"model name", "Processor", "Hardware", "CPU part"});
    if (board.processor.empty()) board.processor = "unknown";
    board.cores = std::max(1u, std::thread::hardware_concurrency());
    board.clock_mhz = timed_clock_mhz();
    find_caches(board);
    const Isa isa = available_isas().back();
    board.isa = name(isa);
    constexpr int zen_5 = 26;  // its family
    const bool halves = processor_fact({"vendor_id"}) == "AuthenticAMD" &&
                        std::atoi(processor_fact({"cpu family"}).c_str()) < zen_5;
    const IsaTarget* target = find_isa_target(board.isa);
    board.vector_floats = target->vector_floats;
    // AMD's cores up to Zen 4 run a 512-bit multiply-add in two halves; others start two vectors a cycle.
    board.fma_per_cycle = isa == Isa::avx2 || (isa == Isa::avx512 && !halves) ? 2 : 1;
    board.bandwidth_bytes_per_ns = target->machine == "x86_64" || target->machine.empty() ? 12 : 4;
    board.ram_bytes = std::int64_t{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGESIZE);
    board.compiler = "cc";
    // As the program that times it is compiled: -march=native may name an older processor than the one at hand, and
    // makes other code of the same kernels.
    board.flags = "-O3 " + std::string(target->flags);
    return board;
}

Board built_in_board(const std::string& name) {
    const std::string path = "resources/boards/" + name + ".json";
    return read_board(Json::parse(embedded_file(path)), path);
}

std::vector<Board> built_in_boards() {
    std::vector<Board> boards;
    for (std::string_view path : embedded_files("resources/boards/"))
        boards.push_back(read_board(Json::parse(embedded_file(path)), std::string(path)));
    boards.push_back(this_machine());
    return boards;
}

std::vector<std::string> board_flags(const Board& board) {
    std::vector<std::string> flags;
    std::istringstream words(board.flags);
    for (std::string word; words >> word;) {
        const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '=' || c == '+' || c == '.' || c == ',' || c == '_';
        });
        if (!plain || word[0] != '-')
            throw Error("board '" + board.name + "': '" + word + "' among its flags is no compiler option");
        flags.push_back(std::move(word));
    }
    return flags;
}

std::string compiler_command(const Board& board) {
    std::string command = board.compiler.substr(0, board.compiler.find(' '));
    if (command.starts_with('-')) command.clear();
    return command;
}

}  // namespace taso
