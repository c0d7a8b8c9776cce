// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <vector>

#include "graph/graph_view.h"
#include "graph/survey_view.h"
#include "window/graph_menu.h"
#include "window/layer_card.h"

class QSplitter;
class QStackedWidget;

namespace taso {

class ChartCard;

/// The views and where they stand: each in a card, cards side by side and one above the other. A new view is
/// one more line in the constructor.
class Arrangement : public QWidget {
    Q_OBJECT

  public:
    explicit Arrangement(Workbench& workbench, QWidget* parent = nullptr);

    GraphView* graph() const { return graph_; }
    SurveyView* survey() const { return survey_; }
    /// Of these two the one that is seen.
    GraphCanvas* shown_graph() const;
    LayerCard* layers() const { return layers_; }
    /// How the layer graph looks.
    GraphMenu* graph_menu() const { return graph_menu_; }

  private:
    /// The question and, beside it, the answer in figures.
    QLayout* head(Workbench& workbench);
    Card* graph_card(Workbench& workbench);
    /// In its place where a file could not be opened.
    Card* survey_card(Workbench& workbench);
    QWidget* graphs(Workbench& workbench);
    QToolButton* fit_button(GraphCanvas* graph);
    QToolButton* look_button();
    /// Table and graph look for the same.
    void share_filter();
    /// A widget and its share of a splitter.
    struct Part {
        QWidget* widget;
        int size;
    };
    /// By its name it is known again in the next run.
    QSplitter* splitter(const char* name, Qt::Orientation orientation, const std::vector<Part>& parts);
    void order_tabs();

    GraphView* graph_;
    GraphMenu* graph_menu_;
    ChartCard* memory_;
    QToolButton *look_, *fit_graph_, *fit_survey_, *frontier_menu_, *times_menu_;
    SurveyView* survey_;
    QStackedWidget* graphs_;
    LayerCard* layers_;
};

}  // namespace taso
