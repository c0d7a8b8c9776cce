// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/seeded_constants.h"

#include <cmath>
#include <string_view>

namespace taso {

namespace {

/// splitmix64 (Steele, Lea and Flood, 2014), as a function of a counter.
constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t counter) {
    std::uint64_t z = seed + (counter + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/// FNV-1a.
constexpr std::uint64_t hash(std::string_view text, std::uint64_t state = 0xcbf29ce484222325u) {
    for (char c : text) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return state;
}

constexpr int sum_of_quarters(std::uint64_t word) {
    return static_cast<int>((word & 0xffff) + (word >> 16 & 0xffff) + (word >> 32 & 0xffff) + (word >> 48));
}

/// Normally distributed but for the far tails (a sum of eight uniform 16-bit numbers, ends at 4.9
/// deviations): integers and one rounded product, so that no machine's libm has a say.
void fill_normal(std::vector<float>& values, std::uint64_t seed, float mean, double deviation) {
    // A uniform number of 0..65535 has the variance (65536^2 - 1) / 12.
    const float scale = static_cast<float>(deviation / std::sqrt(8.0 * (65536.0 * 65536.0 - 1.0) / 12.0));
    for (std::size_t i = 0; i < values.size(); i++) {
        const int sum = sum_of_quarters(mixed(seed, 2 * i)) + sum_of_quarters(mixed(seed, 2 * i + 1));
        const float product = scale * static_cast<float>(sum - 4 * 65535);
        values[i] = mean + product;
    }
}

}  // namespace

float default_gain(const Layer& layer) {
    return layer.activation.kind == Activation::Kind::none ? 1.0f : std::sqrt(2.0f);
}

Constants seeded_constants(const std::string& network, const Layer& layer, TensorShape input) {
    std::int64_t fan = 1;
    if (layer.op == Op::fc) fan = input.elements();
    if (has_filters(layer.op))
        fan = std::int64_t{input.channels / layer.groups} * layer.window.kernel_height *
              layer.window.kernel_width;
    const std::uint64_t seed = hash(layer.name, hash("/", hash(network)));
    const bool scale = layer.op == Op::scale || layer.op == Op::instance_norm;
    const double gain = layer.gain > 0 ? layer.gain : default_gain(layer);
    Constants made;
    if (layer.operand.channels > 0) {
        made.weights.resize(static_cast<std::size_t>(layer.operand.elements()));
        // Around 1, so that one can divide by them and take powers of them.
        fill_normal(made.weights, mixed(seed, 0), 1, 0.2);
        return made;
    }
    made.weights.resize(static_cast<std::size_t>(fan * layer.shape.channels));
    made.bias.resize(static_cast<std::size_t>(layer.shape.channels));
    fill_normal(made.weights, mixed(seed, 0), scale ? 1 : 0,
                scale ? 0.05 : gain / std::sqrt(static_cast<double>(fan)));
    fill_normal(made.bias, mixed(seed, 1), 0, 0.05);
    return made;
}

}  // namespace taso
