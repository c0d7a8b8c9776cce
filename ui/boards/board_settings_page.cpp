// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_settings_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "words/numbers.h"

namespace taso {

BoardSettingsPage::BoardSettingsPage(QWidget* parent)
    : QWidget(parent),
      form_(new BoardForm(this)),
      state_(new QLabel(this)),
      discard_(new QPushButton(tr("&Revert"), this)),
      save_(new QPushButton(tr("Sa&ve"), this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    state_->setProperty("muted", true);
    state_->setWordWrap(true);
    for (QPushButton* button : {discard_, save_}) button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(state_, 1);
    row->addWidget(discard_);
    row->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    setTabOrder(form_->field(QStringLiteral("threads")), discard_);
    setTabOrder(discard_, save_);
    connect(form_, &BoardForm::changed, this, [this] {
        emit changed();
        refresh();
    });
    connect(save_, &QPushButton::clicked, this, &BoardSettingsPage::save_pressed);
    connect(discard_, &QPushButton::clicked, this, &BoardSettingsPage::discard_pressed);
    refresh();
}

void BoardSettingsPage::show_entry(const BoardEntry& entry, const QStringList& taken, bool is_new) {
    shown_ = entry;
    is_new_ = is_new;
    form_->set_entry(entry, taken, entry.is_this_machine());
    refresh();
}

bool BoardSettingsPage::show_saved_entry(const BoardEntry& entry, const QStringList& taken) {
    const QStringList saved = std::exchange(saved_texts_, {});
    if (saved.isEmpty() || form_->texts() == saved) {
        show_entry(entry, taken, false);
        return true;
    }
    shown_ = entry;
    is_new_ = false;
    form_->set_saved_entry(entry, taken, saved);
    refresh();
    return false;
}

void BoardSettingsPage::set_free(bool free) {
    is_free_ = free;
    refresh();
}

void BoardSettingsPage::save() {
    BoardEntry entry = form_->entry();
    entry.file = is_new_ ? std::filesystem::path() : shown_.file;
    saved_texts_ = form_->texts();
    emit save_wanted(entry);
}

QString BoardSettingsPage::state_text() const {
    if (is_new_) return tr("New, not saved yet.");
    if (is_modified()) return tr("Changed, not saved yet.");
    if (shown_.board.name.empty()) return {};
    if (shown_.is_this_machine()) return tr("This machine, as found. Duplicate it to change something.");
    return shown_.file.empty() ? tr("Built in. What you save stands in its place.")
                               : text(shown_.file.string());
}

void BoardSettingsPage::refresh() {
    form_->setEnabled(is_free_);
    save_->setEnabled(is_free_ && is_modified() && form_->is_valid());
    discard_->setEnabled(is_free_ && form_->is_modified());
    state_->setText(state_text());
}

}  // namespace taso
