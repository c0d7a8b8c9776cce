// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/band_check.h"

#include <cmath>
#include <cstring>
#include <set>

#include "broadcast.h"
#include "primitive/band_shape.h"
#include "support/guarded.h"

namespace taso {

namespace {

/// Output rows that are computed together.
int tile_rows(const Primitive& primitive) {
    switch (primitive.work) {
        case WorkKind::winograd2:
        case WorkKind::winograd2_strips:
            return 2;
        case WorkKind::winograd4:
        case WorkKind::winograd4_strips:
            return 4;
        default:
            return 1;
    }
}

/// How far a band may be from the whole, relative to the largest value: not at all, but where its tiles lie otherwise,
/// so that the same sums are found by way of other ones. Those of F(4x4) are rounded as much in the whole call, whose
/// own error is no smaller.
double tolerance(const Primitive& primitive, const taso_shape& whole, int first, int rows) {
    const int tile = tile_rows(primitive);
    const bool whole_tiles = rows % tile == 0 || first + rows == whole.out_height;
    return first % tile == 0 && whole_tiles ? 0 : tile == 2 ? 1e-6 : 1e-5;
}

/// Whether output rows follow from input rows near them.
bool slides(Op op, const taso_shape& s) {
    if (op == Op::reshape)
        return s.in_channels == s.out_channels && s.in_height == s.out_height && s.in_width == s.out_width;
    // An operand that is there as a whole.
    if (taso_repeats(&s, 0) & taso_one_row || taso_repeats(&s, 1) & taso_one_row ||
        taso_constant_extents(&s).height > 1)
        return false;
    if (op == Op::pad) return s.pad_mode == taso_pad_constant && s.pad_top >= 0 && s.pad_bottom >= 0;
    return op != Op::fc && op != Op::resize && op != Op::conv_transpose && op != Op::instance_norm &&
           op != Op::rearrange;
}

/// How a kernel is called beyond the plain call.
struct Variant {
    bool accumulate = false;
    int slice_before = 0, slice_behind = 0;  ///< channels of the wider tensor around the output
};

TensorShape output_shape(const taso_shape& s, const Variant& variant) {
    return {s.out_channels + variant.slice_before + variant.slice_behind, s.out_height, s.out_width};
}

/// Copies rows of a tensor from one buffer into another: whose planes, of chw, are `planes` floats apart there.
void copy_rows(const float* from, TensorShape shape, Layout layout, int first, int rows, float* to,
               std::int64_t plane) {
    const std::int64_t begin = offset(shape, layout, 0, first, 0),
                       count = layout == Layout::chw ? std::int64_t{rows} * shape.width
                                                     : floats({shape.channels, rows, shape.width}, layout);
    for (int c = 0; c < (layout == Layout::chw ? shape.channels : 1); c++)
        std::copy_n(from + begin + c * std::int64_t{shape.height} * shape.width, count, to + c * plane);
}

/// The rows of a band as a tensor of their own.
std::vector<float> rows_of(const float* from, TensorShape shape, Layout layout, int first, int rows) {
    std::vector<float> made(static_cast<std::size_t>(floats({shape.channels, rows, shape.width}, layout)));
    copy_rows(from, shape, layout, first, rows, made.data(), std::int64_t{rows} * shape.width);
    return made;
}

/// One case of one row.
struct Subject {
    const Primitive& primitive;
    const KernelCase& kernel_case;
    taso_kernel kernel;
    KernelOperands in;
    std::vector<float> before;             ///< what accumulating kernels add to, chw
    std::vector<Guarded> operands;         ///< whole, as the row reads them
    std::vector<float> weights;            ///< in the row's form
    std::vector<TensorShape> shapes = {};  ///< of the operands

    const taso_shape& whole() const { return kernel_case.shape.get(); }

    void begin() {
        const taso_shape& s = whole();
        for (int i = 0; i < s.inputs; i++) {
            shapes.push_back(operand_shape(s, i));
            operands.emplace_back(floats(shapes.back(), primitive.input));
            lay_out(in.tensors[static_cast<std::size_t>(i)], shapes.back(), primitive.input,
                    operands.back().data());
        }
        if (!primitive.form) return;
        Guarded packed(primitive.form->floats(s));
        primitive.form->pack(&s, in.constants.weights.data(), in.constants.bias.data(), packed.data());
        weights.assign(packed.data(), packed.data() + packed.size());
    }

    /// What is there before a call.
    Guarded output(const Variant& variant) const {
        const TensorShape shape = output_shape(whole(), variant);
        Guarded out(floats(shape, primitive.output));
        if (variant.accumulate) lay_out(before, shape, primitive.output, out.data());
        return out;
    }

    /// Runs a call of `shape`; a fault, or nothing.
    std::string call(const taso_shape& shape, const std::vector<const float*>& pointers,
                     const Variant& variant, Guarded& out) const {
        Guarded workspace(primitive.workspace_floats(shape)),
            packed(static_cast<std::int64_t>(weights.size()));
        std::copy(weights.begin(), weights.end(), packed.data());
        float* to =
            out.data() + offset(output_shape(shape, variant), primitive.output, variant.slice_before, 0, 0);
        kernel(&shape, pointers.data(), primitive.form ? packed.data() : nullptr, to, workspace.data());
        if (!out.intact()) return "it wrote outside of its output";
        if (!workspace.intact()) return "it wrote outside of its declared workspace";
        return "";
    }
};

taso_shape called(const taso_shape& shape, const Variant& variant) {
    taso_shape made = shape;
    made.accumulate = variant.accumulate;
    if (variant.slice_before + variant.slice_behind > 0)
        made.out_channels_total = output_shape(shape, variant).channels;
    return made;
}

/// Makes rows `first` to first + rows - 1 from copies of the rows that they ask for.
std::string make_band(const Subject& subject, int first, int rows, const Variant& variant, Guarded& out) {
    const Primitive& primitive = subject.primitive;
    const BandShape band = band_shape(subject.whole(), first, rows);
    if (!primitive.applies(band.shape)) return "it does not apply to its band";
    if (primitive.form && primitive.form->floats(band.shape) != primitive.form->floats(subject.whole()))
        return "its weights are others for a band";
    std::vector<Guarded> operands;
    std::vector<const float*> pointers;
    for (std::size_t i = 0; i < subject.operands.size(); i++) {
        const TensorShape shape = subject.shapes[i], part = {shape.channels, band.in_rows, shape.width};
        // Of the caller's planes all that are not the band's rows are not to be read.
        const std::int64_t own = std::int64_t{part.height} * part.width,
                           plane = band.shape.in_plane > 0
                                       ? band.shape.in_plane / subject.whole().in_width * shape.width
                                       : own;
        operands.emplace_back(primitive.input == Layout::chw ? (shape.channels - 1) * plane + own
                                                             : floats(part, primitive.input));
        copy_rows(subject.operands[i].data(), shape, primitive.input, band.first_in_row, band.in_rows,
                  operands.back().data(), plane);
        pointers.push_back(operands.back().data());
    }
    std::vector<std::vector<float>> copies;
    for (const Guarded& operand : operands)
        copies.emplace_back(operand.data(), operand.data() + operand.size());
    const std::string fault = subject.call(called(band.shape, variant), pointers, variant, out);
    for (std::size_t i = 0; i < operands.size(); i++)
        if (!operands[i].intact() ||
            std::memcmp(operands[i].data(), copies[i].data(), sizeof(float) * copies[i].size()) != 0)
            return "it wrote to or around operand " + std::to_string(i);
    return fault;
}

/// The largest difference of two outputs, relative to the largest value; none where they are the same bits.
double difference(const std::vector<float>& a, const std::vector<float>& b) {
    if (std::memcmp(a.data(), b.data(), sizeof(float) * a.size()) == 0) return 0;
    double largest = 0, worst = 0;
    for (std::size_t i = 0; i < a.size(); i++) {
        if (std::memcmp(&a[i], &b[i], sizeof(float)) == 0) continue;
        // What was not written is not a number.
        if (std::isnan(a[i]) || std::isnan(b[i])) return HUGE_VAL;
        worst = std::max(worst, std::abs(double{a[i]} - double{b[i]}));
    }
    for (const float value : a)
        if (!std::isnan(value)) largest = std::max(largest, std::abs(double{value}));
    return std::max(worst / std::max(largest, 1e-3), 1e-12);
}

}  // namespace

KernelReport BandCheck::run(const Primitive& primitive, Isa isa) const {
    KernelReport report;
    for (std::size_t index = 0; index < cases_.size(); index++) {
        KernelCase kernel_case = cases_[index];
        // What lies beyond a clip would count as error of what is left.
        if (tile_rows(primitive) > 1) kernel_case.shape.edit().activation = taso_activation_none;
        const taso_shape& whole = kernel_case.shape.get();
        if (kernel_case.op != primitive.op || whole.threads != 2 || !primitive.applies(whole) ||
            !slides(primitive.op, whole))
            continue;
        std::mt19937 random(static_cast<unsigned>(index));
        Subject subject = {
            primitive,
            kernel_case,
            primitive.kernel(isa),
            kernel_operands(kernel_case, random),
            random_values(random, std::int64_t{whole.out_channels} * whole.out_height * whole.out_width),
            {},
            {}};
        subject.begin();
        std::vector<const float*> pointers;
        for (const Guarded& operand : subject.operands) pointers.push_back(operand.data());

        const auto check = [&](const Variant& variant, const std::set<int>& heights) {
            Guarded expected = subject.output(variant);
            subject.call(called(whole, variant), pointers, variant, expected);
            const Guarded before = subject.output(variant);
            const TensorShape shape = output_shape(whole, variant);
            for (const int height : heights) {
                for (int first = 0; first < whole.out_height; first += height) {
                    const int rows = std::min(height, whole.out_height - first);
                    const std::vector<float> held =
                        rows_of(before.data(), shape, primitive.output, first, rows);
                    Guarded out(static_cast<std::int64_t>(held.size()));
                    std::copy(held.begin(), held.end(), out.data());
                    std::string fault = make_band(subject, first, rows, variant, out);
                    const double error =
                        difference(rows_of(expected.data(), shape, primitive.output, first, rows),
                                   {out.data(), out.data() + out.size()});
                    report.runs++;
                    report.worst = std::max(report.worst, error);
                    if (fault.empty() && !(error <= tolerance(primitive, whole, first, rows)))
                        fault = "it differs from the whole by " + std::to_string(error * 1e6) +
                                " millionths of its largest value";
                    if (!fault.empty())
                        report.faults.push_back(primitive.name + " on " + std::string(name(isa)) + ", " +
                                                kernel_case.text +
                                                (variant.accumulate     ? " (accumulating)"
                                                 : variant.slice_before ? " (into a slice)"
                                                                        : "") +
                                                ", rows " + std::to_string(first) + " to " +
                                                std::to_string(first + rows - 1) + ": " + fault);
                }
            }
        };
        std::set<int> heights = {whole.out_height};
        for (const int height : {1, 2, 3, 5})
            if (height < whole.out_height) heights.insert(height);
        check({}, heights);
        if (primitive.accumulates) check({.accumulate = true}, {2});
        const int block = channel_block(primitive.output);
        if (primitive.slices && primitive.output != Layout::chw && whole.out_channels % block == 0)
            check({.slice_before = 2 * block, .slice_behind = block}, {3});
    }
    const std::set<Op> never = {Op::fc, Op::resize, Op::conv_transpose, Op::instance_norm, Op::rearrange};
    if (report.runs == 0 && !never.contains(primitive.op))
        report.faults.push_back(primitive.name +
                                ": no case of the check applies to it; add one to kernel_cases");
    return report;
}

}  // namespace taso
