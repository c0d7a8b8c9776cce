// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ask_open.h"

#include <QFileDialog>

#include "style/file_dialog.h"
#include "workbench/user_settings.h"

namespace taso {

void ask_open(QWidget* window, const QString& title, const QString& filter,
              const std::function<void(const QString& file)>& then) {
    QFileDialog* dialog = file_dialog(window, title, last_folder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, &set_last_folder);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

}  // namespace taso
