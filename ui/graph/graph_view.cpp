// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_view.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>
#include <set>
#include <string_view>

#include "graph/graph_edge.h"
#include "graph/graph_group.h"
#include "graph/graph_items.h"
#include "graph/graph_note.h"
#include "graph/graph_segments.h"
#include "views/layer_search.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

GraphView::GraphView(Workbench& workbench, QWidget* parent)
    : GraphCanvas(parent),
      workbench_(workbench),
      note_(new GraphNote(this)),
      collapse_(new QToolButton(this)) {
    setAccessibleName(tr("Layer graph"));
    setWhatsThis(
        tr("Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, "
           "press F to fit. Arrows walk along the edges; C opens or closes the repeated blocks that the "
           "layer is "
           "in, M shows or hides the overview."));
    collapse_->setCheckable(true);
    collapse_->setFocusPolicy(Qt::TabFocus);
    collapse_->hide();
    connect(collapse_, &QToolButton::toggled, this, &GraphView::collapse);
    connect(&workbench, &Workbench::document_changed, this,
            [this] { set_problem(workbench_.document()->problem); });
    connect(&workbench, &Workbench::picture_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::details_changed, this, &GraphView::show_selection);
    connect(&workbench, &Workbench::frontier_changed, this, &GraphView::make_room);
    connect(&workbench, &Workbench::busy_changed, this, &GraphView::show_sentence);
    connect(&workbench, &Workbench::rules_changed, this, &GraphView::show_pins);
    connect(&workbench.kept_plans(), &KeptPlans::difference_changed, this, [this] {
        show_differences();
        show_heat();
    });
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
    // Under other rules or times it is the same graph.
    const auto has_same_layers = [&] {
        return problem_ && problem &&
               std::ranges::equal(problem_->layers, problem->layers, {}, &ProblemLayer::name,
                                  &ProblemLayer::name);
    };
    if (!has_same_layers()) look_.collapsed.clear();
    problem_ = std::move(problem);
    std::erase_if(look_.collapsed,
                  [this](int repeat) { return repeat >= static_cast<int>(repeats().size()); });
    lay_out_problem();
    offer_collapse();
    show_sentence();
}

const std::vector<Repeat>& GraphView::repeats() const {
    static const std::vector<Repeat> none;
    const auto& document = workbench_.document();
    return document && document->problem == problem_ ? document->repeats : none;
}

int GraphView::repeat_of(int layer) const {
    const auto is_in = [&](const Repeat& repeat) {
        return std::ranges::any_of(repeat.blocks, [&](const std::vector<int>& block) {
            return std::ranges::find(block, layer) != block.end();
        });
    };
    const auto found = std::ranges::find_if(repeats(), is_in);
    return found == repeats().end() ? -1 : static_cast<int>(found - repeats().begin());
}

void GraphView::collapse(bool collapsed) {
    std::set<int> wanted;
    for (std::size_t i = 0; collapsed && i < repeats().size(); i++) wanted.insert(static_cast<int>(i));
    collapse_to(std::move(wanted));
}

void GraphView::collapse_to(std::set<int> wanted) {
    if (wanted == look_.collapsed) return;
    look_.collapsed = std::move(wanted);
    lay_out_problem();
    offer_collapse();
    show_sentence();
}

void GraphView::toggle_repeat(int layer) {
    const int repeat = repeat_of(layer);
    if (repeat < 0) return;
    std::set<int> wanted = look_.collapsed;
    if (wanted.erase(repeat) == 0) wanted.insert(repeat);
    collapse_to(std::move(wanted));
}

void GraphView::offer_collapse() {
    const QSignalBlocker quiet(collapse_);
    const bool is_offered = has_repeats() && problem_->layers.size() > many_layers;
    collapse_->setVisible(is_offered || is_collapsed());
    collapse_->setChecked(is_collapsed());
    collapse_->setText(is_collapsed() ? tr("Expand repeated blocks") : tr("Collapse repeated blocks"));
    collapse_->setToolTip(is_collapsed() ? tr("Shows every layer of the blocks that repeat")
                                         : tr("Shows blocks that repeat, one behind the other, as one box"));
    collapse_->setAccessibleName(collapse_->text());
    emit look_changed();
}

void GraphView::lay_out_problem() {
    frames_.clear();
    ends_.clear();
    sums_.clear();
    boxes_ = {};
    if (!problem_) return lay_out(0, {});
    boxes_ = GraphBoxes(*problem_, repeats(), look_.collapsed);
    Pairs pairs;
    for (const GraphBoxes::Edge& edge : boxes_.edges()) pairs.emplace_back(edge.from, edge.to);
    lay_out(boxes_.count(), std::move(pairs));
}

void GraphView::furnish() {
    for (GraphNode* node : nodes()) node->set_group(boxes_.repeat(node->number()) >= 0);
    add_ends();
    content_ = scene()->itemsBoundingRect();
    make_room();
    show_selection();
    show_pins();
    show_differences();
    show_matches();
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
        const int own = boxes_.of_tensor(tensor);
        const bool read = std::any_of(pairs().begin(), pairs().end(),
                                      [&](const std::pair<int, int>& pair) { return pair.first == own; });
        const QPointF start = nodes()[static_cast<std::size_t>(own)]->pos() +
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
    if (!problem_ || nodes().empty()) return;
    show_heat();
    show_words();
    show_parts();
    show_transforms();
    show_frames();
    if (!filter_.is_empty()) show_matches();
    redraw_map();
}

void GraphView::show_words() {
    const ShownSelection& shown = workbench_.shown();
    nodes()[0]->set_words(text(problem_->tensors[0].name), {}, {});
    for (int box = 1; box < boxes_.count(); box++) {
        GraphNode& node = *nodes()[static_cast<std::size_t>(box)];
        if (const int repeat = boxes_.repeat(box); repeat >= 0) {
            const GroupWords words = group_words(*problem_, repeats()[static_cast<std::size_t>(repeat)],
                                                 boxes_.layers(box), sums_[static_cast<std::size_t>(box)]);
            node.set_words(words.title, words.subtitle, {}, words.tip);
            continue;
        }
        const auto layer = static_cast<std::size_t>(boxes_.layers(box).front());
        if (shown.layers.empty()) {
            node.set_words(text(problem_->layers[layer].name), op_text(problem_->layers[layer].op), {});
            continue;
        }
        const ShownLayer& row = shown.layers[layer];
        if (parts_.has(row.name)) {
            node.set_words(row.name, parts_.subtitle(row.name), row.family,
                           parts_.words(row.name).join(QLatin1Char('\n')));
            continue;
        }
        node.set_words(row.name, row.primitive + QLatin1Char('\n') + doubted_time_text(row.ns, row.spread),
                       row.family, doubt_text(row.spread));
    }
}

void GraphView::show_transforms() {
    const ShownSelection& shown = workbench_.shown();
    for (std::size_t i = 0; i < boxes_.edges().size(); i++) {
        const ShownTransform* transform = nullptr;
        if (!shown.layers.empty())
            for (const auto& [tensor, reader] : boxes_.edges()[i].reads)
                if (!transform) transform = shown.transform_for(*problem_, tensor, reader);
        set_transform(*edges()[i], transform);
    }
    for (const auto& [tensor, edge] : ends_) {
        const ShownTransform* transform = shown.transform_out_of(tensor);
        set_transform(*edge, transform);
        edge->setVisible(transform);
    }
}

void GraphView::show_frames() {
    for (GraphFrame* frame : frames_) delete frame;
    frames_.clear();
    const auto place = [&](int box) {
        const QSizeF size = this->box();
        return QRectF(
            nodes()[static_cast<std::size_t>(box)]->pos() - QPointF(size.width() / 2, size.height() / 2),
            size);
    };
    for (auto& frame : segment_frames(workbench_.shown(), boxes_, place)) {
        frames_.push_back(frame.release());
        scene()->addItem(frames_.back());
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

void GraphView::show_heat() {
    if (nodes().empty()) return;
    sums_ = sums_of(boxes_, workbench_);
    const std::vector<GraphHeat> heats = heats_of(sums_, look_.colour, look_.width_by_time);
    for (GraphNode* node : nodes()) node->set_heat(heats[static_cast<std::size_t>(node->number())]);
    redraw_map();
    emit look_changed();
}

void GraphView::show_shares(const std::vector<LayerShares>& shares) {
    parts_.take(shares);
    if (!problem_ || nodes().empty()) return;
    show_words();
    show_parts();
}

void GraphView::show_parts() {
    for (GraphNode* node : nodes())
        node->set_parts(node->is_group() ? std::vector<GraphPart>() : parts_.parts(node->title()));
}

void GraphView::set_colour(GraphColour colour) {
    look_.colour = colour;
    show_heat();
}

void GraphView::set_width_by_time(bool by_time) {
    look_.width_by_time = by_time;
    show_heat();
}

void GraphView::restore_view(const std::map<std::string, std::string>& words) {
    GraphLook wanted = graph_look(words, static_cast<int>(repeats().size()));
    look_.colour = wanted.colour;
    look_.width_by_time = wanted.width_by_time;
    show_heat();
    collapse_to(std::move(wanted.collapsed));
}

void GraphView::show_pins() {
    const std::vector<bool> pinned = workbench_.pinned_layers();
    for (GraphNode* node : nodes())
        node->set_pinned(std::ranges::any_of(boxes_.layers(node->number()), [&](int layer) {
            const auto place = static_cast<std::size_t>(layer);
            return place < pinned.size() && pinned[place];
        }));
}

void GraphView::show_differences() {
    std::set<std::string_view> different;
    if (const Difference* difference = workbench_.kept_plans().difference())
        for (const DifferenceRow& row : difference->rows)
            if (row.is_changed()) different.insert(row.layers.begin(), row.layers.end());
    for (GraphNode* node : nodes())
        node->set_different(std::ranges::any_of(boxes_.layers(node->number()), [&](int layer) {
            return different.contains(problem_->layers[static_cast<std::size_t>(layer)].name);
        }));
}

void GraphView::look_for(const QString& typed) {
    const WordFilter wanted(typed);
    if (wanted == filter_) return;
    filter_ = wanted;
    show_matches();
}

void GraphView::show_matches() {
    const auto& layers = workbench_.shown().layers;
    const std::size_t all = problem_ ? problem_->layers.size() : 0;
    // While nothing is shown, what was found before stays so.
    const bool is_shown = layers.size() == all && all > 0;
    if (filter_.is_empty() || found_.size() != all || is_shown) {
        found_.assign(all, true);
        matches_ = -1;
    }
    if (!filter_.is_empty() && is_shown) {
        for (std::size_t i = 0; i < all; i++) found_[i] = filter_.accepts(searched_text(layers[i]));
        matches_ = static_cast<int>(std::ranges::count(found_, true));
    }
    for (GraphNode* node : nodes())
        node->set_dimmed(matches_ >= 0 && std::ranges::none_of(boxes_.layers(node->number()), [&](int layer) {
                             return static_cast<bool>(found_[static_cast<std::size_t>(layer)]);
                         }));
    const auto is_dim = [&](int box) { return nodes()[static_cast<std::size_t>(box)]->is_dimmed(); };
    for (std::size_t i = 0; i < edges().size(); i++)
        edges()[i]->set_dimmed(is_dim(pairs()[i].first) || is_dim(pairs()[i].second));
    note_->say(filter_.is_faulty() ? tr("no regular expression yet")
               : matches_ < 0      ? QString()
               : matches_ == 0     ? tr("No layer is found · Esc")
                                   : tr("%1 of %2 layers · F3 · Esc").arg(matches_).arg(all));
    note_->move(viewport()->geometry().right() - note_->width() - 8, 8);
    redraw_map();
}

void GraphView::go_to_match(int step) {
    const int count = static_cast<int>(found_.size());
    if (matches_ <= 0) return;
    int layer = workbench_.layer() < 0 && step < 0 ? 0 : workbench_.layer();
    do {
        layer = (layer + step + count) % count;
    } while (!found_[static_cast<std::size_t>(layer)]);
    workbench_.select_layer(layer);
}

std::vector<GraphEntry> GraphView::entries() const {
    std::vector<GraphEntry> entries;
    for (const GraphNode* node : nodes()) {
        const int box = node->number();
        GraphEntry& entry = entries.emplace_back();
        entry.name = node->title();
        entry.layers = boxes_.layers(box);
        QStringList ops;
        for (const int layer : entry.layers)
            if (const QString op = op_text(problem_->layers[static_cast<std::size_t>(layer)].op);
                !ops.contains(op))
                ops << op;
        entry.op = ops.join(QStringLiteral(", "));
        entry.parts = parts_.words(entry.name).join(QStringLiteral(", "));
        const auto place = static_cast<std::size_t>(box);
        if (place < sums_.size()) {
            entry.ns = sums_[place].ns;
            entry.bytes = sums_[place].bytes;
        }
    }
    for (const auto& [from, to] : pairs()) {
        if (entries.empty()) break;
        entries[static_cast<std::size_t>(to)].before.push_back(from);
        entries[static_cast<std::size_t>(from)].behind.push_back(to);
    }
    return entries;
}

QRect GraphView::place_of_box(int box) const {
    const GraphNode& node = *nodes()[static_cast<std::size_t>(box)];
    return mapFromScene(node.box().translated(node.pos())).boundingRect();
}

bool GraphView::is_different(int layer) const { return node_of(layer).is_different(); }

bool GraphView::is_pinned(int layer) const { return node_of(layer).is_pinned(); }

bool GraphView::is_dimmed(int layer) const { return node_of(layer).is_dimmed(); }

const GraphNode& GraphView::node_of(int layer) const {
    return *nodes().at(static_cast<std::size_t>(boxes_.of_layer(layer)));
}

int GraphView::chosen() const { return workbench_.layer() >= 0 ? boxes_.of_layer(workbench_.layer()) : -1; }

void GraphView::choose(int node) {
    const std::vector<int>& layers = boxes_.layers(node);
    // Of several, the one that is selected stays so.
    workbench_.select_layer(chosen() == node ? workbench_.layer() : layers.front());
}

QPoint GraphView::place_of(int layer) const { return mapFromScene(node_of(layer).pos()); }

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const ShownSelection& shown = workbench_.shown();
    for (QGraphicsItem* item : items(event->pos())) {
        if (const auto* node = dynamic_cast<GraphNode*>(item); node && node->number() >= first_node()) {
            choose(node->number());
            if (node->is_group()) return toggle_repeat(workbench_.layer());
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
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (workbench_.layer() < 0) return;
            if (is_collapsed(workbench_.layer())) return toggle_repeat(workbench_.layer());
            return emit candidates_wanted();
        case Qt::Key_C:
            return toggle_repeat(workbench_.layer());
        case Qt::Key_Escape:
            return emit filter_cleared();
        default:
            GraphCanvas::keyPressEvent(event);
    }
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    if (!by_key) {
        const GraphNode* node = node_at(event->pos());
        if (!node || node->number() < first_node()) return;
        choose(node->number());
    }
    if (workbench_.layer() < 0 || nodes().empty()) return;
    emit menu_wanted(workbench_.layer(),
                     viewport()->mapToGlobal(by_key ? place_of(workbench_.layer()) : event->pos()));
}

void GraphView::resizeEvent(QResizeEvent* event) {
    GraphCanvas::resizeEvent(event);
    note_->move(viewport()->geometry().right() - note_->width() - 8, 8);
}

}  // namespace taso
