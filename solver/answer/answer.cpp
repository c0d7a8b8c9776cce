// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/answer.h"

#include "problem/reorder.h"

namespace taso {

Problem ordered_by(const Problem& problem, const Answer& answer) {
    return is_file_order(answer.order) ? problem : reordered(problem, answer.order);
}

}  // namespace taso
