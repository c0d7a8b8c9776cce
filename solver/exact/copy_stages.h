// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "exact/node_numbers.h"
#include "exact/state_context.h"
#include "exact/state_graph.h"

namespace taso {

/// One way to leave a tensor behind its producer: the layouts held for its readers.
struct CopyChoice {
    LayoutSet held = 0;
    std::int64_t ns = 0, bytes = 0;  ///< of the transforms and of the copies that they write
    bool any = false;
};

/// Makes the stages of a StateGraph in which what was written last is transformed.
class CopyStages {
  public:
    explicit CopyStages(const StateContext& context) : context_(context) {}

    /// States after what was written last, from the written states.
    StateGraph::Stage<StateGraph::CopyEdge> stage(const NodeNumbers& written, NodeNumbers& states);

  private:
    const std::vector<CopyChoice>& choices(int tensor, Held wrote);

    const StateContext& context_;
    std::map<std::pair<int, std::uint32_t>, std::vector<CopyChoice>> choices_;
};

}  // namespace taso
