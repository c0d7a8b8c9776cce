// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/out_of_time.h"

#include "base/error.h"

namespace taso {

void give_up(const Control& control) {
    if (control.stop.stop_requested()) throw Error("the search was stopped before it had an answer");
    throw OutOfTime{};
}

}  // namespace taso
