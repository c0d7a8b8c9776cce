// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

#include "network/layout.h"

namespace taso {

/// A NaN that arithmetic does not make: what is not to be touched, or has not been written yet.
inline const float untouched = std::bit_cast<float>(0x7fc5a5a5U);

inline bool is_untouched(float x) { return std::bit_cast<std::uint32_t>(x) == 0x7fc5a5a5U; }

/// Floats aligned to 64 bytes between two canaries, all of them `untouched` at first. Under the address
/// sanitizer the canaries may not even be read.
class Guarded {
  public:
    explicit Guarded(std::int64_t count)
        : count_(count),
          all_(static_cast<float*>(std::aligned_alloc(64, bytes(count)))),
          begin_(all_.get() + guard) {
        std::fill_n(all_.get(), bytes(count) / sizeof(float), untouched);
        forbid(true);
    }
    Guarded(Guarded&&) = default;
    ~Guarded() {
        if (all_) forbid(false);
    }

    float* data() { return begin_; }
    const float* data() const { return begin_; }
    std::int64_t size() const { return count_; }
    bool intact() {
        forbid(false);
        const bool good = std::all_of(all_.get(), all_.get() + guard, is_untouched) &&
                          std::all_of(begin_ + count_, begin_ + count_ + guard, is_untouched);
        forbid(true);
        return good;
    }

  private:
    static constexpr std::int64_t guard = 64;
    struct Free {
        void operator()(float* p) const { std::free(p); }
    };
    static std::size_t bytes(std::int64_t count) {
        return static_cast<std::size_t>((count + 2 * guard + 15) / 16 * 64);
    }
    void forbid([[maybe_unused]] bool on) {
#ifdef __SANITIZE_ADDRESS__
        const std::size_t behind = bytes(count_) - (guard + count_) * sizeof(float);
        if (on) {
            ASAN_POISON_MEMORY_REGION(all_.get(), guard * sizeof(float));
            ASAN_POISON_MEMORY_REGION(begin_ + count_, behind);
        } else {
            ASAN_UNPOISON_MEMORY_REGION(all_.get(), guard * sizeof(float));
            ASAN_UNPOISON_MEMORY_REGION(begin_ + count_, behind);
        }
#endif
    }

    std::int64_t count_;
    std::unique_ptr<float, Free> all_;
    float* begin_;
};

/// Calls use(offset in the layout, index in chw) for every element of a tensor.
template <class Use>
void each_element(TensorShape shape, Layout layout, const Use& use) {
    std::size_t index = 0;
    for (int c = 0; c < shape.channels; c++)
        for (int y = 0; y < shape.height; y++)
            for (int x = 0; x < shape.width; x++) use(offset(shape, layout, c, y, x), index++);
}

inline void lay_out(const std::vector<float>& values, TensorShape shape, Layout layout, float* to) {
    std::fill_n(to, floats(shape, layout), 0.0F);
    each_element(shape, layout, [&](std::int64_t at, std::size_t index) { to[at] = values[index]; });
}

}  // namespace taso
