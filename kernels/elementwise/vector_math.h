/* SPDX-License-Identifier: MIT */
/** Functions of sixteen floats at a time, as activations.def wants them. What is no number gives some number. */
#ifndef TASO_VECTOR_MATH_H
#define TASO_VECTOR_MATH_H

#include <math.h>

#include "simd.h"

static TASO_INLINE v16 v16_abs(v16 x) { return v16_max(x, v16_sub(v16_zero(), x)); }

/** a + x (b + x (c ...)): `terms` coefficients, the constant one first. */
static TASO_INLINE v16 v16_polynomial(v16 x, const float* coefficients, int terms) {
    v16 sum = v16_set(coefficients[terms - 1]);
    TASO_UNROLL
    for (int i = terms - 2; i >= 0; i--) sum = v16_fma(sum, x, v16_set(coefficients[i]));
    return sum;
}

/** e^x = 2 half (1 + rest), where half = 2^(n - 1) and rest = e^r - 1 with |r| <= log 2 / 2, by its Taylor polynomial. */
typedef struct v16_exponent_parts {
    v16 half, rest;
} v16_exponent_parts;

static TASO_INLINE v16_exponent_parts v16_exp_parts(v16 x) {
    static const float taylor[] = {1, 1.0f / 2, 1.0f / 6, 1.0f / 24, 1.0f / 120, 1.0f / 720, 1.0f / 5040};
    /* Added to a number below 2^22, it rounds that to a whole one. */
    const v16 rounding = v16_set(12582912.0f);
    x = v16_activate(x, v16_set(-86.9f), v16_set(89.0f));
    const v16 n = v16_sub(v16_fma(x, v16_set(1.44269504f), rounding), rounding);
    /* log 2 in two parts, the first exact in few bits. */
    const v16 r = v16_fma(n, v16_set(2.12194440e-4f), v16_fma(n, v16_set(-0.693359375f), x));
    const v16_exponent_parts parts = {v16_power_of_two(v16_sub(n, v16_set(1))),
                                      v16_mul(r, v16_polynomial(r, taylor, 7))};
    return parts;
}

/** e^x, from -86.9 on; below it that of -86.9. */
static TASO_INLINE v16 v16_exp(v16 x) {
    const v16_exponent_parts e = v16_exp_parts(x);
    const v16 half = v16_fma(e.half, e.rest, e.half);
    return v16_add(half, half);
}

/** e^x - 1, exact near 0 too. */
static TASO_INLINE v16 v16_expm1(v16 x) {
    const v16_exponent_parts e = v16_exp_parts(x);
    const v16 half = v16_fma(e.half, e.rest, v16_sub(e.half, v16_set(0.5f)));
    return v16_add(half, half);
}

/** log((1 + s) / (1 - s)) for |s| <= 1/3, by its series. */
static TASO_INLINE v16 v16_log_of_ratio(v16 s) {
    static const float series[] = {2,        2.0f / 3,  2.0f / 5,  2.0f / 7,
                                   2.0f / 9, 2.0f / 11, 2.0f / 13, 2.0f / 15};
    return v16_mul(s, v16_polynomial(v16_mul(s, s), series, 8));
}

/** Of a number x > 0: log x = n log 2 + log m, 1/sqrt 2 < m <= sqrt 2. Of 0 minus infinity, below it no number. */
static TASO_INLINE v16 v16_log(v16 x) {
    const v16 zero = v16_zero(), one = v16_set(1), positive = v16_max(x, v16_set(1.17549435e-38f));
    const v16 exponent = v16_exponent(positive);
    /* Halved first: 2^-127 is no number that every machine has. */
    const v16 mantissa = v16_mul(v16_mul(positive, v16_set(0.5f)), v16_power_of_two(v16_sub(one, exponent)));
    const v16 root = v16_set(1.41421356f);
    const v16 m = v16_select_less(root, mantissa, v16_mul(mantissa, v16_set(0.5f)), mantissa);
    const v16 n = v16_select_less(root, mantissa, v16_add(exponent, one), exponent);
    const v16 rest = v16_log_of_ratio(v16_div(v16_sub(m, one), v16_add(m, one)));
    const v16 log = v16_fma(n, v16_set(0.693359375f), v16_fma(n, v16_set(-2.12194440e-4f), rest));
    return v16_select_less(x, zero, v16_set(NAN), v16_select_less(zero, x, log, v16_set(-INFINITY)));
}

static TASO_INLINE v16 v16_sigmoid(v16 x) {
    const v16 one = v16_set(1);
    return v16_div(one, v16_add(one, v16_exp(v16_sub(v16_zero(), x))));
}

/** log(1 + e^x) = max(x, 0) + log(1 + t) with t = e^-|x| <= 1. */
static TASO_INLINE v16 v16_softplus(v16 x) {
    const v16 t = v16_exp(v16_sub(v16_zero(), v16_abs(x)));
    return v16_add(v16_max(x, v16_zero()), v16_log_of_ratio(v16_div(t, v16_add(v16_set(2), t))));
}

/** x tanh(log(1 + e)) = x n / (n + 2) with e = e^x and n = e (e + 2); from 20 on that is x. */
static TASO_INLINE v16 v16_mish(v16 x) {
    const v16 two = v16_set(2), e = v16_exp(v16_min(x, v16_set(20))), n = v16_mul(e, v16_add(e, two));
    return v16_mul(x, v16_div(n, v16_add(n, two)));
}

/** Odd polynomial below 0.625, 1 - 2 / (e^2x + 1) above it: Moshier, Cephes, tanhf.c. */
static TASO_INLINE v16 v16_tanh(v16 x) {
    static const float near_zero[] = {-3.33332819422e-1f, 1.33314422036e-1f, -5.37397155531e-2f,
                                      2.06390887954e-2f, -5.70498872745e-3f};
    const v16 zero = v16_zero(), one = v16_set(1), size = v16_abs(x), square = v16_mul(x, x);
    const v16 near = v16_fma(v16_mul(x, square), v16_polynomial(square, near_zero, 5), x);
    const v16 far = v16_sub(one, v16_div(v16_set(2), v16_add(v16_exp(v16_add(size, size)), one)));
    const v16 signed_far = v16_select_less(x, zero, v16_sub(zero, far), far);
    return v16_select_less(size, v16_set(0.625f), near, signed_far);
}

/** x p(x^2) / q(x^2) on [-4, 4]: Jacob and others, Eigen, GenericPacketMathFunctions.h. */
static TASO_INLINE v16 v16_erf(v16 x) {
    static const float above[] = {-1.60960333262415e-02f, -2.95459980854025e-03f, -7.34990630326855e-04f,
                                  -5.69250639462346e-05f, -2.10102402082508e-06f, 2.77068142495902e-08f,
                                  -2.72614225801306e-10f};
    static const float below[] = {-1.42647390514189e-02f, -7.37332916720468e-03f, -1.68282697438203e-03f,
                                  -2.13374055278905e-04f, -1.45660718464996e-05f};
    const v16 within = v16_activate(x, v16_set(-4), v16_set(4)), square = v16_mul(within, within);
    const v16 erf =
        v16_div(v16_mul(within, v16_polynomial(square, above, 7)), v16_polynomial(square, below, 5));
    return v16_activate(erf, v16_set(-1), v16_set(1));
}

/** x (1 + tanh u) / 2 = x sigmoid(2 u) with u = sqrt(2 / pi) (x + 0.044715 x^3). */
static TASO_INLINE v16 v16_gelu_tanh(v16 x) {
    const v16 cubic = v16_fma(v16_mul(x, x), v16_set(2 * 0.79788456f * 0.044715f), v16_set(2 * 0.79788456f));
    return v16_mul(x, v16_sigmoid(v16_mul(x, cubic)));
}

static TASO_INLINE v16 v16_sign(v16 x) {
    const v16 zero = v16_zero();
    return v16_select_less(zero, x, v16_set(1), v16_select_less(x, zero, v16_set(-1), zero));
}

/** Of numbers from 2^23 on, which all are whole, themselves. */
static TASO_INLINE v16 v16_floor(v16 x) {
    const v16 zero = v16_zero(), limit = v16_set(8388608.0f), size = v16_abs(x);
    const v16 nearest = v16_sub(v16_add(size, limit), limit);
    const v16 whole = v16_select_less(x, zero, v16_sub(zero, nearest), nearest);
    const v16 floor = v16_select_less(x, whole, v16_sub(whole, v16_set(1)), whole);
    return v16_select_less(size, limit, floor, x);
}

#endif
