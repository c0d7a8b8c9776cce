// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/parts.h"

namespace taso {

/// Pieces of plan.c that any call is written with.

/// The parameters of a function that is a step.
inline constexpr const char* step_parameters =
    "(const float *weights, const float *input, float *const *outputs)";
/// Says of those that are not used that this is meant.
std::string unused_parameters(bool weights, bool input, bool outputs);

/// The pointer into a buffer, the caller's or a place in the arena, at so many floats.
std::string pointer(const Plan& plan, int buffer, std::int64_t at);
std::string constants_pointer(const ExportParts& parts, const ExportParts::Call& call);
/// The members of a shape that are not zero, by name; `channels` names the constant that has those of a
/// concat's inputs, `totals` the one of the tensors that operands are slices of.
std::string shape_members(const taso_shape& shape, const std::string& channels, const std::string& totals);
/// The definition of such a constant.
std::string channels_constant(const std::string& name, const std::vector<std::int32_t>& channels);

/// What a step is called by where others have the name of their primitive.
std::string primitive_name(const ExportParts::Call& call);

}  // namespace taso
