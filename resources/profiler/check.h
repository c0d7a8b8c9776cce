/* SPDX-License-Identifier: MIT */
/** A call by itself, its outputs held against their definition. */
#ifndef CHECK_H
#define CHECK_H

#include "call.h"
#include "clock.h"

struct lone_call {
    const struct call *call;
    float **in, *weights, *out, *workspace;
};

/** Makes weights in their form and room for what is written, and operands, which stay until the next call begins whose shape
 *  or layout is another; 0: there is no memory. end_lone_call() in either case. */
int begin_lone_call(struct lone_call *lone, const struct call *call);
double time_lone_call(const struct lone_call *lone);
void end_lone_call(struct lone_call *lone);
/** Gives back what is kept from call to call. */
void forget_lone_calls(void);

struct checked {
    double ns;       /**< of this one call, nothing of it in a cache */
    double error;    /**< max |out - exact| / max |exact|; 1e30 where an output is no number */
    int64_t outputs; /**< looked at */
};

/** 0: there is no memory. */
int check_call(const struct call *call, struct checked *found);

#endif
