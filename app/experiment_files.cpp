// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment_files.h"

#include <algorithm>

#include "base/error.h"
#include "svg_plot.h"

namespace taso {

namespace {

std::string csv(const std::vector<ExperimentPart>& parts) {
    std::string text = "network,strategy,figure,ours,published\n";
    const auto number = [](std::optional<double> value) { return value ? figure_value(value).dump() : ""; };
    for (const ExperimentPart& part : parts)
        for (const ExperimentRow& row : part.rows)
            text += row.network + "," + row.strategy + "," + row.figure + "," + number(row.ours) + "," +
                    number(row.published) + "\n";
    return text;
}

PlotCurve relative(const ExperimentPart& part) {
    PlotCurve curve{part.network, {}};
    const FrontierPoint& fastest = part.fastest;
    for (const FrontierPoint& point : part.frontier.points)
        curve.points.emplace_back(
            static_cast<double>(point.memory_bytes) /
                std::max<double>(1, static_cast<double>(fastest.memory_bytes)),
            static_cast<double>(point.latency_ns) / static_cast<double>(fastest.latency_ns));
    return curve;
}

void write_plots(const std::filesystem::path& folder, const Strategy& strategy,
                 const std::vector<ExperimentPart>& parts) {
    const std::string name = strategy.name();
    std::vector<PlotCurve> frontiers, bars;
    std::vector<std::string> groups;
    for (const ExperimentPart& part : parts) {
        if (part.strategy.name() != name) continue;
        frontiers.push_back(relative(part));
        groups.push_back(part.network);
    }
    write_file(
        folder / ("frontier-" + name + ".svg"),
        stairs_svg({"Latency against memory, " + name + " (" + strategy.meaning + ")",
                    "memory, of the fastest selection's", "latency, of the fastest selection's", "published"},
                   frontiers, 1 / Published::memory_cut, 1 + Published::time_given_up_percent / 100));
    for (bool cut : {false, true}) {
        bars.clear();
        for (Method baseline : experiment_baselines) {
            PlotCurve curve{std::string(taso::name(baseline)), {}};
            double group = 0;
            for (const ExperimentPart& part : parts) {
                if (part.strategy.name() != name) continue;
                if (const auto faster = part.ours(figure::speed_up(baseline, cut)))
                    curve.points.emplace_back(group, *faster);
                group++;
            }
            bars.push_back(std::move(curve));
        }
        write_file(folder / ("speed-up-" + name + (cut ? "-cut" : "") + ".svg"),
                   bars_svg({"Speed-up, " + name + (cut ? ", at 2.2 times less memory" : ", without a limit"),
                             "", "times as fast as the baseline", "published, greedy"},
                            groups, bars, Published::speed_up));
    }
}

}  // namespace

Json figure_value(std::optional<double> value) {
    if (!value) return nullptr;
    const auto whole = static_cast<std::int64_t>(*value);
    return static_cast<double>(whole) == *value ? Json(whole) : Json(*value);
}

void write_experiment(const std::vector<ExperimentPart>& parts, const std::filesystem::path& folder) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) throw Error(folder.string() + ": cannot be made: " + fault.message());
    for (const Strategy& strategy : strategies) write_plots(folder, strategy, parts);
    write_file(folder / "experiment.csv", csv(parts));
}

}  // namespace taso
