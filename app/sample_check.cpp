// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_check.h"

#include <cmath>
#include <cstdio>
#include <limits>

#include "base/npy_file.h"
#include "sources/array_file.h"

namespace taso {

namespace {

std::vector<GivenArray> arrays_of(const Arguments& arguments, const char* option) {
    std::vector<GivenArray> all;
    for (const std::string& file : arguments.values(option)) all.push_back({file, read_array(file)});
    return all;
}

/// As ONNX has them: a batch of one, and no height and width where both are 1.
Dims dims_of(const StatedPlan::Port& port) {
    const TensorShape shape = port.shape;
    if (shape.height == 1 && shape.width == 1) return {1, shape.channels};
    if (port.layout == Layout::hwc) return {1, shape.height, shape.width, shape.channels};
    if (port.layout == Layout::hcw) return {1, shape.height, shape.channels, shape.width};
    return {1, shape.channels, shape.height, shape.width};
}

}  // namespace

std::vector<Option> sample_options() {
    return {
        {.name = "--input",
         .takes = Takes::file,
         .value = "FILE",
         .repeated = true,
         .help =
             "Runs on the numbers of that file (`.npy` of numpy, or a tensor of ONNX), in place of the "
             "golden "
             "sample; one for each input, in their order. Its elements are taken in C order, whatever its "
             "dims are, and every type becomes float32."},
        {.name = "--output",
         .takes = Takes::file,
         .value = "FILE.npy",
         .repeated = true,
         .help = "Writes what the plan computed; the first one the first output, and so on."},
        {.name = "--expect",
         .takes = Takes::file,
         .value = "FILE",
         .repeated = true,
         .help =
             "Holds an output against the numbers of that file, such as your own framework gave for the same "
             "input; the first one the first output, and so on. Says the largest error and where it is."},
        {.name = "--tolerance",
         .takes = Takes::not_negative,
         .value = "E",
         .usual = "0.001",
         .help = "The error that `--expect` allows, relative to the largest number that is expected of an "
                 "output."}};
}

SampleCheck::SampleCheck(const Arguments& arguments, const StatedPlan& plan)
    : plan_(plan),
      tolerance_(*arguments.number("--tolerance")),
      expected_(arrays_of(arguments, "--expect")),
      written_(arguments.values("--output")) {
    check_expected(plan, expected_);
    if (written_.size() > plan.outputs.size())
        throw Error("there are " + std::to_string(written_.size()) + " files for outputs, but the plan has " +
                    std::to_string(plan.outputs.size()));
    if (arguments.has("--input")) sample_.input = sample_of(plan, arrays_of(arguments, "--input"));
    sample_.wants_output = !expected_.empty() || !written_.empty();
}

void SampleCheck::take(const RunReport& report) {
    if (!sample_.wants_output) return;
    deviations_ = deviations(plan_, expected_, report.output);
    auto place = report.output.begin();
    for (std::size_t k = 0; k < written_.size(); k++) {
        const StatedPlan::Port& port = plan_.outputs[k];
        const auto end = place + port.shape.elements();
        write_npy(written_[k], {.dims = k < expected_.size() ? expected_[k].array.dims : dims_of(port),
                                .values = {place, end}});
        place = end;
    }
}

bool SampleCheck::is_right() const {
    for (const Deviation& deviation : deviations_)
        if (!(deviation.error <= tolerance_)) return false;
    return true;
}

double SampleCheck::largest_error(const RunReport& report) const {
    if (deviations_.empty())
        return sample_.input.empty() ? report.max_error : std::numeric_limits<double>::infinity();
    double largest = 0;
    for (const Deviation& deviation : deviations_) largest = std::max(largest, deviation.error);
    return largest;
}

Json SampleCheck::describe() const {
    if (deviations_.empty()) return nullptr;
    Json all = Json::array();
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    for (const Deviation& deviation : deviations_)
        all.push_back({{"file", deviation.file},
                       {"output", deviation.output},
                       {"max_error", number(deviation.error)},
                       {"tolerance", tolerance_},
                       {"at", {deviation.channel, deviation.row, deviation.column}},
                       {"expected", deviation.expected},
                       {"computed", number(deviation.computed)},
                       {"ok", deviation.error <= tolerance_}});
    return all;
}

void SampleCheck::print(const RunReport& report) const {
    if (sample_.input.empty())
        std::printf("output: %s, largest error %.3g of the largest output (allowed 0.001)\n",
                    report.max_error <= 1e-3 ? "right" : "wrong", report.max_error);
    else if (!(report.max_error <= 1e-3))
        std::printf("output: wrong, a later run differs by %.3g of the largest output\n", report.max_error);
    else if (deviations_.empty())
        std::printf("output: computed; nothing was expected of it\n");
    for (const Deviation& deviation : deviations_)
        std::printf(
            "output '%s': %s, largest error %.3g of the largest in %s (allowed %.3g), at channel %d, row %d, "
            "column "
            "%d: %.9g, expected %.9g\n",
            deviation.output.c_str(), deviation.error <= tolerance_ ? "right" : "wrong", deviation.error,
            deviation.file.c_str(), tolerance_, deviation.channel, deviation.row, deviation.column,
            static_cast<double>(deviation.computed), static_cast<double>(deviation.expected));
}

}  // namespace taso
