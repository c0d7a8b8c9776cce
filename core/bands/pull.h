// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "bands/row_window.h"

namespace taso {

/// What is run band by band, and the tensors between. Tensors by number; one that no operation makes is there
/// as a whole from the beginning.
struct RowFlow {
    struct Operation {
        std::vector<int> inputs;  ///< tensors, all read through the same window
        int output = 0;           ///< tensor
        RowWindow window;
        int rows = 1;  ///< that one call makes; the last one makes what is left
        /// A concat whose inputs, read by nobody else and made as many rows a call, are written where its output is: it
        /// makes no call.
        bool elided = false;
        /// Its one row is gathered from all rows of its one input: a call adds what so many rows of the input come
        /// to, `rows` being theirs.
        bool gathers = false;
    };
    std::vector<int> rows;  ///< of each tensor
    std::vector<Operation>
        operations;  ///< one for each tensor but those that are there, in an order to run them in
    int last = 0;    ///< the last of them, whose output is wanted as a whole
    std::vector<int> watched = {};  ///< tensors of which is asked how far they are ahead of the last output
};

/// One call of an operation.
struct RowCall {
    int operation = 0;
    int first = 0, rows = 0;  ///< of its output; of one that gathers, the one row each time
    /// Where they stand in the buffer of its output, in rows; the output of the last operation is whole.
    int at = 0;
    /// By input: the first row that it reads, how many, and where they stand in their buffer.
    struct Read {
        int first = 0, rows = 0, at = 0;
    };
    std::vector<Read> reads;
    /// Before it, so many rows from this place of its output's buffer are moved to its front.
    int moved_from = 0, moved = 0;
};

/// The calls in their order: the last operation makes its next rows until it has all; every operation, before
/// a call, has those that make its inputs make the rows that the call reads. All tensors between are line
/// buffers: they hold from the lowest row that a reader still needs to the last that was made, and the rows
/// still needed are moved to the front when the end is reached. Rows that nobody asks for, as a stride may leave
/// some, are made at last: so what a call does depends on its neighbours alone, and each tensor is made as a whole.
struct Pull {
    /// A call that writes rows of the last output: one behind the last row that is written then, and of a watched
    /// tensor the rows that are still to be made, and those that this call or a later one reads, from the lowest on.
    struct Lead {
        int written = 0, made = 0, needed = 0;
        bool operator==(const Lead&) const = default;
        static constexpr int nothing = std::numeric_limits<int>::max();
    };
    std::vector<RowCall> calls;
    std::vector<int> line_rows;  ///< by tensor: the most that its buffer ever holds; 0 of what is whole
    std::vector<std::int64_t> moved_rows;       ///< by tensor: all that are moved to the front
    std::vector<std::vector<Lead>> leads = {};  ///< by watched tensor
};

Pull pull(const RowFlow& flow);

/// By how many bytes a tensor has to begin behind the last output, at least, for no call to write what it or a later one
/// still reads, when both share one range: max over calls of (end of what is written - start of what is needed).
/// `row_bytes`: of the last output, and of the tensor.
std::int64_t distance_behind(std::span<const Pull::Lead> leads, std::int64_t written_row_bytes,
                             std::int64_t needed_row_bytes);

/// By tensor: that in whose buffer it stands, itself or the outermost elided concat's.
std::vector<int> buffers_of(const RowFlow& flow);

}  // namespace taso
