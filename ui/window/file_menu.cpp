// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_menu.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include "sources/formats.h"
#include "style/file_dialog.h"
#include "window/ask_open.h"
#include "window/central_pages.h"
#include "window/keeping.h"
#include "workbench/preferences.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

QString as_menu_text(QString words) { return words.replace(QLatin1Char('&'), QLatin1String("&&")); }

/// As a line of a menu: a file with its folder, the home as ~.
QString line_of(const QString& source) {
    const QFileInfo info(source);
    if (!info.isAbsolute()) return source;
    QString folder = info.path();
    if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + QLatin1Char('/')))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return as_menu_text(QString::fromUtf8("%1 – %2").arg(info.fileName(), folder));
}

}  // namespace

FileMenu::FileMenu(WorkbenchWindow& window, QWidget* parent) : QMenu(tr("&File"), parent), window_(window) {
    add(tr("&New window"), "new-window", QKeySequence(tr("Ctrl+Shift+N")),
        [this] { emit window_.another_wanted(); });
    add(tr("Sho&w start page"), "start-page", QKeySequence(tr("Alt+Home")),
        [this] { window_.pages()->show_start(); });
    addSeparator();
    add(tr("&Open network …"), "open-network", QKeySequence::Open, [this] {
        ask_open(&window_, tr("Open network"),
                 tr("Networks (%1);;All files (*)").arg(filter_text(patterns_of_all())),
                 [this](const QString& file) { window_.open_network(file); });
    });
    add(tr("Open s&ession …"), "open-session", QKeySequence(tr("Ctrl+Shift+O")), [this] {
        ask_open(&window_, tr("Open session"), tr("Sessions (*.taso);;All files (*)"),
                 [this](const QString& file) { window_.open_session(file); });
    });
    QMenu* recent = addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { list_recent(*recent); });
    QMenu* left = addMenu(tr("&Go on with"));
    connect(left, &QMenu::aboutToShow, this, [this, left] { list_left(*left); });
    addSeparator();
    Workbench& workbench = window.workbench();
    QAction* save = add(tr("&Save session"), "save-session", QKeySequence::Save, [this, &workbench] {
        if (workbench.session_file().isEmpty())
            ask_save_session();
        else
            window_.save_session(workbench.session_file());
    });
    QAction* save_as = add(tr("Save session &as …"), "save-session-as", QKeySequence(tr("Ctrl+Shift+S")),
                           [this] { ask_save_session(); });
    addSeparator();
    QAction* write =
        add(tr("E&xport plan …"), "export", QKeySequence(tr("Ctrl+E")), [this] { window_.ask_export(); });
    QAction* table =
        add(tr("Save &layer table …"), "save-layer-table", {}, [this] { window_.ask_layer_table(); });
    add(tr("Save &picture …"), "save-picture", QKeySequence(tr("Ctrl+P")), [this] { ask_picture(); });
    QAction* report = add(tr("Save repor&t …"), "save-report", {}, [this] { ask_report(); });
    addSeparator();
    add(tr("&Close window"), "close-window", QKeySequence(tr("Ctrl+W")), [this] { window_.close(); });
    add(tr("&Quit"), "quit", QKeySequence(tr("Ctrl+Q")), &FileMenu::quit);
    for (QAction* action : {save, save_as, write, table, report}) {
        action->setEnabled(false);
        connect(&workbench, &Workbench::document_changed, action, [action] { action->setEnabled(true); });
    }
}

QAction* FileMenu::add(const QString& words, const char* name, const QKeySequence& keys,
                       std::function<void()> then) {
    QAction* action = addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(then));
    return action;
}

void FileMenu::quit() {
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<WorkbenchWindow*>(each); window && window->isVisible())
            window->close();
}

void FileMenu::ask_save_session() {
    QFileDialog* dialog = save_dialog(&window_, tr("Save session"), last_folder(), tr("Sessions (*.taso)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, &window_, &WorkbenchWindow::save_session);
    dialog->open();
}

void FileMenu::ask_picture() {
    QFileDialog* dialog =
        save_dialog(&window_, tr("Save picture"), picture_folder(),
                    tr("Picture of the window (*.png);;Drawing of the layer graph (*.svg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, &window_, &WorkbenchWindow::save_picture);
    dialog->open();
}

void FileMenu::ask_report() {
    QFileDialog* dialog = save_dialog(&window_, tr("Save report"), export_folder(),
                                      tr("Page with all in it (*.html);;Sheets to print (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, &window_.workbench(), &Workbench::save_report);
    dialog->open();
}

void FileMenu::list_recent(QMenu& menu) {
    menu.clear();
    for (const QString& source : window_.keeping().recent()) {
        QAction* action = menu.addAction(line_of(source));
        action->setToolTip(source);
        connect(action, &QAction::triggered, this, [this, source] { window_.open_path(source); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

void FileMenu::list_left(QMenu& menu) {
    menu.clear();
    for (const KeptWork::Left& work : window_.keeping().left()) {
        QAction* action = menu.addAction(as_menu_text(
            tr("%1 (%2)").arg(KeptWork::summary(work), QLocale().toString(work.when, QLocale::ShortFormat))));
        connect(action, &QAction::triggered, this, [this, work] { window_.keeping().go_on(work); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Nothing was left"))->setEnabled(false);
}

}  // namespace taso
