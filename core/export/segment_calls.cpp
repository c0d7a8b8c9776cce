// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/segment_calls.h"

#include <algorithm>

#include "base/error.h"
#include "export/kernel_call.h"
#include "primitive/band_shape.h"
#include "problem/segment_run.h"

namespace taso {

namespace {

using Part = ExportParts::Segment;

class CallWriter {
  public:
    CallWriter(const Plan& plan, const Step& step)
        : plan_(plan),
          step_(step),
          segment_(plan.selection.segments[step.segment]),
          run_(segment_run(plan.problem, plan.selection.candidates, segment_)) {
        check();
    }

    Part made() {
        Part part = {.run = run_, .operations = {}, .calls = {}};
        for (const SegmentRun::Operation& operation : run_.operations)
            part.operations.push_back(operation_of(operation));
        for (const RowCall& call : run_.calls) part.calls.push_back(call_of(part, call));
        return part;
    }

  private:
    [[noreturn]] void refuse(const ExportParts::Call& call, const std::string& what) const {
        throw Error(plan_.network.name + ": layer '" + call.name + "': the primitive '" +
                    call.primitive->name + "' cannot " + what);
    }

    /// That the step's buffers hold what the calls put there.
    void check() const {
        const std::vector<Buffer>& buffers = plan_.schedule.buffers;
        bool holds = step_.inputs.size() == 1 && step_.output >= 0 &&
                     step_.lines.size() == run_.lines.size() &&
                     run_.workspace <= (step_.workspace < 0 ? 0 : buffers[step_.workspace].bytes);
        for (std::size_t k = 0; holds && k < run_.lines.size(); k++)
            holds = run_.lines[k].bytes <= buffers[step_.lines[k]].bytes;
        if (!holds) throw Error(plan_.network.name + ": the plan has not the buffers of its segments");
    }

    /// Of a tensor in a layout; 0: it is there as a whole.
    std::int64_t row_floats(int tensor, Layout layout) const {
        return std::max<std::int64_t>(plan_.problem.tensors[tensor].row_bytes[layout], 0) / 4;
    }
    /// Of the segment's input, of which rows can be read in chw as well, plane by plane.
    Part::Rows input(Layout layout) const {
        const std::int64_t floats = row_floats(segment_.first, segment_.input);
        return {.buffer = step_.inputs[0],
                .floats = floats == 0 && layout == Layout::chw ? plan_.network.shape(segment_.first).width
                                                               : floats};
    }
    Part::Rows line(int index) const {
        return {.buffer = step_.lines[index],
                .floats = row_floats(run_.lines[index].tensor, run_.lines[index].layout)};
    }

    Part::Operation operation_of(const SegmentRun::Operation& from) const {
        Part::Operation operation;
        operation.call = from.layer < 0 ? transform_call(plan_, from.tensor, from.from, from.to)
                                        : layer_call(plan_, from.layer);
        for (int read : from.inputs)
            operation.reads.push_back(
                read == SegmentRun::whole_tensor ? input(operation.call.primitive->input) : line(read));
        const Layout layout = operation.call.primitive->output;
        operation.writes = from.output == SegmentRun::whole_tensor
                               ? Part::Rows{.buffer = step_.output, .floats = row_floats(from.tensor, layout)}
                               : line(from.output);
        operation.call.reads_at.assign(from.inputs.size(), 0);
        // Nothing in a segment shares a buffer outside of it.
        if (from.layer >= 0 && plan_.selection.accumulates_into[from.layer] >= 0)
            refuse(operation.call, "add into another tensor");
        if (from.layer >= 0 && plan_.selection.written_into[from.layer] >= 0)
            refuse(operation.call, "write a slice of a wider tensor");
        if (from.layer >= 0) set_slice(from, operation);
        return operation;
    }

    /// The concat without calls that joins a tensor; -1: none does.
    int joined_by(int tensor) const {
        for (int concat : segment_.elided) {
            const std::vector<int>& joined = plan_.network.layers[concat].inputs;
            if (std::find(joined.begin(), joined.end(), tensor) != joined.end()) return concat;
        }
        return -1;
    }
    /// Where an output lies that is a channel slice of what an elided concat makes.
    void set_slice(const SegmentRun::Operation& from, Part::Operation& operation) const {
        int channel = 0, tensor = from.tensor;
        for (int concat = joined_by(tensor); concat >= 0; concat = joined_by(tensor)) {
            for (int operand : plan_.network.layers[concat].inputs) {
                if (operand == tensor) break;
                channel += plan_.network.shape(operand).channels;
            }
            tensor = concat + 1;
        }
        if (tensor == from.tensor || from.elided) return;
        ExportParts::Call& call = operation.call;
        const TensorShape wide = plan_.network.shape(tensor);
        const Layout layout = from.output == SegmentRun::whole_tensor
                                  ? plan_.schedule.buffers[step_.output].layout
                                  : run_.lines[from.output].layout;
        if (!call.primitive->slices || layout == Layout::chw ||
            representative(wide, call.primitive->output) != layout)
            refuse(call, "write a slice of a wider tensor");
        call.shape.edit().out_channels_total = wide.channels;
        operation.writes.floats = row_floats(tensor, layout);
        call.writes_at = channel == 0 ? 0 : offset(wide, layout, channel, 0, 0);
    }

    Part::BandCall call_of(Part& part, const RowCall& call) const {
        Part::Operation& operation = part.operations[call.operation];
        const taso_shape& whole = operation.call.shape.get();
        const int layer = run_.operations[call.operation].layer;
        const bool gathers =
            layer >= 0 && plan_.problem.layers[layer].gathers && call.reads[0].rows < whole.in_height;
        if (gathers && !operation.call.primitive->accumulates) refuse(operation.call, "add up its output");
        const BandShape band = gathers ? gather_shape(whole, call.reads[0].first, call.reads[0].rows)
                                       : band_shape(whole, call.first, call.rows);
        Part::BandCall made = {.operation = call.operation,
                               .band = band_of(operation, band.shape),
                               .reads = {},
                               .writes = call.at,
                               .moved_from = call.moved > 0 ? call.moved_from : 0,
                               .moved = call.moved};
        const bool all_read = band.in_rows == whole.in_height;
        for (std::size_t k = 0; k < call.reads.size(); k++) {
            const RowCall::Read& read = call.reads[k];
            if (band.first_in_row < read.first || band.first_in_row + band.in_rows > read.first + read.rows ||
                (!all_read && operation.reads[k].floats == 0))
                refuse(operation.call, "read rows of a tensor in a layout whose rows are no ranges of bytes");
            made.reads.push_back(read.at + band.first_in_row - read.first);
        }
        return made;
    }

    /// Which of the operation's shapes it is, a new one where it is none of them.
    int band_of(Part::Operation& operation, const taso_shape& s) const {
        // Of no use in other layouts, where it would but make shapes differ.
        const bool planes = operation.call.primitive->input == Layout::chw;
        const Part::Heights heights = {
            s.in_height,  s.out_height,       s.pad_top, s.pad_bottom, planes ? s.in_plane : 0,
            s.accumulate, s.count_include_pad};
        const auto found = std::find(operation.bands.begin(), operation.bands.end(), heights);
        if (found == operation.bands.end()) {
            const Primitive& primitive = *operation.call.primitive;
            if (!primitive.applies(s) || primitive.workspace_bytes(s) > run_.workspace ||
                primitive.weight_bytes(s) != primitive.weight_bytes(operation.call.shape.get()))
                refuse(operation.call, "make bands of " + std::to_string(s.out_height) + " rows");
            operation.bands.push_back(heights);
            return static_cast<int>(operation.bands.size()) - 1;
        }
        return static_cast<int>(found - operation.bands.begin());
    }

    const Plan& plan_;
    const Step& step_;
    const Segment& segment_;
    const SegmentRun run_;
};

}  // namespace

taso_shape ExportParts::Segment::Operation::shape(int band) const {
    taso_shape s = call.shape.get();
    s.in_height = bands[band].in_height, s.out_height = bands[band].out_height;
    s.pad_top = bands[band].pad_top, s.pad_bottom = bands[band].pad_bottom;
    s.in_plane = bands[band].in_plane;
    s.accumulate = bands[band].accumulate, s.count_include_pad = bands[band].count_include_pad;
    return s;
}

std::int64_t ExportParts::Segment::line_bytes() const {
    std::int64_t bytes = 0;
    for (const SegmentRun::Line& line : run.lines) bytes += line.bytes;
    return bytes;
}

int ExportParts::Segment::calls_of(int operation) const {
    return static_cast<int>(std::count_if(calls.begin(), calls.end(),
                                          [&](const BandCall& call) { return call.operation == operation; }));
}

bool ExportParts::Segment::moves(int operation) const {
    return std::any_of(calls.begin(), calls.end(),
                       [&](const BandCall& call) { return call.operation == operation && call.moved > 0; });
}

ExportParts::Segment segment_calls(const Plan& plan, const Step& step) {
    return CallWriter(plan, step).made();
}

}  // namespace taso
