// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <array>

#include "boards/board_check_page.h"
#include "boards/board_connection_page.h"
#include "boards/board_profile_page.h"
#include "boards/board_run_page.h"
#include "boards/board_settings_page.h"
#include "style/message_bar.h"

namespace taso {

/// All boards, and what can be done with one: describe it, test the connection, time networks on it, run the
/// selected plan, see whether predicted times come true. What runs on a board goes on when it is closed.
class BoardsWindow : public QDialog {
    Q_OBJECT

  public:
    enum Page { settings, connection, profile, run, check, page_count };

    explicit BoardsWindow(Workbench& workbench, QWidget* parent = nullptr);

    /// Runs `then` at once, or after the question about unsaved settings has been answered.
    void unless_unsaved(const std::function<void()>& then);
    /// Runs `then` at once, or after the question whether to stop what runs on a board; then it is stopped.
    void unless_running(const std::function<void()>& then);
    void show_page(Page page);
    Page page() const { return static_cast<Page>(pages_->currentIndex()); }
    bool is_modified() const { return settings_->is_modified(); }
    /// Something on a board that would be lost, or would stop, with this window.
    bool is_running() const {
        return work_.task() != BoardWork::Task::none && work_.task() != BoardWork::Task::keep &&
               !work_.is_stopping();
    }

    QListWidget* list() const { return list_; }
    BoardForm* form() const { return settings_->form(); }
    BoardConnectionPage* connection_page() const { return connection_; }
    BoardProfilePage* profile_page() const { return profile_; }
    BoardRunPage* run_page() const { return run_; }
    BoardCheckPage* check_page() const { return check_; }
    QToolButton* tab(Page page) const { return tabs_[page]; }
    QPushButton* new_button() const { return new_; }
    QPushButton* duplicate_button() const { return duplicate_; }
    QPushButton* delete_button() const { return delete_; }
    QPushButton* save_button() const { return settings_->save_button(); }
    QPushButton* discard_button() const { return settings_->discard_button(); }
    MessageBar* messages() const { return messages_; }
    BoardWork& work() { return work_; }

  public slots:
    void reject() override;

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void arrange();
    void connect_parts();
    void take_boards(const BoardList& list, const QString& chosen);
    /// Shows an entry in the form and on all pages.
    void show_entry(const BoardEntry& entry, bool is_new);
    void show_on_pages(const BoardEntry& entry);
    void pick(int row);
    void refresh();
    void save();
    void add(const BoardEntry& like, const QString& name);
    void ask_delete();
    std::optional<BoardEntry> chosen_board();
    QString free_name(const QString& wanted) const;
    QStringList other_names(const std::string& own) const;
    const BoardEntry* entry_at(int row) const;
    const BoardEntry& shown() const { return settings_->shown(); }
    QString shown_name() const;

    Workbench& workbench_;
    BoardWork work_;
    BoardList boards_;
    bool closing_ = false, first_ = true;
    MessageBar* messages_;
    QListWidget* list_;
    QPushButton *new_, *duplicate_, *delete_;
    BoardSettingsPage* settings_;
    BoardConnectionPage* connection_;
    BoardProfilePage* profile_;
    BoardRunPage* run_;
    BoardCheckPage* check_;
    QStackedWidget* pages_;
    std::array<QToolButton*, page_count> tabs_{};
    std::function<void()> after_saving_;
};

}  // namespace taso
