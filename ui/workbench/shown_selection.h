// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "exact/frontier.h"
#include "problem/segment_run.h"
#include "problem/selection.h"

namespace taso {

/// A layer under one selection, as table, graph and charts show it.
struct ShownLayer {
    QString name, op, primitive, family;
    QString sharing;  ///< "accumulates into X", "written into X", "no call: completed by X", or empty
    Layout read = Layout::chw, input = Layout::chw, output = Layout::chw;
    int step = 0;  ///< that completes it, from 1, transforms counted
    std::int64_t ns = 0, workspace = 0, weights = 0, output_bytes = 0;
    QString stored;    ///< its weights: equal ones are stored once; empty: its own
    double share = 0;  ///< of the latency
    Origin origin = Origin::estimated;
    double spread = 0;  ///< of the time
    /// In a segment: time and workspace are those of its bands, and the bytes of its output those of the rows
    /// that are held, but for the last layer's.
    int segment = -1;  ///< of the selection, or -1
    int rows = 0;      ///< a call; 0: outside of segments
};

/// A transform that the selection implies.
struct ShownTransform {
    int tensor = 0;
    QString name;  ///< of the tensor
    Layout from = Layout::chw, to = Layout::chw;
    int step = 0;
    std::int64_t ns = 0, bytes = 0;
    double share = 0;
    Origin origin = Origin::estimated;
    double spread = 0;
    enum class End { none, input, output };
    End end = End::none;  ///< of the network: it reads the caller's input, or writes an output
    int layer = 0;        ///< that made the tensor; of the input: the first that reads the copy
    int segment = -1;     ///< inside which it runs, or -1
    int rows = 0;         ///< a call; 0: outside of segments
};

/// Layers that run depth first, band by band.
struct ShownSegment {
    std::vector<int> layers;  ///< in the order of execution
    int step = 0;
    int tensor = 0;               ///< that it reads
    Layout input = Layout::chw;   ///< in which it does
    Layout output = Layout::chw;  ///< in which its last layer writes
    std::int64_t moves_ns = 0;    ///< of the time: what moving rows takes
    std::int64_t line_bytes = 0;
    SegmentRun run;

    /// The fewest and the most rows that its layers make in a call, but for the last calls.
    std::pair<int, int> rows() const;
};

struct ShownSelection {
    std::vector<ShownLayer> layers;
    std::vector<ShownTransform> transforms;
    std::vector<ShownSegment> segments;  ///< in the order of execution
    std::int64_t latency_ns = 0;
    bool estimated = false;  ///< some time is an estimate
    bool emulated = false;   ///< some time was taken under an emulator
    QStringList families;    ///< those with a colour of their own, in order of appearance

    /// The transform that brings a tensor to a reader, or null.
    const ShownTransform* transform_for(const Problem& problem, int tensor, int reader) const;
    /// The one that a layer is part of, or null.
    const ShownSegment* segment_of(int layer) const;
    /// The transform that writes a tensor as an output of the network, or null.
    const ShownTransform* transform_out_of(int tensor) const;
};

QString family_of(const std::string& primitive, const std::string& kind);
QString origin_text(Origin origin);
/// A time, with a sign before it where its spread makes it doubtful.
QString doubted_time_text(std::int64_t ns, double spread);
/// What the sign means; empty: the time can be relied on.
QString doubt_text(double spread);
QString op_text(const std::string& kind);
/// A segment's rows a call: "2", or "1 to 4".
QString rows_text(const ShownSegment& segment);
/// From layout to layout.
QString layouts_text(Layout from, Layout to);

/// Pure look-ups, fast enough for every move of the slider. `selection` is of reordered(problem, order); what
/// is shown is numbered as in the problem.
ShownSelection make_shown(const Problem& problem, const std::vector<int>& order, const Selection& selection);

/// The time of the slowest layer, with its transforms, over all points of a frontier.
std::int64_t slowest_layer_ns(const Problem& problem, const Frontier& frontier);

}  // namespace taso
