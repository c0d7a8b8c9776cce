// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <string>
#include <vector>

namespace taso {

/// A file dialog that is gone once it is closed; wide enough for its columns where it is Qt's own.
QFileDialog* file_dialog(QWidget* parent, const QString& title, const QString& folder,
                         const QString& filter = {});
/// One that names a file to be written; what is typed without an ending gets that of the filter.
QFileDialog* save_dialog(QWidget* parent, const QString& title, const QString& folder,
                         const QString& filters);
/// Patterns as they stand in the brackets of a filter: "*.onnx *.network.json".
QString filter_text(const std::vector<std::string>& patterns);
/// One that names a folder to be written, which may be new.
QFileDialog* new_folder_dialog(QWidget* parent, const QString& title, const QString& folder);

}  // namespace taso
