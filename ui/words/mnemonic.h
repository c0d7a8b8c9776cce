// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taso {

/// The words of a menu or a label without what is underlined in them: "&File", "文件(&F)". "&&" stands for an
/// ampersand.
QString without_mnemonic(const QString& words);

}  // namespace taso
