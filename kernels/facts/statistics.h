/* SPDX-License-Identifier: MIT */
/** What is said of repeated timings. */
#ifndef TASO_STATISTICS_H
#define TASO_STATISTICS_H

#include <stdlib.h>

static inline int taso_compare_times(const void* a, const void* b) {
    const double x = *(const double*)a, y = *(const double*)b;
    return (x > y) - (x < y);
}

static inline void taso_sort_times(double* times, int count) {
    qsort(times, (size_t)count, sizeof *times, taso_compare_times);
}

/** The value a fraction of the way through sorted times, interpolated. */
static inline double taso_quantile(const double* sorted, int count, double fraction) {
    const double at = fraction * (count - 1);
    const int low = (int)at, high = low + 1 < count ? low + 1 : low;
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

static inline double taso_median(const double* sorted, int count) {
    return taso_quantile(sorted, count, 0.5);
}

/** (75th - 25th percentile) / median. */
static inline double taso_spread(const double* sorted, int count) {
    const double median = taso_median(sorted, count);
    return median > 0 ? (taso_quantile(sorted, count, 0.75) - taso_quantile(sorted, count, 0.25)) / median
                      : 0;
}

#endif
