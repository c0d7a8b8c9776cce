// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_size.h"

#include <QApplication>
#include <QEvent>

#include "window/main_window.h"

namespace taso {

namespace {

/// Gives actions to each window that is shown for the first time and belongs to another.
class SharedKeys : public QObject {
  public:
    SharedKeys(QWidget& owner, const QList<QAction*>& actions)
        : QObject(&owner), owner_(owner), actions_(actions) {
        qApp->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Show || !watched->isWidgetType()) return false;
        auto* window = static_cast<QWidget*>(watched);
        if (!window->isWindow() || window == &owner_ || window->windowType() == Qt::Popup) return false;
        const QObject* above = window;
        while (above && above != &owner_) above = above->parent();
        if (above) window->addActions(actions_);
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
        make(WorkbenchWindow::tr("Lar&ger text"), "larger-text",
             {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1),
        make(WorkbenchWindow::tr("S&maller text"), "smaller-text", {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
             -1),
        make(WorkbenchWindow::tr("&Usual size of text"), "usual-text", {QKeySequence(Qt::CTRL | Qt::Key_0)},
             0)};
    new SharedKeys(window, actions);
    return actions;
}

}  // namespace taso
