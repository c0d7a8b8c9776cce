// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "answer/plan_maker.h"
#include "answer/report.h"
#include "answer/solve.h"
#include "arguments.h"
#include "base/error.h"
#include "base/units.h"
#include "board/board_file.h"
#include "board/isa_target.h"
#include "board_options.h"
#include "build/c_text.h"
#include "commands.h"
#include "export/exporter.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

std::vector<std::string> isa_names() {
    std::vector<std::string> names;
    for (const IsaTarget& target : isa_targets()) names.emplace_back(target.isa);
    return names;
}

constexpr std::pair<const char*, WeightStorage> storages[] = {
    {"bin", WeightStorage::bin}, {"c", WeightStorage::c}, {"incbin", WeightStorage::incbin}};

Option weights_option() {
    Option option = {
        .name = "--weights",
        .takes = Takes::choice,
        .usual = "bin",
        .help =
            "How the weights come along: in a file (`bin`), or linked in, as C (`c`: a compiler takes about "
            "10 bytes of memory for each of theirs) or as they are (`incbin`: none)."};
    for (const auto& [name, storage] : storages) option.choices.emplace_back(name);
    return option;
}

WeightStorage storage_of(const Arguments& arguments) {
    const std::string wanted = *arguments.text("--weights");
    return std::find_if(std::begin(storages), std::end(storages),
                        [&](const auto& row) { return wanted == row.first; })
        ->second;
}

/// The machine to build for, where it is named: a board, or any machine with an instruction set.
std::optional<Board> target_of(const Arguments& arguments) {
    const auto board = arguments.text("--board"), isa = arguments.text("--isa");
    if (board && isa)
        throw Error("--board and --isa exclude each other: a board has its own instruction set");
    if (board) return find_board(*board);
    if (isa) return any_machine(*isa);
    return std::nullopt;
}

/// What the plan's global names begin with, where it is not the network's name.
std::string name_of(const Arguments& arguments) {
    const std::string name = arguments.text("--name").value_or("");
    if (!name.empty() && identifier(name) != name)
        throw Error("--name wants a name of C of at most 48 characters, beginning with a letter, not '" +
                    name + "'");
    return name;
}

/// A line that is rewritten, where a person watches.
void show_progress(int done, int all) {
    if (!::isatty(STDERR_FILENO)) return;
    std::fprintf(stderr, done < all ? "\rwriting the plan and its golden sample: %d of %d" : "\r\033[K", done,
                 all);
    std::fflush(stderr);
}

int do_export(const Arguments& arguments) {
    const WeightStorage storage = storage_of(arguments);
    const std::optional<Board> target = target_of(arguments);
    const std::string own_name = name_of(arguments);
    const Method method = method_of(arguments);
    const std::string& name = arguments.operands().at(0);
    if (names_problem(name)) throw Error(name + ": a problem has no weights to export; name the network");
    const Question question = question_of(arguments);
    const Network network = load_network(name, wishes_of(arguments));
    // What a profile warns of, problem_of() says.
    const Profile profile = load_profile(*arguments.text("--profile"), arguments.has("--allow-emulated"));
    const Problem problem = problem_of(arguments);
    const Answer answer = solve(problem, question, method, patience_of(arguments));
    if (!answer.fits) {
        std::fprintf(stderr, "taso export: no plan of %s by %s keeps %s; %s\n", network.name.c_str(),
                     std::string(taso::name(method)).c_str(), limits_of(question).c_str(),
                     nearest_of(question, answer).c_str());
        return 1;
    }
    Plan plan = make_plan(network, profile, problem, question, answer);
    plan.target = target;
    plan.name = own_name;
    const ExportReport report = export_plan(plan, *arguments.text("-o"), storage, show_progress);
    if (arguments.has("--json")) {
        print_json({{"dir", report.directory.string()},
                    {"target", plan.built_for().name},
                    {"isa", report.isa},
                    {"arena_bytes", report.arena_bytes},
                    {"weight_bytes", report.weight_bytes},
                    {"stack_bytes", report.stack_bytes},
                    {"predicted_for", plan.board.name},
                    {"predicted_ns", report.predicted_ns},
                    {"note", report.note.empty() ? Json(nullptr) : Json(report.note)}});
        return 0;
    }
    std::printf("%s, planned for %s (%d thread%s), %s; built for %s (%s)\n", network.name.c_str(),
                plan.board.name.c_str(), problem.threads, problem.threads == 1 ? "" : "s",
                std::string(taso::name(plan.status)).c_str(), plan.built_for().name.c_str(),
                report.isa.c_str());
    std::printf("arena %s, weights %s, stack %s; predicted latency %s on %s\n",
                format_bytes(report.arena_bytes).c_str(), format_bytes(report.weight_bytes).c_str(),
                format_bytes(report.stack_bytes).c_str(), format_time(report.predicted_ns).c_str(),
                plan.board.name.c_str());
    if (!report.note.empty()) std::printf("note: %s\n", report.note.c_str());
    std::printf("written to %s; 'taso run' builds and checks it here\n", report.directory.c_str());
    return 0;
}

}  // namespace

Command command_export() {
    return {
        .name = "export",
        .purpose = "Writes a plan: a folder of plain C that runs a network in exactly that memory",
        .about = {"The plan is built for the board of its profile. `--board` builds it for another board and "
                  "`--isa` for any machine with that instruction set: selection and predicted latency then "
                  "still rest on the profile's times, and the export says so. The folder's own README states "
                  "how it is compiled there or here, with the compilers and options of its target.",
                  "For bare metal, `make freestanding` in the folder builds all but `main.c` as one object "
                  "file, which needs nothing but the functions that `plan.json` and the README list "
                  "(`memcpy`, `memset` and, where there is an LRN, two of libm), on one thread.",
                  "An export takes the place of an earlier one in one step, so that a killed one leaves the "
                  "old folder or the new one, whole; what it left beside that goes with the next export "
                  "there. What no export wrote, or what has been changed since (`plan.json` has the "
                  "digests), is never removed: the export is refused. A file system that cannot exchange "
                  "folders takes two steps, and the next export puts the old folder back where it was killed "
                  "between them. Folders above DIR are made.",
                  "The compiler tells an export its stack and the functions that it calls. Kernels compiled "
                  "for that, for `taso run` or for a board are kept in `~/.cache/taso-workbench` "
                  "(`$XDG_CACHE_HOME`), so that the next time is quick; the folder may be removed at any "
                  "time, and what others can write to is not used."},
        .operands = {network_operand()},
        .groups =
            {{.options =
                  {{.name = "-o",
                    .takes = Takes::folder,
                    .value = "DIR",
                    .required = true,
                    .help = "The folder to write."},
                   budget_option(),
                   deadline_option(),
                   method_option(),
                   board_option(
                       "The board to build for (`taso boards` lists them). Without it: that of the profile."),
                   {.name = "--isa",
                    .takes = Takes::choice,
                    .choices = isa_names(),
                    .help = "Builds for any machine with that instruction set, in place of a board."},
                   weights_option(),
                   {.name = "--name",
                    .takes = Takes::text,
                    .value = "NAME",
                    .help =
                        "What every name that it links begins with, so that several plans, also of one "
                        "network, link into one program in C or C++. Without it: the name of the network."},
                   json_option("{dir, target, isa, arena_bytes, weight_bytes, stack_bytes, predicted_for, "
                               "predicted_ns, note}")}},
             network_options(),
             question_options(),
             profile_options()},
        .examples = {{"taso export squeezenet --kind arena --budget 1MiB -o plan",
                      "The fastest plan within 1 MiB of arena; then: `taso run plan`."},
                     {"taso export squeezenet --board cortex-a53 --weights incbin -o plan-a53",
                      "For another board, weights linked in."},
                     {"make -C plan-a53 freestanding CC=aarch64-linux-gnu-gcc",
                      "As one object file, for bare metal."},
                     {"taso export tiny --isa plain -o plan-anywhere", "For any machine."}},
        .run = do_export};
}

}  // namespace taso
