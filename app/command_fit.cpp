// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

#include "arguments.h"
#include "base/error.h"
#include "base/json_file.h"
#include "base/parent_folders.h"
#include "commands.h"
#include "print_json.h"
#include "profile/fit.h"
#include "profile/profile.h"
#include "shared_options.h"

namespace taso {

namespace {

/// Those that were measured, but what was timed alone and in place too, which is what a plan asks for.
template <class Key>
std::vector<std::pair<Key, std::int64_t>> measured(const std::map<Key, Timing>& entries) {
    std::set<Key> in_place;
    for (const auto& entry : entries) {
        if (entry.first.network.empty()) continue;
        Key alone = entry.first;
        alone.network.clear();
        in_place.insert(std::move(alone));
    }
    std::vector<std::pair<Key, std::int64_t>> found;
    for (const auto& [key, timing] : entries)
        if (timing.origin == Origin::measured && key.rows == 0 && !in_place.contains(key))
            found.emplace_back(key, timing.ns);
    return found;
}

std::vector<Sample> samples_of(const Profile& profile) {
    std::vector<Sample> samples;
    for (const auto& [key, ns] : measured(profile.layers)) {
        Sample sample = {find_primitive(key.primitive), shape_of(key.shape, key.threads), ns};
        sample.shape.accumulate = key.accumulate;
        samples.push_back(sample);
    }
    for (const auto& [key, ns] : measured(profile.transforms))
        samples.push_back({find_transform(key.from, key.to), KernelShape(key.shape, key.threads).get(), ns});
    return samples;
}

struct Quality {
    int samples = 0;
    double median = 0, worst_tenth = 0;  ///< |modelled / measured - 1|
};

Quality quality(const CostModel& model, const std::vector<Sample>& samples, const std::string& family) {
    std::vector<double> errors;
    for (const Sample& sample : samples)
        if (sample.primitive->family == family)
            errors.push_back(std::abs(static_cast<double>(model.estimate(*sample.primitive, sample.shape)) /
                                          static_cast<double>(std::max<std::int64_t>(sample.ns, 1)) -
                                      1));
    std::sort(errors.begin(), errors.end());
    return {static_cast<int>(errors.size()), errors[errors.size() / 2], errors[errors.size() * 9 / 10]};
}

/// The model of a file, and of families that it does not have those of another.
CostModel with_families(const std::string& file, const CostModel& more) {
    CostModel model = load_cost_model(file);
    const Board &old = model.fitted_on, &board = more.fitted_on;
    if (old.processor != board.processor || old.isa != board.isa)
        throw Error(file + ": was fitted on another machine, " + old.processor + " by " + old.isa);
    model.families.insert(more.families.begin(), more.families.end());
    return model;
}

int do_fit(const Arguments& arguments) {
    const std::string file = *arguments.text("-o");
    const Profile profile = load_profile(arguments.operands()[0]);
    if (const std::string warning = profile.warning(); !warning.empty())
        std::fprintf(stderr, "taso fit: %s\n", warning.c_str());
    const std::vector<Sample> samples = samples_of(profile);
    if (samples.empty()) throw Error(arguments.operands()[0] + ": holds no measurement to fit to");
    CostModel model = fit(samples, profile.board);
    if (const auto onto = arguments.text("--onto")) model = with_families(*onto, model);
    const ParentFolders parents(file);
    write_json(file, describe(model));
    std::vector<std::string> families;
    for (const Sample& sample : samples) families.push_back(sample.primitive->family);
    std::sort(families.begin(), families.end());
    families.erase(std::unique(families.begin(), families.end()), families.end());
    Json rows = Json::array();
    for (const std::string& family : families) {
        const Quality found = quality(model, samples, family);
        rows.push_back({{"family", family},
                        {"samples", found.samples},
                        {"median_error", found.median},
                        {"error_90", found.worst_tenth}});
        if (!arguments.has("--json"))
            std::printf(
                "%-16s %5d measurements, off by %3.0f %% at the median, %3.0f %% at the 90th percentile\n",
                family.c_str(), found.samples, 100 * found.median, 100 * found.worst_tenth);
    }
    if (arguments.has("--json")) print_json({{"file", file}, {"families", rows}});
    return 0;
}

}  // namespace

Command command_fit() {
    return {.name = "fit",
            .purpose = "Fits the cost model to a profile's measurements, and says how far it is off",
            .operands = {{.name = "PROFILE",
                          .takes = Takes::file,
                          .help = "A `*.profile.json` with measured times."}},
            .groups = {{.options = {{.name = "-o",
                                     .takes = Takes::file,
                                     .value = "FILE",
                                     .required = true,
                                     .help = "The coefficients to write, as JSON."},
                                    {.name = "--onto",
                                     .takes = Takes::file,
                                     .value = "FILE",
                                     .help = "Coefficients to keep, of this machine: only families that are "
                                             "not in this file are fitted."},
                                    json_option(
                                        "{file, families [{family, samples, median_error, error_90}]}")}}},
            .examples = {{"taso fit host.profile.json -o coefficients.json",
                          "What the estimates of other boards rest on."}},
            .run = do_fit};
}

}  // namespace taso
