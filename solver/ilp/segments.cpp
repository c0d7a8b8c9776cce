// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/segments.h"

#include <algorithm>
#include <string>

#include "ilp/fitting_segments.h"

namespace taso {

namespace {

std::string rows_text(const BandRule& rule) {
    return std::to_string(rule.amount) +
           (rule.kind == BandRule::Kind::rows ? (rule.amount == 1 ? " row" : " rows") : " rows x height");
}

}  // namespace

Segments::Segments(ModelBuilder& builder, Choices& choices, const Control& control)
    : over_(builder.problem.layers.size()),
      inside_(builder.problem.tensors.size()),
      reading_(builder.problem.tensors.size()),
      writing_(builder.problem.tensors.size()) {
    if (!builder.streams) return;
    const SegmentTable table(builder.table, builder.kind, control);
    const std::vector<FittingSegment> fitting = fitting_segments(builder, choices, table);
    first_ = static_cast<int>(builder.model.columns.size());
    // A segment may be faster than its layers' least times are, of those that fit one by one: these are least
    // times no longer, so that nothing saves any.
    for (const FittingSegment& found : fitting) {
        const SegmentEnds& ends = table.ends[found.ends];
        std::int64_t over = -found.ns;
        for (int layer = ends.first; layer <= ends.last; layer++) over += choices.least_ns(layer);
        for (int layer = ends.first; layer <= ends.last && over > 0; layer++)
            over -= choices.lower_least(layer, over);
    }
    for (const FittingSegment& found : fitting) {
        const SegmentEnds& ends = table.ends[found.ends];
        const SegmentWay& way = ends.ways[found.way];
        std::int64_t regret = found.ns;
        for (int layer = ends.first; layer <= ends.last; layer++) regret -= choices.least_ns(layer);
        const int output = ends.last + 1;
        const int column = builder.add_column(
            {"z[" + builder.layer_name(ends.first) + " to " + builder.layer_name(ends.last) + ", " +
                 ModelBuilder::layout_text(ends.input) + " -> " + ModelBuilder::layout_text(ends.output) +
                 ", " + rows_text(way.rule) + (way.overlaps ? ", overlapping]" : "]"),
             true, 1, regret});
        builder.model.segments.push_back(
            {column, found.bytes, table.segment(builder.problem, ends, way), table.candidates(way)});
        taken_.push_back(IlpModel::in_kib(adds_up(builder.kind) ? found.bytes : builder.budget));
        for (int layer = ends.first; layer <= ends.last; layer++) over_[layer].push_back(column);
        for (int tensor = ends.first + 1; tensor < output; tensor++) inside_[tensor].push_back(column);
        reading_[ends.first].push_back({column, ends.input});
        writing_[output].push_back({column, ends.output});
    }
}

void Segments::add_over(LinearSum& terms, int layer, double coefficient) const {
    for (int column : over_[layer]) terms.emplace_back(column, coefficient);
}

void Segments::add_taken(LinearSum& terms, const std::vector<int>& columns) const {
    for (int column : columns) terms.emplace_back(column, taken_[column - first_]);
}

void Segments::add(LinearSum& terms, const std::vector<Column>& columns, int layout, double coefficient) {
    for (const Column& z : columns)
        if (z.layout == layout) terms.emplace_back(z.column, coefficient);
}

void Segments::add_written(LinearSum& terms, int tensor, int layout, double coefficient) const {
    add(terms, writing_[tensor], layout, coefficient);
}

void Segments::add_read(LinearSum& terms, int tensor, int layout, double coefficient) const {
    add(terms, reading_[tensor], layout, coefficient);
}

bool Segments::reads(int tensor, int layout) const {
    return std::any_of(reading_[tensor].begin(), reading_[tensor].end(),
                       [&](const Column& z) { return z.layout == layout; });
}

bool Segments::writes(int tensor, int layout) const {
    return std::any_of(writing_[tensor].begin(), writing_[tensor].end(),
                       [&](const Column& z) { return z.layout == layout; });
}

}  // namespace taso
