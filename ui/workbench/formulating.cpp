// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/formulating.h"

#include "ilp/formulation_text.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// Beyond this many layers the ILP as text is a wall, not a lesson.
constexpr std::size_t most_layers = 12;

}  // namespace

void Formulating::start(const std::shared_ptr<const Problem>& problem, const Question& question) {
    if (problem->layers.size() > most_layers) {
        emit ready(tr("The ILP is written out for networks of up to %1 layers; see Network > Tiny example.")
                       .arg(most_layers));
        return;
    }
    run([this, problem, question](const Job& job) {
        job.tell([this, lines = text(formulation_text(*problem, question))] { emit ready(lines); });
    });
}

}  // namespace taso
