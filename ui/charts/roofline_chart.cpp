// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roofline_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr double dot_reach = 14;  ///< pixels

/// Plain figures at powers of ten.
class RatioTicker : public LogTicker {
  protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        return locale.toString(tick, 'g', 4);
    }
};

}  // namespace

RooflineChart::RooflineChart(Workbench& workbench, QWidget* parent)
    : Chart(parent),
      workbench_(workbench),
      line_(addGraph()),
      chosen_(addGraph()),
      legend_line_(new Legend(this)) {
    setMouseTracking(true);
    setAccessibleName(tr("Roofline: operations in a time over operations per byte"));
    setWhatsThis(
        tr("Each dot is a layer; click it to select the layer. Under the slope memory is what bounds "
           "it, under the flat part arithmetic."));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(QSharedPointer<RatioTicker>::create());
    }
    set_label(xAxis, tr("operations per byte"));
    set_label(yAxis, tr("Gop/s"));
    xAxis->grid()->setVisible(true);
    chosen_->setLineStyle(QCPGraph::lsNone);
    restyle();
    connect(&workbench, &Workbench::document_changed, this, &RooflineChart::take_document);
    connect(&workbench, &Workbench::document_changed, this, &Chart::show_whole);
    connect(&workbench, &Workbench::picture_changed, this, &RooflineChart::show_picture);
    connect(&workbench, &Workbench::busy_changed, this, &RooflineChart::show_sentence);
    connect(&workbench, &Workbench::layer_changed, this, &RooflineChart::show_layer);
    take_document();
}

void RooflineChart::take_document() {
    roof_ = {};
    show_picture();
}

void RooflineChart::show_sentence() {
    if (workbench_.document() && !workbench_.document()->network)
        return set_sentence(tr("What a layer computes is known of a network, not of a problem."));
    if (is_vacant(workbench_) || (is_filled() && !workbench_.is_picture_due()))
        set_sentence(vacancy_text(workbench_, tr("What bounds each layer: arithmetic or memory.")));
}

void RooflineChart::showEvent(QShowEvent* event) {
    Chart::showEvent(event);
    show_picture();
}

void RooflineChart::show_picture() {
    // It stands behind another page most of the time.
    if (!isVisible()) return;
    works_.clear();
    for (const auto& [family, dots] : dots_) dots->data()->clear();
    line_->data()->clear();
    const auto& document = workbench_.document();
    if (document && !workbench_.shown().layers.empty()) {
        works_ = work_of(*document, workbench_.shown(), workbench_.threads());
        if (roof_.operations_per_ns == 0) roof_ = roof_of(*document, workbench_.threads());
    }
    if (!works_.empty()) {
        double left = 1e300, right = 0, low = 1e300, high = roof_.operations_per_ns;
        const double ridge = roof_.operations_per_ns / roof_.bytes_per_ns;
        for (const LayerWork& work : works_) {
            left = std::min(left, work.per_byte());
            right = std::max(right, work.per_byte());
            low = std::min(low, work.per_ns());
            high = std::max(high, work.per_ns());
        }
        // Both parts of the roof are seen, and the axes stay while the budget moves.
        const auto down = [](double value) { return std::pow(10.0, std::floor(std::log10(value / 1.2))); };
        const auto up = [](double value) { return std::pow(10.0, std::ceil(std::log10(value * 1.2))); };
        const QCPRange across(down(std::min(left, ridge / 3)), up(std::max(right, ridge * 3)));
        zoom().set_whole(across, {down(std::min(low, high / 30)), high * 1.8});
        for (const double per_byte : {across.lower, ridge, across.upper})
            line_->addData(per_byte, roof_.at(per_byte));
        for (const LayerWork& work : works_) {
            const QString& family = workbench_.shown().layers[static_cast<std::size_t>(work.layer)].family;
            QCPGraph*& dots = dots_[family];
            if (!dots) {
                dots = addGraph();
                dots->setLineStyle(QCPGraph::lsNone);
            }
            dots->addData(work.per_byte(), work.per_ns());
        }
        restyle();
    }
    legend_line_->set_entries(legend());
    show_layer();
    show_sentence();
}

QString RooflineChart::roof_words() const {
    if (!roof_.of_board) return tr("roof: the best of the profile, as nothing is known of the board");
    const QString words = tr("roof of the board: %1 Gop/s, %2 GB/s")
                              .arg(locale().toString(roof_.operations_per_ns, 'g', 3),
                                   locale().toString(roof_.bytes_per_ns, 'g', 3));
    const bool some_above = std::ranges::any_of(
        works_, [this](const LayerWork& work) { return work.per_ns() > roof_.at(work.per_byte()); });
    return some_above && workbench_.shown().estimated ? tr("%1; estimates may lie above it").arg(words)
                                                      : words;
}

std::vector<Legend::Entry> RooflineChart::legend() const {
    std::vector<Legend::Entry> entries;
    if (works_.empty()) return entries;
    entries.push_back({roof_words(), [](const Theme& theme) { return theme.text; }, Legend::Mark::line});
    bool others = false;
    for (const auto& each : dots_) {
        const QString family = each.first;
        if (each.second->data()->isEmpty()) continue;
        if (!has_own_colour(family)) {
            others = true;
            continue;
        }
        entries.push_back({family, [family](const Theme& theme) { return theme.family(family); },
                           Theme::is_striped(family) ? Legend::Mark::ring : Legend::Mark::dot});
    }
    if (others)
        entries.push_back(
            {tr("other layers"), [](const Theme& theme) { return theme.family({}); }, Legend::Mark::dot});
    return entries;
}

void RooflineChart::restyle() {
    Chart::restyle();
    const Theme& now = theme();
    line_->setPen(QPen(now.text, 1.8));
    for (const auto& [family, dots] : dots_)
        dots->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.panel, 1), QBrush(now.family(family)), 9));
    chosen_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.accent, 2.4), Qt::NoBrush, 15));
}

void RooflineChart::show_layer() {
    chosen_->data()->clear();
    for (const LayerWork& work : works_)
        if (work.layer == workbench_.layer()) chosen_->addData(work.per_byte(), work.per_ns());
    draw_soon();
}

QPointF RooflineChart::pixel(const LayerWork& work) const {
    return {xAxis->coordToPixel(work.per_byte()), yAxis->coordToPixel(work.per_ns())};
}

QPoint RooflineChart::place_of(int layer) const {
    for (const LayerWork& work : works_)
        if (work.layer == layer) return pixel(work).toPoint();
    return {};
}

int RooflineChart::work_at(QPointF place) const {
    int nearest = -1;
    double least = dot_reach;
    for (std::size_t i = 0; i < works_.size(); i++) {
        const QPointF away = place - pixel(works_[i]);
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void RooflineChart::clicked(QPointF place) {
    if (const int work = work_at(place); work >= 0)
        workbench_.select_layer(works_[static_cast<std::size_t>(work)].layer);
}

void RooflineChart::hovered(QMouseEvent* event) {
    const int at = work_at(event->position());
    if (at < 0) return QToolTip::hideText();
    const LayerWork& work = works_[static_cast<std::size_t>(at)];
    const ShownLayer& layer = workbench_.shown().layers[static_cast<std::size_t>(work.layer)];
    QToolTip::showText(event->globalPosition().toPoint(),
                       tr("%1, %2\n%3 operations per byte, %4 Gop/s: %5 of the roof")
                           .arg(layer.name, layer.primitive, locale().toString(work.per_byte(), 'g', 3),
                                locale().toString(work.per_ns(), 'g', 3),
                                percent_text(work.per_ns() / roof_.at(work.per_byte()))),
                       this);
}

void RooflineChart::walk(Walk walk) {
    const int to = walked(walk, current_row(), static_cast<int>(works_.size()));
    if (to >= 0) go_to_row(to);
}

int RooflineChart::current_row() const {
    const auto here = std::ranges::find(works_, workbench_.layer(), &LayerWork::layer);
    return here == works_.end() ? -1 : static_cast<int>(here - works_.begin());
}

void RooflineChart::go_to_row(int row) {
    const LayerWork& work = works_[static_cast<std::size_t>(row)];
    zoom().reveal(xAxis, work.per_byte());
    zoom().reveal(yAxis, work.per_ns());
    workbench_.select_layer(work.layer);
}

ChartValues RooflineChart::values() const {
    ChartValues values{{tr("layer"), tr("primitive"), tr("operations"), tr("bytes (B)"), tr("time (ns)"),
                        tr("operations per byte"), tr("Gop/s"), tr("roof (Gop/s)")},
                       {}};
    for (const LayerWork& work : works_) {
        const ShownLayer& layer = workbench_.shown().layers[static_cast<std::size_t>(work.layer)];
        values.rows.push_back({layer.name, layer.primitive, work.operations, work.bytes, work.ns,
                               work.per_byte(), work.per_ns(), roof_.at(work.per_byte())});
    }
    return values;
}

}  // namespace taso
