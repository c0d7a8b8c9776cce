// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace taso {

/// A fault that a person can act on, as one sentence that names file, place and fault. A command prints it
/// and exits with 2, the window shows it.
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Thrown where a stop token has ended what was under way.
class Stopped : public Error {
  public:
    using Error::Error;
};

}  // namespace taso
