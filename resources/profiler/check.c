/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L /* for the clock */
#include "check.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "definition.h"

/* What the outputs of a shape must be: all of them, or of a large shape as many as take about `work_max` steps and at most
 * `outputs_max`, evenly spread. Made once for all primitives of a shape. */
static struct {
    struct call of;
    int64_t count, elements;
    double *values, largest;
} reference;

static const double work_max = 4e6;
static const int64_t outputs_max = 8192; /* each is to be found in its layout, for every primitive anew */

static double work_each(const struct call *call) {
    const taso_shape *s = &call->shape;
    switch (call->row->op) {
        case taso_op_conv:
        case taso_op_conv_transpose:
        case taso_op_fc: return fan_in(call->row->op, s);
        case taso_op_max_pool:
        case taso_op_average_pool:
        case taso_op_resize: return (double)s->kernel_height * s->kernel_width;
        case taso_op_instance_norm: return 4.0 * s->in_channels / s->groups * s->in_height * s->in_width;
        case taso_op_softmax:
        case taso_op_log_softmax: return 40.0 * s->in_channels;
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
           x.local_size == y.local_size && x.pad_mode == y.pad_mode &&
           x.coordinates == y.coordinates && x.rounding == y.rounding && x.alpha == y.alpha && x.beta == y.beta && x.bias == y.bias;
}

static int make_reference(const struct call *call) {
    if (same_shape(&reference.of, call)) return 1;
    const struct extent out = output_extent(call);
    free(reference.values);
    reference.of.row = NULL;
    reference.elements = out.channels * out.height * out.width;
    reference.count = MIN(MIN(reference.elements, outputs_max), (int64_t)fmax(16, work_max / work_each(call)));
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

/* What the primitives of a shape are given, made once for all of them that come one behind the other. */
static struct {
    struct call of;
    float *values, *bias;
} plain;
static struct {
    struct call of;
    enum taso_layout layout;
    float **in;
} operands;

static void forget_plain(void) {
    free(plain.values), free(plain.bias);
    memset(&plain, 0, sizeof plain);
}

static void forget_operands(void) {
    for (int i = 0; operands.in && i < operands.of.shape.inputs; i++) free(operands.in[i]);
    free(operands.in);
    memset(&operands, 0, sizeof operands);
}

static int make_plain(const struct call *call) {
    if (same_shape(&plain.of, call)) return 1;
    forget_plain();
    const taso_shape *s = &call->shape;
    const int64_t count = weight_count(call->row->op, s);
    const float gain = (float)(1 / sqrt(fan_in(call->row->op, s)));
    plain.values = new_floats(count), plain.bias = new_floats(s->out_channels);
    if (!plain.values || !plain.bias) return 0;
    for (int64_t i = 0; i < count; i++) plain.values[i] = weight_at(call->row->op, gain, i);
    for (int64_t m = 0; m < s->out_channels; m++) plain.bias[m] = bias_at(m);
    plain.of = *call;
    return 1;
}

static int make_operands(const struct call *call) {
    const enum taso_layout layout = call->row->input;
    if (same_shape(&operands.of, call) && operands.layout == layout) return 1;
    forget_operands();
    operands.in = calloc((size_t)call->shape.inputs, sizeof *operands.in);
    if (!operands.in) return 0;
    operands.of.shape.inputs = call->shape.inputs; /* of which some may come to be there */
    int64_t index = 0;
    for (int i = 0; i < call->shape.inputs; i++) {
        const struct extent e = operand_extent(call, i);
        float *const in = operands.in[i] = new_floats(floats_in(e, layout));
        if (!in) return 0;
        for (int64_t c = 0; c < e.channels; c++)
            for (int64_t y = 0; y < e.height; y++)
                for (int64_t x = 0; x < e.width; x++) in[place(e, layout, c, y, x)] = operand_of(call, index++);
    }
    operands.of = *call, operands.layout = layout;
    return 1;
}

int begin_lone_call(struct lone_call *lone, const struct call *call) {
    const struct row *row = call->row;
    const int64_t weights = row->weights(&call->shape);
    memset(lone, 0, sizeof *lone);
    lone->call = call;
    if (!make_operands(call)) return 0;
    lone->in = operands.in;
    lone->out = new_floats(floats_in(output_extent(call), row->output));
    lone->workspace = new_floats(row->workspace(&call->shape));
    if (!lone->out || !lone->workspace) return 0;
    if (weights == 0) return 1;
    lone->weights = new_floats(weights);
    if (!lone->weights || !make_plain(call)) return 0;
    row->form(&call->shape, plain.values, plain.bias, lone->weights);
    return 1;
}

void end_lone_call(struct lone_call *lone) { free(lone->weights), free(lone->out), free(lone->workspace); }

void forget_lone_calls(void) {
    forget_plain();
    forget_operands();
    free(reference.values);
    memset(&reference, 0, sizeof reference);
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
