// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/prediction_chart.h"

#include <QLocale>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "words/numbers.h"

namespace taso {

namespace {

constexpr double most_linear_times = 8;  ///< longest over shortest time: beyond this the axes are logarithmic
constexpr int click_reach = 14;          ///< pixels

}  // namespace

Legend::Mark mark_of_plan(bool is_best) { return is_best ? Legend::Mark::dot : Legend::Mark::ring; }

QColor colour_of_plan(bool is_best, const Theme& theme) { return is_best ? theme.accent : theme.workspace(); }

QString error_text(double error) {
    return (error < 0 ? QString::fromUtf8("−") : QStringLiteral("+")) + percent_text(std::abs(error));
}

PredictionChart::PredictionChart(QWidget* parent)
    : Chart(parent),
      by_lot_(addGraph()),
      best_(addGraph()),
      chosen_(addGraph()),
      equal_(new QCPItemLine(this)),
      legend_line_(new Legend(this)) {
    legend_line_->set_entries(legend());
    setMouseTracking(true);
    setAccessibleName(tr("Measured over predicted times"));
    setWhatsThis(tr("Each point is a plan; click it to find its row."));
    set_label(xAxis, tr("predicted"));
    set_label(yAxis, tr("measured"));
    xAxis->grid()->setVisible(true);
    for (QCPGraph* graph : {by_lot_, best_, chosen_}) graph->setLineStyle(QCPGraph::lsNone);
    restyle();
    set_plans({});
}

std::vector<Legend::Entry> PredictionChart::legend() {
    const auto entry = [](const QString& words, bool is_best) {
        return Legend::Entry{words, [is_best](const Theme& theme) { return colour_of_plan(is_best, theme); },
                             mark_of_plan(is_best)};
    };
    return {entry(tr("fastest of the frontier"), true),
            entry(tr("by lot"), false),
            {tr("as predicted"), [](const Theme& theme) { return theme.muted; }, Legend::Mark::dashes}};
}

void PredictionChart::restyle() {
    Chart::restyle();
    const Theme& now = theme();
    const auto dots = [&](bool is_best) {
        const QColor colour = colour_of_plan(is_best, now);
        return QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.6),
                               QBrush(is_best ? colour : now.panel), 7);
    };
    by_lot_->setScatterStyle(dots(false));
    best_->setScatterStyle(dots(true));
    chosen_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.text, 2), QBrush(Qt::NoBrush), 13));
    equal_->setPen(QPen(now.muted, 1.2, Qt::DashLine));
}

void PredictionChart::set_plans(const std::vector<TimedPlan>& plans) {
    plans_ = plans;
    for (QCPGraph* graph : {by_lot_, best_, chosen_}) graph->data()->clear();
    for (const TimedPlan& plan : plans_)
        (plan.is_best ? best_ : by_lot_)
            ->addData(static_cast<double>(plan.predicted_ns), static_cast<double>(plan.measured_ns));
    if (!plans_.empty()) fit_axes();
    set_sentence(plans_.empty() ? tr("Each plan as a point: its measured time over its predicted one.")
                                : QString());
    choose(chosen_plan_ < static_cast<int>(plans_.size()) ? chosen_plan_ : -1);
}

/// One range for both, so that the line of equal times runs from corner to corner.
void PredictionChart::fit_axes() {
    double low = 1e300, high = 0;
    for (const TimedPlan& plan : plans_)
        for (const std::int64_t ns : {plan.predicted_ns, plan.measured_ns}) {
            low = std::min(low, static_cast<double>(std::max<std::int64_t>(1, ns)));
            high = std::max(high, static_cast<double>(ns));
        }
    high = std::max(high, low);
    const bool is_linear = high <= most_linear_times * low;
    const double room = std::max(0.08 * (high - low), 0.02 * high);
    // Over less than that QCustomPlot puts its ticks as on a linear axis, where they come to lie on each other.
    const double factor = std::sqrt(std::max(2.25 * high / low, 50.0)), middle = std::sqrt(low * high);
    const QCPRange range =
        is_linear ? QCPRange(low - room, high + room) : QCPRange(middle / factor, middle * factor);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(is_linear ? QCPAxis::stLinear : QCPAxis::stLogarithmic);
        if (is_linear)
            axis->setTicker(QSharedPointer<TimeTicker>::create());
        else
            axis->setTicker(QSharedPointer<TimeLogTicker>::create());
    }
    zoom().set_whole(range, range);
    equal_->start->setCoords(range.lower, range.lower);
    equal_->end->setCoords(range.upper, range.upper);
    fit_ticks();
}

void PredictionChart::choose(int plan) {
    chosen_plan_ = plan;
    chosen_->data()->clear();
    if (plan >= 0) {
        const TimedPlan& one = plans_.at(static_cast<std::size_t>(plan));
        chosen_->addData(static_cast<double>(one.predicted_ns), static_cast<double>(one.measured_ns));
    }
    draw_soon();
}

QPoint PredictionChart::place_of(int plan) const {
    const TimedPlan& one = plans_.at(static_cast<std::size_t>(plan));
    return QPointF(xAxis->coordToPixel(static_cast<double>(one.predicted_ns)),
                   yAxis->coordToPixel(static_cast<double>(one.measured_ns)))
        .toPoint();
}

int PredictionChart::plan_at(QPointF place) const {
    int nearest = -1;
    double least = click_reach;
    for (int plan = 0; plan < static_cast<int>(plans_.size()); plan++) {
        const QPointF away = place - QPointF(place_of(plan));
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = plan;
        }
    }
    return nearest;
}

ChartValues PredictionChart::values() const {
    ChartValues values{{tr("plan"), tr("predicted (ns)"), tr("measured (ns)")}, {}};
    for (const TimedPlan& plan : plans_)
        values.rows.push_back({plan.is_best ? tr("fastest of the frontier") : tr("by lot"),
                               qlonglong{plan.predicted_ns}, qlonglong{plan.measured_ns}});
    return values;
}

void PredictionChart::clicked(QPointF place) {
    if (const int plan = plan_at(place); plan >= 0) emit chosen(plan);
}

void PredictionChart::hovered(QMouseEvent* event) {
    const int plan = plan_at(event->position());
    if (plan < 0) return QToolTip::hideText();
    const TimedPlan& one = plans_[static_cast<std::size_t>(plan)];
    QToolTip::showText(
        event->globalPosition().toPoint(),
        tr("predicted %1, measured %2: %3")
            .arg(time_text(one.predicted_ns), time_text(one.measured_ns), error_text(one.error())),
        this);
}

void PredictionChart::walk(Walk walk) {
    std::vector<int> order(plans_.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return plans_[static_cast<std::size_t>(a)].predicted_ns <
               plans_[static_cast<std::size_t>(b)].predicted_ns;
    });
    const auto here = std::find(order.begin(), order.end(), chosen_plan_);
    const int next = walked(walk, here == order.end() ? -1 : static_cast<int>(here - order.begin()),
                            static_cast<int>(order.size()));
    if (next >= 0) emit chosen(order[static_cast<std::size_t>(next)]);
}

}  // namespace taso
