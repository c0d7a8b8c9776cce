/* SPDX-License-Identifier: MIT */
/** Vectors of 4, 8 and 16 floats on every machine, and the one place where an instruction set is named.
 *
 *  A width is a constant of the primitive, not of the compiler: v16 is one register with AVX-512, two with
 * AVX2, four with NEON and a small array in plain C, so that packed weights and workspaces mean the same
 * everywhere. vn is the machine's own register, of vn_lanes floats (4, 8 or 16, so always a divisor of 16):
 * for loops whose width shows in no stored format. The vocabulary, for N = 4, 8, 16 and n:
 *
 *      vN_load(p) vN_store(p, v)                   unaligned
 *      vN_load_part(p, n) vN_store_part(p, v, n)   the first n lanes, 0 <= n <= N; the others read as 0
 *      vN_load_range(p, from, to)                  lanes from <= i < to; the others read as 0 and are not
 * touched vN_set(x) vN_zero() vN_add vN_sub vN_mul vN_max vN_min (a, b) vN_fma(a, b, c) a * b + c
 *      vN_fma_set(p, b, c)                         *p * b + c, *p broadcast: one instruction where there is
 * one vN_sum(v)                                   the sum of the lanes vN_activate(x, low, high) an
 * activation as a clamp (activation.h)
 *
 *  TASO_PLAIN forces plain C. TASO_INLINE is for functions
 *  whose constant arguments shape the code; TASO_UNROLL stands before a loop over a tile
 *  in registers.
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

#if defined(TASO_AVX2)
#include <immintrin.h>
#elif defined(TASO_NEON)
#include <arm_neon.h>
#else
#include <math.h>
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
    static inline V V##_max(V a, V b) { return (V){H##_max(a.lo, b.lo), H##_max(a.hi, b.hi)}; }       \
    static inline V V##_min(V a, V b) { return (V){H##_min(a.lo, b.lo), H##_min(a.hi, b.hi)}; }       \
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

#if defined(TASO_AVX2)

typedef __m128 v4;
static inline v4 v4_load(const float* p) { return _mm_loadu_ps(p); }
static inline void v4_store(float* p, v4 v) { _mm_storeu_ps(p, v); }
static inline v4 v4_set(float x) { return _mm_set1_ps(x); }
static inline v4 v4_zero(void) { return _mm_setzero_ps(); }
static inline v4 v4_add(v4 a, v4 b) { return _mm_add_ps(a, b); }
static inline v4 v4_sub(v4 a, v4 b) { return _mm_sub_ps(a, b); }
static inline v4 v4_mul(v4 a, v4 b) { return _mm_mul_ps(a, b); }
static inline v4 v4_max(v4 a, v4 b) { return _mm_max_ps(a, b); }
static inline v4 v4_min(v4 a, v4 b) { return _mm_min_ps(a, b); }
static inline v4 v4_fma(v4 a, v4 b, v4 c) { return _mm_fmadd_ps(a, b, c); }
static inline v4 v4_fma_set(const float* p, v4 b, v4 c) { return _mm_fmadd_ps(_mm_broadcast_ss(p), b, c); }
static inline float v4_sum(v4 v) {
    v4 s = _mm_add_ps(v, _mm_movehl_ps(v, v));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
static inline __m128i v4_mask(int n) {
    return _mm_cmpgt_epi32(_mm_set1_epi32(n), _mm_setr_epi32(0, 1, 2, 3));
}
static inline v4 v4_load_part(const float* p, int n) { return _mm_maskload_ps(p, v4_mask(n)); }
static inline v4 v4_load_range(const float* p, int from, int to) {
    return _mm_maskload_ps(p, _mm_andnot_si128(v4_mask(from), v4_mask(to)));
}
static inline void v4_store_part(float* p, v4 v, int n) { _mm_maskstore_ps(p, v4_mask(n), v); }

typedef __m256 v8;
static inline v8 v8_load(const float* p) { return _mm256_loadu_ps(p); }
static inline void v8_store(float* p, v8 v) { _mm256_storeu_ps(p, v); }
static inline v8 v8_set(float x) { return _mm256_set1_ps(x); }
static inline v8 v8_zero(void) { return _mm256_setzero_ps(); }
static inline v8 v8_add(v8 a, v8 b) { return _mm256_add_ps(a, b); }
static inline v8 v8_sub(v8 a, v8 b) { return _mm256_sub_ps(a, b); }
static inline v8 v8_mul(v8 a, v8 b) { return _mm256_mul_ps(a, b); }
static inline v8 v8_max(v8 a, v8 b) { return _mm256_max_ps(a, b); }
static inline v8 v8_min(v8 a, v8 b) { return _mm256_min_ps(a, b); }
static inline v8 v8_fma(v8 a, v8 b, v8 c) { return _mm256_fmadd_ps(a, b, c); }
static inline v8 v8_fma_set(const float* p, v8 b, v8 c) {
    return _mm256_fmadd_ps(_mm256_broadcast_ss(p), b, c);
}
static inline float v8_sum(v8 v) {
    return v4_sum(_mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1)));
}
static inline __m256i v8_mask(int n) {
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
static inline v8 v8_load_part(const float* p, int n) { return _mm256_maskload_ps(p, v8_mask(n)); }
static inline v8 v8_load_range(const float* p, int from, int to) {
    return _mm256_maskload_ps(p, _mm256_andnot_si256(v8_mask(from), v8_mask(to)));
}
static inline void v8_store_part(float* p, v8 v, int n) { _mm256_maskstore_ps(p, v8_mask(n), v); }

#if defined(TASO_AVX512)
typedef __m512 v16;
static inline v16 v16_load(const float* p) { return _mm512_loadu_ps(p); }
static inline void v16_store(float* p, v16 v) { _mm512_storeu_ps(p, v); }
static inline v16 v16_set(float x) { return _mm512_set1_ps(x); }
static inline v16 v16_zero(void) { return _mm512_setzero_ps(); }
static inline v16 v16_add(v16 a, v16 b) { return _mm512_add_ps(a, b); }
static inline v16 v16_sub(v16 a, v16 b) { return _mm512_sub_ps(a, b); }
static inline v16 v16_mul(v16 a, v16 b) { return _mm512_mul_ps(a, b); }
static inline v16 v16_max(v16 a, v16 b) { return _mm512_max_ps(a, b); }
static inline v16 v16_min(v16 a, v16 b) { return _mm512_min_ps(a, b); }
static inline v16 v16_fma(v16 a, v16 b, v16 c) { return _mm512_fmadd_ps(a, b, c); }
static inline v16 v16_fma_set(const float* p, v16 b, v16 c) {
    return _mm512_fmadd_ps(_mm512_set1_ps(*p), b, c);
}
static inline float v16_sum(v16 v) {
    return v8_sum(_mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps(v, 1)));
}
static inline v16 v16_load_part(const float* p, int n) {
    return _mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1u), p);
}
static inline v16 v16_load_range(const float* p, int from, int to) {
    const __m512i lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    return _mm512_maskz_loadu_ps(_mm512_cmpge_epi32_mask(lanes, _mm512_set1_epi32(from)) &
                                     _mm512_cmplt_epi32_mask(lanes, _mm512_set1_epi32(to)),
                                 p);
}
static inline void v16_store_part(float* p, v16 v, int n) {
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1u), v);
}
#else
TASO_PAIR(v16, v8, 16)
#endif

#elif defined(TASO_NEON)

typedef float32x4_t v4;
/* Not vld1q_f32 and vst1q_f32: gcc 12 takes those for calls that might touch anything, and so keeps a tile's
 * sums in memory. */
typedef float32x4_t v4_in_memory __attribute__((aligned(4), may_alias));
static inline v4 v4_load(const float* p) { return *(const v4_in_memory*)p; }
static inline void v4_store(float* p, v4 v) { *(v4_in_memory*)p = v; }
static inline v4 v4_set(float x) { return vdupq_n_f32(x); }
static inline v4 v4_zero(void) { return vdupq_n_f32(0.0f); }
static inline v4 v4_add(v4 a, v4 b) { return vaddq_f32(a, b); }
static inline v4 v4_sub(v4 a, v4 b) { return vsubq_f32(a, b); }
static inline v4 v4_mul(v4 a, v4 b) { return vmulq_f32(a, b); }
static inline v4 v4_max(v4 a, v4 b) { return vmaxq_f32(a, b); }
static inline v4 v4_min(v4 a, v4 b) { return vminq_f32(a, b); }
#if defined(__ARM_FEATURE_FMA)
static inline v4 v4_fma(v4 a, v4 b, v4 c) { return vfmaq_f32(c, a, b); }
#else
static inline v4 v4_fma(v4 a, v4 b, v4 c) { return vmlaq_f32(c, a, b); }
#endif
static inline v4 v4_fma_set(const float* p, v4 b, v4 c) { return v4_fma(vdupq_n_f32(*p), b, c); }
static inline float v4_sum(v4 v) {
    float32x2_t s = vadd_f32(vget_low_f32(v), vget_high_f32(v));
    return vget_lane_f32(vpadd_f32(s, s), 0);
}
static inline v4 v4_load_part(const float* p, int n) {
    float t[4] = {0, 0, 0, 0};
    for (int i = 0; i < n; i++) t[i] = p[i];
    return v4_load(t);
}
static inline v4 v4_load_range(const float* p, int from, int to) {
    float t[4] = {0, 0, 0, 0};
    for (int i = from < 0 ? 0 : from; i < to && i < 4; i++) t[i] = p[i];
    return v4_load(t);
}
static inline void v4_store_part(float* p, v4 v, int n) {
    float t[4];
    v4_store(t, v);
    for (int i = 0; i < n; i++) p[i] = t[i];
}
TASO_PAIR(v8, v4, 8)
TASO_PAIR(v16, v8, 16)

#else

/* clang-format off */
/* The vector type of GNU C where there is one: a loop over lanes is not vectorised within a tile. */
#if defined(__GNUC__) && !defined(TASO_SCALAR)
typedef float v4 __attribute__((vector_size(16)));
#define TASO_LANE(v, i) (v)[i]
#define TASO_WHOLE(EXPRESSION, LANE) { return (EXPRESSION); }
#else
typedef struct { float x[4]; } v4;
#define TASO_LANE(v, i) (v).x[i]
#define TASO_WHOLE(EXPRESSION, LANE) TASO_LANES(LANE)
#endif
#define TASO_LANES(LANE) { v4 r; for (int i = 0; i < 4; i++) TASO_LANE(r, i) = (LANE); return r; }
#define A_ TASO_LANE(a, i)
#define B_ TASO_LANE(b, i)
#define C_ TASO_LANE(c, i)
static inline v4 v4_load(const float* p) TASO_LANES(p[i])
static inline v4 v4_set(float x) TASO_LANES(x)
static inline v4 v4_zero(void) TASO_LANES(0.0f)
static inline v4 v4_add(v4 a, v4 b) TASO_WHOLE(a + b, A_ + B_)
static inline v4 v4_sub(v4 a, v4 b) TASO_WHOLE(a - b, A_ - B_)
static inline v4 v4_mul(v4 a, v4 b) TASO_WHOLE(a * b, A_ * B_)
static inline v4 v4_max(v4 a, v4 b) TASO_LANES(A_ > B_ ? A_ : B_)
static inline v4 v4_min(v4 a, v4 b) TASO_LANES(A_ < B_ ? A_ : B_)
static inline v4 v4_fma(v4 a, v4 b, v4 c) TASO_WHOLE(a * b + c, A_ * B_ + C_)
static inline v4 v4_fma_set(const float* p, v4 b, v4 c) TASO_WHOLE(*p * b + c, *p * B_ + C_)
static inline v4 v4_load_part(const float* p, int n) TASO_LANES(i < n ? p[i] : 0.0f)
static inline v4 v4_load_range(const float* p, int from, int to) TASO_LANES(i >= from && i < to ? p[i] : 0.0f)
static inline void v4_store(float* p, v4 v) { for (int i = 0; i < 4; i++) p[i] = TASO_LANE(v, i); }
static inline void v4_store_part(float* p, v4 v, int n) { for (int i = 0; i < n; i++) p[i] = TASO_LANE(v, i); }
static inline float v4_sum(v4 v) {
    return (TASO_LANE(v, 0) + TASO_LANE(v, 2)) + (TASO_LANE(v, 1) + TASO_LANE(v, 3));
}
#undef A_
#undef B_
#undef C_
#undef TASO_LANES
#undef TASO_WHOLE
#undef TASO_LANE
/* clang-format on */
TASO_PAIR(v8, v4, 8)
TASO_PAIR(v16, v8, 16)

#endif

#if defined(TASO_AVX512)
TASO_NATIVE(v16, 16)
#elif defined(TASO_AVX2)
TASO_NATIVE(v8, 8)
#else
TASO_NATIVE(v4, 4)
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
