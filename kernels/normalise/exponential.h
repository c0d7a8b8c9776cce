/* SPDX-License-Identifier: MIT */
/** The exponential function by means that compilers vectorise. */
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

#endif
