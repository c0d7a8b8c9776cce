// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <vector>

namespace taso {

/// A widget that paints things of its own: to those who do not see them, children of it with words, a place and a state.
class AccessibleList : public QAccessibleWidget {
  public:
    AccessibleList(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    ~AccessibleList() override;

    int childCount() const final { return count(); }
    QAccessibleInterface* child(int index) const final;
    int indexOfChild(const QAccessibleInterface* child) const final;
    QAccessibleInterface* childAt(int x, int y) const final;
    QAccessibleInterface* focusChild() const final;

    QWidget* painted() const { return widget(); }
    /// How many things there are.
    virtual int count() const = 0;
    /// "conv1: 1.20 ms".
    virtual QString words(int thing) const = 0;
    /// On the widget; empty: it has none of its own.
    virtual QRect place(int thing) const = 0;
    /// The thing that the keyboard is at; -1: none.
    virtual int current() const = 0;
    /// Makes it that thing, where it can.
    virtual void go_to(int thing) = 0;

  private:
    mutable std::vector<QAccessible::Id> things_;
};

}  // namespace taso
