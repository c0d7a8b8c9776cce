/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L /* for the clock */
#include "check.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "definition.h"

/* What the outputs of a shape must be: all of them, or of a large shape as many as take about `work_max` steps,
 * evenly spread. Made once for all primitives of a shape. */
static struct {
    struct call of;
    int64_t count, elements;
    double *values, largest;
} reference;

static const double work_max = 4e6;

static double work_each(const struct call *call) {
    const taso_shape *s = &call->shape;
    switch (call->row->op) {
        case taso_op_conv:
        case taso_op_fc: return fan_in(call->row->op, s);
        case taso_op_max_pool:
        case taso_op_average_pool: return (double)s->kernel_height * s->kernel_width;
        case taso_op_softmax: return 40.0 * s->in_channels;
        case taso_op_lrn: return 40.0 + s->local_size;
        default: return 1.0 + s->inputs;
    }
}

static int64_t sample(int64_t i) {
    if (reference.count == reference.elements) return i;
    /* Multiples of the golden ratio fall evenly, and in step with no extent. */
    const uint64_t fraction = (uint64_t)i * 0x9e3779b97f4a7c15u >> 33;
    return (int64_t)(fraction * (uint64_t)reference.elements >> 31);
}

static int same_shape(const struct call *a, const struct call *b) {
    taso_shape x = a->shape, y = b->shape;
    if (!a->row || a->row->op != b->row->op || !a->input_channels != !b->input_channels) return 0;
    if (a->input_channels && memcmp(a->input_channels, b->input_channels, sizeof(int32_t) * (size_t)x.inputs) != 0) return 0;
    x.input_channels = y.input_channels = NULL;
    return memcmp(&x, &y, offsetof(taso_shape, input_channels)) == 0 && x.activation == y.activation &&
           x.clip_low == y.clip_low && x.clip_high == y.clip_high && x.count_include_pad == y.count_include_pad &&
           x.local_size == y.local_size && x.alpha == y.alpha && x.beta == y.beta && x.bias == y.bias;
}

static int make_reference(const struct call *call) {
    if (same_shape(&reference.of, call)) return 1;
    const struct extent out = output_extent(call);
    free(reference.values);
    reference.of.row = NULL;
    reference.elements = out.channels * out.height * out.width;
    reference.count = MIN(reference.elements, (int64_t)fmax(16, work_max / work_each(call)));
    reference.values = malloc((size_t)reference.count * sizeof *reference.values);
    if (!reference.values) return 0;
    reference.largest = 0;
    for (int64_t i = 0; i < reference.count; i++) {
        reference.values[i] = exact(call, sample(i));
        reference.largest = fmax(reference.largest, fabs(reference.values[i]));
    }
    reference.of = *call;
    return 1;
}

/* max |out - exact| / max |exact|; 1e30 where an output is no number. */
static double error_of(const struct call *call, const float *out) {
    const struct extent e = output_extent(call);
    double worst = 0;
    for (int64_t i = 0; i < reference.count; i++) {
        const int64_t index = sample(i);
        const int64_t at = place(e, call->row->output, index / e.width / e.height, index / e.width % e.height, index % e.width);
        const double apart = fabs(out[at] - reference.values[i]);
        if (!(apart <= worst)) worst = isfinite(apart) ? apart : 1e30;
    }
    return reference.largest > 0 ? worst / reference.largest : worst;
}

/* One call by itself. */

void end_lone_call(struct lone_call *lone) {
    for (int i = 0; lone->in && i < lone->call->shape.inputs; i++) free(lone->in[i]);
    free(lone->in), free(lone->weights), free(lone->out), free(lone->workspace);
}

static int pack_weights(struct lone_call *lone) {
    const struct row *row = lone->call->row;
    const taso_shape *s = &lone->call->shape;
    const int64_t count = weight_count(row->op, s);
    const float gain = (float)(1 / sqrt(fan_in(row->op, s)));
    float *plain = new_floats(count), *bias = new_floats(s->out_channels);
    lone->weights = new_floats(row->weights(s));
    const int whole = plain && bias && lone->weights;
    if (whole) {
        for (int64_t i = 0; i < count; i++) plain[i] = weight_at(row->op, gain, i);
        for (int64_t m = 0; m < s->out_channels; m++) bias[m] = bias_at(m);
        row->form(s, plain, bias, lone->weights);
    }
    free(plain), free(bias);
    return whole;
}

int begin_lone_call(struct lone_call *lone, const struct call *call) {
    const enum taso_layout layout = call->row->input;
    memset(lone, 0, sizeof *lone);
    lone->call = call;
    lone->in = calloc((size_t)call->shape.inputs, sizeof *lone->in);
    if (!lone->in) return 0;
    int64_t index = 0;
    for (int i = 0; i < call->shape.inputs; i++) {
        const struct extent e = operand_extent(call, i);
        lone->in[i] = new_floats(floats_in(e, layout));
        if (!lone->in[i]) return 0;
        for (int64_t c = 0; c < e.channels; c++)
            for (int64_t y = 0; y < e.height; y++)
                for (int64_t x = 0; x < e.width; x++) lone->in[i][place(e, layout, c, y, x)] = operand_at(index++);
    }
    lone->out = new_floats(floats_in(output_extent(call), call->row->output));
    lone->workspace = new_floats(call->row->workspace(&call->shape));
    if (!lone->out || !lone->workspace) return 0;
    return call->row->weights(&call->shape) == 0 || pack_weights(lone);
}

double time_lone_call(const struct lone_call *lone) {
    const int64_t before = taso_now_ns();
    kernel_of(lone->call)(&lone->call->shape, (const float *const *)lone->in, lone->weights, lone->out, lone->workspace);
    return (double)(taso_now_ns() - before);
}

int check_call(const struct call *call, struct checked *found) {
    struct lone_call lone;
    const int whole = begin_lone_call(&lone, call) && make_reference(call);
    if (whole) {
        found->ns = time_lone_call(&lone);
        found->error = error_of(call, lone.out);
        found->outputs = reference.count;
    }
    end_lone_call(&lone);
    return whole;
}
