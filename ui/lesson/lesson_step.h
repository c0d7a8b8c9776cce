// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "workbench/workbench.h"

namespace taso {

/// What of the window a step speaks of.
enum class LessonPlace { networks, graph, budget, frontier, entry, exporting };

/// What has happened since a step began, as far as the Workbench does not tell it by itself.
struct LessonSigns {
    int weighed = -1;  ///< the layer whose candidates were opened
    std::optional<std::pair<std::int64_t, std::int64_t>>
        left;        ///< bytes and ns of the answer that was shown first
    QString folder;  ///< a plan was written there
};

/// A step of the tour: what is told, and one thing to do. Its texts are of the context taso::Lesson.
struct LessonStep {
    const char *title, *words, *task;
    const char* aid;  ///< of a button that helps to do it; null: none
    LessonPlace place;
    /// The task has been done, and shows.
    bool (*is_done)(const Workbench& workbench, const LessonSigns& signs);
    /// What came of it, in figures.
    QString (*found)(const Workbench& workbench, const LessonSigns& signs);
    /// Why it cannot be done as things are; empty: it can.
    QString (*obstacle)(const Workbench& workbench);
};

inline constexpr int lesson_count = 6;
/// In their order; behind them what is told at the end, which has nothing to do.
const std::array<LessonStep, lesson_count + 1>& lesson_steps();

/// It is a point of the present frontier.
bool is_on_frontier(const Workbench& workbench, const std::pair<std::int64_t, std::int64_t>& point);

}  // namespace taso
