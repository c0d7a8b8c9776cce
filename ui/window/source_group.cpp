// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/source_group.h"

#include <QMenu>

#include "words/numbers.h"

namespace taso {

SourceGroup::SourceGroup(QMenu* menu) : QActionGroup(menu), menu_(menu) {
    // A click opens; the mark follows what is open.
    setExclusionPolicy(ExclusionPolicy::None);
    connect(this, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit wanted(action->data().toString()); });
}

QAction* SourceGroup::add(const QString& words, const std::string& source) {
    QAction* action = menu_->addAction(words);
    action->setCheckable(true);
    action->setData(text(source));
    addAction(action);
    return action;
}

void SourceGroup::mark(const std::string& source) {
    for (QAction* action : actions()) action->setChecked(action->data() == text(source));
}

}  // namespace taso
