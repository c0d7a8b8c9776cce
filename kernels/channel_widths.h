/* SPDX-License-Identifier: MIT */
/* channel_window.h at every width, and the choice among them for hwc. */
#define WIDTH 1
#include "channel_window.h"
#define WIDTH 4
#include "channel_window.h"
#define WIDTH 8
#include "channel_window.h"
#define WIDTH 16
#include "channel_window.h"

static void window_hwc(const taso_shape* s, const float* in, const float* weights, float* out) {
    if (s->in_channels >= 16)
        v16_window(s, in, weights, out, 0);
    else if (s->in_channels >= 8)
        v8_window(s, in, weights, out, 0);
    else if (s->in_channels >= 4)
        v4_window(s, in, weights, out, 0);
    else
        v1_window(s, in, weights, out, 0);
}
