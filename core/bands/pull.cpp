// SPDX-License-Identifier: GPL-3.0-or-later
#include "bands/pull.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace taso {

namespace {

/// Finds the calls, and how many rows each line buffer has to hold for them.
class Puller {
  public:
    explicit Puller(const RowFlow& flow)
        : flow_(flow),
          maker_(flow.rows.size(), -1),
          readers_(flow.rows.size()),
          buffer_(buffers_of(flow)),
          made_(flow.rows.size(), 0),
          gathered_(flow.operations.size(), 0),
          base_(flow.rows.size(), 0),
          end_(flow.rows.size(), 0) {
        for (std::size_t k = 0; k < flow.operations.size(); k++) {
            const RowFlow::Operation& operation = flow.operations[k];
            maker_[operation.output] = static_cast<int>(k);
            for (int input : operation.inputs) readers_[input].push_back(static_cast<int>(k));
        }
        found_.line_rows.assign(flow.rows.size(), 0);
        found_.moved_rows.assign(flow.rows.size(), 0);
        found_.leads.resize(flow.watched.size());
    }

    Pull run() {
        for (int k = flow_.last; k >= 0; k--)
            while (made_[flow_.operations[k].output] < flow_.rows[flow_.operations[k].output]) call(k);
        place();
        std::erase_if(found_.calls,
                      [&](const RowCall& call) { return flow_.operations[call.operation].elided; });
        return std::move(found_);
    }

  private:
    /// Of a buffer: whether it is a line's.
    bool is_line(int buffer) const { return maker_[buffer] >= 0 && maker_[buffer] != flow_.last; }

    /// The lowest row of a buffer that is still needed when rows from `next` on are written there.
    int lowest(int buffer, int next) const {
        int row = next;
        for (int reader : readers_[buffer]) {
            const RowFlow::Operation& operation = flow_.operations[reader];
            const int first = made_[operation.output];
            if (operation.gathers)
                row = std::min(row, gathered_[reader]);
            else if (first < flow_.rows[operation.output])
                row = std::min(row, operation.window.first(first, flow_.rows[buffer]));
        }
        return row;
    }

    void call(int number) {
        const RowFlow::Operation& operation = flow_.operations[number];
        if (operation.gathers) return gather(number);
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
        const int buffer = buffer_[operation.output];
        if (!operation.elided) watch(buffer, first + made.rows);
        made_[operation.output] += made.rows;
        if (is_line(buffer)) {
            int& most = found_.line_rows[buffer];
            most = std::max(most, made_[operation.output] - lowest(buffer, first));
        }
        found_.calls.push_back(std::move(made));
    }

    /// A call that is about to write a buffer, up to a row.
    void watch(int buffer, int end) {
        if (buffer != buffer_[flow_.operations[flow_.last].output]) return;
        for (std::size_t k = 0; k < flow_.watched.size(); k++) {
            const int tensor = flow_.watched[k], rows = flow_.rows[tensor];
            const auto from = [&](int row) { return row < rows ? row : Pull::Lead::nothing; };
            const Pull::Lead lead = {end, from(made_[tensor]), from(lowest(tensor, rows))};
            if (found_.leads[k].empty() || found_.leads[k].back() != lead) found_.leads[k].push_back(lead);
        }
    }

    void gather(int number) {
        const RowFlow::Operation& operation = flow_.operations[number];
        const int input = operation.inputs[0], first = gathered_[number];
        const int end = std::min(first + operation.rows, flow_.rows[input]);
        while (maker_[input] >= 0 && made_[input] < end) call(maker_[input]);
        RowCall made;
        made.operation = number;
        made.rows = 1;
        watch(buffer_[operation.output], 1);
        made.reads = {{.first = first, .rows = end - first}};
        found_.calls.push_back(std::move(made));
        finish_gathering(number, end);
        if (is_line(operation.output)) found_.line_rows[operation.output] = 1;
    }
    void finish_gathering(int number, int end) {
        const RowFlow::Operation& operation = flow_.operations[number];
        gathered_[number] = end;
        if (end == flow_.rows[operation.inputs[0]]) made_[operation.output] = 1;
    }

    /// Goes through the calls again, now that the sizes of the buffers are known.
    void place() {
        made_.assign(flow_.rows.size(), 0);
        gathered_.assign(flow_.operations.size(), 0);
        for (RowCall& call : found_.calls) {
            const RowFlow::Operation& operation = flow_.operations[call.operation];
            if (operation.gathers)
                finish_gathering(call.operation, call.reads[0].first + call.reads[0].rows);
            else
                made_[operation.output] += call.rows;
            if (operation.elided) continue;
            for (std::size_t k = 0; k < call.reads.size(); k++)
                call.reads[k].at = call.reads[k].first - base_[buffer_[operation.inputs[k]]];
            const int buffer = buffer_[operation.output];
            if (is_line(buffer) && call.first + call.rows - base_[buffer] > found_.line_rows[buffer]) {
                const int from = lowest(buffer, call.first);
                call.moved_from = from - base_[buffer];
                call.moved = end_[buffer] - from;
                found_.moved_rows[buffer] += call.moved;
                base_[buffer] = from;
            }
            call.at = call.first - base_[buffer];
            end_[buffer] = std::max(end_[buffer], call.first + call.rows);
        }
    }

    const RowFlow& flow_;
    std::vector<int> maker_;                 // by tensor; -1: it is there
    std::vector<std::vector<int>> readers_;  // by tensor
    std::vector<int> buffer_;                // by tensor: that in whose buffer it stands
    std::vector<int> made_;                  // by tensor: rows so far
    std::vector<int> gathered_;              // by operation: rows of its input so far
    std::vector<int> base_, end_;            // by buffer: the first row in it, and one behind the last
    Pull found_;
};

}  // namespace

std::vector<int> buffers_of(const RowFlow& flow) {
    std::vector<int> buffers(flow.rows.size());
    std::iota(buffers.begin(), buffers.end(), 0);
    for (auto operation = flow.operations.rbegin(); operation != flow.operations.rend(); ++operation)
        for (int input : operation->inputs)
            if (operation->elided) buffers[input] = buffers[operation->output];
    return buffers;
}

Pull pull(const RowFlow& flow) { return Puller(flow).run(); }

std::int64_t distance_behind(std::span<const Pull::Lead> leads, std::int64_t written_row_bytes,
                             std::int64_t needed_row_bytes) {
    std::int64_t most = 0;
    for (const Pull::Lead& lead : leads)
        most = std::max(most, lead.written * written_row_bytes - lead.needed * needed_row_bytes);
    return most;
}

}  // namespace taso
