// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ilp/model.h"

namespace taso {

/// Rows 1 to 11 of docs/method.md. Plain: with every candidate that row 6 leaves and every row, however idle.
/// Throws Interrupted where `control` says so.
IlpModel ilp_model(const ProblemTable& table, const Question& question, bool plain = false,
                   const Control& control = {});

}  // namespace taso
