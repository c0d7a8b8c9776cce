/* SPDX-License-Identifier: MIT */
#include "definition.h"

#include "resample.h"

static double input_at(struct extent e, int64_t first, int64_t c, int64_t y, int64_t x) {
    return operand_at(first + (c * e.height + y) * e.width + x);
}

static double conv_at(const struct call *call, int64_t m, int64_t oy, int64_t ox) {
    const taso_shape *s = &call->shape;
    const struct extent in = operand_extent(call, 0);
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

static double conv_transpose_at(const struct call *call, int64_t m, int64_t oy, int64_t ox) {
    const taso_shape *s = &call->shape;
    const struct extent in = operand_extent(call, 0);
    const int64_t depth = s->in_channels / s->groups, first = m / (s->out_channels / s->groups) * depth;
    const float gain = (float)(1 / sqrt(fan_in(taso_op_conv_transpose, s)));
    double sum = bias_at(m);
    for (int64_t c = 0; c < depth; c++)
        for (int64_t ky = 0; ky < s->kernel_height; ky++)
            for (int64_t kx = 0; kx < s->kernel_width; kx++) {
                const int64_t y = oy + s->pad_top - ky * s->dilation_height, x = ox + s->pad_left - kx * s->dilation_width;
                if (y < 0 || y % s->stride_height != 0 || y / s->stride_height >= in.height) continue;
                if (x < 0 || x % s->stride_width != 0 || x / s->stride_width >= in.width) continue;
                const int64_t weight = ((m * depth + c) * s->kernel_height + ky) * s->kernel_width + kx;
                sum += (double)weight_at(taso_op_conv_transpose, gain, weight) *
                       input_at(in, 0, first + c, y / s->stride_height, x / s->stride_width);
            }
    return sum;
}

static double fc_at(const struct call *call, int64_t m) {
    const struct extent in = operand_extent(call, 0);
    const int64_t length = in.channels * in.height * in.width;
    const float gain = (float)(1 / sqrt((double)length));
    double sum = bias_at(m);
    for (int64_t i = 0; i < length; i++) sum += (double)weight_at(taso_op_fc, gain, m * length + i) * operand_at(i);
    return sum;
}

static double window_at(const struct call *call, int64_t c, int64_t oy, int64_t ox) {
    const taso_shape *s = &call->shape;
    const struct extent in = operand_extent(call, 0);
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
    return call->row->op == taso_op_max_pool ? largest : count ? sum / (double)count : 0;
}

static double sum_at(const struct call *call, int64_t c, int64_t y, int64_t x) {
    const struct extent in = operand_extent(call, 0);
    double sum = 0;
    for (int i = 0; i < call->shape.inputs; i++)
        sum += input_at(in, i * in.channels * in.height * in.width, c, y, x);
    return call->row->op == taso_op_scale ? sum * weight_at(taso_op_scale, 1, c) + bias_at(c) : sum;
}

/* Of two operands, of which each may repeat and one may be constant. */
static double combined_at(const struct call *call, int64_t c, int64_t y, int64_t x) {
    const taso_shape *s = &call->shape;
    int64_t first = 0;
    double values[2];
    for (int k = 0; k < 2; k++) {
        const taso_extents e = taso_operand_extents(s, k);
        const int64_t at = ((e.channels > 1 ? c : 0) * e.height + (e.height > 1 ? y : 0)) * e.width + (e.width > 1 ? x : 0);
        if (k == taso_constant_operand(s)) {
            values[k] = weight_at(call->row->op, 1, at);
        } else {
            values[k] = operand_of(call, first + at);
            first += (int64_t)e.channels * e.height * e.width;
        }
    }
    return taso_value_of_two(call->row->op, values[0], values[1]);
}

static double concat_at(const struct call *call, int64_t c, int64_t y, int64_t x) {
    int64_t first = 0;
    for (int i = 0; i < call->shape.inputs; i++) {
        const struct extent in = operand_extent(call, i);
        if (c < in.channels) return input_at(in, first, c, y, x);
        c -= in.channels;
        first += in.channels * in.height * in.width;
    }
    return NAN;
}

static double lrn_at(const struct call *call, int64_t c, int64_t y, int64_t x) {
    const taso_shape *s = &call->shape;
    const struct extent in = operand_extent(call, 0);
    const int64_t before = (s->local_size - 1) / 2, after = s->local_size - 1 - before;
    double squares = 0;
    for (int64_t d = MAX(0, c - before); d <= MIN(in.channels - 1, c + after); d++) {
        const double value = input_at(in, 0, d, y, x);
        squares += value * value;
    }
    return input_at(in, 0, c, y, x) / pow(s->bias + (double)s->alpha / s->local_size * squares, s->beta);
}

static double instance_norm_at(const struct call *call, int64_t index) {
    const taso_shape *s = &call->shape;
    const int64_t pixels = (int64_t)s->in_height * s->in_width, count = s->in_channels / s->groups * pixels;
    const int64_t first = index / count * count, c = index / pixels;
    double mean = 0, variance = 0;
    for (int64_t i = 0; i < count; i++) mean += operand_at(first + i) / (double)count;
    for (int64_t i = 0; i < count; i++) variance += pow(operand_at(first + i) - mean, 2) / (double)count;
    return (operand_at(index) - mean) / sqrt(variance + s->bias) * weight_at(taso_op_instance_norm, 1, c) + bias_at(c);
}

static double softmax_at(const struct call *call, int64_t c, int64_t y, int64_t x) {
    const struct extent in = operand_extent(call, 0);
    double largest = -HUGE_VAL, sum = 0;
    for (int64_t d = 0; d < in.channels; d++) largest = fmax(largest, input_at(in, 0, d, y, x));
    for (int64_t d = 0; d < in.channels; d++) sum += exp(input_at(in, 0, d, y, x) - largest);
    const double exponent = input_at(in, 0, c, y, x) - largest;
    return call->row->op == taso_op_log_softmax ? exponent - log(sum) : exp(exponent) / sum;
}

/* What stands at a place of a line, be it in its pads; -1: the value that is padded with. */
static int64_t padded_at(int64_t at, int64_t extent, int32_t mode) {
    if (at >= 0 && at < extent) return at;
    switch (mode) {
        case taso_pad_edge: return at < 0 ? 0 : extent - 1;
        case taso_pad_reflect: return at < 0 ? -at : 2 * (extent - 1) - at;
        case taso_pad_wrap: return at < 0 ? at + extent : at - extent;
        default: return -1;
    }
}

static double pad_at(const struct call *call, int64_t c, int64_t oy, int64_t ox) {
    const struct extent in = operand_extent(call, 0);
    const taso_shape *s = &call->shape;
    const int64_t y = padded_at(oy - s->pad_top, in.height, s->pad_mode), x = padded_at(ox - s->pad_left, in.width, s->pad_mode);
    return y < 0 || x < 0 ? s->bias : input_at(in, 0, c, y, x);
}

static double resize_at(const struct call *call, int64_t c, int64_t oy, int64_t ox) {
    const taso_shape *s = &call->shape;
    const struct extent in = operand_extent(call, 0);
    const taso_resampling down = taso_resampled_rows(s), across = taso_resampled_columns(s);
    const taso_sample rows = taso_sample_of(&down, (int32_t)oy), columns = taso_sample_of(&across, (int32_t)ox);
    double sum = 0;
    for (int i = 0; i < down.taps; i++)
        for (int k = 0; k < across.taps; k++)
            sum += (double)rows.share[i] * (double)columns.share[k] * input_at(in, 0, c, rows.at[i], columns.at[k]);
    return sum;
}

static double rearranged_at(const struct call *call, int64_t index) {
    const taso_shape *s = &call->shape;
    int64_t from = s->loop_offset;
    for (int loop = TASO_LOOPS - 1; loop >= 0; loop--) {
        from += index % s->loop_extents[loop] * s->loop_strides[loop];
        index /= s->loop_extents[loop];
    }
    return operand_at(from);
}

double exact(const struct call *call, int64_t index) {
    const taso_shape *s = &call->shape;
    const struct extent out = output_extent(call);
    const int64_t x = index % out.width, y = index / out.width % out.height, c = index / out.width / out.height;
    double value = 0;
    switch (call->row->op) {
        case taso_op_conv: value = conv_at(call, c, y, x); break;
        case taso_op_conv_transpose: value = conv_transpose_at(call, c, y, x); break;
        case taso_op_fc: value = fc_at(call, c); break;
        case taso_op_max_pool:
        case taso_op_average_pool: value = window_at(call, c, y, x); break;
        case taso_op_scale: value = sum_at(call, c, y, x); break;
        case taso_op_concat: value = concat_at(call, c, y, x); break;
        case taso_op_lrn: value = lrn_at(call, c, y, x); break;
        case taso_op_instance_norm: value = instance_norm_at(call, index); break;
        case taso_op_resize: value = resize_at(call, c, y, x); break;
        case taso_op_softmax:
        case taso_op_log_softmax: value = softmax_at(call, c, y, x); break;
        case taso_op_pad: value = pad_at(call, c, y, x); break;
        case taso_op_rearrange: value = rearranged_at(call, index); break;
        case taso_op_add: value = s->broadcasts == 0 ? sum_at(call, c, y, x) : combined_at(call, c, y, x); break;
        default: value = taso_is_binary(call->row->op) ? combined_at(call, c, y, x) : taso_value(call->row->op, operand_of(call, index), s->alpha, s->beta); break;
    }
    if (s->activation == taso_activation_relu) value = fmax(value, 0);
    if (s->activation == taso_activation_clip) value = fmin(fmax(value, s->clip_low), s->clip_high);
    return value;
}
