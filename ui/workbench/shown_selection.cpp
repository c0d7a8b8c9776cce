// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/shown_selection.h"

#include <QCoreApplication>
#include <algorithm>

#include "problem/reorder.h"
#include "style/theme.h"
#include "words/numbers.h"

namespace taso {

namespace {

Layout written(const Problem& problem, const Selection& selection, int tensor) {
    if (tensor == 0) return Layout::chw;
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
    return parts.join(QStringLiteral(", "));
}

ShownTransform::End end_of(const Problem& problem, const ShownTransform& transform) {
    if (transform.tensor == 0) return ShownTransform::End::input;
    const bool out = problem.tensors[transform.tensor].external &&
                     transform.to == problem.representative(transform.tensor, Layout::chw);
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

/// In the order of execution.
ShownSelection in_order(const Problem& problem, const Selection& selection) {
    ShownSelection shown;
    shown.layers.reserve(problem.layers.size());
    int step = 1;
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
            shown.latency_ns += row.ns;
            shown.estimated |= row.origin == Origin::estimated;
            shown.emulated |= row.origin == Origin::emulated;
            shown.transforms.push_back(row);
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
        row.step = called ? step++ : shown.layers[static_cast<std::size_t>(maker)].step;
        row.ns = called ? chosen.ns : 0;
        row.spread = called ? chosen.spread : 0;
        row.workspace = chosen.workspace;
        row.weights = chosen.weights;
        row.output_bytes = problem.tensors[layer.output].bytes[chosen.output];
        row.origin = chosen.origin;
        shown.latency_ns += row.ns;
        shown.estimated |= row.origin == Origin::estimated;
        shown.emulated |= row.origin == Origin::emulated;
        if (has_own_colour(row.family) && !shown.families.contains(row.family)) shown.families << row.family;
        shown.layers.push_back(row);
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
    return shown;
}

std::int64_t slowest_layer_ns(const Problem& problem, const Frontier& frontier) {
    std::int64_t slowest = 0;
    std::vector<std::int64_t> bars(problem.layers.size());
    for (const FrontierPoint& point : frontier.points) {
        const auto layer_at = [&](int step) {
            return point.order.empty() ? step : point.order[static_cast<std::size_t>(step)];
        };
        const auto chosen = [&](int step) -> const Candidate& {
            return problem.layers[static_cast<std::size_t>(layer_at(step))]
                .candidates[static_cast<std::size_t>(
                    point.selection.candidates[static_cast<std::size_t>(step)])];
        };
        for (int step = 0; step < static_cast<int>(bars.size()); step++)
            bars[static_cast<std::size_t>(layer_at(step))] = chosen(step).ns;
        for (const Copy& copy : point.selection.copies) {
            const int maker = copy.tensor - 1;
            const int tensor = maker < 0 ? 0 : layer_at(maker) + 1;
            const Layout from =
                maker < 0 ? Layout::chw : problem.representative(tensor, chosen(maker).output);
            if (const ProblemTransform* transform = problem.find_transform(tensor, from, copy.layout))
                bars[static_cast<std::size_t>(std::max(0, tensor - 1))] += transform->ns;
        }
        slowest = std::max(slowest, *std::max_element(bars.begin(), bars.end()));
    }
    return slowest;
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
