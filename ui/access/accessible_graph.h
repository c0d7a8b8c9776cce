// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessible_list.h"
#include "graph/graph_view.h"

namespace taso {

/// The layer graph as its boxes, each with its figures and the boxes that it reads.
class AccessibleGraph : public AccessibleList {
  public:
    explicit AccessibleGraph(GraphView& graph);
    ~AccessibleGraph() override;

    /// None while it is laid out.
    int count() const override { return static_cast<int>(entries().size()); }
    QString words(int thing) const override;
    QRect place(int thing) const override { return graph_.place_of_box(thing); }
    int current() const override { return graph_.chosen_box(); }
    void go_to(int thing) override;

  private:
    /// Known until something else is shown: a list is asked for each of its things on its own.
    const std::vector<GraphEntry>& entries() const;

    GraphView& graph_;
    mutable std::vector<GraphEntry> entries_;
    mutable bool known_ = false;
    QMetaObject::Connection drawn_;
};

}  // namespace taso
