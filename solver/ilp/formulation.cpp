// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/formulation.h"

#include "ilp/accumulations.h"
#include "ilp/bounds.h"
#include "ilp/budget_row.h"
#include "ilp/choices.h"
#include "ilp/copies.h"
#include "ilp/segments.h"
#include "ilp/slices.h"

namespace taso {

IlpModel ilp_model(const ProblemTable& table, const Question& question, bool plain, const Control& control) {
    const Watch watch(control);
    ModelBuilder builder(table, question, plain, watch);
    IlpModel& model = builder.model;
    const bool bounded = builder.budget != no_limit;
    const int layers = table.layer_count(), tensors = layers + 1;
    Choices choices(builder);
    builder.for_each(layers, [&](int layer) { choices.choose(layer); });
    const Segments segments(builder, choices, control);
    builder.for_each(layers, [&](int layer) { choices.choose_one(layer, segments); });
    if (model.hopeless) return std::move(model);
    Copies copies(builder, choices, segments);
    builder.for_each(tensors, [&](int tensor) { copies.copy(tensor); });
    Accumulations accumulations(builder, choices);
    builder.for_each(layers, [&](int layer) { accumulations.accumulate(layer); });
    Slices slices(builder, choices, accumulations);
    builder.for_each(layers, [&](int k) { slices.slice(layers - 1 - k); });
    if (counts_all_weights(builder.kind) && bounded)
        model.arena_column =
            builder.add_column({"A, KiB of the arena", false, IlpModel::in_kib(builder.budget) + 1, 0});
    if (is_packed(builder.kind) && bounded) {
        Bounds bounds(builder, choices, segments, copies, accumulations, slices);
        builder.for_each(tensors, [&](int tensor) { copies.hold(tensor); });
        builder.for_each(tensors, [&](int tensor) { bounds.bound_transforms(tensor); });
        builder.for_each(layers, [&](int layer) { bounds.bound_layer(layer); });
    }
    if (adds_up(builder.kind) && bounded) add_budget_row(builder, choices);
    return std::move(model);
}

}  // namespace taso
