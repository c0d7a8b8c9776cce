// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/wishes.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/error.h"
#include "base/near_names.h"

namespace taso {

void add_size(NetworkWishes& wishes, const std::string& text) {
    // Names may have a '=' in them, sizes have none.
    const std::size_t sign = text.rfind('=');
    const std::string name = sign == std::string::npos ? "" : text.substr(0, sign);
    std::vector<std::int64_t> extents;
    const char* at = text.data() + (sign == std::string::npos ? 0 : sign + 1);
    const char* const end = text.data() + text.size();
    while (true) {
        std::int64_t extent = 0;
        const auto [rest, fault] = std::from_chars(at, end, extent);
        if (fault != std::errc() || extent < 1 || extents.size() >= 8 || (rest != end && *rest != 'x'))
            throw Error("a size is 3x224x224, 224x224 or NAME=3x224x224, not '" + text + "'");
        extents.push_back(extent);
        if (rest == end) break;
        at = rest + 1;
    }
    if (!wishes.sizes.emplace(name, extents).second)
        throw Error("a size is given twice" + (name.empty() ? "" : " for '" + name + "'"));
}

std::vector<std::string> size_texts(const NetworkWishes& wishes) {
    std::vector<std::string> texts;
    for (const auto& [name, extents] : wishes.sizes) {
        std::string text = name.empty() ? "" : name + "=";
        for (std::size_t i = 0; i < extents.size(); i++) text += (i ? "x" : "") + std::to_string(extents[i]);
        texts.push_back(text);
    }
    return texts;
}

std::vector<std::string> wanted_outputs(const std::vector<std::string>& wishes,
                                        const std::vector<std::string>& names, const std::string& where) {
    const std::set<std::string> known(names.begin(), names.end());
    std::vector<std::string> wanted;
    const auto want = [&](const std::string& name) {
        if (!known.contains(name))
            throw Error(where + ": there is no tensor '" + name + "' to end at" + near_names(name, names));
        if (std::find(wanted.begin(), wanted.end(), name) == wanted.end()) wanted.push_back(name);
    };
    for (const std::string& wish : wishes) {
        // A name may have a comma in it.
        if (known.contains(wish)) {
            want(wish);
            continue;
        }
        for (std::size_t begin = 0, end = 0; end < wish.size(); begin = end + 1) {
            end = std::min(wish.find(',', begin), wish.size());
            want(wish.substr(begin, end - begin));
        }
        if (wish.empty()) want(wish);
    }
    return wanted;
}

}  // namespace taso
