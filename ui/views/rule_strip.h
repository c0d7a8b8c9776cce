// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <vector>

#include "views/rule_chip.h"
#include "workbench/workbench.h"

namespace taso {

/// The rules that hold beside the budget, from a deadline to pins and bans, in one line: what has no room is in a menu at
/// its end. Nothing while there is no rule.
class RuleStrip : public QWidget {
    Q_OBJECT

  public:
    /// The Tab key goes from `before` to the chips.
    RuleStrip(Workbench& workbench, QWidget* before, QWidget* parent = nullptr);

    /// All of them, those of the whole network first, whether or not there is room for them.
    const std::vector<RuleChip*>& chips() const { return chips_; }
    QToolButton* more() const { return more_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Rule {
        RuleChip::Kind kind;
        std::string layer;       ///< the first, where it is of several
        std::string primitive;   ///< of a pin or a ban
        std::string last;        ///< layer of those that stay together
        std::int64_t value = 0;  ///< nanoseconds of a deadline, number of threads
        bool operator==(const Rule&) const = default;
    };
    std::vector<Rule> rules_now() const;
    /// Where the rules are others.
    void follow();
    void rebuild();
    void place();
    void fill_menu(QMenu& menu);
    void lift(const Rule& rule);
    void lift_all();
    static QString words(const Rule& rule);
    static QString sentence(const Rule& rule);
    /// What it says of a chip, and how it is lifted in the menu.
    static QString hint(const Rule& rule);
    static QString order_to_lift(const Rule& rule);

    Workbench& workbench_;
    QWidget* before_;
    std::vector<Rule> rules_;
    std::vector<RuleChip*> chips_;
    QToolButton* more_;
};

}  // namespace taso
