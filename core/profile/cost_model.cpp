// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/cost_model.h"

#include <algorithm>
#include <cmath>

#include "base/checked.h"
#include "base/embedded.h"
#include "base/error.h"
#include "profile/cost_terms.h"

namespace taso {

namespace {

constexpr CostModel::Coefficients unknown = {2, 1, 20};

}  // namespace

const CostModel::Coefficients& CostModel::coefficients(const Primitive& primitive) const {
    for (const std::string& key : {primitive.name, primitive.family, std::string("any")})
        if (const auto found = families.find(key); found != families.end()) return found->second;
    return unknown;
}

std::int64_t CostModel::estimate(const Primitive& primitive, const taso_shape& shape) const {
    const CostTerms terms = cost_terms(primitive, shape, board);
    const Coefficients& c = coefficients(primitive);
    // Cycles per step as fitted; a step that took a whole cycle or more was no vector's: its count of cycles
    // holds on another machine too.
    const double peak = fitted_on.fma_per_cycle * lanes(primitive, fitted_on);
    const double cycles = c.arithmetic / peak;
    const double here = board.fma_per_cycle * lanes(primitive, board);
    const double scalar = std::max(cycles, 1 / board.fma_per_cycle);
    const double arithmetic = std::min(c.arithmetic, scalar * here);
    double ns = arithmetic * terms.arithmetic + c.bytes * terms.bytes + c.calls * terms.calls;
    if (const auto found = calibration.find(primitive.family); found != calibration.end())
        ns *= found->second;
    return std::clamp<std::int64_t>(std::llround(std::min(ns, 9e18)), 1, largest_figure);
}

CostModel built_in_cost_model(const Board& board) {
    constexpr std::string_view path = "resources/cost_model/coefficients.json";
    CostModel model = read_cost_model(Json::parse(embedded_file(path)), std::string(path));
    model.board = board;
    return model;
}

CostModel load_cost_model(const std::filesystem::path& file) {
    return read_cost_model(read_json(file, "taso-cost-model"), file.string());
}

Json describe(const CostModel& model) {
    Json families = Json::object();
    for (const auto& [name, c] : model.families)
        families[name] = {{"arithmetic", c.arithmetic}, {"bytes", c.bytes}, {"calls", c.calls}};
    return {{"format", "taso-cost-model"},
            {"version", 1},
            {"fitted_on", describe(model.fitted_on)},
            {"families", families}};
}

CostModel read_cost_model(const Json& description, const std::string& where) {
    CostModel model;
    model.fitted_on = read_board(member<Json>(description, "fitted_on", where), where + ": fitted_on");
    model.board = model.fitted_on;
    const Json families = member<Json>(description, "families", where);
    if (!families.is_object()) throw Error(where + ": 'families' has the wrong type or is out of range");
    for (const auto& [name, value] : families.items()) {
        const std::string place = where + ": families." + name;
        CostModel::Coefficients c = {member<double>(value, "arithmetic", place),
                                     member<double>(value, "bytes", place),
                                     member<double>(value, "calls", place)};
        for (double x : {c.arithmetic, c.bytes, c.calls})
            if (!(x >= 0 && x < 1e9)) throw Error(place + ": a coefficient is negative or too large");
        model.families.emplace(name, c);
    }
    return model;
}

}  // namespace taso
