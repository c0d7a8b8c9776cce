/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L /* for the clock */
#include "round.h"

#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "statistics.h"

int begin_stage(struct stage *stage) {
    stage->arena = new_floats(stage->arena_bytes / 4);
    stage->callers = new_floats(stage->callers_bytes / 4);
    stage->weights = new_floats(stage->weights_bytes / 4);
    stage->sample = new_floats(stage->input_bytes / 4);
    if (!stage->arena || !stage->callers || !stage->weights || !stage->sample) return 0;
    for (int64_t i = 0; i < stage->input_bytes / 4; i++) stage->sample[i] = operand_at(i);
    for (int64_t i = 0; i < stage->weights_bytes / 4; i++) stage->weights[i] = pool_at(i);
    return 1;
}

void end_stage(struct stage *stage) { free(stage->arena), free(stage->callers), free(stage->weights), free(stage->sample); }

/* Reads "a64" (in the arena), "c0" (in the caller's buffers), "w0" (in the weights) or "-" (none); 0: it is none of these, or
 * so many floats from there on are not all inside. */
static int read_place(char **text, const struct stage *stage, const char *kinds, int64_t floats, float **at) {
    *text += strspn(*text, " ");
    const char kind = **text;
    if (kind == '\0' || !strchr(kinds, kind)) return 0;
    (*text)++;
    if (kind == '-') {
        *at = NULL;
        return floats == 0;
    }
    const int64_t bytes = kind == 'a' ? stage->arena_bytes : kind == 'c' ? stage->callers_bytes : stage->weights_bytes;
    float *const base = kind == 'a' ? stage->arena : kind == 'c' ? stage->callers : stage->weights;
    int64_t offset = 0;
    if (!read_whole(text, 0, bytes, &offset) || offset % 4 != 0 || floats > (bytes - offset) / 4) return 0;
    *at = base + offset / 4;
    return 1;
}

/* From the first that a call writes to the last. */
static int64_t floats_written(const struct call *call) {
    const struct extent e = output_extent(call);
    const int64_t total = call->shape.out_channels_total;
    if (total == 0) return floats_in(e, call->row->output);
    return total < e.channels ? INT64_MAX : total * e.height * e.width - (total - e.channels);
}

static int read_step(char *text, const struct stage *stage, const struct call *calls, int64_t call_count, struct step *step) {
    int64_t number = 0;
    float *weights = NULL;
    if (!read_whole(&text, 0, call_count - 1, &number)) return 0;
    const struct call *call = step->call = &calls[number];
    const taso_shape *s = &call->shape;
    if (!read_place(&text, stage, "w-", call->row->weights(s), &weights) ||
        !read_place(&text, stage, "a-", call->row->workspace(s), &step->workspace) ||
        !read_place(&text, stage, "ac", floats_written(call), &step->out))
        return 0;
    step->weights = weights;
    step->in = calloc((size_t)s->inputs, sizeof *step->in);
    if (!step->in) return 0;
    for (int i = 0; i < s->inputs; i++) {
        float *in = NULL;
        if (!read_place(&text, stage, "ac", floats_in(operand_extent(call, i), call->row->input), &in)) return 0;
        step->in[i] = in;
    }
    return text[strspn(text, " \n")] == '\0';
}

int read_round(FILE *file, const struct stage *stage, const struct call *calls, int64_t call_count, struct round *round,
               long *line) {
    static char text[1 << 17];
    memset(round, 0, sizeof *round);
    ++*line;
    if (!fgets(text, sizeof text, file) ||
        sscanf(text, "round %d %d %d", &round->warm, &round->counted, &round->length) != 3 || round->warm < 0 ||
        round->warm > counted_max || round->counted < 1 || round->counted > counted_max || round->length < 1 ||
        round->length > 1 << 20)
        return 0;
    round->steps = calloc((size_t)round->length, sizeof *round->steps);
    round->ns = calloc((size_t)round->length * (size_t)round->counted, sizeof *round->ns);
    if (!round->steps || !round->ns) return 0;
    for (int i = 0; i < round->length; i++) {
        ++*line;
        if (!fgets(text, sizeof text, file) || !read_step(text, stage, calls, call_count, &round->steps[i])) return 0;
    }
    return 1;
}

void end_round(struct round *round) {
    for (int i = 0; round->steps && i < round->length; i++) free(round->steps[i].in);
    free(round->steps), free(round->ns);
}

void run_round(struct round *round, const struct stage *stage, double clock_cost_ns) {
    for (int inference = -round->warm; inference < round->counted; inference++) {
        memcpy(stage->callers, stage->sample, (size_t)stage->input_bytes);
        int64_t before = taso_now_ns();
        for (int i = 0; i < round->length; i++) {
            const struct step *step = &round->steps[i];
            kernel_of(step->call)(&step->call->shape, step->in, step->weights, step->out, step->workspace);
            const int64_t after = taso_now_ns();
            if (inference >= 0) round->ns[i * round->counted + inference] = (double)(after - before);
            before = after;
        }
    }
    for (int i = 0; i < round->length; i++) {
        double *const times = round->ns + i * round->counted;
        taso_sort_times(times, round->counted);
        round->ns[i] = MAX(1, (int64_t)(taso_median(times, round->counted) - clock_cost_ns + 0.5));
    }
}
