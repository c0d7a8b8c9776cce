/* SPDX-License-Identifier: MIT */
/** The vectors of NEON, on ARMv7 and on AArch64; a part of simd.h. */
#ifndef TASO_SIMD_NEON_H
#define TASO_SIMD_NEON_H

#include <arm_neon.h>
#include <math.h>

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
#if defined(__aarch64__)
static inline v4 v4_div(v4 a, v4 b) { return vdivq_f32(a, b); }
static inline v4 v4_sqrt(v4 a) { return vsqrtq_f32(a); }
#else
static inline v4 v4_div(v4 a, v4 b) {
    float x[4], y[4];
    v4_store(x, a), v4_store(y, b);
    for (int i = 0; i < 4; i++) x[i] /= y[i];
    return v4_load(x);
}
static inline v4 v4_sqrt(v4 a) {
    float x[4];
    v4_store(x, a);
    for (int i = 0; i < 4; i++) x[i] = sqrtf(x[i]);
    return v4_load(x);
}
#endif
static inline v4 v4_max(v4 a, v4 b) { return vmaxq_f32(a, b); }
static inline v4 v4_min(v4 a, v4 b) { return vminq_f32(a, b); }
static inline v4 v4_select_less(v4 a, v4 b, v4 x, v4 y) { return vbslq_f32(vcltq_f32(a, b), x, y); }
static inline v4 v4_power_of_two(v4 n) {
    return vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(vcvtq_s32_f32(n), vdupq_n_s32(127)), 23));
}
static inline v4 v4_exponent(v4 a) {
    return vcvtq_f32_s32(vsubq_s32(vshrq_n_s32(vreinterpretq_s32_f32(a), 23), vdupq_n_s32(127)));
}
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
TASO_NATIVE(v4, 4)

#endif
