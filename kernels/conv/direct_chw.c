/* SPDX-License-Identifier: MIT */
/* Direct convolution on planes: a tile of four output channels by up to three registers along an output line;
 * at the border a vector's lanes outside the input read as zero. */
#include "patch.h"

static TASO_INLINE void tile_of(const int vectors, const taso_shape* s, const float* in, const float* weights,
                                const float* bias, float* out, int rows, int oy, int ox, int columns) {
    vn sum[taso_panel_rows * taso_tile_vectors];
    const int64_t plane = taso_pixels(s);
    TASO_UNROLL
    for (int r = 0; r < taso_panel_rows; r++) TASO_UNROLL
    for (int v = 0; v < vectors; v++) sum[r * vectors + v] = vn_set(bias[r]);
    for (int c = 0; c < s->in_channels / s->groups; c++)
        for (int ky = 0; ky < s->kernel_height; ky++) {
            const int y = oy * s->stride_height - s->pad_top + ky * s->dilation_height;
            const float* w =
                weights + ((int64_t)c * s->kernel_height + ky) * s->kernel_width * taso_panel_rows;
            if (y < 0 || y >= s->in_height) continue;
            const float* line = in + c * taso_in_plane(s) + (int64_t)y * s->in_width;
            for (int kx = 0; kx < s->kernel_width; kx++, w += taso_panel_rows) {
                const int x = ox - s->pad_left + kx * s->dilation_width;
                vn b[taso_tile_vectors];
                TASO_UNROLL
                for (int v = 0; v < vectors; v++) {
                    const int at = x + v * vn_lanes;
                    b[v] = at >= 0 && at + vn_lanes <= s->in_width
                               ? vn_load(line + at)
                               : vn_load_range(line + at, -at, s->in_width - at);
                }
                TASO_UNROLL
                for (int r = 0; r < taso_panel_rows; r++) TASO_UNROLL
                for (int v = 0; v < vectors; v++)
                    sum[r * vectors + v] = vn_fma_set(w + r, b[v], sum[r * vectors + v]);
            }
        }
    const vn low = vn_set(taso_low(s)), high = vn_set(taso_high(s));
    float* to = out + (int64_t)oy * s->out_width + ox;
    TASO_UNROLL
    for (int r = 0; r < taso_panel_rows; r++) TASO_UNROLL
    for (int v = 0; v < vectors; v++) {
        if (r >= rows) continue;
        float* place = to + r * plane + v * vn_lanes;
        const int valid = taso_least(vn_lanes, columns - v * vn_lanes);
        vn x = sum[r * vectors + v];
        if (s->accumulate) x = vn_add(x, vn_load_part(place, valid));
        vn_store_part(place, vn_activate(x, low, high), valid);
    }
}

static void tile(int vectors, const taso_shape* s, const float* in, const float* weights, const float* bias,
                 float* out, int rows, int oy, int ox, int columns) {
    if (vectors == 3)
        tile_of(3, s, in, weights, bias, out, rows, oy, ox, columns);
    else if (vectors == 2)
        tile_of(2, s, in, weights, bias, out, rows, oy, ox, columns);
    else
        tile_of(1, s, in, weights, bias, out, rows, oy, ox, columns);
}

void TASO_NAME(taso_direct_chw_chw)(const taso_shape* s, const float* const* in, const float* weights,
                                    float* out, float* workspace) {
    (void)workspace;
    const int channels = s->out_channels / s->groups, panels = taso_quotient_up(channels, taso_panel_rows);
    const int64_t in_group = s->in_channels / s->groups * taso_in_plane(s);
    const int all = s->groups * panels * s->out_height;
    TASO_PARALLEL_FOR
    for (int t = 0; t < s->threads; t++)
        for (int i = taso_share(all, t, s->threads); i < taso_share(all, t + 1, s->threads); i++) {
            const int oy = i % s->out_height, panel = i / s->out_height % panels,
                      group = i / s->out_height / panels;
            const int channel = panel * taso_panel_rows;
            const float* w =
                taso_weights_of(s, weights, taso_panel_rows, group) + channel * (int64_t)taso_depth_of(s);
            const float* bias = taso_bias_of(s, weights, taso_panel_rows, group) + channel;
            float* to = out + ((int64_t)group * channels + channel) * taso_pixels(s);
            for (int ox = 0; ox < s->out_width;) {
                const int left = taso_quotient_up(s->out_width - ox, vn_lanes);
                const int vectors = left == 4 ? 2 : taso_least(left, taso_tile_vectors);
                tile(vectors, s, in[0] + group * in_group, w, bias, to,
                     taso_least(taso_panel_rows, channels - channel), oy, ox,
                     taso_least(vectors * vn_lanes, s->out_width - ox));
                ox += vectors * vn_lanes;
            }
        }
}
