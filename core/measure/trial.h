// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

#include "profile/profile.h"

namespace taso {

/// Repeats of one primitive take no longer than about this.
inline constexpr double patience_ns = 0.6e9;

/// Floats aligned to 64 bytes, as kernels want them; zeros at first.
class FloatBuffer {
  public:
    explicit FloatBuffer(std::int64_t floats);
    float* data() { return data_.get(); }
    const float* data() const { return data_.get(); }
    std::int64_t size() const { return size_; }

  private:
    struct Free {
        void operator()(float* floats) const { std::free(floats); }
    };
    std::int64_t size_ = 0;
    std::unique_ptr<float[], Free> data_;
};

/// Puts the caches into the state of a running network: touches as many bytes as its weights and activations.
class CacheSweep {
  public:
    /// `footprint` bytes by default, or all of a memory larger than the caches when the bandwidth is asked
    /// for.
    CacheSweep(std::int64_t footprint, std::int64_t last_level_bytes);
    void operator()() const { touch(footprint_); }
    /// Bytes per ns that one core reads from memory: the best of a few sweeps.
    double bandwidth() const;

  private:
    void touch(std::int64_t bytes) const;
    FloatBuffer memory_;
    std::int64_t footprint_ = 0;
};

/// One layer of a network, or one transform of a tensor, made ready to be timed: seeded operands, constants
/// and the double-precision reference, made once and shared by all primitives.
class Trial {
  public:
    Trial(const Network& network, int layer, int threads);
    Trial(TensorShape tensor, int threads);

    /// The median of `repeats` calls of one primitive (fewer where a call is slow) on an instruction set,
    /// after a warm-up; before each the caches are swept and the operands written anew. Stops between calls:
    /// repeats is 0 then.
    Timing time(const Primitive& primitive, Isa isa, int repeats, const CacheSweep& sweep,
                std::stop_token stop);

    const taso_shape& shape() const { return shape_.get(); }

  private:
    void fill_operands(const std::vector<TensorShape>& shapes);
    double error_of(const float* out, Layout layout) const;

    KernelShape shape_;
    Constants constants_;
    std::vector<TensorShape> operand_shapes_;
    std::vector<std::vector<float>> operands_;  ///< chw
    TensorShape output_;
    std::vector<double> reference_;  ///< chw
    double largest_ = 0;             ///< of the reference, by magnitude
};

}  // namespace taso
