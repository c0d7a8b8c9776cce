// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcut_priority.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>
#include <QWidget>
#include <algorithm>

namespace taso {

namespace {

bool has_shortcut(const QWidget& window, const QKeySequence& keys) {
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->isEnabled() && action->shortcuts().contains(keys)) return true;
    const QList<QShortcut*> keyed = window.findChildren<QShortcut*>();
    return std::any_of(keyed.begin(), keyed.end(), [&](const QShortcut* shortcut) {
        const auto* of = qobject_cast<const QWidget*>(shortcut->parent());
        return shortcut->isEnabled() && shortcut->key() == keys && of && of->window() == &window;
    });
}

bool has_typing(const QObject& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->isUndoAvailable() || line->isRedoAvailable();
    const QTextDocument* page = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&field)) page = plain->document();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&field)) page = rich->document();
    return page && (page->isUndoAvailable() || page->isRedoAvailable());
}

}  // namespace

ShortcutPriority::ShortcutPriority(QWidget* owner) : QObject(owner), owner_(owner) {
    qApp->installEventFilter(this);
}

bool ShortcutPriority::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) return false;
    // Where all of it is undone, too: one key too many does not reach beyond the field.
    if ((key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) && has_typing(*watched))
        return false;
    const QWidget* window = static_cast<QWidget*>(watched)->window();
    const QObject* above = window;
    while (above && above != owner_) above = above->parent();
    if (!above) return false;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (!has_shortcut(*window, QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key.key())))))
        return false;
    event->ignore();
    return true;
}

}  // namespace taso
