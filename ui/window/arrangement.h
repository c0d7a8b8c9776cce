// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "views/graph_view.h"
#include "window/layer_card.h"

class QSplitter;

namespace taso {

/// The views and where they stand: each in a card, cards side by side and one above the other. A new view is
/// one more line in the constructor.
class Arrangement : public QWidget {
    Q_OBJECT

  public:
    explicit Arrangement(Workbench& workbench, QWidget* parent = nullptr);

    GraphView* graph() const { return graph_; }
    LayerCard* layers() const { return layers_; }

  private:
    /// The question and, beside it, the answer in figures.
    QLayout* head(Workbench& workbench);
    Card* graph_card(Workbench& workbench);
    /// A widget and its share of a splitter.
    struct Part {
        QWidget* widget;
        int size;
    };
    /// By its name it is known again in the next run.
    QSplitter* splitter(const char* name, Qt::Orientation orientation, const std::vector<Part>& parts);
    void order_tabs();

    GraphView* graph_;
    LayerCard* layers_;
};

}  // namespace taso
