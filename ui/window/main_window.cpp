// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "boards/boards_window.h"
#include "window/shortcut_priority.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int worth_a_word_ms = 250;  ///< a shorter wait is not announced: the axes stay for it

}  // namespace

WorkbenchWindow::WorkbenchWindow(bool desktop_dark, QWidget* parent)
    : QMainWindow(parent),
      desktop_dark_(desktop_dark),
      messages_(new MessageBar(this)),
      go_on_(new GoOnBar(this)),
      board_job_(new BoardJobBar(this)),
      latency_(new LatencyReadout(workbench_, this)),
      budget_bar_(new BudgetBar(workbench_, this)),
      memory_(new MemoryReadout(workbench_, this)),
      graph_(new GraphView(this)),
      legend_(new Legend(this)),
      frontier_chart_(new FrontierChart(this)),
      memory_chart_(new MemoryChart(this)),
      time_chart_(new TimeChart(this)),
      table_(new LayerPage(this)),
      formulation_(new FormulationPage(workbench_, this)),
      explanation_(new ExplanationPage(workbench_, this)),
      network_words_(new ElidedLabel(this)) {
    setAcceptDrops(true);
    setMinimumSize(960, 640);
    resize(1440, 900);
    arrange();
    make_menus();
    new ShortcutPriority(this);
    connect_views();
    show_document();
    setFocus();  // for the slider, until there is something to slide
}

WorkbenchWindow::~WorkbenchWindow() {
    // Pages that are told that they are hidden turn to the Workbench, which ends before they do.
    hide();
}

void WorkbenchWindow::arrange() {
    auto* budget_page = new QWidget(this);
    auto* budget_column = new QVBoxLayout(budget_page);
    budget_column->setContentsMargins(0, 4, 0, 0);
    budget_column->setSpacing(4);
    budget_column->addWidget(budget_bar_);
    budget_column->addStretch(1);
    budget_column->addWidget(memory_);
    auto* latency_card = new Card({}, latency_, this);
    auto* budget_card = new Card({}, budget_page, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(latency_card);
    head->addWidget(budget_card, 1);

    graph_card_ = new Card(tr("Layer graph"), graph_, this);
    graph_->setMinimumWidth(240);  // two layers side by side, beside the dock too
    auto* fit = new QToolButton(this);
    fit->setText(tr("Fit"));
    fit->setToolTip(tr("Show the whole graph"));
    connect(fit, &QToolButton::clicked, graph_, &GraphView::fit_all);
    graph_card_->add_tool(fit);
    graph_card_->column()->addWidget(legend_);

    auto* frontier_card = new Card(tr("Frontier"), frontier_chart_, this);
    memory_card_ = new Card(tr("Memory over time"), memory_chart_, this);
    kinds_ = new Legend(this);
    memory_card_->column()->addWidget(kinds_);
    time_card_ = new Card(tr("Time of each layer"), time_chart_, this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(table_);
    pages_->addWidget(explanation_);
    table_card_ = new Card({}, pages_, this);
    const auto tab = [this](const QString& words, const QString& tip, bool explanation) {
        auto* button = new QToolButton(this);
        button->setText(words);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        table_card_->add_tool(button);
        connect(button, &QToolButton::clicked, this, [this, explanation] { show_tab(explanation); });
        return button;
    };
    layers_tab_ = tab(tr("Layers"), tr("The layers of the selection as a table"), false);
    explanation_tab_ = tab(tr("Explanation"),
                           tr("Why the selected layer runs its primitive, and what more memory buys"), true);
    layers_tab_->setChecked(true);
    explanation_->title()->hide();
    table_card_->add_tool(explanation_->title());
    table_card_->add_tool(table_card_->note());
    table_card_->add_stretch();
    table_->filter()->setMinimumWidth(240);
    table_card_->add_tool(table_->filter());

    const auto splitter = [this](Qt::Orientation orientation, std::initializer_list<QWidget*> parts) {
        auto* made = new QSplitter(orientation, this);
        made->setHandleWidth(8);
        made->setChildrenCollapsible(false);
        for (QWidget* part : parts) made->addWidget(part);
        return made;
    };
    auto* charts = splitter(Qt::Horizontal, {frontier_card, memory_card_});
    charts->setSizes({500, 500});
    auto* right = splitter(Qt::Vertical, {charts, time_card_, table_card_});
    right->setSizes({300, 170, 330});
    auto* body = splitter(Qt::Horizontal, {graph_card_, right});
    body->setSizes({270, 730});
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 3);
    charts->setObjectName(QStringLiteral("charts"));
    right->setObjectName(QStringLiteral("right"));
    body->setObjectName(QStringLiteral("body"));

    auto* page = new QWidget(this);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(8, 8, 8, 8);
    inner->setSpacing(8);
    inner->addLayout(head);
    inner->addWidget(body, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
    column->addWidget(go_on_);
    column->addWidget(board_job_);
    column->addLayout(inner, 1);
    setCentralWidget(page);

    formulation_dock_ = new QDockWidget(tr("The ILP as text"), this);
    formulation_dock_->setObjectName(QStringLiteral("formulation"));
    formulation_dock_->setWidget(formulation_);
    addDockWidget(Qt::RightDockWidgetArea, formulation_dock_);
    resizeDocks({formulation_dock_}, {440}, Qt::Horizontal);
    formulation_dock_->hide();
    // Tab goes from the question to the answer.
    setTabOrder(budget_bar_->kind(), budget_bar_->entry());
    setTabOrder(budget_bar_->entry(), budget_bar_->deadline());
    setTabOrder(budget_bar_->deadline(), budget_bar_->order());
    setTabOrder(budget_bar_->order(), budget_bar_->slider());
    setTabOrder(budget_bar_->slider(), graph_);
    setTabOrder(graph_, frontier_chart_);
    setTabOrder(frontier_chart_, memory_chart_);
    setTabOrder(memory_chart_, time_chart_);
    setTabOrder(time_chart_, layers_tab_);
    setTabOrder(layers_tab_, explanation_tab_);
    setTabOrder(explanation_tab_, table_->filter());
    setTabOrder(table_->filter(), table_->view());
    setTabOrder(table_->view(), explanation_->table());
}

void WorkbenchWindow::connect_views() {
    connect(&workbench_, &Workbench::answer_changed, this, [this] {
        latency_->refresh();
        memory_->refresh();
        budget_bar_->refresh();
        const FrontierPoint* answer = workbench_.answer();
        frontier_chart_->set_answer(
            workbench_.deadline_ns() && answer ? answer->memory_bytes : workbench_.budget(),
            workbench_.deadline_ns(), answer, workbench_.point());
    });
    connect(&workbench_, &Workbench::frontier_changed, this, [this] {
        frontier_chart_->set_frontier(workbench_.frontier());
        time_chart_->set_slowest(
            workbench_.frontier() ? slowest_layer_ns(*workbench_.problem(), *workbench_.frontier()) : 0);
    });
    connect(&workbench_, &Workbench::document_changed, this, &WorkbenchWindow::show_document);
    connect(&workbench_, &Workbench::picture_changed, this, &WorkbenchWindow::show_picture);
    connect(&workbench_, &Workbench::details_changed, this, [this] {
        latency_->refresh();
        memory_->refresh();
        show_picture();
    });
    connect(&workbench_, &Workbench::busy_changed, this, [this] {
        latency_->refresh();
        budget_bar_->refresh();
        show_states();
    });
    memory_wait_.setSingleShot(true);
    memory_wait_.setInterval(worth_a_word_ms);
    connect(&memory_wait_, &QTimer::timeout, this,
            [this] { memory_chart_->set_sentence(tr("Packing the arena …")); });
    connect(&workbench_, &Workbench::rules_changed, this, &WorkbenchWindow::show_pins);
    connect(table_, &LayerPage::menu_wanted, this, &WorkbenchWindow::show_layer_menu);
    connect(&workbench_, &Workbench::session_changed, this, &WorkbenchWindow::show_title);
    connect(&workbench_, &Workbench::fault, messages_, &MessageBar::show_fault);
    connect(&workbench_, &Workbench::notice, messages_, &MessageBar::show_notice);
    connect(&workbench_, &Workbench::layer_changed, this, [this](int layer) {
        graph_->select_layer(layer);
        table_->select_layer(layer);
        time_chart_->select_layer(layer);
        memory_chart_->select_layer(layer);
    });
    connect(graph_, &GraphView::laid_out, this, &WorkbenchWindow::show_states);
    connect(graph_, &GraphView::layer_clicked, &workbench_, &Workbench::select_layer);
    connect(table_, &LayerPage::layer_clicked, &workbench_, &Workbench::select_layer);
    connect(time_chart_, &TimeChart::layer_clicked, &workbench_, &Workbench::select_layer);
    connect(memory_chart_, &MemoryChart::layer_clicked, &workbench_, &Workbench::select_layer);
    connect(frontier_chart_, &FrontierChart::point_clicked, this, [this](int point) {
        if (workbench_.frontier())
            workbench_.set_budget(
                workbench_.frontier()->points.at(static_cast<std::size_t>(point)).memory_bytes);
    });
}

void WorkbenchWindow::show_document() {
    const auto& document = workbench_.document();
    const bool open = document != nullptr;
    export_->setEnabled(open);
    save_->setEnabled(open);
    save_as_->setEnabled(open);
    show_title();
    graph_->set_problem(open ? document->problem : nullptr);
    table_->set_problem(open ? document->problem.get() : nullptr);
    show_states();
    mark_open_sources();
    if (!open) return;
    messages_->hide();
    if (std::exchange(going_on_, false) ||
        (!workbench_.session_file().isEmpty() && opening_ == workbench_.session_file()))
        restore_view(workbench_.view());
    opening_.clear();
    remember(workbench_.session_file().isEmpty() ? text(document->session.network)
                                                 : workbench_.session_file());
    const int cores = document->profile ? std::max(1, document->profile->board.cores) : 1;
    threads_->clear();
    auto* group = new QActionGroup(threads_);
    for (int threads = 1; threads <= cores; threads *= 2) {
        QAction* action = threads_->addAction(threads == 1 ? tr("1 thread") : tr("%1 threads").arg(threads));
        action->setCheckable(true);
        action->setChecked(threads == workbench_.threads());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, threads] { workbench_.set_threads(threads); });
    }
    threads_->setEnabled(document->profile != nullptr);
    const bool tiny = document->session.network == "tiny";
    formulation_dock_->setVisible(tiny);
}

void WorkbenchWindow::show_picture() {
    const ShownSelection& shown = workbench_.shown();
    graph_->set_shown(shown);
    table_->set_shown(shown);
    table_->select_layer(workbench_.layer());
    time_chart_->set_shown(shown);
    MemoryChart::Frame frame;
    frame.with_weights = counts_all_weights(workbench_.kind());
    if (is_packed(workbench_.kind())) frame.budget = workbench_.budget();
    frame.largest = workbench_.largest_peak();
    memory_chart_->set_details(workbench_.details(), frame);
    kinds_->set_entries(memory_chart_->legend());
    show_states();
    std::vector<Legend::Entry> entries;
    for (const QString& family : shown.families)
        entries.push_back({family, [family](const Theme& theme) { return theme.family(family); },
                           Theme::is_striped(family) ? Legend::Mark::striped_square : Legend::Mark::square});
    if (!shown.layers.empty())
        entries.push_back({tr("other layers"), [](const Theme& theme) { return theme.family({}); }});
    if (!shown.transforms.empty())
        entries.push_back({tr("transform"), [](const Theme& theme) { return theme.transform(); }});
    legend_->set_entries(std::move(entries));
}

void WorkbenchWindow::show_tab(bool explanation) {
    (explanation ? explanation_tab_ : layers_tab_)->setChecked(true);
    table_->filter()->setVisible(!explanation);
    explanation_->title()->setVisible(explanation);
    pages_->setCurrentWidget(explanation ? static_cast<QWidget*>(explanation_) : table_);
    show_states();
}

void WorkbenchWindow::show_pins() {
    std::vector<bool> pinned;
    if (workbench_.problem())
        for (const ProblemLayer& layer : workbench_.problem()->layers)
            pinned.push_back(workbench_.rules().pins.contains(layer.name));
    table_->set_pinned(pinned);
    graph_->set_pinned(pinned);
}

void WorkbenchWindow::show_title() {
    const auto& document = workbench_.document();
    QString title = tr("TASO Workbench");
    if (document) {
        const QString what =
            workbench_.session_file().isEmpty()
                ? document->name
                : tr("%1 (%2)").arg(QFileInfo(workbench_.session_file()).fileName(), document->name);
        title = what + QStringLiteral("[*] – ") + title;
    }
    setWindowTitle(title);
    setWindowModified(workbench_.is_modified());
    QString words;
    if (document) {
        words = tr("%1: %2 layers").arg(document->name).arg(document->problem->layers.size());
        const QString profile = text(document->problem->profile);
        if (!profile.isEmpty()) words += QString::fromUtf8(" · ") + tr("profile %1").arg(profile);
    }
    network_words_->setText(words);
}

bool WorkbenchWindow::is_settled() const {
    return workbench_.frontier() && !workbench_.is_busy() && !workbench_.is_proving() &&
           graph_->is_laid_out() && workbench_.details();
}

void WorkbenchWindow::set_theme(ThemeChoice choice) {
    for (const auto& [each, name] : theme_names)
        for (QAction* action : themes_->actions())
            if (each == choice && action->objectName() == QLatin1String(name)) action->setChecked(true);
    apply(choice, desktop_dark_, *qApp);
}

void WorkbenchWindow::open_path(const QString& path) {
    if (path.endsWith(QLatin1String(".taso")))
        open_session(path);
    else if (path.endsWith(QLatin1String(".profile.json")))
        workbench_.open_profile(path);
    else
        open_network(path);
}

void WorkbenchWindow::open_network(const QString& source) {
    unless_unsaved([this, source] {
        opening_ = source;
        workbench_.open_network(source);
    });
}

void WorkbenchWindow::open_session(const QString& file) {
    unless_unsaved([this, file] {
        opening_ = file;
        workbench_.open_session(file);
    });
}

void WorkbenchWindow::save_session(const QString& file) {
    workbench_.set_view(view_words());
    workbench_.save_session(file);
    if (!workbench_.is_modified()) remember(file);
}

std::map<std::string, std::string> WorkbenchWindow::view_words() const {
    const QHeaderView* header = table_->view()->horizontalHeader();
    const QAction* theme = themes_->checkedAction();
    return {{"theme", theme ? theme->objectName().toStdString() : std::string()},
            {"filter", table_->filter()->text().toStdString()},
            {"page", pages_->currentWidget() == explanation_ ? "explanation" : "layers"},
            {"sorted_by", std::to_string(header->sortIndicatorSection())},
            {"descending", header->sortIndicatorOrder() == Qt::DescendingOrder ? "yes" : "no"}};
}

void WorkbenchWindow::restore_view(const std::map<std::string, std::string>& words) {
    const auto word = [&](const char* key) {
        const auto found = words.find(key);
        return found == words.end() ? QString() : text(found->second);
    };
    for (const auto& [choice, name] : theme_names)
        if (word("theme") == QLatin1String(name)) set_theme(choice);
    table_->filter()->setText(word("filter"));
    show_tab(word("page") == QLatin1String("explanation"));
    const int column = word("sorted_by").toInt();
    if (column >= 0 && column < LayerTableModel::column_count)
        table_->view()->sortByColumn(
            column, word("descending") == QLatin1String("yes") ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void WorkbenchWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls[0].isLocalFile()) event->acceptProposedAction();
}

void WorkbenchWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls[0].isLocalFile()) return;
    event->acceptProposedAction();
    open_path(urls[0].toLocalFile());
}

void WorkbenchWindow::unless_unsaved(const std::function<void()>& then) {
    // What is kept comes back.
    if (!workbench_.is_modified() || (kept_ && kept_->flush())) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("The session has changed since it was saved."),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton* button) {
        const auto answer = box->standardButton(button);
        if (answer == QMessageBox::Save) {
            save_session(workbench_.session_file());
            if (workbench_.is_modified()) return;
        }
        if (answer == QMessageBox::Save || answer == QMessageBox::Discard) then();
    });
    box->open();
}

void WorkbenchWindow::closeEvent(QCloseEvent* event) {
    const bool typed = boards_ && boards_->is_modified();
    // What stands typed in a field is taken.
    if (QWidget* field = focusWidget()) field->clearFocus();
    const bool kept = kept_ && kept_->flush();
    keep_arrangement();
    const bool runs = boards_ && boards_->is_running();
    if (closing_ || ((kept || !workbench_.is_modified()) && !typed && !runs)) {
        if (boards_) {
            boards_->work().cancel();
            boards_->hide();
        }
        return event->accept();
    }
    event->ignore();
    if (runs) return boards_->unless_running([this] { close(); });
    if (typed) {
        show_boards();
        return boards_->unless_unsaved([this] { close(); });
    }
    unless_unsaved([this] {
        closing_ = true;
        close();
    });
}

}  // namespace taso
