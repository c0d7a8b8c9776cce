// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/loops.h"

#include <algorithm>

namespace taso {

void set_loops(taso_shape& shape, const Loops& loops) {
    std::copy(loops.extents.begin(), loops.extents.end(), shape.loop_extents);
    std::copy(loops.strides.begin(), loops.strides.end(), shape.loop_strides);
    shape.loop_offset = loops.offset;
}

void check_loops(const Loops& loops, std::int64_t inputs, std::int64_t outputs, const std::string& where) {
    std::int64_t count = 1, first = loops.offset, last = loops.offset;
    for (std::size_t i = 0; i < loops.extents.size(); i++) {
        const std::int64_t extent = loops.extents[i], stride = loops.strides[i];
        if (extent < 1 || count > outputs / extent)
            throw Error(where + ": its loops make other than the " + std::to_string(outputs) +
                        " elements of its output");
        count *= extent;
        (stride < 0 ? first : last) += (extent - 1) * stride;
    }
    if (count != outputs)
        throw Error(where + ": its loops make " + std::to_string(count) + " elements, not the " +
                    std::to_string(outputs) + " of its output");
    if (first < 0 || last >= inputs)
        throw Error(where + ": its loops leave the " + std::to_string(inputs) + " elements of its input");
}

void describe_loops(Json& object, const Loops& loops) {
    Json pairs = Json::array();
    for (std::size_t i = 0; i < loops.extents.size(); i++)
        if (loops.extents[i] != 1) pairs.push_back({loops.extents[i], loops.strides[i]});
    object["loops"] = std::move(pairs);
    if (loops.offset != 0) object["offset"] = loops.offset;
}

Loops read_loops(const Json& object, const std::string& where) {
    const auto number = [&](const Json& value) {
        if (!value.is_number_integer() || value < -INT32_MAX || value > INT32_MAX)
            throw Error(where + ": 'loops' holds what is no whole number, or one out of range");
        return value.get<int>();
    };
    const auto fault = [&] {
        return Error(where + ": 'loops' is no list of at most " + std::to_string(TASO_LOOPS) +
                     " pairs of extent and stride");
    };
    const Json list = object.contains("loops") ? object.at("loops") : Json();
    Loops loops;
    if (!list.is_array() || list.size() > loops.extents.size()) throw fault();
    const std::size_t first = loops.extents.size() - list.size();
    for (std::size_t i = 0; i < list.size(); i++) {
        if (!list[i].is_array() || list[i].size() != 2) throw fault();
        loops.extents[first + i] = number(list[i][0]);
        loops.strides[first + i] = number(list[i][1]);
    }
    if (object.contains("offset")) loops.offset = number(object.at("offset"));
    return loops;
}

}  // namespace taso
