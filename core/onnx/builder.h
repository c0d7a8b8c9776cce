// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "network/wishes.h"
#include "onnx/array_view.h"
#include "onnx/dims.h"
#include "onnx/evaluation.h"
#include "onnx/graph.h"
#include "onnx/names.h"
#include "onnx/survey_maker.h"

namespace taso {

/// What a tensor's name stands for: a constant, or a tensor of the network seen with some dims.
struct OnnxValue {
    std::optional<OnnxConstant> constant;
    int tensor = -1;
    Dims dims;
    std::optional<ArrayView> array = {};  ///< where its elements are not all of the tensor's in chw order
    std::string view = {};  ///< the node that gave a tensor these dims, where it is not its maker
    int whole = 0;          ///< the type of whole numbers that the file has in it until a Cast; 0: fractions

    /// Of a tensor.
    ArrayView seen() const { return array ? *array : ArrayView(dims); }
};

/// Axes of an array as a tensor has them: some are its channels together, the others its map.
struct AxisArrangement {
    /// Every other axis is of the map.
    AxisArrangement(const std::vector<int>& channel_axes, std::size_t rank);

    TensorShape shape(const OnnxNode& node, const Dims& dims) const;
    /// Of an array of these dims, whose elements stand in the chw order of such a tensor.
    ArrayView view(const Dims& dims) const;

    std::vector<int> channels, map;
    std::vector<int> order;  ///< all axes: channels, then map
};

/// The shape of a tensor that holds an array: a leading axis of 1 is the batch; then channels, rows and columns,
/// outer axes together where there are more; a signal is channels x 1 x length. Throws the node's fault.
TensorShape shape_of(const OnnxNode& node, const Dims& dims);
TensorShape shape_of(const std::string& where, const Dims& dims);

/// Turns nodes, in order, into layers. Every method throws the node's fault.
class OnnxBuilder {
  public:
    OnnxBuilder(onnx::ModelProto& model, const std::filesystem::path& file, int opset);

    /// The graph's inputs that are no initializers; `one_image`: of their batch, one image.
    void read_inputs(const NetworkWishes& wishes, bool one_image);
    /// Whether a node that is only known for one image met a batch of several.
    bool met_batch() const { return met_batch_; }
    /// How many images the batch has of which one is read.
    int batch() const { return graph_.batch; }
    /// Reads a node; one that is not supported is noted, what it makes is left open, and what reads that is
    /// passed over.
    void add_or_note(const OnnxNode& node);
    const UnsupportedParts& unsupported() const { return unsupported_; }
    /// All nodes, with those that are not supported among them.
    Survey take_survey();
    void read_outputs();
    OnnxGraph take() { return std::move(graph_); }
    /// By name; nothing where a name stands for a constant or for nothing.
    std::optional<Dims> dims(const std::string& tensor) const;
    /// Whether a pool that rounds up dropped a window in the far padding, as newer revisions of ONNX say and
    /// older shape inference does not.
    bool dropped_window() const { return dropped_; }

  private:
    /// A row of operators.def.
    struct Operator {
        void (OnnxBuilder::*layers)(const OnnxNode& node);
        Evaluated (*constants)(const Evaluation& at);
    };
    static const std::map<std::string, Operator>& operators();

    // The layers column of operators.def.
    void add_conv(const OnnxNode& node);
    void add_pool(const OnnxNode& node);
    void add_normalization(const OnnxNode& node);
    void add_activation(const OnnxNode& node);
    // A function of one value (activations.cpp), and an op of two operands or more (arithmetic.cpp).
    void add_function(const OnnxNode& node);
    void add_arithmetic(const OnnxNode& node);
    void add_concat(const OnnxNode& node);
    void add_gemm(const OnnxNode& node);
    void add_matmul(const OnnxNode& node);
    void add_lrn(const OnnxNode& node);
    void add_softmax(const OnnxNode& node);
    void add_pad(const OnnxNode& node);
    void add_resize(const OnnxNode& node);
    void add_instance_norm(const OnnxNode& node);
    void add_group_norm(const OnnxNode& node);
    void add_layer_norm(const OnnxNode& node);
    void add_mean_variance(const OnnxNode& node);
    /// Of every group of a tensor's channels; factors and shifts are per channel, or of runs of them.
    int push_norm(const OnnxNode& node, int tensor, std::int64_t groups, double epsilon,
                  const std::vector<double>& factor, const std::vector<double>& shift);
    /// The same over all axes but those that are kept: every index along these is a group.
    OnnxValue normalised(const OnnxNode& node, const OnnxValue& from, const std::vector<int>& kept,
                         double epsilon, const std::vector<double>& factor, const std::vector<double>& shift);
    /// What a Resize since operator set 11 says of its places.
    void read_resampling(const OnnxNode& node, Interpolation interpolation, Layer& layer) const;
    // views.cpp: what moves no element by itself
    void add_view(const OnnxNode& node);
    void add_transpose(const OnnxNode& node);
    void add_slice(const OnnxNode& node);
    void add_split(const OnnxNode& node);
    void add_gather(const OnnxNode& node);
    void add_expand(const OnnxNode& node);
    void add_depth_to_space(const OnnxNode& node);
    void add_reduction(const OnnxNode& node);
    void add_shape(const OnnxNode& node);
    void add_if(const OnnxNode& node);
    void add_cast(const OnnxNode& node);
    void refused_quantised(const OnnxNode& node);
    /// What is made of no tensor: throws that it is not supported.
    void refused(const OnnxNode& node);

    void add(const OnnxNode& node);
    /// Whether all that the node reads is constant, and it is one that is evaluated.
    bool add_constant(const OnnxNode& node, Evaluated (*evaluated)(const Evaluation&));
    /// Older operator sets say by other means than newer ones that a node is in training.
    void refuse_training(const OnnxNode& node);
    void take_initializers(onnx::GraphProto& graph);
    /// The type of whole numbers among the tensors that a node reads, or 0. Only a few nodes may read such.
    int whole_numbers(const OnnxNode& node);
    bool reads_open(const OnnxNode& node) const;
    /// Of what is open too.
    bool reads_constants_only(const OnnxNode& node);
    void leave_open(const OnnxNode& node);
    /// Of a node that has been read or passed over; `layers`: how many there were before it.
    void survey(const OnnxNode& node, std::size_t layers);

    const OnnxValue& value(const OnnxNode& node, int index);
    const OnnxValue* find(const std::string& tensor);
    /// An input that must be a tensor of the network, or a constant.
    OnnxValue tensor(const OnnxNode& node, int index);
    const OnnxConstant& constant(const OnnxNode& node, int index, const char* what);
    std::vector<double> numbers(const OnnxNode& node, const OnnxConstant& constant, std::size_t count);
    /// The value's elements as a tensor of the shape that its dims say (shape_of): a layer that reshapes or
    /// rearranges where they do not stand so.
    int shaped(const OnnxNode& node, const OnnxValue& value);
    int shaped_as(const OnnxNode& node, const OnnxValue& value, TensorShape shape);
    /// The same with some axes as its channels.
    int arranged(const OnnxNode& node, const OnnxValue& value, const AxisArrangement& arrangement);
    /// The value as a tensor all of which it sees, in whatever order: what an elementwise op may read and make.
    OnnxValue compact(const OnnxNode& node, const OnnxValue& value);
    /// The value's tensor seen so.
    OnnxValue seen_as(OnnxValue value, const ArrayView& array) const;
    /// Names a view of a value's tensor.
    void see(const OnnxNode& node, const std::string& output, const OnnxValue& from, const ArrayView& array);
    void see_reshaped(const OnnxNode& node, const OnnxValue& from, const Dims& dims);
    /// The value as a tensor of its own, in order, of the shape for some dims of as many elements.
    OnnxValue plain(const OnnxNode& node, const OnnxValue& value, const Dims& dims);
    OnnxValue sliced(const OnnxNode& node, const OnnxValue& from, int axis, std::int64_t start,
                     std::int64_t count, std::int64_t step);
    /// The integers of an attribute, or in newer operator sets of a constant input; nothing where neither is there.
    std::optional<Dims> list_of(const OnnxNode& node, const char* key, int index);
    /// Throws where its first axis, which is a batch, is not 1.
    void want_one(const OnnxNode& node, const OnnxValue& value);
    /// The same, and where it is no image or signal.
    void want_image(const OnnxNode& node, const OnnxValue& value);
    /// Throws where one image is read of a batch and what the node computes of it depends on the others.
    void want_apart(const OnnxNode& node, const OnnxValue& value, const std::vector<int>& axes) const;

    Window window(const OnnxNode& node, const Dims& kernel, TensorShape input) const;
    Window transposed_window(const OnnxNode& node, const Dims& kernel, TensorShape input) const;
    /// A factor or shift by index along the one axis of `dims` that a constant which broadcasts over them varies
    /// along, or one number for all.
    struct AxisConstant {
        int axis = -1;  ///< -1: none
        std::vector<double> values;
    };
    AxisConstant along_axis(const OnnxNode& node, const OnnxConstant& constant, const Dims& dims);
    /// The same of a constant for every element of the axes from `first` on that varies along one of them.
    AxisConstant along_one(const OnnxNode& node, const OnnxConstant& constant, const Dims& dims,
                           std::size_t first);
    std::vector<double> per_channel(const OnnxNode& node, const OnnxConstant& constant, const Dims& dims);
    /// Counts output channels with constants, before memory is taken for them.
    void spend_channels(const OnnxNode& node, std::int64_t channels);
    /// The value scaled and shifted, seen as before.
    OnnxValue scaled(const OnnxNode& node, const OnnxValue& from, const AxisConstant& factor,
                     const AxisConstant& shift);
    /// Values of equal dims as tensors of one shape and order, which an elementwise op may read together; what it
    /// makes of them is seen as `seen` is.
    std::vector<int> alike(const OnnxNode& node, const std::vector<OnnxValue>& values, OnnxValue& seen);
    /// Each vector along an axis times a matrix: a fully connected layer, or a convolution where there are several.
    void add_product(const OnnxNode& node, const OnnxValue& from, int axis, const OnnxConstant& weights,
                     bool transposed, float alpha, std::vector<double> shift);
    /// One axis as channels so that the value's tensor is as it lies, if there is one.
    std::optional<AxisArrangement> arrangement_of(const OnnxValue& value) const;
    /// The value with more axes before its own.
    OnnxValue widened_value(const OnnxValue& value, std::size_t rank) const;
    OnnxValue combined(const OnnxNode& node, Op op, const std::vector<OnnxValue>& operands);
    OnnxValue with_constant(const OnnxNode& node, Op op, const OnnxValue& from, const OnnxConstant& constant,
                            bool constant_first);
    /// Nothing where the op with a number is no simpler one.
    std::optional<OnnxValue> with_number(const OnnxNode& node, Op op, const OnnxValue& value, float number,
                                         bool constant_first);
    OnnxValue affine(const OnnxNode& node, Op op, const OnnxValue& value, AxisConstant along,
                     bool constant_first);
    int push_scale(const OnnxNode& node, int tensor, std::vector<double> factor, std::vector<double> shift);
    void fully_connected(const OnnxNode& node, const OnnxValue& from, const OnnxConstant& weights,
                         bool transposed, float alpha, std::vector<double> shift, Dims dims);
    /// Appends a layer and returns its tensor.
    int push(const OnnxNode& node, OnnxLayer layer);
    void define(const OnnxNode& node, int tensor, Dims dims);
    void define(const OnnxNode& node, int tensor, const ArrayView& array);
    /// As the value that an elementwise op read is seen.
    void define_like(const OnnxNode& node, int tensor, const OnnxValue& value);

    onnx::GraphProto& proto_;
    std::filesystem::path file_;
    int opset_;
    std::int64_t evaluated_ = 0;  ///< elements that constants made of others have
    UsedNames used_names_;
    UnsupportedParts unsupported_;
    SurveyMaker survey_;
    std::map<std::string, onnx::TensorProto*> initializers_;
    std::map<std::string, OnnxValue> values_;
    std::map<std::string, bool> open_;  ///< what nodes that are not supported make, and whether constant
    std::map<std::tuple<int, TensorShape, std::optional<ArrayView>>, int> reshaped_;
    std::int64_t channels_ = 0;
    bool dropped_ = false, met_batch_ = false;
    OnnxGraph graph_;
};

}  // namespace taso
