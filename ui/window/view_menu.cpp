// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/view_menu.h"

namespace taso {

ViewMenu::ViewMenu(Themes& themes, Arrangement& views, const QList<QAction*>& toggles, QWidget* parent)
    : QMenu(tr("&View"), parent) {
    const auto add = [this](const QString& words, const QKeySequence& keys, const auto& then) {
        QAction* action = addAction(words);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    LayerCard* layers = views.layers();
    themes.add_to(*this);
    addSeparator();
    add(tr("&Fit graph"), QKeySequence(tr("Ctrl+2")), [&views] { views.shown_graph()->fit_all(); });
    add(tr("Graph at &reading size"), QKeySequence(tr("Ctrl+1")), [&views] { views.shown_graph()->fit(); });
    addMenu(views.graph_menu());
    add(tr("Filter la&yers"), QKeySequence::Find, [layers] { layers->begin_to_filter(); });
    add(tr("&Next that is found"), QKeySequence(tr("F3")), [&views] {
        views.graph()->go_to_match(1);
    })->setObjectName(QStringLiteral("next-match"));
    add(tr("&Previous that is found"), QKeySequence(tr("Shift+F3")), [&views] {
        views.graph()->go_to_match(-1);
    })->setObjectName(QStringLiteral("previous-match"));
    add(tr("&Explanation of the layer"), QKeySequence(tr("Ctrl+I")), [layers] {
        const bool is_shown = layers->page() == LayerCard::Page::explanation;
        layers->show_page(is_shown ? LayerCard::Page::layers : LayerCard::Page::explanation);
    })->setObjectName(QStringLiteral("explanation"));
    addSeparator();
    addActions(toggles);
}

}  // namespace taso
