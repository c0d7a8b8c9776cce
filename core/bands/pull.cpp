// SPDX-License-Identifier: GPL-3.0-or-later
#include "bands/pull.h"

#include <algorithm>

namespace taso {

namespace {

/// Finds the calls, and how many rows each line buffer has to hold for them.
class Puller {
  public:
    explicit Puller(const RowFlow& flow)
        : flow_(flow),
          maker_(flow.rows.size(), -1),
          readers_(flow.rows.size()),
          made_(flow.rows.size(), 0),
          base_(flow.rows.size(), 0) {
        for (std::size_t k = 0; k < flow.operations.size(); k++) {
            maker_[flow.operations[k].output] = static_cast<int>(k);
            for (int input : flow.operations[k].inputs) readers_[input].push_back(static_cast<int>(k));
        }
        found_.line_rows.assign(flow.rows.size(), 0);
        found_.moved_rows.assign(flow.rows.size(), 0);
    }

    Pull run() {
        const int result = flow_.operations[flow_.last].output;
        while (made_[result] < flow_.rows[result]) call(flow_.last);
        place();
        return std::move(found_);
    }

  private:
    bool is_line(int tensor) const { return maker_[tensor] >= 0 && maker_[tensor] != flow_.last; }

    /// The lowest row of a tensor that a reader still needs.
    int lowest(int tensor) const {
        int row = flow_.rows[tensor];
        for (int reader : readers_[tensor]) {
            const RowFlow::Operation& operation = flow_.operations[reader];
            const int next = made_[operation.output];
            if (next < flow_.rows[operation.output])
                row = std::min(row, operation.window.first(next, flow_.rows[tensor]));
        }
        return row;
    }

    void call(int number) {
        const RowFlow::Operation& operation = flow_.operations[number];
        const int first = made_[operation.output];
        RowCall made;
        made.operation = number;
        made.first = first;
        made.rows = std::min(operation.rows, flow_.rows[operation.output] - first);
        for (int input : operation.inputs) {
            const int begin = operation.window.first(first, flow_.rows[input]);
            const int end = std::max(begin, operation.window.end(first + made.rows, flow_.rows[input]));
            while (maker_[input] >= 0 && made_[input] < end) call(maker_[input]);
            made.reads.push_back({.first = begin, .rows = end - begin});
        }
        made_[operation.output] += made.rows;
        if (is_line(operation.output)) {
            int& most = found_.line_rows[operation.output];
            // Rows may be made that nobody reads; what is written needs a place all the same.
            const int from = std::min(lowest(operation.output), first);
            most = std::max(most, made_[operation.output] - from);
        }
        found_.calls.push_back(std::move(made));
    }

    /// Goes through the calls again, now that the sizes of the buffers are known.
    void place() {
        made_.assign(flow_.rows.size(), 0);
        for (RowCall& call : found_.calls) {
            const RowFlow::Operation& operation = flow_.operations[call.operation];
            for (std::size_t k = 0; k < call.reads.size(); k++)
                call.reads[k].at = call.reads[k].first - base_[operation.inputs[k]];
            const int output = operation.output;
            if (is_line(output) && made_[output] + call.rows - base_[output] > found_.line_rows[output]) {
                const int from = std::min(lowest(output), made_[output]);
                call.moved_from = from - base_[output];
                call.moved = made_[output] - from;
                found_.moved_rows[output] += call.moved;
                base_[output] = from;
            }
            call.at = call.first - base_[output];
            made_[output] += call.rows;
        }
    }

    const RowFlow& flow_;
    std::vector<int> maker_;                 // by tensor; -1: it is there
    std::vector<std::vector<int>> readers_;  // by tensor
    std::vector<int> made_;                  // by tensor: rows so far
    std::vector<int> base_;                  // by tensor: the first row in its buffer
    Pull found_;
};

}  // namespace

Pull pull(const RowFlow& flow) { return Puller(flow).run(); }

}  // namespace taso
