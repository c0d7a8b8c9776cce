/* SPDX-License-Identifier: MIT */
/* Times kernels on a board.
 *
 *     profiler ITEMS
 *
 *  ITEMS begins with `taso-profiler 1`, then `footprint BYTES`, `memory BYTES` and `patience NS`; each further line
 *  is one item: its number, a row of primitives.def, the repeats, the numbers of its shape in the order of
 *  read_shape() below, and the channels of each operand of a concat. The file is removed once it is read.
 *  What comes out is one JSON object a line: what this machine is; a measurement as soon as it is finished; the
 *  time of a reference kernel now and then, with its drift since the start; and every few seconds a sign of life.
 *  Ends at once when its standard input closes. Exit: 0 all done, 2 ITEMS was not understood. */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "formula.h"
#include "machine.h"
#include "ops.h"
#include "placement.h"
#include "simd.h" /* says which instruction set this program is compiled for */
#include "statistics.h"
#include "taso_kernels.h"
#include "weight_forms.h"

/* The rows, with the formulas of theirs that this program needs. */

typedef int64_t formula(const taso_shape *s);

struct row {
    const char *name;
    enum taso_op op;
    enum taso_layout input, output;
    taso_weight_form form;
    formula *weights, *workspace; /* in floats */
};

#define WEIGHT_FORM(form, floats) TASO_FORMULA(int64_t, floats_##form, floats)
#include "weight_forms.def"
TASO_FORMULA(int64_t, floats_none, 0)
static void taso_form_none(const taso_shape *s, const float *weights, const float *bias, float *packed) {
    (void)s, (void)weights, (void)bias, (void)packed;
}

#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work)               \
    TASO_FORMULA(int64_t, workspace_##family##_##variant, workspace)
#include "primitives.def"

static const struct row rows[] = {
#define PRIMITIVE(op, family, variant, source, input, output, form, applies, workspace, abilities, work)               \
    {#family "_" #variant, taso_op_##op, taso_layout_##input, taso_layout_##output,                                         \
     taso_form_##form, floats_##form, workspace_##family##_##variant},
#include "primitives.def"
};
enum { row_count = sizeof rows / sizeof *rows };

extern const taso_kernel taso_kernel_table[];

static const struct row *find_row(const char *name) {
    for (int i = 0; i < row_count; i++)
        if (strcmp(rows[i].name, name) == 0) return &rows[i];
    return NULL;
}

/* Memory, time and numbers. */

static float *new_floats(int64_t count) {
    const int64_t bytes = UP(MAX(count, 1) * (int64_t)sizeof(float), 64);
    if ((uint64_t)bytes > SIZE_MAX / 2) return NULL;
    float *floats = aligned_alloc(64, (size_t)bytes);
    if (floats) memset(floats, 0, (size_t)bytes);
    return floats;
}

static double now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1e9 * (double)now.tv_sec + (double)now.tv_nsec;
}

/* Normally distributed numbers, read at odd strides: as many as weights would take longer to make than to time. */
enum { table_length = 4099 };
static float table[table_length];

static void fill_table(void) {
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

static float operand_at(int64_t index) { return number_at(index, 17, 0); }

static double fan_in(enum taso_op op, const taso_shape *s) {
    if (op == taso_op_fc) return (double)s->in_channels * s->in_height * s->in_width;
    return (double)(s->in_channels / s->groups) * s->kernel_height * s->kernel_width;
}

static int64_t weight_count(enum taso_op op, const taso_shape *s) {
    if (op == taso_op_scale) return s->out_channels;
    if (op != taso_op_conv && op != taso_op_fc) return 0;
    return (int64_t)(s->out_channels * fan_in(op, s) + 0.5);
}

static float weight_at(enum taso_op op, float gain, int64_t index) {
    const float x = number_at(index, 31, 5);
    return op == taso_op_scale ? 1.0f + 0.05f * x : gain * x;
}

static float bias_at(int64_t channel) { return 0.05f * number_at(channel, 7, 3); }

/* Shapes and layouts. */

struct extent {
    int64_t channels, height, width;
};

static int64_t floats_in(struct extent e, enum taso_layout layout) {
    return taso_padded_channels(layout, e.channels) * e.height * e.width;
}

static int64_t place(struct extent e, enum taso_layout layout, int64_t c, int64_t y, int64_t x) {
    return taso_place(layout, e.channels, e.height, e.width, c, y, x);
}

enum { operands_max = 4096 };

struct item {
    long number;
    const struct row *row;
    int repeats;
    taso_shape shape;
    int32_t *input_channels; /* of a concat, else NULL */
};

static struct extent operand_extent(const struct item *item, int operand) {
    const taso_shape *s = &item->shape;
    const struct extent e = {s->input_channels ? s->input_channels[operand] : s->in_channels, s->in_height, s->in_width};
    return e;
}

static struct extent output_extent(const struct item *item) {
    const taso_shape *s = &item->shape;
    const struct extent e = {s->out_channels, s->out_height, s->out_width};
    return e;
}

static double input_at(struct extent e, int64_t first, int64_t c, int64_t y, int64_t x) {
    return operand_at(first + (c * e.height + y) * e.width + x);
}

/* One output by its definition, in double precision. */

static double conv_at(const struct item *item, int64_t m, int64_t oy, int64_t ox) {
    const taso_shape *s = &item->shape;
    const struct extent in = operand_extent(item, 0);
    const int64_t depth = s->in_channels / s->groups, first = m / (s->out_channels / s->groups) * depth;
    const float gain = (float)(1 / sqrt(fan_in(taso_op_conv, s)));
    double sum = bias_at(m);
    for (int64_t c = 0; c < depth; c++)
        for (int64_t ky = 0; ky < s->kernel_height; ky++)
            for (int64_t kx = 0; kx < s->kernel_width; kx++) {
                const int64_t y = oy * s->stride_height - s->pad_top + ky * s->dilation_height;
                const int64_t x = ox * s->stride_width - s->pad_left + kx * s->dilation_width;
                if (y < 0 || y >= in.height || x < 0 || x >= in.width) continue;
                const int64_t weight = ((m * depth + c) * s->kernel_height + ky) * s->kernel_width + kx;
                sum += (double)weight_at(taso_op_conv, gain, weight) * input_at(in, 0, first + c, y, x);
            }
    return sum;
}

static double fc_at(const struct item *item, int64_t m) {
    const struct extent in = operand_extent(item, 0);
    const int64_t length = in.channels * in.height * in.width;
    const float gain = (float)(1 / sqrt((double)length));
    double sum = bias_at(m);
    for (int64_t i = 0; i < length; i++) sum += (double)weight_at(taso_op_fc, gain, m * length + i) * operand_at(i);
    return sum;
}

static double pool_at(const struct item *item, int64_t c, int64_t oy, int64_t ox) {
    const taso_shape *s = &item->shape;
    const struct extent in = operand_extent(item, 0);
    double largest = -HUGE_VAL, sum = 0;
    int64_t count = 0;
    for (int64_t ky = 0; ky < s->kernel_height; ky++)
        for (int64_t kx = 0; kx < s->kernel_width; kx++) {
            const int64_t y = oy * s->stride_height - s->pad_top + ky * s->dilation_height;
            const int64_t x = ox * s->stride_width - s->pad_left + kx * s->dilation_width;
            const int inside = y >= 0 && y < in.height && x >= 0 && x < in.width;
            /* Explicit pads count when they are included; what rounding up adds beyond them never does. */
            const int padded = y < in.height + s->pad_bottom && x < in.width + s->pad_right;
            if (inside || (s->count_include_pad && padded)) count++;
            if (!inside) continue;
            const double value = input_at(in, 0, c, y, x);
            largest = fmax(largest, value);
            sum += value;
        }
    return item->row->op == taso_op_max_pool ? largest : count ? sum / (double)count : 0;
}

static double sum_at(const struct item *item, int64_t c, int64_t y, int64_t x) {
    const struct extent in = operand_extent(item, 0);
    double sum = 0;
    for (int i = 0; i < item->shape.inputs; i++)
        sum += input_at(in, i * in.channels * in.height * in.width, c, y, x);
    return item->row->op == taso_op_scale ? sum * weight_at(taso_op_scale, 1, c) + bias_at(c) : sum;
}

static double concat_at(const struct item *item, int64_t c, int64_t y, int64_t x) {
    int64_t first = 0;
    for (int i = 0; i < item->shape.inputs; i++) {
        const struct extent in = operand_extent(item, i);
        if (c < in.channels) return input_at(in, first, c, y, x);
        c -= in.channels;
        first += in.channels * in.height * in.width;
    }
    return NAN;
}

static double lrn_at(const struct item *item, int64_t c, int64_t y, int64_t x) {
    const taso_shape *s = &item->shape;
    const struct extent in = operand_extent(item, 0);
    const int64_t before = (s->local_size - 1) / 2, after = s->local_size - 1 - before;
    double squares = 0;
    for (int64_t d = MAX(0, c - before); d <= MIN(in.channels - 1, c + after); d++) {
        const double value = input_at(in, 0, d, y, x);
        squares += value * value;
    }
    return input_at(in, 0, c, y, x) / pow(s->bias + (double)s->alpha / s->local_size * squares, s->beta);
}

static double softmax_at(const struct item *item, int64_t c, int64_t y, int64_t x) {
    const struct extent in = operand_extent(item, 0);
    double largest = -HUGE_VAL, sum = 0;
    for (int64_t d = 0; d < in.channels; d++) largest = fmax(largest, input_at(in, 0, d, y, x));
    for (int64_t d = 0; d < in.channels; d++) sum += exp(input_at(in, 0, d, y, x) - largest);
    return exp(input_at(in, 0, c, y, x) - largest) / sum;
}

static double pad_at(const struct item *item, int64_t c, int64_t oy, int64_t ox) {
    const struct extent in = operand_extent(item, 0);
    const int64_t y = oy - item->shape.pad_top, x = ox - item->shape.pad_left;
    if (y < 0 || y >= in.height || x < 0 || x >= in.width) return item->shape.bias;
    return input_at(in, 0, c, y, x);
}

static double exact(const struct item *item, int64_t index) {
    const taso_shape *s = &item->shape;
    const struct extent out = output_extent(item);
    const int64_t x = index % out.width, y = index / out.width % out.height, c = index / out.width / out.height;
    double value = 0;
    switch (item->row->op) {
        case taso_op_conv: value = conv_at(item, c, y, x); break;
        case taso_op_fc: value = fc_at(item, c); break;
        case taso_op_max_pool:
        case taso_op_average_pool: value = pool_at(item, c, y, x); break;
        case taso_op_add:
        case taso_op_scale: value = sum_at(item, c, y, x); break;
        case taso_op_concat: value = concat_at(item, c, y, x); break;
        case taso_op_lrn: value = lrn_at(item, c, y, x); break;
        case taso_op_softmax: value = softmax_at(item, c, y, x); break;
        case taso_op_pad: value = pad_at(item, c, y, x); break;
        default: value = taso_value(item->row->op, operand_at(index)); break;
    }
    if (s->activation == taso_activation_relu) value = fmax(value, 0);
    if (s->activation == taso_activation_clip) value = fmin(fmax(value, s->clip_low), s->clip_high);
    return value;
}

/* What the outputs of a shape must be: all of them, or of a large shape as many as take about `work_max` steps,
 * evenly spread. Made once for all primitives of a shape. */
static struct {
    struct item of;
    int64_t count, elements;
    double *values, largest;
} reference;

static const double work_max = 4e6;

static double work_each(const struct item *item) {
    const taso_shape *s = &item->shape;
    switch (item->row->op) {
        case taso_op_conv:
        case taso_op_fc: return fan_in(item->row->op, s);
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

static int same_shape(const struct item *a, const struct item *b) {
    taso_shape x = a->shape, y = b->shape;
    if (!a->row || a->row->op != b->row->op || !a->input_channels != !b->input_channels) return 0;
    if (a->input_channels && memcmp(a->input_channels, b->input_channels, sizeof(int32_t) * (size_t)x.inputs) != 0) return 0;
    x.input_channels = y.input_channels = NULL;
    return memcmp(&x, &y, offsetof(taso_shape, input_channels)) == 0 && x.activation == y.activation &&
           x.clip_low == y.clip_low && x.clip_high == y.clip_high && x.count_include_pad == y.count_include_pad &&
           x.local_size == y.local_size && x.alpha == y.alpha && x.beta == y.beta && x.bias == y.bias;
}

static int make_reference(const struct item *item) {
    if (same_shape(&reference.of, item)) return 1;
    const struct extent out = output_extent(item);
    free(reference.values);
    reference.of.row = NULL;
    reference.elements = out.channels * out.height * out.width;
    reference.count = MIN(reference.elements, (int64_t)fmax(16, work_max / work_each(item)));
    reference.values = malloc((size_t)reference.count * sizeof *reference.values);
    if (!reference.values) return 0;
    reference.largest = 0;
    for (int64_t i = 0; i < reference.count; i++) {
        reference.values[i] = exact(item, sample(i));
        reference.largest = fmax(reference.largest, fabs(reference.values[i]));
    }
    reference.of = *item;
    return 1;
}

/* max |out - exact| / max |exact|; 1e30 where an output is no number. */
static double error_of(const struct item *item, const float *out) {
    const struct extent e = output_extent(item);
    double worst = 0;
    for (int64_t i = 0; i < reference.count; i++) {
        const int64_t index = sample(i);
        const int64_t at = place(e, item->row->output, index / e.width / e.height, index / e.width % e.height, index % e.width);
        const double apart = fabs(out[at] - reference.values[i]);
        if (!(apart <= worst)) worst = isfinite(apart) ? apart : 1e30;
    }
    return reference.largest > 0 ? worst / reference.largest : worst;
}

/* One item, made ready to be called. */

struct call {
    const struct item *item;
    taso_kernel kernel;
    float **pristine, **in, *weights, *out, *workspace;
};

static void end_call(struct call *call) {
    for (int i = 0; i < call->item->shape.inputs; i++) {
        if (call->pristine) free(call->pristine[i]);
        if (call->in) free(call->in[i]);
    }
    free(call->pristine), free(call->in), free(call->weights), free(call->out), free(call->workspace);
}

static int pack_weights(struct call *call) {
    const struct item *item = call->item;
    const int64_t count = weight_count(item->row->op, &item->shape);
    const float gain = (float)(1 / sqrt(fan_in(item->row->op, &item->shape)));
    float *plain = new_floats(count), *bias = new_floats(item->shape.out_channels);
    call->weights = new_floats(item->row->weights(&item->shape));
    const int whole = plain && bias && call->weights;
    if (whole) {
        for (int64_t i = 0; i < count; i++) plain[i] = weight_at(item->row->op, gain, i);
        for (int64_t m = 0; m < item->shape.out_channels; m++) bias[m] = bias_at(m);
        item->row->form(&item->shape, plain, bias, call->weights);
    }
    free(plain), free(bias);
    return whole;
}

/* 0 where the memory does not suffice; end_call() then too. */
static int begin_call(struct call *call, const struct item *item) {
    const enum taso_layout layout = item->row->input;
    memset(call, 0, sizeof *call);
    call->item = item;
    call->kernel = taso_kernel_table[item->row - rows];
    call->pristine = calloc((size_t)item->shape.inputs, sizeof *call->pristine);
    call->in = calloc((size_t)item->shape.inputs, sizeof *call->in);
    if (!call->pristine || !call->in) return 0;
    int64_t index = 0;
    for (int i = 0; i < item->shape.inputs; i++) {
        const struct extent e = operand_extent(item, i);
        call->pristine[i] = new_floats(floats_in(e, layout));
        call->in[i] = new_floats(floats_in(e, layout));
        if (!call->pristine[i] || !call->in[i]) return 0;
        for (int64_t c = 0; c < e.channels; c++)
            for (int64_t y = 0; y < e.height; y++)
                for (int64_t x = 0; x < e.width; x++) call->pristine[i][place(e, layout, c, y, x)] = operand_at(index++);
    }
    call->out = new_floats(floats_in(output_extent(item), item->row->output));
    call->workspace = new_floats(item->row->workspace(&item->shape));
    if (!call->out || !call->workspace) return 0;
    return item->row->weights(&item->shape) == 0 || pack_weights(call);
}

static double time_call(struct call *call) {
    for (int i = 0; i < call->item->shape.inputs; i++)
        memcpy(call->in[i], call->pristine[i],
               (size_t)floats_in(operand_extent(call->item, i), call->item->row->input) * sizeof(float));
    const double before = now_ns();
    call->kernel(&call->item->shape, (const float *const *)call->in, call->weights, call->out, call->workspace);
    return now_ns() - before;
}

/* Puts the caches into the state of a running network. */
static struct {
    const float *memory;
    int64_t bytes, footprint;
} sweep;

static double touch(int64_t bytes) {
    static volatile float sink;
    const double before = now_ns();
    float sum = 0;
    for (int64_t i = 0; i < bytes / 4; i += 16) sum += sweep.memory[i];
    sink = sum;
    (void)sink;
    return now_ns() - before;
}

static double bandwidth(void) {
    double best = 0;
    for (int i = 0; i < 16; i++) best = fmax(best, (double)sweep.bytes / fmax(1, touch(sweep.bytes)));
    return best;
}

/* Measuring. */

enum { repeats_max = 1000 };

/* An emulator has no caches to warm and knows no right time: there the first call is timed where one is asked for. */
static void measure(const struct item *item, double patience, int emulated) {
    static double times[repeats_max];
    struct call call;
    if (!begin_call(&call, item) || !make_reference(item)) {
        end_call(&call);
        printf("{\"id\": %ld, \"failed\": \"memory\"}\n", item->number);
        fflush(stdout);
        return;
    }
    const double first = time_call(&call);
    const double error = error_of(item, call.out);
    int repeats = (int)fmin(item->repeats, fmax(1, patience / fmax(first, 1)));
    times[0] = first;
    for (int i = emulated && repeats == 1; i < repeats; i++) {
        touch(sweep.footprint);
        times[i] = time_call(&call);
    }
    taso_sort_times(times, repeats);
    printf("{\"id\": %ld, \"ns\": %.0f, \"spread\": %.6f, \"repeats\": %d, \"error\": %.9g, \"checked\": %lld}\n",
           item->number, fmax(1, floor(taso_median(times, repeats) + 0.5)), taso_spread(times, repeats), repeats, error,
           (long long)reference.count);
    fflush(stdout);
    end_call(&call);
}

/* The same small convolution now and then: a clock that is turned down shows in it. */
static struct {
    struct item item;
    struct call call;
    double first, at;
} pulse;

static double pulse_ns(void) {
    double best = HUGE_VAL;
    for (int i = 0; i < 7; i++) best = fmin(best, time_call(&pulse.call));
    return best;
}

static void take_pulse(int again) {
    if (again && now_ns() - pulse.at < 5e9) return;
    const double ns = pulse_ns();
    if (!again) pulse.first = ns;
    printf("{\"reference_ns\": %.0f, \"drift\": %.6f}\n", ns, ns / pulse.first - 1);
    fflush(stdout);
    pulse.at = now_ns();
}

static int start_pulse(void) {
    const taso_shape shape = {.in_channels = 16, .in_height = 24, .in_width = 24, .out_channels = 16, .out_height = 24,
                              .out_width = 24, .kernel_height = 3, .kernel_width = 3, .stride_height = 1, .stride_width = 1,
                              .dilation_height = 1, .dilation_width = 1, .pad_top = 1, .pad_left = 1, .pad_bottom = 1,
                              .pad_right = 1, .groups = 1, .inputs = 1, .threads = 1};
    pulse.item.row = find_row("direct_chw_chw");
    pulse.item.shape = shape;
    if (!pulse.item.row || !begin_call(&pulse.call, &pulse.item)) return 0;
    /* A clock that follows the load needs a moment to rise. */
    const double before = now_ns();
    while (now_ns() - before < 3e8) time_call(&pulse.call);
    take_pulse(0);
    return 1;
}

/* What this machine is. */

static int starts_with(const char *text, const char *start) { return strncmp(text, start, strlen(start)) == 0; }

static int is_emulated(void) {
    char line[512];
    int emulated = 0;
#if defined(__arm__) || defined(__aarch64__)
    FILE *processors = fopen("/proc/cpuinfo", "r");
    while (processors && fgets(line, sizeof line, processors))
        if (starts_with(line, "vendor_id")) emulated = 1; /* the processor of another architecture */
    if (processors) fclose(processors);
#endif
    FILE *file = fopen("/proc/self/comm", "r");
    if (file && fgets(line, sizeof line, file) && starts_with(line, "qemu")) emulated = 1;
    if (file) fclose(file);
    return emulated;
}

static void *watch(void *unused) {
    struct pollfd input = {.fd = 0, .events = POLLIN, .revents = 0};
    char bytes[256];
    for (;;) {
        const int ready = poll(&input, 1, 5000);
        if (ready == 0) {
            printf("{\"alive\": true}\n");
            fflush(stdout);
        } else if (ready > 0 && read(0, bytes, sizeof bytes) <= 0) {
            _exit(0);
        }
    }
    return unused;
}

/* Reading the list. */

static int read_number(char **text, long low, long high, int32_t *number) {
    char *end = *text;
    const long value = strtol(*text, &end, 10);
    if (end == *text || value < low || value > high) return 0;
    *text = end;
    *number = (int32_t)value;
    return 1;
}

static int read_real(char **text, float *number) {
    char *end = *text;
    *number = strtof(*text, &end);
    if (end == *text || !isfinite(*number)) return 0;
    *text = end;
    return 1;
}

static int read_shape(char **text, taso_shape *s) {
    enum { most = 1 << 24 };
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
           read_number(text, 0, 2, &s->activation) && read_number(text, 0, 1, &s->accumulate) &&
           read_number(text, 0, 1, &s->count_include_pad) && read_number(text, 0, most, &s->local_size) &&
           read_number(text, 1, 4096, &s->threads);
    for (int i = 0; i < 5; i++) good = good && read_real(text, reals[i]);
    return good;
}

static int read_item(char *text, struct item *item) {
    char name[128];
    int length = 0;
    int32_t repeats = 0;
    memset(item, 0, sizeof *item);
    if (sscanf(text, "%ld %127s%n", &item->number, name, &length) != 2) return 0;
    text += length;
    item->row = find_row(name);
    if (!item->row || !read_number(&text, 1, repeats_max, &repeats) || !read_shape(&text, &item->shape)) return 0;
    item->repeats = repeats;
    if (item->row->op == taso_op_concat) {
        item->input_channels = calloc((size_t)item->shape.inputs, sizeof *item->input_channels);
        if (!item->input_channels) return 0;
        int64_t sum = 0;
        for (int i = 0; i < item->shape.inputs; i++) {
            if (!read_number(&text, 1, 1 << 24, &item->input_channels[i])) return 0;
            sum += item->input_channels[i];
        }
        if (sum != item->shape.out_channels) return 0;
        item->shape.input_channels = item->input_channels;
    }
    return text[strspn(text, " \n")] == '\0';
}

static int fault(const char *file, long line) {
    fprintf(stderr, "%s: line %ld is not understood\n", file, line);
    return 2;
}

int main(int count, char **words) {
    if (count != 2) {
        fprintf(stderr, "usage: %s ITEMS\n", words[0]);
        return 2;
    }
    signal(SIGTERM, SIG_DFL), signal(SIGHUP, SIG_DFL), signal(SIGINT, SIG_DFL), signal(SIGPIPE, SIG_DFL);
    static char line[1 << 17];
    long long footprint = 0, memory = 0;
    double patience = 0;
    FILE *file = fopen(words[1], "r");
    if (!file) {
        perror(words[1]);
        return 2;
    }
    if (!fgets(line, sizeof line, file) || strcmp(line, "taso-profiler 1\n") != 0) return fault(words[1], 1);
    if (!fgets(line, sizeof line, file) || sscanf(line, "footprint %lld", &footprint) != 1) return fault(words[1], 2);
    if (!fgets(line, sizeof line, file) || sscanf(line, "memory %lld", &memory) != 1) return fault(words[1], 3);
    if (!fgets(line, sizeof line, file) || sscanf(line, "patience %lf", &patience) != 1) return fault(words[1], 4);
    struct item *items = NULL;
    size_t length = 0, room = 0;
    for (; fgets(line, sizeof line, file); length++) {
        if (length == room) {
            room = room ? 2 * room : 256;
            struct item *more = realloc(items, room * sizeof *items);
            if (!more) return fault(words[1], (long)length + 5);
            items = more;
        }
        if (!read_item(line, &items[length])) return fault(words[1], (long)length + 5);
    }
    fclose(file);
    remove(words[1]);

    pthread_t watcher;
    if (pthread_create(&watcher, NULL, watch, NULL) != 0) {
        fprintf(stderr, "cannot start a thread\n");
        return 2;
    }
    fill_table();
    sweep.footprint = footprint;
    sweep.bytes = MAX(footprint, MAX(memory, 1 << 22));
    sweep.memory = new_floats(sweep.bytes / 4);
    char machine[512], isa[] = TASO_TEXT_OF(TASO_INSTRUCTION_SET);
    taso_find_machine(machine, sizeof machine);
    const int emulated = is_emulated();
    if (!sweep.memory) {
        fprintf(stderr, "there are no %lld bytes of memory for the caches' sweep\n", (long long)sweep.bytes);
        return 2;
    }
    printf("{\"profiler\": 1, \"isa\": \"%s\", \"machine\": \"%s\", \"cores\": %ld, \"emulated\": %s, \"bandwidth\": %.4f}\n",
           taso_dashed(isa), machine, sysconf(_SC_NPROCESSORS_ONLN),
           emulated ? "true" : "false", bandwidth());
    fflush(stdout);
    if (!start_pulse()) {
        fprintf(stderr, "there is no memory for the reference kernel\n");
        return 2;
    }
    for (size_t i = 0; i < length; i++) {
        measure(&items[i], patience, emulated);
        take_pulse(1);
    }
    printf("{\"finished\": %zu}\n", length);
    fflush(stdout);
    return 0;
}
