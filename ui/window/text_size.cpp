// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_size.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include "window/main_window.h"

namespace taso {

namespace {

/// The keys of actions, in windows and dialogs that belong to another window, modal ones included.
class SharedKeys : public QObject {
  public:
    SharedKeys(QWidget& owner, const QList<QAction*>& actions)
        : QObject(&owner), owner_(owner), actions_(actions) {
        qApp->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!(key.modifiers() & Qt::ControlModifier)) return false;
        const QObject* above = static_cast<QWidget*>(watched)->window();
        if (above == &owner_) return false;
        while (above && above != &owner_) above = above->parent();
        if (!above) return false;
        const QKeySequence pressed(
            QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key())));
        for (QAction* action : actions_) {
            if (!action->shortcuts().contains(pressed)) continue;
            action->trigger();
            return true;
        }
        return false;
    }

  private:
    QWidget& owner_;
    QList<QAction*> actions_;
};

}  // namespace

QList<QAction*> text_size_actions(WorkbenchWindow& window) {
    const auto make = [&](const QString& words, const char* name, const QList<QKeySequence>& keys,
                          int steps) {
        auto* action = new QAction(words, &window);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, steps] { emit window.text_size_wanted(steps); });
        return action;
    };
    // With and without Shift: where + stands differs between keyboards.
    const QList<QAction*> actions = {
        make(WorkbenchWindow::tr("Larger te&xt"), "larger-text",
             {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1),
        make(WorkbenchWindow::tr("S&maller text"), "smaller-text", {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
             -1),
        make(WorkbenchWindow::tr("&Usual size of text"), "usual-text", {QKeySequence(Qt::CTRL | Qt::Key_0)},
             0)};
    new SharedKeys(window, actions);
    return actions;
}

}  // namespace taso
