// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 2 and 3: the columns w of transformed copies and h of what is held for several readers.
#include <algorithm>

#include "ilp/builder.h"

namespace taso {

void ModelBuilder::copy(int tensor) {
    copies_.emplace_back();
    const auto& readers = table_.readers[tensor];
    const int wanted = static_cast<int>(readers.size()) + (table_.is_output[tensor] ? 1 : 0);
    for (int to = 0; to < layout_count; to++) {
        const bool by_caller = table_.is_output[tensor] && to == table_.caller_layout(tensor);
        bool read = by_caller;
        for (int reader : readers) read = read || reads(reader, tensor, to);
        if (!read) continue;
        for (int from = 0; from < layout_count; from++) {
            const std::int64_t ns = table_.transform_ns(tensor, from, to);
            if (from == to || ns < 0 || !writes(tensor, from)) continue;
            copies_.back().push_back({from, to,
                                      add_column({"w[" + tensor_name(tensor) + ", " + layout_text(from) +
                                                      " -> " + layout_text(to) + "]",
                                                  true, 1, ns})});
        }
        const auto supply = [&](Terms& terms) {
            double constant = 0;
            add_written(terms, tensor, to, 1, constant);
            for (const CopyColumn& made : copies_.back())
                if (made.to == to) terms.emplace_back(made.column, 1);
            return constant;
        };
        for (int reader : readers) {
            if (!reads(reader, tensor, to)) continue;
            Terms terms;
            const double constant = supply(terms);
            add_read(terms, reader, tensor, to, -1);
            if (constant < 1)
                add_row(
                    2,
                    problem_.layers[reader].name + " reads " + tensor_name(tensor) + " in " + layout_text(to),
                    terms, -constant, std::nullopt);
        }
        if (by_caller) {
            Terms terms;
            const double constant = supply(terms);
            if (constant < 1)
                add_row(2, "the caller reads " + tensor_name(tensor), terms, 1 - constant, std::nullopt);
        }
    }
    // A copy starts from what was written; with one reader there is one copy at most.
    for (int from = 0; from < layout_count; from++) {
        Terms together;
        for (const CopyColumn& made : copies_.back()) {
            if (made.from != from) continue;
            together.emplace_back(made.column, 1);
            if (wanted > 1) {
                Terms terms = {{made.column, 1}};
                double constant = 0;
                add_written(terms, tensor, from, -1, constant);
                if (constant == 0)
                    add_row(2, model_.columns[made.column].name + " starts from what was written", terms,
                            std::nullopt, 0);
            }
        }
        if (wanted > 1 || together.empty()) continue;
        double constant = 0;
        add_written(together, tensor, from, -1, constant);
        add_row(2, "copies of " + tensor_name(tensor) + " from " + layout_text(from), together, std::nullopt,
                -constant);
    }
}

void ModelBuilder::hold(int tensor) {
    const auto& readers = table_.readers[tensor];
    held_.emplace_back(readers.empty() ? 0 : readers.size() - 1);
    for (int k = static_cast<int>(readers.size()) - 2; k >= 0; k--) {
        held_.back()[k].assign(layout_count, -1);
        for (int layout = 0; layout < layout_count; layout++) {
            bool later = false;
            for (std::size_t v = k; v < readers.size(); v++)
                later = later || reads(readers[v], tensor, layout);
            if (!later || table_.arena_bytes(tensor, layout) == 0) continue;
            const std::string what = tensor_name(tensor) + " in " + layout_text(layout) + " until " +
                                     problem_.layers[readers[k]].name;
            const int column = held_.back()[k][layout] = add_column({"h[" + what + "]", false, 1, 0});
            for (std::size_t v = k; v < readers.size(); v++) {
                if (!reads(readers[v], tensor, layout)) continue;
                Terms terms = {{column, 1}};
                add_read(terms, readers[v], tensor, layout, -1);
                add_row(3, what + " is held for " + problem_.layers[readers[v]].name, terms, 0, std::nullopt);
            }
        }
    }
}

void ModelBuilder::add_held(Terms& terms, int tensor, int layer) const {
    const auto& readers = table_.readers[tensor];
    const auto next = std::lower_bound(readers.begin(), readers.end(), layer) - readers.begin();
    if (next == static_cast<int>(readers.size())) return;
    for (int layout = 0; layout < layout_count; layout++) {
        const double bytes = static_cast<double>(table_.arena_bytes(tensor, layout)) / kib;
        if (bytes == 0) continue;
        if (next + 1 == static_cast<int>(readers.size()))
            add_read(terms, readers[next], tensor, layout, bytes);
        else if (held_[tensor][next][layout] >= 0)
            terms.emplace_back(held_[tensor][next][layout], bytes);
    }
}

}  // namespace taso
