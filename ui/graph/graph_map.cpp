// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_map.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "graph/graph_canvas.h"
#include "graph/graph_items.h"

namespace taso {

namespace {

constexpr int edge = 4, least_width = 44, most_width = 150, least_height = 60;

}  // namespace

GraphMap::GraphMap(GraphCanvas& canvas) : QWidget(&canvas), canvas_(canvas) {
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Click or drag to see another part of the graph; M hides this overview."));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void GraphMap::redraw(const std::vector<GraphNode*>& nodes) {
    nodes_ = nodes;
    picture_ = QPixmap();
    update();
}

QSize GraphMap::size_within(QSize room) const {
    const QRectF all = canvas_.sceneRect();
    if (all.isEmpty()) return {};
    // Long graphs are drawn wider than they are: a line says nothing.
    const int most = std::clamp(room.width() / 5, least_width, most_width);
    const double scale = std::min(most / all.width(), room.height() / all.height());
    return QSize(std::clamp(static_cast<int>(all.width() * scale), least_width, most),
                 std::max(least_height, static_cast<int>(all.height() * scale)))
        .boundedTo(room);
}

QRectF GraphMap::room() const { return QRectF(rect()).adjusted(edge, edge, -edge, -edge); }

QPointF GraphMap::place_of(QPointF in_graph) const {
    const QRectF all = canvas_.sceneRect(), room = this->room();
    return {room.left() + (in_graph.x() - all.left()) * room.width() / all.width(),
            room.top() + (in_graph.y() - all.top()) * room.height() / all.height()};
}

QPointF GraphMap::in_graph(QPointF place) const {
    const QRectF all = canvas_.sceneRect(), room = this->room();
    return {all.left() + (place.x() - room.left()) * all.width() / room.width(),
            all.top() + (place.y() - room.top()) * all.height() / room.height()};
}

QRectF GraphMap::seen() const {
    const QRectF seen = canvas_.mapToScene(canvas_.viewport()->rect()).boundingRect() & canvas_.sceneRect();
    return QRectF(place_of(seen.topLeft()), place_of(seen.bottomRight()));
}

void GraphMap::draw() {
    const Theme& theme = Theme::of(palette());
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const GraphNode* node : nodes_) {
        const QRectF box = node->box().translated(node->pos());
        QRectF mark(place_of(box.topLeft()), place_of(box.bottomRight()));
        mark.setSize(mark.size().expandedTo({2, 1}));
        painter.fillRect(mark, node->is_empty() ? theme.muted : node->colour(theme));
    }
}

void GraphMap::paintEvent(QPaintEvent*) {
    if (picture_.size() != size() * devicePixelRatioF()) draw();
    QPainter painter(this);
    painter.drawPixmap(QPointF(), picture_);
    const Theme& theme = Theme::of(palette());
    QColor veil = theme.accent;
    veil.setAlphaF(0.18F);
    QRectF seen = this->seen();
    // A long graph's part is thin: it is to be held by the mouse.
    if (seen.height() < 6) seen.adjust(0, (seen.height() - 6) / 2, 0, (6 - seen.height()) / 2);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(veil);
    painter.drawRect(seen);
    for (const GraphNode* node : nodes_)
        if (node->is_chosen())
            painter.fillRect(QRectF(2, place_of(node->pos()).y() - 1.5, width() - 4, 3), theme.accent);
}

void GraphMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const QRectF seen = this->seen();
    // Beside it: it comes to the mouse.
    grip_ = seen.contains(event->position()) ? event->position() - seen.center() : QPointF();
    mouseMoveEvent(event);
}

void GraphMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) canvas_.look_at(in_graph(event->position() - grip_));
}

void GraphMap::wheelEvent(QWheelEvent* event) {
    canvas_.zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

}  // namespace taso
