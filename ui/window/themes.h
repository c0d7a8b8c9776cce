// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "style/theme.h"

class QActionGroup;
class QMenu;

namespace taso {

/// The choice of a theme, in a menu, and by the names that settings and sessions know.
class Themes : public QObject {
    Q_OBJECT

  public:
    explicit Themes(bool desktop_dark, QObject* parent = nullptr);

    void add_to(QMenu& menu);
    void choose(ThemeChoice choice);
    /// Nothing, where no theme is named so.
    void choose_named(const QString& name);
    QString name() const;
    /// Every theme, by its name and in words.
    std::vector<std::pair<QString, QString>> all() const;

  signals:
    /// By the user, in the menu.
    void picked(const QString& name);

  private:
    const bool desktop_dark_;
    QActionGroup* actions_;
};

}  // namespace taso
