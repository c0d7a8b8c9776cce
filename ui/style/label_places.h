// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>
#include <utility>
#include <vector>

namespace taso {

/// Finds room for words beside what they belong to: on no other words, within the chart, and where there is a choice
/// on as little of what is drawn as can be.
class LabelPlaces {
  public:
    explicit LabelPlaces(const QRectF& room) : room_(room) {}

    /// Something is drawn there, that words had better not lie on; worse than on so many others.
    void keep_clear(const QRectF& drawn, int weight = 1) { drawn_.emplace_back(drawn, weight); }
    /// None: words of that size would lie on others.
    std::optional<QRectF> place(QPointF beside, QSizeF size, double gap);

  private:
    QRectF room_;
    std::vector<std::pair<QRectF, int>> drawn_;
    std::vector<QRectF> taken_;
};

}  // namespace taso
