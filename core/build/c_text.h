// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace taso {

/// Text as a C identifier: letters, digits and '_', not starting with a digit.
std::string identifier(const std::string& text);
/// Text as a C string literal, or as what may stand in a comment.
std::string c_string(const std::string& text);
std::string c_comment(const std::string& text);
/// A float as a C constant, exact (infinities and NaN by the names of math.h).
std::string c_float(float value);

/// A name from a file as it can stand in a comment of any language and in a README: one line, without a mark
/// that would be markup there.
std::string shown_name(const std::string& name);

}  // namespace taso
