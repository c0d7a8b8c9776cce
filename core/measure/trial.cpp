// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/trial.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <new>
#include <random>

#include "network/reference.h"
#include "statistics.h"

namespace taso {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
}

FloatBuffer in_layout(const std::vector<float>& chw, TensorShape shape, Layout layout) {
    FloatBuffer buffer(floats(shape, layout));
    std::size_t i = 0;
    for (int c = 0; c < shape.channels; c++)
        for (int y = 0; y < shape.height; y++)
            for (int x = 0; x < shape.width; x++) buffer.data()[offset(shape, layout, c, y, x)] = chw[i++];
    return buffer;
}

}  // namespace

FloatBuffer::FloatBuffer(std::int64_t floats) : size_(floats) {
    const auto bytes = static_cast<std::size_t>(std::max<std::int64_t>(floats, 1) * 4 + 63) / 64 * 64;
    data_.reset(static_cast<float*>(std::aligned_alloc(64, bytes)));
    if (!data_) throw std::bad_alloc();
    std::memset(data_.get(), 0, bytes);
}

CacheSweep::CacheSweep(std::int64_t footprint, std::int64_t last_level_bytes)
    : memory_(std::max(footprint, std::max<std::int64_t>(2 * last_level_bytes, 1 << 22)) / 4),
      footprint_(footprint) {}

void CacheSweep::touch(std::int64_t bytes) const {
    constexpr std::int64_t line = 16;
    float sum = 0;
    for (std::int64_t i = 0; i < bytes / 4; i += line) sum += memory_.data()[i];
    asm volatile("" : : "g"(sum) : "memory");
}

double CacheSweep::bandwidth() const {
    double best = 0;
    const std::int64_t bytes = memory_.size() * 4;
    for (int i = 0; i < 16; i++) {
        const Clock::time_point begin = Clock::now();
        touch(bytes);
        best = std::max(best, static_cast<double>(bytes) / since(begin));
    }
    return best;
}

Trial::Trial(const Network& network, int layer, int threads) : shape_(network, layer, threads) {
    const Layer& l = network.layers[layer];
    if (!l.constants.empty()) constants_ = network.constants(layer);
    for (int input : l.inputs) operand_shapes_.push_back(network.shape(input));
    fill_operands(operand_shapes_);
    output_ = l.shape;
    std::vector<std::vector<double>> exact;
    std::vector<const double*> pointers;
    for (const std::vector<float>& operand : operands_) exact.emplace_back(operand.begin(), operand.end());
    for (const std::vector<double>& operand : exact) pointers.push_back(operand.data());
    reference_ = reference_layer(shape(), l.op, pointers, constants_);
    for (double value : reference_) largest_ = std::max(largest_, std::abs(value));
}

Trial::Trial(TensorShape tensor, int threads) : shape_(tensor, threads), output_(tensor) {
    operand_shapes_ = {tensor};
    fill_operands(operand_shapes_);
    reference_.assign(operands_[0].begin(), operands_[0].end());
    for (double value : reference_) largest_ = std::max(largest_, std::abs(value));
}

void Trial::fill_operands(const std::vector<TensorShape>& shapes) {
    // A fixed table, read at odd strides: normal numbers by the hundred million would take longer than the
    // timing.
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::vector<float> table(4099);
    for (float& value : table) value = normal(random);
    std::size_t next = 0;
    for (const TensorShape& shape : shapes) {
        std::vector<float>& operand = operands_.emplace_back(static_cast<std::size_t>(shape.elements()));
        for (float& value : operand) value = table[next++ * 17 % table.size()];
    }
}

double Trial::error_of(const float* out, Layout layout) const {
    double worst = 0;
    std::size_t i = 0;
    for (int c = 0; c < output_.channels; c++)
        for (int y = 0; y < output_.height; y++)
            for (int x = 0; x < output_.width; x++) {
                const double difference = std::abs(out[offset(output_, layout, c, y, x)] - reference_[i++]);
                // Written so that a NaN counts as an error too.
                if (!(difference <= worst)) worst = std::isfinite(difference) ? difference : 1e30;
            }
    return largest_ > 0 ? worst / largest_ : worst;
}

Timing Trial::time(const Primitive& primitive, Isa isa, int repeats, const CacheSweep& sweep,
                   std::stop_token stop) {
    std::vector<FloatBuffer> pristine, inputs;
    std::vector<const float*> pointers;
    for (std::size_t i = 0; i < operands_.size(); i++) {
        pristine.push_back(in_layout(operands_[i], operand_shapes_[i], primitive.input));
        inputs.emplace_back(pristine.back().size());
        pointers.push_back(inputs.back().data());
    }
    FloatBuffer weights(primitive.form ? primitive.form->floats(shape()) : 0),
        out(floats(output_, primitive.output)), workspace(primitive.workspace_floats(shape()));
    if (primitive.form)
        primitive.form->pack(&shape(), constants_.weights.data(), constants_.bias.data(), weights.data());
    const taso_kernel kernel = primitive.kernel(isa);
    const auto call = [&] {
        for (std::size_t i = 0; i < inputs.size(); i++)
            std::memcpy(inputs[i].data(), pristine[i].data(),
                        static_cast<std::size_t>(inputs[i].size()) * sizeof(float));
        const Clock::time_point begin = Clock::now();
        kernel(&shape(), pointers.data(), primitive.form ? weights.data() : nullptr, out.data(),
               workspace.data());
        return since(begin);
    };
    const double first = call();
    Timing timing = {.error = error_of(out.data(), primitive.output), .origin = Origin::measured};
    const int most = std::clamp(static_cast<int>(patience_ns / std::max(first, 1.0)), 1, repeats);
    std::vector<double> times;
    for (int i = 0; i < most && !stop.stop_requested(); i++) {
        sweep();
        times.push_back(call());
    }
    if (static_cast<int>(times.size()) < most) return timing;
    taso_sort_times(times.data(), most);
    timing.repeats = most;
    timing.ns = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::floor(taso_median(times.data(), most) + 0.5)));
    timing.spread = taso_spread(times.data(), most);
    return timing;
}

}  // namespace taso
