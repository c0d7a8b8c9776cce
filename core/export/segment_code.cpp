// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/segment_code.h"

#include <algorithm>
#include <sstream>

#include "build/c_text.h"
#include "export/call_text.h"

namespace taso {

namespace {

using Part = ExportParts::Segment;

constexpr std::size_t line_length = 110;

class SegmentSource {
  public:
    SegmentSource(const Plan& plan, const ExportParts& parts, int step)
        : plan_(plan),
          parts_(parts),
          step_(plan.schedule.steps[step]),
          part_(parts.segments[step_.segment]),
          number_("_" + std::to_string(step)) {
        for (const Part::Operation& operation : part_.operations)
            reads_ = std::max(reads_, operation.reads.size());
    }

    std::string source() {
        write_shapes();
        write_table();
        write_loop();
        return out_.str();
    }

  private:
    /// Those of each operation behind those of the one before.
    void write_shapes() {
        std::string shapes;
        for (std::size_t k = 0; k < part_.operations.size(); k++) {
            const Part::Operation& operation = part_.operations[k];
            std::string channels;
            if (!operation.bands.empty() && !operation.call.shape.input_channels().empty()) {
                channels = "channels" + number_ + "_" + std::to_string(k);
                out_ << channels_constant(channels, operation.call.shape.input_channels());
            }
            first_shape_.push_back(shape_count_);
            for (std::size_t band = 0; band < operation.bands.size(); band++, shape_count_++)
                shapes +=
                    "    {" + shape_members(operation.shape(static_cast<int>(band)), channels, "") + "},\n";
        }
        out_ << "static const taso_shape shapes" << number_ << "[] = {\n" << shapes << "};\n";
    }

    std::vector<int> row(const Part::BandCall& call) const {
        std::vector<int> numbers = {call.operation, first_shape_[call.operation] + call.band, call.writes};
        if (part_.run.moved_bytes > 0) numbers.insert(numbers.end(), {call.moved_from, call.moved});
        numbers.insert(numbers.end(), call.reads.begin(), call.reads.end());
        return numbers;
    }

    void write_table() {
        int largest = 0;
        std::string rows, line = "   ";
        for (const Part::BandCall& call : part_.calls) {
            std::string text;
            const std::vector<int> numbers = row(call);
            const std::size_t before_reads = numbers.size() - call.reads.size();
            for (std::size_t i = 0; i < numbers.size(); i++) {
                largest = std::max(largest, numbers[i]);
                text += (i == before_reads ? ", {" : i > 0 ? ", " : "") + std::to_string(numbers[i]);
            }
            text = " {" + text + "}},";
            if (line.size() + text.size() > line_length) rows += line + "\n", line = "   ";
            line += text;
        }
        // Narrow where it can be: it is read-only data, of which a board has little.
        out_ << "/* In rows: where the call writes, "
             << (part_.run.moved_bytes > 0 ? "which are moved to the front before it, " : "")
             << "where it reads. */\nstatic const struct call" << number_ << " {\n    "
             << (largest <= 32767 ? "int16_t" : "int32_t") << " operation, shape, writes, "
             << (part_.run.moved_bytes > 0 ? "moved_from, moved, " : "") << "reads[" << reads_
             << "];\n} calls" << number_ << "[" << part_.calls.size() << "] = {\n"
             << rows << line << "\n};\n";
    }

    std::string place(const Part::Rows& rows, std::int64_t at, const std::string& row) const {
        return pointer(plan_, rows.buffer, at) +
               (rows.floats > 0 ? " + call->" + row + " * " + std::to_string(rows.floats) : "");
    }

    void write_operation(int index) {
        const Part::Operation& operation = part_.operations[index];
        if (operation.bands.empty()) return;
        const ExportParts::Call& call = operation.call;
        const int rows = part_.run.operations[index].rows;
        out_ << "            case " << index << ": { /* " << c_comment(call.name) << ", "
             << call.primitive->name << ", " << rows << (rows == 1 ? " row" : " rows") << " */\n";
        if (part_.moves(index)) {
            const std::string line = pointer(plan_, operation.writes.buffer, 0);
            const std::string floats = std::to_string(operation.writes.floats);
            out_ << "                if (call->moved > 0)\n                    memmove(" << line << ", "
                 << line << " + call->moved_from * " << floats
                 << ",\n                            (size_t)call->moved * " << floats
                 << " * sizeof(float));\n";
        }
        out_ << "                const float *const in[] = {";
        for (std::size_t i = 0; i < operation.reads.size(); i++)
            out_ << (i ? ", " : "")
                 << place(operation.reads[i], call.reads_at[i], "reads[" + std::to_string(i) + "]");
        bool works = false;
        for (std::size_t band = 0; band < operation.bands.size(); band++)
            works |= call.primitive->workspace_floats(operation.shape(static_cast<int>(band))) > 0;
        out_ << "};\n                TASO_NAME(" << call.primitive->function << ")(shape, in, "
             << constants_pointer(parts_, call) << ", " << place(operation.writes, call.writes_at, "writes")
             << ", " << (works ? pointer(plan_, step_.workspace, 0) : "NULL")
             << ");\n                break;\n            }\n";
    }

    /// The output may lie over the input where that is brought to its place first.
    std::string moved_input() const {
        if (step_.moved_from < 0) return {};
        const std::string to = pointer(plan_, step_.inputs[0], 0), from = pointer(plan_, step_.moved_from, 0);
        if (to == from) return {};
        return "    memmove(" + to + ", " + from + ", " + std::to_string(part_.run.moved_input) + ");\n";
    }

    void write_loop() {
        const std::vector<Buffer>& buffers = plan_.schedule.buffers;
        const auto is_input = [&](int buffer) {
            return buffers[buffer].external && buffers[buffer].tensor == 0;
        };
        const auto is_output = [&](int buffer) {
            return buffers[buffer].external && buffers[buffer].tensor > 0;
        };
        const bool weights = std::any_of(part_.operations.begin(), part_.operations.end(),
                                         [](const Part::Operation& o) { return o.call.constant >= 0; });
        out_ << "static void step" << number_ << step_parameters << " {\n"
             << unused_parameters(weights, is_input(step_.inputs[0]),
                                  is_output(step_.inputs[0]) || is_output(step_.output))
             << moved_input() << "    for (int i = 0; i < " << part_.calls.size()
             << "; i++) {\n        const struct call" << number_ << " *const call = &calls" << number_
             << "[i];\n        const taso_shape *const shape = &shapes" << number_
             << "[call->shape];\n        switch (call->operation) {\n";
        for (std::size_t k = 0; k < part_.operations.size(); k++) write_operation(static_cast<int>(k));
        out_ << "        }\n    }\n}\n\n";
    }

    const Plan& plan_;
    const ExportParts& parts_;
    const Step& step_;
    const Part& part_;
    const std::string number_;
    std::size_t reads_ = 1;
    int shape_count_ = 0;
    std::vector<int> first_shape_;
    std::ostringstream out_;
};

}  // namespace

std::string segment_source(const Plan& plan, const ExportParts& parts, int step) {
    return SegmentSource(plan, parts, step).source();
}

}  // namespace taso
