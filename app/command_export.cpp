// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>

#include "commands.h"
#include "error.h"
#include "exporter_parts.h"
#include "exporter_target.h"
#include "json_file.h"
#include "plan_maker.h"
#include "report.h"
#include "solver_options.h"
#include "units.h"

namespace taso {

namespace {

std::string export_usage() {
    std::string isas;
    for (const IsaTarget& target : isa_targets()) isas += (isas.empty() ? "" : "|") + std::string(target.isa);
    return "taso export " + std::string(solver_usage) +
           " [--budget 8MiB] [--deadline 40ms] [--method ilp|dp|greedy|greedy-fit|pbqp|sum2d] [--board NAME "
           "| --isa " +
           isas + "] [--weights bin|c|incbin] [--name NAME] -o DIR [--json]";
}

WeightStorage storage_of(const Arguments& arguments) {
    const std::string name = arguments.value_or("--weights", "bin");
    if (name == "bin") return WeightStorage::bin;
    if (name == "c") return WeightStorage::c;
    if (name == "incbin") return WeightStorage::incbin;
    throw Error("--weights wants bin, c or incbin, not '" + name + "'");
}

/// The machine to build for, where it is named: a board, or any machine with an instruction set.
std::optional<Board> target_of(const Arguments& arguments) {
    const auto board = arguments.value("--board"), isa = arguments.value("--isa");
    if (board && isa)
        throw Error("--board and --isa exclude each other: a board has its own instruction set");
    if (board) return find_board(*board);
    if (isa) return any_machine(*isa);
    return std::nullopt;
}

/// What the plan's global names begin with, where it is not the network's name.
std::string name_of(const Arguments& arguments) {
    const std::string name = arguments.value_or("--name", "");
    if (arguments.value("--name") && identifier(name) != name)
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

}  // namespace

int command_export(const Words& words) {
    const Arguments arguments(words,
                              solver_options({"--budget", "--deadline", "--method", "--board", "--isa",
                                              "--weights", "--name", "-o"}),
                              solver_flags(), 1, 1, export_usage(), solver_repeated());
    const auto directory = arguments.value("-o");
    if (!directory || directory->empty()) throw Error("-o DIR is missing: the folder to write");
    const WeightStorage storage = storage_of(arguments);
    const std::optional<Board> target = target_of(arguments);
    const std::string own_name = name_of(arguments);
    const std::string method_name = arguments.value_or("--method", "ilp");
    const auto method = method_named(method_name);
    if (!method)
        throw Error("--method wants ilp, dp, greedy, greedy-fit, pbqp or sum2d, not '" + method_name + "'");
    const std::string& name = arguments.rest().at(0);
    if (name.ends_with(".problem.json"))
        throw Error(name + ": a problem has no weights to export; name the network");
    const Question question = question_of(arguments);
    const Network network = load_network(name);
    const Profile profile =
        load_profile(arguments.value_or("--profile", "cortex-a15"), arguments.has("--allow-emulated"));
    const Problem problem = problem_of(arguments);
    const Answer answer = solve(problem, question, *method, patience_of(arguments));
    if (!answer.fits) {
        std::fprintf(stderr, "taso export: no plan of %s by %s keeps %s; %s\n", network.name.c_str(),
                     method_name.c_str(), limits_of(question).c_str(), nearest_of(question, answer).c_str());
        return 1;
    }
    Plan plan = make_plan(network, profile, problem, question, answer);
    plan.target = target;
    plan.name = own_name;
    const ExportReport report = export_plan(plan, *directory, storage, show_progress);
    if (arguments.has("--json")) {
        std::printf("%s\n", Json({{"dir", report.directory.string()},
                                  {"target", plan.built_for().name},
                                  {"isa", report.isa},
                                  {"arena_bytes", report.arena_bytes},
                                  {"weight_bytes", report.weight_bytes},
                                  {"stack_bytes", report.stack_bytes},
                                  {"predicted_for", plan.board.name},
                                  {"predicted_ns", report.predicted_ns},
                                  {"note", report.note.empty() ? Json(nullptr) : Json(report.note)}})
                                .dump(-1, ' ', false, Json::error_handler_t::replace)
                                .c_str());
        return 0;
    }
    std::printf("%s, planned for %s (%d thread%s), %s; built for %s (%s)\n", network.name.c_str(),
                plan.board.name.c_str(), problem.threads, problem.threads == 1 ? "" : "s",
                plan.status.c_str(), plan.built_for().name.c_str(), report.isa.c_str());
    std::printf("arena %s, weights %s, stack %s; predicted latency %s on %s\n",
                format_bytes(report.arena_bytes).c_str(), format_bytes(report.weight_bytes).c_str(),
                format_bytes(report.stack_bytes).c_str(), format_time(report.predicted_ns).c_str(),
                plan.board.name.c_str());
    if (!report.note.empty()) std::printf("note: %s\n", report.note.c_str());
    std::printf("written to %s; 'taso run' builds and checks it here\n", report.directory.c_str());
    return 0;
}

}  // namespace taso
