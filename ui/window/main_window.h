// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <array>
#include <utility>

#include "boards/board_job_bar.h"
#include "style/card.h"
#include "style/message_bar.h"
#include "views/budget_bar.h"
#include "views/explanation_page.h"
#include "views/formulation_page.h"
#include "views/frontier_chart.h"
#include "views/graph_view.h"
#include "views/latency_readout.h"
#include "views/layer_page.h"
#include "views/memory_chart.h"
#include "views/memory_readout.h"
#include "views/time_chart.h"
#include "window/export_dialog.h"
#include "window/go_on_bar.h"
#include "workbench/workbench.h"

class QActionGroup;
class QDockWidget;
class QFileDialog;
class QSplitter;
class QStackedWidget;

namespace taso {

class BoardsWindow;

/// The choices of a theme and the names by which settings and sessions know them.
constexpr std::array<std::pair<ThemeChoice, const char*>, 3> theme_names = {
    {{ThemeChoice::system, "theme-system"},
     {ThemeChoice::light, "theme-light"},
     {ThemeChoice::dark, "theme-dark"}}};

/// The one window: arranges the views, and keeps them on one answer and one layer.
class WorkbenchWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit WorkbenchWindow(bool desktop_dark, QWidget* parent = nullptr);
    ~WorkbenchWindow() override;

    Workbench& workbench() { return workbench_; }
    /// A network, profile or session, told apart by its name.
    void open_path(const QString& path);
    void set_theme(ThemeChoice choice);
    /// From now on, work, arrangement, theme and recent files are kept for the next run, and what was kept is
    /// taken up: as of a user's own window.
    void keep_between_runs();
    /// Where nothing is open: shows the offer to go on with what was left.
    void offer_to_go_on();
    /// The ILP has answered, the details are shown and the graph is laid out.
    bool is_settled() const;
    /// A picture of the window (*.png) or of the layer graph (*.svg); faults are shown.
    bool save_picture(const QString& file);
    /// Opens the window of boards, or brings it to the front.
    void show_boards(int page = 0);
    BoardsWindow* boards() const { return boards_; }
    /// Opens the dialog; nothing without a network.
    void ask_export();

    GraphView* graph() const { return graph_; }
    LayerPage* table() const { return table_; }
    FrontierChart* frontier_chart() const { return frontier_chart_; }
    MemoryChart* memory_chart() const { return memory_chart_; }
    TimeChart* time_chart() const { return time_chart_; }
    BudgetBar* budget_bar() const { return budget_bar_; }
    LatencyReadout* latency() const { return latency_; }
    MemoryReadout* memory() const { return memory_; }
    MessageBar* messages() const { return messages_; }
    GoOnBar* go_on_bar() const { return go_on_; }
    BoardJobBar* board_job() const { return board_job_; }
    FormulationPage* formulation() const { return formulation_; }
    ExplanationPage* explanation() const { return explanation_; }
    QToolButton* explanation_tab() const { return explanation_tab_; }
    QToolButton* layers_tab() const { return layers_tab_; }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void arrange();
    void connect_views();
    void make_menus();
    void make_file_menu();
    void make_profile_menu();
    void make_board_menu();
    void make_view_menu();
    void ask_open(const QString& title, const QString& filter, void (WorkbenchWindow::*then)(const QString&));
    void open_network(const QString& source);
    void open_session(const QString& file);
    void ask_save_session();
    void save_session(const QString& file);
    /// The view as words for a session, and back.
    std::map<std::string, std::string> view_words() const;
    void restore_view(const std::map<std::string, std::string>& words);
    void ask_picture();
    void remember(const QString& source);
    void list_recent();
    void list_left();
    void go_on(const KeptWork::Left& work);
    void keep_arrangement();
    /// Check marks at the network and the profile that are open.
    void mark_open_sources();
    void show_document();
    void show_picture();
    bool is_vacant() const;
    /// What a view says in place of what it would show; empty: there is something to show.
    QString vacancy(const QString& without_network) const;
    void show_states();
    void show_memory_state();
    void show_title();
    void show_layer_menu(int layer, QPoint global);
    /// The submenu of the primitives that a layer can be pinned to.
    void add_pins(QMenu& menu, int layer);
    void show_pins();
    /// The table of layers or the explanation, in the same place.
    void show_tab(bool explanation);
    /// Runs `then` at once, or after the question about unsaved changes has been answered with yes.
    void unless_unsaved(const std::function<void()>& then);

    Workbench workbench_;
    const bool desktop_dark_;
    MessageBar* messages_;
    GoOnBar* go_on_;
    BoardJobBar* board_job_;
    KeptWork* kept_ = nullptr;  ///< null: nothing is kept between runs
    LatencyReadout* latency_;
    BudgetBar* budget_bar_;
    MemoryReadout* memory_;
    GraphView* graph_;
    Legend* legend_;
    FrontierChart* frontier_chart_;
    MemoryChart* memory_chart_;
    TimeChart* time_chart_;
    LayerPage* table_;
    FormulationPage* formulation_;
    ExplanationPage* explanation_;
    QStackedWidget* pages_ = nullptr;
    QToolButton *layers_tab_ = nullptr, *explanation_tab_ = nullptr;
    BoardsWindow* boards_ = nullptr;  ///< made when it is first wanted
    QDockWidget* formulation_dock_ = nullptr;
    QLabel* network_words_;
    QMenu *recent_ = nullptr, *left_ = nullptr, *threads_ = nullptr;
    QAction *export_ = nullptr, *save_ = nullptr, *save_as_ = nullptr;
    QActionGroup *themes_ = nullptr, *networks_ = nullptr, *profiles_ = nullptr;
    QString opening_;
    Card *graph_card_ = nullptr, *memory_card_ = nullptr, *time_card_ = nullptr, *table_card_ = nullptr;
    Legend* kinds_ = nullptr;  ///< of the memory chart
    QTimer memory_wait_;
    bool closing_ = false, going_on_ = false;
};

}  // namespace taso
