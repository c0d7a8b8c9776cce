// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/repeats.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <tuple>
#include <utility>

namespace taso {

namespace {

/// How many edges lead to a node at most, from the graph's beginning.
std::vector<int> depths(const std::vector<RepeatNode>& nodes) {
    std::vector<int> depths(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); i++)
        for (const int input : nodes[i].inputs)
            if (input >= 0) depths[i] = std::max(depths[i], depths[static_cast<std::size_t>(input)] + 1);
    return depths;
}

/// Depth first from the ends; without recursion, as a network may be deep.
std::vector<int> own_order(const std::vector<RepeatNode>& nodes) {
    const std::vector<int> depth = depths(nodes);
    std::vector<bool> is_read(nodes.size(), false), done(nodes.size(), false);
    for (const RepeatNode& node : nodes)
        for (const int input : node.inputs)
            if (input >= 0) is_read[static_cast<std::size_t>(input)] = true;
    std::vector<int> order;
    std::vector<std::pair<int, std::vector<int>>> open;  // a node, and what is still to be placed before it
    const auto enter = [&](int node) {
        std::vector<int> before;
        for (const int input : nodes[static_cast<std::size_t>(node)].inputs)
            if (input >= 0) before.push_back(input);
        // Taken from the back.
        std::stable_sort(before.begin(), before.end(), [&](int a, int b) {
            const auto key = [&](int input) {
                const auto place = static_cast<std::size_t>(input);
                return std::tie(depth[place], nodes[place].kind);
            };
            return key(a) < key(b);
        });
        open.emplace_back(node, std::move(before));
    };
    for (std::size_t end = 0; end < nodes.size(); end++) {
        if (is_read[end]) continue;
        enter(static_cast<int>(end));
        while (!open.empty()) {
            std::vector<int>& before = open.back().second;
            if (before.empty()) {
                const int node = open.back().first;
                open.pop_back();
                if (done[static_cast<std::size_t>(node)]) continue;
                done[static_cast<std::size_t>(node)] = true;
                order.push_back(node);
                continue;
            }
            const int next = before.back();
            before.pop_back();
            if (!done[static_cast<std::size_t>(next)]) enter(next);
        }
    }
    return order;
}

/// Equal numbers: equal kinds, which read at equal distances before them.
std::vector<int> signatures(const std::vector<RepeatNode>& nodes, const std::vector<int>& order) {
    std::vector<int> place(nodes.size(), 0);
    for (std::size_t i = 0; i < order.size(); i++)
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    std::map<std::pair<std::string, std::vector<int>>, int> numbers;
    std::vector<int> signatures;
    for (std::size_t i = 0; i < order.size(); i++) {
        const RepeatNode& node = nodes[static_cast<std::size_t>(order[i])];
        std::vector<int> distances;
        for (const int input : node.inputs)
            // What the graph is given is at no distance: it is read by name.
            distances.push_back(input < 0 ? -1
                                          : static_cast<int>(i) - place[static_cast<std::size_t>(input)]);
        std::sort(distances.begin(), distances.end());
        const auto number = numbers.try_emplace({node.kind, std::move(distances)}, numbers.size()).first;
        signatures.push_back(number->second);
    }
    return signatures;
}

/// By place of the order: how many tensors cross the line before it.
std::vector<int> crossings(const std::vector<RepeatNode>& nodes, const std::vector<int>& order) {
    std::vector<int> place(nodes.size(), 0), last(nodes.size(), 0), change(order.size() + 1, 0);
    for (std::size_t i = 0; i < order.size(); i++)
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    for (std::size_t i = 0; i < nodes.size(); i++)
        for (const int input : nodes[i].inputs)
            if (input >= 0)
                last[static_cast<std::size_t>(input)] =
                    std::max(last[static_cast<std::size_t>(input)], place[i]);
    for (std::size_t i = 0; i < nodes.size(); i++) {
        if (last[i] <= place[i]) continue;
        change[static_cast<std::size_t>(place[i]) + 1]++;
        change[static_cast<std::size_t>(last[i]) + 1]--;
    }
    for (std::size_t i = 1; i < change.size(); i++) change[i] += change[i - 1];
    return change;
}

/// How the order is covered from a place on: words, and tensors that cross where runs begin and end.
struct Cover {
    int words = 0, crossed = 0;
    int period = 0, count = 0;  ///< of the run that begins there; 0: a single node does
};

}  // namespace

std::vector<int> Repeat::nodes() const {
    std::vector<int> all;
    for (const std::vector<int>& block : blocks) all.insert(all.end(), block.begin(), block.end());
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<Repeat> find_repeats(const std::vector<RepeatNode>& nodes) {
    const std::vector<int> order = own_order(nodes);
    const std::vector<int> signature = signatures(nodes, order);
    const std::vector<int> crossed = crossings(nodes, order);
    const std::size_t all = order.size();
    std::vector<Cover> covers(all + 1);
    // By period: how many pairs that far apart are equal from a place on.
    std::vector<int> equal(all / 2 + 1, 0);
    for (std::size_t i = all; i-- > 0;) {
        Cover& best = covers[i];
        best = {covers[i + 1].words + 1, covers[i + 1].crossed, 0, 0};
        for (std::size_t period = 1; period < equal.size() && i + period < all; period++) {
            int& run = equal[period];
            run = signature[i] == signature[i + period] ? run + 1 : 0;
            const int count = run / static_cast<int>(period) + 1;
            if (count < 2) continue;
            const std::size_t end = i + period * static_cast<std::size_t>(count);
            const int words = covers[end].words + static_cast<int>(period) + 1;
            const int crossing = covers[end].crossed + crossed[i] + crossed[end];
            if (std::pair(words, crossing) < std::pair(best.words, best.crossed))
                best = {words, crossing, static_cast<int>(period), count};
        }
    }
    std::vector<Repeat> repeats;
    for (std::size_t i = 0; i < all;) {
        const Cover& cover = covers[i];
        if (cover.period == 0) {
            i++;
            continue;
        }
        Repeat& repeat = repeats.emplace_back();
        for (int block = 0; block < cover.count; block++, i += static_cast<std::size_t>(cover.period)) {
            const auto begin = order.begin() + static_cast<std::ptrdiff_t>(i);
            repeat.blocks.emplace_back(begin, begin + cover.period);
        }
    }
    return repeats;
}

std::vector<Repeat> find_repeats(const Network& network) {
    std::vector<RepeatNode> nodes;
    for (const Layer& layer : network.layers) {
        std::ostringstream kind;
        const Window& window = layer.window;
        kind << name(layer.op) << ' ' << window.kernel_height << 'x' << window.kernel_width << ' '
             << window.stride_height << 'x' << window.stride_width << ' ' << window.dilation_height << 'x'
             << window.dilation_width << ' ' << window.pad_top << ',' << window.pad_left << ','
             << window.pad_bottom << ',' << window.pad_right << ' ' << (layer.groups > 1 ? "grouped " : "")
             << static_cast<int>(layer.activation.kind) << ' ' << layer.activation.low << ' '
             << layer.activation.high << ' ' << layer.count_include_pad << ' '
             << static_cast<int>(layer.pad_mode) << static_cast<int>(layer.coordinates)
             << static_cast<int>(layer.rounding) << ' ' << layer.local_size << ' ' << layer.alpha << ' '
             << layer.beta << ' ' << layer.bias << ' ' << layer.operand_first << ' ' << layer.operand.height
             << 'x' << layer.operand.width << ' ' << layer.shape.height << 'x' << layer.shape.width;
        for (std::size_t i = 0; i < layer.loops.extents.size(); i++)
            kind << ' ' << layer.loops.extents[i] << '*' << layer.loops.strides[i];
        if (has_filters(layer.op)) kind << ' ' << layer.shape.channels;
        RepeatNode& node = nodes.emplace_back();
        node.kind = kind.str();
        for (const int tensor : layer.inputs) node.inputs.push_back(tensor - 1);
    }
    return find_repeats(nodes);
}

}  // namespace taso
