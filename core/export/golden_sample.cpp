// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/golden_sample.h"

#include "network/reference.h"

namespace taso {

GoldenSample golden_sample(const Network& network, const std::function<void()>& layer_done) {
    GoldenSample sample = {.input = sample_input(network), .output = {}};
    const auto outputs = reference_outputs(network, sample.input, [&](int, int) {
        if (layer_done) layer_done();
        return true;
    });
    for (const std::vector<double>& output : outputs)
        sample.output.insert(sample.output.end(), output.begin(), output.end());
    return sample;
}

}  // namespace taso
