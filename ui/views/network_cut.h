// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem/problem.h"
#include "sources/session_file.h"

namespace taso {

/// The same question of the network up to a layer; of its rules those that there is something left for.
Session cut_at(Session session, const Problem& problem, int layer);
/// Of all of the network again.
Session uncut(Session session);

}  // namespace taso
