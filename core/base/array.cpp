// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/array.h"

namespace taso {

std::string text(const Dims& dims) {
    std::string all = "[";
    for (std::size_t i = 0; i < dims.size(); i++) all += (i ? ", " : "") + std::to_string(dims[i]);
    return all + "]";
}

}  // namespace taso
