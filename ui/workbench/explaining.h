// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "answer/explain.h"
#include "workbench/chosen_point.h"
#include "workbench/lane.h"

namespace taso {

/// Explains an answer: the budget's next steps, and the candidates of one of its layers.
class Explaining : public Lane {
    Q_OBJECT

  public:
    explicit Explaining(QObject* parent = nullptr) : Lane(parent) {}

    /// `answer`: that of the chosen point, in detail. No layer: -1.
    void start(const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen, const Answer& answer,
               int layer);

  signals:
    void steps_ready(const taso::StepsExplanation& steps);
    void explained(const taso::LayerExplanation& explanation);
};

}  // namespace taso
