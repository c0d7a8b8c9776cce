/* SPDX-License-Identifier: MIT */
/** v4 and v8 of x86-64 with AVX2 and FMA, which AVX-512 has too; a part of simd.h. */
#ifndef TASO_SIMD_X86_H
#define TASO_SIMD_X86_H

#include <immintrin.h>

typedef __m128 v4;
static inline v4 v4_load(const float* p) { return _mm_loadu_ps(p); }
static inline void v4_store(float* p, v4 v) { _mm_storeu_ps(p, v); }
static inline v4 v4_set(float x) { return _mm_set1_ps(x); }
static inline v4 v4_zero(void) { return _mm_setzero_ps(); }
static inline v4 v4_add(v4 a, v4 b) { return _mm_add_ps(a, b); }
static inline v4 v4_sub(v4 a, v4 b) { return _mm_sub_ps(a, b); }
static inline v4 v4_mul(v4 a, v4 b) { return _mm_mul_ps(a, b); }
static inline v4 v4_div(v4 a, v4 b) { return _mm_div_ps(a, b); }
static inline v4 v4_sqrt(v4 a) { return _mm_sqrt_ps(a); }
static inline v4 v4_max(v4 a, v4 b) { return _mm_max_ps(a, b); }
static inline v4 v4_min(v4 a, v4 b) { return _mm_min_ps(a, b); }
static inline v4 v4_select_less(v4 a, v4 b, v4 x, v4 y) {
    return _mm_blendv_ps(y, x, _mm_cmp_ps(a, b, _CMP_LT_OQ));
}
static inline v4 v4_power_of_two(v4 n) {
    return _mm_castsi128_ps(_mm_slli_epi32(_mm_add_epi32(_mm_cvtps_epi32(n), _mm_set1_epi32(127)), 23));
}
static inline v4 v4_exponent(v4 a) {
    return _mm_cvtepi32_ps(_mm_sub_epi32(_mm_srli_epi32(_mm_castps_si128(a), 23), _mm_set1_epi32(127)));
}
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
static inline v8 v8_div(v8 a, v8 b) { return _mm256_div_ps(a, b); }
static inline v8 v8_sqrt(v8 a) { return _mm256_sqrt_ps(a); }
static inline v8 v8_max(v8 a, v8 b) { return _mm256_max_ps(a, b); }
static inline v8 v8_min(v8 a, v8 b) { return _mm256_min_ps(a, b); }
static inline v8 v8_select_less(v8 a, v8 b, v8 x, v8 y) {
    return _mm256_blendv_ps(y, x, _mm256_cmp_ps(a, b, _CMP_LT_OQ));
}
static inline v8 v8_power_of_two(v8 n) {
    const __m256i biased = _mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127));
    return _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23));
}
static inline v8 v8_exponent(v8 a) {
    const __m256i biased = _mm256_srli_epi32(_mm256_castps_si256(a), 23);
    return _mm256_cvtepi32_ps(_mm256_sub_epi32(biased, _mm256_set1_epi32(127)));
}
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

#endif
