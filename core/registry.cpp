// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include <algorithm>
#include <array>

#include "kernel_table.h"
#include "kernels_hash.h"

namespace taso {

namespace {

/// The names that the expressions of the row files are written in.
#define TASO_FORMULA(result, expression)                                                                     \
    [](const taso_shape& s) -> result {                                                                      \
        [[maybe_unused]] const std::int64_t C = s.in_channels, H = s.in_height, W = s.in_width,              \
                                            M = s.out_channels, OH = s.out_height, OW = s.out_width,         \
                                            KH = s.kernel_height, KW = s.kernel_width, SH = s.stride_height, \
                                            SW = s.stride_width, DH = s.dilation_height,                     \
                                            DW = s.dilation_width, PT = s.pad_top, PL = s.pad_left,          \
                                            PB = s.pad_bottom, PR = s.pad_right, G = s.groups, N = s.inputs, \
                                            T = s.threads;                                                   \
        [[maybe_unused]] const auto CEIL = [](std::int64_t n, std::int64_t d) { return (n + d - 1) / d; };   \
        [[maybe_unused]] const auto UP = [](std::int64_t n, std::int64_t d) { return (n + d - 1) / d * d; }; \
        [[maybe_unused]] const auto MAX = [](std::int64_t a, std::int64_t b) { return std::max(a, b); };     \
        [[maybe_unused]] const auto MIN = [](std::int64_t a, std::int64_t b) { return std::min(a, b); };     \
        return static_cast<result>(expression);                                                              \
    }

constexpr WeightForm forms[] = {
#define WEIGHT_FORM(form, floats) {#form, TASO_FORMULA(std::int64_t, floats), taso_form_##form},
#include "weight_forms.def"
#undef WEIGHT_FORM
};

const WeightForm* find_form(std::string_view name) {
    for (const WeightForm& form : forms)
        if (form.name == name) return &form;
    return nullptr;
}

std::string dashed(std::string text) {
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

std::vector<Primitive> read_rows() {
    [[maybe_unused]] constexpr int ACCUMULATES = 1, SLICES = 2;
    std::vector<Primitive> rows;
#define PRIMITIVE(op_, family_, variant_, source_, input_, output_, form_, applies_, workspace_, abilities_) \
    {                                                                                                        \
        Primitive row;                                                                                       \
        row.index = static_cast<int>(rows.size());                                                           \
        row.name = dashed(#family_ "-" #variant_);                                                           \
        row.family = #family_;                                                                               \
        row.function = "taso_" #family_ "_" #variant_;                                                       \
        row.source = #source_;                                                                               \
        row.op = Op::op_;                                                                                    \
        row.input = Layout::input_;                                                                          \
        row.output = Layout::output_;                                                                        \
        row.form = find_form(#form_);                                                                        \
        row.applies_text = #applies_;                                                                        \
        row.workspace_text = #workspace_;                                                                    \
        row.applies = TASO_FORMULA(bool, applies_);                                                          \
        row.workspace_floats = TASO_FORMULA(std::int64_t, workspace_);                                       \
        row.accumulates = ((abilities_)&ACCUMULATES) != 0;                                                   \
        row.slices = ((abilities_)&SLICES) != 0;                                                             \
        rows.push_back(std::move(row));                                                                      \
    }
#include "primitives.def"
#undef PRIMITIVE
    return rows;
}

std::vector<Isa> find_isas() {
    std::vector<Isa> isas;
#ifdef TASO_HAS_PLAIN
    isas.push_back(Isa::plain);
#endif
#ifdef TASO_HAS_AVX2
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) isas.push_back(Isa::avx2);
#endif
#ifdef TASO_HAS_AVX512
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
        isas.push_back(Isa::avx512);
#endif
#ifdef TASO_HAS_NEON
    isas.push_back(Isa::neon);
#endif
    return isas;
}

}  // namespace

std::string_view name(Isa isa) {
    constexpr std::array<std::string_view, 4> names = {"plain", "avx2", "avx512", "neon"};
    return names[static_cast<std::size_t>(isa)];
}

std::span<const Isa> available_isas() {
    static const std::vector<Isa> isas = find_isas();
    return isas;
}

std::span<const Primitive> primitives() {
    static const std::vector<Primitive> rows = read_rows();
    return rows;
}

taso_kernel Primitive::kernel(Isa isa) const {
    switch (isa) {
#ifdef TASO_HAS_AVX2
        case Isa::avx2:
            return taso_kernel_table_avx2[index];
#endif
#ifdef TASO_HAS_AVX512
        case Isa::avx512:
            return taso_kernel_table_avx512[index];
#endif
#ifdef TASO_HAS_NEON
        case Isa::neon:
            return taso_kernel_table_neon[index];
#endif
#ifdef TASO_HAS_PLAIN
        case Isa::plain:
            return taso_kernel_table_plain[index];
#endif
        default:
            return nullptr;
    }
}

const Primitive* find_primitive(std::string_view name) {
    for (const Primitive& row : primitives())
        if (row.name == name) return &row;
    return nullptr;
}

const Primitive* find_transform(Layout from, Layout to) {
    for (const Primitive& row : primitives())
        if (row.op == Op::transform && row.input == from && row.output == to) return &row;
    return nullptr;
}

std::vector<const Primitive*> applicable(Op op, const taso_shape& shape) {
    std::vector<const Primitive*> found;
    for (const Primitive& row : primitives())
        if (row.op == op && row.applies(shape)) found.push_back(&row);
    return found;
}

std::string kernels_hash() { return TASO_KERNELS_HASH; }

}  // namespace taso
