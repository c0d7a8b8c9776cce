// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_menu.h"

#include <QMenuBar>
#include <QMessageBox>

#include "window/command_palette.h"
#include "window/shortcut_sheet.h"
#include "window/teaching.h"

namespace taso {

HelpMenu::HelpMenu(WorkbenchWindow& window, QWidget* parent) : QMenu(tr("&Help"), parent), window_(window) {
    addAction(window.teaching().tour_action());
    addSeparator();
    QAction* palette = addAction(tr("&Find a command …"));
    palette->setObjectName(QStringLiteral("palette"));
    palette->setShortcut(QKeySequence(tr("Ctrl+K")));
    connect(palette, &QAction::triggered, this, &HelpMenu::show_palette);
    QAction* shortcuts = addAction(tr("&Keyboard shortcuts"));
    shortcuts->setObjectName(QStringLiteral("shortcuts"));
    shortcuts->setShortcut(QKeySequence(tr("F1")));
    connect(shortcuts, &QAction::triggered, this, &HelpMenu::show_shortcuts);
    addSeparator();
    connect(addAction(tr("&About TASO Workbench")), &QAction::triggered, this, &HelpMenu::show_about);
}

void HelpMenu::show_palette() {
    auto* palette = new CommandPalette(window_.workbench(), *window_.menuBar(), &window_);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void HelpMenu::show_shortcuts() {
    (new ShortcutSheet(*window_.menuBar(), *window_.centralWidget(), &window_))->open();
}

void HelpMenu::show_about() {
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About TASO Workbench"),
        tr("<h3>TASO Workbench</h3><p>Chooses primitives and layouts for a convolutional network by integer "
           "linear programming, under a memory budget, and writes the plan as C.</p><p>After <i>TASO: Time "
           "and Space Optimization for Memory-Constrained DNN Inference</i> (Wen, Anderson, Radu, O'Boyle, "
           "Gregg; 2020).</p><p>GPL-3.0-or-later; the kernels and exported plans: MIT.</p>"),
        QMessageBox::Close, parentWidget()->window());
    box->setIconPixmap(box->parentWidget()->windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace taso
