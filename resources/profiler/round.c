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

/* A place, and how many floats there are from there on. */
struct place {
    float *at;
    int64_t floats;
};

/* Reads "a64" (in the arena), "c0" (in the caller's buffers), "w0" (in the weights) or "-" (none); 0: it is none of these. */
static int read_place(char **text, const struct stage *stage, const char *kinds, struct place *found) {
    *text += strspn(*text, " ");
    const char kind = **text;
    if (kind == '\0' || !strchr(kinds, kind)) return 0;
    (*text)++;
    found->at = NULL, found->floats = 0;
    if (kind == '-') return 1;
    const int64_t bytes = kind == 'a' ? stage->arena_bytes : kind == 'c' ? stage->callers_bytes : stage->weights_bytes;
    float *const base = kind == 'a' ? stage->arena : kind == 'c' ? stage->callers : stage->weights;
    int64_t offset = 0;
    if (!read_whole(text, 0, bytes, &offset) || offset % 4 != 0) return 0;
    found->at = base + offset / 4;
    found->floats = (bytes - offset) / 4;
    return 1;
}

/* From the first to the last of a channel slice of a tensor of `total` channels; 0: it is a whole tensor. */
static int64_t floats_of_slice(struct extent e, int64_t total, enum taso_layout layout) {
    if (total == 0) return floats_in(e, layout);
    const struct extent whole = {total, e.height, e.width}, row = {total, 1, e.width}, own = {e.channels, 1, e.width};
    if (total < e.channels) return INT64_MAX;
    return layout == taso_layout_hwc ? floats_in(whole, layout) - (total - e.channels)
                                     : floats_in(whole, layout) - floats_in(row, layout) + floats_in(own, layout);
}

static int64_t floats_written(const struct call *call) {
    return floats_of_slice(output_extent(call), call->shape.out_channels_total, call->row->output);
}

static int64_t floats_read(const struct call *call, int operand) {
    const struct extent e = operand_extent(call, operand);
    const int64_t plane = call->shape.in_plane;
    if (plane == 0 || call->row->input != taso_layout_chw)
        return floats_of_slice(e, call->in_channels_total ? call->in_channels_total[operand] : 0, call->row->input);
    return plane < e.height * e.width ? INT64_MAX : (e.channels - 1) * plane + e.height * e.width;
}

static const int64_t most_rows = 1 << 24;

/* Where the rows of a buffer are. */
struct rows {
    struct place place;
    int64_t floats; /* from one to the next */
};

/* The floats from a row on, of which `needed` must be there; NULL: they are not. */
static float *row_of(const struct rows *rows, int64_t row, int64_t needed) {
    if (row > 0 && rows->floats > 0 && row > rows->place.floats / rows->floats) return NULL;
    const int64_t at = row * rows->floats;
    return needed > rows->place.floats - at ? NULL : rows->place.at + at;
}

enum { steps_max = 1 << 20, bands_max = 1 << 16 };

/* One step more, of which nothing is known; no call: it moves rows and no more. NULL: there are too many, or there is no
 * memory. */
static struct step *add_step(struct round *round, int *room, const struct call *call) {
    if (round->length == *room) {
        *room = MAX(64, *room * 2);
        struct step *more = *room > steps_max ? NULL : realloc(round->steps, (size_t)*room * sizeof *more);
        if (!more) return NULL;
        round->steps = more;
    }
    struct step *step = &round->steps[round->length];
    memset(step, 0, sizeof *step);
    step->call = call;
    if (!call) return &round->steps[round->length++];
    step->in = calloc((size_t)call->shape.inputs, sizeof *step->in);
    if (!step->in) return NULL;
    round->length++;
    return step;
}

/* The figures of one step more; -1: there are too many, or there is no memory. */
static int add_figures(struct round *round, int64_t count) {
    const int first = round->figures;
    if (count > steps_max - first) return -1;
    int *more = realloc(round->readings, (size_t)(first + count) * sizeof *more);
    if (!more) return -1;
    round->readings = more;
    memset(more + first, 0, (size_t)count * sizeof *more);
    round->figures += (int)count;
    return first;
}

static int read_step(char *text, const struct stage *stage, const struct call *calls, int64_t call_count, struct round *round,
                     int *room) {
    int64_t number = 0;
    struct place weights, workspace, out;
    if (!read_whole(&text, 0, call_count - 1, &number)) return 0;
    const struct call *call = &calls[number];
    const taso_shape *s = &call->shape;
    const int figure = add_figures(round, 1);
    struct step *step = figure < 0 ? NULL : add_step(round, room, call);
    if (!step || !read_place(&text, stage, "w-", &weights) || !read_place(&text, stage, "a-", &workspace) ||
        !read_place(&text, stage, "ac", &out) || call->row->weights(s) > weights.floats ||
        call->row->workspace(s) > workspace.floats || floats_written(call) > out.floats)
        return 0;
    step->weights = weights.at, step->workspace = workspace.at, step->out = out.at;
    step->figure = figure;
    round->readings[figure] = 1;
    for (int i = 0; i < s->inputs; i++) {
        struct place in;
        if (!read_place(&text, stage, "ac", &in) || floats_read(call, i) > in.floats) return 0;
        step->in[i] = in.at;
    }
    return text[strspn(text, " \n")] == '\0';
}

/* What the calls of a layer share, or of a transform. */
struct operation {
    int64_t bands;
    const struct call **calls; /* by band */
    struct place weights, workspace;
    struct rows out, *in;
};

static void end_operations(struct operation *operations, int64_t count) {
    for (int64_t k = 0; operations && k < count; k++) free(operations[k].calls), free(operations[k].in);
    free(operations);
}

static int read_rows(char **text, const struct stage *stage, struct rows *rows) {
    return read_place(text, stage, "ac", &rows->place) && read_whole(text, 0, INT64_MAX / most_rows, &rows->floats);
}

static int read_operation(char *text, const struct stage *stage, const struct call *calls, int64_t call_count,
                          struct operation *operation) {
    if (!read_whole(&text, 1, bands_max, &operation->bands)) return 0;
    operation->calls = calloc((size_t)operation->bands, sizeof *operation->calls);
    if (!operation->calls) return 0;
    int64_t number = 0;
    for (int64_t k = 0; k < operation->bands; k++) {
        if (!read_whole(&text, 0, call_count - 1, &number)) return 0;
        operation->calls[k] = &calls[number];
        if (calls[number].row != operation->calls[0]->row || calls[number].shape.inputs != operation->calls[0]->shape.inputs)
            return 0;
    }
    const int32_t inputs = operation->calls[0]->shape.inputs;
    operation->in = calloc((size_t)inputs, sizeof *operation->in);
    if (!operation->in || !read_place(&text, stage, "w-", &operation->weights) ||
        !read_place(&text, stage, "a-", &operation->workspace) || !read_rows(&text, stage, &operation->out))
        return 0;
    for (int32_t i = 0; i < inputs; i++)
        if (!read_rows(&text, stage, &operation->in[i])) return 0;
    for (int64_t k = 0; k < operation->bands; k++) {
        const struct call *call = operation->calls[k];
        if (call->row->weights(&call->shape) > operation->weights.floats ||
            call->row->workspace(&call->shape) > operation->workspace.floats)
            return 0;
    }
    return text[strspn(text, " \n")] == '\0';
}

static int read_band(char *text, const struct operation *operations, int64_t operation_count, struct round *round, int *room,
                     int first_figure) {
    int64_t number = 0, band = 0, row = 0, rows = 0;
    if (!read_whole(&text, 0, operation_count - 1, &number)) return 0;
    const struct operation *operation = &operations[number];
    if (!read_whole(&text, 0, operation->bands - 1, &band) || !read_whole(&text, 0, most_rows, &row)) return 0;
    const struct call *call = operation->calls[band];
    struct step *step = add_step(round, room, call);
    if (!step) return 0;
    step->weights = operation->weights.at, step->workspace = operation->workspace.at;
    step->figure = first_figure + (int)number, step->move_figure = first_figure + (int)operation_count;
    step->out = row_of(&operation->out, row, floats_written(call));
    if (!step->out) return 0;
    for (int i = 0; i < call->shape.inputs; i++) {
        if (!read_whole(&text, 0, most_rows, &row)) return 0;
        step->in[i] = row_of(&operation->in[i], row, floats_read(call, i));
        if (!step->in[i]) return 0;
    }
    round->readings[step->figure]++;
    text += strspn(text, " \n");
    if (*text == '\0') return 1;
    if (!read_whole(&text, 0, most_rows, &row) || !read_whole(&text, 1, most_rows, &rows)) return 0;
    step->front = operation->out.place.at;
    step->moved = row_of(&operation->out, row, rows * operation->out.floats);
    step->moved_bytes = (size_t)(rows * operation->out.floats) * sizeof(float);
    round->readings[step->move_figure]++;
    return step->moved && text[strspn(text, " \n")] == '\0';
}

/* What a segment moves before its first call, if anything. */
static int read_moved_input(char *text, const struct stage *stage, struct round *round, int *room, int figure) {
    struct place front, from;
    int64_t floats = 0;
    if (text[strspn(text, " \n")] == '\0') return 1;
    if (!read_place(&text, stage, "a", &front) || !read_place(&text, stage, "a", &from) ||
        !read_whole(&text, 1, MIN(front.floats, from.floats), &floats) || text[strspn(text, " \n")] != '\0')
        return 0;
    struct step *step = add_step(round, room, NULL);
    if (!step) return 0;
    step->front = front.at, step->moved = from.at, step->moved_bytes = (size_t)floats * sizeof(float);
    step->move_figure = figure;
    round->readings[figure]++;
    return 1;
}

static int read_segment(FILE *file, char *text, int size, const struct stage *stage, const struct call *calls,
                        int64_t call_count, struct round *round, int *room, long *line) {
    int64_t operation_count = 0, count = 0;
    char *rest = text + strlen("segment");
    if (!read_whole(&rest, 1, steps_max, &operation_count) || !read_whole(&rest, 1, steps_max, &count)) return 0;
    const int figure = add_figures(round, operation_count + 1);
    if (figure < 0 || !read_moved_input(rest, stage, round, room, figure + (int)operation_count)) return 0;
    struct operation *operations = calloc((size_t)operation_count, sizeof *operations);
    int good = operations != NULL;
    for (int64_t k = 0; good && k < operation_count; k++) {
        ++*line;
        good = fgets(text, size, file) && read_operation(text, stage, calls, call_count, &operations[k]);
    }
    for (int64_t k = 0; good && k < count; k++) {
        ++*line;
        good = fgets(text, size, file) && read_band(text, operations, operation_count, round, room, figure);
    }
    end_operations(operations, operation_count);
    return good;
}

int read_round(FILE *file, const struct stage *stage, const struct call *calls, int64_t call_count, struct round *round,
               long *line) {
    static char text[1 << 17];
    memset(round, 0, sizeof *round);
    int steps = 0, room = 0;
    ++*line;
    if (!fgets(text, sizeof text, file) || sscanf(text, "round %d %d %d", &round->warm, &round->counted, &steps) != 3 ||
        round->warm < 0 || round->warm > counted_max || round->counted < 1 || round->counted > counted_max || steps < 1 ||
        steps > steps_max)
        return 0;
    for (int i = 0; i < steps; i++) {
        ++*line;
        if (!fgets(text, sizeof text, file)) return 0;
        const int good = strncmp(text, "segment ", 8) == 0
                             ? read_segment(file, text, sizeof text, stage, calls, call_count, round, &room, line)
                             : read_step(text, stage, calls, call_count, round, &room);
        if (!good) return 0;
    }
    round->ns = calloc((size_t)round->figures * (size_t)round->counted, sizeof *round->ns);
    return round->ns != NULL;
}

void end_round(struct round *round) {
    for (int i = 0; i < round->length; i++) free(round->steps[i].in);
    free(round->steps), free(round->readings), free(round->ns);
}

void run_round(struct round *round, const struct stage *stage, double clock_cost_ns) {
    memset(round->ns, 0, (size_t)round->figures * (size_t)round->counted * sizeof *round->ns);
    for (int inference = -round->warm; inference < round->counted; inference++) {
        memcpy(stage->callers, stage->sample, (size_t)stage->input_bytes);
        int64_t before = taso_now_ns();
        for (int i = 0; i < round->length; i++) {
            const struct step *step = &round->steps[i];
            if (step->moved) {
                memmove(step->front, step->moved, step->moved_bytes);
                const int64_t after = taso_now_ns();
                if (inference >= 0) round->ns[step->move_figure * round->counted + inference] += (double)(after - before);
                before = after;
            }
            if (!step->call) continue;
            kernel_of(step->call)(&step->call->shape, step->in, step->weights, step->out, step->workspace);
            const int64_t after = taso_now_ns();
            if (inference >= 0) round->ns[step->figure * round->counted + inference] += (double)(after - before);
            before = after;
        }
    }
    for (int i = 0; i < round->figures; i++) {
        double *const times = round->ns + i * round->counted;
        taso_sort_times(times, round->counted);
        round->ns[i] = MAX(1, (int64_t)(taso_median(times, round->counted) - clock_cost_ns * round->readings[i] + 0.5));
    }
}
