// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "answer/experiment.h"
#include "arguments.h"
#include "base/json_file.h"
#include "base/units.h"
#include "commands.h"
#include "experiment_files.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

using Parts = std::vector<ExperimentPart>;

std::string cell(std::optional<double> value, const char* format) {
    if (!value) return "-";
    char text[32];
    std::snprintf(text, sizeof text, format, *value);
    return text;
}

/// The least and the greatest of a figure over the networks.
std::string span(const Parts& parts, const Strategy& strategy, const std::string& figure,
                 const char* format) {
    std::vector<double> values;
    for (const ExperimentPart& part : parts)
        if (const auto value = part.ours(figure); value && part.strategy.name() == strategy.name())
            values.push_back(*value);
    if (values.empty()) return "none";
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return cell(*least, format) + " to " + cell(*most, format);
}

std::string given_up_cell(const ExperimentPart& part) {
    return cell(part.ours(figure::time_given_up), "%+.1f %%");
}

std::string cut_cell(const ExperimentPart& part) {
    if (part.ours(figure::cut)) return cell(part.ours(figure::cut), "-%.2fx");
    return part.ours(figure::fastest_bytes) == 0 ? "-" : "all of it";
}

constexpr const char* column = " %10s";

void print_strategy(const Strategy& strategy, const Parts& parts) {
    std::printf("\n%s: %s\n", strategy.name().c_str(), strategy.meaning);
    std::printf("%-11s %21s | %8s %10s | %-43s | %s\n", "", "the fastest:", "time at", "memory for",
                "speed-up without a limit over", "speed-up at memory / 2.2 over");
    std::printf("%-11s %10s %10s | %8s %10s |", "", "latency", "memory", "mem./2.2", "+15 % time");
    for (const char* end : {" |", "\n"}) {
        for (Method baseline : experiment_baselines) std::printf(column, std::string(name(baseline)).c_str());
        std::printf("%s", end);
    }
    for (const ExperimentPart& part : parts) {
        if (part.strategy.name() != strategy.name()) continue;
        const FrontierPoint& fastest = part.fastest;
        std::printf("%-11s %10s %10s | %8s %10s |", part.network.c_str(),
                    format_time(fastest.latency_ns).c_str(), format_bytes(fastest.memory_bytes).c_str(),
                    given_up_cell(part).c_str(), cut_cell(part).c_str());
        for (bool cut : {false, true}) {
            for (Method baseline : experiment_baselines)
                std::printf(column, cell(part.ours(figure::speed_up(baseline, cut)), "%.2fx").c_str());
            std::printf(cut ? "\n" : " |");
        }
    }
    std::printf(
        "published: +15 %% time for 2.2 times less memory; 8x over greedy. Ours: %s for 2.2 times less;\n",
        span(parts, strategy, figure::time_given_up, "%.1f %%").c_str());
    std::printf("over greedy %s without a limit, over greedy-fit %s at 2.2 times less memory\n",
                span(parts, strategy, figure::speed_up(Method::greedy, false), "%.2fx").c_str(),
                span(parts, strategy, figure::speed_up(Method::greedy_fit, true), "%.2fx").c_str());
}

/// What every reading gives for what, beside each other.
void print_side_by_side(const Parts& parts) {
    constexpr const char* wide = " %14s";
    std::printf("\nside by side\n%-11s %-74s | %s\n", "",
                " time for 2.2 times less memory (published: +15 %)",
                "memory for 15 % more time (published: -2.20x)");
    std::printf("%-11s", "");
    for (const char* end : {" |", "\n"}) {
        for (const Strategy& strategy : strategies) std::printf(wide, strategy.name().c_str());
        std::printf("%s", end);
    }
    for (const char* network : experiment_networks) {
        std::printf("%-11s", network);
        for (const auto& [cell_of, end] : {std::pair{&given_up_cell, " |"}, std::pair{&cut_cell, "\n"}}) {
            for (const ExperimentPart& part : parts)
                if (part.network == network) std::printf(wide, cell_of(part).c_str());
            std::printf("%s", end);
        }
    }
}

constexpr const char* legend =
    "\nColumns: latency and memory of the fastest selection layer by layer (of several, the smallest); time "
    "given up where\n"
    "memory is 2.2 times less; memory saved for 15 % more time; speed-up over each baseline without a limit; "
    "the "
    "same at\n"
    "2.2 times less memory. '-': no selection, or the baseline's, keeps that budget.\n"
    "Baselines: greedy takes the fastest primitive of each layer and pays for the transforms; greedy-fit the "
    "fastest\n"
    "that keeps the budget, layer by layer; pbqp has the least time whatever the memory; sum2d is the "
    "textbook loop\n"
    "everywhere.\n";

int do_experiment(const Arguments& arguments) {
    const int threads = *arguments.whole("--threads");
    const Profile profile = profile_of(arguments);
    Parts parts;
    for (const char* network : experiment_networks) {
        const Problem problem = make_problem(load_network(network), profile, threads);
        for (const Strategy& strategy : strategies) {
            parts.push_back(experiment(problem, strategy));
            if (!parts.back().frontier.exact)
                std::fprintf(stderr, "warning: %s: not every point of the frontier of %s is proven\n",
                             network, strategy.name().c_str());
        }
    }
    if (const auto folder = arguments.text("-o")) write_experiment(parts, *folder);
    if (arguments.has("--json")) {
        Json rows = Json::array();
        for (const ExperimentPart& part : parts)
            for (const ExperimentRow& row : part.rows)
                rows.push_back({{"network", row.network},
                                {"strategy", row.strategy},
                                {"figure", row.figure},
                                {"ours", figure_value(row.ours)},
                                {"published", figure_value(row.published)}});
        print_json({{"rows", rows}});
        return 0;
    }
    std::printf("The experiment of the TASO paper with profile %s, %d thread%s\n", profile.name.c_str(),
                threads, threads == 1 ? "" : "s");
    for (const Strategy& strategy : strategies) print_strategy(strategy, parts);
    print_side_by_side(parts);
    std::printf("%s", legend);
    if (const auto folder = arguments.text("-o")) std::printf("plots and table: %s\n", folder->c_str());
    return 0;
}

}  // namespace

Command command_experiment() {
    return {
        .name = "experiment",
        .purpose =
            "Repeats the paper's experiment on its five families of networks, beside the published figures",
        .about = {"Per network and strategy: speed-up over every baseline, memory against the fastest "
                  "selection, and the time given up for it; at the end all strategies side by side, the "
                  "paper's readings and `arena-segments`, where layers may run in segments."},
        .groups = {{.options = {{.name = "-o",
                                 .takes = Takes::folder,
                                 .value = "DIR",
                                 .help = "Writes a CSV of all figures there, and plots (SVG)."},
                                json_option("{rows [{network, strategy, figure, ours, published}]}")}},
                   profile_options()},
        .examples = {{"taso experiment -o experiment", "The tables, and a folder with the plots."}},
        .run = do_experiment};
}

}  // namespace taso
