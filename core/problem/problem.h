// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bands/row_window.h"
#include "network/layout.h"
#include "profile/profile.h"

namespace taso {

/// One way to make a tensor band by band.
struct Band {
    int rows = 0;                ///< a call, of the layer's output or the transform's tensor; less than all
    std::int64_t ns = 0;         ///< all calls together
    std::int64_t workspace = 0;  ///< bytes, exact: the largest of the calls
    Origin origin = Origin::estimated;
};

/// One primitive for one layer, with what it costs.
struct Candidate {
    std::string primitive;
    Layout input = Layout::chw, output = Layout::chw;
    std::int64_t ns = 0;
    std::int64_t workspace = 0;  ///< bytes, exact
    std::int64_t weights = 0;    ///< bytes in this primitive's form, rounded up to 64
    std::string form;            ///< that form's name
    double error = 0;
    bool accumulates = false;  ///< can add into another tensor (a conv without an activation of its own)
    bool slices = false;       ///< can write a channel slice of a wider tensor
    Origin origin = Origin::estimated;
    double spread = 0;             ///< of the time, as its profile states it
    std::vector<Band> bands = {};  ///< rows rising; empty: it runs in one call only

    /// Null where it makes no bands of so many rows.
    const Band* find_band(int rows) const;
    /// What calls of so many of `all` rows take together; all of them: one call. None: it makes no such bands.
    std::optional<Band> calls(int rows, int all) const;
};

inline constexpr LayoutArray<std::int64_t> no_row_bytes = [] {
    LayoutArray<std::int64_t> none{};
    none.fill(-1);
    return none;
}();

struct ProblemTensor {
    std::string name;
    LayoutArray<std::int64_t> bytes{};  ///< exact; -1: this tensor never takes that layout
    /// The first layout of the same bytes: layouts with one representative are one.
    LayoutArray<Layout> representative = {all_layouts};
    bool external = false;         ///< the network's input or an output
    Layout callers = Layout::chw;  ///< external: in that layout it is the caller's buffer and counts 0
    int rows = 0;                  ///< its height; 0: nothing is known of it, and it is no part of a segment
    /// By layout: bytes from row to row, where a run of rows is one range of bytes; else -1.
    LayoutArray<std::int64_t> row_bytes = no_row_bytes;
};

struct ProblemLayer {
    std::string name;
    std::string op;            ///< its name: any word, as imported tables have their own
    std::vector<int> inputs;   ///< tensors, all read in the candidate's input layout
    int output = 0;            ///< tensor; layer i makes tensor i + 1
    bool elementwise = false;  ///< may write over an input of equal layout (add, relu, scale, reshape)
    std::string constants;     ///< names its constants: equal (constants, weight form) are of equal bytes and
                               ///< stored once; empty: none
    std::vector<Candidate> candidates;               ///< in the order of primitives.def
    std::optional<RowWindow> window = std::nullopt;  ///< none: it cannot be part of a segment
    /// Its output is one row, summed up over bands of its input, as a mean over the whole map is: rows a call are
    /// then the input's.
    bool gathers = false;
    // What is wanted of it where segments are offered; in no file.
    bool alone = false;  ///< it is part of none
    int together = 0;    ///< one segment contains all layers of this number; 0: it may run by itself
};

struct ProblemTransform {
    int tensor = 0;
    Layout from = Layout::chw, to = Layout::chw;  ///< representatives, different
    std::int64_t ns = 0;
    Origin origin = Origin::estimated;
    double spread = 0;
    std::vector<Band> bands = {};  ///< as a candidate's, without workspace

    const Band* find_band(int rows) const;
    std::optional<Band> calls(int rows, int all) const;
};

/// All that a solver needs, and nothing else. Layers stand in execution order; tensor 0 is the network's
/// input.
struct Problem {
    std::string name;
    std::string profile;
    int threads = 1;
    /// Sentences where times were not measured in place in this network, and are neither estimated; else empty.
    std::string timing_note;
    std::vector<ProblemTensor> tensors;  ///< layers.size() + 1
    std::vector<ProblemLayer> layers;
    std::vector<ProblemTransform> transforms;
    std::vector<int> outputs;  ///< tensors that the caller reads; empty: the end is free (imported tables)
    std::int64_t move_ns_per_mib = 0;  ///< of rows that are moved to the front of a line buffer

    Layout representative(int tensor, Layout layout) const { return tensors[tensor].representative[layout]; }
    /// In which the caller has the input or an output.
    Layout callers_layout(int tensor) const { return representative(tensor, tensors[tensor].callers); }
    /// Whether a tensor in a layout is the caller's own buffer.
    bool is_callers(int tensor, Layout layout) const;
    /// Bytes that a tensor counts in a layout: 0 where it is the caller's buffer.
    std::int64_t counted_bytes(int tensor, Layout layout) const;
    /// What bands of the calls that make a tensor divide: its rows, or where they are gathered those of the input.
    int banded_rows(int tensor) const;
    /// Null where the tensor has no direct transform between the two.
    const ProblemTransform* find_transform(int tensor, Layout from, Layout to) const;
};

/// Every applicable primitive of every layer, with the profile's times.
Problem make_problem(const Network& network, const Profile& profile, int threads);

/// That no sum of a problem's times or bytes, whatever is selected, passes largest_sum. Throws Error, which
/// begins with `where`.
void check_sums(const Problem& problem, const std::string& where);

}  // namespace taso
