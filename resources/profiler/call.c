/* SPDX-License-Identifier: MIT */
#include "call.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "taso_names.h"

#define WEIGHT_FORM(form, floats) TASO_FORMULA(int64_t, floats_##form, floats)
#include "weight_forms.def"
TASO_FORMULA(int64_t, floats_none, 0)
static void taso_form_none(const taso_shape *s, const float *weights, const float *bias, float *packed) {
    (void)s, (void)weights, (void)bias, (void)packed;
}

#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work) \
    TASO_FORMULA(int64_t, workspace_##family##_##variant, workspace)
#include "primitives.def"

static const struct row rows[] = {
#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work) \
    {#family "_" #variant, taso_op_##op, taso_layout_##input, taso_layout_##output,                      \
     taso_form_##form, floats_##form, workspace_##family##_##variant},
#include "primitives.def"
};
enum { row_count = sizeof rows / sizeof *rows };

extern const taso_kernel TASO_NAME(taso_kernel_table)[];

taso_kernel kernel_of(const struct call *call) { return TASO_NAME(taso_kernel_table)[call->row - rows]; }

const struct row *find_row(const char *name) {
    for (int i = 0; i < row_count; i++)
        if (strcmp(rows[i].name, name) == 0) return &rows[i];
    return NULL;
}

/* Numbers. */

enum { table_length = 4099 };
static float table[table_length];

void fill_table(void) {
    uint32_t state = 7;
    for (int i = 0; i < table_length; i++) {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
            state = state * 1664525u + 1013904223u;
            sum += (double)(state >> 8) / (1 << 24);
        }
        table[i] = (float)sum;
    }
}

/* In 32 bits, which may wrap: a division of 64 is a call on ARMv7. */
static float number_at(int64_t index, uint32_t stride, uint32_t first) {
    return table[((uint32_t)index * stride + first) % (uint32_t)table_length];
}

float operand_at(int64_t index) { return number_at(index, 17, 0); }

float operand_of(const struct call *call, int64_t index) {
    const float x = operand_at(index);
    return taso_wants_positive(call->row->op) ? fabsf(x) + 0.125f : x;
}

float weight_at(enum taso_op op, float gain, int64_t index) {
    const float x = number_at(index, 31, 5);
    if (taso_is_binary(op)) return 1.0f + 0.05f * x;
    return op == taso_op_scale || op == taso_op_instance_norm ? 1.0f + 0.05f * x : gain * x;
}

float bias_at(int64_t channel) { return 0.05f * number_at(channel, 7, 3); }

float pool_at(int64_t index) { return 0.03f * number_at(index, 31, 5); }

double fan_in(enum taso_op op, const taso_shape *s) {
    if (op == taso_op_fc) return (double)s->in_channels * s->in_height * s->in_width;
    return (double)(s->in_channels / s->groups) * s->kernel_height * s->kernel_width;
}

int64_t weight_count(enum taso_op op, const taso_shape *s) {
    const taso_extents constant = taso_constant_extents(s);
    if (op == taso_op_scale || op == taso_op_instance_norm) return s->out_channels;
    if (constant.channels > 0) return (int64_t)constant.channels * constant.height * constant.width;
    if (op != taso_op_conv && op != taso_op_conv_transpose && op != taso_op_fc) return 0;
    return (int64_t)(s->out_channels * fan_in(op, s) + 0.5);
}

float *new_floats(int64_t count) {
    const int64_t bytes = UP(MAX(count, 1) * (int64_t)sizeof(float), 64);
    if ((uint64_t)bytes > SIZE_MAX / 2) return NULL;
    float *floats = aligned_alloc(64, (size_t)bytes);
    if (floats) memset(floats, 0, (size_t)bytes);
    return floats;
}

/* Shapes and layouts. */

struct extent operand_extent(const struct call *call, int operand) {
    const taso_shape *s = &call->shape;
    const taso_extents own = taso_operand_extents(s, taso_operand_of(s, operand));
    const struct extent e = {own.channels, own.height, own.width};
    return e;
}

struct extent output_extent(const struct call *call) {
    const taso_shape *s = &call->shape;
    const struct extent e = {s->out_channels, s->out_height, s->out_width};
    return e;
}

int64_t floats_in(struct extent e, enum taso_layout layout) {
    return taso_padded_channels(layout, e.channels) * e.height * e.width;
}

int64_t place(struct extent e, enum taso_layout layout, int64_t c, int64_t y, int64_t x) {
    return taso_place(layout, e.channels, e.height, e.width, c, y, x);
}

/* Reading. */

int read_whole(char **text, int64_t low, int64_t high, int64_t *number) {
    char *end = *text;
    const long long value = strtoll(*text, &end, 10);
    if (end == *text || value < low || value > high) return 0;
    *text = end;
    *number = value;
    return 1;
}

static int read_number(char **text, int64_t low, int64_t high, int32_t *number) {
    int64_t whole = 0;
    if (!read_whole(text, low, high, &whole)) return 0;
    *number = (int32_t)whole;
    return 1;
}

static int read_real(char **text, float *number) {
    char *end = *text;
    *number = strtof(*text, &end);
    if (end == *text || !isfinite(*number)) return 0;
    *text = end;
    return 1;
}

enum { most = 1 << 24, operands_max = 4096 };

static int read_shape(char **text, taso_shape *s) {
    int32_t *const sizes[] = {&s->in_channels, &s->in_height, &s->in_width, &s->out_channels, &s->out_height, &s->out_width};
    int32_t *const window[] = {&s->kernel_height, &s->kernel_width};
    int32_t *const steps[] = {&s->stride_height, &s->stride_width, &s->dilation_height, &s->dilation_width};
    int32_t *const pads[] = {&s->pad_top, &s->pad_left, &s->pad_bottom, &s->pad_right};
    float *const reals[] = {&s->clip_low, &s->clip_high, &s->alpha, &s->beta, &s->bias};
    int good = 1;
    for (int i = 0; i < 6; i++) good = good && read_number(text, 1, most, sizes[i]);
    for (int i = 0; i < 2; i++) good = good && read_number(text, 0, most, window[i]);
    for (int i = 0; i < 4; i++) good = good && read_number(text, 1, most, steps[i]);
    for (int i = 0; i < 4; i++) good = good && read_number(text, -most, most, pads[i]);
    good = good && read_number(text, 1, most, &s->groups) && read_number(text, 1, operands_max, &s->inputs) &&
           read_number(text, 0, 255, &s->broadcasts) &&
           read_number(text, 0, 2, &s->activation) && read_number(text, 0, 1, &s->accumulate) &&
           read_number(text, 0, most, &s->out_channels_total) && read_number(text, 0, INT32_MAX, &s->in_plane) &&
           read_number(text, 0, 1, &s->count_include_pad) && read_number(text, 0, most, &s->local_size) &&
           read_number(text, 0, 3, &s->pad_mode) && read_number(text, 0, 5, &s->coordinates) &&
           read_number(text, 0, 3, &s->rounding) &&
           read_number(text, 1, 4096, &s->threads);
    for (int i = 0; i < 5; i++) good = good && read_real(text, reals[i]);
    return good;
}

/* Loops that make what the output has and stay within the input. */
static int read_loops(char **text, taso_shape *s) {
    int good = 1;
    for (int i = 0; i < TASO_LOOPS; i++) good = good && read_number(text, 1, INT32_MAX, &s->loop_extents[i]);
    for (int i = 0; i < TASO_LOOPS; i++) good = good && read_number(text, -INT32_MAX, INT32_MAX, &s->loop_strides[i]);
    if (!good || !read_number(text, 0, INT32_MAX, &s->loop_offset)) return 0;
    const int64_t inputs = (int64_t)s->in_channels * s->in_height * s->in_width;
    const int64_t outputs = (int64_t)s->out_channels * s->out_height * s->out_width;
    int64_t count = 1, first = s->loop_offset, last = s->loop_offset;
    for (int i = 0; i < TASO_LOOPS; i++) {
        if (count > outputs / s->loop_extents[i]) return 0;
        count *= s->loop_extents[i];
        *(s->loop_strides[i] < 0 ? &first : &last) += (s->loop_extents[i] - 1) * (int64_t)s->loop_strides[i];
    }
    return count == outputs && first >= 0 && last < inputs;
}

int read_call(char *text, struct call *call) {
    char name[128];
    int length = 0;
    memset(call, 0, sizeof *call);
    if (sscanf(text, "%d %127s%n", &call->checked, name, &length) != 2) return 0;
    text += length;
    call->row = find_row(name);
    if (!call->row || !read_shape(&text, &call->shape)) return 0;
    if (call->row->op == taso_op_rearrange && !read_loops(&text, &call->shape)) return 0;
    if (call->row->op == taso_op_concat) {
        call->input_channels = calloc((size_t)call->shape.inputs, sizeof *call->input_channels);
        if (!call->input_channels) return 0;
        int64_t sum = 0;
        for (int i = 0; i < call->shape.inputs; i++) {
            if (!read_number(&text, 1, most, &call->input_channels[i])) return 0;
            sum += call->input_channels[i];
        }
        if (sum != call->shape.out_channels) return 0;
        call->shape.input_channels = call->input_channels;
    }
    if (text[strspn(text, " \n")] != '\0') {
        call->in_channels_total = calloc((size_t)call->shape.inputs, sizeof *call->in_channels_total);
        if (!call->in_channels_total) return 0;
        for (int i = 0; i < call->shape.inputs; i++)
            if (!read_number(&text, 0, most, &call->in_channels_total[i])) return 0;
        call->shape.in_channels_total = call->in_channels_total;
    }
    /* What is checked has tensors of its own. */
    if (call->checked && (call->in_channels_total || call->shape.out_channels_total || call->shape.in_plane)) return 0;
    return text[strspn(text, " \n")] == '\0';
}
