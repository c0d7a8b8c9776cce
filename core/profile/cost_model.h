// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "board/board.h"
#include "primitive/registry.h"

namespace taso {

/// ns = a * (arithmetic at the board's peak) + b * (bytes at the bandwidth of the cache that holds them) + c
/// * (calls, one cycle each), with a, b, c >= 0 fitted by least squares to measurements on one machine
/// (`fitted_on`). They are ratios, so that another board's peak, caches and bandwidth give its times. Code
/// that did not use the vectors of the machine that it was timed on (a above the lanes of a vector) scales by
/// the clock alone. Threads divide the arithmetic and the calls, never the bytes: one core of a small board
/// already takes most of its bandwidth.
class CostModel {
  public:
    struct Coefficients {
        double arithmetic = 0, bytes = 0, calls = 0;
    };
    Board fitted_on;
    Board board;  ///< the machine that estimates are for
    std::map<std::string, Coefficients>
        families;  ///< by primitive, by family, and "any" for a family never timed
    std::map<std::string, double> calibration;  ///< by family: measured over modelled on `board`; absent: 1

    std::int64_t estimate(const Primitive& primitive, const taso_shape& shape) const;
    const Coefficients& coefficients(const Primitive& primitive) const;
};

/// The built-in coefficients (resources/cost_model), for a board.
CostModel built_in_cost_model(const Board& board);

/// *.json of format taso-cost-model. Reading throws Error that begins with `where`; it leaves board =
/// fitted_on.
Json describe(const CostModel& model);
CostModel read_cost_model(const Json& description, const std::string& where);
CostModel load_cost_model(const std::filesystem::path& file);

}  // namespace taso
