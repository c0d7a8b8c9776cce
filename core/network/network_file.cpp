// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_file.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <map>
#include <set>

#include "network/layer_shape.h"
#include "network/op_rows.h"
#include "network/part.h"
#include "network/seeded_constants.h"
#include "network/unsupported.h"
#include "network/validate.h"

namespace taso {

namespace {

using Keys = std::set<std::string>;

/// What is added to a variance where a file does not say, as ONNX has it.
constexpr float default_epsilon = 1e-5F;

/// Attributes that an op has, beside name, op and inputs; those that are not listed have none.
const Keys& attributes(Op op) {
    static const std::map<Op, Keys> all = {
        {Op::conv, {"channels", "kernel", "stride", "dilation", "pads", "groups", "activation", "gain"}},
        {Op::conv_transpose,
         {"channels", "kernel", "stride", "dilation", "pads", "groups", "activation", "gain"}},
        {Op::fc, {"channels", "activation", "gain"}},
        {Op::max_pool, {"kernel", "stride", "dilation", "pads", "ceil"}},
        {Op::average_pool, {"kernel", "stride", "dilation", "pads", "ceil", "count_include_pad", "global"}},
        {Op::scale, {"activation"}},
        {Op::instance_norm, {"groups", "epsilon", "activation"}},
        {Op::relu, {"activation"}},
        {Op::lrn, {"size", "alpha", "beta", "bias"}},
        {Op::reshape, {"shape"}},
        {Op::pad, {"pads", "value", "mode"}},
        {Op::resize, {"size", "scale", "mode", "coordinates", "rounding", "coefficient"}},
        {Op::rearrange, {"shape", "loops", "offset"}}};
    static const std::map<Op, Keys> with_activations = [] {
        std::map<Op, Keys> more = all;
        for (const BinaryRow& row : binary_rows()) more[row.op] = {"activation", "operand", "operand_first"};
        for (const ActivationRow& row : activation_rows())
            for (const ActivationRow::Parameter& parameter : {row.alpha, row.beta})
                if (parameter.exists()) more[row.op].insert(std::string(parameter.name));
        return more;
    }();
    static const Keys none;
    const auto found = with_activations.find(op);
    return found == with_activations.end() ? none : found->second;
}

void refuse_others(const Json& object, const Keys& known, const std::string& where) {
    for (const auto& [key, value] : object.items())
        if (!known.contains(key)) throw Error(where + ": '" + key + "' is not known here");
}

float number(const Json& object, const char* key, const std::string& where) {
    const auto value = static_cast<float>(member<double>(object, key, where));
    if (!std::isfinite(value)) throw Error(where + ": '" + key + "' is out of range");
    return value;
}

/// `count` whole numbers.
std::vector<int> numbers(const Json& object, const char* key, std::size_t count, const std::string& where) {
    const auto fault = [&] {
        return Error(where + ": '" + key + "' is no list of " + std::to_string(count) + " whole numbers");
    };
    if (!object.contains(key)) throw Error(where + ": '" + key + "' is missing");
    const Json& list = object.at(key);
    if (!list.is_array() || list.size() != count) throw fault();
    std::vector<int> values;
    for (const Json& value : list) {
        if (!value.is_number_integer() || value > most_extent || value < -most_extent) throw fault();
        values.push_back(value.get<int>());
    }
    return values;
}

/// One number for all sides, or one for each.
std::vector<int> sides(const Json& object, const char* key, std::size_t count, int otherwise,
                       const std::string& where) {
    if (!object.contains(key)) return std::vector<int>(count, otherwise);
    if (object.at(key).is_array()) return numbers(object, key, count, where);
    return std::vector<int>(count, member<int>(object, key, where));
}

TensorShape read_shape(const Json& object, const char* key, const std::string& where) {
    const std::vector<int> s = numbers(object, key, 3, where);
    check_shape({s[0], s[1], s[2]}, where);
    return {s[0], s[1], s[2]};
}

bool flag(const Json& object, const char* key, const std::string& where) {
    return object.contains(key) && member<bool>(object, key, where);
}

/// "relu", or [low, high] where null stands for an open end.
Activation read_activation(const Json& object, const std::string& where) {
    if (!object.contains("activation")) return {};
    const Json& value = object.at("activation");
    if (value == "relu") return {Activation::Kind::relu, 0, 0};
    const auto is_end = [](const Json& end) { return end.is_null() || end.is_number(); };
    if (!value.is_array() || value.size() != 2 || !is_end(value[0]) || !is_end(value[1]))
        throw Error(where + ": 'activation' is neither \"relu\" nor [low, high]");
    Activation made{Activation::Kind::clip, -FLT_MAX, FLT_MAX};
    if (!value[0].is_null()) made.low = static_cast<float>(value[0].get<double>());
    if (!value[1].is_null()) made.high = static_cast<float>(value[1].get<double>());
    return made;
}

Window read_window(const Json& row, Op op, TensorShape input, const std::string& where) {
    Window w;
    const std::vector<int> pads = sides(row, "pads", 4, 0, where);
    w.pad_top = pads[0], w.pad_left = pads[1], w.pad_bottom = pads[2], w.pad_right = pads[3];
    if (op == Op::pad) return w;
    if (flag(row, "global", where)) {
        if (row.contains("kernel") || row.contains("stride") || row.contains("pads") || row.contains("ceil"))
            throw Error(where + ": a global pool has no kernel, stride, pads or ceil of its own");
        w.kernel_height = input.height, w.kernel_width = input.width;
        return w;
    }
    if (!row.contains("kernel")) throw Error(where + ": 'kernel' is missing");
    const std::vector<int> kernel = sides(row, "kernel", 2, 1, where);
    const std::vector<int> stride = sides(row, "stride", 2, 1, where);
    const std::vector<int> dilation = sides(row, "dilation", 2, 1, where);
    w.kernel_height = kernel[0], w.kernel_width = kernel[1];
    w.stride_height = stride[0], w.stride_width = stride[1];
    w.dilation_height = dilation[0], w.dilation_width = dilation[1];
    return w;
}

bool is_layer_op(std::optional<Op> op) { return op && *op != Op::transform; }

/// Names all ops that no layer can have, where there is more than one such layer.
void refuse_unknown_ops(const Json& layers, const std::string& where) {
    UnsupportedParts unknown;
    for (std::size_t i = 0; i < layers.size(); i++) {
        const Json& row = layers[i];
        const auto has_text = [&](const char* key) { return row.contains(key) && row.at(key).is_string(); };
        if (!row.is_object() || !has_text("name") || !has_text("op")) continue;
        const std::string op = row.at("op").get<std::string>(), name = row.at("name").get<std::string>();
        if (!is_layer_op(op_named(op)))
            unknown.add({where + ": layers[" + std::to_string(i) + "] ('" + name + "'): '" + op +
                             "' is no op of a layer",
                         op, name, ""});
    }
    if (!unknown.empty()) throw unknown.fault(where, "layers");
}

/// A word of a list of them, or the one that stands for none.
template <class Word>
Word one_of(const Json& row, const char* key, std::optional<Word> (*named)(std::string_view), Word otherwise,
            const std::string& where) {
    if (!row.contains(key)) return otherwise;
    const std::string text = member<std::string>(row, key, where);
    const std::optional<Word> found = named(text);
    if (!found) throw Error(where + ": '" + key + "' cannot be '" + text + "'");
    return *found;
}

/// What a file does not say is as ONNX has it; the scales as sizes give them.
void read_resize(const Json& row, TensorShape input, Layer& layer, const std::string& where) {
    const std::vector<int> size = numbers(row, "size", 2, where);
    layer.shape = {input.channels, size[0], size[1]};
    const auto taps =
        static_cast<int>(one_of(row, "mode", interpolation_named, Interpolation::nearest, where));
    layer.window.kernel_height = layer.window.kernel_width = taps;
    layer.coordinates = one_of(row, "coordinates", coordinates_named, Coordinates::half_pixel, where);
    layer.rounding = one_of(row, "rounding", rounding_named, Rounding::round_prefer_floor, where);
    layer.alpha = size_scale(input.height, size[0]), layer.beta = size_scale(input.width, size[1]);
    if (row.contains("scale")) {
        const Json& scale = row.at("scale");
        if (!scale.is_array() || scale.size() != 2 || !scale[0].is_number() || !scale[1].is_number())
            throw Error(where + ": 'scale' is no list of 2 numbers");
        layer.alpha = scale[0].get<float>(), layer.beta = scale[1].get<float>();
    }
    if (taps == static_cast<int>(Interpolation::cubic)) layer.bias = default_cubic;
    if (row.contains("coefficient")) layer.bias = number(row, "coefficient", where);
}

Layer read_layer(const Json& row, const Network& network, const std::map<std::string, int>& tensors,
                 const std::string& place) {
    Layer layer;
    layer.name = member<std::string>(row, "name", place);
    const std::string where = place + " ('" + layer.name + "')";
    const std::string word = member<std::string>(row, "op", where);
    const std::optional<Op> op = op_named(word);
    if (!is_layer_op(op)) throw Error(where + ": '" + word + "' is no op of a layer");
    layer.op = *op;
    Keys known = attributes(*op);
    known.insert({"name", "op", "inputs"});
    refuse_others(row, known, where);

    if (!row.contains("inputs") || !row.at("inputs").is_array())
        throw Error(where + ": 'inputs' is missing or no list of names");
    std::vector<TensorShape> inputs;
    for (const Json& input : row.at("inputs")) {
        if (!input.is_string()) throw Error(where + ": 'inputs' is no list of names");
        const auto found = tensors.find(input.get<std::string>());
        if (found == tensors.end())
            throw Error(where + ": reads '" + input.get<std::string>() +
                        "', which is neither the input nor an earlier layer");
        layer.inputs.push_back(found->second);
        inputs.push_back(network.shape(found->second));
    }
    if (inputs.empty()) throw Error(where + ": reads nothing");

    if (known.contains("channels")) layer.shape.channels = member<int>(row, "channels", where);
    if (known.contains("pads")) layer.window = read_window(row, *op, inputs[0], where);
    if (row.contains("groups")) layer.groups = member<int>(row, "groups", where);
    layer.activation = read_activation(row, where);
    if (row.contains("gain")) {
        layer.gain = number(row, "gain", where);
        if (layer.gain <= 0) throw Error(where + ": 'gain' is not above 0");
    }
    layer.count_include_pad = flag(row, "count_include_pad", where);
    if (*op == Op::lrn) {
        layer.local_size = member<int>(row, "size", where);
        layer.alpha = number(row, "alpha", where);
        layer.beta = number(row, "beta", where);
        layer.bias = number(row, "bias", where);
    }
    if (const ActivationRow* activation = activation_row(*op)) {
        const auto parameter = [&](const ActivationRow::Parameter& of) {
            const std::string key(of.name);
            return row.contains(key) ? number(row, key.c_str(), where) : of.otherwise;
        };
        layer.alpha = parameter(activation->alpha);
        layer.beta = parameter(activation->beta);
    }
    if (row.contains("operand")) {
        layer.operand = read_shape(row, "operand", where);
        layer.operand_first = flag(row, "operand_first", where);
    }
    if (*op == Op::instance_norm) {
        if (!row.contains("groups")) layer.groups = inputs[0].channels;
        layer.bias = row.contains("epsilon") ? number(row, "epsilon", where) : default_epsilon;
    }
    if (row.contains("value")) layer.bias = number(row, "value", where);
    if (*op == Op::pad) layer.pad_mode = one_of(row, "mode", pad_mode_named, PadMode::constant, where);
    if (*op == Op::resize) read_resize(row, inputs[0], layer, where);
    if (known.contains("shape")) layer.shape = read_shape(row, "shape", where);
    if (known.contains("loops")) layer.loops = read_loops(row, where);
    layer.shape = layer_shape(layer, inputs, flag(row, "ceil", where), where);
    if (has_constants(layer)) layer.constants = "seed " + network.name + "/" + layer.name;
    return layer;
}

/// The shortest decimal that reads back as the same float.
Json decimal(float value) {
    char text[32];
    for (int digits = 6; digits <= 9; digits++) {
        std::snprintf(text, sizeof text, "%.*g", digits, static_cast<double>(value));
        if (std::strtof(text, nullptr) == value) break;
    }
    const double number = std::strtod(text, nullptr);
    if (number == std::floor(number) && std::abs(number) < 1e9) return static_cast<std::int64_t>(number);
    return number;
}

void describe_pads(Json& row, const Window& w) {
    if (w.pad_top == w.pad_left && w.pad_top == w.pad_bottom && w.pad_top == w.pad_right) {
        if (w.pad_top) row["pads"] = w.pad_top;
    } else {
        row["pads"] = {w.pad_top, w.pad_left, w.pad_bottom, w.pad_right};
    }
}

void describe_window(Json& row, const Network& network, int index) {
    const Layer& layer = network.layers[index];
    const Window& w = layer.window;
    const TensorShape in = network.shape(layer.inputs[0]);
    const Window whole{.kernel_height = in.height, .kernel_width = in.width};
    if (layer.op == Op::average_pool && w == whole) {
        row["global"] = true;
        return;
    }
    const auto pair = [&](const char* key, int height, int width, bool always) {
        if (height != width)
            row[key] = {height, width};
        else if (always || height != 1)
            row[key] = height;
    };
    pair("kernel", w.kernel_height, w.kernel_width, true);
    pair("stride", w.stride_height, w.stride_width, false);
    pair("dilation", w.dilation_height, w.dilation_width, false);
    describe_pads(row, w);
    if (rounds_up(network, index)) row["ceil"] = true;
}

void describe_resize(Json& row, const Layer& layer, TensorShape input) {
    row["size"] = {layer.shape.height, layer.shape.width};
    const auto interpolation = static_cast<Interpolation>(layer.window.kernel_height);
    row["mode"] = name(interpolation);
    row["coordinates"] = name(layer.coordinates);
    if (interpolation == Interpolation::nearest) row["rounding"] = name(layer.rounding);
    if (interpolation == Interpolation::cubic) row["coefficient"] = decimal(layer.bias);
    if (layer.alpha != size_scale(input.height, layer.shape.height) ||
        layer.beta != size_scale(input.width, layer.shape.width))
        row["scale"] = {decimal(layer.alpha), decimal(layer.beta)};
}

Json describe_layer(const Network& network, int index) {
    const Layer& layer = network.layers[index];
    Json row = {{"name", layer.name}, {"op", name(layer.op)}, {"inputs", Json::array()}};
    for (int tensor : layer.inputs) row["inputs"].push_back(network.tensor_name(tensor));
    const Keys& known = attributes(layer.op);
    if (known.contains("channels")) row["channels"] = layer.shape.channels;
    if (known.contains("kernel")) describe_window(row, network, index);
    if (layer.op == Op::pad) describe_pads(row, layer.window);
    const bool own_groups = layer.op == Op::instance_norm && layer.groups == layer.shape.channels;
    if (layer.op == Op::instance_norm ? !own_groups : layer.groups != 1) row["groups"] = layer.groups;
    if (layer.op == Op::instance_norm) row["epsilon"] = decimal(layer.bias);
    if (layer.count_include_pad) row["count_include_pad"] = true;
    if (layer.op == Op::lrn) {
        row["size"] = layer.local_size;
        row["alpha"] = decimal(layer.alpha);
        row["beta"] = decimal(layer.beta);
        row["bias"] = decimal(layer.bias);
    }
    if (const ActivationRow* activation = activation_row(layer.op)) {
        if (activation->alpha.exists()) row[std::string(activation->alpha.name)] = decimal(layer.alpha);
        if (activation->beta.exists()) row[std::string(activation->beta.name)] = decimal(layer.beta);
    }
    if (layer.operand.channels > 0) {
        row["operand"] = {layer.operand.channels, layer.operand.height, layer.operand.width};
        if (layer.operand_first) row["operand_first"] = true;
    }
    if (layer.op == Op::pad && layer.bias != 0) row["value"] = decimal(layer.bias);
    if (layer.op == Op::pad && layer.pad_mode != PadMode::constant) row["mode"] = name(layer.pad_mode);
    if (layer.op == Op::resize) describe_resize(row, layer, network.shape(layer.inputs[0]));
    if (known.contains("loops")) describe_loops(row, layer.loops);
    if (known.contains("shape")) row["shape"] = {layer.shape.channels, layer.shape.height, layer.shape.width};
    const Activation& a = layer.activation;
    if (a.kind == Activation::Kind::relu) row["activation"] = "relu";
    if (a.kind == Activation::Kind::clip)
        row["activation"] = {a.low == -FLT_MAX ? Json() : decimal(a.low),
                             a.high == FLT_MAX ? Json() : decimal(a.high)};
    if (layer.gain > 0) row["gain"] = decimal(layer.gain);
    return row;
}

/// One that takes as many floats as chw does.
Layout read_callers_layout(const Json& object, const std::string& where) {
    const std::string text = member<std::string>(object, "layout", where);
    const std::optional<Layout> layout = layout_named(text);
    if (!layout || channel_block(*layout) > 1)
        throw Error(where + ": '" + text + "' is no layout that a caller can have");
    return *layout;
}

std::vector<InputPart> read_input_parts(const Json& list, const std::string& where) {
    if (!list.is_array() || list.size() > most_layers) throw Error(where + ": is no list of inputs");
    std::vector<InputPart> parts;
    for (const Json& row : list) {
        const std::string place = where + "[" + std::to_string(parts.size()) + "]";
        if (!row.is_object()) throw Error(place + ": is no object");
        refuse_others(row, {"name", "shape"}, place);
        parts.push_back({member<std::string>(row, "name", place), read_shape(row, "shape", place)});
    }
    return parts;
}

Network read_checked(const Json& description, const std::string& where) {
    refuse_others(description, {"format", "version", "name", "input", "layers", "outputs"}, where);
    Network network;
    network.name = member<std::string>(description, "name", where);
    const std::string place = where + ": input";
    if (!description.contains("input") || !description.at("input").is_object())
        throw Error(where + ": 'input' is missing or no object");
    const Json& input = description.at("input");
    refuse_others(input, {"name", "shape", "layout", "parts"}, place);
    network.input_name = member<std::string>(input, "name", place);
    network.input = read_shape(input, "shape", place);
    if (input.contains("layout")) network.callers_layouts[0] = read_callers_layout(input, place);
    if (input.contains("parts")) network.input_parts = read_input_parts(input.at("parts"), place + ".parts");

    if (!description.contains("layers") || !description.at("layers").is_array())
        throw Error(where + ": 'layers' is missing or no list");
    if (description.at("layers").size() > most_layers)
        throw Error(where + ": has more than " + std::to_string(most_layers) + " layers");
    refuse_unknown_ops(description.at("layers"), where);
    std::map<std::string, int> tensors = {{network.input_name, 0}};
    for (const Json& row : description.at("layers")) {
        const std::string at = where + ": layers[" + std::to_string(network.layers.size()) + "]";
        network.layers.push_back(read_layer(row, network, tensors, at));
        if (!tensors.emplace(network.layers.back().name, network.tensor_count() - 1).second)
            throw Error(at + ": the name '" + network.layers.back().name + "' stands twice");
    }

    if (!description.contains("outputs") || !description.at("outputs").is_array())
        throw Error(where + ": 'outputs' is missing or no list of names");
    for (const Json& output : description.at("outputs")) {
        const Json& called = output.is_object() && output.contains("name") ? output.at("name") : output;
        const auto found = called.is_string() ? tensors.find(called.get<std::string>()) : tensors.end();
        if (found == tensors.end()) throw Error(where + ": outputs: " + output.dump() + " is no layer");
        network.outputs.push_back(found->second);
        if (output.is_string()) continue;
        refuse_others(output, {"name", "layout"}, where + ": outputs");
        network.callers_layouts[found->second] = read_callers_layout(output, where + ": outputs");
    }
    // A copy without the function: the network must not hold itself.
    network.constants = [plain = network](int layer) {
        const Layer& l = plain.layers.at(static_cast<std::size_t>(layer));
        if (l.constants.empty()) return Constants{};
        return seeded_constants(plain.name, l, plain.shape(l.inputs[0]));
    };
    try {
        validate(network);
    } catch (const Error& fault) {
        throw Error(where + ": " + fault.what());
    }
    return network;
}

}  // namespace

Network read_network(const Json& description, const std::string& where) {
    try {
        return read_checked(description, where);
    } catch (const Error& fault) {
        // A name out of the file must not break the sentence into lines.
        std::string text = fault.what();
        std::replace_if(
            text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c == 127; }, '_');
        throw Error(text);
    }
}

Network read_network_file(const std::filesystem::path& file, const NetworkWishes& wishes) {
    return as_wanted(read_network(read_json(file, "taso-network"), file.string()), wishes, file.string());
}

Json describe(const Network& network) {
    const TensorShape in = network.input;
    Json description = {
        {"format", "taso-network"},
        {"version", 1},
        {"name", network.name},
        {"input", {{"name", network.input_name}, {"shape", {in.channels, in.height, in.width}}}},
        {"layers", Json::array()},
        {"outputs", Json::array()}};
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
        description["layers"].push_back(describe_layer(network, i));
    if (const Layout layout = network.callers_layout(0); layout != Layout::chw)
        description["input"]["layout"] = name(layout);
    for (const InputPart& part : network.input_parts)
        description["input"]["parts"].push_back(
            {{"name", part.name}, {"shape", {part.shape.channels, part.shape.height, part.shape.width}}});
    for (int tensor : network.outputs) {
        const Layout layout = network.callers_layout(tensor);
        const Json output = {{"name", network.tensor_name(tensor)}, {"layout", name(layout)}};
        description["outputs"].push_back(layout == Layout::chw ? Json(network.tensor_name(tensor)) : output);
    }
    return description;
}

}  // namespace taso
