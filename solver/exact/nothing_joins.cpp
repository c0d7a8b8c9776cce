// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/nothing_joins.h"

#include "base/error.h"
#include "question/segment_rules.h"

namespace taso {

void nothing_joins(const Problem& problem) {
    if (!SegmentRules(problem).is_empty())
        throw Error("problem '" + problem.name +
                    "': no selection keeps what is wanted of segments and joins the layouts of its layers");
    throw Error("problem '" + problem.name +
                "': no selection joins the layouts of its layers with the transforms that it has");
}

}  // namespace taso
