// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "charts/frontier_chart.h"
#include "graph/graph_view.h"
#include "views/budget_bar.h"
#include "views/segment_page.h"

namespace taso {

/// What a class sees on the wall: slider, latency, memory, frontier and graph in large type, and in place of
/// the frontier the inside of a segment. A window of its own with views of its own, so that the other one stays
/// as it is arranged.
class Projector : public QWidget {
    Q_OBJECT

  public:
    /// Of the type, against that of the window.
    static constexpr double growth = 1.5;

    Projector(Workbench& workbench, QWidget* parent);

    BudgetBar* budget() const { return budget_; }
    FrontierChart* frontier() const { return frontier_; }
    GraphView* graph() const { return graph_; }
    SegmentPage* inside() const { return inside_; }
    QToolButton* inside_button() const { return inside_button_; }
    QToolButton* leave_button() const { return leave_button_; }

  signals:
    void left();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    QLayout* head(Workbench& workbench);
    QLayout* body(Workbench& workbench);
    QLayout* foot();
    void show_inside(bool wanted);
    /// All that is in the type of the other window. Under a style sheet children do not inherit a font.
    void enlarge();

    BudgetBar* budget_;
    FrontierChart* frontier_;
    GraphView* graph_;
    SegmentPage* inside_;
    QStackedWidget* pages_;
    QToolButton *inside_button_, *leave_button_;
};

}  // namespace taso
