// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/graph_canvas.h"
#include "style/card.h"
#include "workbench/workbench.h"

class QMenu;

namespace taso {

/// The graph of a file that cannot be opened as it is: a box per node, those that are not supported marked, and those
/// that read of them. What comes before can be cut off and opened.
class SurveyView : public GraphCanvas {
    Q_OBJECT

  public:
    explicit SurveyView(Workbench& workbench, QWidget* parent = nullptr);
    ~SurveyView() override;

    /// A node of the survey; -1: none.
    int chosen() const override { return chosen_; }
    void choose(int node) override;
    /// Where a cut at the chosen node ends the network; empty: nothing can be cut off.
    std::vector<std::string> cut() const;
    /// In words.
    QString cut_words() const { return words_of(cut()); }
    /// The middle of a node's box on the viewport.
    QPoint place_of(int node) const;
    /// What a cut at a node or at an arrow offers, to be shown; null where there is neither.
    QMenu* menu_at(const QPoint& place);
    /// What the boxes mean.
    Legend* legend() const { return legend_; }

  public slots:
    /// Opens what comes before the chosen node, with it where it is supported.
    void cut_here();

  signals:
    void node_chosen(int node);

  protected:
    void furnish() override;
    /// With what is around it.
    void look_at_chosen() override;
    void relay() override { show_survey(); }
    int first_node() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void show_survey();
    /// The next node that is not supported, in steps of 1 or -1.
    void choose_missing(int step);
    /// The arrow at a place on the viewport; -1: none.
    int edge_at(const QPoint& place) const;
    static QString words_of(const std::vector<std::string>& tensors);
    QMenu* menu_of(const std::vector<std::string>& tensors);

    Workbench& workbench_;
    std::shared_ptr<const Survey> survey_;
    std::vector<SurveyNode::Read> reads_;  ///< by arrow
    Legend* legend_;
    int chosen_ = -1;
};

}  // namespace taso
