// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

#include "graph/graph_figures.h"

namespace taso {

/// How the layer graph looks, whatever it shows.
struct GraphLook {
    GraphColour colour = GraphColour::family;
    bool width_by_time = false;
    std::set<int> collapsed;  ///< of the repeats

    /// For a session.
    std::map<std::string, std::string> words() const;
};

/// Of a session's words; what they do not say, or what is not so, is as usual. `repeats`: how many there are.
GraphLook graph_look(const std::map<std::string, std::string>& words, int repeats);

}  // namespace taso
