/* SPDX-License-Identifier: MIT */
/** The one place where OpenMP is named: a loop split over s->threads, or a plain loop without OpenMP. */
#ifndef TASO_PARALLEL_H
#define TASO_PARALLEL_H

#ifdef _OPENMP
#define TASO_PRAGMA(text) _Pragma(#text)
/** Stands before a for loop; a `const taso_shape* s` must be in scope. */
#define TASO_PARALLEL_FOR TASO_PRAGMA(omp parallel for num_threads(s->threads) if (s->threads > 1) schedule(static))
#else
#define TASO_PARALLEL_FOR
#endif

#endif
