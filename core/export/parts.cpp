// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/parts.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

#include "base/error.h"
#include "base/json_file.h"
#include "build/c_text.h"
#include "build/kernel_files.h"
#include "export/kernel_call.h"
#include "export/segment_calls.h"

namespace taso {

namespace {

/// Where a tensor begins in a buffer, in floats: in one of a concat that it is a slice of, behind the
/// operands before it.
std::int64_t place_in(const Plan& plan, int tensor, const Buffer& buffer) {
    int channel = 0;
    while (tensor > 0 && tensor != buffer.tensor && plan.selection.written_into[tensor - 1] >= 0) {
        const int whole = plan.selection.written_into[tensor - 1];
        for (int operand : plan.network.layers[whole - 1].inputs) {
            if (operand == tensor) break;
            channel += plan.network.shape(operand).channels;
        }
        tensor = whole;
    }
    return channel == 0 ? 0 : offset(plan.network.shape(buffer.tensor), buffer.layout, channel, 0, 0);
}

[[noreturn]] void refuse(const Plan& plan, const ExportParts::Call& call, const std::string& what) {
    throw Error(plan.network.name + ": layer '" + call.name + "': the primitive '" + call.primitive->name +
                "' cannot " + what);
}

/// What a shape does not say of its operands: that they are slices of wider tensors.
void set_inputs(const Plan& plan, const Step& step, ExportParts::Call& call) {
    for (std::size_t i = 0; i < step.inputs.size(); i++) {
        const Buffer& buffer = plan.schedule.buffers[step.inputs[i]];
        const int tensor = step.layer < 0 ? step.tensor : plan.network.layers[step.layer].inputs[i];
        // In chw a slice is a whole tensor at its own pointer.
        if (tensor == buffer.tensor || buffer.layout == Layout::chw) continue;
        if (plan.selection.written_into[tensor - 1] < 0) continue;
        const TensorShape wide = plan.network.shape(buffer.tensor);
        if (representative(wide, call.primitive->input) != buffer.layout)
            refuse(plan, call, "read a slice of a wider tensor");
        call.shape.reads_slice(i, wide.channels);
    }
}

/// What the layer's shape does not say: that it adds into its output, and activates as the add does, or
/// writes a slice.
void set_output(const Plan& plan, int layer, const Buffer& whole, ExportParts::Call& call) {
    taso_shape& shape = call.shape.edit();
    if (plan.selection.accumulates_into[layer] >= 0) {
        const std::vector<int> readers = plan.network.readers(layer + 1);
        if (!call.primitive->accumulates || readers.size() != 1)
            refuse(plan, call, "add into another tensor");
        const taso_shape add = KernelShape(plan.network, readers[0], shape.threads).get();
        shape.accumulate = 1;
        shape.activation = add.activation, shape.clip_low = add.clip_low, shape.clip_high = add.clip_high;
        call.name += " + " + plan.network.layers[readers[0]].name;
    }
    if (plan.selection.written_into[layer] >= 0) {
        const TensorShape wide = plan.network.shape(whole.tensor);
        if (!call.primitive->slices || representative(wide, call.primitive->output) != whole.layout)
            refuse(plan, call, "write a slice of a wider tensor");
        // In chw a slice is a whole tensor at its own pointer.
        if (whole.layout != Layout::chw) shape.out_channels_total = wide.channels;
    }
}

ExportParts::Call call_of(const Plan& plan, const Step& step) {
    if (step.segment >= 0) {
        const Segment& segment = plan.selection.segments[step.segment];
        const std::vector<Layer>& layers = plan.network.layers;
        ExportParts::Call call;
        call.name = layers[segment.first].name;
        if (segment.last > segment.first) call.name += ".." + layers[segment.last].name;
        return call;
    }
    ExportParts::Call call =
        step.layer < 0 ? transform_call(plan, step.tensor, step.from, step.to) : layer_call(plan, step.layer);
    const std::vector<Buffer>& buffers = plan.schedule.buffers;
    for (std::size_t i = 0; i < step.inputs.size(); i++) {
        const int tensor = step.layer < 0 ? step.tensor : plan.network.layers[step.layer].inputs[i];
        call.reads_at.push_back(place_in(plan, tensor, buffers[step.inputs[i]]));
    }
    set_inputs(plan, step, call);
    if (step.layer < 0) return call;
    call.writes_at = place_in(plan, step.layer + 1, buffers[step.output]);
    set_output(plan, step.layer, buffers[step.output], call);
    return call;
}

/// A name as every text of an export states it: what is no UTF-8 replaced.
std::string readable(const std::string& name) {
    return Json::parse(Json(name).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

/// Whether every buffer lies within the arena, aligned, and every step has what its kernel needs.
void check(const Plan& plan) {
    const Schedule& schedule = plan.schedule;
    const std::string where = plan.network.name + ": the plan ";
    if (schedule.steps.empty()) throw Error(where + "has no steps");
    if (plan.problem.layers.size() != plan.network.layers.size() ||
        plan.selection.candidates.size() != plan.network.layers.size())
        throw Error(where + "is of another network");
    const std::set<int> outputs(plan.network.outputs.begin(), plan.network.outputs.end());
    if (outputs.empty() || outputs.size() != plan.network.outputs.size() || outputs.contains(0))
        throw Error(where + "wants outputs that are made by a layer, each once");
    if (plan.arena_bytes < 0 || plan.arena_bytes % arena_alignment != 0)
        throw Error(where + "states an arena that is no multiple of 64 bytes");
    for (const Buffer& buffer : schedule.buffers)
        if (!buffer.external && (buffer.offset < 0 || buffer.offset % arena_alignment != 0 ||
                                 buffer.offset > plan.arena_bytes - buffer.bytes))
            throw Error(where + "places '" + buffer.name + "' outside its arena");
}

/// Puts constants into weights.bin, equal ones once.
class ConstantStore {
  public:
    ConstantStore(const Plan& plan, ExportParts& parts) : plan_(plan), parts_(parts) {}

    void add(ExportParts::Call& call, int layer) {
        const WeightForm* form = call.primitive->form;
        if (!form || form->floats(call.shape.get()) == 0) return;
        const std::string& constants = plan_.network.layers[layer].constants;
        const std::int64_t bytes = aligned(4 * form->floats(call.shape.get()));
        const auto [place, is_new] =
            stored_.try_emplace({constants, form}, static_cast<int>(parts_.constants.size()));
        call.constant = place->second;
        // Constants without a name are nobody else's.
        if (is_new || constants.empty()) {
            call.constant = static_cast<int>(parts_.constants.size());
            parts_.constants.push_back({layer, form, call.shape, parts_.weight_bytes, bytes});
            parts_.weight_bytes += bytes;
        } else if (parts_.constants[call.constant].bytes != bytes) {
            throw Error(plan_.network.name + ": layer '" + call.name + "' shares the constants '" +
                        constants + "' with a layer of another shape");
        }
    }

  private:
    const Plan& plan_;
    ExportParts& parts_;
    std::map<std::pair<std::string, const WeightForm*>, int> stored_;
};

std::vector<std::string> output_names(const Network& network) {
    if (network.outputs.size() == 1) return {"output"};
    std::vector<std::string> names;
    for (int tensor : network.outputs) {
        std::string name = "output_" + identifier(network.tensor_name(tensor));
        while (std::find(names.begin(), names.end(), name) != names.end()) name += '_';
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace

ExportParts make_parts(const Plan& plan) {
    check(plan);
    ExportParts parts;
    parts.name = identifier(plan.name.empty() ? plan.network.name : plan.name);
    parts.macro = parts.name;
    std::transform(parts.macro.begin(), parts.macro.end(), parts.macro.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    parts.output_names = output_names(plan.network);

    parts.segments.resize(plan.selection.segments.size());
    std::set<std::string> sources;
    ConstantStore store(plan, parts);
    const auto finish = [&](ExportParts::Call& call, int layer) {
        sources.insert(call.primitive->source + ".c");
        store.add(call, layer);
        call.name = readable(call.name);
    };
    for (const Step& step : plan.schedule.steps) {
        ExportParts::Call call = call_of(plan, step);
        if (step.segment < 0) {
            finish(call, step.layer);
        } else {
            ExportParts::Segment& segment = parts.segments[step.segment] = segment_calls(plan, step);
            for (std::size_t k = 0; k < segment.operations.size(); k++)
                finish(segment.operations[k].call, segment.run.operations[k].layer);
            call.name = readable(call.name);
        }
        parts.calls.push_back(std::move(call));
    }
    parts.sources.assign(sources.begin(), sources.end());
    std::vector<std::string> roots = parts.sources;
    roots.insert(roots.end(),
                 {"taso_kernels.h", "taso_names.h", "simd.h", "statistics.h", "machine.h", "clock.h"});
    parts.files = kernel_files(roots);
    return parts;
}

std::vector<const ExportParts::Call*> ExportParts::kernels() const {
    std::vector<const Call*> all;
    for (const Call& call : calls)
        if (call.primitive) all.push_back(&call);
    for (const Segment& segment : segments)
        for (const Segment::Operation& operation : segment.operations)
            if (!operation.bands.empty()) all.push_back(&operation.call);
    return all;
}

}  // namespace taso
