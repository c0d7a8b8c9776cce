// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/shown_selection.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "problem/reorder.h"
#include "style/theme.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

Layout written(const Problem& problem, const Selection& selection, int tensor) {
    if (tensor == 0) return problem.callers_layout(0);
    const Candidate& producer =
        problem.layers[tensor - 1].candidates[static_cast<std::size_t>(selection.candidates[tensor - 1])];
    return problem.representative(tensor, producer.output);
}

QString sharing_text(const Problem& problem, const Selection& selection, int layer) {
    const auto named = [&](int tensor) {
        return text(problem.tensors[static_cast<std::size_t>(tensor)].name);
    };
    QStringList parts;
    if (const int into = selection.accumulates_into[static_cast<std::size_t>(layer)]; into >= 0)
        parts << QCoreApplication::translate("taso::ShownSelection", "accumulates into %1").arg(named(into));
    if (const int whole = selection.written_into[static_cast<std::size_t>(layer)]; whole >= 0)
        parts << QCoreApplication::translate("taso::ShownSelection", "written into %1").arg(named(whole));
    if (const int maker = completed_by(problem, selection, layer); maker != layer)
        parts << QCoreApplication::translate("taso::ShownSelection", "no call: completed by %1")
                     .arg(named(maker + 1));
    return list_text(parts);
}

ShownTransform::End end_of(const Problem& problem, const ShownTransform& transform) {
    if (transform.tensor == 0) return ShownTransform::End::input;
    const bool out = problem.tensors[transform.tensor].external &&
                     transform.to == problem.callers_layout(transform.tensor);
    return out ? ShownTransform::End::output : ShownTransform::End::none;
}

/// The layer that first reads the network's input in a layout.
int first_reader(const Problem& problem, const Selection& selection, Layout layout) {
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const ProblemLayer& layer = problem.layers[i];
        const Layout read = layer.candidates[static_cast<std::size_t>(selection.candidates[i])].input;
        if (std::count(layer.inputs.begin(), layer.inputs.end(), 0) &&
            problem.representative(0, read) == layout)
            return static_cast<int>(i);
    }
    return 0;
}

ShownSegment shown_segment(const Problem& problem, const Selection& selection, const Segment& segment,
                           int step) {
    ShownSegment shown;
    for (int layer = segment.first; layer <= segment.last; layer++) shown.layers.push_back(layer);
    shown.step = step;
    shown.tensor = segment.first;
    shown.input = problem.representative(segment.first, segment.input);
    shown.output = written(problem, selection, segment.last + 1);
    shown.run = segment_run(problem, selection.candidates, segment);
    for (const SegmentRun::Line& line : shown.run.lines) shown.line_bytes += line.bytes;
    return shown;
}

/// What a layer of a segment takes there.
void take_bands(ShownLayer& row, const ShownSegment& segment, int layer) {
    for (const SegmentRun::Operation& operation : segment.run.operations) {
        if (operation.layer != layer) continue;
        row.rows = operation.rows;
        row.ns = operation.ns;
        row.workspace = operation.workspace;
        row.origin = operation.origin;
        row.output_bytes = operation.bytes;
        const int read = operation.inputs.empty() ? SegmentRun::whole_tensor : operation.inputs[0];
        row.read = read == SegmentRun::whole_tensor
                       ? segment.input
                       : segment.run.lines[static_cast<std::size_t>(read)].layout;
    }
}

/// The transforms that a segment makes band by band.
std::vector<ShownTransform> transforms_inside(const Problem& problem, const Selection& selection,
                                              const ShownSegment& segment) {
    std::vector<ShownTransform> rows;
    for (const SegmentRun::Operation& operation : segment.run.operations) {
        if (operation.layer >= 0) continue;
        ShownTransform row;
        row.tensor = operation.tensor;
        row.from = operation.from;
        row.to = operation.to;
        row.step = segment.step;
        row.rows = operation.rows;
        row.bytes = operation.bytes;
        row.name = text(problem.tensors[row.tensor].name);
        if (row.tensor == 0) row.end = ShownTransform::End::input;
        row.layer = row.tensor > 0 ? row.tensor - 1 : first_reader(problem, selection, row.to);
        row.ns = operation.ns;
        row.origin = operation.origin;
        if (const ProblemTransform* transform = problem.find_transform(row.tensor, row.from, row.to))
            row.spread = transform->spread;
        rows.push_back(row);
    }
    return rows;
}

/// Of the last segment, all of whose layers and transforms are there: what else it takes.
void add_moves(ShownSelection& shown) {
    ShownSegment& segment = shown.segments.back();
    const int number = static_cast<int>(shown.segments.size()) - 1;
    segment.moves_ns = segment.run.ns;
    for (const ShownLayer& row : shown.layers)
        if (row.segment == number) segment.moves_ns -= row.ns;
    for (const ShownTransform& row : shown.transforms)
        if (row.segment == number) segment.moves_ns -= row.ns;
    shown.latency_ns += segment.moves_ns;
}

/// In the order of execution.
ShownSelection in_order(const Problem& problem, const Selection& selection) {
    ShownSelection shown;
    shown.layers.reserve(problem.layers.size());
    int step = 1;
    const auto add_transform = [&shown](const ShownTransform& row) {
        shown.latency_ns += row.ns;
        shown.estimated |= row.origin == Origin::estimated;
        shown.emulated |= row.origin == Origin::emulated;
        shown.transforms.push_back(row);
    };
    auto copy = selection.copies.begin();
    const auto add_copies_of = [&](int tensor) {
        for (; copy != selection.copies.end() && copy->tensor == tensor; ++copy) {
            ShownTransform row;
            row.tensor = tensor;
            row.to = copy->layout;
            row.step = step++;
            row.from = written(problem, selection, tensor);
            row.bytes = problem.tensors[tensor].bytes[row.to];
            row.name = text(problem.tensors[tensor].name);
            row.end = end_of(problem, row);
            row.layer = tensor > 0 ? tensor - 1 : first_reader(problem, selection, row.to);
            if (const ProblemTransform* transform = problem.find_transform(tensor, row.from, row.to)) {
                row.ns = transform->ns;
                row.spread = transform->spread;
                row.origin = transform->origin;
            }
            add_transform(row);
        }
    };
    add_copies_of(0);
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const ProblemLayer& layer = problem.layers[i];
        const Candidate& chosen = layer.candidates[static_cast<std::size_t>(selection.candidates[i])];
        ShownLayer row;
        row.name = text(layer.name);
        row.op = op_text(layer.op);
        row.primitive = text(chosen.primitive);
        row.family = family_of(chosen.primitive, layer.op);
        row.sharing = sharing_text(problem, selection, static_cast<int>(i));
        row.read = layer.inputs.empty() ? chosen.input : written(problem, selection, layer.inputs[0]);
        row.input = chosen.input;
        row.output = chosen.output;
        const int maker = completed_by(problem, selection, static_cast<int>(i));
        const bool called = maker == static_cast<int>(i);
        const Segment* segment = selection.segment_of(static_cast<int>(i));
        if (segment && segment->first == static_cast<int>(i)) {
            shown.segments.push_back(shown_segment(problem, selection, *segment, step));
            for (const ShownTransform& inside :
                 transforms_inside(problem, selection, shown.segments.back())) {
                add_transform(inside);
                shown.transforms.back().segment = static_cast<int>(shown.segments.size()) - 1;
            }
        }
        // All of a segment is one step.
        const bool steps_on = called && (!segment || segment->last == static_cast<int>(i));
        row.step = called ? step : shown.layers[static_cast<std::size_t>(maker)].step;
        if (steps_on) step++;
        row.ns = called ? chosen.ns : 0;
        row.spread = called ? chosen.spread : 0;
        row.workspace = chosen.workspace;
        row.weights = chosen.weights;
        if (!layer.constants.empty())
            row.stored = text(layer.constants) + QLatin1Char('\n') + text(chosen.form);
        row.output_bytes = problem.tensors[layer.output].bytes[chosen.output];
        row.origin = chosen.origin;
        if (segment) {
            row.segment = static_cast<int>(shown.segments.size()) - 1;
            take_bands(row, shown.segments.back(), static_cast<int>(i));
        }
        shown.latency_ns += row.ns;
        shown.estimated |= row.origin == Origin::estimated;
        shown.emulated |= row.origin == Origin::emulated;
        if (has_own_colour(row.family) && !shown.families.contains(row.family)) shown.families << row.family;
        shown.layers.push_back(row);
        if (segment && segment->last == static_cast<int>(i)) add_moves(shown);
        add_copies_of(layer.output);
    }
    const double all = static_cast<double>(std::max<std::int64_t>(shown.latency_ns, 1));
    for (ShownLayer& row : shown.layers) row.share = static_cast<double>(row.ns) / all;
    for (ShownTransform& row : shown.transforms) row.share = static_cast<double>(row.ns) / all;
    return shown;
}

}  // namespace

QString family_of(const std::string& primitive, const std::string& kind) {
    if (const Primitive* row = find_primitive(primitive)) return text(row->family);
    // A foreign table's primitives: the word before the first dash is the family there, too.
    const QString word = text(primitive).section(QLatin1Char('-'), 0, 0);
    return word.isEmpty() ? text(kind) : word;
}

QString origin_text(Origin origin) {
    switch (origin) {
        case Origin::measured:
            return QCoreApplication::translate("taso::ShownSelection", "measured");
        case Origin::simulated:
            return QCoreApplication::translate("taso::ShownSelection", "simulated");
        case Origin::emulated:
            return QCoreApplication::translate("taso::ShownSelection", "emulated");
        default:
            return QCoreApplication::translate("taso::ShownSelection", "estimated");
    }
}

QString doubt_text(double spread) {
    // Half of the runs lie further apart than this share of the median.
    constexpr double most = 0.2;
    return spread <= most ? QString()
                          : QCoreApplication::translate("taso::ShownSelection",
                                                        "measured with a spread of %1: not to be relied on")
                                .arg(percent_text(spread));
}

QString doubted_time_text(std::int64_t ns, double spread) {
    return doubt_text(spread).isEmpty() ? time_text(ns) : QString::fromUtf8("≈ ") + time_text(ns);
}

QString rows_text(const ShownSegment& segment) {
    const auto [least, most] = segment.rows();
    return least == most
               ? QString::number(most)
               : QCoreApplication::translate("taso::ShownSelection", "%1 to %2").arg(least).arg(most);
}

QString layouts_text(Layout from, Layout to) {
    return text(taso::name(from)) + QString::fromUtf8(" → ") + text(taso::name(to));
}

QString op_text(const std::string& kind) { return text(kind).replace(QLatin1Char('_'), QLatin1Char(' ')); }

ShownSelection make_shown(const Problem& problem, const std::vector<int>& order, const Selection& selection) {
    if (is_file_order(order)) return in_order(problem, selection);
    ShownSelection shown = in_order(reordered(problem, order), selection);
    std::vector<ShownLayer> layers(shown.layers.size());
    for (std::size_t k = 0; k < order.size(); k++)
        layers[static_cast<std::size_t>(order[k])] = std::move(shown.layers[k]);
    shown.layers = std::move(layers);
    for (ShownTransform& row : shown.transforms) {
        if (row.tensor > 0) row.tensor = order[static_cast<std::size_t>(row.tensor) - 1] + 1;
        row.layer = order[static_cast<std::size_t>(row.layer)];
    }
    const auto tensor_in_file = [&](int& tensor) {
        if (tensor > 0) tensor = order[static_cast<std::size_t>(tensor) - 1] + 1;
    };
    for (ShownSegment& segment : shown.segments) {
        for (int& layer : segment.layers) layer = order[static_cast<std::size_t>(layer)];
        tensor_in_file(segment.tensor);
        for (SegmentRun::Line& line : segment.run.lines) tensor_in_file(line.tensor);
        for (SegmentRun::Operation& operation : segment.run.operations) {
            tensor_in_file(operation.tensor);
            if (operation.layer >= 0) operation.layer = order[static_cast<std::size_t>(operation.layer)];
        }
    }
    return shown;
}

namespace {

/// The bars of one point of a frontier, as the time chart has them, but for the rows that segments move.
class Bars {
  public:
    Bars(const Problem& problem, const FrontierPoint& point)
        : problem_(problem), point_(point), ns_(problem.layers.size()), place_(problem.layers.size()) {
        for (int step = 0; step < static_cast<int>(place_.size()); step++)
            place_[static_cast<std::size_t>(layer_at(step))] = step;
        for (int step = 0; step < static_cast<int>(place_.size()); step++) add_layer(step);
        for (const Copy& copy : point.selection.copies) add_transform(copy, written(copy.tensor), 0);
        for (const Segment& segment : point.selection.segments) add_transforms_inside(segment);
    }
    std::int64_t highest() const { return *std::max_element(ns_.begin(), ns_.end()); }

  private:
    int layer_at(int step) const {
        return point_.order.empty() ? step : point_.order[static_cast<std::size_t>(step)];
    }
    /// From the order of execution to the problem's numbers, and back.
    int in_file(int tensor) const { return tensor == 0 ? 0 : layer_at(tensor - 1) + 1; }
    int in_order(int tensor) const {
        return tensor == 0 ? 0 : place_[static_cast<std::size_t>(tensor) - 1] + 1;
    }
    const Candidate& chosen(int step) const {
        return problem_.layers[static_cast<std::size_t>(layer_at(step))].candidates[static_cast<std::size_t>(
            point_.selection.candidates[static_cast<std::size_t>(step)])];
    }
    Layout written(int tensor) const {
        return tensor == 0 ? problem_.callers_layout(0)
                           : problem_.representative(in_file(tensor), chosen(tensor - 1).output);
    }
    /// A call; of a tensor in the order of execution.
    static int rows_of(const Segment& segment, int tensor) {
        return segment.rows[static_cast<std::size_t>(tensor - segment.first)];
    }
    void add_layer(int step) {
        const Segment* segment = point_.selection.segment_of(step);
        const Band* band = segment ? chosen(step).find_band(rows_of(*segment, step + 1)) : nullptr;
        const bool elided =
            segment && std::binary_search(segment->elided.begin(), segment->elided.end(), step);
        ns_[static_cast<std::size_t>(layer_at(step))] = elided ? 0 : band ? band->ns : chosen(step).ns;
    }
    /// `rows`: a call; 0: at once.
    void add_transform(const Copy& copy, Layout from, int rows) {
        const int tensor = in_file(copy.tensor);
        const ProblemTransform* transform = problem_.find_transform(tensor, from, copy.layout);
        if (!transform) return;
        const Band* band = transform->find_band(rows);
        ns_[static_cast<std::size_t>(std::max(0, tensor - 1))] += band ? band->ns : transform->ns;
    }
    void add_transforms_inside(const Segment& segment) {
        std::set<Copy> made;
        for (int step = segment.first; step <= segment.last; step++)
            for (const int input : problem_.layers[static_cast<std::size_t>(layer_at(step))].inputs) {
                const int tensor = in_order(input);
                const Copy read = {tensor, problem_.representative(input, chosen(step).input)};
                const Layout there =
                    tensor == segment.first ? problem_.representative(input, segment.input) : written(tensor);
                if (read.layout != there && made.insert(read).second)
                    add_transform(read, there, rows_of(segment, tensor));
            }
    }

    const Problem& problem_;
    const FrontierPoint& point_;
    std::vector<std::int64_t> ns_;
    std::vector<int> place_;  ///< by layer
};

}  // namespace

std::int64_t slowest_layer_ns(const Problem& problem, const Frontier& frontier) {
    std::int64_t slowest = 0;
    for (const FrontierPoint& point : frontier.points)
        slowest = std::max(slowest, Bars(problem, point).highest());
    return slowest;
}

std::pair<int, int> ShownSegment::rows() const {
    std::pair<int, int> found(0, 0);
    for (const SegmentRun::Operation& operation : run.operations) {
        if (operation.layer < 0) continue;
        found.first = found.first == 0 ? operation.rows : std::min(found.first, operation.rows);
        found.second = std::max(found.second, operation.rows);
    }
    return found;
}

const ShownSegment* ShownSelection::segment_of(int layer) const {
    if (layer < 0 || layer >= static_cast<int>(layers.size())) return nullptr;
    const int segment = layers[static_cast<std::size_t>(layer)].segment;
    return segment < 0 ? nullptr : &segments[static_cast<std::size_t>(segment)];
}

const ShownTransform* ShownSelection::transform_for(const Problem& problem, int tensor, int reader) const {
    const Layout wanted = problem.representative(tensor, layers[static_cast<std::size_t>(reader)].input);
    for (const ShownTransform& transform : transforms)
        if (transform.tensor == tensor && transform.to == wanted) return &transform;
    return nullptr;
}

const ShownTransform* ShownSelection::transform_out_of(int tensor) const {
    for (const ShownTransform& transform : transforms)
        if (transform.tensor == tensor && transform.end == ShownTransform::End::output) return &transform;
    return nullptr;
}

}  // namespace taso
