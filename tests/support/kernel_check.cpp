// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kernel_check.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

#include "support/guarded.h"

namespace taso {

namespace {

std::vector<double> as_double(const std::vector<float>& values) { return {values.begin(), values.end()}; }

double tolerance(const Primitive& primitive) { return primitive.family == "winograd" ? 1e-3 : 1e-4; }

/// How a kernel is called beyond the plain call.
struct Variant {
    int in_place_of = -1;  ///< operand
    bool accumulate = false;
    int slice_before = 0, slice_behind = 0;  ///< channels of the wider tensor around the output
    bool reads_slices = false;               ///< operands lie in wider tensors, each in another

    std::string text() const {
        return in_place_of >= 0 ? " (in place of operand " + std::to_string(in_place_of) + ")"
               : accumulate     ? " (accumulating)"
               : reads_slices   ? " (of slices)"
               : slice_before || slice_behind
                   ? " (into a slice, " + std::to_string(slice_before) + " channels before it)"
                   : "";
    }
};

bool writes_in_place(const Primitive& primitive, const taso_shape& s, int operand) {
    return is_elementwise(primitive.op) && primitive.input == primitive.output &&
           floats(operand_shape(s, operand), primitive.input) ==
               floats({s.out_channels, s.out_height, s.out_width}, primitive.output);
}

std::vector<Variant> variants(const Primitive& primitive, const taso_shape& s) {
    std::vector<Variant> all = {{}};
    for (int i = 0; i < s.inputs; i++)
        if (writes_in_place(primitive, s, i)) all.push_back({.in_place_of = i});
    if (primitive.accumulates) all.push_back({.accumulate = true});
    const int block = channel_block(primitive.output);
    if (primitive.slices && s.out_channels % block == 0) {
        all.push_back({.slice_before = 2 * block, .slice_behind = block});
        all.push_back({.slice_behind = 3 * block});
        all.push_back({.slice_before = 17 * block});
    }
    bool whole_blocks = primitive.input != Layout::chw && primitive.input != Layout::hcw;
    for (int i = 0; i < s.inputs; i++)
        whole_blocks = whole_blocks && operand_shape(s, i).channels % channel_block(primitive.input) == 0;
    if (whole_blocks) all.push_back({.reads_slices = true});
    return all;
}

struct Outcome {
    std::string fault;  ///< empty: none
    double error = 0;
};

/// Compares one output with the truth; `at` is the offset of its first channel in `buffer`.
Outcome compare(const float* buffer, std::int64_t size, TensorShape whole, int first_channel,
                TensorShape part, Layout layout, const std::vector<double>& truth, double allowed) {
    double largest = 0, worst = 0;
    for (double value : truth) largest = std::max(largest, std::abs(value));
    std::vector<bool> written(static_cast<std::size_t>(size));
    Outcome outcome;
    std::size_t index = 0;
    for (int c = 0; c < part.channels; c++) {
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                const std::int64_t at = offset(whole, layout, first_channel + c, y, x);
                const double error = std::abs(buffer[at] - truth[index]);
                written[static_cast<std::size_t>(at)] = true;
                // Written so that a NaN fails too.
                if (!(error <= allowed * std::max(largest, 1e-3)) && outcome.fault.empty())
                    outcome.fault = "channel " + std::to_string(c) + ", row " + std::to_string(y) +
                                    ", column " + std::to_string(x) + " is " + std::to_string(buffer[at]) +
                                    ", not " + std::to_string(truth[index]);
                worst = std::max(worst, error);
                index++;
            }
        }
    }
    outcome.error = worst / std::max(largest, 1e-3);
    const bool sliced = whole != part;
    for (std::int64_t i = 0; i < size && outcome.fault.empty(); i++) {
        if (written[static_cast<std::size_t>(i)]) continue;
        if (sliced && !is_untouched(buffer[i])) outcome.fault = "it wrote outside of its slice";
        if (!sliced && buffer[i] != 0) outcome.fault = "a padding lane is not 0";
    }
    return outcome;
}

}  // namespace

const KernelCheck::Truth& KernelCheck::truth(std::size_t index) {
    if (const auto found = truths_.find(index); found != truths_.end()) return found->second;
    const KernelCase& kernel_case = cases_[index];
    const taso_shape& s = kernel_case.shape.get();
    std::mt19937 random(static_cast<unsigned>(index));
    Truth made = {kernel_operands(kernel_case, random), {}, {}, {}};

    std::vector<std::vector<double>> operands;
    std::vector<const double*> pointers;
    for (const auto& operand : made.in.tensors) operands.push_back(as_double(operand));
    for (const auto& operand : operands) pointers.push_back(operand.data());
    made.plain = reference_layer(s, kernel_case.op, pointers, made.in.constants);

    taso_shape linear = s;
    linear.activation = taso_activation_none;
    made.before = random_values(random, static_cast<std::int64_t>(made.plain.size()));
    std::vector<double> sum = reference_layer(linear, kernel_case.op, pointers, made.in.constants);
    for (std::size_t i = 0; i < sum.size(); i++) sum[i] += made.before[i];
    made.accumulated = reference_layer(s, Op::relu, {sum.data()}, {});
    return truths_.emplace(index, std::move(made)).first->second;
}

KernelReport KernelCheck::run(const Primitive& primitive, Isa isa) {
    KernelReport report;
    for (std::size_t index = 0; index < cases_.size(); index++) {
        const taso_shape& plain = cases_[index].shape.get();
        if (cases_[index].op != primitive.op || !primitive.applies(plain)) continue;
        const Truth& known = truth(index);
        const TensorShape out_shape = {plain.out_channels, plain.out_height, plain.out_width};

        Guarded weights(primitive.form ? primitive.form->floats(plain) : 0);
        const auto fail = [&](const std::string& variant, const std::string& fault) {
            report.faults.push_back(primitive.name + " on " + std::string(name(isa)) + ", " +
                                    cases_[index].text + variant + ": " + fault);
        };
        if (primitive.form) {
            primitive.form->pack(&plain, known.in.constants.weights.data(), known.in.constants.bias.data(),
                                 weights.data());
            if (!weights.intact()) fail("", "its weight form writes beyond its size");
            if (std::any_of(weights.data(), weights.data() + weights.size(), is_untouched))
                fail("", "its weight form leaves floats unwritten");
        }
        const std::vector<float> packed(weights.data(), weights.data() + weights.size());

        for (const Variant& variant : variants(primitive, plain)) {
            KernelShape shape = cases_[index].shape;
            shape.edit().accumulate = variant.accumulate;
            std::vector<Guarded> operands;
            std::vector<const float*> pointers;
            for (int i = 0; i < plain.inputs; i++) {
                const TensorShape in_shape = operand_shape(plain, i);
                const int channels = in_shape.channels;
                // Every other operand of several is whole.
                const int block = channel_block(primitive.input),
                          before = variant.reads_slices && i % 2 == 0 ? (2 + i) * block : 0;
                const TensorShape wide = {channels + (before > 0 ? before + block : 0), in_shape.height,
                                          in_shape.width};
                if (wide != in_shape) shape.reads_slice(static_cast<std::size_t>(i), wide.channels);
                operands.emplace_back(floats(wide, primitive.input));
                if (wide == in_shape) {
                    lay_out(known.in.tensors[i], in_shape, primitive.input, operands.back().data());
                } else {
                    float* to = operands.back().data();
                    std::size_t next = 0;
                    each_element(in_shape, primitive.input, [&](std::int64_t, std::size_t index) {
                        const int c = static_cast<int>(index) / (in_shape.height * in_shape.width),
                                  p = static_cast<int>(index) % (in_shape.height * in_shape.width);
                        to[offset(wide, primitive.input, before + c, p / in_shape.width,
                                  p % in_shape.width)] = known.in.tensors[i][next++];
                    });
                }
                pointers.push_back(operands.back().data() + offset(wide, primitive.input, before, 0, 0));
            }
            std::vector<std::vector<float>> copies;
            for (const Guarded& operand : operands)
                copies.emplace_back(operand.data(), operand.data() + operand.size());

            TensorShape whole = out_shape;
            whole.channels += variant.slice_before + variant.slice_behind;
            if (whole != out_shape) shape.edit().out_channels_total = whole.channels;
            Guarded out(floats(whole, primitive.output));
            if (variant.accumulate) lay_out(known.before, whole, primitive.output, out.data());
            Guarded& written = variant.in_place_of >= 0 ? operands[variant.in_place_of] : out;
            Guarded workspace(primitive.workspace_floats(plain));

            float* first = written.data() + offset(whole, primitive.output, variant.slice_before, 0, 0);
            primitive.kernel(isa)(&shape.get(), pointers.data(), primitive.form ? weights.data() : nullptr,
                                  first, workspace.data());
            report.runs++;

            const Outcome outcome = compare(
                written.data(), written.size(), whole, variant.slice_before, out_shape, primitive.output,
                variant.accumulate ? known.accumulated : known.plain, tolerance(primitive));
            report.worst = std::max(report.worst, outcome.error);
            if (!outcome.fault.empty()) fail(variant.text(), outcome.fault);
            if (!out.intact()) fail(variant.text(), "it wrote outside of its output");
            if (!workspace.intact()) fail(variant.text(), "it wrote outside of its declared workspace");
            for (std::size_t i = 0; i < operands.size(); i++) {
                const bool changed =
                    std::memcmp(operands[i].data(), copies[i].data(), 4 * copies[i].size()) != 0;
                if (!operands[i].intact() || (changed && static_cast<int>(i) != variant.in_place_of))
                    fail(variant.text(), "it wrote to or around operand " + std::to_string(i));
            }
            const bool repacked =
                !packed.empty() && std::memcmp(weights.data(), packed.data(), 4 * packed.size()) != 0;
            if (!weights.intact() || repacked) fail(variant.text(), "it wrote to or around its weights");
        }
    }
    if (report.runs == 0)
        report.faults.push_back(primitive.name +
                                ": no case of the check applies to it; add one to kernel_cases");
    return report;
}

}  // namespace taso
