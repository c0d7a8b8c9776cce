// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/graph_menu.h"

#include <QActionGroup>

namespace taso {

GraphMenu::GraphMenu(GraphView& graph, QWidget* parent) : QMenu(tr("Layer &graph"), parent), graph_(graph) {
    setToolTipsVisible(true);
    add_colours();
    addSeparator();
    width_ =
        add(tr("&Width by time"), "graph-width", tr("Fills each box as far as its share of the slowest"));
    connect(width_, &QAction::triggered, &graph, &GraphView::set_width_by_time);
    collapse_ = add(tr("Collapse repeated &blocks"), "graph-collapse",
                    tr("One box for blocks that repeat one behind the other; C opens or closes those of the "
                       "selected layer."));
    connect(collapse_, &QAction::triggered, &graph, &GraphView::collapse);
    map_ = add(tr("&Overview"), "graph-map", tr("All of it small in a corner, where not all is seen"));
    connect(map_, &QAction::triggered, &graph, &GraphView::want_map);
    connect(this, &QMenu::aboutToShow, this, &GraphMenu::show_look);
    connect(&graph, &GraphView::look_changed, this, &GraphMenu::show_look);
    show_look();
}

QAction* GraphMenu::add(const QString& words, const char* name, const QString& tip) {
    QAction* action = addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setToolTip(tip);
    return action;
}

void GraphMenu::add_colours() {
    auto* group = new QActionGroup(this);
    const auto add_colour = [&](GraphColour colour, const QString& words, const char* name,
                                const QString& tip) {
        QAction* action = add(words, name, tip);
        action->setData(static_cast<int>(colour));
        action->setChecked(colour == graph_.colour());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, colour] { graph_.set_colour(colour); });
    };
    add_colour(GraphColour::family, tr("Colour by &family"), "graph-family",
               tr("Each box in the colour of its primitive's family"));
    add_colour(GraphColour::time, tr("Colour by &time"), "graph-time", tr("The slower, the stronger"));
    add_colour(GraphColour::bytes, tr("Colour by &memory"), "graph-bytes",
               tr("The more bytes of output and workspace, the stronger"));
    add_colour(GraphColour::difference, tr("Colour by &difference from A"), "graph-difference",
               tr("What is faster and what is slower than in the plan that was kept"));
}

void GraphMenu::show_look() {
    for (QAction* action : actions())
        if (action->data().isValid() && action->data().toInt() == static_cast<int>(graph_.colour()))
            action->setChecked(true);
    width_->setChecked(graph_.is_width_by_time());
    map_->setChecked(graph_.is_map_wanted());
    collapse_->setChecked(graph_.is_collapsed());
    collapse_->setEnabled(graph_.has_repeats());
}

}  // namespace taso
