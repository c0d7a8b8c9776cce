// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/branch_tree.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <functional>

#include "formula/step_words.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr double tree_margin = 12, node_radius = 7, least_leaf = 22, wide_leaf = 62;
constexpr int least_depth = 44, most_depth = 104;

std::size_t size_at(int k) { return static_cast<std::size_t>(k); }

}  // namespace

BranchTree::BranchTree(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("The branches so far"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

const Theme& BranchTree::theme_here() const { return Theme::of(window()->palette()); }

void BranchTree::show_formulation(const std::shared_ptr<const Formulation>& formulation) {
    formulation_ = formulation;
    step_ = 0;
    across_.clear();
    depth_.clear();
    leaves_ = deepest_ = 0;
    if (formulation_) {
        const auto& nodes = formulation_->solving.nodes;
        across_.assign(nodes.size(), 0);
        depth_.assign(nodes.size(), 0);
        std::vector<std::vector<int>> children(nodes.size());
        for (std::size_t k = 1; k < nodes.size(); k++) {
            children[size_at(nodes[k].parent)].push_back(static_cast<int>(k));
            depth_[k] = depth_[size_at(nodes[k].parent)] + 1;
            deepest_ = std::max(deepest_, depth_[k]);
        }
        const std::function<void(int)> place = [&](int node) {
            const auto& below = children[size_at(node)];
            if (below.empty()) {
                across_[size_at(node)] = leaves_++;
                return;
            }
            for (int child : below) place(child);
            across_[size_at(node)] = (across_[size_at(below.front())] + across_[size_at(below.back())]) / 2;
        };
        if (!nodes.empty()) place(0);
    }
    updateGeometry();
    update();
}

void BranchTree::show_step(int step) {
    step_ = step;
    setAccessibleDescription(formulation_ && !formulation_->solving.nodes.empty() ? words_of(step)
                                                                                  : QString());
    update();
}

std::vector<Legend::Entry> BranchTree::legend() {
    using State = Branching::State;
    const auto entry = [](const QString& words, State state, Legend::Mark mark) {
        return Legend::Entry{words, [state](const Theme& theme) { return colour_of(state, theme); }, mark};
    };
    return {entry(tr("still open"), State::open, Legend::Mark::ring),
            entry(tr("branched on"), State::branched, Legend::Mark::dot),
            entry(tr("fastest plan so far"), State::incumbent, Legend::Mark::dot),
            entry(tr("cut off by the bound"), State::beaten, Legend::Mark::dot),
            entry(tr("infeasible"), State::infeasible, Legend::Mark::dot)};
}

QColor BranchTree::colour_of(Branching::State state, const Theme& theme) {
    switch (state) {
        case Branching::State::infeasible:
            return theme.bad;
        case Branching::State::beaten:
        case Branching::State::surpassed:
        case Branching::State::unpacked:
            return Theme::mixed(theme.panel, theme.muted, 0.6);
        case Branching::State::incumbent:
            return theme.good;
        case Branching::State::open:
            return theme.caution;
        case Branching::State::branched:
            break;
    }
    return theme.accent;
}

QSize BranchTree::sizeHint() const {
    return {static_cast<int>(2 * tree_margin + std::max(1, leaves_) * least_leaf),
            static_cast<int>(2 * tree_margin + 34 + deepest_ * least_depth)};
}

bool BranchTree::is_wide() const { return (width() - 2 * tree_margin) / std::max(1, leaves_) >= wide_leaf; }

QPointF BranchTree::place_of(int node) const {
    const double leaf = (width() - 2 * tree_margin) / std::max(1, leaves_);
    const double deep = std::clamp((height() - 2 * tree_margin - 34) / std::max(1, deepest_),
                                   double{least_depth}, double{most_depth});
    return {tree_margin + (across_[size_at(node)] + 0.5) * leaf,
            tree_margin + node_radius + depth_[size_at(node)] * deep};
}

int BranchTree::node_at(QPointF place) const {
    for (int node = 0; formulation_ && node < static_cast<int>(across_.size()) && node <= step_; node++) {
        const QPointF off = place - place_of(node);
        if (std::hypot(off.x(), off.y()) <= node_radius + 4) return node;
    }
    return -1;
}

QString BranchTree::words_of(int number) const {
    const BranchNode& node = formulation_->solving.nodes[size_at(number)];
    QString words = tr("Step %1").arg(number + 1);
    if (node.column >= 0) words += QStringLiteral(": ") + branch_words(*formulation_, node);
    return words + QStringLiteral(", ") +
           (node.values.empty() ? tr("infeasible") : time_text(std::llround(node.latency_ns)));
}

void BranchTree::draw_edge(QPainter& painter, int number) const {
    const BranchNode& node = formulation_->solving.nodes[size_at(number)];
    if (node.parent < 0) return;
    const Theme& theme = theme_here();
    const QPointF from = place_of(node.parent), to = place_of(number);
    // The way to the present part stands out.
    bool is_above = number == step_;
    for (int above = step_; above > number; above = formulation_->solving.nodes[size_at(above)].parent)
        is_above = is_above || formulation_->solving.nodes[size_at(above)].parent == number;
    painter.setPen(
        QPen(is_above ? theme.accent : Theme::mixed(theme.panel, theme.muted, 0.6), is_above ? 2.2 : 1.4));
    painter.drawLine(from, to);
    if (node.column < 0 || !is_wide()) return;
    // What the branch says, half way.
    const QPointF middle = (from + to) / 2;
    const QString words = node.one ? QStringLiteral("= 1") : QStringLiteral("= 0");
    const double reach = painter.fontMetrics().horizontalAdvance(words) / 2.0 + 3;
    const QRectF place(middle.x() - reach, middle.y() - painter.fontMetrics().height() / 2.0, 2 * reach,
                       painter.fontMetrics().height());
    painter.fillRect(place, theme.panel);
    painter.setPen(theme.muted);
    painter.drawText(place, Qt::AlignCenter, words);
}

void BranchTree::draw_node(QPainter& painter, int number) const {
    const Theme& theme = theme_here();
    const BranchNode& node = formulation_->solving.nodes[size_at(number)];
    const Branching::State state = formulation_->solving.state(number, step_);
    const QPointF at = place_of(number);
    const QColor colour = colour_of(state, theme);
    if (number == step_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mixed(theme.panel, theme.accent, 0.35));
        painter.drawEllipse(at, node_radius + 5, node_radius + 5);
    }
    painter.setPen(QPen(colour, 2.4));
    painter.setBrush(state == Branching::State::open ? theme.panel : colour);
    painter.drawEllipse(at, node_radius, node_radius);
    if (state == Branching::State::infeasible || state == Branching::State::beaten) {
        painter.setPen(QPen(theme.panel, 1.8));
        painter.drawLine(at + QPointF(-3, -3), at + QPointF(3, 3));
        painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3));
    }
    if (!is_wide() && number != step_) return;
    const QString words = node.values.empty() ? tr("infeasible") : time_text(std::llround(node.latency_ns));
    const double wide = painter.fontMetrics().horizontalAdvance(words) + 4.0;
    QRectF place(at.x() - wide / 2, at.y() + node_radius + 5, wide, painter.fontMetrics().height());
    place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, width() - wide)));
    painter.fillRect(place, theme.panel);
    painter.setPen(number == step_ ? theme.text : theme.muted);
    painter.drawText(place, Qt::AlignCenter, words);
}

void BranchTree::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_here().panel);
    if (!formulation_ || across_.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int last = std::min(step_, static_cast<int>(across_.size()) - 1);
    for (int node = 0; node <= last; node++) draw_edge(painter, node);
    for (int node = 0; node <= last; node++) draw_node(painter, node);
}

void BranchTree::mousePressEvent(QMouseEvent* event) {
    const int node = node_at(event->position());
    if (node >= 0) emit step_wanted(node);
}

bool BranchTree::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int node = node_at(help->pos());
        QToolTip::showText(help->globalPos(), node >= 0 ? words_of(node) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace taso
