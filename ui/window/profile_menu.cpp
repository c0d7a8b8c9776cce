// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/profile_menu.h"

#include <algorithm>

#include "sources/open.h"
#include "window/ask_open.h"
#include "window/source_group.h"
#include "words/numbers.h"

namespace taso {

ProfileMenu::ProfileMenu(WorkbenchWindow& window, QWidget* parent)
    : QMenu(tr("&Profile"), parent), workbench_(window.workbench()) {
    auto* profiles = new SourceGroup(this);
    for (const std::string& name : built_in_profiles())
        profiles->add(tr("%1 (estimated)").arg(text(name)), name);
    connect(addAction(tr("&Open profile …")), &QAction::triggered, this, [this, &window] {
        ask_open(&window, tr("Open profile"), tr("Profiles (*.profile.json);;All files (*)"),
                 [&window](const QString& file) { window.open_path(file); });
    });
    addSeparator();
    threads_ = addMenu(tr("&Threads"));
    const auto mark = [this, profiles] {
        const auto& document = workbench_.document();
        profiles->mark(document && document->profile ? document->session.profile : std::string());
    };
    connect(profiles, &SourceGroup::wanted, this,
            [this](const QString& source) { workbench_.open_profile(source); });
    connect(this, &QMenu::aboutToShow, this, mark);
    connect(&workbench_, &Workbench::document_changed, this, mark);
    connect(&workbench_, &Workbench::document_changed, this, &ProfileMenu::list_threads);
}

void ProfileMenu::list_threads() {
    const auto& profile = workbench_.document()->profile;
    const int cores = profile ? std::max(1, profile->board.cores) : 1;
    threads_->clear();
    auto* group = new QActionGroup(threads_);
    for (int threads = 1; threads <= cores; threads *= 2) {
        QAction* action = threads_->addAction(threads == 1 ? tr("1 thread") : tr("%1 threads").arg(threads));
        action->setCheckable(true);
        action->setChecked(threads == workbench_.threads());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, threads] { workbench_.set_threads(threads); });
    }
    threads_->setEnabled(profile != nullptr);
}

}  // namespace taso
