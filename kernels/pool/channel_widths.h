/* SPDX-License-Identifier: MIT */
/* channel_window.h at every width, and the choice among them for a layout. */
#define WIDTH 1
#include "channel_window.h"
#define WIDTH 4
#include "channel_window.h"
#define WIDTH 8
#include "channel_window.h"
#define WIDTH 16
#include "channel_window.h"
#include "padding.h"

/* What is added to may be written once only, so no vectors overlap. */
static inline void accumulate_hwc(const taso_shape* s, const float* in, const float* weights, float* out,
                                  taso_strides to) {
    const int end16 = s->in_channels / 16 * 16, end8 = s->in_channels / 8 * 8, end4 = s->in_channels / 4 * 4;
    if (end16 > 0) v16_window(s, in, weights, out, taso_layout_hwc, to, 0, end16);
    if (end8 > end16) v8_window(s, in, weights, out, taso_layout_hwc, to, end16, end8);
    if (end4 > end8) v4_window(s, in, weights, out, taso_layout_hwc, to, end8, end4);
    if (s->in_channels > end4) v1_window(s, in, weights, out, taso_layout_hwc, to, end4, s->in_channels);
}

static void window_hwc(const taso_shape* s, const float* in, const float* weights, float* out,
                       taso_strides to) {
    if (operation != window_max && s->accumulate) {
        accumulate_hwc(s, in, weights, out, to);
        return;
    }
    if (s->in_channels >= 16)
        v16_window(s, in, weights, out, taso_layout_hwc, to, 0, s->in_channels);
    else if (s->in_channels >= 8)
        v8_window(s, in, weights, out, taso_layout_hwc, to, 0, s->in_channels);
    else if (s->in_channels >= 4)
        v4_window(s, in, weights, out, taso_layout_hwc, to, 0, s->in_channels);
    else
        v1_window(s, in, weights, out, taso_layout_hwc, to, 0, s->in_channels);
}

/* Any of the layouts that are read and written by runs of channels, to the strides `to`. Padding lanes hold what becomes of
 * zeros. */
static TASO_INLINE void window_into(const taso_shape* s, const float* in, const float* weights, float* out,
                                    enum taso_layout layout, taso_strides to) {
    switch (taso_channel_block(layout)) {
        case 1:
            window_hwc(s, in, weights, out, to);
            break;
        case 4:
            v4_window(s, in, weights, out, layout, to, 0, s->in_channels);
            break;
        case 8:
            v8_window(s, in, weights, out, layout, to, 0, s->in_channels);
            break;
        default:
            v16_window(s, in, weights, out, layout, to, 0, s->in_channels);
            break;
    }
}

static inline void window_of(const taso_shape* s, const float* in, const float* weights, float* out,
                             enum taso_layout layout) {
    window_into(s, in, weights, out, layout, taso_out_strides(s, layout));
    taso_zero_activated_padding(s, out, layout);
}
