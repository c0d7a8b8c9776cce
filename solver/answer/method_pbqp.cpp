// SPDX-License-Identifier: GPL-3.0-or-later
// By dynamic programming, so that it is exact where memory does not count.
#include "answer/baseline.h"
#include "answer/out_of_time.h"
#include "exact/dynamic_programme.h"

namespace taso {

Choice choose_pbqp(const Request& request) {
    DynamicProgramme programme(request.table(), BudgetKind::workspace, Order::fixed, request.control);
    if (programme.stopped()) give_up(request.control);
    programme.least_bytes();  // throws when nothing joins
    return programme.first_of(*programme.best(no_limit));
}

}  // namespace taso
