// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/call_text.h"

#include <algorithm>

#include "build/c_text.h"

namespace taso {

std::string unused_parameters(bool weights, bool input, bool outputs) {
    return std::string(weights ? "" : "    (void)weights;\n") + (input ? "" : "    (void)input;\n") +
           (outputs ? "" : "    (void)outputs;\n");
}

std::string pointer(const Plan& plan, int index, std::int64_t at) {
    const Buffer& buffer = plan.schedule.buffers[index];
    if (!buffer.external) return "taso_arena + " + std::to_string(buffer.offset / 4 + at);
    if (buffer.tensor == 0) return "input";
    const std::vector<int>& outputs = plan.network.outputs;
    const auto place = std::find(outputs.begin(), outputs.end(), buffer.tensor);
    return "outputs[" + std::to_string(place - outputs.begin()) + "]" +
           (at > 0 ? " + " + std::to_string(at) : "");
}

namespace {

std::string list_of(const std::int32_t (&numbers)[TASO_LOOPS]) {
    std::string text;
    for (const std::int32_t number : numbers) text += (text.empty() ? "{" : ", ") + std::to_string(number);
    return text + "}";
}

}  // namespace

std::string shape_members(const taso_shape& s, const std::string& channels, const std::string& totals) {
    std::string text;
    const auto add = [&](const char* member, const std::string& value) {
        text += std::string(text.empty() ? "." : ", .") + member + " = " + value;
    };
    const auto integer = [&](const char* member, std::int32_t value) {
        if (value != 0) add(member, std::to_string(value));
    };
    const auto real = [&](const char* member, float value) {
        if (value != 0) add(member, c_float(value));
    };
    integer("in_channels", s.in_channels);
    integer("in_height", s.in_height);
    integer("in_width", s.in_width);
    integer("out_channels", s.out_channels);
    integer("out_height", s.out_height);
    integer("out_width", s.out_width);
    integer("kernel_height", s.kernel_height);
    integer("kernel_width", s.kernel_width);
    integer("stride_height", s.stride_height);
    integer("stride_width", s.stride_width);
    integer("dilation_height", s.dilation_height);
    integer("dilation_width", s.dilation_width);
    integer("pad_top", s.pad_top);
    integer("pad_left", s.pad_left);
    integer("pad_bottom", s.pad_bottom);
    integer("pad_right", s.pad_right);
    integer("groups", s.groups);
    if (s.loop_extents[0] > 0) {
        add("loop_extents", list_of(s.loop_extents));
        add("loop_strides", list_of(s.loop_strides));
        integer("loop_offset", s.loop_offset);
    }
    integer("inputs", s.inputs);
    integer("broadcasts", s.broadcasts);
    if (!channels.empty()) add("input_channels", channels);
    if (!totals.empty()) add("in_channels_total", totals);
    integer("activation", s.activation);
    real("clip_low", s.clip_low);
    real("clip_high", s.clip_high);
    integer("accumulate", s.accumulate);
    integer("out_channels_total", s.out_channels_total);
    integer("in_plane", s.in_plane);
    integer("count_include_pad", s.count_include_pad);
    integer("local_size", s.local_size);
    integer("pad_mode", s.pad_mode);
    integer("coordinates", s.coordinates);
    integer("rounding", s.rounding);
    real("alpha", s.alpha);
    real("beta", s.beta);
    real("bias", s.bias);
    integer("threads", s.threads);
    return text;
}

std::string constants_pointer(const ExportParts& parts, const ExportParts::Call& call) {
    return call.constant < 0 ? "NULL"
                             : "weights + " + std::to_string(parts.constants[call.constant].offset / 4);
}

std::string channels_constant(const std::string& name, const std::vector<std::int32_t>& channels) {
    std::string text = "static const int32_t " + name + "[] = {";
    for (std::int32_t count : channels) text += std::to_string(count) + ", ";
    return text + "};\n";
}

std::string primitive_name(const ExportParts::Call& call) {
    return call.primitive ? call.primitive->name : "segment";
}

}  // namespace taso
