// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "graph/graph_edge.h"
#include "graph/graph_items.h"
#include "graph/graph_map.h"
#include "graph/graph_walk.h"
#include "style/announcement.h"

namespace taso {

namespace {

constexpr double least_scale = 0.04, most_scale = 4, legible_fit = 0.8;
constexpr double roomy = 0.62;     ///< where the network is too wide to be seen from side to side
constexpr int map_away = 4;        ///< of the overview, from what is beside it
constexpr double least_fit = 0.4;  ///< the words of boxes grow against the scale down to here

}  // namespace

GraphCanvas::GraphCanvas(QWidget* parent)
    : QGraphicsView(parent),
      layout_(new GraphLayout(this)),
      frame_(new ViewFrame(this)),
      map_(new GraphMap(*this)) {
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::ArrowCursor);
    setToolTip(QString());
    connect(layout_, &GraphLayout::finished, this, &GraphCanvas::take);
}

GraphCanvas::~GraphCanvas() = default;

QSizeF GraphCanvas::box() const {
    const QFontMetricsF metrics(font());
    return {std::ceil(metrics.horizontalAdvance(QStringLiteral("winograd-4x4-hcw16-hcw16 12 ms")) + 40),
            std::ceil(2 * metrics.height() + 12)};
}

void GraphCanvas::lay_out(int nodes, Pairs pairs) {
    scene()->clear();
    nodes_.clear();
    edges_.clear();
    redraw_map();
    pairs_ = std::move(pairs);
    touched_ = false;
    if (nodes > 0)
        layout_->start({nodes, box(), pairs_});
    else
        layout_->stop();
}

void GraphCanvas::take(const GraphPicture& picture) {
    by_dot_ = picture.by_dot;
    for (std::size_t i = 0; i < picture.centres.size(); i++) {
        auto* node = new GraphNode(static_cast<int>(i), box());
        node->setPos(picture.centres[i]);
        scene()->addItem(node);
        nodes_.push_back(node);
    }
    for (const QPainterPath& curve : picture.curves) {
        auto* edge = new GraphEdge(curve);
        scene()->addItem(edge);
        edges_.push_back(edge);
    }
    furnish();
    fit();
    show_chosen();
    redraw_map();
}

void GraphCanvas::set_room(const QRectF& room) {
    if (room == sceneRect()) return;
    scene()->setSceneRect(room);
    if (!touched_) fit();
    redraw_map();
}

void GraphCanvas::show_chosen() {
    const int wanted = chosen();
    for (std::size_t i = 0; i < nodes_.size(); i++) nodes_[i]->set_chosen(static_cast<int>(i) == wanted);
    if (wanted < 0 || wanted >= static_cast<int>(nodes_.size())) return;
    const GraphNode* node = nodes_[static_cast<std::size_t>(wanted)];
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!seen.contains(node->sceneBoundingRect())) centerOn(node);
    map_->update();
}

void GraphCanvas::fit() {
    touched_ = false;
    const QRectF all = sceneRect();
    // The same whether or not there are scroll bars, which come and go with the scale.
    const QSizeF room =
        maximumViewportSize() - QSize(style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + 2, 0);
    if (nodes_.empty() || all.isEmpty() || room.isEmpty()) return;
    const double across = room.width() / all.width();
    const double whole = std::min(across, room.height() / all.height());
    const double scale = whole >= legible_fit  ? std::min(1.0, whole)
                         : across >= least_fit ? std::min(1.0, across)
                                               : roomy;
    setTransform(QTransform::fromScale(scale, scale));
    if (whole >= legible_fit) {
        centerOn(all.center());
    } else {
        // From the top, where the network begins.
        const QPointF start = nodes_[0]->pos();
        const double half = room.width() / scale / 2;
        const double x = all.width() <= 2 * half
                             ? all.center().x()
                             : std::clamp(start.x(), all.left() + half, all.right() - half);
        centerOn(x, all.top() + room.height() / scale / 2);
    }
    if (chosen() >= 0) look_at_chosen();
    place_map();
}

void GraphCanvas::fit_all() {
    if (nodes_.empty()) return;
    // First: where the overview goes, there is more room, which is not to be fitted to otherwise.
    touched_ = true;
    setTransform(QTransform::fromScale(least_scale, least_scale));
    place_map();
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1) setTransform(QTransform());
    place_map();
}

void GraphCanvas::zoom(double factor) {
    const double wanted = std::clamp(transform().m11() * factor, least_scale, most_scale);
    factor = wanted / transform().m11();
    touched_ = true;
    scale(factor, factor);
    place_map();
}

GraphNode* GraphCanvas::node_at(const QPoint& place) const {
    for (QGraphicsItem* item : items(place))
        if (auto* node = dynamic_cast<GraphNode*>(item)) return node;
    return nullptr;
}

void GraphCanvas::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton) return;
    if ((event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance()) {
        touched_ = true;
        return;
    }
    if (const GraphNode* node = node_at(event->pos()); node && node->number() >= first_node())
        choose(node->number());
}

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    const int first = first_node(), last = static_cast<int>(nodes_.size()) - 1;
    const auto go_to = [&](int node) {
        if (first <= last) choose(std::clamp(node, first, last));
    };
    switch (event->key()) {
        case Qt::Key_Plus:
            return zoom(1.25);
        case Qt::Key_Minus:
            return zoom(0.8);
        case Qt::Key_F:
            return fit();
        case Qt::Key_M:
            return want_map(!map_wanted_);
        case Qt::Key_Down:
            return step(GraphStep::forth);
        case Qt::Key_Up:
            return step(GraphStep::back);
        case Qt::Key_Left:
            return step(GraphStep::left);
        case Qt::Key_Right:
            return step(GraphStep::right);
        case Qt::Key_Home:
            return go_to(first);
        case Qt::Key_End:
            return go_to(last);
        default:
            QGraphicsView::keyPressEvent(event);
    }
}

void GraphCanvas::step(GraphStep where) {
    const int first = first_node(), here = chosen();
    if (first >= static_cast<int>(nodes_.size())) return;
    std::vector<QPointF> places;
    for (const GraphNode* node : nodes_) places.push_back(node->pos());
    choose(here < first ? first : std::max(first, walk(pairs_, places, here, where)));
    announce(this, chosen());
}

void GraphCanvas::want_map(bool wanted) {
    map_wanted_ = wanted;
    place_map();
}

void GraphCanvas::look_at(QPointF place) {
    centerOn(place);
    touched_ = true;
}

void GraphCanvas::redraw_map() {
    map_->redraw(nodes_);
    place_map();
}

void GraphCanvas::place_map() {
    // What the map takes of the room may have the graph fitted anew.
    if (placing_map_) return;
    const QScopedValueRollback placing(placing_map_, true);
    // Where a good half of it is seen anyway, there is nowhere to be led to. By its own room alone the map does not
    // come and go.
    const QSizeF room = QSizeF(contentsRect().size()) / transform().m11();
    const QSizeF all = sceneRect().size();
    const double seen = std::min(room.width(), all.width()) * std::min(room.height(), all.height());
    const double most = map_->isHidden() ? 0.5 : 0.7;
    const bool is_shown = map_wanted_ && !nodes_.empty() && seen < all.width() * all.height() * most;
    map_->setVisible(is_shown);
    // Beside the graph, not over it.
    const QSize size = map_->size_within(contentsRect().size() - QSize(0, 2 * map_away));
    const int taken = is_shown ? size.width() + 2 * map_away : 0;
    if (viewportMargins().right() != taken) setViewportMargins(0, 0, taken, 0);
    if (!is_shown) return;
    const QRect view = viewport()->geometry();
    map_->setGeometry(
        QRect(QPoint(view.right() + 1 + map_away, view.bottom() - size.height() - map_away), size));
    map_->update();
}

void GraphCanvas::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    place_map();
}

void GraphCanvas::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (!touched_) fit();
    place_map();
}

void GraphCanvas::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange) relay();
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
        redraw_map();
    }
}

}  // namespace taso
