// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/copies.h"

#include <algorithm>

namespace taso {

void Copies::copy(int tensor) {
    copies_.emplace_back();
    const auto& readers = builder_.table.readers[tensor];
    const int wanted = static_cast<int>(readers.size()) + (builder_.table.is_output[tensor] ? 1 : 0);
    for (int to = 0; to < layout_count; to++) {
        const bool by_caller = builder_.table.is_output[tensor] && to == builder_.table.caller_layout(tensor);
        bool read = by_caller || segments_.reads(tensor, to);
        for (int reader : readers) read = read || choices_.reads(reader, tensor, to);
        if (!read) continue;
        for (int from = 0; from < layout_count; from++) {
            const std::int64_t ns = builder_.table.transform_ns(tensor, from, to);
            if (from == to || ns < 0 || !writes(tensor, from)) continue;
            copies_.back().push_back({from, to,
                                      builder_.add_column({"w[" + builder_.tensor_name(tensor) + ", " +
                                                               ModelBuilder::layout_text(from) + " -> " +
                                                               ModelBuilder::layout_text(to) + "]",
                                                           true, 1, ns})});
        }
        const auto supply = [&](LinearSum& terms) {
            double constant = 0;
            add_written(terms, tensor, to, 1, constant);
            for (const Column& made : copies_.back())
                if (made.to == to) terms.emplace_back(made.column, 1);
            return constant;
        };
        for (int reader : readers) {
            if (!choices_.reads(reader, tensor, to) && !segments_.reads(tensor, to)) continue;
            LinearSum terms;
            const double constant = supply(terms);
            choices_.add_read(terms, reader, tensor, to, -1);
            segments_.add_read(terms, tensor, to, -1);
            if (constant < 1)
                builder_.add_row(2,
                                 builder_.layer_name(reader) + " reads " + builder_.tensor_name(tensor) +
                                     " in " + ModelBuilder::layout_text(to),
                                 terms, -constant, std::nullopt);
        }
        if (by_caller) {
            LinearSum terms;
            const double constant = supply(terms);
            if (constant < 1)
                builder_.add_row(2, "the caller reads " + builder_.tensor_name(tensor), terms, 1 - constant,
                                 std::nullopt);
        }
    }
    // A copy starts from what was written; with one reader there is one copy at most.
    for (int from = 0; from < layout_count; from++) {
        LinearSum together;
        for (const Column& made : copies_.back()) {
            if (made.from != from) continue;
            together.emplace_back(made.column, 1);
            if (wanted > 1) {
                LinearSum terms = {{made.column, 1}};
                double constant = 0;
                add_written(terms, tensor, from, -1, constant);
                if (constant == 0)
                    builder_.add_row(
                        2, builder_.model.columns[made.column].name + " starts from what was written", terms,
                        std::nullopt, 0);
            }
        }
        if (wanted > 1 || together.empty()) continue;
        double constant = 0;
        add_written(together, tensor, from, -1, constant);
        builder_.add_row(
            2, "copies of " + builder_.tensor_name(tensor) + " from " + ModelBuilder::layout_text(from),
            together, std::nullopt, -constant);
    }
}

void Copies::add_written(LinearSum& terms, int tensor, int layout, double coefficient,
                         double& constant) const {
    choices_.add_written(terms, tensor, layout, coefficient, constant);
    segments_.add_written(terms, tensor, layout, coefficient);
}

bool Copies::writes(int tensor, int layout) const {
    return choices_.writes(tensor, layout) || segments_.writes(tensor, layout);
}

void Copies::hold(int tensor) {
    const auto& readers = builder_.table.readers[tensor];
    held_.emplace_back(readers.empty() ? 0 : readers.size() - 1);
    for (int k = static_cast<int>(readers.size()) - 2; k >= 0; k--) {
        held_.back()[k].assign(layout_count, -1);
        for (int layout = 0; layout < layout_count; layout++) {
            bool later = false;
            for (std::size_t v = k; v < readers.size(); v++)
                later = later || choices_.reads(readers[v], tensor, layout);
            if (!later || builder_.table.arena_bytes(tensor, layout) == 0) continue;
            const std::string what = builder_.tensor_name(tensor) + " in " +
                                     ModelBuilder::layout_text(layout) + " until " +
                                     builder_.layer_name(readers[k]);
            const int column = held_.back()[k][layout] =
                builder_.add_column({"h[" + what + "]", false, 1, 0});
            for (std::size_t v = k; v < readers.size(); v++) {
                if (!choices_.reads(readers[v], tensor, layout)) continue;
                LinearSum terms = {{column, 1}};
                choices_.add_read(terms, readers[v], tensor, layout, -1);
                builder_.add_row(3, what + " is held for " + builder_.layer_name(readers[v]), terms, 0,
                                 std::nullopt);
            }
        }
    }
}

void Copies::add_held(LinearSum& terms, int tensor, int layer) const {
    const auto& readers = builder_.table.readers[tensor];
    const auto next = std::lower_bound(readers.begin(), readers.end(), layer) - readers.begin();
    if (next == static_cast<int>(readers.size())) return;
    for (int layout = 0; layout < layout_count; layout++) {
        const double bytes = builder_.arena_kib(tensor, layout);
        if (bytes == 0) continue;
        if (next + 1 == static_cast<int>(readers.size()))
            choices_.add_read(terms, readers[next], tensor, layout, bytes);
        else if (held_[tensor][next][layout] >= 0)
            terms.emplace_back(held_[tensor][next][layout], bytes);
    }
}

}  // namespace taso
