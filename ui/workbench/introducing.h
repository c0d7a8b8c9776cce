// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/lane.h"

namespace taso {

/// What a built-in network is, in figures.
struct NetworkFacts {
    QString name, input;
    int layers = 0;
    std::int64_t macs = 0, parameters = 0;
};

/// Reads the built-in networks for what is said of each.
class Introducing : public Lane {
    Q_OBJECT

  public:
    explicit Introducing(QObject* parent = nullptr) : Lane(parent) {}

    /// Answers with introduced() for each.
    void start();

  signals:
    void introduced(const taso::NetworkFacts& facts);
};

}  // namespace taso
