// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window and the dialogs that they open.
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <map>
#include <set>

#include "boards/boards_window.h"
#include "sources/open_network.h"
#include "style/file_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

void checkable(QAction* action, QActionGroup* group, const std::string& source) {
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    action->setCheckable(true);
    action->setData(text(source));
    group->addAction(action);
}

void mark(const QActionGroup& group, const std::string& source) {
    for (QAction* action : group.actions()) action->setChecked(action->data() == text(source));
}

}  // namespace

void WorkbenchWindow::mark_open_sources() {
    const auto& document = workbench_.document();
    mark(*networks_, document ? document->session.network : std::string());
    mark(*profiles_, document && document->profile ? document->session.profile : std::string());
}

void WorkbenchWindow::make_menus() {
    make_file_menu();
    QMenu* networks = menuBar()->addMenu(tr("&Network"));
    networks_ = new QActionGroup(this);
    connect(networks, &QMenu::aboutToShow, this, &WorkbenchWindow::mark_open_sources);
    for (const std::string& name : built_in_networks()) {
        if (name == "tiny") continue;
        QAction* action = networks->addAction(text(name));
        checkable(action, networks_, name);
        connect(action, &QAction::triggered, this, [this, name] { open_network(text(name)); });
    }
    networks->addSeparator();
    QAction* tiny = networks->addAction(tr("&Tiny example"));
    tiny->setObjectName(QStringLiteral("tiny"));
    checkable(tiny, networks_, "tiny");
    tiny->setStatusTip(tr("A dozen layers with their ILP as text"));
    connect(tiny, &QAction::triggered, this, [this] { open_network(QStringLiteral("tiny")); });
    make_profile_menu();
    make_board_menu();
    make_view_menu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&About TASO Workbench")), &QAction::triggered, this, [this] {
        auto* box = new QMessageBox(
            QMessageBox::NoIcon, tr("About TASO Workbench"),
            tr("<h3>TASO Workbench</h3><p>Chooses primitives and layouts for a convolutional network by "
               "integer "
               "linear programming, under a memory budget, and writes the plan as C.</p><p>After <i>TASO: "
               "Time "
               "and Space Optimization for Memory-Constrained DNN Inference</i> (Wen, Anderson, Radu, "
               "O'Boyle, "
               "Gregg; 2020).</p><p>GPL-3.0-or-later; the kernels and exported plans: MIT.</p>"),
            QMessageBox::Close, this);
        box->setIconPixmap(windowIcon().pixmap(64));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    network_words_->setProperty("muted", true);
    network_words_->setContentsMargins(8, 0, 16, 0);
    network_words_->setMinimumHeight(menuBar()->sizeHint().height());
    network_words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    network_words_->setMinimumWidth(320);
    menuBar()->setCornerWidget(network_words_, Qt::TopRightCorner);
}

void WorkbenchWindow::make_file_menu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const QString& words, const char* name, const QKeySequence& keys, auto slot) {
        QAction* action = file->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("&Open network …"), "open-network", QKeySequence::Open, [this] {
        ask_open(tr("Open network"), tr("Networks (*.onnx *.network.json *.problem.json);;All files (*)"),
                 &WorkbenchWindow::open_network);
    });
    add(tr("Open s&ession …"), "open-session", QKeySequence(tr("Ctrl+Shift+O")), [this] {
        ask_open(tr("Open session"), tr("Sessions (*.taso);;All files (*)"), &WorkbenchWindow::open_session);
    });
    recent_ = file->addMenu(tr("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &WorkbenchWindow::list_recent);
    left_ = file->addMenu(tr("&Go on with"));
    connect(left_, &QMenu::aboutToShow, this, &WorkbenchWindow::list_left);
    file->addSeparator();
    save_ = add(tr("&Save session"), "save-session", QKeySequence::Save, [this] {
        if (workbench_.session_file().isEmpty())
            ask_save_session();
        else
            save_session(workbench_.session_file());
    });
    save_as_ = add(tr("Save session &as …"), "save-session-as", QKeySequence(tr("Ctrl+Shift+S")),
                   [this] { ask_save_session(); });
    file->addSeparator();
    export_ = add(tr("E&xport plan …"), "export", QKeySequence(tr("Ctrl+E")), [this] { ask_export(); });
    add(tr("Save &picture …"), "save-picture", QKeySequence(tr("Ctrl+P")), [this] { ask_picture(); });
    file->addSeparator();
    add(tr("&Quit"), "quit", QKeySequence(tr("Ctrl+Q")), [this] { close(); });
}

void WorkbenchWindow::make_profile_menu() {
    QMenu* profile = menuBar()->addMenu(tr("&Profile"));
    profiles_ = new QActionGroup(this);
    connect(profile, &QMenu::aboutToShow, this, &WorkbenchWindow::mark_open_sources);
    for (const std::string& name : built_in_profiles()) {
        QAction* action = profile->addAction(tr("%1 (estimated)").arg(text(name)));
        checkable(action, profiles_, name);
        connect(action, &QAction::triggered, this, [this, name] { workbench_.open_profile(text(name)); });
    }
    connect(profile->addAction(tr("&Open profile …")), &QAction::triggered, this, [this] {
        ask_open(tr("Open profile"), tr("Profiles (*.profile.json);;All files (*)"),
                 &WorkbenchWindow::open_path);
    });
    profile->addSeparator();
    threads_ = profile->addMenu(tr("&Threads"));
}

void WorkbenchWindow::make_board_menu() {
    QMenu* board = menuBar()->addMenu(tr("&Board"));
    const auto add = [&](const QString& words, const char* name, const QKeySequence& keys, int page) {
        QAction* action = board->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, page] { show_boards(page); });
    };
    add(tr("&Boards …"), "boards", QKeySequence(tr("Ctrl+B")), BoardsWindow::settings);
    add(tr("&Test connection …"), "test-connection", {}, BoardsWindow::connection);
    add(tr("&Profile the networks …"), "profile-networks", QKeySequence(tr("Ctrl+Shift+P")),
        BoardsWindow::profile);
    add(tr("&Run on board …"), "run-on-board", QKeySequence(tr("Ctrl+R")), BoardsWindow::run);
}

void WorkbenchWindow::show_boards(int page) {
    if (!boards_) {
        boards_ = new BoardsWindow(workbench_, this);
        board_job_->follow(boards_->work(), *boards_);
        connect(board_job_, &BoardJobBar::page_wanted, this, [this] { show_boards(boards_->page()); });
    }
    boards_->show_page(static_cast<BoardsWindow::Page>(page));
    boards_->show();
    boards_->raise();
    boards_->activateWindow();
}

void WorkbenchWindow::make_view_menu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    themes_ = new QActionGroup(this);
    const auto add = [&](const QString& words, const char* name, ThemeChoice choice) {
        QAction* action = view->addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        themes_->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { set_theme(choice); });
        return action;
    };
    add(tr("Theme of the &system"), "theme-system", ThemeChoice::system)->setChecked(true);
    add(tr("&Light theme"), "theme-light", ThemeChoice::light);
    add(tr("&Dark theme"), "theme-dark", ThemeChoice::dark);
    view->addSeparator();
    QAction* fit = view->addAction(tr("&Fit graph"));
    fit->setShortcut(QKeySequence(tr("Ctrl+0")));
    connect(fit, &QAction::triggered, graph_, &GraphView::fit_all);
    QAction* legible = view->addAction(tr("Graph at &reading size"));
    legible->setShortcut(QKeySequence(tr("Ctrl+1")));
    connect(legible, &QAction::triggered, graph_, [this] { graph_->fit(); });
    QAction* find = view->addAction(tr("Filter la&yers"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        show_tab(false);
        table_->filter()->setFocus(Qt::ShortcutFocusReason);
    });
    QAction* explain = view->addAction(tr("&Explanation of the layer"));
    explain->setObjectName(QStringLiteral("explanation"));
    explain->setShortcut(QKeySequence(tr("Ctrl+I")));
    connect(explain, &QAction::triggered, this,
            [this] { show_tab(pages_->currentWidget() != explanation_); });
    view->addSeparator();
    view->addAction(formulation_dock_->toggleViewAction());
}

void WorkbenchWindow::add_pins(QMenu& menu, int layer) {
    constexpr std::size_t most_in_one = 12;
    const ProblemLayer& all = workbench_.document()->problem->layers[static_cast<std::size_t>(layer)];
    const Rules& rules = workbench_.rules();
    const auto pin = rules.pins.find(all.name);
    std::map<QString, QMenu*> families;
    std::set<std::string> listed;
    for (const Candidate& candidate : all.candidates) {
        if (!listed.insert(candidate.primitive).second) continue;
        QMenu* into = &menu;
        if (all.candidates.size() > most_in_one) {
            const QString family = family_of(candidate.primitive, all.op);
            QMenu*& own = families[family];
            if (!own) own = menu.addMenu(family);
            into = own;
        }
        QAction* action = into->addAction(text(candidate.primitive));
        action->setObjectName(QStringLiteral("pin-to-") + text(candidate.primitive));
        action->setCheckable(true);
        action->setChecked(pin != rules.pins.end() && pin->second == candidate.primitive);
        action->setEnabled(!rules.bans.contains(candidate.primitive));
        connect(action, &QAction::triggered, this, [this, name = all.name, primitive = candidate.primitive] {
            Rules wanted = workbench_.rules();
            wanted.pins[name] = primitive;
            workbench_.set_rules(wanted);
        });
    }
}

void WorkbenchWindow::show_layer_menu(int layer, QPoint global) {
    const auto& document = workbench_.document();
    if (!document || workbench_.shown().layers.empty()) return;
    workbench_.select_layer(layer);
    const std::string name = document->problem->layers[static_cast<std::size_t>(layer)].name;
    const QString chosen = workbench_.shown().layers[static_cast<std::size_t>(layer)].primitive;
    const Rules& rules = workbench_.rules();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, const char* key, bool enabled, auto change) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(key));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, change] {
            Rules wanted = workbench_.rules();
            change(wanted);
            workbench_.set_rules(wanted);
        });
    };
    QMenu* pins = menu->addMenu(tr("&Pin this layer to"));
    pins->setObjectName(QStringLiteral("pin"));
    add_pins(*pins, layer);
    add(tr("&Unpin"), "unpin", rules.pins.contains(name), [name](Rules& wanted) { wanted.pins.erase(name); });
    menu->addSeparator();
    add(tr("&Ban %1 everywhere").arg(chosen), "ban", true,
        [primitive = chosen.toStdString()](Rules& wanted) { wanted.bans.insert(primitive); });
    add(tr("&Lift all pins and bans"), "lift", !(rules == Rules{}), [](Rules& wanted) { wanted = {}; });
    menu->addSeparator();
    QAction* why = menu->addAction(tr("&Explain this layer"));
    why->setObjectName(QStringLiteral("explain"));
    connect(why, &QAction::triggered, this, [this] { show_tab(true); });
    menu->popup(global);
}

void WorkbenchWindow::ask_open(const QString& title, const QString& filter,
                               void (WorkbenchWindow::*then)(const QString&)) {
    QFileDialog* dialog = file_dialog(this, title, last_folder(), filter);
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void WorkbenchWindow::ask_save_session() {
    QFileDialog* dialog = file_dialog(this, tr("Save session"), last_folder(), tr("Sessions (*.taso)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("taso"));
    connect(dialog, &QFileDialog::fileSelected, this, &WorkbenchWindow::save_session);
    dialog->open();
}

void WorkbenchWindow::ask_export() {
    if (!workbench_.document()) return;
    auto* dialog = new ExportDialog(workbench_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WorkbenchWindow::ask_picture() {
    QFileDialog* dialog =
        file_dialog(this, tr("Save picture"), last_folder(),
                    tr("Picture of the window (*.png);;Drawing of the layer graph (*.svg)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { save_picture(file); });
    dialog->open();
}

bool WorkbenchWindow::save_picture(const QString& file) {
    QSaveFile out(file);
    bool good = out.open(QIODevice::WriteOnly);
    if (good && file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setTitle(workbench_.document() ? workbench_.document()->name : QString());
        const QRectF scene = graph_->sceneRect();
        svg.setSize(scene.size().toSize());
        svg.setViewBox(QRectF(QPointF(), scene.size()));
        QPainter painter(&svg);
        graph_->scene()->render(&painter, QRectF(QPointF(), scene.size()), scene);
        good = painter.end();
    } else if (good) {
        good = grab().save(&out, "PNG");
    }
    good = good && out.commit();
    if (!good) messages_->show_fault(tr("%1 cannot be written: %2").arg(file, out.errorString()));
    return good;
}

}  // namespace taso
