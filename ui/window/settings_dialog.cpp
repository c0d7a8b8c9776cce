// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings_dialog.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "profile/profile.h"
#include "sources/open.h"
#include "sources/session_file.h"
#include "style/file_dialog.h"
#include "window/ask_open.h"
#include "words/numbers.h"
#include "words/translation.h"

namespace taso {

namespace {

/// Of what is not listed: as it was.
void choose(QComboBox& box, const QVariant& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

}  // namespace

SettingsDialog::SettingsDialog(const Preferences& now, const Themes& themes, QWidget* parent)
    : QDialog(parent),
      theme_(new QComboBox(this)),
      language_(new QComboBox(this)),
      units_(new QComboBox(this)),
      text_size_(new QComboBox(this)),
      profile_(new QComboBox(this)),
      export_folder_(new QLineEdit(now.export_folder, this)),
      picture_folder_(new QLineEdit(now.picture_folder, this)),
      ok_(new QPushButton(tr("OK"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)),
      fields_(new QGridLayout) {
    setWindowTitle(tr("Settings"));
    fields_->setHorizontalSpacing(12);
    fields_->setVerticalSpacing(8);
    fields_->setColumnStretch(1, 1);

    add_heading(tr("Appearance"));
    for (const auto& [name, words] : themes.all()) theme_->addItem(words, name);
    choose(*theme_, themes.name());
    add(tr("&Theme"), theme_);
    const QString system = locale_of({}).name();
    language_->addItem(tr("As the system (%1)").arg(own_name(system)), QString());
    for (const QString& code : languages()) language_->addItem(own_name(code), code);
    choose(*language_, now.language);
    add(tr("&Language"), language_);
    constexpr std::int64_t example = 7'780'352;
    units_->addItem(tr("KiB and MiB, rounded (7.42 MiB)"), false);
    units_->addItem(tr("Whole bytes (%1 B)").arg(QLocale().toString(qlonglong{example})), true);
    choose(*units_, now.whole_bytes);
    add(tr("&Sizes in"), units_);
    for (int percent = least_text_percent; percent <= most_text_percent; percent += text_step_percent)
        text_size_->addItem(QString::number(percent) + QStringLiteral(" %"), percent);
    choose(*text_size_, now.text_percent);
    auto* keys = new QLabel(tr("Ctrl + and Ctrl -, from anywhere"), this);
    keys->setProperty("muted", true);
    add(tr("Te&xt"), text_size_, keys);

    add_heading(tr("What is opened and written"));
    profile_->addItem(tr("%1 (as built in)").arg(text(Session{}.profile)), QString());
    for (const std::string& name : built_in_profiles())
        if (name != Session{}.profile) profile_->addItem(text(name), text(name));
    if (!now.profile.isEmpty() && profile_->findData(now.profile) < 0)
        profile_->addItem(QFileInfo(now.profile).fileName(), now.profile);
    choose(*profile_, now.profile);
    add(tr("&Profile to begin with"), profile_,
        choose_button(tr("Choose the file of a profile"), [this] { choose_profile(); }));
    for (QLineEdit* folder : {export_folder_, picture_folder_})
        folder->setPlaceholderText(tr("where the last file was"));
    add(tr("&Exports and reports go to"), export_folder_,
        choose_button(tr("Choose the folder of exports"), [this] { choose_folder(export_folder_); }));
    add(tr("P&ictures go to"), picture_folder_,
        choose_button(tr("Choose the folder of pictures"), [this] { choose_folder(picture_folder_); }));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(ok_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    // As large as its words, when these grow, too.
    column->addStrut(512);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addLayout(fields_);
    column->addStretch(1);
    column->addLayout(buttons);
    ok_->setDefault(true);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok_, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(preferences()); });
}

void SettingsDialog::add_heading(const QString& words) {
    auto* heading = new QLabel(words, this);
    heading->setProperty("heading", true);
    const int row = fields_->rowCount();
    if (row > 1) fields_->setRowMinimumHeight(row, 2 * fontMetrics().lineSpacing());
    fields_->addWidget(heading, row, 0, 1, 2, Qt::AlignBottom);
}

void SettingsDialog::add(const QString& label, QWidget* field, QWidget* beside) {
    const int row = fields_->rowCount();
    auto* before = new QLabel(label, this);
    before->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    fields_->addWidget(before, row, 0);
    auto* places = new QHBoxLayout;
    places->setSpacing(8);
    places->addWidget(field, 1);
    if (beside) places->addWidget(beside);
    fields_->addLayout(places, row, 1);
}

QPushButton* SettingsDialog::choose_button(const QString& accessible, const std::function<void()>& then) {
    auto* button = new QPushButton(tr("Choose …"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(accessible);
    connect(button, &QPushButton::clicked, this, then);
    return button;
}

void SettingsDialog::choose_folder(QLineEdit* folder) {
    QFileDialog* dialog = file_dialog(this, tr("Choose a folder"), folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, folder, &QLineEdit::setText);
    dialog->open();
}

void SettingsDialog::choose_profile() {
    ask_open(this, tr("Open profile"), tr("Profiles (*.profile.json);;All files (*)"),
             [this](const QString& file) {
                 if (profile_->findData(file) < 0) profile_->addItem(QFileInfo(file).fileName(), file);
                 choose(*profile_, file);
             });
}

Preferences SettingsDialog::preferences() const {
    Preferences chosen;
    chosen.theme = theme_->currentData().toString();
    chosen.language = language_->currentData().toString();
    chosen.whole_bytes = units_->currentData().toBool();
    chosen.text_percent = text_size_->currentData().toInt();
    chosen.profile = profile_->currentData().toString();
    chosen.export_folder = export_folder_->text().trimmed();
    chosen.picture_folder = picture_folder_->text().trimmed();
    return chosen;
}

}  // namespace taso
