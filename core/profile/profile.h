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
#include "profile/conditions.h"
#include "profile/cost_model.h"

namespace taso {

/// Where a time comes from.
enum class Origin : std::uint8_t { measured, simulated, estimated, emulated };
std::string_view name(Origin origin);
std::optional<Origin> origin_named(std::string_view name);

/// The time of one call: the median of its samples.
struct Timing {
    std::int64_t ns = 0;
    double spread = 0;  ///< (75th - 25th percentile) / median
    int repeats = 0;    ///< samples that this rests on
    double error = 0;   ///< max |out - double reference| / max |reference|
    Origin origin = Origin::estimated;
    /// Each one of a round, ns; empty: only their median is known.
    std::vector<std::int64_t> samples = {};

    /// One sample more: ns, spread and repeats follow from all of them.
    void add_sample(std::int64_t sample_ns);
};

/// Of moving a MiB: beyond that a time is none.
inline constexpr std::int64_t most_ns_per_mib = 1 << 22;

/// A timing and where it was taken.
struct FoundTiming {
    Timing timing;
    std::string network;  ///< that it was measured in; empty: alone, or estimated
};

/// What two layers must share to have one time: op, sizes, window, loops, groups, the number of operands and how they
/// repeat; not names or constants.
struct ShapeKey {
    Op op = Op::conv;
    TensorShape input, output;
    Window window;
    Loops loops = {};
    int groups = 1, inputs = 1;
    int broadcasts = 0;  ///< as in taso_shape
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
    std::string kernels;                 ///< hash of the kernel sources that were timed
    std::int64_t footprint = 0;          ///< of former profiles, timed alone: bytes touched between repeats
    std::int64_t rounds = 0;             ///< that its samples are from
    std::vector<Conditions> conditions;  ///< of the machine, at the beginning and the end of each run

    struct LayerKey {
        ShapeKey shape;
        std::string primitive;
        int threads = 1;
        bool accumulate = false;
        int rows = 0;              ///< a call, of all that make the whole output together; 0: it is one call
        std::string network = {};  ///< measured in place in that one; empty: timed alone
        auto operator<=>(const LayerKey&) const = default;
    };
    struct TransformKey {
        TensorShape shape;
        Layout from = Layout::chw, to = Layout::chw;
        int threads = 1;
        int rows = 0;  ///< as a layer's
        std::string network = {};
        auto operator<=>(const TransformKey&) const = default;
    };
    std::map<LayerKey, Timing> layers;
    std::map<TransformKey, Timing> transforms;
    /// Of a MiB of rows that are moved to the front of line buffers; a sample for each round that did.
    Timing moves;
    CostModel model;  ///< calibrated to the measurements
    int ignored = 0;  ///< entries of the file that name a primitive or transform unknown here

    /// Whether a call that took so long alone takes about as long in place, and so is not met there: far longer than the best
    /// of its layer took, of which caches and predecessors change but a part; and too long to have been merely interrupted.
    static bool lasts_as_alone(double ns, double best_ns) { return ns > 20 * best_ns && ns > 1e7; }

    /// The time as measured in that network, else in another one (of those the one with most samples), else
    /// alone, else as estimated by the cost model (and so marked).
    FoundTiming layer_time(const ShapeKey& key, const taso_shape& shape, const Primitive& primitive,
                           const std::string& network = {}) const;
    FoundTiming transform_time(TensorShape shape, Layout from, Layout to, int threads,
                               const std::string& network = {}) const;
    /// Of all calls that make the whole in bands of so many rows, looked for in the same places; none: it was not
    /// measured.
    std::optional<FoundTiming> layer_bands_time(const ShapeKey& key, const taso_shape& shape,
                                                const Primitive& primitive, int rows,
                                                const std::string& network = {}) const;
    std::optional<FoundTiming> transform_bands_time(TensorShape shape, Layout from, Layout to, int threads,
                                                    int rows, const std::string& network = {}) const;
    /// Whether any time was taken under an emulator.
    bool is_emulated() const;
    /// Sentences where the kernels have changed since, entries are unknown, the machine was not quiet, or two
    /// transforms in a row beat the direct one by over 10 %; else empty.
    std::string warning() const;
    /// Sets the model's calibration: by family, the median of measured over modelled time.
    void calibrate();
};

/// A built-in name (cortex-a15) or a file. Times under an emulator are refused unless allowed. Throws Error.
Profile load_profile(const std::string& name_or_file, bool allow_emulated = false);
/// One estimated for each built-in board, cortex-a15 first.
std::vector<std::string> built_in_profiles();
/// Throws Error, also for emulated times under a board's own name.
void save_profile(const Profile& profile, const std::filesystem::path& file);
/// Ends the name of the board of a profile that holds emulated times.
inline constexpr std::string_view emulated_suffix = " (emulated)";

/// Transforms that a detour over a third layout beats by over 10 %, one sentence each.
std::vector<std::string> slow_transforms(const Profile& profile);

}  // namespace taso
