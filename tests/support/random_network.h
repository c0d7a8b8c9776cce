// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

#include "base/error.h"
#include "base/json_file.h"
#include "network/network_file.h"
#include "network/reference.h"

namespace taso {

/// Every op that a layer can be.
inline std::vector<Op> layer_ops() {
    std::vector<Op> all = {
#define OP(op, ...) Op::op,
#include "ops.def"
    };
    std::erase(all, Op::transform);
    return all;
}

/// Networks by chance, of all ops, whose numbers stay tame: finite, not large, and no output hangs on an input's last
/// bits, so that what a plan computes can be held against the reference.
class RandomNetwork {
  public:
    RandomNetwork(unsigned seed, int layers) : random_(seed) {
        json_ = {{"format", "taso-network"},
                 {"version", 1},
                 {"name", "random" + std::to_string(seed)},
                 {"input",
                  {{"name", "in"}, {"shape", {one_of({1, 3, 4, 7, 8, 16}), below(14) + 3, below(14) + 3}}}},
                 {"layers", Json::array()},
                 {"outputs", Json::array()}};
        // In turn over the seeds, so that none is forgotten by chance; the rest as it comes.
        const std::vector<Op> ops = layer_ops();
        add(ops[seed % ops.size()]);
        while (static_cast<int>(json_["layers"].size()) < layers)
            add(once_in(3)
                    ? ops[static_cast<std::size_t>(below(static_cast<int>(ops.size())))]
                    : static_cast<Op>(one_of({static_cast<int>(Op::conv), static_cast<int>(Op::max_pool),
                                              static_cast<int>(Op::relu)})));
    }

    const Json& json() const { return json_; }
    Network network() const { return read_network(json_, json_["name"].get<std::string>()); }

  private:
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
    bool once_in(int count) { return below(count) == 0; }
    int one_of(std::initializer_list<int> values) {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }
    double between(double low, double high) { return low + (high - low) * (random_() % 1000) / 1000; }

    /// A layer of that op where there is a place for one, if need be behind one that makes numbers above 0.
    void add(Op op) {
        if (!is_added(op) && is_added(Op::softmax)) is_added(op);
    }
    bool is_added(Op op) {
        for (int attempt = 0; attempt < 40; attempt++) {
            Json layer = proposed(op);
            Json longer = json_;
            longer["layers"].push_back(std::move(layer));
            set_outputs(longer);
            try {
                if (!is_tame(read_network(longer, "random"))) continue;
            } catch (const Error&) {
                continue;
            }
            json_ = std::move(longer);
            return true;
        }
        return false;
    }

    /// All that nobody reads, and now and then what is read too.
    void set_outputs(Json& json) {
        std::set<std::string> read;
        for (const Json& layer : json["layers"])
            for (const Json& input : layer["inputs"]) read.insert(input.get<std::string>());
        json["outputs"] = Json::array();
        for (std::size_t i = 0; i < json["layers"].size(); i++) {
            const std::string name = json["layers"][i]["name"];
            if (!read.contains(name) || i % 7 == 5) json["outputs"].push_back(name);
        }
    }

    static bool is_tame(const Network& network) {
        const std::vector<float> input = sample_input(network);
        std::vector<float> nearby = input;
        for (std::size_t i = 0; i < nearby.size(); i++) nearby[i] *= i % 2 ? 1.00001f : 0.99999f;
        const auto outputs = reference_outputs(network, input), moved = reference_outputs(network, nearby);
        for (std::size_t k = 0; k < outputs.size(); k++) {
            double largest = 0, apart = 0;
            for (std::size_t i = 0; i < outputs[k].size(); i++) {
                largest = std::max(largest, std::abs(outputs[k][i]));
                apart = std::max(apart, std::abs(outputs[k][i] - moved[k][i]));
            }
            if (largest > 1e4 || largest < 1e-3 || apart > 1e-3 * largest) return false;
        }
        return true;
    }

    /// A tensor to read: mostly one of the last.
    std::string some_tensor() {
        const auto count = static_cast<int>(json_["layers"].size());
        const int back = once_in(5) ? below(count + 1) : 0;
        return back == count
                   ? "in"
                   : json_["layers"][static_cast<std::size_t>(count - 1 - back)]["name"].get<std::string>();
    }
    TensorShape shape_of(const std::string& tensor) const {
        if (tensor == "in" || json_["layers"].empty()) {
            const Json& shape = json_["input"]["shape"];
            return {shape[0], shape[1], shape[2]};
        }
        const Network so_far = network();
        for (const Layer& layer : so_far.layers)
            if (layer.name == tensor) return layer.shape;
        throw Error("no tensor " + tensor);
    }
    /// Of others, those of which `fits`, or the tensor itself.
    template <class Fits>
    std::string partner(const std::string& tensor, const Fits& fits) {
        std::vector<std::string> all = {tensor};
        if (fits(shape_of("in"))) all.push_back("in");
        if (!json_["layers"].empty())
            for (const Layer& layer : network().layers)
                if (fits(layer.shape)) all.push_back(layer.name);
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    /// A sliding window, or none that fits: the reader of networks says so.
    void set_window(Json& layer, int largest, bool pads, bool dilates) {
        layer["kernel"] = {below(largest) + 1, below(largest) + 1};
        if (once_in(2)) layer["kernel"] = one_of({1, 3, 3, 5});
        if (once_in(2)) layer["stride"] = {below(3) + 1, below(3) + 1};
        if (pads && once_in(2)) layer["pads"] = {below(3), below(3), below(3), below(3)};
        if (pads && once_in(2)) layer["pads"] = 1;
        if (dilates && once_in(5)) layer["dilation"] = {below(2) + 1, below(2) + 1};
    }
    void set_activation(Json& layer, int one_in) {
        if (once_in(one_in)) layer["activation"] = once_in(2) ? Json("relu") : Json({-0.5, 2});
    }

    /// A layer of an op with attributes by chance. What an op wants beside a tensor has to be said here: the test fails where
    /// one occurs in no network.
    Json proposed(Op op) {
        // What jumps is given what is exact, as a rounding before it may come out on the other side.
        const bool jumps = op == Op::ceil || op == Op::floor || op == Op::sign || op == Op::thresholded_relu;
        const std::string input = jumps ? "in" : some_tensor();
        const TensorShape shape = shape_of(input);
        Json layer = {{"name", std::string(name(op)) + std::to_string(json_["layers"].size())},
                      {"op", name(op)},
                      {"inputs", Json::array({input})}};
        const auto same = [&](TensorShape other) { return other == shape; };
        const auto joins = [&](TensorShape other) {
            return other.height == shape.height && other.width == shape.width;
        };
        if (op == Op::conv) {
            set_window(layer, 5, true, true);
            layer["channels"] = one_of({1, 4, 6, 8, 12, 16, 20});
            if (once_in(3)) layer["groups"] = layer["channels"] = shape.channels;
            if (once_in(4)) layer["groups"] = 2;
            set_activation(layer, 2);
        } else if (op == Op::fc) {
            layer["channels"] = one_of({1, 5, 8, 10, 17});
            set_activation(layer, 3);
        } else if (op == Op::max_pool || op == Op::average_pool) {
            set_window(layer, 4, true, op == Op::max_pool);
            if (once_in(3)) layer["ceil"] = true;
            if (op == Op::average_pool && once_in(3)) layer["count_include_pad"] = true;
            if (op == Op::average_pool && once_in(4))
                layer = {{"name", layer["name"]},
                         {"op", layer["op"]},
                         {"inputs", layer["inputs"]},
                         {"global", true}};
        } else if (op == Op::add || op == Op::scale) {
            while (layer["inputs"].size() < 2 || once_in(4))
                if (op == Op::add || once_in(2))
                    layer["inputs"].push_back(partner(input, same));
                else
                    break;
            set_activation(layer, 2);
        } else if (op == Op::concat) {
            do layer["inputs"].push_back(partner(input, joins));
            while (once_in(2));
        } else if (op == Op::relu) {
            set_activation(layer, 1);
        } else if (op == Op::lrn) {
            layer["size"] = below(5) + 1;
            layer["alpha"] = between(0.0001, 1), layer["beta"] = between(0.5, 1),
            layer["bias"] = between(1, 2);
        } else if (op == Op::reshape) {
            std::array<int, 3> extents = {shape.channels, shape.height, shape.width};
            if (once_in(2))
                extents = {shape.channels * shape.height * shape.width, 1, 1};
            else if (shape.channels % 2 == 0)
                extents = {shape.channels / 2, 2 * shape.height, shape.width};
            else
                std::swap(extents[0], extents[2]);
            layer["shape"] = extents;
        } else if (op == Op::rearrange) {
            const int plane = shape.height * shape.width;
            const int first = below(shape.channels), count = below(shape.channels - first) + 1;
            if (once_in(2)) {  // channels last
                layer["shape"] = {shape.height, shape.width, shape.channels};
                layer["loops"] = {{plane, 1}, {shape.channels, plane}};
            } else {  // some channels
                layer["shape"] = {count, shape.height, shape.width};
                layer["loops"] = {{count, plane}, {plane, 1}};
                if (first > 0) layer["offset"] = first * plane;
            }
        } else if (op == Op::conv_transpose) {
            layer["kernel"] = {below(3) + 1, below(3) + 1};
            layer["stride"] = {below(2) + 1, below(2) + 1};
            layer["channels"] = one_of({1, 4, 6, 8});
            if (once_in(3)) layer["groups"] = layer["channels"] = shape.channels;
            set_activation(layer, 2);
        } else if (op == Op::resize) {
            layer["size"] = {below(9) + 1, below(9) + 1};
            layer["mode"] = once_in(2) ? "nearest" : "linear";
        } else if (op == Op::pad) {
            layer["pads"] = {below(3), below(3), below(3), below(3)};
            if (once_in(2)) layer["value"] = between(-1, 1);
        } else if (is_elementwise(op) && once_in(2)) {
            // Of two tensors, if it takes them: equal ones, or one that may broadcast over the other.
            const auto any = [](TensorShape) { return true; };
            layer["inputs"].push_back(once_in(2) ? partner(input, same) : partner(input, any));
            if (once_in(3)) set_activation(layer, 2);
        }
        return layer;
    }

    std::mt19937 random_;
    Json json_;
};

}  // namespace taso
