// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/network_menu.h"

#include "sources/open.h"
#include "window/source_group.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

NetworkMenu::NetworkMenu(WorkbenchWindow& window, QWidget* parent) : QMenu(tr("&Network"), parent) {
    auto* networks = new SourceGroup(this);
    for (const NetworkGroup& group : network_groups()) {
        addSeparator();
        // A section's title does not count for the width of its menu.
        addAction(sentence_text(group.purpose))->setEnabled(false);
        for (const std::string& name : group.networks) networks->add(text(name), name);
    }
    addSeparator();
    QAction* tiny = networks->add(tr("&Tiny example"), "tiny");
    tiny->setObjectName(QStringLiteral("tiny"));
    tiny->setStatusTip(tr("A dozen layers with their ILP as text"));
    const auto mark = [networks, &workbench = window.workbench()] {
        const auto& document = workbench.document();
        networks->mark(document ? document->session.network : std::string());
    };
    connect(networks, &SourceGroup::wanted, &window, &WorkbenchWindow::open_network);
    connect(this, &QMenu::aboutToShow, this, mark);
    connect(&window.workbench(), &Workbench::document_changed, this, mark);
}

}  // namespace taso
