// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <map>
#include <memory>
#include <tuple>

#include "answer/answer.h"
#include "exact/frontier.h"
#include "question/question.h"
#include "question/rules.h"
#include "workbench/lane.h"

namespace taso {

/// Which selections there are to search: those that the rules leave, in these orders of execution, with or
/// without segments.
struct SearchSpace {
    Order order = Order::fixed;
    bool segments = false;
    Rules rules;
    bool operator==(const SearchSpace&) const = default;
};

/// Searches frontiers and keeps them. One that takes long is shown as far as it is found.
class Searching : public Lane {
    Q_OBJECT

  public:
    explicit Searching(QObject* parent = nullptr);

    /// Limits the work of the frontiers that are asked for from now on; 0: as usual.
    void set_most_looks(std::int64_t looks) { most_looks_ = looks; }
    /// Of another document. `space`: its own, which leaves something.
    void begin_anew(const SearchSpace& space);
    /// The rules have changed: what was found is of others.
    void forget() { found_.clear(); }
    /// From here on nothing is known of what was searched before. A frontier that was kept is there at once.
    void start(const std::shared_ptr<const Problem>& problem, BudgetKind kind, const SearchSpace& space);
    /// What the baseline chose is shown until the search knows more.
    void stand_in(const Answer& baseline);

    bool is_running() const { return running_; }
    /// Null until something is known; while it runs, what has been found and shown so far.
    const std::shared_ptr<const Frontier>& frontier() const { return frontier_; }
    /// It has ended before it had found all.
    bool is_cut() const { return !running_ && frontier_ && !frontier_->complete; }
    /// The last space that had a frontier.
    const SearchSpace& good_space() const { return good_space_; }

  signals:
    /// More of the frontier is known.
    void grown();
    /// All of it is.
    void found();
    void ended_in_vain(const QString& sentence);

  protected:
    void failed(const QString& sentence) override;

  private:
    void take_news(const std::shared_ptr<const Frontier>& news, bool of_baseline);
    void take(const std::shared_ptr<const Frontier>& found);
    void show_so_far();

    using Key = std::tuple<BudgetKind, Order, bool>;
    /// Of the frontier that is searched: one where no segments are offered is the same with and without them.
    Key key() const { return {kind_, space_.order, space_.segments && offers_segments(kind_)}; }

    BudgetKind kind_ = BudgetKind::workspace;
    SearchSpace space_, good_space_;
    std::map<Key, std::shared_ptr<const Frontier>> found_;
    std::shared_ptr<const Frontier> frontier_;
    std::shared_ptr<const Frontier> so_far_;  ///< the newest that the search, or the baseline, has told
    bool is_of_baseline_ = false;             ///< that is but what the baseline chose
    bool running_ = false;
    std::int64_t most_looks_ = 0;
    QTimer patience_;
};

}  // namespace taso
