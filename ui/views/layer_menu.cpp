// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_menu.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "views/network_cut.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr std::size_t most_in_one_menu = 12;

using Range = std::pair<std::string, std::string>;

/// By name; -1: there is none.
int layer_named(const Problem& problem, const std::string& name) {
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        if (problem.layers[i].name == name) return static_cast<int>(i);
    return -1;
}

bool covers(const Problem& problem, const Range& range, int layer) {
    return layer_named(problem, range.first) <= layer && layer <= layer_named(problem, range.second);
}

/// None of its layers is to be alone any more.
void keep_together(const Problem& problem, Rules& wanted, const Range& range) {
    std::erase_if(wanted.alone, [&](const std::string& name) {
        return covers(problem, range, layer_named(problem, name));
    });
    wanted.together.insert(range);
}

/// Lifts what keeps it together with others; false: nothing does.
bool let_apart(const Problem& problem, Rules& wanted, int layer) {
    return std::erase_if(wanted.together, [&](const Range& range) { return covers(problem, range, layer); }) >
           0;
}

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
    add_segment_rules(layer);
    add(*this, tr("&Lift all rules"), QStringLiteral("lift"), [](Rules& wanted) {
        wanted = {};
    })->setEnabled(!(rules == Rules{}));
    addSeparator();
    QAction* all_of_it = addAction(tr("&Candidates …"));
    all_of_it->setObjectName(QStringLiteral("candidates"));
    connect(all_of_it, &QAction::triggered, this, &LayerMenu::candidates_wanted);
    QAction* why = addAction(tr("&Explain this layer"));
    why->setObjectName(QStringLiteral("explain"));
    connect(why, &QAction::triggered, this, &LayerMenu::explanation_wanted);
    QAction* inside = addAction(tr("Inside of its &segment"));
    inside->setObjectName(QStringLiteral("segment"));
    inside->setEnabled(workbench.shown().segment_of(layer));
    connect(inside, &QAction::triggered, this, &LayerMenu::segment_wanted);
    addSeparator();
    add_cut(layer);
}

void LayerMenu::add_cut(int layer) {
    const auto& document = workbench_.document();
    QAction* cut = addAction(tr("En&d the network here"));
    cut->setObjectName(QStringLiteral("cut"));
    cut->setEnabled(document->network && document->problem->outputs != std::vector<int>{layer + 1});
    connect(cut, &QAction::triggered, this, [this, layer] {
        workbench_.ask(cut_at(workbench_.session(), *workbench_.document()->problem, layer));
    });
    QAction* whole = addAction(tr("&Whole network"));
    whole->setObjectName(QStringLiteral("uncut"));
    whole->setEnabled(!workbench_.session().wishes.outputs.empty());
    connect(whole, &QAction::triggered, this, [this] { workbench_.ask(uncut(workbench_.session())); });
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

void LayerMenu::add_segment_rules(int layer) {
    const std::shared_ptr<const Problem> problem = workbench_.document()->problem;
    const std::string name = problem->layers[static_cast<std::size_t>(layer)].name;
    const bool offered = workbench_.offers_segments();
    const bool is_alone = workbench_.rules().alone.contains(name);
    QAction* alone = add(*this, tr("Keep &out of segments"), QStringLiteral("alone"), [=](Rules& wanted) {
        if (wanted.alone.erase(name) > 0) return;
        let_apart(*problem, wanted, layer);
        wanted.alone.insert(name);
    });
    alone->setCheckable(true);
    alone->setChecked(is_alone);
    alone->setEnabled(offered || is_alone);

    Rules without = workbench_.rules();
    const bool is_kept = let_apart(*problem, without, layer);
    const ShownSegment* segment = workbench_.shown().segment_of(layer);
    Range range;
    if (segment) {
        const auto [first, last] = std::minmax_element(segment->layers.begin(), segment->layers.end());
        range = {problem->layers[static_cast<std::size_t>(*first)].name,
                 problem->layers[static_cast<std::size_t>(*last)].name};
    }
    QAction* together =
        add(*this, tr("&Keep its segment together"), QStringLiteral("together"), [=](Rules& wanted) {
            if (!let_apart(*problem, wanted, layer)) keep_together(*problem, wanted, range);
        });
    together->setCheckable(true);
    together->setChecked(is_kept);
    together->setEnabled(segment || is_kept);

    QMenu* further = addMenu(tr("Keep &together up to"));
    further->setObjectName(QStringLiteral("together-up-to"));
    further->setEnabled(offered);
    const std::size_t begin = static_cast<std::size_t>(layer) + 1;
    for (std::size_t k = begin; k < problem->layers.size() && k < begin + most_in_one_menu; k++) {
        const std::string last = problem->layers[k].name;
        QString words = text(last);
        add(*further, words.replace(QLatin1Char('&'), QStringLiteral("&&")),
            QStringLiteral("together-up-to-") + text(last), [=](Rules& wanted) {
                keep_together(*problem, wanted, {name, last});
            });
    }
    addSeparator();
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
