// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "network/reference.h"
#include "sources/open.h"

namespace taso {

Option trace_option_of_run() {
    return {
        .name = "--trace",
        .takes = Takes::network,
        .value = "NETWORK",
        .help =
            "Holds what every step writes against the definition of the network, in double precision, and "
            "names "
            "the first step that is further off than `--tolerance`; of a segment its output. NETWORK is what "
            "the plan was exported from. Exit code 1 where there is one."};
}

TraceCheck::TraceCheck(const Arguments& arguments, const StatedPlan& plan)
    : plan_(plan), tolerance_(*arguments.number("--tolerance")) {
    const auto name = arguments.text("--trace");
    if (!name) return;
    network_ = load_network(*name);
    check_same_network(plan, arguments.operands().at(0), *network_, *name);
}

void TraceCheck::take(const RunReport& report, const std::vector<float>& input) {
    if (!network_) return;
    outputs_ =
        traced_outputs(plan_, *network_, input.empty() ? sample_input(*network_) : input, report.trace);
    for (std::size_t i = 0; i < outputs_.size() && !first_wrong_; i++)
        if (!(outputs_[i].error <= tolerance_)) first_wrong_ = i;
}

Json TraceCheck::describe() const {
    if (!network_) return nullptr;
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    Json steps = Json::array();
    for (const TracedOutput& output : outputs_)
        steps.push_back({{"name", output.step},
                         {"primitive", output.primitive},
                         {"tensor", output.tensor},
                         {"max_error", number(output.error)},
                         {"at", {output.channel, output.row, output.column}},
                         {"expected", output.expected},
                         {"computed", number(output.computed)},
                         {"ok", output.error <= tolerance_}});
    return {{"first_wrong", first_wrong_ ? Json(*first_wrong_) : Json(nullptr)}, {"steps", std::move(steps)}};
}

void TraceCheck::print() const {
    if (!network_) return;
    std::printf("\n%-32s %-28s %12s  at channel,row,column\n", "step", "primitive", "error");
    for (const TracedOutput& output : outputs_)
        std::printf("%-32s %-28s %12.3g  %d,%d,%d%s\n", output.step.c_str(), output.primitive.c_str(),
                    output.error, output.channel, output.row, output.column,
                    output.error <= tolerance_ ? "" : "  wrong");
    if (!first_wrong_) {
        std::printf("trace: every step is right (allowed %.3g of its largest output)\n", tolerance_);
        return;
    }
    const TracedOutput& first = outputs_[*first_wrong_];
    std::printf(
        "trace: step %zu, '%s' by %s, is the first that is wrong: '%s' is %.3g of its largest off at channel "
        "%d, row "
        "%d, column %d: %.9g, by definition %.9g\n",
        *first_wrong_, first.step.c_str(), first.primitive.c_str(), first.tensor.c_str(), first.error,
        first.channel, first.row, first.column, first.computed, first.expected);
}

}  // namespace taso
