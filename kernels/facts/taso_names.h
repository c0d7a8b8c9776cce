/* SPDX-License-Identifier: MIT */
/** What the kernels of a program are called where they are linked.
 *
 *  TASO_NAME(f) is the symbol of kernel f. Before it stands TASO_PREFIX, for which an exported plan has a name of
 *  its own, so that two plans link into one program; behind it TASO_SUFFIX, by which one program holds the kernels
 *  of several instruction sets.
 */
#ifndef TASO_NAMES_H
#define TASO_NAMES_H

#ifndef TASO_PREFIX
#define TASO_PREFIX
#endif
#ifndef TASO_SUFFIX
#define TASO_SUFFIX
#endif

#define TASO_JOIN_(a, b) a##b
#define TASO_JOIN(a, b) TASO_JOIN_(a, b)
#define TASO_NAME(f) TASO_JOIN(TASO_JOIN(TASO_PREFIX, f), TASO_SUFFIX)

#endif
