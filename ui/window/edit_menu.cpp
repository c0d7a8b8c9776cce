// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edit_menu.h"

#include <utility>

#include "window/settings_dialog.h"

namespace taso {

namespace {

/// Of what a step changed, as a part of a menu's line.
QString as_menu_text(QString words, const QFontMetrics& metrics) {
    constexpr int widest = 360;
    words = metrics.elidedText(words, Qt::ElideMiddle, widest);
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

EditMenu::EditMenu(WorkbenchWindow& window, QWidget* parent)
    : QMenu(tr("&Edit"), parent),
      window_(window),
      workbench_(window.workbench()),
      undo_(add("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undo(); })),
      redo_(add("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                [this] { window_.go_to_step(workbench_.history().aim() + 1); })) {
    addSeparator();
    QAction* history = add("history", {QKeySequence(tr("Ctrl+H"))}, [&window] { window.show_history(); });
    history->setText(tr("&History …"));
    addSeparator();
    add("settings", {QKeySequence(tr("Ctrl+,"))}, [this] { ask_settings(); })->setText(tr("&Settings …"));
    connect(&workbench_.history(), &History::steps_changed, this, &EditMenu::show_steps);
    connect(&workbench_.history(), &History::step_changed, this, &EditMenu::show_steps);
    connect(&workbench_, &Workbench::busy_changed, this, &EditMenu::show_steps);
    show_steps();
}

QAction* EditMenu::add(const char* name, const QList<QKeySequence>& keys, std::function<void()> then) {
    QAction* action = addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(then));
    return action;
}

void EditMenu::ask_settings() {
    auto* dialog = new SettingsDialog(read_preferences(), window_.themes(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::chosen, &window_, &WorkbenchWindow::preferences_chosen);
    dialog->open();
}

bool EditMenu::is_opening_anew() const { return workbench_.is_opening() && !workbench_.is_restoring(); }

void EditMenu::undo() {
    if (is_opening_anew())
        workbench_.cancel_opening();
    else
        window_.go_to_step(workbench_.history().aim() - 1);
}

void EditMenu::show_steps() {
    const History& history = workbench_.history();
    const int aim = history.aim();
    const bool undoes = aim > 0, redoes = history.has(aim + 1) && aim >= 0 && !is_opening_anew();
    const auto change = [&](int step) { return as_menu_text(history.change(step), fontMetrics()); };
    if (is_opening_anew() && aim >= 0)
        undo_->setText(tr("&Undo opening"));
    else
        undo_->setText(undoes ? tr("&Undo %1").arg(change(aim)) : tr("&Undo"));
    redo_->setText(redoes ? tr("&Redo %1").arg(change(aim + 1)) : tr("&Redo"));
    undo_->setEnabled(undoes || (is_opening_anew() && aim >= 0));
    redo_->setEnabled(redoes);
}

}  // namespace taso
