// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rule_strip.h"

#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "words/numbers.h"

namespace taso {

namespace {

constexpr int chip_gap = 6;

}  // namespace

RuleStrip::RuleStrip(Workbench& workbench, QWidget* before, QWidget* parent)
    : QWidget(parent), workbench_(workbench), before_(before), more_(new QToolButton(this)) {
    setAccessibleName(tr("Rules"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* menu = new QMenu(more_);
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setToolTip(tr("All rules"));
    more_->setProperty("arrow", QStringLiteral("none"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill_menu(*menu); });
    connect(&workbench, &Workbench::document_changed, this, &RuleStrip::follow);
    connect(&workbench, &Workbench::work_changed, this, &RuleStrip::follow);
    rebuild();
}

std::vector<RuleStrip::Rule> RuleStrip::rules_now() const {
    using Kind = RuleChip::Kind;
    const Session usual;
    std::vector<Rule> rules;
    if (const auto deadline = workbench_.deadline_ns())
        rules.push_back({Kind::deadline, {}, {}, {}, *deadline});
    if (workbench_.order() != usual.order) rules.push_back({Kind::order, {}, {}, {}});
    // Under the other kinds there are none to be left out.
    if (workbench_.stream() != usual.stream && offers_segments(workbench_.kind()))
        rules.push_back({Kind::segments, {}, {}, {}});
    // Of a problem's file they are what its times were taken with.
    const auto& document = workbench_.document();
    if (document && document->profile && workbench_.threads() != usual.threads)
        rules.push_back({Kind::threads, {}, {}, {}, workbench_.threads()});
    for (const auto& [layer, primitive] : workbench_.rules().pins)
        rules.push_back({Kind::pin, layer, primitive, {}});
    for (const std::string& primitive : workbench_.rules().bans)
        rules.push_back({Kind::ban, {}, primitive, {}});
    for (const std::string& layer : workbench_.rules().alone) rules.push_back({Kind::alone, layer, {}, {}});
    for (const auto& [first, last] : workbench_.rules().together)
        rules.push_back({Kind::together, first, {}, last});
    return rules;
}

void RuleStrip::follow() {
    if (rules_now() != rules_) rebuild();
}

QString RuleStrip::words(const Rule& rule) {
    switch (rule.kind) {
        case RuleChip::Kind::deadline:
            return tr("Deadline %1").arg(time_text(rule.value));
        case RuleChip::Kind::order:
            return tr("Chosen order");
        case RuleChip::Kind::segments:
            return tr("No segments");
        case RuleChip::Kind::threads:
            return tr("%1 threads").arg(rule.value);
        case RuleChip::Kind::pin:
            return QString::fromUtf8("%1 · %2").arg(text(rule.layer), text(rule.primitive));
        case RuleChip::Kind::ban:
            return text(rule.primitive);
        case RuleChip::Kind::alone:
            return text(rule.layer);
        default:
            return QString::fromUtf8("%1 … %2").arg(text(rule.layer), text(rule.last));
    }
}

QString RuleStrip::sentence(const Rule& rule) {
    switch (rule.kind) {
        case RuleChip::Kind::deadline:
            return tr("The least memory within %1 is asked, in place of a budget")
                .arg(exact_time_text(rule.value));
        case RuleChip::Kind::order:
            return tr("The layers run in whichever order serves best");
        case RuleChip::Kind::segments:
            return tr("The layers run one by one, without segments");
        case RuleChip::Kind::threads:
            return tr("It is planned with %1 threads").arg(rule.value);
        case RuleChip::Kind::pin:
            return tr("%1 is pinned to %2").arg(text(rule.layer), text(rule.primitive));
        case RuleChip::Kind::ban:
            return tr("%1 is banned from every layer").arg(text(rule.primitive));
        case RuleChip::Kind::alone:
            return tr("%1 is kept out of segments").arg(text(rule.layer));
        default:
            return tr("%1 to %2 run in one segment").arg(text(rule.layer), text(rule.last));
    }
}

QString RuleStrip::hint(const Rule& rule) {
    const QString what = sentence(rule);
    switch (rule.kind) {
        case RuleChip::Kind::pin:
            return tr("%1. A click selects the layer; the cross, or Delete, unpins it.").arg(what);
        case RuleChip::Kind::ban:
            return tr("%1. The cross, or Delete, lifts the ban.").arg(what);
        case RuleChip::Kind::deadline:
        case RuleChip::Kind::order:
        case RuleChip::Kind::segments:
        case RuleChip::Kind::threads:
            return tr("%1. The cross, or Delete, lifts it.").arg(what);
        default:
            return tr("%1. A click selects the layer; the cross, or Delete, lifts the rule.").arg(what);
    }
}

QString RuleStrip::order_to_lift(const Rule& rule) {
    const QString what = words(rule).replace(QLatin1Char('&'), QStringLiteral("&&"));
    switch (rule.kind) {
        case RuleChip::Kind::deadline:
            return tr("Lift the deadline of %1").arg(time_text(rule.value));
        case RuleChip::Kind::order:
            return tr("Run in the order of the file");
        case RuleChip::Kind::segments:
            return tr("Let layers run in segments");
        case RuleChip::Kind::threads:
            return tr("Plan with 1 thread");
        case RuleChip::Kind::pin:
            return tr("Unpin %1").arg(what);
        case RuleChip::Kind::ban:
            return tr("Lift the ban of %1").arg(what);
        case RuleChip::Kind::alone:
            return tr("Let %1 be part of segments").arg(what);
        default:
            return tr("Let %1 run apart").arg(what);
    }
}

void RuleStrip::rebuild() {
    std::size_t focus = chips_.size();
    for (std::size_t i = 0; i < chips_.size(); i++)
        if (chips_[i]->hasFocus()) focus = i;
    const bool had_focus = focus < chips_.size();
    // Later: one of them may be telling us that it is lifted.
    for (RuleChip* chip : chips_) {
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    rules_ = rules_now();
    QWidget* before = before_;
    for (const Rule& rule : rules_) {
        auto* chip = new RuleChip(rule.kind, words(rule), this);
        chip->setToolTip(hint(rule));
        chip->setAccessibleName(sentence(rule));
        chip->setAccessibleDescription(tr("Delete lifts it"));
        connect(chip, &RuleChip::lifted, this, [this, rule] { lift(rule); });
        if (!rule.layer.empty())
            connect(chip, &RuleChip::clicked, this, [this, layer = rule.layer] {
                const auto& layers = workbench_.problem()->layers;
                for (std::size_t i = 0; i < layers.size(); i++)
                    if (layers[i].name == layer) workbench_.select_layer(static_cast<int>(i));
            });
        setTabOrder(before, chip);
        before = chip;
        chips_.push_back(chip);
    }
    setTabOrder(before, more_);
    setVisible(!chips_.empty());
    updateGeometry();
    place();
    if (had_focus && !chips_.empty()) {
        RuleChip* next = chips_[std::min(focus, chips_.size() - 1)];
        (next->isHidden() ? static_cast<QWidget*>(more_) : next)->setFocus(Qt::OtherFocusReason);
    }
}

void RuleStrip::lift(const Rule& rule) {
    const Session usual;
    Rules wanted = workbench_.rules();
    switch (rule.kind) {
        case RuleChip::Kind::deadline:
            return workbench_.set_deadline(std::nullopt);
        case RuleChip::Kind::order:
            return workbench_.set_order(usual.order);
        case RuleChip::Kind::segments:
            return workbench_.set_stream(usual.stream);
        case RuleChip::Kind::threads:
            return workbench_.set_threads(usual.threads);
        case RuleChip::Kind::pin:
            wanted.pins.erase(rule.layer);
            break;
        case RuleChip::Kind::ban:
            wanted.bans.erase(rule.primitive);
            break;
        case RuleChip::Kind::alone:
            wanted.alone.erase(rule.layer);
            break;
        case RuleChip::Kind::together:
            wanted.together.erase({rule.layer, rule.last});
            break;
    }
    workbench_.set_rules(wanted);
}

void RuleStrip::lift_all() {
    const Session usual;
    Session wanted = workbench_.session();
    wanted.deadline_ns.reset();
    wanted.order = usual.order;
    if (offers_segments(wanted.kind)) wanted.stream = usual.stream;
    if (workbench_.document()->profile) wanted.threads = usual.threads;
    take_rules(wanted, {});
    workbench_.ask(wanted);
}

QSize RuleStrip::sizeHint() const {
    int width = 0, height = more_->sizeHint().height();
    for (const RuleChip* chip : chips_) {
        width += chip->sizeHint().width() + chip_gap;
        height = std::max(height, chip->sizeHint().height());
    }
    return {std::max(0, width - chip_gap), height};
}

QSize RuleStrip::minimumSizeHint() const { return {more_->sizeHint().width(), sizeHint().height()}; }

void RuleStrip::place() {
    const auto count = static_cast<int>(chips_.size());
    const auto many = [count](int hidden) {
        return hidden == count ? tr("%1 rules").arg(hidden) : tr("+%1").arg(hidden);
    };
    // As many as there is room for, and room for the rest's button where not all of them have it.
    int shown = 0, x = 0;
    const bool all = sizeHint().width() <= width();
    more_->setText(tr("+%1").arg(count));
    const int kept = all ? 0 : more_->sizeHint().width() + chip_gap;
    for (; shown < count; shown++) {
        RuleChip& chip = *chips_[static_cast<std::size_t>(shown)];
        const QSize size = chip.sizeHint();
        if (x + size.width() + kept > width()) break;
        chip.setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + chip_gap;
    }
    for (int i = 0; i < count; i++) chips_[static_cast<std::size_t>(i)]->setVisible(i < shown);
    more_->setVisible(shown < count);
    if (shown == count) return;
    more_->setText(many(count - shown));
    more_->setAccessibleName(tr("%1 more rules").arg(count - shown));
    const QSize size = more_->sizeHint();
    more_->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

void RuleStrip::fill_menu(QMenu& menu) {
    menu.clear();
    for (const Rule& rule : rules_) {
        QAction* action = menu.addAction(order_to_lift(rule));
        connect(action, &QAction::triggered, this, [this, rule] { lift(rule); });
    }
    menu.addSeparator();
    QAction* all = menu.addAction(tr("Lift all rules"));
    connect(all, &QAction::triggered, this, &RuleStrip::lift_all);
}

void RuleStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void RuleStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (std::size_t i = 0; step != 0 && i < chips_.size(); i++) {
        if (!chips_[i]->hasFocus()) continue;
        const auto next = static_cast<std::ptrdiff_t>(i) + step;
        if (next < 0 || next >= static_cast<std::ptrdiff_t>(chips_.size())) return;
        QWidget* chip = chips_[static_cast<std::size_t>(next)];
        (chip->isHidden() ? more_ : chip)->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void RuleStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    updateGeometry();
    place();
}

}  // namespace taso
