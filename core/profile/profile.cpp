// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "base/error.h"
#include "profile/profile_file.h"
#include "statistics.h"

namespace taso {

namespace {

constexpr std::array<std::string_view, 4> origin_names = {"measured", "simulated", "estimated", "emulated"};

}  // namespace

std::string_view name(Origin origin) { return origin_names[static_cast<std::size_t>(origin)]; }

std::optional<Origin> origin_named(std::string_view name) {
    const auto found = std::find(origin_names.begin(), origin_names.end(), name);
    if (found == origin_names.end()) return std::nullopt;
    return static_cast<Origin>(found - origin_names.begin());
}

ShapeKey shape_key(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    TensorShape input = network.shape(l.inputs[0]);
    if (l.op == Op::concat) input.channels = l.shape.channels;
    if (is_binary(l.op)) input = l.shape;
    return {.op = l.op,
            .input = input,
            .output = l.shape,
            .window = l.window,
            .loops = l.loops,
            .groups = l.groups,
            .inputs = static_cast<int>(l.inputs.size()),
            .broadcasts = broadcasts(network, layer)};
}

taso_shape shape_of(const ShapeKey& key, int threads) {
    const Window& w = key.window;
    taso_shape shape = KernelShape(key.input, threads).get();
    shape.out_channels = key.output.channels;
    shape.out_height = key.output.height;
    shape.out_width = key.output.width;
    shape.kernel_height = w.kernel_height;
    shape.kernel_width = w.kernel_width;
    shape.stride_height = w.stride_height;
    shape.stride_width = w.stride_width;
    shape.dilation_height = w.dilation_height;
    shape.dilation_width = w.dilation_width;
    shape.pad_top = w.pad_top;
    shape.pad_left = w.pad_left;
    shape.pad_bottom = w.pad_bottom;
    shape.pad_right = w.pad_right;
    if (key.op == Op::rearrange) set_loops(shape, key.loops);
    shape.groups = key.groups;
    shape.inputs = key.inputs;
    shape.broadcasts = key.broadcasts;
    return shape;
}

void Timing::add_sample(std::int64_t sample_ns) {
    samples.push_back(sample_ns);
    std::vector<double> times(samples.begin(), samples.end());
    repeats = static_cast<int>(times.size());
    taso_sort_times(times.data(), repeats);
    ns = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::floor(taso_median(times.data(), repeats) + 0.5)));
    spread = taso_spread(times.data(), repeats);
}

namespace {

/// The best of what a profile has under a key, whichever network it was measured in.
template <class Entries, class Key>
std::optional<FoundTiming> find_timing(const Entries& entries, Key key, const std::string& network) {
    key.network = network;
    if (const auto own = entries.find(key); own != entries.end() && !network.empty())
        return FoundTiming{own->second, network};
    std::optional<FoundTiming> best;
    key.network.clear();
    for (auto at = entries.lower_bound(key); at != entries.end(); ++at) {
        Key plain = at->first;
        plain.network.clear();
        if (plain != key) break;
        const bool better = !best || (best->network.empty() && !at->first.network.empty()) ||
                            at->second.repeats > best->timing.repeats;
        if (better) best = FoundTiming{at->second, at->first.network};
    }
    return best;
}

}  // namespace

FoundTiming Profile::layer_time(const ShapeKey& key, const taso_shape& shape, const Primitive& primitive,
                                const std::string& network) const {
    if (auto found =
            find_timing(layers, LayerKey{key, primitive.name, shape.threads, shape.accumulate != 0}, network))
        return *found;
    return {.timing = {.ns = model.estimate(primitive, shape)}, .network = {}};
}

FoundTiming Profile::transform_time(TensorShape shape, Layout from, Layout to, int threads,
                                    const std::string& network) const {
    if (auto found = find_timing(transforms, TransformKey{shape, from, to, threads}, network)) return *found;
    const Primitive* primitive = find_transform(from, to);
    if (!primitive)
        throw Error("there is no transform from " + std::string(taso::name(from)) + " to " +
                    std::string(taso::name(to)));
    return {.timing = {.ns = model.estimate(*primitive, KernelShape(shape, threads).get())}, .network = {}};
}

std::optional<FoundTiming> Profile::layer_bands_time(const ShapeKey& key, const taso_shape& shape,
                                                     const Primitive& primitive, int rows,
                                                     const std::string& network) const {
    return find_timing(layers, LayerKey{key, primitive.name, shape.threads, shape.accumulate != 0, rows},
                       network);
}

std::optional<FoundTiming> Profile::transform_bands_time(TensorShape shape, Layout from, Layout to,
                                                         int threads, int rows,
                                                         const std::string& network) const {
    return find_timing(transforms, TransformKey{shape, from, to, threads, rows}, network);
}

bool Profile::is_emulated() const {
    const auto emulated = [](const auto& entry) { return entry.second.origin == Origin::emulated; };
    return std::any_of(layers.begin(), layers.end(), emulated) ||
           std::any_of(transforms.begin(), transforms.end(), emulated);
}

void Profile::calibrate() {
    model.calibration.clear();
    std::map<std::string, std::vector<double>> ratios;
    for (const auto& [key, timing] : layers)
        if (const Primitive* primitive = find_primitive(key.primitive); primitive && key.rows == 0) {
            taso_shape shape = shape_of(key.shape, key.threads);
            shape.accumulate = key.accumulate;
            ratios[primitive->family].push_back(static_cast<double>(timing.ns) /
                                                static_cast<double>(model.estimate(*primitive, shape)));
        }
    for (const auto& [key, timing] : transforms)
        if (const Primitive* primitive = find_transform(key.from, key.to); primitive && key.rows == 0)
            ratios[primitive->family].push_back(
                static_cast<double>(timing.ns) /
                static_cast<double>(model.estimate(*primitive, KernelShape(key.shape, key.threads).get())));
    for (auto& [family, values] : ratios) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        if (*middle > 0) model.calibration.emplace(family, *middle);
    }
}

std::string Profile::warning() const {
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (!kernels.empty() && kernels != kernels_hash())
        add("The kernels have changed since the profile '" + name +
            "' was timed: its times may no longer hold.");
    if (ignored > 0)
        add("The profile '" + name + "' has " + std::to_string(ignored) +
            (ignored == 1 ? " time" : " times") + " of primitives that are unknown here; they are ignored.");
    for (std::size_t run = 0; run + 1 < conditions.size(); run += 2)
        if (const std::string sentence = disquiet(name, conditions[run], conditions[run + 1]);
            !sentence.empty()) {
            add(sentence);
            break;
        }
    if (const auto slow = slow_transforms(*this); !slow.empty())
        add(slow.front() +
            (slow.size() == 1 ? "" : " (and " + std::to_string(slow.size() - 1) + " more like it)."));
    return text;
}

std::vector<std::string> slow_transforms(const Profile& profile) {
    std::vector<std::string> found;
    for (const auto& [key, direct] : profile.transforms) {
        if (key.rows > 0) continue;
        std::optional<Layout> best;
        std::int64_t least = direct.ns;
        for (Layout via : all_layouts) {
            const auto first =
                profile.transforms.find({key.shape, key.from, via, key.threads, 0, key.network});
            const auto second =
                profile.transforms.find({key.shape, via, key.to, key.threads, 0, key.network});
            if (first == profile.transforms.end() || second == profile.transforms.end()) continue;
            const std::int64_t detour = first->second.ns + second->second.ns;
            if (detour < least) least = detour, best = via;
        }
        if (!best || static_cast<double>(direct.ns) <= 1.1 * static_cast<double>(least)) continue;
        found.push_back("From " + std::string(name(key.from)) + " to " + std::string(name(key.to)) + " of " +
                        std::to_string(key.shape.channels) + "x" + std::to_string(key.shape.height) + "x" +
                        std::to_string(key.shape.width) + ", the way over " + std::string(name(*best)) +
                        " takes " + std::to_string(least) + " ns, the direct transform " +
                        std::to_string(direct.ns) + " ns");
    }
    return found;
}

std::vector<std::string> built_in_profiles() {
    std::vector<std::string> names;
    for (const Board& board : built_in_boards())
        if (board.name != "host") names.push_back(board.name);
    return names;
}

Profile load_profile(const std::string& name_or_file, bool allow_emulated) {
    const std::vector<std::string> built_in = built_in_profiles();
    if (std::find(built_in.begin(), built_in.end(), name_or_file) != built_in.end()) {
        Profile profile;
        profile.name = name_or_file;
        profile.board = built_in_board(name_or_file);
        profile.model = built_in_cost_model(profile.board);
        return profile;
    }
    const std::filesystem::path file = name_or_file;
    std::error_code error;
    if (!std::filesystem::exists(file, error) && name_or_file.find_first_of("./") == std::string::npos) {
        std::string known;
        for (const std::string& name : built_in) known += (known.empty() ? "" : ", ") + name;
        throw Error("there is no profile or file '" + name_or_file + "'; built in: " + known);
    }
    const Json description = read_json(file, "taso-profile");
    Profile profile = read_profile(description, file.string());
    std::string stem = file.filename().string();
    if (const std::size_t end = stem.find(".profile.json"); end != std::string::npos && end > 0)
        stem.resize(end);
    profile.name = stem;
    if (!allow_emulated && profile.is_emulated())
        throw Error(
            file.string() +
            ": holds times taken under an emulator, which say nothing about a board (--allow-emulated uses "
            "them all the same)");
    return profile;
}

void save_profile(const Profile& profile, const std::filesystem::path& file) {
    if (profile.is_emulated() && !profile.board.name.ends_with(emulated_suffix))
        throw Error(file.string() + ": times taken under an emulator cannot be saved as those of '" +
                    profile.board.name + "'");
    // One time per line: thousands of them stay small, and a difference between two files readable.
    std::string text = "{";
    const Json description = describe(profile);
    for (const auto& [key, value] : description.items()) {
        text += (text.size() > 1 ? ",\n " : "\n ") + Json(key).dump() + ": ";
        if (!value.is_array()) {
            text += value.dump();
            continue;
        }
        std::string separator = "[\n  ";
        for (const Json& entry : value) text += std::exchange(separator, ",\n  ") + entry.dump();
        text += value.empty() ? "[]" : "\n ]";
    }
    write_file(file, text + "\n}\n");
}

}  // namespace taso
