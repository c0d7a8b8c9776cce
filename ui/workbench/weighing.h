// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "answer/explain.h"
#include "workbench/chosen_point.h"
#include "workbench/document.h"
#include "workbench/lane.h"

namespace taso {

/// Weighs the candidates of a layer, one after the other: the best plan with each, and why it is not chosen. What
/// the layer is pinned to is left out of account, so that others can be weighed against it.
class Weighing : public Lane {
    Q_OBJECT

  public:
    explicit Weighing(QObject* parent = nullptr) : Lane(parent) {}

    /// `problem`: the document's under `rules`. `answer`: that of the chosen point, in detail.
    void start(const std::shared_ptr<const Document>& document, const Rules& rules,
               const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen, const Answer& answer,
               int layer);

  signals:
    /// Candidates are numbered as in the document's problem.
    void weighed(const taso::CandidateReason& candidate);
    void finished();
};

}  // namespace taso
