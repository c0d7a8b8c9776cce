// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/memory_json.h"

namespace taso {

Json describe(const Memory& memory) {
    Json value = Json::object();
    for (const MemoryFigure& figure : figures(memory)) value[std::string(figure.name)] = figure.bytes;
    return value;
}

}  // namespace taso
