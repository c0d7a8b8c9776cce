// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph_view.h"

#include <QMouseEvent>
#include <algorithm>
#include <set>
#include <string_view>

#include "views/graph_frame.h"
#include "views/graph_items.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

GraphView::GraphView(Workbench& workbench, QWidget* parent) : GraphCanvas(parent), workbench_(workbench) {
    setAccessibleName(tr("Layer graph"));
    setWhatsThis(
        tr("Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, "
           "press F to fit."));
    connect(&workbench, &Workbench::document_changed, this,
            [this] { set_problem(workbench_.document()->problem); });
    connect(&workbench, &Workbench::picture_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::details_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::frontier_changed, this, &GraphView::make_room);
    connect(&workbench, &Workbench::busy_changed, this, &GraphView::show_sentence);
    connect(&workbench, &Workbench::rules_changed, this, &GraphView::show_pins);
    connect(&workbench.kept_plans(), &KeptPlans::difference_changed, this, &GraphView::show_differences);
    connect(&workbench, &Workbench::layer_changed, this, &GraphView::show_chosen);
    show_sentence();
}

GraphView::~GraphView() = default;

void GraphView::show_sentence() {
    set_sentence(!workbench_.document()
                     ? vacancy_text(workbench_, tr("Open a network, or drop its file here."))
                 : is_laid_out() ? QString()
                                 : tr("Laying out the graph …"));
}

void GraphView::set_problem(std::shared_ptr<const Problem> problem) {
    problem_ = std::move(problem);
    lay_out_problem();
    show_sentence();
}

void GraphView::lay_out_problem() {
    frames_.clear();
    ends_.clear();
    if (!problem_) return lay_out(0, {});
    Pairs pairs;
    for (const ProblemLayer& layer : problem_->layers)
        for (const int input : layer.inputs)
            if (std::find(pairs.begin(), pairs.end(), std::pair(input, layer.output)) == pairs.end())
                pairs.emplace_back(input, layer.output);
    lay_out(static_cast<int>(problem_->tensors.size()), std::move(pairs));
}

void GraphView::furnish() {
    add_ends();
    content_ = scene()->itemsBoundingRect();
    make_room();
    show_selection();
    show_pins();
    show_differences();
}

void GraphView::make_room() {
    if (nodes().empty()) return;
    const double frame = workbench_.offers_segments() ? GraphFrame::margin : 0,
                 caption = workbench_.offers_segments() ? GraphFrame::caption_width : 0;
    set_room(content_.adjusted(-side_margin - frame - caption, -margin, side_margin + frame, margin));
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
        const bool read = std::any_of(pairs().begin(), pairs().end(),
                                      [&](const std::pair<int, int>& pair) { return pair.first == tensor; });
        const QPointF start = nodes()[static_cast<std::size_t>(tensor)]->pos() +
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
    if (!problem_ || nodes().empty()) return;
    nodes()[0]->set_words(text(problem_->tensors[0].name), {}, {});
    for (std::size_t i = 0; i < problem_->layers.size(); i++) {
        if (shown.layers.empty()) {
            nodes()[i + 1]->set_words(text(problem_->layers[i].name), op_text(problem_->layers[i].op), {});
            continue;
        }
        const ShownLayer& row = shown.layers[i];
        nodes()[i + 1]->set_words(row.name,
                                  row.primitive + QLatin1Char('\n') + doubted_time_text(row.ns, row.spread),
                                  row.family, doubt_text(row.spread));
    }
    for (std::size_t i = 0; i < pairs().size(); i++) {
        const auto [tensor, reader] = pairs()[i];
        const ShownTransform* transform =
            shown.layers.empty() ? nullptr : shown.transform_for(*problem_, tensor, reader - 1);
        set_transform(*edges()[i], transform);
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
            const QPointF middle = nodes()[static_cast<std::size_t>(layer) + 1]->pos();
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
               "rows %7 of it\nDouble-click the frame, or press Ctrl+D, to see its inside.")
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
    for (GraphNode* node : nodes()) {
        const auto layer = static_cast<std::size_t>(node->tensor()) - 1;
        node->set_pinned(node->tensor() > 0 && layer < pinned.size() && pinned[layer]);
    }
}

void GraphView::show_differences() {
    std::set<std::string_view> different;
    if (const Difference* difference = workbench_.kept_plans().difference())
        for (const DifferenceRow& row : difference->rows)
            if (row.is_changed()) different.insert(row.layers.begin(), row.layers.end());
    for (GraphNode* node : nodes())
        node->set_different(
            node->tensor() > 0 && problem_ &&
            different.contains(problem_->layers[static_cast<std::size_t>(node->tensor()) - 1].name));
}

bool GraphView::is_different(int layer) const {
    return nodes().at(static_cast<std::size_t>(layer) + 1)->is_different();
}

bool GraphView::is_pinned(int layer) const {
    return nodes().at(static_cast<std::size_t>(layer) + 1)->is_pinned();
}

int GraphView::chosen() const { return workbench_.layer() >= 0 ? workbench_.layer() + 1 : -1; }

void GraphView::choose(int node) { workbench_.select_layer(node - 1); }

QPoint GraphView::place_of(int layer) const {
    return mapFromScene(nodes().at(static_cast<std::size_t>(layer) + 1)->pos());
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const ShownSelection& shown = workbench_.shown();
    for (QGraphicsItem* item : items(event->pos())) {
        if (const auto* node = dynamic_cast<GraphNode*>(item); node && node->tensor() >= first_node()) {
            workbench_.select_layer(node->tensor() - 1);
            return emit candidates_wanted();
        }
        if (const auto* frame = dynamic_cast<GraphFrame*>(item)) {
            const ShownSegment* segment = &shown.segments.at(static_cast<std::size_t>(frame->segment()));
            if (shown.segment_of(workbench_.layer()) != segment) workbench_.select_layer(segment->layers[0]);
            return emit segment_wanted();
        }
    }
    GraphCanvas::mouseDoubleClickEvent(event);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return GraphCanvas::keyPressEvent(event);
    if (workbench_.layer() >= 0) emit candidates_wanted();
}

}  // namespace taso
