// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace taso {

/// What is wanted of a network where its file leaves a choice.
struct NetworkWishes {
    /// The last extents of an input, in the file's order, where the file leaves some of them open; by the input's
    /// name, or by none for the only one.
    std::map<std::string, std::vector<std::int64_t>> sizes;
    /// Tensors (or the layers that make them) to end at in place of the file's outputs; each text may hold several,
    /// with commas between them.
    std::vector<std::string> outputs;

    bool empty() const { return sizes.empty() && outputs.empty(); }
    bool operator==(const NetworkWishes&) const = default;
};

/// "NAME=3x224x224" or "224x224". Throws Error.
void add_size(NetworkWishes& wishes, const std::string& text);
/// What add_size() reads.
std::vector<std::string> size_texts(const NetworkWishes& wishes);

/// The names that wishes for outputs are, of those that there are. Throws Error, beginning with `where`, on one that
/// there is not, with others that are near it.
std::vector<std::string> wanted_outputs(const std::vector<std::string>& wishes,
                                        const std::vector<std::string>& names, const std::string& where);

}  // namespace taso
