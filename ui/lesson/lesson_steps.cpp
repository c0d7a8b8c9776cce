// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "lesson/lesson.h"
#include "lesson/lesson_step.h"
#include "words/numbers.h"

namespace taso {

namespace {

bool is_answered(const Workbench& workbench) {
    switch (workbench.certainty()) {
        case Certainty::nothing:
        case Certainty::searching:
        case Certainty::partial:
            return false;
        default:
            return workbench.answer() != nullptr && !workbench.is_opening();
    }
}

QString nothing_open(const Workbench& workbench) {
    return workbench.document() ? QString() : Lesson::tr("No network is open yet: the first step opens one.");
}

/// Two digits of a number that is too large to be read: "62,000,000".
QString about_text(double number) {
    if (number < 100) return QLocale().toString(number, 'f', 0);
    const double unit = std::pow(10.0, std::floor(std::log10(number)) - 1);
    return QLocale().toString(std::round(number / unit) * unit, 'f', 0);
}

// Load.

bool is_tiny_open(const Workbench& workbench, const LessonSigns&) {
    return !workbench.is_opening() && workbench.document() && workbench.frontier() &&
           workbench.document()->session.network == "tiny";
}

QString selections_text(const Workbench& workbench, const LessonSigns&) {
    double ways = 1;
    for (const ProblemLayer& layer : workbench.problem()->layers)
        ways *= static_cast<double>(std::max<std::size_t>(layer.candidates.size(), 1));
    return Lesson::tr("%1 layers, and about %2 ways to choose a primitive for each of them.")
        .arg(workbench.problem()->layers.size())
        .arg(about_text(ways));
}

QString no_obstacle(const Workbench&) { return {}; }

// Cost.

bool is_weighed(const Workbench& workbench, const LessonSigns& signs) {
    return workbench.problem() && signs.weighed >= 0 &&
           signs.weighed < static_cast<int>(workbench.problem()->layers.size());
}

QString costs_text(const Workbench& workbench, const LessonSigns& signs) {
    const ProblemLayer& layer = workbench.problem()->layers[static_cast<std::size_t>(signs.weighed)];
    if (layer.candidates.empty()) return {};
    const auto [least, most] =
        std::minmax_element(layer.candidates.begin(), layer.candidates.end(),
                            [](const Candidate& one, const Candidate& other) { return one.ns < other.ns; });
    return Lesson::tr(
               "Candidates of %1: %2, from %3 to %4. The fastest of a layer is not always the best for the "
               "whole.")
        .arg(text(layer.name))
        .arg(layer.candidates.size())
        .arg(time_text(least->ns), time_text(most->ns));
}

// Constraint.

bool is_held_back(const Workbench& workbench, const LessonSigns&) {
    return is_answered(workbench) && workbench.budget() &&
           *workbench.budget() < workbench.frontier()->points.back().memory_bytes &&
           workbench.answer()->latency_ns > workbench.fastest_ns();
}

QString loss_text(const Workbench& workbench, const LessonSigns&) {
    const std::int64_t ns = workbench.answer()->latency_ns, fastest = workbench.fastest_ns();
    return Lesson::tr("Within %1 the best plan takes %2: %3 more than the fastest of all.")
        .arg(bytes_text(*workbench.budget()), time_text(ns), time_text(ns - fastest));
}

QString nothing_to_choose(const Workbench& workbench) {
    const Frontier* frontier = workbench.frontier();
    if (frontier && frontier->points.size() < 2 && !workbench.is_busy())
        return Lesson::tr(
            "Only one plan is worth having here: choose another kind of budget, or lift a rule.");
    return nothing_open(workbench);
}

// Trade-off.

bool is_elsewhere(const Workbench& workbench, const LessonSigns& signs) {
    if (!is_answered(workbench) || !signs.left || !is_on_frontier(workbench, *signs.left)) return false;
    const FrontierPoint& now = *workbench.answer();
    return now.memory_bytes != signs.left->first && now.latency_ns != signs.left->second;
}

QString trade_text(const Workbench& workbench, const LessonSigns& signs) {
    const FrontierPoint& now = *workbench.answer();
    const auto [bytes, ns] = *signs.left;
    const QString memory = bytes_text(std::abs(now.memory_bytes - bytes)),
                  time = time_text(std::abs(now.latency_ns - ns));
    return now.memory_bytes < bytes ? Lesson::tr("%1 less memory for %2 more time.").arg(memory, time)
                                    : Lesson::tr("%1 less time for %2 more memory.").arg(time, memory);
}

// Proof.

bool is_refuted(const Workbench& workbench, const LessonSigns&) {
    return workbench.certainty() == Certainty::infeasible && workbench.budget() && !workbench.is_opening();
}

QString least_text(const Workbench& workbench, const LessonSigns&) {
    return Lesson::tr("Infeasible: every plan needs %1 or more. Ctrl+Z takes the budget back.")
        .arg(bytes_text_unlike(workbench.least_bytes(), *workbench.budget()));
}

QString nothing_too_small(const Workbench& workbench) {
    if (workbench.frontier() && !workbench.is_busy() && workbench.least_bytes() <= 1024)
        return Lesson::tr("With this kind of budget hardly anything is too little: choose Arena first.");
    return nothing_open(workbench);
}

// Export.

bool is_exported(const Workbench&, const LessonSigns& signs) { return !signs.folder.isEmpty(); }

QString folder_text(const Workbench&, const LessonSigns& signs) {
    return Lesson::tr("It is in %1. There “make run” builds it, runs it, and checks its output.")
        .arg(signs.folder);
}

QString nothing_to_export(const Workbench& workbench) {
    if (workbench.is_stand_in())
        return Lesson::tr("Nothing fits, so there is no plan to write: take the budget back with Ctrl+Z.");
    return nothing_open(workbench);
}

}  // namespace

bool is_on_frontier(const Workbench& workbench, const std::pair<std::int64_t, std::int64_t>& point) {
    const Frontier* frontier = workbench.frontier();
    return frontier &&
           std::any_of(frontier->points.begin(), frontier->points.end(), [&](const FrontierPoint& each) {
               return each.memory_bytes == point.first && each.latency_ns == point.second;
           });
}

const std::array<LessonStep, lesson_count + 1>& lesson_steps() {
    static const std::array<LessonStep, lesson_count + 1> steps = {{
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Load: a network is a graph"),
         .words = QT_TRANSLATE_NOOP(
             "taso::Lesson",
             "A convolutional network is a graph of layers: what one of them writes, the next ones read. "
             "Each layer "
             "can be run in many ways. The tiny network has a dozen layers, so that all of it is in sight."),
         .task = QT_TRANSLATE_NOOP("taso::Lesson", "Open it: Network > Tiny example."),
         .aid = nullptr,
         .place = LessonPlace::networks,
         .is_done = is_tiny_open,
         .found = selections_text,
         .obstacle = no_obstacle},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Cost: every choice has its price"),
         .words = QT_TRANSLATE_NOOP("taso::Lesson",
                                    "A way to run a layer is called a primitive. Each takes its own time, "
                                    "and its own workspace beside the "
                                    "tensors. Where neighbours want their tensors in different layouts, a "
                                    "transform between them costs "
                                    "time, too."),
         .task = QT_TRANSLATE_NOOP(
             "taso::Lesson",
             "Double-click a layer in the graph, or press Enter on it, and compare its candidates."),
         .aid = nullptr,
         .place = LessonPlace::graph,
         .is_done = is_weighed,
         .found = costs_text,
         .obstacle = nothing_open},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Constraint: memory is short"),
         .words = QT_TRANSLATE_NOOP("taso::Lesson",
                                    "On a small board the fastest plan may not fit. A budget rules out all "
                                    "plans that need more, and of "
                                    "those that are left the fastest one is shown. The kind says what must "
                                    "fit: Arena is the memory that "
                                    "all tensors and workspaces share."),
         .task = QT_TRANSLATE_NOOP("taso::Lesson",
                                   "Choose Arena as the kind of budget, and drag the slider to the left."),
         .aid = nullptr,
         .place = LessonPlace::budget,
         .is_done = is_held_back,
         .found = loss_text,
         .obstacle = nothing_to_choose},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Trade-off: less memory, more time"),
         .words = QT_TRANSLATE_NOOP("taso::Lesson",
                                    "Each point of the frontier is a plan that no other beats in memory and "
                                    "in time. Whoever wants less of "
                                    "the one pays with the other. What is bought by a step, and at what "
                                    "price, differs from point to "
                                    "point."),
         .task = QT_TRANSLATE_NOOP("taso::Lesson", "Click another point of the frontier."),
         .aid = nullptr,
         .place = LessonPlace::frontier,
         .is_done = is_elsewhere,
         .found = trade_text,
         .obstacle = nothing_to_choose},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Proof: is there nothing better?"),
         .words = QT_TRANSLATE_NOOP("taso::Lesson",
                                    "“optimal, proven” says that no plan within the budget is faster. Two "
                                    "methods have found it, each the "
                                    "check of the other: a dynamic programme and an integer linear "
                                    "programme. That nothing fits can be "
                                    "proven just as well."),
         .task = QT_TRANSLATE_NOOP("taso::Lesson", "Type 1 KiB as the budget, and press Enter."),
         .aid = nullptr,
         .place = LessonPlace::entry,
         .is_done = is_refuted,
         .found = least_text,
         .obstacle = nothing_too_small},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "Export: a plan is a program"),
         .words =
             QT_TRANSLATE_NOOP("taso::Lesson",
                               "A plan is written as plain C: one call a step, at fixed places in one block "
                               "of memory. It needs "
                               "exactly the bytes that were promised, and no library but libc and libm."),
         .task = QT_TRANSLATE_NOOP("taso::Lesson",
                                   "Export the plan by File > Export plan, or into a temporary folder."),
         .aid = QT_TRANSLATE_NOOP("taso::Lesson", "Into a temporary folder"),
         .place = LessonPlace::exporting,
         .is_done = is_exported,
         .found = folder_text,
         .obstacle = nothing_to_export},
        {.title = QT_TRANSLATE_NOOP("taso::Lesson", "That was the tour"),
         .words = QT_TRANSLATE_NOOP(
             "taso::Lesson",
             "From here: a network in use, such as SqueezeNet. Ctrl+D shows a segment from inside, call by "
             "call. "
             "Ctrl+Shift+A keeps a plan, to hold others against it. F11 is for a projector, Ctrl+K finds any "
             "command, and F1 has all keys."),
         .task = "",
         .aid = QT_TRANSLATE_NOOP("taso::Lesson", "Open SqueezeNet"),
         .place = LessonPlace::networks,
         .is_done = nullptr,
         .found = nullptr,
         .obstacle = nullptr},
    }};
    return steps;
}

}  // namespace taso
