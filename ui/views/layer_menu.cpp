// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_menu.h"

#include <map>
#include <set>

#include "words/numbers.h"

namespace taso {

namespace {

constexpr std::size_t most_in_one_menu = 12;

}  // namespace

LayerMenu::LayerMenu(Workbench& workbench, int layer, QWidget* parent)
    : QMenu(parent), workbench_(workbench) {
    const auto place = static_cast<std::size_t>(layer);
    const ProblemLayer& all = workbench.document()->problem->layers[place];
    const QString chosen = workbench.shown().layers[place].primitive;
    const Rules& rules = workbench.rules();
    add_pins(all);
    add(*this, tr("&Unpin"), QStringLiteral("unpin"), [name = all.name](Rules& wanted) {
        wanted.pins.erase(name);
    })->setEnabled(rules.pins.contains(all.name));
    addSeparator();
    add(*this, tr("&Ban %1 everywhere").arg(chosen), QStringLiteral("ban"),
        [primitive = chosen.toStdString()](Rules& wanted) { wanted.bans.insert(primitive); });
    add(*this, tr("&Lift all pins and bans"), QStringLiteral("lift"), [](Rules& wanted) {
        wanted = {};
    })->setEnabled(!(rules == Rules{}));
    addSeparator();
    QAction* why = addAction(tr("&Explain this layer"));
    why->setObjectName(QStringLiteral("explain"));
    connect(why, &QAction::triggered, this, &LayerMenu::explanation_wanted);
    QAction* inside = addAction(tr("Inside of its &segment"));
    inside->setObjectName(QStringLiteral("segment"));
    inside->setEnabled(workbench.shown().segment_of(layer));
    connect(inside, &QAction::triggered, this, &LayerMenu::segment_wanted);
}

QAction* LayerMenu::add(QMenu& menu, const QString& words, const QString& name,
                        std::function<void(Rules& wanted)> change) {
    QAction* action = menu.addAction(words);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, change = std::move(change)] {
        Rules wanted = workbench_.rules();
        change(wanted);
        workbench_.set_rules(wanted);
    });
    return action;
}

void LayerMenu::add_pins(const ProblemLayer& layer) {
    QMenu* pins = addMenu(tr("&Pin this layer to"));
    pins->setObjectName(QStringLiteral("pin"));
    const Rules& rules = workbench_.rules();
    const auto pin = rules.pins.find(layer.name);
    std::map<QString, QMenu*> families;
    std::set<std::string> listed;
    for (const Candidate& candidate : layer.candidates) {
        if (!listed.insert(candidate.primitive).second) continue;
        QMenu* into = pins;
        if (layer.candidates.size() > most_in_one_menu) {
            const QString family = family_of(candidate.primitive, layer.op);
            QMenu*& own = families[family];
            if (!own) own = pins->addMenu(family);
            into = own;
        }
        const QString primitive = text(candidate.primitive);
        QAction* action = add(*into, primitive, QStringLiteral("pin-to-") + primitive,
                              [name = layer.name, primitive = candidate.primitive](Rules& wanted) {
                                  wanted.pins[name] = primitive;
                              });
        action->setCheckable(true);
        action->setChecked(pin != rules.pins.end() && pin->second == candidate.primitive);
        action->setEnabled(!rules.bans.contains(candidate.primitive));
    }
}

}  // namespace taso
