// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/method.h"

#include <algorithm>
#include <tuple>

namespace taso {

namespace {

/// In the order that a less-than of rows says.
template <class Before>
std::vector<Method> sorted_by(Before before) {
    std::vector<MethodRow> rows = method_rows();
    std::stable_sort(rows.begin(), rows.end(), before);
    std::vector<Method> sorted;
    for (const MethodRow& row : rows) sorted.push_back(row.method);
    return sorted;
}

}  // namespace

const std::vector<MethodRow>& method_rows() {
    static const std::vector<MethodRow> rows = {
#define TASO_EXACT(id, name, description) {Method::id, name, Heeds::all, description},
#define TASO_BASELINE(id, name, heeds, description) {Method::id, name, Heeds::heeds, description},
#include "answer/methods.def"
#undef TASO_BASELINE
#undef TASO_EXACT
    };
    return rows;
}

const MethodRow& row_of(Method method) { return method_rows()[static_cast<std::size_t>(method)]; }

std::optional<Method> method_named(std::string_view name) {
    for (const MethodRow& row : method_rows())
        if (row.name == name) return row.method;
    return std::nullopt;
}

std::vector<Method> methods() {
    return sorted_by([](const MethodRow& a, const MethodRow& b) {
        const auto key = [](const MethodRow& row) {
            return std::tuple(row.heeds != Heeds::all,
                              row.heeds == Heeds::all ? std::string_view() : row.name);
        };
        return key(a) < key(b);
    });
}

std::vector<Method> compared_methods() {
    return sorted_by([](const MethodRow& a, const MethodRow& b) { return a.heeds < b.heeds; });
}

}  // namespace taso
