/* SPDX-License-Identifier: MIT */
/** Rounds: the network run with one candidate for each layer, step by step in the arena that a plan of these has. */
#ifndef ROUND_H
#define ROUND_H

#include <stdio.h>

#include "call.h"

/** Where all rounds run. Sizes and places are in bytes. The caller's buffers begin with the input, which is written anew before
 *  each inference, as whoever calls a plan does. */
struct stage {
    int64_t arena_bytes, callers_bytes, input_bytes, weights_bytes;
    float *arena, *callers, *weights, *sample;
};

/** Makes the memory and fills it with numbers; 0: there is none. */
int begin_stage(struct stage *stage);
void end_stage(struct stage *stage);

/** A call of a kernel, of a layer or of a band of it. */
struct step {
    const struct call *call; /**< NULL: none, it moves rows and no more */
    const float **in, *weights;
    float *out, *workspace;
    int figure;         /**< that its time adds to */
    float *front;       /**< before it, rows are moved to the front of the buffer that it writes */
    const float *moved; /**< from here; NULL: none are */
    size_t moved_bytes;
    int move_figure;
};

struct round {
    int warm, counted; /**< inferences, back to back: those that are not counted, and those that are */
    int length, figures;
    struct step *steps;
    int *readings; /**< by figure: of the clock, an inference */
    double *ns;    /**< by figure: the median over the inferences that count, the clock's own cost taken off */
};

enum { counted_max = 100 };

/** Reads `round WARM COUNTED STEPS` and each step: a line `CALL WEIGHTS WORKSPACE OUT IN..`, which has a figure of its own; or
 *  `segment OPERATIONS CALLS`, which has one for each operation and one for what is moved, with a line for each operation,
 *  `BANDS CALL.. WEIGHTS WORKSPACE OUT FLOATS` and of each input `IN FLOATS` (floats from row to row), and a line for each of its
 *  calls, in order: `OPERATION BAND ROW`, of each input `ROW`, and `FROM ROWS` where rows of the output's buffer are moved to its
 *  front before. Where the segment's input is moved before all of them its first line ends in `TO FROM FLOATS`. Places outside the
 *  stage are refused. 0: not understood. `line` is counted on. */
int read_round(FILE *file, const struct stage *stage, const struct call *calls, int64_t call_count, struct round *round,
               long *line);
void end_round(struct round *round);
void run_round(struct round *round, const struct stage *stage, double clock_cost_ns);

#endif
