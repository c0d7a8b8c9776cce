// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taso {

/// Writes a text into a file, whole or not at all. Empty: it is written; else what was in the way, in
/// one sentence that names the file.
QString write_text(const QString& file, const QString& text);

}  // namespace taso
