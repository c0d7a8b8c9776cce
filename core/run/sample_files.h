// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "run/run_report.h"
#include "run/stated_plan.h"

namespace taso {

/// What a plan's program is given to read and to write: floats, little-endian, all inputs (all outputs) one behind
/// the other.
inline constexpr const char* sample_input_file = "sample_input.bin";
inline constexpr const char* sample_output_file = "sample_output.bin";
inline constexpr const char* trace_file = "trace.bin";
/// Compiles what is there for a trace alone.
inline constexpr const char* trace_option = "-DTASO_TRACE";

/// Bytes of the file of outputs.
std::size_t output_bytes(const StatedPlan& plan);
/// Its floats. Throws Error, beginning with `where`, for a file of another size.
std::vector<float> read_outputs(const StatedPlan& plan, const std::string& bytes, const std::string& where);
/// Bytes of the trace.
std::size_t trace_bytes(const StatedPlan& plan);
/// Its floats. Throws as read_outputs().
std::vector<float> read_trace(const StatedPlan& plan, const std::string& bytes, const std::string& where);
/// What a program said that ended without a report: that of an older export knows of no samples.
std::string usage_fault(const RunSample& sample, const std::string& errors);

}  // namespace taso
