// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/time_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

QCPRange TimeBars::getKeyRange(bool& found, QCP::SignDomain) const {
    found = !bars.empty();
    return {0.5, static_cast<double>(bars.size()) + 0.5};
}

QCPRange TimeBars::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = !bars.empty();
    double highest = 0;
    for (const Bar& bar : bars) highest = std::max(highest, bar.all());
    return {0, highest};
}

void TimeBars::draw(QCPPainter* painter) {
    const Theme& theme = Theme::of(mParentPlot->palette());
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    const double base = valueAxis()->coordToPixel(0);
    const QRect room = clipRect();
    for (std::size_t i = 0; i < bars.size(); i++) {
        const Bar& bar = bars[i];
        const double left = keyAxis()->coordToPixel(static_cast<double>(i) + 0.58),
                     right = keyAxis()->coordToPixel(static_cast<double>(i) + 1.42);
        if (bar.chosen)
            painter->fillRect(QRectF(left - 2, room.top(), right - left + 4, room.height()),
                              Theme::mixed(theme.panel, theme.accent, 0.22));
        const double top = valueAxis()->coordToPixel(bar.ns);
        const double highest = valueAxis()->coordToPixel(bar.ns + bar.transforms);
        fill_family(*painter, QRectF(left, top, right - left, base - top), bar.family, theme);
        if (bar.transforms > 0)
            painter->fillRect(QRectF(left, highest, right - left, top - highest), theme.transform());
        const double over = valueAxis()->coordToPixel(bar.all());
        if (bar.moves > 0)
            fill_mark(*painter, QRectF(left, over, right - left, highest - over), theme.lines(), true, theme);
        if (bar.kept < 0) continue;
        const double ghost = valueAxis()->coordToPixel(bar.kept);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.text, 1, Qt::DotLine));
        painter->drawRect(QRectF(left - 1, ghost, right - left + 1, base - ghost));
        painter->setPen(Qt::NoPen);
    }
}

void TimeBars::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const { painter->drawRect(rect); }

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
    });
    connect(&workbench, &Workbench::picture_changed, this, &TimeChart::show_picture);
    connect(&workbench, &Workbench::details_changed, this, &TimeChart::show_picture);
    connect(&workbench, &Workbench::document_changed, this, &TimeChart::show_sentence);
    connect(&workbench, &Workbench::busy_changed, this, &TimeChart::show_sentence);
    connect(&workbench, &Workbench::layer_changed, this, &TimeChart::show_layer);
    connect(&workbench.kept_plans(), &KeptPlans::difference_changed, this, [this] {
        show_kept();
        draw_soon();
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
    bars_->bars.clear();
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
        bars_->bars.push_back(bar);
    }
    for (const ShownTransform& transform : shown.transforms) {
        // The input's own stand on the first layer, which they run before.
        const auto bar = static_cast<std::size_t>(std::max(0, transform.tensor - 1));
        if (bar < bars_->bars.size()) {
            bars_->bars[bar].transforms += static_cast<double>(transform.ns);
            bars_->bars[bar].tip +=
                tr("\ntransform to %1, %2")
                    .arg(text(taso::name(transform.to)), doubted_time_text(transform.ns, transform.spread));
        }
    }
    for (const ShownSegment& segment : shown.segments) {
        TimeBars::Bar& last = bars_->bars[static_cast<std::size_t>(segment.layers.back())];
        last.moves = static_cast<double>(segment.moves_ns);
        if (segment.moves_ns > 0)
            last.tip += QLatin1Char('\n') +
                        tr("moving rows of the whole segment, %1").arg(time_text(segment.moves_ns));
    }
    show_kept();
    double highest = std::max(1.0, slowest_ns_);
    for (const auto& bar : bars_->bars) highest = std::max(highest, bar.all());
    zoom().set_whole({0.4, static_cast<double>(std::max<std::size_t>(1, bars_->bars.size())) + 0.6},
                     {0, highest * 1.08});
    show_layer();
    show_sentence();
}

void TimeChart::show_kept() {
    for (auto& bar : bars_->bars) bar.kept = -1;
    const Difference* difference = workbench_.kept_plans().difference();
    if (!difference || !workbench_.problem()) return;
    std::unordered_map<std::string_view, double> times;
    for (const DifferenceRow& row : difference->rows)
        if (row.in_a && row.layers.size() == 1) times[row.layers.front()] = static_cast<double>(row.a.ns);
    const auto& layers = workbench_.problem()->layers;
    for (std::size_t i = 0; i < std::min(layers.size(), bars_->bars.size()); i++)
        if (const auto found = times.find(layers[i].name); found != times.end())
            bars_->bars[i].kept = found->second;
}

void TimeChart::show_layer() {
    const int layer = workbench_.layer();
    for (std::size_t i = 0; i < bars_->bars.size(); i++) bars_->bars[i].chosen = static_cast<int>(i) == layer;
    draw_soon();
}

int TimeChart::layer_at(QPointF place) const {
    const int layer = static_cast<int>(std::lround(xAxis->pixelToCoord(place.x()))) - 1;
    return layer >= 0 && layer < static_cast<int>(bars_->bars.size()) ? layer : -1;
}

QPoint TimeChart::place_of(int layer) const {
    return QPointF(xAxis->coordToPixel(layer + 1), axisRect()->center().y()).toPoint();
}

ChartValues TimeChart::values() const {
    ChartValues values{{tr("layer"), tr("primitive"), tr("time (ns)"), tr("transforms (ns)"),
                        tr("moving rows (ns)"), tr("time of A (ns)")},
                       {}};
    const auto whole = [](double ns) { return qlonglong{std::llround(ns)}; };
    for (const auto& bar : bars_->bars)
        values.rows.push_back({bar.name, bar.primitive, whole(bar.ns), whole(bar.transforms),
                               whole(bar.moves), bar.kept < 0 ? QVariant() : QVariant(whole(bar.kept))});
    return values;
}

void TimeChart::clicked(QPointF place) {
    if (const int layer = layer_at(place); layer >= 0) workbench_.select_layer(layer);
}

void TimeChart::hovered(QMouseEvent* event) {
    const int layer = layer_at(event->position());
    if (layer < 0) return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), bars_->bars[static_cast<std::size_t>(layer)].tip,
                       this);
}

void TimeChart::walk(Walk walk) {
    const int layer = walked(walk, workbench_.layer(), static_cast<int>(bars_->bars.size()));
    if (layer < 0) return;
    zoom().reveal(xAxis, layer + 1);
    workbench_.select_layer(layer);
}

}  // namespace taso
