// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "export/parts.h"
#include "network/reference.h"

namespace taso {

/// Floats at a multiple of 64 bytes, NaN at first, with some more behind them that nobody may write.
class Floats {
  public:
    explicit Floats(std::int64_t count)
        : count_(count),
          data_(static_cast<float*>(std::aligned_alloc(64, static_cast<std::size_t>(all() * 4)))) {
        std::fill_n(data_.get(), all(), std::numeric_limits<float>::quiet_NaN());
    }
    float* get() { return data_.get(); }
    bool ends_untouched() const {
        return std::all_of(data_.get() + count_, data_.get() + all(), [](float x) { return std::isnan(x); });
    }

  private:
    std::int64_t all() const { return (count_ / 16 + 2) * 16; }

    struct Free {
        void operator()(float* p) const { std::free(p); }
    };
    std::int64_t count_;
    std::unique_ptr<float, Free> data_;
};

/// The outputs of a plan on an input: its calls made here, as its plan.c would make them.
inline std::vector<std::vector<float>> outputs_here(const Plan& plan, std::vector<float> input) {
    const ExportParts parts = make_parts(plan);
    std::vector<Floats> outputs, weights;
    for (int tensor : plan.network.outputs) outputs.emplace_back(plan.network.shape(tensor).elements());
    for (const ExportParts::Constant& constant : parts.constants) {
        const Constants values = plan.network.constants(constant.layer);
        weights.emplace_back(constant.bytes / 4);
        constant.form->pack(&constant.shape.get(), values.weights.data(), values.bias.data(),
                            weights.back().get());
    }
    Floats arena(plan.arena_bytes / 4);
    const auto place = [&](int index, std::int64_t at) {
        const Buffer& buffer = plan.schedule.buffers[index];
        if (!buffer.external) return arena.get() + buffer.offset / 4 + at;
        if (buffer.tensor == 0) return input.data() + at;
        const auto& all = plan.network.outputs;
        return outputs[std::find(all.begin(), all.end(), buffer.tensor) - all.begin()].get() + at;
    };
    const auto run = [&](const ExportParts::Call& call, const taso_shape& shape,
                         const std::vector<const float*>& in, float* out, int workspace) {
        call.primitive->kernel(available_isas().back())(
            &shape, in.data(), call.constant < 0 ? nullptr : weights[call.constant].get(), out,
            workspace < 0 ? nullptr : place(workspace, 0));
    };
    for (std::size_t i = 0; i < parts.calls.size(); i++) {
        const Step& step = plan.schedule.steps[i];
        std::vector<const float*> in;
        if (step.segment < 0) {
            const ExportParts::Call& call = parts.calls[i];
            for (std::size_t k = 0; k < step.inputs.size(); k++)
                in.push_back(place(step.inputs[k], call.reads_at[k]));
            run(call, call.shape.get(), in, place(step.output, call.writes_at), step.workspace);
            continue;
        }
        const ExportParts::Segment& segment = parts.segments[step.segment];
        if (step.moved_from >= 0)
            std::memmove(place(step.inputs[0], 0), place(step.moved_from, 0),
                         static_cast<std::size_t>(segment.run.moved_input));
        for (const ExportParts::Segment::BandCall& call : segment.calls) {
            const ExportParts::Segment::Operation& operation = segment.operations[call.operation];
            const auto rows = [&](const ExportParts::Segment::Rows& where, int row) {
                return place(where.buffer, row * where.floats);
            };
            if (call.moved > 0)
                std::copy_n(rows(operation.writes, call.moved_from), call.moved * operation.writes.floats,
                            rows(operation.writes, 0));
            in.clear();
            for (std::size_t k = 0; k < call.reads.size(); k++)
                in.push_back(rows(operation.reads[k], call.reads[k]));
            run(operation.call, operation.shape(call.band), in, rows(operation.writes, call.writes),
                step.workspace);
        }
    }
    if (!arena.ends_untouched()) throw Error(plan.network.name + ": something is written behind the arena");
    std::vector<std::vector<float>> values;
    for (std::size_t k = 0; k < outputs.size(); k++) {
        const std::int64_t floats = plan.network.shape(plan.network.outputs[k]).elements();
        values.emplace_back(outputs[k].get(), outputs[k].get() + floats);
        if (!outputs[k].ends_untouched())
            throw Error(plan.network.name + ": something is written behind an output");
    }
    return values;
}

/// The same on the sample input.
inline std::vector<std::vector<float>> outputs_here(const Plan& plan) {
    return outputs_here(plan, sample_input(plan.network));
}

/// The largest difference relative to the largest value of an output.
template <class Values>
double error_of(const std::vector<std::vector<float>>& outputs, const Values& truth) {
    double error = 0;
    for (std::size_t k = 0; k < truth.size(); k++) {
        double largest = 1e-3, worst = 0;
        for (std::size_t i = 0; i < truth[k].size(); i++) {
            const double off = std::abs(static_cast<double>(outputs[k][i]) - truth[k][i]);
            largest = std::max(largest, std::abs(static_cast<double>(truth[k][i])));
            worst = off >= 0 ? std::max(worst, off) : std::numeric_limits<double>::infinity();
        }
        error = std::max(error, worst / largest);
    }
    return error;
}

/// The same, from what the network is by definition, which is found once for each name.
inline double error_of(const Plan& plan) {
    static std::map<std::string, std::vector<std::vector<double>>> truths;
    auto& truth = truths[plan.network.name];
    if (truth.empty()) truth = reference_outputs(plan.network, sample_input(plan.network));
    return error_of(outputs_here(plan), truth);
}

}  // namespace taso
