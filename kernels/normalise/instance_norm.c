/* SPDX-License-Identifier: MIT */
/* Every group of channels less its mean over the map, over its deviation, times a factor and plus an addend per channel.
 * Mean and variance are found one after the other, and rows are added up in double precision, so that neither a large mean
 * nor a large map takes digits. Weight form `scale`. */
#include <math.h>

#include "padding.h"
#include "parallel.h"
#include "simd.h"

/* Where up to sixteen channels lie: `rows` rows, `row` floats apart, of `vectors` vectors, `step` floats apart; behind them
 * in each row, of layouts whose channels recur with a period, `rest` floats. */
typedef struct {
    int64_t rows, row, vectors, step;
    int rest;
    int lanes; /* of a vector that are channels */
} lines;

static lines lines_of(const taso_shape* s, enum taso_layout layout, taso_strides strides, int channel) {
    lines l = {s->in_height, strides.row, s->in_width, strides.pixel, 0, s->in_channels - channel};
    if (l.lanes > 16) l.lanes = 16;
    if (layout == taso_layout_hwc) return l;
    const int64_t run = (int64_t)s->in_width * taso_channel_block(layout);
    l.vectors = run / 16, l.step = 16, l.rest = (int)(run % 16), l.lanes = 16;
    return l;
}

/* Channels of which a call of the functions below takes care. */
static int together(enum taso_layout layout) {
    return layout == taso_layout_hwc ? 16 : taso_channel_block(layout);
}

static inline v16 load(const lines* l, const float* p) {
    return l->lanes == 16 ? v16_load(p) : v16_load_part(p, l->lanes);
}

/* Adds every lane of the lines up; with `squares`, the squares of what is left without `mean`. */
static void add_up(const lines* l, const float* in, const float* mean, int squares, double* sums) {
    const v16 means = v16_load(mean);
    for (int i = 0; i < 16; i++) sums[i] = 0;
    for (int64_t y = 0; y < l->rows; y++) {
        const float* line = in + y * l->row;
        float row[16];
        v16 sum = v16_zero();
        if (squares)
            for (int64_t i = 0; i < l->vectors; i++) {
                const v16 apart = v16_sub(load(l, line + i * l->step), means);
                sum = v16_fma(apart, apart, sum);
            }
        else
            for (int64_t i = 0; i < l->vectors; i++) sum = v16_add(sum, load(l, line + i * l->step));
        v16_store(row, sum);
        for (int i = 0; i < l->rest; i++) {
            const float x = line[l->vectors * l->step + i], apart = x - mean[i];
            row[i] += squares ? apart * apart : x;
        }
        for (int i = 0; i < 16; i++) sums[i] += (double)row[i];
    }
}

/* The mean of each of the channels from `channel` on, or of their squares. */
static void average(const taso_shape* s, enum taso_layout layout, const lines* l, const float* in,
                    const float* mean, int squares, float* found, int count) {
    const double pixels = (double)s->in_height * s->in_width;
    const int period = together(layout);
    float recurring[16];
    double sums[16];
    for (int i = 0; i < 16; i++) recurring[i] = mean && i % period < count ? mean[i % period] : 0.0f;
    add_up(l, in, recurring, squares, sums);
    for (int i = 0; i < count; i++) {
        double sum = 0;
        for (int k = i; k < 16; k += period) sum += sums[k];
        found[i] = (float)(sum / pixels);
    }
}

/* What stands in the workspace: by channel its mean, and its variance, which are then those of its group, the variance as
 * what a value is multiplied by. */
static void join_groups(const taso_shape* s, const float* weights, float* mean, float* factor) {
    const int channels = s->in_channels / s->groups;
    for (int first = 0; first < s->in_channels; first += channels) {
        double middle = 0, spread = 0;
        for (int c = first; c < first + channels; c++) middle += (double)mean[c];
        middle /= channels;
        for (int c = first; c < first + channels; c++) {
            const double apart = (double)mean[c] - middle;
            spread += (double)factor[c] + apart * apart;
        }
        float root[4];
        v4_store(root, v4_sqrt(v4_set((float)(spread / channels + (double)s->bias))));
        const double share = 1.0 / (double)root[0];
        for (int c = first; c < first + channels; c++) {
            mean[c] = (float)middle;
            factor[c] = (float)(share * (double)weights[c]);
        }
    }
}

static void write_lines(const taso_shape* s, enum taso_layout layout, const float* in, taso_strides from,
                        float* out, taso_strides to, int channel, const float* mean, const float* factor,
                        const float* addend) {
    const lines l = lines_of(s, layout, from, channel), written = lines_of(s, layout, to, channel);
    const int period = together(layout), left = s->in_channels - channel;
    float recurring[3][16];
    for (int i = 0; i < 16; i++) {
        const int c = channel + i % period, is = i % period < left;
        recurring[0][i] = is ? mean[c] : 0.0f;
        recurring[1][i] = is ? factor[c] : 0.0f;
        recurring[2][i] = is ? addend[c] : 0.0f;
    }
    const v16 means = v16_load(recurring[0]), factors = v16_load(recurring[1]),
              addends = v16_load(recurring[2]);
    const float lowest = taso_low(s), highest = taso_high(s);
    const v16 low = v16_set(lowest), high = v16_set(highest);
    for (int64_t y = 0; y < l.rows; y++) {
        const float* line = in + y * l.row;
        float* made = out + y * written.row;
        for (int64_t i = 0; i < l.vectors; i++) {
            const v16 x = v16_fma(v16_sub(load(&l, line + i * l.step), means), factors, addends);
            if (l.lanes == 16)
                v16_store(made + i * written.step, v16_activate(x, low, high));
            else
                v16_store_part(made + i * written.step, v16_activate(x, low, high), l.lanes);
        }
        for (int i = 0; i < l.rest; i++) {
            const float x = (line[l.vectors * 16 + i] - recurring[0][i]) * recurring[1][i] + recurring[2][i];
            made[l.vectors * 16 + i] = taso_clamp(x, lowest, highest);
        }
    }
}

/* Where a channel begins. */
static inline int64_t place_of(enum taso_layout layout, taso_strides strides, int channel) {
    return layout == taso_layout_hwc ? channel : channel / taso_channel_block(layout) * strides.block;
}

static void normalise(const taso_shape* s, const float* in, const float* weights, float* out,
                      float* workspace, enum taso_layout layout) {
    const int channels = s->in_channels, step = together(layout), blocks = (channels + step - 1) / step;
    const int64_t padded = (channels + 15) / 16 * 16;
    const taso_strides from = taso_in_strides(s, layout), to = taso_out_strides(s, layout);
    float *mean = workspace, *factor = workspace + padded;
    TASO_PARALLEL_FOR
    for (int b = 0; b < blocks; b++) {
        const int channel = b * step, count = channels - channel < step ? channels - channel : step;
        const lines l = lines_of(s, layout, from, channel);
        const float* first = in + place_of(layout, from, channel);
        average(s, layout, &l, first, 0, 0, mean + channel, count);
        average(s, layout, &l, first, mean + channel, 1, factor + channel, count);
    }
    join_groups(s, weights, mean, factor);
    TASO_PARALLEL_FOR
    for (int b = 0; b < blocks; b++) {
        const int channel = b * step;
        write_lines(s, layout, in + place_of(layout, from, channel), from,
                    out + place_of(layout, to, channel), to, channel, mean, factor, weights + padded);
    }
    taso_zero_activated_padding(s, out, layout);
}

#define INSTANCE_NORM(layout)                                                                         \
    void TASO_NAME(taso_instance_norm_##layout)(const taso_shape* s, const float* const* in,          \
                                                const float* weights, float* out, float* workspace) { \
        normalise(s, in[0], weights, out, workspace, taso_layout_##layout);                           \
    }
INSTANCE_NORM(chw)
INSTANCE_NORM(hwc)
INSTANCE_NORM(hcw4)
INSTANCE_NORM(hcw8)
INSTANCE_NORM(hcw16)
#undef INSTANCE_NORM
