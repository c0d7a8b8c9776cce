// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/formulating.h"

#include "answer/run_ilp.h"
#include "ilp/formulation.h"
#include "ilp/formulation_text.h"
#include "ilp/lp_file.h"
#include "question/watch.h"
#include "words/numbers.h"
#include "workbench/shown_selection.h"

namespace taso {

namespace {

/// Of these not even the model is made: it would take long.
constexpr std::size_t most_layers = 80;

}  // namespace

std::vector<LayerShares> shares_at(const Formulation& formulation, int step) {
    std::vector<LayerShares> all;
    if (formulation.solving.nodes.empty()) return all;
    const BranchNode& node = formulation.solving.nodes[static_cast<std::size_t>(step)];
    for (std::size_t layer = 0; layer < formulation.problem.layers.size(); layer++) {
        const ProblemLayer& asked = formulation.problem.layers[layer];
        LayerShares& row = all.emplace_back();
        row.layer = text(asked.name);
        if (node.values.empty()) continue;
        for (const LayerShare& share :
             shares_of(formulation.solving.model, node.values, static_cast<int>(layer))) {
            const std::string& primitive =
                asked.candidates[static_cast<std::size_t>(share.candidate)].primitive;
            row.shares.push_back(
                {text(primitive), family_of(primitive, asked.op), share.value, share.in_segment});
        }
    }
    return all;
}

void Formulating::start(const std::shared_ptr<const Problem>& problem, const Question& question,
                        const std::vector<int>& order) {
    run([this, problem, question, order](const Job& job) {
        const auto made = std::make_shared<Formulation>();
        made->question = question;
        made->question.order = Order::fixed;
        const auto tell = [&] { job.tell([this, made] { emit ready(made); }); };
        if (problem->layers.size() > most_layers) {
            made->sentence =
                tr("This network is too large to follow its ILP step by step. The tiny example is "
                   "made for it; any network of up to %1 layers may do.")
                    .arg(most_layers);
            return tell();
        }
        made->problem = !order.empty() && needs_order(question, order)
                            ? in_order(ProblemTable(*problem), order)
                            : *problem;
        const ProblemTable table(made->problem);
        try {
            const IlpModel model = ilp_model(table, made->question, false, job.control());
            const auto columns = static_cast<int>(model.columns.size());
            if (columns > most_columns) {
                made->sentence =
                    tr("This ILP has %1 unknowns, too many to follow: up to %2 it is solved step by step. "
                       "The "
                       "tiny example has fewer; so has a network with layers pinned, another kind of budget, "
                       "or no segments.")
                        .arg(columns)
                        .arg(most_columns);
                return tell();
            }
            made->lines = text(formulation_text(model, made->problem, made->question));
            made->lp = lp_text(model, made->problem.name);
        } catch (const Interrupted&) {
            return;
        }
        made->solving = branch_and_bound(table, made->question, most_nodes, job.control());
        if (!job.stop().stop_requested()) tell();
    });
}

}  // namespace taso
