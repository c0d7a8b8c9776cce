/* SPDX-License-Identifier: MIT */
/** The vectors of AVX-512; a part of simd.h. */
#ifndef TASO_SIMD_AVX512_H
#define TASO_SIMD_AVX512_H

#include "simd_x86.h"

typedef __m512 v16;
static inline v16 v16_load(const float* p) { return _mm512_loadu_ps(p); }
static inline void v16_store(float* p, v16 v) { _mm512_storeu_ps(p, v); }
static inline v16 v16_set(float x) { return _mm512_set1_ps(x); }
static inline v16 v16_zero(void) { return _mm512_setzero_ps(); }
static inline v16 v16_add(v16 a, v16 b) { return _mm512_add_ps(a, b); }
static inline v16 v16_sub(v16 a, v16 b) { return _mm512_sub_ps(a, b); }
static inline v16 v16_mul(v16 a, v16 b) { return _mm512_mul_ps(a, b); }
static inline v16 v16_div(v16 a, v16 b) { return _mm512_div_ps(a, b); }
static inline v16 v16_sqrt(v16 a) { return _mm512_sqrt_ps(a); }
static inline v16 v16_max(v16 a, v16 b) { return _mm512_max_ps(a, b); }
static inline v16 v16_min(v16 a, v16 b) { return _mm512_min_ps(a, b); }
static inline v16 v16_select_less(v16 a, v16 b, v16 x, v16 y) {
    return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(a, b, _CMP_LT_OQ), y, x);
}
static inline v16 v16_power_of_two(v16 n) {
    const __m512i biased = _mm512_add_epi32(_mm512_cvtps_epi32(n), _mm512_set1_epi32(127));
    return _mm512_castsi512_ps(_mm512_slli_epi32(biased, 23));
}
static inline v16 v16_exponent(v16 a) {
    const __m512i biased = _mm512_srli_epi32(_mm512_castps_si512(a), 23);
    return _mm512_cvtepi32_ps(_mm512_sub_epi32(biased, _mm512_set1_epi32(127)));
}
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

TASO_NATIVE(v16, 16)

#endif
