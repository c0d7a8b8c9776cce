/* SPDX-License-Identifier: MIT */
/** The vectors of plain C, for any machine; a part of simd.h. */
#ifndef TASO_SIMD_PLAIN_H
#define TASO_SIMD_PLAIN_H

#include <math.h>
#include <string.h>

/* clang-format off */
/* The vector type of GNU C where there is one: a loop over lanes is not vectorised within a tile. */
#if defined(__GNUC__) && !defined(TASO_SCALAR)
typedef float v4 __attribute__((vector_size(16)));
typedef int32_t v4_whole __attribute__((vector_size(16)));
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
static inline v4 v4_div(v4 a, v4 b) TASO_WHOLE(a / b, A_ / B_)
static inline v4 v4_sqrt(v4 a) TASO_LANES(sqrtf(A_))
static inline v4 v4_max(v4 a, v4 b) TASO_LANES(A_ > B_ ? A_ : B_)
static inline v4 v4_min(v4 a, v4 b) TASO_LANES(A_ < B_ ? A_ : B_)
static inline float taso_power_of_two(float n) {
    const int32_t bits = ((int32_t)n + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return power;
}
static inline float taso_exponent(float a) {
    int32_t bits;
    memcpy(&bits, &a, sizeof bits);
    return (float)((bits >> 23) - 127);
}
static inline v4 v4_select_less(v4 a, v4 b, v4 x, v4 y) TASO_LANES(A_ < B_ ? TASO_LANE(x, i) : TASO_LANE(y, i))
static inline v4 v4_power_of_two(v4 a) TASO_WHOLE((v4)((__builtin_convertvector(a, v4_whole) + 127) << 23), taso_power_of_two(A_))
static inline v4 v4_exponent(v4 a) TASO_WHOLE(__builtin_convertvector(((v4_whole)a >> 23) - 127, v4), taso_exponent(A_))
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
TASO_NATIVE(v4, 4)

#endif
