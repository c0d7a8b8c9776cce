// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

#include "window/themes.h"
#include "workbench/preferences.h"

class QGridLayout;

namespace taso {

/// What holds of all windows, to be chosen: theme, language, units, size of text, profile and folders.
class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    SettingsDialog(const Preferences& now, const Themes& themes, QWidget* parent);

    /// What stands in the fields.
    Preferences preferences() const;

    QComboBox* theme() const { return theme_; }
    QComboBox* language() const { return language_; }
    QComboBox* units() const { return units_; }
    QComboBox* text_size() const { return text_size_; }
    QComboBox* profile() const { return profile_; }
    QLineEdit* export_folder() const { return export_folder_; }
    QLineEdit* picture_folder() const { return picture_folder_; }
    QPushButton* ok() const { return ok_; }

  signals:
    void chosen(const taso::Preferences& preferences);

  private:
    void add_heading(const QString& words);
    void add(const QString& label, QWidget* field, QWidget* beside = nullptr);
    QPushButton* choose_button(const QString& accessible, const std::function<void()>& then);
    void choose_folder(QLineEdit* folder);
    void choose_profile();

    QComboBox *theme_, *language_, *units_, *text_size_, *profile_;
    QLineEdit *export_folder_, *picture_folder_;
    QPushButton *ok_, *cancel_;
    QGridLayout* fields_;
};

}  // namespace taso
