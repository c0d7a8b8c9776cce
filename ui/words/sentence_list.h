// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace taso {

/// The sentences of core/ and solver/ that the window may show, and parts of them, as lupdate finds them: %1
/// to %9 stand for what is put in. What stands before a colon is a sentence of its own.
std::span<const char* const> known_sentences();

/// What stands between two of them in one text, in the order in which they divide it.
std::span<const char* const> sentence_joints();

}  // namespace taso
