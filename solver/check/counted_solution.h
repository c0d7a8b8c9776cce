// SPDX-License-Identifier: GPL-3.0-or-later
// Shares nothing with the solvers or with what core/problem computes: all is counted again from the problem and
// from what the solution states.
#pragma once

#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/json_file.h"
#include "problem/problem.h"

namespace taso {

/// A tensor in one layout, the layout as its representative.
using Version = std::pair<int, Layout>;

/// What a solution states of a layer.
struct CountedLayer {
    const Candidate* candidate = nullptr;
    int step = 0;
    int over = -1;     ///< in place of this tensor
    int into = -1;     ///< accumulates into this tensor
    int whole = -1;    ///< written into this concat's tensor
    int done_by = -1;  ///< the last layer whose call makes its output, where it makes none itself
    int segment = -1;  ///< that it is part of
    int rows = 0;      ///< a call, in a segment
    std::int64_t ns = 0, workspace = 0;  ///< of its call or calls
};

struct CountedTransform {
    int tensor = 0, step = 0;
    Layout from = Layout::chw, to = Layout::chw;
    std::int64_t ns = 0;
    int rows = 0;            ///< a call, in a segment; 0: it is a step of its own
    std::int64_t bytes = 0;  ///< as stated
};

/// Layers that run band by band in one step.
struct CountedSegment {
    int first = 0, last = 0;  ///< layers
    Version input;            ///< that it reads
    int step = 0;
    std::vector<CountedTransform> transforms;  ///< inside, by tensor
    const Json* row = nullptr;                 ///< as stated
    // Counted by its calls:
    std::int64_t ns = 0, workspace = 0;
    std::map<Version, std::int64_t> lines;  ///< bytes of its line buffers
    bool overlaps = false;  ///< as stated: its input is moved first, and its output may lie over it
    /// So many bytes its input has to begin behind its output where they share a range; -1: they may not.
    std::int64_t distance = -1;
};

/// Of a version that was written: in which buffer, and how long it is read.
struct VersionLife {
    std::int64_t bytes = 0;  ///< of its buffer
    int from_step = 0, last_step = 0;
    bool callers = false;
    int buffer = 0;     ///< versions with one number share a buffer
    int name_from = 0;  ///< the tensor that the buffer would be named after
};

/// A solution as far as it has been read and counted again: the checks fill it in their order and add what is
/// wrong.
struct CountedSolution {
    CountedSolution(const Problem& given, const Json& stated) : problem(given), solution(stated) {}

    Problem problem;       ///< in the solution's order, once that is read
    const Json& solution;  ///< of `taso solve --json`
    std::vector<std::string> faults;
    std::vector<CountedLayer> layers;
    std::vector<CountedTransform> transforms;  ///< that are steps
    std::vector<CountedSegment> segments;      ///< rising, each behind the other
    int steps = 0;
    std::map<Version, VersionLife> lives;
    std::map<Version, int> last_layer;  ///< that reads a version
    std::int64_t latency = 0;

    void fault(const std::string& sentence) { faults.push_back(sentence); }
    /// That what is stated is right.
    template <class T>
    void equal(const std::string& what, const T& stated, const T& right) {
        if (stated == right) return;
        if constexpr (std::is_arithmetic_v<T>)
            fault(what + " is stated as " + std::to_string(stated) + " but is " + std::to_string(right));
        else
            fault(what + " is stated as '" + stated + "' but is '" + right + "'");
    }

    // What is stated; all throw Error for what is not there.
    const Json& array(const char* key) const { return array_of(solution, key, "the solution"); }
    static const Json& array_of(const Json& object, const char* key, const std::string& where);
    int tensor_named(const std::string& name) const;
    int layer_named(const std::string& name) const;
    Layout layout_of(const Json& row, const char* key, const std::string& where) const;

    // Of the problem.
    Layout same(int tensor, Layout layout) const;
    Version version(int tensor, Layout layout) const { return {tensor, same(tensor, layout)}; }
    /// As the caller gives or wants it.
    Version callers_version(int tensor) const { return version(tensor, problem.tensors[tensor].callers); }
    bool callers(Version v) const;
    std::int64_t whole_bytes(Version v) const;
    /// 0 where it is the caller's buffer.
    std::int64_t own_bytes(Version v) const { return callers(v) ? 0 : whole_bytes(v); }
    /// What the rows a call of a layer divide: those of its output, or where it gathers of its input.
    int divided_rows(int layer) const;
    std::vector<int> readers(int tensor) const;
    std::string named(int layer) const { return "layer '" + problem.layers[layer].name + "'"; }

    // Of the selection, once the layers are read.
    Version written(int layer) const;
    Version read_by(int layer, int tensor) const;
    /// The segment that a layer is part of; null: none.
    const CountedSegment* segment_of(int layer) const;
    /// The version in whose buffer a layer's output lies: its own, or the outermost concat's.
    Version outermost(int layer) const;
};

}  // namespace taso
