// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile_file.h"

#include <cmath>

#include "base/error.h"

namespace taso {

namespace {

constexpr std::size_t most_samples = 100'000;  ///< of one time
constexpr int largest_extent = 1 << 24;        ///< of any extent: beyond that, sizes in bytes stop being sane

Json extents(TensorShape shape) { return {shape.channels, shape.height, shape.width}; }

/// An array of `count` whole numbers in [low, largest_extent].
std::vector<int> numbers(const Json& object, const char* key, std::size_t count, int low,
                         const std::string& where) {
    const Json list = member<Json>(object, key, where);
    if (!list.is_array() || list.size() != count)
        throw Error(where + ": '" + key + "' must be a list of " + std::to_string(count) + " numbers");
    std::vector<int> values;
    for (const Json& value : list) {
        if (!value.is_number_integer() || value < low || value > largest_extent)
            throw Error(where + ": '" + key + "' holds a number out of range");
        values.push_back(value.get<int>());
    }
    return values;
}

TensorShape read_extents(const Json& object, const char* key, const std::string& where) {
    const std::vector<int> n = numbers(object, key, 3, 1, where);
    const TensorShape shape = {n[0], n[1], n[2]};
    if (double{1} * n[0] * n[1] * n[2] > 1e12) throw Error(where + ": '" + key + "' is too large a tensor");
    return shape;
}

Json list_of(const Json& description, const char* key, const std::string& where) {
    const Json list = member<Json>(description, key, where);
    if (!list.is_array()) throw Error(where + ": '" + key + "' must be a list");
    return list;
}

Timing read_timing(const Json& description, bool layer, const std::string& where) {
    Timing timing;
    timing.ns = member<std::int64_t>(description, "ns", where);
    timing.spread = member<double>(description, "spread", where);
    const std::string origin = member<std::string>(description, "origin", where);
    const std::optional<Origin> known = origin_named(origin);
    if (!known) throw Error(where + ": there is no origin '" + origin + "'");
    timing.origin = *known;
    if (layer || description.contains("repeats")) timing.repeats = member<int>(description, "repeats", where);
    if (layer) timing.error = member<double>(description, "error", where);
    constexpr std::int64_t most = std::int64_t{1} << 50;  // 13 days: sums of them stay exact
    if (timing.ns < 0 || timing.ns > most) throw Error(where + ": 'ns' is out of range");
    if (!(timing.spread >= 0)) throw Error(where + ": 'spread' is out of range");
    if (timing.repeats < 0) throw Error(where + ": 'repeats' is out of range");
    if (!(timing.error >= 0)) throw Error(where + ": 'error' is out of range");
    if (description.contains("samples")) {
        Timing sampled = timing;
        for (const Json& sample : list_of(description, "samples", where)) {
            if (!sample.is_number_integer() || sample < 1 || sample > most ||
                sampled.samples.size() >= most_samples)
                throw Error(where + ": 'samples' holds a time out of range, or too many");
            sampled.samples.push_back(sample.get<std::int64_t>());
        }
        if (!sampled.samples.empty()) {
            const std::int64_t last = sampled.samples.back();
            sampled.samples.pop_back();
            sampled.add_sample(last);
        }
        return sampled;
    }
    return timing;
}

/// Where a time was measured; empty: alone.
std::string read_network_name(const Json& description, const std::string& where) {
    return description.contains("network") ? member<std::string>(description, "network", where)
                                           : std::string();
}

/// Rows a call, of bands of an output of `all` rows; 0: one call makes it all.
int read_rows(const Json& description, int all, const std::string& where) {
    if (!description.contains("bands")) return 0;
    const int rows = member<int>(description, "bands", where);
    if (rows < 1 || rows >= all) throw Error(where + ": 'bands' is out of range");
    return rows;
}

/// What a time says beside its shape.
Json describe(const Timing& timing, int rows, const std::string& network) {
    Json entry = {{"ns", timing.ns},
                  {"spread", timing.spread},
                  {"repeats", timing.repeats},
                  {"origin", name(timing.origin)}};
    if (rows > 0) entry["bands"] = rows;
    if (!network.empty()) entry["network"] = network;
    if (!timing.samples.empty()) entry["samples"] = timing.samples;
    return entry;
}

int read_threads(const Json& description, const std::string& where) {
    const int threads = member<int>(description, "threads", where);
    if (threads < 1 || threads > 4096) throw Error(where + ": 'threads' is out of range");
    return threads;
}

Layout read_layout(const Json& description, const char* key, const std::string& where) {
    const std::string text = member<std::string>(description, key, where);
    const std::optional<Layout> layout = layout_named(text);
    if (!layout) throw Error(where + ": there is no layout '" + text + "'");
    return *layout;
}

}  // namespace

Json describe(TensorShape shape) { return extents(shape); }

TensorShape read_tensor_shape(const Json& description, const std::string& where) {
    return read_extents({{"shape", description}}, "shape", where);
}

Json describe(const ShapeKey& key) {
    const Window& w = key.window;
    Json description = {{"op", name(key.op)},
                        {"input", extents(key.input)},
                        {"output", extents(key.output)},
                        {"kernel", {w.kernel_height, w.kernel_width}},
                        {"stride", {w.stride_height, w.stride_width}},
                        {"dilation", {w.dilation_height, w.dilation_width}},
                        {"pads", {w.pad_top, w.pad_left, w.pad_bottom, w.pad_right}},
                        {"groups", key.groups},
                        {"inputs", key.inputs}};
    if (key.op == Op::rearrange) describe_loops(description, key.loops);
    if (key.broadcasts != 0) description["broadcasts"] = key.broadcasts;
    return description;
}

ShapeKey read_shape_key(const Json& description, const std::string& where) {
    ShapeKey key;
    const std::string op = member<std::string>(description, "op", where);
    const std::optional<Op> known = op_named(op);
    if (!known) throw Error(where + ": there is no op '" + op + "'");
    key.op = *known;
    key.input = read_extents(description, "input", where);
    key.output = read_extents(description, "output", where);
    const std::vector<int> kernel = numbers(description, "kernel", 2, 0, where),
                           stride = numbers(description, "stride", 2, 1, where),
                           dilation = numbers(description, "dilation", 2, 1, where),
                           pads = numbers(description, "pads", 4, -largest_extent, where);
    key.window = {kernel[0],   kernel[1], stride[0], stride[1], dilation[0],
                  dilation[1], pads[0],   pads[1],   pads[2],   pads[3]};
    key.groups = member<int>(description, "groups", where);
    if (description.contains("inputs")) key.inputs = member<int>(description, "inputs", where);
    if (description.contains("broadcasts")) key.broadcasts = member<int>(description, "broadcasts", where);
    if (key.broadcasts < 0 || key.broadcasts > 255) throw Error(where + ": 'broadcasts' is out of range");
    if (key.groups < 1 || key.groups > largest_extent || key.input.channels % key.groups != 0)
        throw Error(where + ": 'groups' is out of range");
    if (key.op == Op::rearrange) {
        key.loops = read_loops(description, where);
        check_loops(key.loops, key.input.elements(), key.output.elements(), where);
    }
    if (key.inputs < 1 || key.inputs > largest_extent) throw Error(where + ": 'inputs' is out of range");
    return key;
}

Json describe(const Profile& profile) {
    Json layers = Json::array(), transforms = Json::array();
    for (const auto& [key, timing] : profile.layers) {
        layers.push_back({{"shape", describe(key.shape)},
                          {"primitive", key.primitive},
                          {"threads", key.threads},
                          {"accumulate", key.accumulate},
                          {"error", timing.error}});
        layers.back().update(describe(timing, key.rows, key.network));
    }
    for (const auto& [key, timing] : profile.transforms) {
        transforms.push_back({{"shape", extents(key.shape)},
                              {"from", name(key.from)},
                              {"to", name(key.to)},
                              {"threads", key.threads}});
        transforms.back().update(describe(timing, key.rows, key.network));
    }
    Json conditions = Json::array();
    for (const Conditions& moment : profile.conditions) conditions.push_back(describe(moment));
    Json description = {{"format", "taso-profile"},
                        {"version", 1},
                        {"board", describe(profile.board)},
                        {"kernels", profile.kernels},
                        {"footprint", profile.footprint},
                        {"rounds", profile.rounds},
                        {"conditions", std::move(conditions)},
                        {"layers", std::move(layers)},
                        {"transforms", std::move(transforms)}};
    if (profile.moves.repeats > 0) description["moves"] = describe(profile.moves, 0, {});
    return description;
}

Profile read_profile(const Json& description, const std::string& where) {
    Profile profile;
    profile.board = read_board(member<Json>(description, "board", where), where + ": board");
    profile.kernels = member<std::string>(description, "kernels", where);
    profile.footprint = member<std::int64_t>(description, "footprint", where);
    if (profile.footprint < 0) throw Error(where + ": 'footprint' is out of range");
    if (description.contains("rounds")) profile.rounds = member<std::int64_t>(description, "rounds", where);
    if (profile.rounds < 0) throw Error(where + ": 'rounds' is out of range");
    if (description.contains("conditions"))
        for (const Json& moment : list_of(description, "conditions", where))
            profile.conditions.push_back(read_conditions(moment, where + ": conditions"));
    int index = 0;
    for (const Json& entry : list_of(description, "layers", where)) {
        const std::string place = where + ": layers[" + std::to_string(index++) + "]";
        Profile::LayerKey key = {
            .shape = read_shape_key(member<Json>(entry, "shape", place), place + ".shape"),
            .primitive = member<std::string>(entry, "primitive", place),
            .threads = read_threads(entry, place),
            .accumulate = member<bool>(entry, "accumulate", place),
            .network = read_network_name(entry, place)};
        // Of the mean of a whole map, bands are of what it reads.
        const bool gathers = key.shape.op == Op::average_pool && key.shape.output.height == 1;
        key.rows = read_rows(entry, (gathers ? key.shape.input : key.shape.output).height, place);
        const Timing timing = read_timing(entry, true, place);
        const Primitive* primitive = find_primitive(key.primitive);
        if (!primitive || primitive->op != key.shape.op ||
            !primitive->applies(shape_of(key.shape, key.threads)))
            profile.ignored++;
        else if (!profile.layers.emplace(std::move(key), timing).second)
            throw Error(place + ": this shape and primitive stand there twice");
    }
    index = 0;
    for (const Json& entry : list_of(description, "transforms", where)) {
        const std::string place = where + ": transforms[" + std::to_string(index++) + "]";
        Profile::TransformKey key = {.shape = read_extents(entry, "shape", place),
                                     .from = read_layout(entry, "from", place),
                                     .to = read_layout(entry, "to", place),
                                     .threads = read_threads(entry, place),
                                     .network = read_network_name(entry, place)};
        key.rows = read_rows(entry, key.shape.height, place);
        const Timing timing = read_timing(entry, false, place);
        // A layout that took another's place has other times.
        const bool same = entry["from"] == name(key.from) && entry["to"] == name(key.to);
        if (!same || !find_transform(key.from, key.to))
            profile.ignored++;
        else if (!profile.transforms.emplace(key, timing).second)
            throw Error(place + ": this shape and pair of layouts stand there twice");
    }
    if (description.contains("moves")) {
        const std::string place = where + ": moves";
        profile.moves = read_timing(description.at("moves"), false, place);
        if (profile.moves.ns > most_ns_per_mib) throw Error(place + ": 'ns' is out of range");
    }
    profile.model = built_in_cost_model(profile.board);
    profile.calibrate();
    return profile;
}

}  // namespace taso
