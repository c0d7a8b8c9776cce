// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessible_list.h"

#include <QWidget>
#include <algorithm>
#include <memory>

namespace taso {

namespace {

/// One thing of a list. Asks the list for all that is said of it, as that changes.
class AccessibleThing : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    AccessibleThing(const AccessibleList& list, int index) : widget_(list.painted()), index_(index) {}

    bool isValid() const override {
        const AccessibleList* all = list();
        return all && index_ < all->count();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return list() ? list()->window() : nullptr; }
    QAccessibleInterface* parent() const override {
        return widget_ ? QAccessible::queryAccessibleInterface(widget_) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name && isValid() ? list()->words(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = list()->place(index_);
        return place.isEmpty() ? list()->rect() : QRect(widget_->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = list()->current() == index_;
        state.readOnly = true;
        state.focusable = state.selectable = true;
        state.selected = current;
        state.focused = current && widget_->hasFocus();
        state.invisible = !widget_->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == setFocusAction() && isValid()) list()->go_to(index_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    AccessibleList* list() const { return dynamic_cast<AccessibleList*>(parent()); }

    QPointer<QWidget> widget_;
    int index_;
};

}  // namespace

AccessibleList::~AccessibleList() {
    for (const QAccessible::Id id : things_) QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface* AccessibleList::child(int index) const {
    if (index < 0 || index >= count()) return nullptr;
    // Qt keeps them, by number, until they are deleted here.
    for (int next = static_cast<int>(things_.size()); next <= index; next++)
        things_.push_back(QAccessible::registerAccessibleInterface(
            std::make_unique<AccessibleThing>(*this, next).release()));
    return QAccessible::accessibleInterface(things_[static_cast<std::size_t>(index)]);
}

int AccessibleList::indexOfChild(const QAccessibleInterface* child) const {
    for (std::size_t i = 0; i < things_.size(); i++)
        if (QAccessible::accessibleInterface(things_[i]) == child) return static_cast<int>(i);
    return -1;
}

QAccessibleInterface* AccessibleList::childAt(int x, int y) const {
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < count(); i++)
        if (place(i).contains(at)) return child(i);
    return nullptr;
}

QAccessibleInterface* AccessibleList::focusChild() const {
    return widget()->hasFocus() ? child(current()) : nullptr;
}

}  // namespace taso
