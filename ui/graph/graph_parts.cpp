// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_parts.h"

#include <QLocale>

namespace taso {

namespace {

QString share_text(const CandidateShare& share) { return QLocale().toString(share.value, 'f', 2); }

}  // namespace

void GraphParts::take(const std::vector<LayerShares>& shares) {
    parted_.clear();
    for (const LayerShares& each : shares)
        if (each.is_parted()) parted_[each.layer] = each.shares;
}

QStringList GraphParts::words(const QString& layer) const {
    QStringList words;
    if (const auto found = parted_.find(layer); found != parted_.end())
        for (const CandidateShare& share : found->second)
            words << share_text(share) + QLatin1Char(' ') + share.primitive;
    return words;
}

QString GraphParts::subtitle(const QString& layer) const {
    return words(layer).first() + QStringLiteral("\n+ ") + share_text(parted_.at(layer)[1]);
}

std::vector<GraphPart> GraphParts::parts(const QString& layer) const {
    std::vector<GraphPart> parts;
    if (const auto found = parted_.find(layer); found != parted_.end())
        for (const CandidateShare& share : found->second) parts.push_back({share.family, share.value});
    return parts;
}

}  // namespace taso
