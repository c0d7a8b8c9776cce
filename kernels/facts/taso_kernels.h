/* SPDX-License-Identifier: MIT */
/** The one signature of every kernel, and the shape that it is called with.
 *
 *  Tensors are fp32, batch 1. A kernel never allocates, never fails, keeps no state and uses at most 4 KiB of stack;
 *  its scratch is `workspace`, of the floats that its row in primitives.def states. Padding lanes of the blocked
 *  layouts are written as 0 by every kernel and may be relied on by the next. All buffers are aligned to 64 bytes.
 */
#ifndef TASO_KERNELS_H
#define TASO_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Loops of a rearrangement. */
enum { TASO_LOOPS = 6 };

enum taso_activation { taso_activation_none = 0, taso_activation_relu = 1, taso_activation_clip = 2 };

/** What stands in a pad: a value; the nearest value of the line; the line mirrored at its last value; the line anew. */
#define TASO_PAD_MODES(use) use(constant) use(edge) use(reflect) use(wrap)
enum taso_pad_mode {
#define TASO_PAD_MODE(mode) taso_pad_##mode,
    TASO_PAD_MODES(TASO_PAD_MODE)
#undef TASO_PAD_MODE
};

/** Sizes in elements; heights before widths. Fields that an operation has no use for are 0, but for strides,
 *  dilations, groups and inputs, which are then 1. */
typedef struct taso_shape {
    /** Of the first input; concat: of the sum of its inputs; ops of two operands (binary_ops.def): of the output. */
    int32_t in_channels, in_height, in_width;
    int32_t out_channels, out_height, out_width;
    int32_t kernel_height, kernel_width;
    int32_t stride_height, stride_width;
    int32_t dilation_height, dilation_width;
    int32_t pad_top, pad_left, pad_bottom, pad_right;
    int32_t groups;
    /** rearrange: element (i0, .., i5) of the output, whose elements in chw order are counted through these extents, is
     *  that of the input, in chw order, at loop_offset + i0 * loop_strides[0] + .. + i5 * loop_strides[5]. */
    int32_t loop_extents[TASO_LOOPS], loop_strides[TASO_LOOPS], loop_offset;
    /** Number of operands that are tensors. */
    int32_t inputs;
    /** Ops of two operands: which of them repeats along which axis, and which is constant (broadcast.h). */
    int32_t broadcasts;
    /** concat: channels of each operand, else NULL. */
    const int32_t* input_channels;
    /** Of each operand the channels of the tensor that it is a channel slice of, 0: it is a whole tensor; NULL: all are.
     *  In hcwN a slice is of whole blocks of N; in chw it is a tensor at its own pointer, and the field is NULL. */
    const int32_t* in_channels_total;
    /** enum taso_activation, applied last. */
    int32_t activation;
    float clip_low, clip_high;
    /** out = act(out + result), where the row says ACCUMULATES; out lies apart from in. */
    int32_t accumulate;
    /** Channels of the tensor that out is a channel slice of, where the row says SLICES; 0: out is a whole tensor.
     *  In hcwN a slice is of whole blocks of N; in chw it is a tensor at its own pointer, and the field of no use. */
    int32_t out_channels_total;
    /** Floats between the planes of a chw input that is a band of rows of a taller tensor; 0: in_height * in_width. A
     *  band in any other layout is a tensor at its own pointer. Operands all have it. */
    int32_t in_plane;
    /** Average pool: divide by the window with its (explicit) pads. */
    int32_t count_include_pad;
    /** LRN: channels in a window. */
    int32_t local_size;
    /** Pad: enum taso_pad_mode. Its pads below 0 take rows and columns away. */
    int32_t pad_mode;
    /** Resize: enum taso_coordinates and enum taso_rounding of resample.h; taps along an axis are its kernel, alpha and
     *  beta the scales of height and width, bias the coefficient of a cubic. */
    int32_t coordinates, rounding;
    /** LRN: x / (bias + alpha / local_size * sum of squares)^beta; pad: bias is the value; instance norm: added
     *  to the variance; activations.def: parameters. */
    float alpha, beta, bias;
    int32_t threads;
} taso_shape;

/** in: one pointer per operand. weights: in the row's weight form, bias included, NULL where the form is `none`. */
typedef void (*taso_kernel)(const taso_shape* s, const float* const* in, const float* weights, float* out,
                            float* workspace);

#ifdef __cplusplus
}
#endif
#endif
