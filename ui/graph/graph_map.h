// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>
#include <vector>

namespace taso {

class GraphCanvas;
class GraphNode;

/// All of a graph in a corner of its view, with what is seen of it as a rectangle: pressed or dragged, the view
/// goes there.
class GraphMap : public QWidget {
    Q_OBJECT

  public:
    explicit GraphMap(GraphCanvas& canvas);

    /// The boxes are others, or look otherwise.
    void redraw(const std::vector<GraphNode*>& nodes);
    QSize size_within(QSize room) const;
    /// What is seen of the graph, on the map.
    QRectF seen() const;
    /// A place of the graph, on the map.
    QPointF place_of(QPointF in_graph) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    QPointF in_graph(QPointF place) const;
    QRectF room() const;
    void draw();

    GraphCanvas& canvas_;
    std::vector<GraphNode*> nodes_;  ///< of the canvas
    QPixmap picture_;                ///< of the boxes; null: to be drawn
    QPointF grip_;                   ///< from the middle of what is seen to where it is held
};

}  // namespace taso
