// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"

namespace taso {

/// An input whose file leaves some of its extents to the user.
struct OpenInput {
    std::string name;
    std::vector<std::int64_t> dims;  ///< 0: open. A batch that is open is 1
    std::vector<std::string> words;  ///< by dim: what the file calls it, such as "height"; mostly empty

    bool operator==(const OpenInput&) const = default;
};

/// Thrown where NetworkWishes leave extents of a file's inputs open; it has all such inputs.
class OpenExtents : public Error {
  public:
    OpenExtents(const std::string& sentence, std::vector<OpenInput> inputs)
        : Error(sentence), inputs_(std::move(inputs)) {}

    const std::vector<OpenInput>& inputs() const { return inputs_; }

  private:
    std::vector<OpenInput> inputs_;
};

}  // namespace taso
