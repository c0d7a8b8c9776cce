/* SPDX-License-Identifier: MIT */
/** The one signature of every kernel, and the shape that it is called with.
 *
 *  Tensors are fp32, batch 1. A kernel never allocates, never fails, keeps no state and uses at most 4 KiB of
 * stack; its scratch is `workspace`, of the floats that its row in primitives.def states. Padding lanes of
 * the blocked layouts are written as 0 by every kernel and may be relied on by the next. All buffers are
 * aligned to 64 bytes.
 */
#ifndef TASO_KERNELS_H
#define TASO_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum taso_activation { taso_activation_none = 0, taso_activation_relu = 1, taso_activation_clip = 2 };

/** Sizes in elements; heights before widths. Fields that an operation has no use for are 0, but for strides,
 * dilations, groups and inputs, which are then 1. */
typedef struct taso_shape {
    int32_t in_channels, in_height, in_width; /**< of the first input; concat: of the sum of its inputs */
    int32_t out_channels, out_height, out_width;
    int32_t kernel_height, kernel_width;
    int32_t stride_height, stride_width;
    int32_t dilation_height, dilation_width;
    int32_t pad_top, pad_left, pad_bottom, pad_right;
    int32_t groups;
    int32_t inputs;                /**< number of operands (add, scale, concat), else 1 */
    const int32_t* input_channels; /**< concat: channels of each operand, else NULL */
    int32_t activation;            /**< enum taso_activation, applied last */
    float clip_low, clip_high;
    int32_t
        accumulate; /**< out = act(out + result), where the row says ACCUMULATES; out lies apart from in */
    int32_t
        out_channels_total;    /**< channels of the tensor that out is a channel slice of, where the row says
                                  SLICES;    0: out is a whole tensor. Only hwc has a use for it: in chw a slice,
                                  and in chwN    one of whole blocks of N, is a tensor at its own pointer */
    int32_t count_include_pad; /**< average pool: divide by the window with its (explicit) pads */
    int32_t local_size;        /**< LRN: channels in a window */
    float alpha, beta,
        bias; /**< LRN: x / (bias + alpha / local_size * sum of squares)^beta; pad: bias is the value */
    int32_t threads;
} taso_shape;

/** in: one pointer per operand. weights: in the row's weight form, bias included, NULL where the form is
 * `none`. */
typedef void (*taso_kernel)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                            float* workspace);

#ifdef __cplusplus
}
#endif
#endif
