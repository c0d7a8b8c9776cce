// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include <algorithm>
#include <array>

#include "broadcast.h"
#include "ops.h"

namespace taso {

namespace {

constexpr std::array op_names = {
#define OP(op, elementwise, value) std::string_view(#op),
#include "ops.def"
};

constexpr std::array pad_mode_names = {
#define TASO_PAD_MODE(mode) std::string_view(#mode),
    TASO_PAD_MODES(TASO_PAD_MODE)
#undef TASO_PAD_MODE
};
constexpr std::array coordinates_names = {
#define TASO_COORDINATE(name) std::string_view(#name),
    TASO_COORDINATES(TASO_COORDINATE)
#undef TASO_COORDINATE
};
constexpr std::array rounding_names = {
#define TASO_ROUNDING(name) std::string_view(#name),
    TASO_ROUNDINGS(TASO_ROUNDING)
#undef TASO_ROUNDING
};
/// By taps; those that no interpolation has are empty.
constexpr std::array<std::string_view, 5> interpolation_names = {"", "nearest", "linear", "", "cubic"};

/// The word of an enum that stands at a name's place among its names.
template <class Word, class Names>
std::optional<Word> word_named(const Names& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (name.empty() || found == names.end()) return std::nullopt;
    return static_cast<Word>(found - names.begin());
}

}  // namespace

std::string_view name(Op op) { return op_names[static_cast<std::size_t>(op)]; }

std::optional<Op> op_named(std::string_view name) { return word_named<Op>(op_names, name); }

std::string_view name(PadMode mode) { return pad_mode_names[static_cast<std::size_t>(mode)]; }
std::string_view name(Coordinates coordinates) {
    return coordinates_names[static_cast<std::size_t>(coordinates)];
}
std::string_view name(Rounding rounding) { return rounding_names[static_cast<std::size_t>(rounding)]; }
std::string_view name(Interpolation interpolation) {
    return interpolation_names[static_cast<std::size_t>(interpolation)];
}

std::optional<PadMode> pad_mode_named(std::string_view name) {
    return word_named<PadMode>(pad_mode_names, name);
}
std::optional<Coordinates> coordinates_named(std::string_view name) {
    return word_named<Coordinates>(coordinates_names, name);
}
std::optional<Rounding> rounding_named(std::string_view name) {
    return word_named<Rounding>(rounding_names, name);
}
std::optional<Interpolation> interpolation_named(std::string_view name) {
    return word_named<Interpolation>(interpolation_names, name);
}

bool is_elementwise(Op op) { return taso_is_elementwise(static_cast<taso_op>(op)) != 0; }

bool is_binary(Op op) { return taso_is_binary(static_cast<taso_op>(op)) != 0; }

bool has_filters(Op op) { return op == Op::conv || op == Op::conv_transpose; }

bool takes_constants(Op op) {
    return has_filters(op) || op == Op::fc || op == Op::scale || op == Op::instance_norm;
}

bool takes_activation(Op op) { return takes_constants(op) || op == Op::relu || is_binary(op); }

bool has_constants(const Layer& layer) { return takes_constants(layer.op) || layer.operand.channels > 0; }

std::vector<int> Network::readers(int tensor) const {
    std::vector<int> found;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (std::find(layers[i].inputs.begin(), layers[i].inputs.end(), tensor) != layers[i].inputs.end())
            found.push_back(static_cast<int>(i));
    return found;
}

bool Network::is_output(int tensor) const {
    return std::find(outputs.begin(), outputs.end(), tensor) != outputs.end();
}

Layout Network::callers_layout(int tensor) const {
    const auto found = callers_layouts.find(tensor);
    return found == callers_layouts.end() ? Layout::chw : found->second;
}

std::int64_t multiply_accumulates(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    const TensorShape in = network.shape(l.inputs[0]);
    if (l.op == Op::fc) return in.elements() * l.shape.channels;
    if (l.op == Op::conv_transpose)
        return in.elements() * (l.shape.channels / l.groups) * l.window.kernel_height * l.window.kernel_width;
    if (l.op != Op::conv) return 0;
    return l.shape.elements() * (in.channels / l.groups) * l.window.kernel_height * l.window.kernel_width;
}

std::int64_t constant_bytes(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    if (l.constants.empty()) return 0;
    const TensorShape in = network.shape(l.inputs[0]);
    if (l.operand.channels > 0) return 4 * l.operand.elements();
    const std::int64_t outputs = l.shape.channels;
    if (l.op == Op::fc) return 4 * (in.elements() * outputs + outputs);
    if (has_filters(l.op))
        return 4 * (outputs * (in.channels / l.groups) * l.window.kernel_height * l.window.kernel_width +
                    outputs);
    return 4 * 2 * outputs;
}

int broadcasts(const Network& network, int layer) {
    const Layer& l = network.layers[layer];
    if (!is_binary(l.op)) return 0;
    std::vector<TensorShape> operands;
    for (int tensor : l.inputs) operands.push_back(network.shape(tensor));
    int bits = 0;
    if (l.operand.channels > 0) {
        operands.insert(l.operand_first ? operands.begin() : operands.end(), l.operand);
        bits = l.operand_first ? taso_first_constant : taso_second_constant;
    }
    for (int k = 0; k < 2; k++) {
        const int repeats = (operands[k].channels < l.shape.channels ? taso_one_channel : 0) |
                            (operands[k].height < l.shape.height ? taso_one_row : 0) |
                            (operands[k].width < l.shape.width ? taso_one_column : 0);
        bits |= repeats << taso_broadcast_bits * k;
    }
    return bits;
}

std::string batch_note(const Network& network) {
    if (network.batch == 1) return {};
    return "'" + network.input_name + "' has a batch of " + std::to_string(network.batch) +
           "; a plan computes one image a run";
}

KernelShape::KernelShape(const Network& network, int layer, int threads) {
    const Layer& l = network.layers[layer];
    TensorShape in = is_binary(l.op) ? l.shape : network.shape(l.inputs[0]);
    if (l.op == Op::concat) {
        in.channels = l.shape.channels;
        for (int input : l.inputs) input_channels_.push_back(network.shape(input).channels);
    }
    shape_ = {.in_channels = in.channels,
              .in_height = in.height,
              .in_width = in.width,
              .out_channels = l.shape.channels,
              .out_height = l.shape.height,
              .out_width = l.shape.width,
              .kernel_height = l.window.kernel_height,
              .kernel_width = l.window.kernel_width,
              .stride_height = l.window.stride_height,
              .stride_width = l.window.stride_width,
              .dilation_height = l.window.dilation_height,
              .dilation_width = l.window.dilation_width,
              .pad_top = l.window.pad_top,
              .pad_left = l.window.pad_left,
              .pad_bottom = l.window.pad_bottom,
              .pad_right = l.window.pad_right,
              .groups = l.groups,
              .loop_extents = {},
              .loop_strides = {},
              .loop_offset = 0,
              .inputs = static_cast<std::int32_t>(l.inputs.size()),
              .broadcasts = broadcasts(network, layer),
              .input_channels = nullptr,
              .in_channels_total = nullptr,
              .activation = static_cast<std::int32_t>(l.activation.kind),
              .clip_low = l.activation.low,
              .clip_high = l.activation.high,
              .accumulate = 0,
              .out_channels_total = 0,
              .in_plane = 0,
              .count_include_pad = l.count_include_pad,
              .local_size = l.local_size,
              .pad_mode = static_cast<std::int32_t>(l.pad_mode),
              .coordinates = static_cast<std::int32_t>(l.coordinates),
              .rounding = static_cast<std::int32_t>(l.rounding),
              .alpha = l.alpha,
              .beta = l.beta,
              .bias = l.bias,
              .threads = threads};
    if (l.op == Op::rearrange) set_loops(shape_, l.loops);
    if (!input_channels_.empty()) shape_.input_channels = input_channels_.data();
}

KernelShape::KernelShape(TensorShape tensor, int threads) {
    shape_.in_channels = shape_.out_channels = tensor.channels;
    shape_.in_height = shape_.out_height = tensor.height;
    shape_.in_width = shape_.out_width = tensor.width;
    shape_.kernel_height = shape_.kernel_width = 1;
    shape_.stride_height = shape_.stride_width = shape_.dilation_height = shape_.dilation_width = 1;
    shape_.groups = shape_.inputs = 1;
    shape_.threads = threads;
}

void KernelShape::reads_slice(std::size_t operand, int channels_total) {
    in_channels_total_.resize(static_cast<std::size_t>(shape_.inputs));
    in_channels_total_[operand] = channels_total;
    shape_.in_channels_total = in_channels_total_.data();
}

KernelShape& KernelShape::operator=(const KernelShape& other) {
    shape_ = other.shape_;
    input_channels_ = other.input_channels_;
    in_channels_total_ = other.in_channels_total_;
    shape_.input_channels = input_channels_.empty() ? nullptr : input_channels_.data();
    shape_.in_channels_total = in_channels_total_.empty() ? nullptr : in_channels_total_.data();
    return *this;
}

}  // namespace taso
