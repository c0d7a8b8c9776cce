// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "exact/held_layouts.h"

namespace taso {

/// Numbers the nodes of one stage as they are met. Their keys lie in one row: each of its own would cost more
/// than all else here.
class NodeNumbers {
  public:
    int number(StateKeyView key) {
        if (2 * (count() + 1) > places_.size()) widen();
        std::size_t place = home(key);
        for (; places_[place] >= 0; place = (place + 1) & (places_.size() - 1))
            if (this->key(places_[place]) == key) return places_[place];
        places_[place] = static_cast<int>(count());
        letters_.append(key);
        first_.push_back(letters_.size());
        return static_cast<int>(count()) - 1;
    }
    std::size_t count() const { return first_.size() - 1; }
    StateKeyView key(std::size_t node) const {
        return StateKeyView(letters_).substr(first_[node], first_[node + 1] - first_[node]);
    }

  private:
    std::size_t home(StateKeyView key) const { return std::hash<StateKeyView>{}(key) & (places_.size() - 1); }
    void widen() {
        places_.assign(std::max<std::size_t>(64, 2 * places_.size()), -1);
        for (std::size_t node = 0; node < count(); node++) {
            std::size_t place = home(key(node));
            while (places_[place] >= 0) place = (place + 1) & (places_.size() - 1);
            places_[place] = static_cast<int>(node);
        }
    }

    StateKey letters_;
    std::vector<std::size_t> first_ = {0};  // the key of node k: [first_[k], first_[k + 1])
    std::vector<int> places_;               // a hash table of nodes; -1: none
};

}  // namespace taso
