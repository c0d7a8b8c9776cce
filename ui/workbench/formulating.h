// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "problem/problem.h"
#include "question/question.h"
#include "workbench/lane.h"

namespace taso {

/// Writes the ILP of a question out as text, where it is short enough to be read.
class Formulating : public Lane {
    Q_OBJECT

  public:
    explicit Formulating(QObject* parent = nullptr) : Lane(parent) {}

    void start(const std::shared_ptr<const Problem>& problem, const Question& question);

  signals:
    void ready(const QString& lines);
};

}  // namespace taso
