// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "graph/graph_figures.h"
#include "network/repeats.h"

namespace taso {

/// What the box of a collapsed repeat says.
struct GroupWords {
    QString title, subtitle, tip;
};

/// `layers`: all of its blocks, in the order of execution.
GroupWords group_words(const Problem& problem, const Repeat& repeat, const std::vector<int>& layers,
                       const BoxSums& sums);

}  // namespace taso
