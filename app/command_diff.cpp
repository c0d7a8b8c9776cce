// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "compare/difference.h"
#include "compare/open_ledger.h"
#include "compare/signed_text.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

void print(char side, const Ledger& ledger) {
    std::string memory;
    if (ledger.memory)
        memory = ", arena " + format_bytes((*ledger.memory)[BudgetKind::arena]) + ", weights " +
                 format_bytes(ledger.memory->weights);
    std::printf("%c: %s, %s, %s: %s%s\n", side, ledger.network.c_str(), ledger.profile.c_str(),
                ledger.asked.c_str(), format_time(ledger.latency_ns).c_str(), memory.c_str());
}

/// Of several primitives as many as there is room for.
std::string running(const Ledger::Line& line, bool is_there) {
    constexpr std::size_t room = 40;
    if (!is_there) return "-";
    if (line.primitive.empty()) return "(no call)";
    const std::string rows = line.rows.empty() ? "" : " by " + line.rows.text();
    if (line.primitive.size() + rows.size() <= room) return line.primitive + rows;
    return line.primitive.substr(0, room - rows.size() - 3) + "..." + rows;
}

void print(const std::vector<DifferenceRow>& rows) {
    std::vector<std::array<std::string, 6>> table = {{"layer", "A", "B", "time", "bytes", ""}};
    for (const DifferenceRow& row : rows)
        table.push_back({name_of(row), running(row.a, row.in_a), running(row.b, row.in_b),
                         signed_text(row.ns(), format_time),
                         row.a.bytes && row.b.bytes ? signed_text(row.bytes(), format_bytes) : "",
                         row.is_changed() ? "" : "times only"});
    std::array<std::size_t, 6> widths{};
    for (const auto& row : table)
        for (std::size_t i = 0; i < row.size(); i++)
            widths[i] = std::min<std::size_t>(40, std::max(widths[i], row[i].size()));
    for (const auto& row : table)
        std::printf("%-*s  %-*s  %-*s  %*s  %*s  %s\n", static_cast<int>(widths[0]), row[0].c_str(),
                    static_cast<int>(widths[1]), row[1].c_str(), static_cast<int>(widths[2]), row[2].c_str(),
                    static_cast<int>(widths[3]), row[3].c_str(), static_cast<int>(widths[4]), row[4].c_str(),
                    row[5].c_str());
}

int do_diff(const Arguments& arguments) {
    const Ledger a = open_ledger(arguments.operands()[0]), b = open_ledger(arguments.operands()[1]);
    const Difference found = difference(a, b);
    if (arguments.has("--json")) {
        print_json(describe(a, b, found));
        return 0;
    }
    const auto least = arguments.nanoseconds("--more-than").value_or(0);
    std::vector<DifferenceRow> rows = found.rows;
    std::erase_if(rows, [&](const DifferenceRow& row) {
        return least > 0 ? std::abs(row.ns()) <= least : !row.is_changed() && row.ns() == 0;
    });
    print('A', a);
    print('B', b);
    std::printf("B - A: %s", signed_text(found.ns, format_time).c_str());
    if (a.latency_ns > 0)
        std::printf(" (%+.1f %%)", 100.0 * static_cast<double>(found.ns) / static_cast<double>(a.latency_ns));
    if (a.memory && b.memory)
        std::printf(", arena %s",
                    signed_text((*b.memory)[BudgetKind::arena] - (*a.memory)[BudgetKind::arena], format_bytes)
                        .c_str());
    std::printf("; %d of %zu run otherwise\n%s\n", found.changed, found.rows.size(), found.sentence.c_str());
    if (!rows.empty()) {
        std::printf("\n");
        print(rows);
    }
    if (const std::size_t hidden = found.rows.size() - rows.size(); hidden > 0)
        std::printf("(%zu more that %s)\n", hidden,
                    least > 0 ? ("differ by no more than " + format_time(least)).c_str() : "are equal");
    return 0;
}

}  // namespace

Command command_diff() {
    return {
        .name = "diff",
        .purpose = "Holds two plans against each other, layer by layer",
        .about =
            {"Each may come from another budget, profile, board or network, or be a run of a plan. Layers "
             "are told by their names; what is a segment in one of them, and has been timed as a whole, is "
             "compared as a whole. The time of a layer has with it the transforms of what it makes, and of "
             "the "
             "last of a segment what moving rows takes; its bytes are those of its output, as that is held, "
             "and "
             "of its workspace. The sentence says which layers explain most of the difference."},
        .operands = {{.name = "A",
                      .takes = Takes::file,
                      .help = "What is compared with: " + ledger_sources() + "."},
                     {.name = "B", .takes = Takes::file, .help = "What is compared, of any of these."}},
        .groups = {{.options = {{.name = "--more-than",
                                 .takes = Takes::time,
                                 .value = "TIME",
                                 .help = "Lists only what differs by more, such as `10us`."},
                                json_option(
                                    "{a, b {network, profile, asked, measured, latency_ns, memory}, ns, "
                                    "changed, sentence, rows [{layers, changed, ns, a, b {primitive, "
                                    "layouts, rows, ns, bytes} (null: not there)}]}")}}},
        .examples = {{"taso diff fast small", "Two plans that were exported, by what they state."},
                     {"taso diff fast run.json", "A plan and its own run: where the prediction was wrong."}},
        .run = do_diff};
}

}  // namespace taso
