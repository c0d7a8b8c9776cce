// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/difference.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>
#include <unordered_map>

#include "base/units.h"
#include "problem/memory_json.h"

namespace taso {

namespace {

/// Layers by name, joined where a line runs several of them.
class Groups {
  public:
    void take(const Ledger& ledger) {
        for (const Ledger::Line& line : ledger.lines)
            for (const std::string& layer : line.layers) join(number(line.layers.front()), number(layer));
    }
    int group(const std::string& layer) { return root(number(layer)); }

  private:
    int number(const std::string& layer) {
        const auto [found, is_new] = numbers_.try_emplace(layer, static_cast<int>(parents_.size()));
        if (is_new) parents_.push_back(found->second);
        return found->second;
    }
    int root(int number) {
        while (parents_[number] != number) number = parents_[number] = parents_[parents_[number]];
        return number;
    }
    void join(int one, int other) { parents_[root(other)] = root(one); }

    std::unordered_map<std::string, int> numbers_;
    std::vector<int> parents_;
};

void append(std::string& words, const std::string& more) {
    if (more.empty()) return;
    words += (words.empty() ? "" : ", ") + more;
}

void add(Ledger::Line& sum, bool& is_there, const Ledger::Line& line) {
    if (!is_there) {
        sum = line;
    } else {
        append(sum.primitive, line.primitive);
        append(sum.layouts, line.layouts);
        sum.rows.add(line.rows);
        sum.ns += line.ns;
        if (line.bytes) sum.bytes = sum.bytes.value_or(0) + *line.bytes;
        for (const std::string& layer : line.layers) sum.layers.push_back(layer);
    }
    is_there = true;
}

std::vector<DifferenceRow> rows_of(const Ledger& a, const Ledger& b) {
    Groups groups;
    groups.take(a);
    groups.take(b);
    std::vector<DifferenceRow> rows;
    std::unordered_map<int, std::size_t> row_of;
    const auto row = [&](const Ledger::Line& line) -> DifferenceRow& {
        const auto [found, is_new] = row_of.try_emplace(groups.group(line.layers.front()), rows.size());
        if (is_new) rows.emplace_back();
        return rows[found->second];
    };
    for (const Ledger::Line& line : b.lines) {
        DifferenceRow& to = row(line);
        add(to.b, to.in_b, line);
    }
    for (const Ledger::Line& line : a.lines) {
        DifferenceRow& to = row(line);
        add(to.a, to.in_a, line);
    }
    for (DifferenceRow& each : rows) each.layers = each.in_b ? each.b.layers : each.a.layers;
    return rows;
}

/// Rows that differ in the same way.
struct Cause {
    std::string from, to;  ///< primitives, equal where only the times differ
    bool in_a = true, in_b = true;
    std::vector<const DifferenceRow*> rows;
    std::int64_t ns = 0;
};

std::vector<Cause> causes_of(const std::vector<DifferenceRow>& rows) {
    std::map<std::tuple<std::string, std::string, bool, bool>, Cause> causes;
    for (const DifferenceRow& row : rows) {
        // Rows of several layers, each with its own primitives, are each a cause of their own.
        const auto said = [](const Ledger::Line& line) {
            return line.primitive.empty() ? std::string("no call") : line.primitive;
        };
        Cause& cause = causes[{said(row.a), said(row.b), row.in_a, row.in_b}];
        cause.from = said(row.a);
        cause.to = said(row.b);
        cause.in_a = row.in_a;
        cause.in_b = row.in_b;
        cause.rows.push_back(&row);
        cause.ns += row.ns();
    }
    std::vector<Cause> list;
    for (auto& [key, cause] : causes) list.push_back(std::move(cause));
    return list;
}

/// More than all of it, where others make up for it.
std::string share_text(std::int64_t part, std::int64_t whole) {
    const auto percent = std::lround(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return std::to_string(percent) + " % of the difference.";
}

std::string sentence_of(const Difference& difference) {
    if (difference.ns == 0)
        return difference.changed == 0 ? "Both run the same." : "Both take the same time.";
    const std::vector<Cause> causes = causes_of(difference.rows);
    const bool is_slower = difference.ns > 0;
    const auto most =
        std::max_element(causes.begin(), causes.end(), [&](const Cause& one, const Cause& other) {
            return is_slower ? one.ns < other.ns : one.ns > other.ns;
        });
    if (most == causes.end() || (most->ns > 0) != is_slower) return "No layer explains the difference.";
    const std::string who =
        most->rows.size() == 1 ? name_of(*most->rows.front()) : std::to_string(most->rows.size()) + " layers";
    const std::string time = format_time(std::abs(most->ns)), share = share_text(most->ns, difference.ns);
    if (!most->in_a) return who + ": in B alone, " + time + ", " + share;
    if (!most->in_b) return who + ": in A alone, " + time + ", " + share;
    const std::string amount = time + (most->ns > 0 ? " longer, " : " less, ") + share;
    if (most->from == most->to) return who + ": " + most->to + " in both takes " + amount;
    return who + ": " + most->to + " in place of " + most->from + " takes " + amount;
}

Json or_null(const std::optional<std::int64_t>& value) { return value ? Json(*value) : Json(nullptr); }

Json describe(const Ledger::Line& line, bool is_there) {
    if (!is_there) return nullptr;
    return {{"primitive", line.primitive},
            {"layouts", line.layouts},
            {"rows", line.rows.empty() ? Json(nullptr) : Json(line.rows.text())},
            {"ns", line.ns},
            {"bytes", or_null(line.bytes)}};
}

Json describe(const Ledger& ledger) {
    return {{"network", ledger.network},
            {"profile", ledger.profile},
            {"asked", ledger.asked},
            {"measured", ledger.measured},
            {"latency_ns", ledger.latency_ns},
            {"memory", ledger.memory ? describe(*ledger.memory) : Json(nullptr)}};
}

}  // namespace

Difference difference(const Ledger& a, const Ledger& b) {
    Difference found;
    found.rows = rows_of(a, b);
    found.ns = b.latency_ns - a.latency_ns;
    for (const DifferenceRow& row : found.rows) found.changed += row.is_changed() ? 1 : 0;
    found.sentence = sentence_of(found);
    return found;
}

std::string name_of(const DifferenceRow& row) {
    return row.layers.size() == 1 ? row.layers.front() : row.layers.front() + " to " + row.layers.back();
}

Json describe(const Ledger& a, const Ledger& b, const Difference& difference) {
    Json rows = Json::array();
    for (const DifferenceRow& row : difference.rows)
        rows.push_back({{"layers", row.layers},
                        {"changed", row.is_changed()},
                        {"ns", row.ns()},
                        {"a", describe(row.a, row.in_a)},
                        {"b", describe(row.b, row.in_b)}});
    return {{"a", describe(a)},
            {"b", describe(b)},
            {"ns", difference.ns},
            {"changed", difference.changed},
            {"sentence", difference.sentence},
            {"rows", std::move(rows)}};
}

}  // namespace taso
