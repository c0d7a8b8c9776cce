// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_file.h"
#include "profile/profile.h"

namespace taso {

/// *.profile.json of format taso-profile (docs/formats.md), calibrated. Reading throws Error that begins
/// with `where`; entries of unknown primitives are counted, not kept.
Profile read_profile(const Json& description, const std::string& where);
Json describe(const Profile& profile);

/// The shape of a layer or of a tensor, as a profile and a plan state it. Reading throws Error that begins
/// with `where`.
Json describe(const ShapeKey& key);
Json describe(TensorShape shape);
ShapeKey read_shape_key(const Json& description, const std::string& where);
TensorShape read_tensor_shape(const Json& description, const std::string& where);

}  // namespace taso
