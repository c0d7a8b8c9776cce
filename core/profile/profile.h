// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "board/board.h"
#include "primitive/registry.h"
#include "profile/cost_model.h"

namespace taso {

/// Where a time comes from.
enum class Origin : std::uint8_t { measured, simulated, estimated, emulated };
std::string_view name(Origin origin);
std::optional<Origin> origin_named(std::string_view name);

/// The time of one call: median of repeats after a warm-up, caches as in a running network.
struct Timing {
    std::int64_t ns = 0;
    double spread = 0;  ///< (75th - 25th percentile) / median
    int repeats = 0;
    double error = 0;  ///< max |out - double reference| / max |reference|
    Origin origin = Origin::estimated;
};

/// What two layers must share to have one time: op, sizes, window, groups and the number of operands; not
/// names or constants.
struct ShapeKey {
    Op op = Op::conv;
    TensorShape input, output;
    Window window;
    int groups = 1, inputs = 1;
    auto operator<=>(const ShapeKey&) const = default;
};
ShapeKey shape_key(const Network& network, int layer);
/// A shape to call a kernel with, as far as the key tells: no activation, no list of operand channels.
taso_shape shape_of(const ShapeKey& key, int threads);

/// The time of every (layer shape, primitive) and transform on one board. What it lacks, its cost model
/// estimates.
class Profile {
  public:
    std::string name;  ///< built-in name or file stem
    Board board;
    std::string kernels;         ///< hash of the kernel sources that were timed
    std::int64_t footprint = 0;  ///< bytes touched between repeats

    struct LayerKey {
        ShapeKey shape;
        std::string primitive;
        int threads = 1;
        bool accumulate = false;
        auto operator<=>(const LayerKey&) const = default;
    };
    struct TransformKey {
        TensorShape shape;
        Layout from = Layout::chw, to = Layout::chw;
        int threads = 1;
        auto operator<=>(const TransformKey&) const = default;
    };
    std::map<LayerKey, Timing> layers;
    std::map<TransformKey, Timing> transforms;
    CostModel model;  ///< calibrated to the measurements
    int ignored = 0;  ///< entries of the file that name a primitive or transform unknown here

    /// The time as measured, else as estimated by the cost model (and so marked).
    Timing layer_time(const ShapeKey& key, const taso_shape& shape, const Primitive& primitive) const;
    Timing transform_time(TensorShape shape, Layout from, Layout to, int threads) const;
    /// Whether any time was taken under an emulator.
    bool is_emulated() const;
    /// Sentences where the kernels have changed since, entries are unknown, or two transforms in a row beat
    /// the direct one by over 10 %; else empty.
    std::string warning() const;
    /// Sets the model's calibration: by family, the median of measured over modelled time.
    void calibrate();
};

/// A built-in name (cortex-a15) or a file. Times under an emulator are refused unless allowed. Throws Error.
Profile load_profile(const std::string& name_or_file, bool allow_emulated = false);
std::vector<std::string> built_in_profiles();
/// Throws Error, also for emulated times under a board's own name.
void save_profile(const Profile& profile, const std::filesystem::path& file);
/// Ends the name of the board of a profile that holds emulated times.
inline constexpr std::string_view emulated_suffix = " (emulated)";

/// Transforms that a detour over a third layout beats by over 10 %, one sentence each.
std::vector<std::string> slow_transforms(const Profile& profile);

}  // namespace taso
