// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "workbench/chosen_point.h"
#include "workbench/document.h"
#include "workbench/lane.h"
#include "workbench/point_key.h"

namespace taso {

/// Packs the arenas of a frontier's points, the shown one first and then its neighbours: the next move of the
/// hand finds its own ready.
class Detailing : public Lane {
    Q_OBJECT

  public:
    explicit Detailing(QObject* parent = nullptr) : Lane(parent) {}

    /// The problem is another: nothing that is known is of it.
    void forget();
    /// From here on it is this frontier whose points are looked at; where it is more of the one before, what
    /// is in both keeps its details. Null: one that is searched anew.
    void follow(const Question& question, const std::shared_ptr<const Frontier>& frontier);
    void start(const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen);

    /// Of what is shown for a chosen point; null until they are known.
    std::shared_ptr<const Details> of(const ChosenPoint& chosen) const;
    /// Of all arenas that are known of this frontier.
    std::int64_t largest_arena() const;

  signals:
    /// Of one more point, or of the one between two points.
    void point_known(int point);
    void between_known();

  private:
    using Found = std::map<PointKey, std::shared_ptr<const Details>>;
    PointKey key(int point) const { return of_point(frontier_key_, point); }
    bool is_followed(const PointKey& key) const { return key == this->key(key.point); }
    /// Points stand in other places of the next frontier.
    void carry_to(const Frontier& next);
    /// Those whose details are wanted, nearest first.
    std::vector<int> points_around(int middle) const;

    PointKey frontier_key_;
    std::shared_ptr<const Frontier> frontier_;
    Found found_;
    std::shared_ptr<const FrontierPoint> between_;  ///< whose details these are
    std::shared_ptr<const Details> of_between_;
};

}  // namespace taso
