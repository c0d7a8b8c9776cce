// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "graph/graph_items.h"
#include "workbench/formulating.h"

namespace taso {

/// Which layers run several candidates in parts, at a step of the ILP's solving, and how their boxes say it.
class GraphParts {
  public:
    void take(const std::vector<LayerShares>& shares);
    bool has(const QString& layer) const { return parted_.contains(layer); }
    /// "0.69 direct-hwc-hwc", the largest first; empty: it is whole.
    QStringList words(const QString& layer) const;
    /// Beneath its name: the largest part, and how much the next one is.
    QString subtitle(const QString& layer) const;
    /// What is drawn.
    std::vector<GraphPart> parts(const QString& layer) const;

  private:
    std::map<QString, std::vector<CandidateShare>> parted_;
};

}  // namespace taso
