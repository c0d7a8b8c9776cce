// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/reference.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <thread>

#include "base/error.h"
#include "broadcast.h"
#include "ops.h"
#include "resample.h"

namespace taso {

namespace {

using Index = std::int64_t;
using Tensors = std::vector<const double*>;

double activated(const taso_shape& s, double x) {
    if (s.activation == taso_activation_relu) return std::max(x, 0.0);
    if (s.activation == taso_activation_clip)
        return std::min(std::max(x, double{s.clip_low}), double{s.clip_high});
    return x;
}

/// Calls part(begin, end) on ranges that cover [0, count), one thread each, when there is work enough to pay.
template <class Part>
void in_parallel(Index count, Index work, const Part& part) {
    const Index threads = work < 1'000'000 ? 1 : std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> running;
    for (Index t = 1; t < threads; t++)
        running.emplace_back([&, t] { part(count * t / threads, count * (t + 1) / threads); });
    part(0, count / threads);
}

/// Positions of a sliding window along one axis: output o meets tap k at o * stride - pad + k * dilation.
struct KernelAxis {
    Index in, out, taps, stride, dilation, pad;

    Index at(Index o, Index tap) const { return o * stride - pad + tap * dilation; }
    bool inside(Index position) const { return position >= 0 && position < in; }
    /// Outputs whose position under a tap is inside the input: [first, last).
    Index first(Index tap) const {
        const Index lack = pad - tap * dilation;
        return lack <= 0 ? 0 : std::min(out, (lack + stride - 1) / stride);
    }
    Index last(Index tap) const {
        const Index room = in - 1 + pad - tap * dilation;
        return room < 0 ? 0 : std::min(out, room / stride + 1);
    }
};

KernelAxis rows_of(const taso_shape& s) {
    return {s.in_height, s.out_height, s.kernel_height, s.stride_height, s.dilation_height, s.pad_top};
}
KernelAxis columns_of(const taso_shape& s) {
    return {s.in_width, s.out_width, s.kernel_width, s.stride_width, s.dilation_width, s.pad_left};
}

void conv(const taso_shape& s, const double* in, const Constants& constants, std::vector<double>& out) {
    KernelAxis rows = rows_of(s), columns = columns_of(s);
    const bool one_tap = rows.taps == 1 && columns.taps == 1 && rows.stride == 1 && columns.stride == 1 &&
                         rows.in == rows.out && columns.in == columns.out && rows.pad == 0 &&
                         columns.pad == 0;
    // The pixels of a 1x1 convolution are one long row, for the sake of the inner loop.
    if (one_tap) columns.in = columns.out = rows.in * columns.in, rows.in = rows.out = 1;
    const Index group_in = s.in_channels / s.groups, group_out = s.out_channels / s.groups;
    const Index taps = rows.taps * columns.taps, step = columns.stride;
    const auto some = [&](Index begin, Index end) {
        for (Index oy = 0; oy < rows.out; oy++) {
            for (Index m = begin; m < end; m++) {
                double* row = out.data() + (m * rows.out + oy) * columns.out;
                std::fill(row, row + columns.out, double{constants.bias[m]});
                for (Index c = 0; c < group_in; c++) {
                    const double* plane = in + (m / group_out * group_in + c) * rows.in * columns.in;
                    const float* weights = constants.weights.data() + (m * group_in + c) * taps;
                    for (Index ky = 0; ky < rows.taps; ky++) {
                        const Index y = rows.at(oy, ky);
                        if (!rows.inside(y)) continue;
                        for (Index kx = 0; kx < columns.taps; kx++) {
                            const double w = weights[ky * columns.taps + kx];
                            const double* from = plane + y * columns.in + columns.at(0, kx);
                            const Index first = columns.first(kx), last = columns.last(kx);
                            if (step == 1)
                                for (Index x = first; x < last; x++) row[x] += w * from[x];
                            else
                                for (Index x = first; x < last; x++) row[x] += w * from[x * step];
                        }
                    }
                }
            }
        }
    };
    in_parallel(s.out_channels, static_cast<Index>(out.size()) * group_in * taps, some);
}

/// Every input's value times its taps, where they meet an output.
void conv_transpose(const taso_shape& s, const double* in, const Constants& constants,
                    std::vector<double>& out) {
    const Index group_in = s.in_channels / s.groups, group_out = s.out_channels / s.groups;
    const Index taps = Index{s.kernel_height} * s.kernel_width;
    const auto some = [&](Index begin, Index end) {
        for (Index m = begin; m < end; m++) {
            double* plane = out.data() + m * s.out_height * s.out_width;
            std::fill_n(plane, Index{s.out_height} * s.out_width, double{constants.bias[m]});
            for (Index c = 0; c < group_in; c++) {
                const double* values = in + (m / group_out * group_in + c) * s.in_height * s.in_width;
                const float* weights = constants.weights.data() + (m * group_in + c) * taps;
                for (Index i = 0; i < Index{s.in_height} * s.in_width; i++)
                    for (Index k = 0; k < taps; k++) {
                        const Index y = i / s.in_width * s.stride_height +
                                        k / s.kernel_width * s.dilation_height - s.pad_top;
                        const Index x = i % s.in_width * s.stride_width +
                                        k % s.kernel_width * s.dilation_width - s.pad_left;
                        if (y >= 0 && y < s.out_height && x >= 0 && x < s.out_width)
                            plane[y * s.out_width + x] += values[i] * double{weights[k]};
                    }
            }
        }
    };
    in_parallel(s.out_channels, Index{s.in_height} * s.in_width * s.out_channels * group_in * taps, some);
}

void fc(const taso_shape& s, const double* in, const Constants& constants, std::vector<double>& out) {
    const Index length = Index{s.in_channels} * s.in_height * s.in_width;
    in_parallel(s.out_channels, s.out_channels * length, [&](Index begin, Index end) {
        for (Index m = begin; m < end; m++) {
            const float* weights = constants.weights.data() + m * length;
            // Four sums, so that additions need not wait for one another.
            double sums[4] = {constants.bias[m], 0, 0, 0};
            for (Index i = 0; i < length; i++) sums[i % 4] += in[i] * weights[i];
            out[m] = sums[0] + sums[1] + sums[2] + sums[3];
        }
    });
}

void pool(const taso_shape& s, bool average, const double* in, std::vector<double>& out) {
    const KernelAxis rows = rows_of(s), columns = columns_of(s);
    for (Index i = 0; i < static_cast<Index>(out.size()); i++) {
        const Index ox = i % columns.out, oy = i / columns.out % rows.out;
        const double* plane = in + i / columns.out / rows.out * rows.in * columns.in;
        double largest = -std::numeric_limits<double>::infinity(), sum = 0;
        Index count = 0;
        for (Index ky = 0; ky < rows.taps; ky++) {
            for (Index kx = 0; kx < columns.taps; kx++) {
                const Index y = rows.at(oy, ky), x = columns.at(ox, kx);
                const bool inside = rows.inside(y) && columns.inside(x);
                // Explicit pads count when they are included; what ceil mode adds beyond them never does.
                const bool padded = y < rows.in + s.pad_bottom && x < columns.in + s.pad_right;
                if (inside || (s.count_include_pad && padded)) count++;
                if (!inside) continue;
                const double value = plane[y * columns.in + x];
                largest = std::max(largest, value);
                sum += value;
            }
        }
        out[i] = !average ? largest : count == 0 ? 0 : sum / static_cast<double>(count);
    }
}

/// Of two operands, of which one may be constant, and each may repeat along axes.
void combine(const taso_shape& s, taso_op op, Tensors operands, const Constants& constants,
             std::vector<double>& out) {
    const std::vector<double> constant(constants.weights.begin(), constants.weights.end());
    if (const int k = taso_constant_operand(&s); k >= 0)
        operands.insert(operands.begin() + k, constant.data());
    const auto at = [&](int k, Index c, Index y, Index x) {
        const taso_extents e = taso_operand_extents(&s, k);
        return operands[k][((e.channels > 1 ? c : 0) * e.height + (e.height > 1 ? y : 0)) * e.width +
                           (e.width > 1 ? x : 0)];
    };
    double* to = out.data();
    for (Index c = 0; c < s.out_channels; c++)
        for (Index y = 0; y < s.out_height; y++)
            for (Index x = 0; x < s.out_width; x++)
                *to++ = taso_value_of_two(op, at(0, c, y, x), at(1, c, y, x));
}

void lrn(const taso_shape& s, const double* in, std::vector<double>& out) {
    const Index pixels = Index{s.in_height} * s.in_width, channels = s.in_channels;
    const Index before = (s.local_size - 1) / 2, after = s.local_size - 1 - before;
    for (Index c = 0; c < channels; c++) {
        for (Index p = 0; p < pixels; p++) {
            double squares = 0;
            for (Index d = std::max<Index>(0, c - before); d <= std::min(channels - 1, c + after); d++)
                squares += in[d * pixels + p] * in[d * pixels + p];
            const double base = s.bias + double{s.alpha} / s.local_size * squares;
            out[c * pixels + p] = in[c * pixels + p] / std::pow(base, double{s.beta});
        }
    }
}

void instance_norm(const taso_shape& s, const double* in, const Constants& constants,
                   std::vector<double>& out) {
    const Index pixels = Index{s.in_height} * s.in_width, channels = s.in_channels / s.groups,
                count = channels * pixels;
    for (Index g = 0; g < s.groups; g++) {
        const double* values = in + g * count;
        double mean = 0, variance = 0;
        for (Index i = 0; i < count; i++) mean += values[i];
        mean /= static_cast<double>(count);
        for (Index i = 0; i < count; i++) variance += (values[i] - mean) * (values[i] - mean);
        const double deviation = std::sqrt(variance / static_cast<double>(count) + s.bias);
        for (Index i = 0; i < count; i++) {
            const auto c = static_cast<std::size_t>(g * channels + i / pixels);
            out[g * count + i] = (values[i] - mean) / deviation * constants.weights[c] + constants.bias[c];
        }
    }
}

void softmax(const taso_shape& s, bool logarithm, const double* in, std::vector<double>& out) {
    const Index pixels = Index{s.in_height} * s.in_width, count = s.in_channels * pixels;
    for (Index p = 0; p < pixels; p++) {
        double largest = in[p], sum = 0;
        for (Index i = p; i < count; i += pixels) largest = std::max(largest, in[i]);
        for (Index i = p; i < count; i += pixels) sum += out[i] = std::exp(in[i] - largest);
        for (Index i = p; i < count; i += pixels)
            out[i] = logarithm ? in[i] - largest - std::log(sum) : out[i] / sum;
    }
}

/// For each output along one axis of a pad the input that stands there; -1: the value that is padded with.
std::vector<Index> padded_line(Index in, Index out, Index pad, int mode) {
    std::vector<Index> line(static_cast<std::size_t>(out), -1);
    const auto inside = [&](Index at) { return at >= 0 && at < in; };
    for (Index o = 0; o < out; o++) {
        const Index at = o - pad, mirrored = at < 0 ? -at : 2 * (in - 1) - at;
        if (inside(at) || mode == taso_pad_edge)
            line[o] = std::clamp<Index>(at, 0, in - 1);
        else if (mode == taso_pad_reflect)
            line[o] = mirrored;
        else if (mode == taso_pad_wrap)
            line[o] = (at % in + in) % in;
    }
    return line;
}

void pad(const taso_shape& s, const double* in, std::vector<double>& out) {
    const std::vector<Index> rows = padded_line(s.in_height, s.out_height, s.pad_top, s.pad_mode),
                             columns = padded_line(s.in_width, s.out_width, s.pad_left, s.pad_mode);
    double* to = out.data();
    for (Index c = 0; c < s.in_channels; c++)
        for (Index y : rows)
            for (Index x : columns)
                *to++ = y < 0 || x < 0 ? double{s.bias} : in[(c * s.in_height + y) * s.in_width + x];
}

void resize(const taso_shape& s, const double* in, std::vector<double>& out) {
    const taso_resampling down = taso_resampled_rows(&s), across = taso_resampled_columns(&s);
    std::vector<taso_sample> columns;
    for (int x = 0; x < s.out_width; x++) columns.push_back(taso_sample_of(&across, x));
    for (int y = 0; y < s.out_height; y++) {
        const taso_sample row = taso_sample_of(&down, y);
        for (Index c = 0; c < s.out_channels; c++) {
            double* to = out.data() + (c * s.out_height + y) * s.out_width;
            for (int i = 0; i < down.taps; i++) {
                const double* line = in + (c * s.in_height + row.at[i]) * s.in_width;
                for (int x = 0; x < s.out_width; x++)
                    for (int k = 0; k < across.taps; k++)
                        to[x] += double{row.share[i]} * double{columns[x].share[k]} * line[columns[x].at[k]];
            }
        }
    }
}

void rearrange(const taso_shape& s, const double* in, std::vector<double>& out) {
    for (Index i = 0; i < static_cast<Index>(out.size()); i++) {
        Index from = s.loop_offset, rest = i;
        for (int loop = TASO_LOOPS - 1; loop >= 0; loop--) {
            from += rest % s.loop_extents[loop] * s.loop_strides[loop];
            rest /= s.loop_extents[loop];
        }
        out[i] = in[from];
    }
}

/// Calls move(place in chw, place in the layout) for every element.
template <class Move>
void each_place(TensorShape shape, Layout layout, const Move& move) {
    Index index = 0;
    for (int c = 0; c < shape.channels; c++)
        for (int y = 0; y < shape.height; y++)
            for (int x = 0; x < shape.width; x++) move(index++, offset(shape, layout, c, y, x));
}

std::vector<double> from_chw(const std::vector<double>& values, TensorShape shape, Layout layout) {
    if (layout == Layout::chw) return values;
    std::vector<double> made(values.size());
    each_place(shape, layout, [&](Index chw, Index own) { made[own] = values[chw]; });
    return made;
}

/// Nothing can be held against what is not finite, be it infinite in single precision only.
void check_finite(const Network& network, const Layer& layer, const std::vector<double>& values) {
    const auto fault = std::find_if(values.begin(), values.end(),
                                    [](double value) { return !std::isfinite(static_cast<float>(value)); });
    if (fault == values.end()) return;
    throw Error(network.name + ": layer '" + layer.name + "' (" + std::string(name(layer.op)) + ") gives " +
                (std::isnan(*fault) ? "what is not a number" : "an infinite number") +
                " on the sample input, so that there is no right output");
}

}  // namespace

std::vector<double> to_chw(const std::vector<double>& values, TensorShape shape, Layout layout) {
    if (layout == Layout::chw) return values;
    std::vector<double> made(values.size());
    each_place(shape, layout, [&](Index chw, Index own) { made[chw] = values[own]; });
    return made;
}

std::vector<double> reference_layer(const taso_shape& s, Op op, const Tensors& inputs,
                                    const Constants& constants) {
    const Index pixels = Index{s.out_height} * s.out_width;
    std::vector<double> out(static_cast<std::size_t>(s.out_channels * pixels));
    switch (op) {
        case Op::conv:
            conv(s, inputs[0], constants, out);
            break;
        case Op::conv_transpose:
            conv_transpose(s, inputs[0], constants, out);
            break;
        case Op::fc:
            fc(s, inputs[0], constants, out);
            break;
        case Op::max_pool:
        case Op::average_pool:
            pool(s, op == Op::average_pool, inputs[0], out);
            break;
        case Op::scale:
            for (const double* operand : inputs)
                for (std::size_t i = 0; i < out.size(); i++) out[i] += operand[i];
            for (Index i = 0; i < static_cast<Index>(out.size()); i++)
                out[i] = out[i] * constants.weights[i / pixels] + constants.bias[i / pixels];
            break;
        case Op::concat: {
            double* to = out.data();
            for (std::size_t i = 0; i < inputs.size(); i++)
                to = std::copy_n(inputs[i], s.input_channels[i] * pixels, to);
            break;
        }
        case Op::lrn:
            lrn(s, inputs[0], out);
            break;
        case Op::instance_norm:
            instance_norm(s, inputs[0], constants, out);
            break;
        case Op::softmax:
        case Op::log_softmax:
            softmax(s, op == Op::log_softmax, inputs[0], out);
            break;
        case Op::resize:
            resize(s, inputs[0], out);
            break;
        case Op::pad:
            pad(s, inputs[0], out);
            break;
        case Op::rearrange:
            rearrange(s, inputs[0], out);
            break;
        case Op::add:
            if (s.broadcasts == 0) {
                for (const double* operand : inputs)
                    for (std::size_t i = 0; i < out.size(); i++) out[i] += operand[i];
                break;
            }
            [[fallthrough]];
        default:
            if (is_binary(op)) {
                combine(s, static_cast<taso_op>(op), inputs, constants, out);
                break;
            }
            for (std::size_t i = 0; i < out.size(); i++)
                out[i] = taso_value(static_cast<taso_op>(op), inputs[0][i], s.alpha, s.beta);
            break;
    }
    for (double& value : out) value = activated(s, value);
    return out;
}

std::vector<std::vector<double>> reference_outputs(const Network& network, const std::vector<float>& input,
                                                   const std::function<bool(int done, int all)>& progress) {
    if (static_cast<Index>(input.size()) != network.input.elements())
        throw Error(network.name + ": the sample input has " + std::to_string(input.size()) +
                    " values, not " + std::to_string(network.input.elements()));
    const int layers = static_cast<int>(network.layers.size());
    std::vector<int> last_reader(static_cast<std::size_t>(network.tensor_count()), -1);
    for (int i = 0; i < layers; i++)
        for (int tensor : network.layers[i].inputs) last_reader[tensor] = i;
    std::vector<std::vector<double>> tensors(last_reader.size());
    tensors[0] =
        to_chw(std::vector<double>(input.begin(), input.end()), network.input, network.callers_layout(0));
    for (int i = 0; i < layers; i++) {
        const Layer& layer = network.layers[i];
        Tensors operands;
        for (int tensor : layer.inputs) operands.push_back(tensors[tensor].data());
        const Constants constants = layer.constants.empty() ? Constants{} : network.constants(i);
        const KernelShape shape(network, i, 1);
        tensors[i + 1] = reference_layer(shape.get(), layer.op, operands, constants);
        check_finite(network, layer, tensors[i + 1]);
        for (int tensor : layer.inputs)
            if (last_reader[tensor] == i && !network.is_output(tensor))
                std::vector<double>().swap(tensors[tensor]);
        if (progress && !progress(i + 1, layers)) return {};
    }
    std::vector<std::vector<double>> outputs;
    for (int tensor : network.outputs)
        outputs.push_back(from_chw(tensors[tensor], network.shape(tensor), network.callers_layout(tensor)));
    return outputs;
}

std::vector<float> sample_input(const Network& network, unsigned seed) {
    // The sum of twelve uniform numbers, less 6, is normal enough and, unlike std::normal_distribution, exact
    // and so the same with every library.
    std::mt19937 random(seed);
    std::vector<float> values(static_cast<std::size_t>(network.input.elements()));
    for (float& value : values) {
        Index sum = 0;
        for (int i = 0; i < 12; i++) sum += static_cast<Index>(random() >> 8);
        value = static_cast<float>(sum - (Index{6} << 24)) / static_cast<float>(1 << 24);
    }
    return values;
}

}  // namespace taso
