/* SPDX-License-Identifier: MIT */
/** Vectors of 4, 8 and 16 floats on every machine, and the one place where an instruction set is named.
 *
 *  A width is a constant of the primitive, not of the compiler: v16 is one register with AVX-512, two with AVX2,
 *  four with NEON and a small array in plain C, so that packed weights and workspaces mean the same everywhere.
 *  vn is the machine's own register, of vn_lanes floats (4, 8 or 16, so always a divisor of 16): for loops whose
 *  width shows in no stored format. The vocabulary, for N = 4, 8, 16 and n:
 *
 *      vN_load(p)  vN_store(p, v)                   unaligned
 *      vN_load_part(p, n)  vN_store_part(p, v, n)   the first n lanes, 0 <= n <= N; the others read as 0
 *      vN_load_range(p, from, to)                   lanes from <= i < to; the others read as 0 and are not touched
 *      vN_set(x)  vN_zero()                         all lanes alike
 *      vN_add  vN_sub  vN_mul  vN_div               of (a, b)
 *      vN_max  vN_min                               of (a, b)
 *      vN_sqrt(a)                                   correctly rounded, as vN_div is
 *      vN_select_less(a, b, x, y)                   lanes of x where a < b, else of y
 *      vN_power_of_two(n)                           2^n of whole numbers from -126 to 127
 *      vN_exponent(a)                               floor(log2(a)) of normal numbers a > 0
 *      vN_fma(a, b, c)                              a * b + c
 *      vN_fma_set(p, b, c)                          *p * b + c, *p broadcast: one instruction where there is one
 *      vN_sum(v)                                    the sum of the lanes
 *      vN_activate(x, low, high)                    an activation as a clamp (activation.h)
 *
 *  This file is the door: it says which instruction set is compiled for, and takes its vectors from a file of its
 *  own, where v8 and v16 are two halves (TASO_PAIR) on a machine that has no such registers, and one of them is
 *  named the machine's own (TASO_NATIVE).
 *
 *  TASO_PLAIN forces plain C. TASO_INLINE is for functions whose constant arguments shape the code; TASO_UNROLL
 *  stands before a loop over a tile in registers.
 */
#ifndef TASO_SIMD_H
#define TASO_SIMD_H

#include <stddef.h>
#include <stdint.h>

#include "taso_names.h"

#if defined(__GNUC__)
#define TASO_INLINE inline __attribute__((always_inline))
#else
#define TASO_INLINE inline
#endif

#if defined(__GNUC__) && !defined(__clang__)
#define TASO_UNROLL _Pragma("GCC unroll 16")
#else
#define TASO_UNROLL
#endif

#if !defined(TASO_PLAIN) && defined(__AVX512F__) && defined(__AVX512VL__) && defined(__AVX512DQ__)
#define TASO_AVX512 1
#define TASO_AVX2 1
#elif !defined(TASO_PLAIN) && defined(__AVX2__) && defined(__FMA__)
#define TASO_AVX2 1
#elif !defined(TASO_PLAIN) && (defined(__ARM_NEON) || defined(__ARM_NEON__))
#define TASO_NEON 1
#endif

/* Wide vectors made of two halves: v8 of v4 and v16 of v8, where the machine has no register that wide. */
#define TASO_PAIR(V, H, N)                                                                            \
    typedef struct {                                                                                  \
        H lo, hi;                                                                                     \
    } V;                                                                                              \
    static inline V V##_load(const float* p) { return (V){H##_load(p), H##_load(p + N / 2)}; }        \
    static inline void V##_store(float* p, V v) { H##_store(p, v.lo), H##_store(p + N / 2, v.hi); }   \
    static inline V V##_set(float x) { return (V){H##_set(x), H##_set(x)}; }                          \
    static inline V V##_zero(void) { return (V){H##_zero(), H##_zero()}; }                            \
    static inline V V##_add(V a, V b) { return (V){H##_add(a.lo, b.lo), H##_add(a.hi, b.hi)}; }       \
    static inline V V##_sub(V a, V b) { return (V){H##_sub(a.lo, b.lo), H##_sub(a.hi, b.hi)}; }       \
    static inline V V##_mul(V a, V b) { return (V){H##_mul(a.lo, b.lo), H##_mul(a.hi, b.hi)}; }       \
    static inline V V##_div(V a, V b) { return (V){H##_div(a.lo, b.lo), H##_div(a.hi, b.hi)}; }       \
    static inline V V##_sqrt(V a) { return (V){H##_sqrt(a.lo), H##_sqrt(a.hi)}; }                     \
    static inline V V##_max(V a, V b) { return (V){H##_max(a.lo, b.lo), H##_max(a.hi, b.hi)}; }       \
    static inline V V##_min(V a, V b) { return (V){H##_min(a.lo, b.lo), H##_min(a.hi, b.hi)}; }       \
    static inline V V##_select_less(V a, V b, V x, V y) {                                             \
        return (V){H##_select_less(a.lo, b.lo, x.lo, y.lo), H##_select_less(a.hi, b.hi, x.hi, y.hi)}; \
    }                                                                                                 \
    static inline V V##_power_of_two(V n) {                                                           \
        return (V){H##_power_of_two(n.lo), H##_power_of_two(n.hi)};                                   \
    }                                                                                                 \
    static inline V V##_exponent(V a) { return (V){H##_exponent(a.lo), H##_exponent(a.hi)}; }         \
    static inline V V##_fma(V a, V b, V c) {                                                          \
        return (V){H##_fma(a.lo, b.lo, c.lo), H##_fma(a.hi, b.hi, c.hi)};                             \
    }                                                                                                 \
    static inline V V##_fma_set(const float* p, V b, V c) {                                           \
        return (V){H##_fma_set(p, b.lo, c.lo), H##_fma_set(p, b.hi, c.hi)};                           \
    }                                                                                                 \
    static inline float V##_sum(V v) { return H##_sum(H##_add(v.lo, v.hi)); }                         \
    static inline V V##_load_part(const float* p, int n) {                                            \
        return n > N / 2 ? (V){H##_load(p), H##_load_part(p + N / 2, n - N / 2)}                      \
                         : (V){H##_load_part(p, n), H##_zero()};                                      \
    }                                                                                                 \
    static inline V V##_load_range(const float* p, int from, int to) {                                \
        return (V){H##_load_range(p, from, to), H##_load_range(p + N / 2, from - N / 2, to - N / 2)}; \
    }                                                                                                 \
    static inline void V##_store_part(float* p, V v, int n) {                                         \
        if (n > N / 2) {                                                                              \
            H##_store(p, v.lo), H##_store_part(p + N / 2, v.hi, n - N / 2);                           \
        } else {                                                                                      \
            H##_store_part(p, v.lo, n);                                                               \
        }                                                                                             \
    }

/* vn, the machine's own register. */
#define TASO_NATIVE(V, N)                                                                                    \
    typedef V vn;                                                                                            \
    enum { vn_lanes = N };                                                                                   \
    static inline vn vn_load(const float* p) { return V##_load(p); }                                         \
    static inline void vn_store(float* p, vn v) { V##_store(p, v); }                                         \
    static inline vn vn_load_part(const float* p, int n) { return V##_load_part(p, n); }                     \
    static inline void vn_store_part(float* p, vn v, int n) { V##_store_part(p, v, n); }                     \
    static inline vn vn_load_range(const float* p, int from, int to) { return V##_load_range(p, from, to); } \
    static inline vn vn_set(float x) { return V##_set(x); }                                                  \
    static inline vn vn_zero(void) { return V##_zero(); }                                                    \
    static inline vn vn_add(vn a, vn b) { return V##_add(a, b); }                                            \
    static inline vn vn_sub(vn a, vn b) { return V##_sub(a, b); }                                            \
    static inline vn vn_mul(vn a, vn b) { return V##_mul(a, b); }                                            \
    static inline vn vn_max(vn a, vn b) { return V##_max(a, b); }                                            \
    static inline vn vn_min(vn a, vn b) { return V##_min(a, b); }                                            \
    static inline vn vn_fma(vn a, vn b, vn c) { return V##_fma(a, b, c); }                                   \
    static inline vn vn_fma_set(const float* p, vn b, vn c) { return V##_fma_set(p, b, c); }                 \
    static inline float vn_sum(vn v) { return V##_sum(v); }

/* TASO_INSTRUCTION_SET: which one it is, a row of instruction_sets.def. */
#if defined(TASO_AVX512)
#define TASO_INSTRUCTION_SET avx512
#include "simd_avx512.h"
#elif defined(TASO_AVX2)
#define TASO_INSTRUCTION_SET avx2
#include "simd_avx2.h"
#elif defined(TASO_NEON) && defined(__aarch64__)
#define TASO_INSTRUCTION_SET neon_aarch64
#include "simd_neon.h"
#elif defined(TASO_NEON)
#define TASO_INSTRUCTION_SET neon_armv7
#include "simd_neon.h"
#else
#define TASO_INSTRUCTION_SET plain
#include "simd_plain.h"
#endif

/** out = act(x), the activation of a shape, for every width. */
#define TASO_ACTIVATE(V) \
    static inline V V##_activate(V x, V low, V high) { return V##_min(V##_max(x, low), high); }
TASO_ACTIVATE(v4)
TASO_ACTIVATE(v8)
TASO_ACTIVATE(v16)
TASO_ACTIVATE(vn)
#undef TASO_ACTIVATE
#undef TASO_NATIVE
#undef TASO_PAIR

#endif
