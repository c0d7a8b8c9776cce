// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windows.h"

#include <QApplication>
#include <algorithm>

#include "boards/boards_window.h"
#include "words/numbers.h"
#include "words/translation.h"

namespace taso {

namespace {

void show_in(const Preferences& chosen) {
    install_translation(*qApp, locale_of(chosen.language));
    set_whole_bytes(chosen.whole_bytes);
}

}  // namespace

Windows::Windows(bool desktop_dark, QObject* parent) : QObject(parent), desktop_dark_(desktop_dark) {
    const Preferences chosen = read_preferences();
    show_in(chosen);
    set_text_size(chosen.text_percent, *qApp);
}

Windows::~Windows() = default;

std::unique_ptr<WorkbenchWindow> Windows::made(std::unique_ptr<Workbench> workbench) {
    auto window = std::make_unique<WorkbenchWindow>(desktop_dark_, std::move(workbench));
    window->keep_between_runs();
    window->workbench().set_usual_profile(read_preferences().profile);
    connect(window.get(), &WorkbenchWindow::another_wanted, this, [this] {
        WorkbenchWindow& another = open();
        another.show();
        another.offer_to_go_on();
    });
    connect(window.get(), &WorkbenchWindow::preferences_chosen, this, &Windows::take);
    connect(window.get(), &WorkbenchWindow::text_size_wanted, this, &Windows::step_text_size);
    // Not while it is closing.
    connect(window.get(), &WorkbenchWindow::closed, this, &Windows::forget_closed, Qt::QueuedConnection);
    connect(&window->themes(), &Themes::picked, this, [this](const QString& theme) {
        for (const auto& each : windows_) each->themes().choose_named(theme);
    });
    return window;
}

WorkbenchWindow& Windows::open() {
    constexpr QPoint beside(32, 32);
    const QWidget* active = QApplication::activeWindow();
    windows_.push_back(made(std::make_unique<Workbench>()));
    WorkbenchWindow& window = *windows_.back();
    if (qobject_cast<const WorkbenchWindow*>(active)) {
        window.setWindowState(window.windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
        window.setGeometry(active->geometry().translated(beside));
    }
    return window;
}

std::vector<WorkbenchWindow*> Windows::all() const {
    std::vector<WorkbenchWindow*> open;
    for (const auto& window : windows_)
        if (!window->is_closed()) open.push_back(window.get());
    return open;
}

void Windows::forget_closed() {
    std::erase_if(windows_, [](const auto& window) { return window->is_closed(); });
}

void Windows::step_text_size(int steps) {
    Preferences chosen = read_preferences();
    chosen.text_percent = steps == 0 ? Preferences{}.text_percent
                                     : std::clamp(chosen.text_percent + steps * text_step_percent,
                                                  least_text_percent, most_text_percent);
    take(chosen);
}

void Windows::take(const Preferences& chosen) {
    const Preferences before = read_preferences();
    write_preferences(chosen);
    if (chosen.text_percent != before.text_percent) set_text_size(chosen.text_percent, *qApp);
    for (const auto& window : windows_) {
        if (chosen.theme != before.theme) window->themes().choose_named(chosen.theme);
        window->workbench().set_usual_profile(chosen.profile);
    }
    if (chosen.language == before.language && chosen.whole_bytes == before.whole_bytes) return;
    if (is_board_at_work()) {
        for (const auto& window : windows_)
            window->messages()->show_notice(tr(
                "Language and units change at the next start: a board is at work, or is being described."));
        return;
    }
    // Not while the dialog that asked for it is closing.
    QMetaObject::invokeMethod(
        this, [this] { build_anew(); }, Qt::QueuedConnection);
}

bool Windows::is_board_at_work() const {
    return std::any_of(windows_.begin(), windows_.end(), [](const auto& window) {
        const BoardsWindow* boards = window->boards();
        return boards && (boards->is_running() || boards->is_modified());
    });
}

void Windows::build_anew() {
    forget_closed();
    show_in(read_preferences());
    // The last window does not end the program while another takes its place.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    for (auto& window : windows_) build_anew(window);
    QApplication::setQuitOnLastWindowClosed(quits);
}

void Windows::build_anew(std::unique_ptr<WorkbenchWindow>& window) {
    const auto view = window->view_words();
    const QByteArray geometry = window->saveGeometry();
    window->keeping().hand_over();
    auto workbench = window->take_workbench();
    window.reset();
    window = made(std::move(workbench));
    window->restoreGeometry(geometry);
    window->restore_view(view);
    window->show();
    window->workbench().tell_all();
}

}  // namespace taso
