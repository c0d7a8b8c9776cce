// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themes.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace taso {

namespace {

ThemeChoice choice_of(const QAction& action) { return static_cast<ThemeChoice>(action.data().toInt()); }

}  // namespace

Themes::Themes(bool desktop_dark, QObject* parent)
    : QObject(parent), desktop_dark_(desktop_dark), actions_(new QActionGroup(this)) {
    const auto add = [&](const QString& words, const char* name, ThemeChoice choice) {
        auto* action = new QAction(words, actions_);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
    };
    add(tr("Theme of the &system"), "theme-system", ThemeChoice::system);
    add(tr("&Light theme"), "theme-light", ThemeChoice::light);
    add(tr("&Dark theme"), "theme-dark", ThemeChoice::dark);
    actions_->actions().first()->setChecked(true);
    connect(actions_, &QActionGroup::triggered, this, [this](const QAction* action) {
        choose(choice_of(*action));
        emit picked(action->objectName());
    });
}

void Themes::add_to(QMenu& menu) { menu.addActions(actions_->actions()); }

void Themes::choose(ThemeChoice choice) {
    for (QAction* action : actions_->actions())
        if (choice_of(*action) == choice) action->setChecked(true);
    apply(choice, desktop_dark_, *qApp);
}

void Themes::choose_named(const QString& name) {
    for (const QAction* action : actions_->actions())
        if (action->objectName() == name) choose(choice_of(*action));
}

QString Themes::name() const {
    const QAction* action = actions_->checkedAction();
    return action ? action->objectName() : QString();
}

std::vector<std::pair<QString, QString>> Themes::all() const {
    std::vector<std::pair<QString, QString>> themes;
    for (const QAction* action : actions_->actions())
        themes.emplace_back(action->objectName(), action->text().remove(QLatin1Char('&')));
    return themes;
}

}  // namespace taso
