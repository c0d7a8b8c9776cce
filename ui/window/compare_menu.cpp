// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare_menu.h"

#include "style/file_dialog.h"
#include "window/ask_open.h"

namespace taso {

CompareMenu::CompareMenu(WorkbenchWindow& window, QWidget* parent)
    : QMenu(tr("&Compare"), parent), window_(window) {
    Workbench& workbench = window.workbench();
    const auto add = [this](const QString& words, const char* name, const QKeySequence& keys,
                            const auto& then) {
        QAction* action = addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    keep_ = add(tr("&Keep as A"), "keep-plan", QKeySequence(tr("Ctrl+Shift+A")), [&window, &workbench] {
        if (!workbench.can_keep_plan()) return;
        workbench.keep_plan();
        window.layers()->show_page(LayerCard::Page::comparison);
    });
    add(tr("Keep a &session or a run as A …"), "keep-file", {}, [this] { ask_file(); });
    add(tr("Keep an e&xported plan as A …"), "keep-folder", {}, [this] { ask_folder(); });
    addSeparator();
    add(tr("Show the &comparison"), "show-comparison", QKeySequence(tr("Ctrl+Shift+C")), [&window] {
        window.layers()->show_page(LayerCard::Page::comparison);
        window.layers()->comparison()->view()->setFocus(Qt::ShortcutFocusReason);
    });
    swap_ = add(tr("S&wap A and B"), "swap-plans", QKeySequence(tr("Ctrl+Shift+X")),
                [&workbench] { workbench.swap_plans(); });
    drop_ = add(tr("&Drop A"), "drop-plan", {},
                [&workbench] { workbench.kept_plans().drop(workbench.kept_plans().a_index()); });
    plans_ = addSection(tr("Kept plans"));
    connect(this, &QMenu::aboutToShow, this, &CompareMenu::fill);
    connect(&workbench.kept_plans(), &KeptPlans::changed, this, &CompareMenu::fill);
    for (const auto signal : {&Workbench::picture_changed, &Workbench::details_changed})
        connect(&workbench, signal, this, &CompareMenu::fill);
    fill();
}

void CompareMenu::fill() {
    Workbench& workbench = window_.workbench();
    KeptPlans& kept = workbench.kept_plans();
    keep_->setEnabled(workbench.can_keep_plan());
    swap_->setEnabled(workbench.can_swap_plans());
    drop_->setEnabled(kept.a() != nullptr);
    plans_->setVisible(!kept.plans().empty());
    const int count = static_cast<int>(kept.plans().size());
    while (kept_.size() > count) delete kept_.takeLast();
    while (kept_.size() < count) {
        QAction* action = addAction(QString());
        const int index = static_cast<int>(kept_.size());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [&kept, index] { kept.set_a(index); });
        kept_ << action;
    }
    for (int i = 0; i < count; i++) {
        // What a name has of ampersands is no mnemonic.
        QString name = kept.plans()[static_cast<std::size_t>(i)]->name;
        kept_[i]->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        kept_[i]->setChecked(i == kept.a_index());
    }
}

void CompareMenu::keep_file(const QString& file) {
    window_.workbench().kept_plans().keep_file(file);
    window_.layers()->show_page(LayerCard::Page::comparison);
}

void CompareMenu::ask_file() {
    ask_open(&window_, tr("Keep a session or a run as A"), tr("Sessions and runs (*.taso *.json)"),
             [this](const QString& file) { keep_file(file); });
}

void CompareMenu::ask_folder() {
    QFileDialog* dialog = file_dialog(&window_, tr("Keep an exported plan as A"), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareMenu::keep_file);
    dialog->open();
}

}  // namespace taso
