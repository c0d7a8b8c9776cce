// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace taso {

/// Installs the translation for a language where there is one; English needs none. The locale also formats
/// numbers.
void install_translation(QCoreApplication& application, const QLocale& locale);

}  // namespace taso
