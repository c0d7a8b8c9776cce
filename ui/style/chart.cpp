// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chart.h"

#include <QApplication>
#include <cmath>

#include "style/chart_file.h"
#include "style/chart_menu.h"
#include "words/numbers.h"

namespace taso {

double BytesTicker::getTickStep(const QCPRange& range) {
    const double top = std::max(std::abs(range.upper), std::abs(range.lower));
    const int power = top < 1024 ? 0 : std::min(3, static_cast<int>(std::log2(top) / 10));
    unit_ = std::pow(1024.0, power);
    constexpr const char* names[] = {"B", "KiB", "MiB", "GiB"};
    unit_name_ = QString::fromLatin1(names[power]);
    return unit_ * cleanMantissa(range.size() / unit_ / std::max(1, mTickCount));
}

QString BytesTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    const double value = tick / unit_;
    if (std::abs(value) < 1e-9) return QStringLiteral("0");
    return figure_text(locale.toString(value, 'g', 4), unit_name_);
}

double TimeTicker::getTickStep(const QCPRange& range) {
    const double size = std::max(std::abs(range.upper), std::abs(range.lower));
    unit_ = size < 1e3 ? 1 : size < 1e6 ? 1e3 : size < 2e9 ? 1e6 : 1e9;
    unit_name_ = QString::fromUtf8(size < 1e3 ? "ns" : size < 1e6 ? "µs" : size < 2e9 ? "ms" : "s");
    return QCPAxisTicker::getTickStep(range);
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    const double value = tick / unit_;
    return std::abs(value) < 1e-9 ? QStringLiteral("0")
                                  : figure_text(locale.toString(value, 'g', 6), unit_name_);
}

QVector<double> LogTicker::createTickVector(double step, const QCPRange& range) {
    const double first = range.lower > 0 ? std::ceil(std::log10(range.lower)) : 0,
                 last = range.lower > 0 ? std::floor(std::log10(range.upper)) : 0;
    // Over so little it puts them as on a linear axis.
    constexpr double fewest_powers = 1.6;
    const double powers = range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
    if (powers < fewest_powers) return QCPAxisTickerLog::createTickVector(step, range);
    const double each = std::max(1.0, std::ceil(powers / std::max(1, mTickCount)));
    // The same ones wherever the axis is moved to, if any of them is in sight.
    double from = std::ceil(first / each) * each;
    if (from > last) from = first;
    QVector<double> ticks;
    for (double power = from - each; power <= last + each; power += each) ticks << std::pow(10.0, power);
    return ticks;
}

QString TimeLogTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    const double unit = tick < 1e3 ? 1 : tick < 1e6 ? 1e3 : tick < 1e9 ? 1e6 : 1e9;
    const char* name = tick < 1e3 ? "ns" : tick < 1e6 ? "µs" : tick < 1e9 ? "ms" : "s";
    return figure_text(locale.toString(tick / unit, 'g', 4), QString::fromUtf8(name));
}

double CountTicker::getTickStep(const QCPRange& range) {
    return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
}

Chart::Chart(QWidget* parent) : QCustomPlot(parent), frame_(new ViewFrame(this)), zoom_(xAxis, yAxis) {
    setFocusPolicy(Qt::StrongFocus);
    // The frame of the focus touches no label.
    axisRect()->setMinimumMargins(QMargins(8, 11, 16, 8));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLength(0, 4);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(4);
        axis->setLabelPadding(4);
    }
    yAxis->setPadding(8);
    xAxis->grid()->setVisible(false);
}

void Chart::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    restyle();
    draw_soon();
}

void Chart::set_sentence(const QString& sentence) {
    const bool uncovers = sentence.isEmpty() && !frame_->sentence().isEmpty();
    frame_->set_sentence(sentence);
    // What the sentence lay over is never seen as it was before.
    if (uncovers) replot();
}

void Chart::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 40;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Left:
            return shift ? move_by({step, 0}) : walk_and_tell(Walk::previous);
        case Qt::Key_Right:
            return shift ? move_by({-step, 0}) : walk_and_tell(Walk::next);
        case Qt::Key_Up:
            return move_by({0, step});
        case Qt::Key_Down:
            return move_by({0, -step});
        case Qt::Key_Home:
            return walk_and_tell(Walk::first);
        case Qt::Key_End:
            return walk_and_tell(Walk::last);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom_in();
        case Qt::Key_Minus:
            return zoom_out();
        case Qt::Key_0:
            return show_whole();
        case Qt::Key_F10:
            // Not every platform makes a context menu of it.
            if (shift) return menu()->popup(mapToGlobal(rect().center()));
            [[fallthrough]];
        default:
            QCustomPlot::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent* event) {
    QCustomPlot::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    pressed_ = moved_ = event->position();
    on_thing_ = takes_hold(pressed_);
    hold_ = Hold::click;
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
    QCustomPlot::mouseMoveEvent(event);
    const QPointF place = event->position();
    if (hold_ == Hold::none) return hovered(event);
    if (hold_ == Hold::click) {
        if ((place - pressed_).manhattanLength() < QApplication::startDragDistance()) return;
        hold_ = on_thing_ ? Hold::thing : Hold::pan;
        if (hold_ == Hold::pan && is_zoomed()) setCursor(Qt::ClosedHandCursor);
    }
    if (hold_ == Hold::thing) return drag(place);
    move_by(place - moved_);
    moved_ = place;
}

void Chart::mouseReleaseEvent(QMouseEvent* event) {
    QCustomPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const Hold held = std::exchange(hold_, Hold::none);
    if (held == Hold::pan) unsetCursor();
    if (held == Hold::click) clicked(event->position());
}

void Chart::mouseDoubleClickEvent(QMouseEvent* event) {
    QCustomPlot::mouseDoubleClickEvent(event);
    hold_ = Hold::none;
    if (event->button() == Qt::LeftButton) show_whole();
}

void Chart::wheelEvent(QWheelEvent* event) {
    constexpr double notch = 120, closer = 0.85;
    if (!is_filled() || event->angleDelta().y() == 0) return event->ignore();
    zoom_by(std::pow(closer, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    menu()->popup(by_key ? mapToGlobal(rect().center()) : event->globalPos());
}

ChartMenu* Chart::menu() {
    if (!menu_) menu_ = new ChartMenu(*this);
    return menu_;
}

void Chart::save(const QString& file) {
    const QString trouble = write_chart(file, *this);
    if (!trouble.isEmpty()) emit fault(tr("%1 cannot be written: %2").arg(file, trouble));
}

void Chart::zoom_by(double factor, QPointF around) {
    if (!is_filled()) return;
    zoom_.zoom(factor, around);
    draw_soon();
}

void Chart::move_by(QPointF pixels) {
    if (!is_zoomed()) return;
    const QPointF from = axisRect()->center();
    zoom_.pan(from, from + pixels);
    draw_soon();
}

void Chart::show_whole() {
    if (!is_zoomed()) return;
    zoom_.show_whole();
    draw_soon();
}

void Chart::fit_ticks() {
    const QFontMetrics metrics(xAxis->tickLabelFont());
    const int across = metrics.horizontalAdvance(QStringLiteral("0000 MiB")) + 40,
              up = metrics.height() * 3 / 2;
    const int room = height() - 3 * metrics.height();
    xAxis->ticker()->setTickCount(std::clamp(width() / across, 2, 8));
    // Two steps at least, or one that is larger than the whole axis may leave 0 alone.
    yAxis->ticker()->setTickCount(room < up ? 1 : std::clamp(room / up, 2, 4));
}

void Chart::set_label(QCPAxis* axis, const QString& words) {
    labels_[axis] = words;
    fit_labels();
}

void Chart::fit_labels() {
    const QFontMetrics metrics(xAxis->labelFont());
    // Beneath the axis there are its ticks, and a low chart wants its height for what it draws.
    constexpr int least_lines = 8;
    for (const auto& [axis, words] : labels_) {
        const bool fits = axis == yAxis ? metrics.horizontalAdvance(words) <= height() - 3 * metrics.height()
                                        : height() >= least_lines * metrics.height();
        axis->setLabel(fits ? words : QString());
    }
}

void Chart::resizeEvent(QResizeEvent* event) {
    fit_ticks();
    fit_labels();
    QCustomPlot::resizeEvent(event);
}

int Chart::walked(Walk walk, int here, int count) {
    switch (walk) {
        case Walk::first:
            return std::min(0, count - 1);
        case Walk::previous:
            return std::clamp(here - 1, std::min(0, count - 1), count - 1);
        case Walk::next:
            return std::min(here + 1, count - 1);
        default:
            return count - 1;
    }
}

void Chart::restyle() {
    const Theme& now = theme();
    setBackground(QBrush(now.panel));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(now.line, 1));
        axis->setTickPen(QPen(now.line, 1));
        axis->setTickLabelColor(now.muted);
        axis->setLabelColor(now.muted);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(Theme::mixed(now.panel, now.line, 0.6), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    setMinimumHeight(std::max(minimumSizeHint().height(), 5 * QFontMetrics(small).height()));
    fit_ticks();
    fit_labels();
}

}  // namespace taso
