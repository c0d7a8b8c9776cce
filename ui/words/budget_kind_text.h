// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "problem/budget_kind.h"

namespace taso {

// A kind of budget in the window's language: what its row says (budget_kind.h).

/// In a list of kinds: "Sum of workspaces".
QString kind_text(BudgetKind kind);
/// As commands say it, within a sentence: "sum".
QString kind_word(BudgetKind kind);
/// Of a figure: "Sum".
QString kind_caption(BudgetKind kind);
/// Of a figure, at length: "The workspaces of all layers together".
QString kind_hint(BudgetKind kind);
/// What each of them lets fit: "the shared workspace, ..., or arena and weights".
QString kinds_in_brief();
/// budget_kind_choice(): the names stay as files say them.
QString kind_choice_text();

}  // namespace taso
