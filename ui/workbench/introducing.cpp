// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/introducing.h"

#include "network/network_totals.h"
#include "sources/open.h"
#include "words/numbers.h"

namespace taso {

void Introducing::start() {
    run([this](const Job& job) {
        for (const std::string& name : built_in_networks()) {
            if (job.stop().stop_requested()) return;
            const Network network = load_network(name);
            const NetworkTotals all = totals(network);
            constexpr auto of_each = static_cast<std::int64_t>(sizeof(float));
            const NetworkFacts facts{text(name), text(text(network.input)),
                                     static_cast<int>(network.layers.size()), all.macs,
                                     all.constant_bytes / of_each};
            job.tell([this, facts] { emit introduced(facts); });
        }
    });
}

}  // namespace taso
