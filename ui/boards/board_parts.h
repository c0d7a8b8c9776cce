// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <functional>
#include <optional>

#include "board/board_file.h"

namespace taso {

/// The board that the form describes; none where a field is at fault, which is then shown.
using ChosenBoard = std::function<std::optional<BoardEntry>()>;

enum class Tone { plain, good, caution, fault };

/// A label for sentences of any length, which can be selected.
QLabel* sentence_label(const QString& accessible_name, QWidget* parent);
/// Puts a sentence into a label and tells it to assistive programs; an empty one hides the label.
void say(QLabel* label, const QString& sentence, Tone tone = Tone::plain);
Tone tone_of(const QLabel* label);

/// What starts a job and what stops it, as they can be pressed; the keyboard goes from one to the other.
void set_startable(QPushButton* start, QPushButton* stop, bool can_start, bool can_stop);

/// A table to read: rows are selected whole, the columns from `first_figure` on are aligned to the right.
QTableWidget* reading_table(const QString& accessible_name, const QStringList& headings, int first_figure,
                            QWidget* parent);
void set_row(QTableWidget* table, int row, const QStringList& words, int first_figure, bool bold = false);

/// The name of a board; that it is emulated is said in the user's language.
QString board_text(std::string_view name);
/// A word or two of core's for what is being done, in the user's language; other words as they are.
QString stage_text(const QString& stage);
/// "about 3 min left".
QString time_left_text(double seconds);

}  // namespace taso
