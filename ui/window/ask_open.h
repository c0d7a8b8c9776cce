// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace taso {

/// A dialog for a file that is there, in the folder of the last one.
void ask_open(QWidget* window, const QString& title, const QString& filter,
              const std::function<void(const QString& file)>& then);

}  // namespace taso
