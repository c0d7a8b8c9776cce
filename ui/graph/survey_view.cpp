// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/survey_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainterPathStroker>
#include <map>
#include <set>

#include "graph/graph_edge.h"
#include "graph/graph_items.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// A few of them; the rest in dots.
QString names_text(const std::vector<std::string>& names) {
    constexpr std::size_t most = 3;
    QStringList words;
    for (std::size_t i = 0; i < names.size() && i < most; i++) words << text(names[i]);
    return words.join(QStringLiteral(", ")) + (names.size() > most ? QString::fromUtf8(", …") : QString());
}

}  // namespace

SurveyView::SurveyView(Workbench& workbench, QWidget* parent)
    : GraphCanvas(parent), workbench_(workbench), legend_(new Legend(this)) {
    setAccessibleName(tr("Graph of the file"));
    setWhatsThis(tr(
        "Click a box to select it, right-click to cut the network there. Page Up and Page Down go to what is "
        "not supported; drag to move, turn the wheel to zoom, press F to fit."));
    legend_->set_entries({{tr("supported"), [](const Theme& theme) { return theme.family({}); }},
                          {tr("not supported"), [](const Theme& theme) { return theme.caution; },
                           Legend::Mark::striped_square},
                          {tr("behind what is not supported"), [](const Theme& theme) { return theme.muted; },
                           Legend::Mark::dashes}});
    connect(&workbench, &Workbench::survey_changed, this, &SurveyView::show_survey);
    show_survey();
}

SurveyView::~SurveyView() = default;

void SurveyView::show_survey() {
    if (survey_ != workbench_.survey()) chosen_ = -1;
    survey_ = workbench_.survey();
    reads_.clear();
    if (!survey_) return lay_out(0, {});
    Pairs pairs;
    std::set<std::pair<int, int>> drawn;
    for (std::size_t node = 0; node < survey_->nodes.size(); node++)
        for (const SurveyNode::Read& read : survey_->nodes[node].reads) {
            // Of several tensors between two nodes, the first.
            const std::pair pair(read.node, static_cast<int>(node));
            if (!drawn.insert(pair).second) continue;
            pairs.push_back(pair);
            reads_.push_back(read);
        }
    lay_out(static_cast<int>(survey_->nodes.size()), std::move(pairs));
    set_sentence(tr("Laying out the graph …"));
}

void SurveyView::furnish() {
    set_sentence({});
    std::map<std::string, QString> reasons;  // many have the same
    for (std::size_t i = 0; i < nodes().size(); i++) {
        const SurveyNode& node = survey_->nodes[i];
        GraphNode& box = *nodes()[i];
        const QString name = text(node.name), op = text(node.op);
        if (!node.why.empty() && !reasons.contains(node.why)) reasons[node.why] = sentence_text(node.why);
        switch (node.state) {
            case SurveyNode::State::input:
                box.set_look(GraphNode::Look::input);
                box.set_words(name, {}, {});
                break;
            case SurveyNode::State::read:
                box.set_look(GraphNode::Look::layer);
                box.set_words(name, op, {});
                break;
            case SurveyNode::State::missing:
                box.set_look(GraphNode::Look::missing);
                box.set_words(name, op + QLatin1Char('\n') + tr("not supported"), {}, reasons[node.why]);
                break;
            case SurveyNode::State::behind:
                box.set_look(GraphNode::Look::behind);
                box.set_words(name, op, {}, tr("Reads what is not supported."));
                break;
        }
    }
    set_room(scene()->itemsBoundingRect().adjusted(-side_margin, -margin, side_margin, margin));
    if (chosen_ < 0) choose_missing(1);
}

void SurveyView::look_at_chosen() {
    show_chosen();
    if (chosen_ < static_cast<int>(nodes().size())) centerOn(nodes()[static_cast<std::size_t>(chosen_)]);
}

int SurveyView::first_node() const {
    int inputs = 0;
    if (survey_)
        for (const SurveyNode& node : survey_->nodes) inputs += node.state == SurveyNode::State::input;
    return inputs;
}

void SurveyView::choose(int node) {
    if (node == chosen_) return;
    chosen_ = node;
    show_chosen();
    emit node_chosen(node);
}

void SurveyView::choose_missing(int step) {
    const int count = survey_ ? static_cast<int>(survey_->nodes.size()) : 0;
    for (int node = chosen_ < 0 && step < 0 ? count - 1 : chosen_ + step; node >= 0 && node < count;
         node += step)
        if (survey_->nodes[static_cast<std::size_t>(node)].state == SurveyNode::State::missing)
            return choose(node);
}

std::vector<std::string> SurveyView::cut() const {
    return survey_ && chosen_ >= 0 ? survey_->cut_at(chosen_) : std::vector<std::string>();
}

void SurveyView::cut_here() {
    if (const auto tensors = cut(); !tensors.empty()) workbench_.open_part(tensors);
}

QPoint SurveyView::place_of(int node) const {
    return mapFromScene(nodes().at(static_cast<std::size_t>(node))->pos());
}

int SurveyView::edge_at(const QPoint& place) const {
    constexpr double reach = 6;
    const QPointF point = mapToScene(place);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach / transform().m11());
    for (std::size_t i = 0; i < edges().size(); i++)
        if (edges()[i]->boundingRect().contains(point) &&
            stroker.createStroke(edges()[i]->path()).contains(point))
            return static_cast<int>(i);
    return -1;
}

QString SurveyView::words_of(const std::vector<std::string>& tensors) {
    return tensors.empty() ? tr("There is nothing before it that a plan could be made of.")
                           : tr("Opens the network up to %1").arg(names_text(tensors));
}

QMenu* SurveyView::menu_of(const std::vector<std::string>& tensors) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction* cut = menu->addAction(tr("&Cut here"), this, [this, tensors] { workbench_.open_part(tensors); });
    cut->setEnabled(!tensors.empty());
    cut->setToolTip(words_of(tensors));
    return menu;
}

QMenu* SurveyView::menu_at(const QPoint& place) {
    if (!survey_) return nullptr;
    if (const GraphNode* node = node_at(place)) {
        if (node->number() < first_node()) return nullptr;
        choose(node->number());
        return menu_of(cut());
    }
    const int edge = edge_at(place);
    return edge < 0 ? nullptr : menu_of(survey_->cut_at(reads_[static_cast<std::size_t>(edge)]));
}

void SurveyView::contextMenuEvent(QContextMenuEvent* event) {
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    if (by_key && chosen_ < 0) return;
    const QPoint place = by_key ? place_of(chosen_) : event->pos();
    if (QMenu* menu = menu_at(place)) menu->popup(viewport()->mapToGlobal(place));
}

void SurveyView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
            return choose_missing(1);
        case Qt::Key_PageUp:
            return choose_missing(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return cut_here();
        default:
            GraphCanvas::keyPressEvent(event);
    }
}

}  // namespace taso
