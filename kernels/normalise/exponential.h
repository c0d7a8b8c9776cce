/* SPDX-License-Identifier: MIT */
/** The exponential function and the logarithm by means that compilers vectorise, and without a library. */
#ifndef TASO_EXPONENTIAL_H
#define TASO_EXPONENTIAL_H

#include <stdint.h>
#include <string.h>

/** e^x for -87 <= x <= 0, within 2 units in the last place. x = n log 2 + r with |r| <= log 2 / 2; e^r is its
 * Taylor polynomial of degree 7, and 2^n is built from its bits. (A bound tested in here would be a branch to
 * compilers.) */
static inline float taso_exponential(float x) {
    const float scaled = x * 1.44269504f - 0.5f;
    const int32_t n = (int32_t)scaled; /* towards zero: scaled <= 0 */
    /* log 2 in two parts, the first exact in few bits. */
    const float r = (x - (float)n * 0.693359375f) + (float)n * 2.12194440e-4f;
    float e = 1.0f / 5040.0f;
    e = e * r + 1.0f / 720.0f;
    e = e * r + 1.0f / 120.0f;
    e = e * r + 1.0f / 24.0f;
    e = e * r + 1.0f / 6.0f;
    e = e * r + 0.5f;
    e = e * r + 1.0f;
    e = e * r + 1.0f;
    const uint32_t bits = (uint32_t)(n + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return e * power;
}

/** log x of normal numbers x >= 1, within 2 units in the last place. x = 2^n m with 1/sqrt 2 < m <= sqrt 2, and log m by the
 * series of log((1 + s) / (1 - s)), |s| <= 0.172. */
static inline float taso_logarithm(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    int32_t n = (int32_t)(bits >> 23) - 127;
    bits = (bits & 0x7fffffu) | 0x3f800000u;
    float m;
    memcpy(&m, &bits, sizeof m);
    if (m > 1.41421356f) m *= 0.5f, n++;
    const float s = (m - 1.0f) / (m + 1.0f), square = s * s;
    float series = 2.0f / 9.0f;
    series = series * square + 2.0f / 7.0f;
    series = series * square + 2.0f / 5.0f;
    series = series * square + 2.0f / 3.0f;
    series = series * square + 2.0f;
    return (float)n * 0.693359375f + ((float)n * -2.12194440e-4f + series * s);
}

#endif
