// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/written_choice.h"

#include <optional>

#include "pack/packer.h"
#include "problem/reorder.h"

namespace taso {

WrittenChoice write_out(const Problem& problem, const Choice& choice, const Control& packing) {
    std::optional<Problem> moved;
    if (!is_file_order(choice.order)) moved = reordered(problem, choice.order);
    const Problem& ordered = moved ? *moved : problem;
    WrittenChoice written;
    written.order = choice.order;
    written.selection = selection_of(problem, choice);
    written.schedule = schedule(ordered, written.selection);
    written.memory = memory(ordered, written.selection, pack(written.schedule, packing));
    written.latency_ns = written.schedule.latency_ns;
    return written;
}

}  // namespace taso
