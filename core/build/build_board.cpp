// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/build_board.h"

#include <sstream>

#include "base/text.h"
#include "board/board_file.h"
#include "board/isa_target.h"
#include "board/remote_shell.h"

namespace taso {

namespace {

std::string first_word(const std::string& command) { return command.substr(0, command.find(' ')); }

bool same_compiler(const std::string& a, const std::string& b) {
    const auto is_native = [](const std::string& name) { return name == "cc" || name == "gcc"; };
    return a == b || (is_native(a) && is_native(b));
}

bool same_words(const std::string& a, const std::string& b) {
    std::istringstream left(a), right(b);
    for (std::string one, other;;) {
        const bool more = static_cast<bool>(left >> one);
        if (more != static_cast<bool>(right >> other)) return false;
        if (!more) return true;
        if (one != other) return false;
    }
}

std::string in_words(const std::string& compiler, const std::string& flags) {
    std::string text;
    if (!compiler.empty()) text = "the compiler '" + shown_text(compiler, 80) + "'";
    if (!flags.empty())
        text += (text.empty() ? "the options '" : " and the options '") + shown_text(flags, 160) + "'";
    return text;
}

/// A board whose word counts, and who says it.
struct Authority {
    Board board;
    std::string who;
};

Authority authority_for(const Board& stated) {
    if (stated.name == "host") {
        Board here = this_machine();
        if (here.isa == stated.isa) return {std::move(here), "as this machine has it"};
    } else {
        for (BoardEntry& entry : all_boards().boards)
            if (entry.board.name == stated.name && entry.board.isa == stated.isa)
                return {std::move(entry.board),
                        entry.file.empty() ? "as the built-in board says" : "as your board says"};
    }
    if (find_isa_target(stated.isa))
        return {any_machine(stated.isa), "as for any machine with " + stated.isa};
    return {{}, "as for any machine"};
}

}  // namespace

BuildBoard build_board(const Board& stated) {
    const Authority authority = authority_for(stated);
    BuildBoard build = {.board = stated, .built_with = {}, .not_followed = {}};
    build.board.compiler = authority.board.compiler;
    build.board.flags = authority.board.flags;
    build.built_with = in_words(build.board.compiler, build.board.flags);
    build.built_with += (build.built_with.empty() ? "" : ", ") + authority.who;
    const bool other_compiler = !stated.compiler.empty() &&
                                !same_compiler(first_word(stated.compiler), first_word(build.board.compiler));
    const bool other_flags = !stated.flags.empty() && !same_words(stated.flags, build.board.flags);
    build.not_followed = in_words(other_compiler ? stated.compiler : "", other_flags ? stated.flags : "");
    return build;
}

std::string note_of(const BuildBoard& build) {
    if (build.not_followed.empty()) return {};
    return build.not_followed + " that the profile states for " + shown_text(build.board.name, 80) +
           " are a record and not followed; the plan is built with " + build.built_with;
}

}  // namespace taso
