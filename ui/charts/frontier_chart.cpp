// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/frontier_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "exact/knee.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr double most_linear = 8;  ///< slowest over fastest: beyond this the axis is logarithmic

}  // namespace

FrontierChart::FrontierChart(Workbench& workbench, QWidget* parent)
    : Chart(parent),
      workbench_(workbench),
      kept_steps_(addGraph()),
      kept_(addGraph()),
      steps_(addGraph()),
      chosen_(addGraph()),
      budget_(new QCPItemStraightLine(this)),
      deadline_(new QCPItemStraightLine(this)),
      marks_(new FrontierMarks(xAxis, yAxis)),
      walk_(workbench) {
    setMouseTracking(true);
    setAccessibleName(tr("Frontier: latency over memory"));
    setWhatsThis(tr(
        "Click a point to take its memory as the budget; drag the handle below to move the budget, the one "
        "at the right to set a deadline. Triangles are baselines."));
    xAxis->setTicker(QSharedPointer<BytesTicker>::create());
    yAxis->setTicker(QSharedPointer<TimeTicker>::create());
    set_label(yAxis, tr("latency"));
    // Between two points the faster one does not fit yet.
    steps_->setLineStyle(QCPGraph::lsStepLeft);
    kept_steps_->setLineStyle(QCPGraph::lsStepLeft);
    for (QCPGraph* point : {kept_, chosen_}) point->setLineStyle(QCPGraph::lsNone);
    restyle();
    connect(&workbench, &Workbench::frontier_changed, this, &FrontierChart::show_frontier);
    connect(&workbench, &Workbench::answer_changed, this, &FrontierChart::show_answer);
    connect(&workbench.kept_plans(), &KeptPlans::changed, this, &FrontierChart::show_kept);
    connect(&workbench.baselines(), &Baselines::changed, this, &FrontierChart::show_marks);
    connect(&workbench, &Workbench::details_changed, this, &FrontierChart::show_marks);
    for (const auto signal :
         {&Workbench::document_changed, &Workbench::picture_changed, &Workbench::details_changed})
        connect(&workbench, signal, this, &FrontierChart::show_sentence);
    connect(&workbench, &Workbench::busy_changed, this, &FrontierChart::show_sentence);
    connect(&workbench, &Workbench::document_changed, this, &Chart::show_whole);
    // Of what is open already.
    show_frontier();
    show_answer();
    show_sentence();
}

void FrontierChart::show_sentence() {
    // A sentence stays until what it stands for is drawn: axes without data say something that is not so.
    if (is_vacant(workbench_) || is_filled())
        set_sentence(vacancy_text(workbench_, tr("The plans worth having: latency over memory.")));
}

void FrontierChart::restyle() {
    Chart::restyle();
    const Theme& now = theme();
    const QColor behind = Theme::mixed(now.panel, now.text, 0.45);
    kept_steps_->setPen(QPen(behind, 1.4, Qt::DotLine));
    kept_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(behind, 1.6), QBrush(now.panel), 11));
    steps_->setPen(QPen(now.accent, 1.6));
    steps_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.accent, 1.4),
                                            QBrush(now.panel), points_.size() > 120 ? 3 : 6));
    chosen_->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(now.panel, 2), QBrush(now.accent), 12));
    budget_->setPen(QPen(now.muted, 1.2, Qt::DashLine));
    deadline_->setPen(QPen(now.caution, 1.2, Qt::DashLine));
}

void FrontierChart::show_frontier() {
    const Frontier* frontier = workbench_.frontier();
    points_.clear();
    QVector<double> bytes, times;
    if (frontier)
        for (const FrontierPoint& point : frontier->points) {
            bytes << static_cast<double>(point.memory_bytes);
            times << static_cast<double>(point.latency_ns);
            points_.emplace_back(bytes.last(), times.last());
        }
    steps_->setData(bytes, times, true);
    chosen_->data()->clear();
    if (!points_.empty()) {
        const double low = points_.front().first, high = points_.back().first;
        const double slow = points_.front().second, fast = points_.back().second;
        const double room = std::max({(high - low) * 0.06, high * 0.02, 64.0});
        const QCPRange memory(low - room, high + room);
        const double head = std::max((slow - fast) * 0.12, slow * 0.01);
        // One very slow end must not flatten all the others.
        if (slow > most_linear * fast) {
            yAxis->setScaleType(QCPAxis::stLogarithmic);
            yAxis->setTicker(QSharedPointer<TimeLogTicker>::create());
            zoom().set_whole(memory, {fast / 1.3, slow * 1.3});
        } else {
            yAxis->setScaleType(QCPAxis::stLinear);
            yAxis->setTicker(QSharedPointer<TimeTicker>::create());
            zoom().set_whole(memory, {fast - head, slow + head});
        }
    }
    restyle();
    show_kept();
    show_marks();
}

void FrontierChart::show_marks() {
    marks_->marks.clear();
    marks_->points.clear();
    if (const Frontier* frontier = workbench_.frontier(); frontier && is_filled()) {
        for (const auto& [bytes, ns] : points_) marks_->points.emplace_back(bytes, ns);
        const auto add = [this](FrontierMarks::Mark::Kind kind, const QString& name, std::int64_t bytes,
                                std::int64_t ns) {
            marks_->marks.push_back({kind, static_cast<double>(bytes), static_cast<double>(ns), name,
                                     bytes_text(bytes), time_text(ns)});
        };
        if (const auto found = knee(frontier->points); found && frontier->complete)
            add(FrontierMarks::Mark::Kind::knee, tr("knee"), frontier->points[*found].memory_bytes,
                frontier->points[*found].latency_ns);
        for (const BaselinePoint& point : workbench_.baselines().points())
            add(FrontierMarks::Mark::Kind::baseline, text(name(point.method)), point.memory_bytes,
                point.latency_ns);
        if (const Answer* found = workbench_.greedy_fit(); found && found->fits)
            add(FrontierMarks::Mark::Kind::baseline, text(name(Method::greedy_fit)),
                found->memory[workbench_.kind()], found->latency_ns);
    }
    draw_soon();
}

void FrontierChart::show_next_step() {
    marks_->arrow.reset();
    const FrontierPoint* answer = workbench_.answer();
    const auto next = static_cast<std::size_t>(workbench_.point() + 1);
    if (!answer || workbench_.point() < 0 || next >= points_.size()) return;
    const FrontierPoint& then = workbench_.frontier()->points[next];
    marks_->arrow = {{static_cast<double>(answer->memory_bytes), static_cast<double>(answer->latency_ns)},
                     {points_[next].first, points_[next].second},
                     tr("−%1 for +%2")
                         .arg(time_text(answer->latency_ns - then.latency_ns),
                              bytes_text(then.memory_bytes - answer->memory_bytes))};
}

void FrontierChart::show_kept() {
    kept_steps_->data()->clear();
    kept_->data()->clear();
    const KeptPlan* plan = workbench_.kept_plans().a();
    if (plan && is_filled()) {
        if (plan->kind == workbench_.kind())
            for (const auto& [bytes, ns] : plan->frontier)
                kept_steps_->addData(static_cast<double>(bytes), static_cast<double>(ns));
        if (plan->ledger.memory)
            kept_->addData(static_cast<double>((*plan->ledger.memory)[workbench_.kind()]),
                           static_cast<double>(plan->ledger.latency_ns));
    }
    draw_soon();
}

void FrontierChart::show_answer() {
    const FrontierPoint* answer = workbench_.answer();
    const auto deadline_ns = workbench_.deadline_ns();
    const auto budget = deadline_ns && answer ? answer->memory_bytes : workbench_.budget();
    deadline_->setVisible(deadline_ns && !points_.empty());
    if (deadline_ns) {
        deadline_->point1->setCoords(0, static_cast<double>(*deadline_ns));
        deadline_->point2->setCoords(1, static_cast<double>(*deadline_ns));
    }
    const double bytes = budget ? static_cast<double>(*budget) : points_.empty() ? 0 : points_.back().first;
    budget_->setVisible(!points_.empty() && (budget || !deadline_ns));
    budget_->point1->setCoords(bytes, 0);
    budget_->point2->setCoords(bytes, 1);
    marks_->has_handles = is_filled();
    marks_->budget = budget_->visible() ? std::optional(bytes) : std::nullopt;
    marks_->deadline = deadline_->visible() ? std::optional(static_cast<double>(*deadline_ns)) : std::nullopt;
    marks_->deadline_words =
        deadline_->visible() ? tr("deadline %1").arg(time_text(*deadline_ns)) : QString();
    show_next_step();
    chosen_->data()->clear();
    if (answer)
        chosen_->addData(static_cast<double>(answer->memory_bytes), static_cast<double>(answer->latency_ns));
    draw_soon();
}

QPoint FrontierChart::place_of(int point) const {
    const auto& [memory, latency] = points_.at(static_cast<std::size_t>(point));
    return QPointF(xAxis->coordToPixel(memory), yAxis->coordToPixel(latency)).toPoint();
}

int FrontierChart::nearest(QPointF place) const {
    int best = -1;
    double least = 1e300;
    for (int i = 0; i < static_cast<int>(points_.size()); i++) {
        const QPointF away = place - QPointF(place_of(i));
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

ChartValues FrontierChart::values() const {
    ChartValues values{{tr("memory (B)"), tr("latency (ns)"), tr("point")}, {}};
    const auto add = [&](double bytes, double ns, const QString& what) {
        values.rows.push_back({qlonglong{std::llround(bytes)}, qlonglong{std::llround(ns)}, what});
    };
    for (const auto& [bytes, ns] : points_) add(bytes, ns, tr("frontier"));
    for (const FrontierMarks::Mark& mark : marks_->marks) add(mark.bytes, mark.ns, mark.name);
    if (const FrontierPoint* answer = workbench_.answer())
        add(static_cast<double>(answer->memory_bytes), static_cast<double>(answer->latency_ns), tr("answer"));
    return values;
}

bool FrontierChart::takes_hold(QPointF place) {
    held_ = marks_->handle_at(place);
    drag_run_ = 0;
    return held_ != FrontierMarks::Handle::none;
}

void FrontierChart::drag(QPointF place) {
    const Frontier* frontier = workbench_.frontier();
    if (!frontier || !is_filled()) return;
    if (drag_run_ == 0) drag_run_ = workbench_.new_run();
    if (held_ == FrontierMarks::Handle::deadline) {
        const double ns = yAxis->pixelToCoord(place.y());
        // What every plan keeps is no deadline.
        const bool is_one = ns < points_.front().second && place.y() > axisRect()->top();
        return workbench_.set_deadline(
            is_one ? std::optional(std::max<std::int64_t>(1, std::llround(ns))) : std::nullopt, drag_run_);
    }
    const double bytes = xAxis->pixelToCoord(place.x());
    if (bytes >= points_.back().first) return workbench_.set_budget(std::nullopt, drag_run_);
    // Between two points that are all there are, nothing changes.
    const auto least = frontier->points.front().memory_bytes;
    std::int64_t budget = std::max(least, static_cast<std::int64_t>(std::llround(bytes)));
    if (frontier->resolution == 0) budget = frontier->within(budget)->memory_bytes;
    workbench_.set_budget(budget, drag_run_);
}

void FrontierChart::clicked(QPointF place) {
    const int point = nearest(place);
    if (point >= 0) take_as_budget(point);
}

void FrontierChart::take_as_budget(int point, int run) {
    if (const Frontier* frontier = workbench_.frontier())
        workbench_.set_budget(frontier->points.at(static_cast<std::size_t>(point)).memory_bytes, run);
}

void FrontierChart::hovered(QMouseEvent* event) {
    const FrontierMarks::Handle handle = marks_->handle_at(event->position());
    if (handle == FrontierMarks::Handle::none)
        unsetCursor();
    else
        setCursor(handle == FrontierMarks::Handle::deadline ? Qt::SizeVerCursor : Qt::SizeHorCursor);
    if (const FrontierMarks::Mark* mark = marks_->at(event->position());
        mark && mark->kind == FrontierMarks::Mark::Kind::baseline)
        return QToolTip::showText(event->globalPosition().toPoint(),
                                  tr("%1: %2 within %3").arg(mark->name, mark->ns_words, mark->bytes_words),
                                  this);
    const int point = nearest(event->position());
    const bool close = point >= 0 && (QPointF(place_of(point)) - event->position()).manhattanLength() < 24;
    if (!close) return QToolTip::hideText();
    const auto& [memory, latency] = points_[static_cast<std::size_t>(point)];
    QToolTip::showText(
        event->globalPosition().toPoint(),
        tr("%1 within %2").arg(time_text(std::llround(latency)), bytes_text(std::llround(memory))), this);
}

void FrontierChart::walk(Walk walk) {
    const int point = walked(walk, current_row(), static_cast<int>(points_.size()));
    if (point >= 0) go_to_row(point);
}

int FrontierChart::current_row() const { return workbench_.point(); }

void FrontierChart::go_to_row(int point) {
    // Behind them are marks.
    if (point >= static_cast<int>(points_.size())) return;
    zoom().reveal(xAxis, points_[static_cast<std::size_t>(point)].first);
    zoom().reveal(yAxis, points_[static_cast<std::size_t>(point)].second);
    take_as_budget(point, walk_.next());
}

}  // namespace taso
