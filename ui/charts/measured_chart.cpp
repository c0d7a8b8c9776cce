// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/measured_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <map>

#include "words/numbers.h"

namespace taso {

MeasuredChart::MeasuredChart(Workbench& workbench, QWidget* parent)
    : Chart(parent),
      workbench_(workbench),
      same_(addGraph()),
      changed_(addGraph()),
      chosen_(addGraph()),
      equal_(new QCPItemLine(this)),
      legend_line_(new Legend(this)) {
    setMouseTracking(true);
    setAccessibleName(tr("Measured over predicted time of each layer"));
    setWhatsThis(
        tr("Each dot is a layer; click it to select the layer. Above the line it took longer than was "
           "predicted."));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(QSharedPointer<TimeLogTicker>::create());
    }
    set_label(xAxis, tr("predicted"));
    set_label(yAxis, tr("measured"));
    xAxis->grid()->setVisible(true);
    for (QCPGraph* graph : {same_, changed_, chosen_}) graph->setLineStyle(QCPGraph::lsNone);
    restyle();
    for (const auto signal : {&KeptPlans::changed, &KeptPlans::difference_changed})
        connect(&workbench.kept_plans(), signal, this, &MeasuredChart::show_difference);
    connect(&workbench, &Workbench::layer_changed, this, &MeasuredChart::show_layer);
    connect(&workbench, &Workbench::document_changed, this, &Chart::show_whole);
    show_difference();
}

void MeasuredChart::show_difference() {
    dots_.clear();
    for (QCPGraph* graph : {same_, changed_}) graph->data()->clear();
    const KeptPlan* a = workbench_.kept_plans().a();
    const Difference* difference = workbench_.kept_plans().difference();
    if (a && a->ledger.measured && difference && workbench_.problem()) {
        std::map<std::string, int> numbers;
        const auto& layers = workbench_.problem()->layers;
        for (std::size_t i = 0; i < layers.size(); i++) numbers[layers[i].name] = static_cast<int>(i);
        for (const DifferenceRow& row : difference->rows) {
            // What takes no time has no place on an axis of logarithms.
            if (!row.in_a || !row.in_b || row.a.ns <= 0 || row.b.ns <= 0) continue;
            Dot dot;
            dot.name = text(name_of(row));
            if (const auto found = numbers.find(row.layers.front()); found != numbers.end())
                dot.layer = found->second;
            dot.is_changed = row.is_changed();
            dot.predicted_ns = static_cast<double>(row.b.ns);
            dot.measured_ns = static_cast<double>(row.a.ns);
            (dot.is_changed ? changed_ : same_)->addData(dot.predicted_ns, dot.measured_ns);
            dots_.push_back(dot);
        }
        // As a walk goes along the axis.
        std::ranges::stable_sort(dots_, std::ranges::less(), &Dot::predicted_ns);
    }
    const bool some_changed = std::ranges::any_of(dots_, &Dot::is_changed);
    std::vector<Legend::Entry> entries;
    if (is_filled()) {
        fit_axes();
        entries.push_back(
            {tr("runs as shown"), [](const Theme& theme) { return theme.accent; }, Legend::Mark::dot});
        if (some_changed)
            entries.push_back({tr("ran otherwise"), [](const Theme& theme) { return theme.workspace(); },
                               Legend::Mark::ring});
        entries.push_back(
            {tr("as predicted"), [](const Theme& theme) { return theme.muted; }, Legend::Mark::dashes});
    }
    legend_line_->set_entries(entries);
    set_sentence(is_filled()
                     ? QString()
                     : tr("Once a measured run is A: what each layer took, over what was predicted."));
    show_layer();
}

void MeasuredChart::fit_axes() {
    double low = 1e300, high = 0;
    for (const Dot& dot : dots_) {
        low = std::min({low, dot.predicted_ns, dot.measured_ns});
        high = std::max({high, dot.predicted_ns, dot.measured_ns});
    }
    // Over less than a factor of 50 QCustomPlot puts its ticks as on a linear axis.
    const double factor = std::sqrt(std::max(2.25 * high / low, 50.0)), middle = std::sqrt(low * high);
    const QCPRange range(middle / factor, middle * factor);
    equal_->start->setCoords(range.lower, range.lower);
    equal_->end->setCoords(range.upper, range.upper);
    zoom().set_whole(range, range);
}

void MeasuredChart::restyle() {
    Chart::restyle();
    const Theme& now = theme();
    same_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.panel, 1), QBrush(now.accent), 8));
    changed_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.workspace(), 1.6), QBrush(now.panel), 7));
    chosen_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.text, 2), QBrush(Qt::NoBrush), 14));
    equal_->setPen(QPen(now.muted, 1.2, Qt::DashLine));
}

void MeasuredChart::show_layer() {
    chosen_->data()->clear();
    for (const Dot& dot : dots_)
        if (dot.layer >= 0 && dot.layer == workbench_.layer())
            chosen_->addData(dot.predicted_ns, dot.measured_ns);
    draw_soon();
}

QPointF MeasuredChart::pixel(const Dot& dot) const {
    return {xAxis->coordToPixel(dot.predicted_ns), yAxis->coordToPixel(dot.measured_ns)};
}

QPoint MeasuredChart::place_of(int dot) const {
    return pixel(dots_.at(static_cast<std::size_t>(dot))).toPoint();
}

int MeasuredChart::dot_at(QPointF place) const {
    int nearest = -1;
    double least = 14;
    for (std::size_t i = 0; i < dots_.size(); i++) {
        const QPointF away = place - pixel(dots_[i]);
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void MeasuredChart::clicked(QPointF place) {
    const int dot = dot_at(place);
    if (dot >= 0 && dots_[static_cast<std::size_t>(dot)].layer >= 0)
        workbench_.select_layer(dots_[static_cast<std::size_t>(dot)].layer);
}

void MeasuredChart::hovered(QMouseEvent* event) {
    const int at = dot_at(event->position());
    if (at < 0) return QToolTip::hideText();
    const Dot& dot = dots_[static_cast<std::size_t>(at)];
    QToolTip::showText(event->globalPosition().toPoint(),
                       tr("%1: predicted %2, measured %3")
                           .arg(dot.name, time_text(std::llround(dot.predicted_ns)),
                                time_text(std::llround(dot.measured_ns))),
                       this);
}

void MeasuredChart::walk(Walk walk) {
    std::vector<Dot> of_layers;
    std::ranges::copy_if(dots_, std::back_inserter(of_layers), [](const Dot& dot) { return dot.layer >= 0; });
    const auto here = std::ranges::find(of_layers, workbench_.layer(), &Dot::layer);
    const int to = walked(walk, here == of_layers.end() ? -1 : static_cast<int>(here - of_layers.begin()),
                          static_cast<int>(of_layers.size()));
    if (to < 0) return;
    const Dot& dot = of_layers[static_cast<std::size_t>(to)];
    zoom().reveal(xAxis, dot.predicted_ns);
    zoom().reveal(yAxis, dot.measured_ns);
    workbench_.select_layer(dot.layer);
}

int MeasuredChart::current_row() const {
    const auto here = std::ranges::find_if(
        dots_, [&](const Dot& dot) { return dot.layer >= 0 && dot.layer == workbench_.layer(); });
    return here == dots_.end() ? -1 : static_cast<int>(here - dots_.begin());
}

void MeasuredChart::go_to_row(int row) {
    if (const int layer = dots_[static_cast<std::size_t>(row)].layer; layer >= 0)
        workbench_.select_layer(layer);
}

ChartValues MeasuredChart::values() const {
    ChartValues values{{tr("layer"), tr("predicted (ns)"), tr("measured (ns)")}, {}};
    for (const Dot& dot : dots_)
        values.rows.push_back(
            {dot.name, qlonglong{std::llround(dot.predicted_ns)}, qlonglong{std::llround(dot.measured_ns)}});
    return values;
}

}  // namespace taso
