// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "style/card.h"
#include "workbench/formulating.h"

namespace taso {

/// The parts of all selections that branch and bound has looked at, as a tree that grows step by step. A click on
/// one is a wish to go back to its step.
class BranchTree : public QWidget {
    Q_OBJECT

  public:
    explicit BranchTree(QWidget* parent = nullptr);

    void show_formulation(const std::shared_ptr<const Formulation>& formulation);
    void show_step(int step);
    /// Of a node, in the widget's pixels.
    QPointF place_of(int node) const;
    static std::vector<Legend::Entry> legend();
    static QColor colour_of(Branching::State state, const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  signals:
    void step_wanted(int step);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int node_at(QPointF place) const;
    const Theme& theme_here() const;
    bool is_wide() const;
    void draw_edge(QPainter& painter, int node) const;
    void draw_node(QPainter& painter, int node) const;
    QString words_of(int node) const;

    std::shared_ptr<const Formulation> formulation_;
    int step_ = 0;
    /// By node: its place among the leaves, and how deep it is.
    std::vector<double> across_;
    std::vector<int> depth_;
    int leaves_ = 0, deepest_ = 0;
};

}  // namespace taso
