// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "network/layout.h"
#include "network/loops.h"
#include "resample.h"
#include "taso_kernels.h"

namespace taso {

/// What a layer computes: a row of kernels/facts/ops.def, which says what each of them means.
enum class Op : std::uint8_t {
#define OP(op, elementwise, value) op,
#include "ops.def"
};

std::string_view name(Op op);
std::optional<Op> op_named(std::string_view name);
/// Whether an output depends on the operands' values at its own place alone, so that it may be written over one of them.
bool is_elementwise(Op op);
/// Whether it is one of binary_ops.def, whose operands may repeat along axes, and one may be constant.
bool is_binary(Op op);
/// Whether an activation may be folded into it.
bool takes_activation(Op op);

/// Sliding window of a conv or pool, in elements; heights before widths.
struct Window {
    int kernel_height = 1, kernel_width = 1;
    int stride_height = 1, stride_width = 1;
    int dilation_height = 1, dilation_width = 1;
    int pad_top = 0, pad_left = 0, pad_bottom = 0, pad_right = 0;
    auto operator<=>(const Window&) const = default;
};

/// Folded into the layer that produces: none, max(x, 0), or min(max(x, low), high).
struct Activation {
    enum class Kind : std::uint8_t {
        none = taso_activation_none,
        relu = taso_activation_relu,
        clip = taso_activation_clip
    };
    Kind kind = Kind::none;
    float low = 0, high = 0;
    auto operator<=>(const Activation&) const = default;
};

/// What stands in the pads of a pad layer.
enum class PadMode : std::uint8_t {
#define TASO_PAD_MODE(mode) mode = taso_pad_##mode,
    TASO_PAD_MODES(TASO_PAD_MODE)
#undef TASO_PAD_MODE
};
/// As files have it, ONNX too.
std::string_view name(PadMode mode);
std::optional<PadMode> pad_mode_named(std::string_view name);

/// Where a row or column of a resized map lies on the input's, and which of two neighbours is the nearest.
enum class Coordinates : std::uint8_t {
#define TASO_COORDINATE(name) name = taso_coordinates_##name,
    TASO_COORDINATES(TASO_COORDINATE)
#undef TASO_COORDINATE
};
enum class Rounding : std::uint8_t {
#define TASO_ROUNDING(name) name = taso_rounding_##name,
    TASO_ROUNDINGS(TASO_ROUNDING)
#undef TASO_ROUNDING
};
/// How a resized map comes to its values: the taps along each axis, which are the window's kernel.
enum class Interpolation : std::uint8_t { nearest = 1, linear = 2, cubic = 4 };
/// The scale of an axis where only its sizes are given, and the coefficient of a cubic where none is.
inline float size_scale(int in, int out) { return static_cast<float>(out) / static_cast<float>(in); }
inline constexpr float default_cubic = -0.75F;
/// As files have them, ONNX too.
std::string_view name(Coordinates coordinates);
std::string_view name(Rounding rounding);
std::string_view name(Interpolation interpolation);
std::optional<Coordinates> coordinates_named(std::string_view name);
std::optional<Rounding> rounding_named(std::string_view name);
std::optional<Interpolation> interpolation_named(std::string_view name);

/// Constants of one layer, affine folding done. conv, and conv_transpose too: weights [M][C/G][KH][KW]; fc: [M][C][H][W] of the
/// tensor that it reads, chw order; scale, instance_norm: [C] factors; a constant operand: itself. bias: [M], zeros where the
/// network has none, but of a constant operand empty.
struct Constants {
    std::vector<float> weights, bias;
};

/// One operation and what has been folded into it. Layer i of a network (from 0) makes tensor i + 1; tensor 0
/// is the network's input.
struct Layer {
    std::string name;
    Op op = Op::conv;
    std::vector<int> inputs;  ///< tensors
    TensorShape shape;        ///< of the tensor that it makes
    /// conv, pools; pad: its four pads, below 0 where it takes away; conv_transpose: the last pads are below 0 where there
    /// are outputs that no input reaches.
    Window window;
    int groups = 1;    ///< convs, instance_norm
    Loops loops = {};  ///< rearrange
    Activation activation;
    bool count_include_pad = false;
    PadMode pad_mode = PadMode::constant;
    Coordinates coordinates = Coordinates::half_pixel;  ///< resize
    Rounding rounding = Rounding::round_prefer_floor;   ///< resize by nearest
    int local_size = 0;                                 ///< lrn
    /// lrn; pad: bias is the value padded with; resize: alpha and beta are the scales of height and width, bias the
    /// coefficient of a cubic; instance_norm: bias is added to the variance; activations
    /// (op_rows.h).
    float alpha = 0, beta = 0, bias = 0;
    /// Of an op of two operands (binary_ops.def) with one of them constant: the extents of that, 0: there is none; and whether
    /// it is the first.
    TensorShape operand = {};
    bool operand_first = false;
    std::string constants;  ///< names the constants: equal names, equal values; empty: none
    float gain = 0;  ///< seeded weights: deviation times sqrt(fan-in), 0: by activation (seeded_constants.h)
};

/// One of several inputs of a file.
struct InputPart {
    std::string name;
    TensorShape shape;
    bool operator==(const InputPart&) const = default;
};

/// A directed acyclic graph of layers in execution order (every layer after those that it reads), batch 1,
/// fp32.
struct Network {
    std::string name;
    std::string input_name;
    TensorShape input;
    /// Where a file has several inputs: they follow one another in the one tensor. Empty: there is one.
    std::vector<InputPart> input_parts = {};
    int batch = 1;  ///< images that its file's input holds at a time; one of them is computed
    std::vector<Layer> layers;
    std::vector<int> outputs;  ///< tensors
    /// The input and outputs that the caller has in another layout than chw, which takes as many floats: hwc or hcw.
    std::map<int, Layout> callers_layouts = {};
    /// Makes the constants of a layer (an index into layers), when asked and anew each time; safe to call
    /// from several threads.
    std::function<Constants(int layer)> constants;

    int tensor_count() const { return static_cast<int>(layers.size()) + 1; }
    TensorShape shape(int tensor) const { return tensor == 0 ? input : layers[tensor - 1].shape; }
    const std::string& tensor_name(int tensor) const {
        return tensor == 0 ? input_name : layers[tensor - 1].name;
    }
    /// Layers that read a tensor, in order, each once.
    std::vector<int> readers(int tensor) const;
    bool is_output(int tensor) const;
    /// In which the caller gives the input, or wants an output.
    Layout callers_layout(int tensor) const;
};

/// A sentence where the file's input holds several images; else empty.
std::string batch_note(const Network& network);

/// Whether a layer has constants.
bool has_constants(const Layer& layer);
/// Whether all layers of this op have.
bool takes_constants(Op op);
/// Whether its weights are filters, one of C/G x KH x KW for each output channel.
bool has_filters(Op op);

/// Multiply-accumulates of a layer (convs and fc; 0 otherwise) and bytes of its constants as the network gives
/// them.
std::int64_t multiply_accumulates(const Network& network, int layer);
std::int64_t constant_bytes(const Network& network, int layer);

/// taso_shape.broadcasts of a layer.
int broadcasts(const Network& network, int layer);

/// A layer as a kernel is called with it. Copies keep their own lists of operands' channels.
class KernelShape {
  public:
    KernelShape() = default;
    KernelShape(const Network& network, int layer, int threads);
    /// A transform of one tensor.
    KernelShape(TensorShape tensor, int threads);
    KernelShape(const KernelShape& other) { *this = other; }
    KernelShape& operator=(const KernelShape& other);

    const taso_shape& get() const { return shape_; }
    taso_shape& edit() { return shape_; }
    /// An operand is a channel slice of a tensor of so many.
    void reads_slice(std::size_t operand, int channels_total);
    const std::vector<std::int32_t>& input_channels() const { return input_channels_; }
    /// By operand, 0: a whole tensor; empty: all are.
    const std::vector<std::int32_t>& in_channels_total() const { return in_channels_total_; }

  private:
    taso_shape shape_{};
    std::vector<std::int32_t> input_channels_, in_channels_total_;
};

}  // namespace taso
