// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

#include "boards/board_form.h"

namespace taso {

/// The settings of one board, with what is typed and not yet saved.
class BoardSettingsPage : public QWidget {
    Q_OBJECT

  public:
    explicit BoardSettingsPage(QWidget* parent = nullptr);

    /// `taken`: names of other boards that this one must not take.
    void show_entry(const BoardEntry& entry, const QStringList& taken, bool is_new);
    /// The list of boards has been read again, and this is what it says of the one that is shown. False where
    /// typing has gone on while a save was on its way: what was typed since stays.
    bool show_saved_entry(const BoardEntry& entry, const QStringList& taken);
    /// A save has come to nothing.
    void forget_saving() { saved_texts_.clear(); }
    /// While something runs on a board nothing can be changed.
    void set_free(bool free);

    /// As it was shown.
    const BoardEntry& shown() const { return shown_; }
    /// As typed; throws Error where a field is at fault.
    BoardEntry typed() const { return form_->is_modified() ? form_->entry() : shown_; }
    bool is_new() const { return is_new_; }
    bool is_modified() const { return form_->is_modified() || is_new_; }
    /// Announces what is typed by save_wanted(); throws Error where a field is at fault.
    void save();

    BoardForm* form() const { return form_; }
    QPushButton* save_button() const { return save_; }
    QPushButton* discard_button() const { return discard_; }

  signals:
    void changed();
    void save_wanted(const taso::BoardEntry& entry);
    /// The button has been pressed.
    void save_pressed();
    void discard_pressed();

  private:
    void refresh();
    QString state_text() const;

    BoardForm* form_;
    QLabel* state_;
    QPushButton *discard_, *save_;
    BoardEntry shown_;
    bool is_new_ = false, is_free_ = true;
    QStringList saved_texts_;  ///< of the form, when it was last told to be saved; empty: not under way
};

}  // namespace taso
