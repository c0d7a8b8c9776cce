// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace taso {

/// Who answers a question: one row each of methods.def.
enum class Method : std::uint8_t {
#define TASO_EXACT(id, name, description) id,
#define TASO_BASELINE(id, name, heeds, description) id,
#include "answer/methods.def"
#undef TASO_BASELINE
#undef TASO_EXACT
};

/// What a method heeds when it chooses. The more it is, the further up it stands in a comparison.
enum class Heeds : std::uint8_t {
    all,     ///< time and memory of everything: exact
    time,    ///< the time of everything, and no memory
    budget,  ///< one layer after the other, and the budget
    layer    ///< each layer by itself
};

struct MethodRow {
    Method method;
    std::string_view name;  ///< as commands say it
    Heeds heeds;
    std::string_view description;  ///< an exact one: who that is; a baseline: what it does, after its name
};
const std::vector<MethodRow>& method_rows();
const MethodRow& row_of(Method method);

inline std::string_view name(Method method) { return row_of(method).name; }
std::optional<Method> method_named(std::string_view name);
/// Whether it proves what it answers.
inline bool is_exact(Method method) { return row_of(method).heeds == Heeds::all; }

/// Exact ones first, then by name: as a choice is offered.
std::vector<Method> methods();
/// Those that heed most first: as a comparison lists them.
std::vector<Method> compared_methods();

}  // namespace taso
