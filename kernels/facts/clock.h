/* SPDX-License-Identifier: MIT */
/** The finest clock that C and the system have, and what reading it costs. */
#ifndef TASO_CLOCK_H
#define TASO_CLOCK_H

#include <stdint.h>
#include <time.h>

/** Nanoseconds since some moment; whole ones, as a double does not hold those since 1970. */
static inline int64_t taso_now_ns(void) {
    struct timespec now;
#ifdef CLOCK_MONOTONIC
    clock_gettime(CLOCK_MONOTONIC, &now);
#else
    timespec_get(&now, TIME_UTC);
#endif
    return INT64_C(1000000000) * now.tv_sec + now.tv_nsec;
}

/** Nanoseconds from one reading to the next with nothing between them: the least mean of a few rows of readings, as
 *  a clock may be coarser than what it costs. To be taken off each time that two readings bound. */
static inline double taso_clock_cost_ns(void) {
    enum { rows = 20, readings = 50 };
    double least = 1e9;
    for (int row = 0; row < rows; row++) {
        const int64_t before = taso_now_ns();
        int64_t after = before;
        for (int i = 0; i < readings; i++) after = taso_now_ns();
        const double mean = (double)(after - before) / readings;
        least = mean < least ? mean : least;
    }
    return least;
}

#endif
