// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "views/graph_frame.h"
#include "views/graph_items.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr double least_scale = 0.04, most_scale = 4, legible_fit = 0.8;
constexpr double roomy = 0.62;     ///< where the network is too wide to be seen from side to side
constexpr double least_fit = 0.4;  ///< the words of boxes grow against the scale down to here
constexpr double margin = 16, side_margin = 8;

}  // namespace

GraphView::GraphView(Workbench& workbench, QWidget* parent)
    : QGraphicsView(parent),
      workbench_(workbench),
      layout_(new GraphLayout(this)),
      frame_(new ViewFrame(this)) {
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Layer graph"));
    setToolTip(QString());
    setWhatsThis(tr("Click a layer to select it; drag to move, turn the wheel to zoom, press F to fit."));
    connect(layout_, &GraphLayout::finished, this, &GraphView::take);
    connect(&workbench, &Workbench::document_changed, this,
            [this] { set_problem(workbench_.document()->problem); });
    connect(&workbench, &Workbench::picture_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::details_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::frontier_changed, this, &GraphView::make_room);
    connect(&workbench, &Workbench::busy_changed, this, &GraphView::show_sentence);
    connect(&workbench, &Workbench::rules_changed, this, &GraphView::show_pins);
    connect(&workbench, &Workbench::layer_changed, this, &GraphView::show_layer);
    show_sentence();
}

GraphView::~GraphView() = default;

void GraphView::show_sentence() {
    frame_->set_sentence(!workbench_.document()
                             ? vacancy_text(workbench_, tr("Open a network, or drop its file here."))
                         : is_laid_out() ? QString()
                                         : tr("Laying out the graph …"));
}

QSizeF GraphView::box() const {
    const QFontMetricsF metrics(font());
    return {std::ceil(metrics.horizontalAdvance(QStringLiteral("winograd-4x4-hcw16-hcw16 12 ms")) + 40),
            std::ceil(2 * metrics.height() + 12)};
}

void GraphView::set_problem(std::shared_ptr<const Problem> problem) {
    problem_ = std::move(problem);
    lay_out();
    show_sentence();
}

void GraphView::lay_out() {
    scene()->clear();
    nodes_.clear();
    edges_.clear();
    frames_.clear();
    pairs_.clear();
    ends_.clear();
    touched_ = false;
    if (!problem_) return;
    for (const ProblemLayer& layer : problem_->layers)
        for (const int input : layer.inputs)
            if (std::find(pairs_.begin(), pairs_.end(), std::pair(input, layer.output)) == pairs_.end())
                pairs_.emplace_back(input, layer.output);
    layout_->start({static_cast<int>(problem_->tensors.size()), box(), pairs_});
}

void GraphView::take(const GraphPicture& picture) {
    by_dot_ = picture.by_dot;
    for (std::size_t tensor = 0; tensor < picture.centres.size(); tensor++) {
        auto* node = new GraphNode(static_cast<int>(tensor), box());
        node->setPos(picture.centres[tensor]);
        scene()->addItem(node);
        nodes_.push_back(node);
    }
    for (const QPainterPath& curve : picture.curves) {
        auto* edge = new GraphEdge(curve);
        scene()->addItem(edge);
        edges_.push_back(edge);
    }
    add_ends();
    content_ = scene()->itemsBoundingRect();
    make_room();
    show_selection();
    show_pins();
    fit();
    show_layer();
}

void GraphView::make_room() {
    if (nodes_.empty()) return;
    const double frame = workbench_.offers_segments() ? GraphFrame::margin : 0,
                 caption = workbench_.offers_segments() ? GraphFrame::caption_width : 0;
    const QRectF all =
        content_.adjusted(-side_margin - frame - caption, -margin, side_margin + frame, margin);
    if (all == sceneRect()) return;
    scene()->setSceneRect(all);
    if (!touched_) fit();
}

void GraphView::add_ends() {
    for (std::size_t i = 0; i < problem_->layers.size(); i++) {
        const int tensor = problem_->layers[i].output;
        const auto leads_out = [&](const ProblemTransform& transform) {
            return transform.tensor == tensor && transform.to == problem_->callers_layout(tensor);
        };
        if (!problem_->tensors[static_cast<std::size_t>(tensor)].external ||
            std::none_of(problem_->transforms.begin(), problem_->transforms.end(), leads_out))
            continue;
        // Beside the arrows to its readers, where there are any.
        const bool read = std::any_of(pairs_.begin(), pairs_.end(),
                                      [&](const std::pair<int, int>& pair) { return pair.first == tensor; });
        const QPointF start = nodes_[static_cast<std::size_t>(tensor)]->pos() +
                              QPointF(read ? box().width() / 3 : 0, box().height() / 2);
        QPainterPath path(start);
        path.lineTo(start + QPointF(0, box().height()));
        auto* edge = new GraphEdge(path);
        edge->setVisible(false);
        scene()->addItem(edge);
        ends_.emplace_back(tensor, edge);
    }
}

void GraphView::show_selection() {
    show_sentence();
    const ShownSelection& shown = workbench_.shown();
    if (!problem_ || nodes_.empty()) return;
    nodes_[0]->set_words(text(problem_->tensors[0].name), {}, {});
    for (std::size_t i = 0; i < problem_->layers.size(); i++) {
        if (shown.layers.empty()) {
            nodes_[i + 1]->set_words(text(problem_->layers[i].name), op_text(problem_->layers[i].op), {});
            continue;
        }
        const ShownLayer& row = shown.layers[i];
        nodes_[i + 1]->set_words(row.name,
                                 row.primitive + QLatin1Char('\n') + doubted_time_text(row.ns, row.spread),
                                 row.family, doubt_text(row.spread));
    }
    for (std::size_t i = 0; i < pairs_.size(); i++) {
        const auto [tensor, reader] = pairs_[i];
        const ShownTransform* transform =
            shown.layers.empty() ? nullptr : shown.transform_for(*problem_, tensor, reader - 1);
        set_transform(*edges_[i], transform);
    }
    for (const auto& [tensor, edge] : ends_) {
        const ShownTransform* transform = shown.transform_out_of(tensor);
        set_transform(*edge, transform);
        edge->setVisible(transform);
    }
    show_frames();
}

void GraphView::show_frames() {
    for (GraphFrame* frame : frames_) delete frame;
    frames_.clear();
    for (const ShownSegment& segment : workbench_.shown().segments) {
        QRectF boxes;
        for (const int layer : segment.layers) {
            const QSizeF size = box();
            const QPointF middle = nodes_[static_cast<std::size_t>(layer) + 1]->pos();
            boxes |= QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size);
        }
        auto* frame = new GraphFrame(static_cast<int>(frames_.size()), boxes);
        const QString rows = rows_text(segment), lines = bytes_text(segment.line_bytes);
        const ShownSelection& shown = workbench_.shown();
        const auto named = [&](int layer) { return shown.layers[static_cast<std::size_t>(layer)].name; };
        frame->set_words(
            {tr("rows a call: %1 · line buffers: %2").arg(rows, lines), tr("rows: %1 · %2").arg(rows, lines),
             tr("rows: %1").arg(rows)},
            tr("Segment %1 to %2, run depth first in %3 calls\nrows a call: %4; line buffers: %5\n%6, moving "
               "rows %7 of it\nDouble-click, or press Enter, to see its inside.")
                .arg(named(segment.layers.front()), named(segment.layers.back()))
                .arg(segment.run.calls.size())
                .arg(rows, lines, time_text(segment.run.ns), time_text(segment.moves_ns)));
        scene()->addItem(frame);
        frames_.push_back(frame);
    }
}

void GraphView::set_transform(GraphEdge& edge, const ShownTransform* transform) {
    if (!transform) return edge.set_transform({}, {});
    const QString layouts = layouts_text(transform->from, transform->to);
    const QString time = doubted_time_text(transform->ns, transform->spread);
    const QString bytes = bytes_text(transform->bytes);
    const bool inside = transform->end == ShownTransform::End::none;
    edge.set_transform(
        inside ? layouts : QStringList{layouts, time, bytes}.join(QString::fromUtf8(" · ")),
        tr("Transform %1: %2, %3 (%4)").arg(layouts, time, bytes, origin_text(transform->origin)));
}

void GraphView::show_pins() {
    const std::vector<bool> pinned = workbench_.pinned_layers();
    for (GraphNode* node : nodes_) {
        const auto layer = static_cast<std::size_t>(node->tensor()) - 1;
        node->set_pinned(node->tensor() > 0 && layer < pinned.size() && pinned[layer]);
    }
}

bool GraphView::is_pinned(int layer) const {
    return nodes_.at(static_cast<std::size_t>(layer) + 1)->is_pinned();
}

void GraphView::show_layer() {
    const int layer = workbench_.layer();
    for (GraphNode* node : nodes_) node->set_chosen(node->tensor() == layer + 1 && layer >= 0);
    if (layer < 0 || layer + 1 >= static_cast<int>(nodes_.size())) return;
    const GraphNode* node = nodes_[static_cast<std::size_t>(layer) + 1];
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!seen.contains(node->sceneBoundingRect())) centerOn(node);
}

QPoint GraphView::place_of(int layer) const {
    return mapFromScene(nodes_.at(static_cast<std::size_t>(layer) + 1)->pos());
}

void GraphView::fit() {
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
    if (workbench_.layer() >= 0) show_layer();
}

void GraphView::fit_all() {
    if (nodes_.empty()) return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1) setTransform(QTransform());
    touched_ = true;
}

void GraphView::zoom(double factor) {
    const double wanted = std::clamp(transform().m11() * factor, least_scale, most_scale);
    factor = wanted / transform().m11();
    scale(factor, factor);
    touched_ = true;
}

void GraphView::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton) return;
    if ((event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance()) {
        touched_ = true;
        return;
    }
    for (QGraphicsItem* item : items(event->pos()))
        if (const auto* node = dynamic_cast<GraphNode*>(item)) {
            if (node->tensor() > 0) workbench_.select_layer(node->tensor() - 1);
            return;
        }
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const ShownSelection& shown = workbench_.shown();
    for (QGraphicsItem* item : items(event->pos())) {
        const ShownSegment* segment = nullptr;
        if (const auto* node = dynamic_cast<GraphNode*>(item)) segment = shown.segment_of(node->tensor() - 1);
        if (const auto* frame = dynamic_cast<GraphFrame*>(item)) {
            segment = &shown.segments.at(static_cast<std::size_t>(frame->segment()));
            if (shown.segment_of(workbench_.layer()) != segment) workbench_.select_layer(segment->layers[0]);
        }
        if (segment) return emit segment_wanted();
    }
    QGraphicsView::mouseDoubleClickEvent(event);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(nodes_.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Plus:
            return zoom(1.25);
        case Qt::Key_Minus:
            return zoom(0.8);
        case Qt::Key_F:
            return fit();
        case Qt::Key_Down:
        case Qt::Key_Right:
            if (count > 0) workbench_.select_layer(std::min(workbench_.layer() + 1, count - 1));
            return;
        case Qt::Key_Up:
        case Qt::Key_Left:
            if (count > 0) workbench_.select_layer(std::max(workbench_.layer() - 1, 0));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (workbench_.shown().segment_of(workbench_.layer())) emit segment_wanted();
            return;
        case Qt::Key_Home:
            if (count > 0) workbench_.select_layer(0);
            return;
        case Qt::Key_End:
            if (count > 0) workbench_.select_layer(count - 1);
            return;
        default:
            QGraphicsView::keyPressEvent(event);
    }
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (!touched_) fit();
}

void GraphView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange) lay_out();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

}  // namespace taso
