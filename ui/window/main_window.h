// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <map>
#include <string>

#include "boards/board_job_bar.h"
#include "graph/survey_bar.h"
#include "style/card.h"
#include "style/message_bar.h"
#include "window/arrangement.h"
#include "window/go_on_bar.h"
#include "window/keeping.h"
#include "window/themes.h"
#include "workbench/preferences.h"
#include "workbench/workbench.h"

class QDockWidget;

namespace taso {

class BoardsWindow;
class CentralPages;
class JobBar;
class JobNews;
class CandidatesDialog;
class HistoryDialog;
class SegmentDialog;
class SizesDialog;
class Teaching;

/// The one window: the views, the menus and what stands beside them; what is asked before work is left.
class WorkbenchWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit WorkbenchWindow(bool desktop_dark,
                             std::unique_ptr<Workbench> workbench = std::make_unique<Workbench>());
    ~WorkbenchWindow() override;

    Workbench& workbench() { return workbench_; }
    Keeping& keeping() { return *keeping_; }
    Themes& themes() { return *themes_; }
    /// For the window that takes the place of this one, which is to be destroyed next.
    std::unique_ptr<Workbench> take_workbench() { return std::move(own_); }
    /// The view as words for a session, and back.
    std::map<std::string, std::string> view_words() const;
    void restore_view(const std::map<std::string, std::string>& words);
    bool is_closed() const { return closed_; }
    /// A network, profile or session, told apart by its name.
    void open_path(const QString& path);
    void open_network(const QString& source);
    void open_session(const QString& file);
    void save_session(const QString& file);
    void set_theme(ThemeChoice choice) { themes_->choose(choice); }
    /// From now on, work, arrangement, theme and recent files are kept for the next run, and what was kept is
    /// taken up: as of a user's own window.
    void keep_between_runs();
    /// Where nothing is open: shows the offer to go on with what was left, or to take the tour.
    void offer_to_go_on();
    /// The ILP has answered, the details are shown and the graph is laid out.
    bool is_settled() const;
    /// A picture of the window (*.png), or of the projector while it is on, or of the layer graph (*.svg); faults are shown.
    bool save_picture(const QString& file);
    /// Opens the window of boards, or brings it to the front.
    void show_boards(int page = 0);
    BoardsWindow* boards() const { return boards_; }
    /// Opens the inside of the selected layer's segment, or brings it to the front.
    void show_segment();
    SegmentDialog* segment() const { return segment_; }
    /// Opens the history, or brings it to the front.
    void show_history();
    HistoryDialog* history() const { return history_; }
    /// To a step of the history, after the question about unsaved changes where another session is left for it.
    void go_to_step(int step);
    /// Opens the candidates of the selected layer, or brings them to the front.
    void show_candidates();
    CandidatesDialog* candidates() const { return candidates_; }
    /// Asks for a file, and writes the layer table into it; faults are shown.
    void ask_layer_table();
    bool save_layer_table(const QString& file);
    /// Into a file, whole or not at all; faults are shown.
    bool save_text(const QString& file, const QString& text);
    /// Asks for a file, and writes the text of an ILP into it; faults are shown.
    void ask_lp_file(const std::string& lp);
    /// Opens the dialog; nothing without a network.
    void ask_export();

    /// The one of this class.
    template <class View>
    View* view() const {
        return findChild<View*>();
    }
    LayerCard* layers() const { return views_->layers(); }
    MessageBar* messages() const { return messages_; }
    GoOnBar* go_on_bar() const { return go_on_; }
    SurveyBar* survey_bar() const { return survey_; }
    BoardJobBar* board_job() const { return board_job_; }
    Teaching& teaching() { return *teaching_; }
    CentralPages* pages() const { return pages_; }
    JobBar* job_bar() const { return job_bar_; }
    JobNews* job_news() const { return job_news_; }
    /// Runs `then` at once, or after the question about unsaved changes has been answered with yes.
    void unless_unsaved(const std::function<void()>& then);

  signals:
    void closed();
    /// A window of its own.
    void another_wanted();
    void preferences_chosen(const taso::Preferences& chosen);
    /// By so many steps; 0: to the usual size.
    void text_size_wanted(int steps);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void arrange();
    void add_menus();
    void show_document();
    void show_fault(const QString& sentence);
    void ask_sizes(const OpenExtents& open);
    void show_title();
    /// The keys of undo and redo work in that window, too.
    void undo_in(QWidget& other);
    void take_profile(const QString& file);
    void keep_as_a(const QString& folder);

    std::unique_ptr<Workbench> own_;
    Workbench& workbench_;
    Themes* themes_;
    MessageBar* messages_;
    GoOnBar* go_on_;
    BoardJobBar* board_job_;
    Arrangement* views_;
    SurveyBar* survey_;
    Keeping* keeping_;
    QDockWidget* formulation_;
    CentralPages* pages_;
    JobBar* job_bar_;
    JobNews* job_news_;
    Teaching* teaching_;
    ElidedLabel* network_words_;
    BoardsWindow* boards_ = nullptr;          ///< made when it is first wanted
    SegmentDialog* segment_ = nullptr;        ///< likewise
    HistoryDialog* history_ = nullptr;        ///< likewise
    CandidatesDialog* candidates_ = nullptr;  ///< likewise
    QPointer<SizesDialog> sizes_;             ///< while it is open
    QString opening_;                         ///< what the user has asked to be opened
    bool closing_ = false, closed_ = false, going_on_ = false;
};

}  // namespace taso
