// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network.h"

namespace taso {

/// A node of a graph in which repeats are looked for.
struct RepeatNode {
    std::string kind;         ///< nodes that may stand for each other are of one kind
    std::vector<int> inputs;  ///< nodes before it; -1: what the graph is given
};

/// Equal blocks, each reading the one before in the same way.
struct Repeat {
    std::vector<std::vector<int>> blocks;  ///< two at least; of each its nodes in an order of execution

    std::size_t period() const { return blocks.front().size(); }
    /// All nodes of all blocks, ascending.
    std::vector<int> nodes() const;
};

/// Chains of isomorphic blocks, found by structure alone. Nodes stand after those that they read.
///
/// The graph is put into an order of its own, depth first from its ends, an input with the longer way before it
/// first: so a block's nodes follow one another whatever order the graph came in, and any run of the order is
/// convex, as no way can leave it and come back. In that order two nodes p apart are equal when they are of one
/// kind and read nodes at the same distances before them; a run of L equal pairs holds L / p + 1 equal blocks of
/// p nodes, each with the same edges inside and to the block before. Of all ways to cover the order with such runs
/// and single nodes the one is taken that takes the fewest words: a node is one, a run is its block's nodes and
/// one for their number; and of those the one whose blocks begin where the fewest tensors cross.
std::vector<Repeat> find_repeats(const std::vector<RepeatNode>& nodes);

/// Of a network: layers are of one kind where op, attributes and the shape of their output agree; channels count
/// where the op has filters, and follow from what is read elsewhere.
std::vector<Repeat> find_repeats(const Network& network);

}  // namespace taso
