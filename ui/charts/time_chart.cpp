// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

TimeChart::TimeChart(Workbench& workbench, QWidget* parent)
    : Chart(parent), workbench_(workbench), bars_(new TimeBars(xAxis, yAxis)) {
    setMouseTracking(true);
    setAccessibleName(tr("Time of each layer"));
    setWhatsThis(tr("Each bar is a layer; click it to select the layer."));
    yAxis->setTicker(QSharedPointer<TimeTicker>::create());
    xAxis->setTicker(QSharedPointer<CountTicker>::create());
    zoom().keep_whole(yAxis);
    restyle();
    connect(&workbench, &Workbench::frontier_changed, this, [this] {
        const Frontier* frontier = workbench_.frontier();
        slowest_ns_ =
            frontier ? static_cast<double>(slowest_layer_ns(*workbench_.problem(), *frontier)) : 0.0;
        largest_ns_ = 0;
    });
    connect(&workbench, &Workbench::picture_changed, this, &TimeChart::show_picture);
    connect(&workbench, &Workbench::details_changed, this, &TimeChart::show_picture);
    connect(&workbench, &Workbench::document_changed, this, &TimeChart::show_sentence);
    connect(&workbench, &Workbench::busy_changed, this, &TimeChart::show_sentence);
    connect(&workbench, &Workbench::layer_changed, this, &TimeChart::show_layer);
    connect(&workbench.kept_plans(), &KeptPlans::difference_changed, this, [this] {
        show_kept();
        if (!layers_.empty()) show_bars();
    });
    connect(&workbench, &Workbench::document_changed, this, &Chart::show_whole);
    show_sentence();
}

void TimeChart::show_sentence() {
    // A sentence stays until what it stands for is drawn: axes without data say something that is not so.
    if (is_vacant(workbench_) || (is_filled() && !workbench_.is_picture_due()))
        set_sentence(vacancy_text(workbench_, tr("How long each layer takes.")));
}

void TimeChart::restyle() { Chart::restyle(); }

void TimeChart::show_picture() {
    const ShownSelection& shown = workbench_.shown();
    layers_.clear();
    for (const ShownLayer& layer : shown.layers) {
        TimeBars::Bar bar;
        bar.ns = static_cast<double>(layer.ns);
        bar.name = layer.name;
        bar.primitive = layer.primitive;
        bar.family = layer.family;
        bar.tip = layer.name + QLatin1Char('\n') + layer.primitive + QStringLiteral(", ") +
                  doubted_time_text(layer.ns, layer.spread) + QStringLiteral(" (") +
                  origin_text(layer.origin) + QLatin1Char(')');
        if (const QString doubt = doubt_text(layer.spread); !doubt.isEmpty())
            bar.tip += QLatin1Char('\n') + doubt;
        if (layer.rows > 0)
            bar.tip += QLatin1Char('\n') + tr("in a segment, rows a call: %1").arg(layer.rows);
        if (!layer.sharing.isEmpty()) bar.tip += QLatin1Char('\n') + layer.sharing;
        layers_.push_back(bar);
    }
    for (const ShownTransform& transform : shown.transforms) {
        // The input's own stand on the first layer, which they run before.
        const auto bar = static_cast<std::size_t>(std::max(0, transform.tensor - 1));
        if (bar < layers_.size()) {
            layers_[bar].transforms += static_cast<double>(transform.ns);
            layers_[bar].tip +=
                tr("\ntransform to %1, %2")
                    .arg(text(taso::name(transform.to)), doubted_time_text(transform.ns, transform.spread));
        }
    }
    for (const ShownSegment& segment : shown.segments) {
        TimeBars::Bar& last = layers_[static_cast<std::size_t>(segment.layers.back())];
        last.moves = static_cast<double>(segment.moves_ns);
        if (segment.moves_ns > 0)
            last.tip += QLatin1Char('\n') +
                        tr("moving rows of the whole segment, %1").arg(time_text(segment.moves_ns));
    }
    show_kept();
    show_bars();
    show_sentence();
}

void TimeChart::show_bars() {
    bars_->bars = arranged(layers_, by_, sorted_);
    if (by_ != TimesBy::layer)
        for (auto& bar : bars_->bars)
            bar.tip = tr("%1: %2\nlayers: %3")
                          .arg(bar.name, time_text(std::llround(bar.all())))
                          .arg(bar.layers.size());
    zoom().set_whole({0.4, static_cast<double>(std::max<std::size_t>(1, bars_->bars.size())) + 0.6},
                     {0, highest() * 1.08});
    name_bars();
    show_layer();
}

double TimeChart::highest() {
    double highest = by_ == TimesBy::layer ? std::max(1.0, slowest_ns_) : std::max(1.0, largest_ns_);
    for (const auto& bar : bars_->bars) highest = std::max(highest, bar.all());
    if (by_ != TimesBy::layer) largest_ns_ = highest;
    return highest;
}

void TimeChart::name_bars() {
    if (by_ == TimesBy::layer) {
        if (qSharedPointerDynamicCast<CountTicker>(xAxis->ticker())) return;
        xAxis->setTicker(QSharedPointer<CountTicker>::create());
        return fit_ticks();
    }
    constexpr int gap = 10;
    const QFontMetrics metrics(xAxis->tickLabelFont());
    const auto count = static_cast<int>(bars_->bars.size());
    // The axis has its new width with the next drawing only.
    const int across = width() - axisRect()->left() - axisRect()->minimumMargins().right();
    const int room = across / std::max(1, count) - gap;
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < count; i++)
        names->addTick(
            i + 1, metrics.elidedText(bars_->bars[static_cast<std::size_t>(i)].name, Qt::ElideMiddle, room));
    xAxis->setTicker(names);
}

void TimeChart::set_view(TimesBy by, bool sorted) {
    if (by == by_ && sorted == sorted_) return;
    if (by != by_) largest_ns_ = 0;
    by_ = by;
    sorted_ = sorted;
    show_whole();
    if (!layers_.empty()) show_bars();
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    // It draws at once.
    if (by_ != TimesBy::layer) name_bars();
    Chart::resizeEvent(event);
}

void TimeChart::show_kept() {
    for (auto& bar : layers_) bar.kept = -1;
    const Difference* difference = workbench_.kept_plans().difference();
    if (!difference || !workbench_.problem()) return;
    std::unordered_map<std::string_view, double> times;
    for (const DifferenceRow& row : difference->rows)
        if (row.in_a && row.layers.size() == 1) times[row.layers.front()] = static_cast<double>(row.a.ns);
    const auto& layers = workbench_.problem()->layers;
    for (std::size_t i = 0; i < std::min(layers.size(), layers_.size()); i++)
        if (const auto found = times.find(layers[i].name); found != times.end())
            layers_[i].kept = found->second;
}

void TimeChart::show_layer() {
    const int chosen = bar_of(workbench_.layer());
    for (std::size_t i = 0; i < bars_->bars.size(); i++)
        bars_->bars[i].chosen = static_cast<int>(i) == chosen;
    draw_soon();
}

int TimeChart::bar_at(QPointF place) const {
    const int bar = static_cast<int>(std::lround(xAxis->pixelToCoord(place.x()))) - 1;
    return bar >= 0 && bar < static_cast<int>(bars_->bars.size()) ? bar : -1;
}

int TimeChart::bar_of(int layer) const {
    for (std::size_t i = 0; i < bars_->bars.size(); i++)
        if (std::ranges::find(bars_->bars[i].layers, layer) != bars_->bars[i].layers.end())
            return static_cast<int>(i);
    return -1;
}

QPoint TimeChart::place_of(int layer) const {
    return QPointF(xAxis->coordToPixel(bar_of(layer) + 1), axisRect()->center().y()).toPoint();
}

ChartValues TimeChart::values() const {
    ChartValues values{{by_ == TimesBy::family      ? tr("family")
                        : by_ == TimesBy::primitive ? tr("primitive")
                                                    : tr("layer"),
                        tr("primitive"), tr("time (ns)"), tr("transforms (ns)"), tr("moving rows (ns)"),
                        tr("time of A (ns)")},
                       {}};
    const auto whole = [](double ns) { return qlonglong{std::llround(ns)}; };
    for (const auto& bar : bars_->bars)
        values.rows.push_back({bar.name, by_ == TimesBy::family ? QString() : bar.primitive, whole(bar.ns),
                               whole(bar.transforms), whole(bar.moves),
                               bar.kept < 0 ? QVariant() : QVariant(whole(bar.kept))});
    return values;
}

void TimeChart::clicked(QPointF place) {
    if (const int bar = bar_at(place); bar >= 0)
        workbench_.select_layer(bars_->bars[static_cast<std::size_t>(bar)].layers.front());
}

void TimeChart::hovered(QMouseEvent* event) {
    const int bar = bar_at(event->position());
    if (bar < 0) return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), bars_->bars[static_cast<std::size_t>(bar)].tip,
                       this);
}

void TimeChart::walk(Walk walk) {
    const int bar = walked(walk, current_row(), static_cast<int>(bars_->bars.size()));
    if (bar >= 0) go_to_row(bar);
}

int TimeChart::current_row() const { return bar_of(workbench_.layer()); }

void TimeChart::go_to_row(int bar) {
    zoom().reveal(xAxis, bar + 1);
    workbench_.select_layer(bars_->bars[static_cast<std::size_t>(bar)].layers.front());
}

}  // namespace taso
