// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <utility>
#include <vector>

#include "graph/graph_layout.h"
#include "style/view_frame.h"

namespace taso {

class GraphEdge;
class GraphMap;
class GraphNode;
enum class GraphStep;

/// A graph of boxes and arrows from top to bottom, moved and zoomed by mouse and keyboard, in which a box can be
/// chosen. What the boxes say is another's to know.
class GraphCanvas : public QGraphicsView {
    Q_OBJECT

  public:
    explicit GraphCanvas(QWidget* parent = nullptr);
    ~GraphCanvas() override;

    /// In place of a graph; empty: the graph.
    const QString& sentence() const { return frame_->sentence(); }
    bool is_laid_out() const { return !layout_->is_running(); }
    bool laid_out_by_dot() const { return by_dot_; }
    GraphLayout* arranger() const { return layout_; }
    /// In a corner, all of it small; seen where it is wanted and not all of the graph is.
    GraphMap* map() const { return map_; }
    bool is_map_wanted() const { return map_wanted_; }

  public slots:
    /// All of it if that stays legible, else its width from the top.
    void fit();
    void fit_all();
    void zoom(double factor);
    void want_map(bool wanted);
    /// Has a place of the graph in its middle.
    void look_at(QPointF place);

  protected:
    using Pairs = std::vector<std::pair<int, int>>;

    /// Room around all of a graph.
    static constexpr double margin = 16, side_margin = 8;

    /// Another graph, of arrows from a lower to a higher number; its boxes come with furnish(). No nodes: none.
    void lay_out(int nodes, Pairs pairs);
    /// Nodes and edges have their places: what they say, and what else is seen.
    virtual void furnish() = 0;
    /// It has been fitted: the chosen node is to be seen.
    virtual void look_at_chosen() { show_chosen(); }
    /// The font is another: it is to be laid out anew.
    virtual void relay() = 0;
    /// -1: none.
    virtual int chosen() const = 0;
    /// A click or a key has chosen a node.
    virtual void choose(int node) = 0;
    /// Those before it are not chosen.
    virtual int first_node() const { return 1; }

    /// The chosen node is marked and in sight.
    void show_chosen();
    void set_sentence(const QString& sentence) { frame_->set_sentence(sentence); }
    /// Boxes look otherwise: so does the map of them.
    void redraw_map();
    /// All that can be scrolled to.
    void set_room(const QRectF& room);
    QSizeF box() const;
    const std::vector<GraphNode*>& nodes() const { return nodes_; }
    const std::vector<GraphEdge*>& edges() const { return edges_; }
    /// By edge.
    const Pairs& pairs() const { return pairs_; }
    GraphNode* node_at(const QPoint& place) const;

    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

  private:
    void take(const GraphPicture& picture);
    void step(GraphStep where);
    /// It is where it belongs, and there only if it is of use.
    void place_map();

    GraphLayout* layout_;
    std::vector<GraphNode*> nodes_;  ///< owned by the scene
    std::vector<GraphEdge*> edges_;
    Pairs pairs_;
    ViewFrame* frame_;
    GraphMap* map_;
    bool map_wanted_ = true, placing_map_ = false;
    QPoint pressed_;
    bool touched_ = false;  ///< zoomed or moved by hand: a resize leaves it alone
    bool by_dot_ = false;
};

}  // namespace taso
