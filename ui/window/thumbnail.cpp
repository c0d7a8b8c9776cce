// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/thumbnail.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "style/theme.h"
#include "workbench/workbench.h"

namespace taso {

namespace {

constexpr int most_steps = 64;
constexpr double whole = 1000;  ///< of a side, in words

/// Where a value lies between the least and the largest.
double share(std::int64_t value, std::int64_t least, std::int64_t most) {
    return most > least ? static_cast<double>(value - least) / static_cast<double>(most - least) : 0;
}

QString word_of(QPointF point) {
    return QStringLiteral("%1,%2").arg(std::lround(point.x() * whole)).arg(std::lround(point.y() * whole));
}

/// Negative where it is none.
QPointF point_of(const QString& word) {
    const QStringList sides = word.split(QLatin1Char(','));
    bool across = false, up = false;
    const double x = sides.front().toInt(&across) / whole, y = sides.back().toInt(&up) / whole;
    const auto inside = [](double side) { return side >= 0 && side <= 1; };
    return sides.size() == 2 && across && up && inside(x) && inside(y) ? QPointF(x, y) : QPointF(-1, -1);
}

}  // namespace

Thumbnail thumbnail_of(const Workbench& workbench) {
    const Frontier* frontier = workbench.frontier();
    if (!frontier || frontier->points.empty()) return {};
    const auto& points = frontier->points;
    const auto place = [&](const FrontierPoint& point) {
        return QPointF(share(point.memory_bytes, points.front().memory_bytes, points.back().memory_bytes),
                       share(point.latency_ns, points.back().latency_ns, points.front().latency_ns));
    };
    Thumbnail made;
    const std::size_t apart = points.size() / most_steps + 1;
    for (std::size_t i = 0; i < points.size(); i += apart) made.steps.push_back(place(points[i]));
    if ((points.size() - 1) % apart != 0) made.steps.push_back(place(points.back()));
    if (const FrontierPoint* shown = workbench.answer()) {
        const QPointF at = place(*shown);
        made.shown = QPointF(std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0));
    }
    return made;
}

std::string thumbnail_words(const Thumbnail& thumbnail) {
    if (thumbnail.steps.empty()) return {};
    QStringList words = {thumbnail.shown.x() < 0 ? QStringLiteral("-") : word_of(thumbnail.shown)};
    for (const QPointF& step : thumbnail.steps) words << word_of(step);
    return words.join(QLatin1Char(' ')).toStdString();
}

Thumbnail thumbnail_of(const std::string& words) {
    const QStringList each = QString::fromStdString(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Thumbnail read;
    if (each.size() < 2 || each.size() > 2 * most_steps) return read;
    read.shown = point_of(each.front());
    for (qsizetype i = 1; i < each.size(); i++) {
        const QPointF step = point_of(each[i]);
        if (step.x() < 0) return {};
        read.steps.push_back(step);
    }
    return read;
}

void draw(QPainter& painter, const QRectF& place, const Thumbnail& thumbnail, const Theme& theme) {
    if (thumbnail.steps.empty()) return;
    constexpr double margin = 5, radius = 4;
    const QRectF room = place.adjusted(margin, margin, -margin, -margin);
    const auto at = [&](QPointF point) {
        return QPointF(room.left() + point.x() * room.width(), room.bottom() - point.y() * room.height());
    };
    // What fits in a memory holds until the next point.
    QPolygonF line;
    for (const QPointF& step : thumbnail.steps) {
        if (!line.isEmpty()) line << QPointF(at(step).x(), line.back().y());
        line << at(step);
    }
    line << QPointF(room.right(), line.back().y());
    QPolygonF under = line;
    under << room.bottomRight() << room.bottomLeft();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint());
    painter.drawPolygon(under, Qt::WindingFill);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawPolyline(line);
    if (thumbnail.shown.x() >= 0) {
        painter.setPen(QPen(theme.panel, 1.5));
        painter.setBrush(theme.accent);
        painter.drawEllipse(at(thumbnail.shown), radius, radius);
    }
    painter.restore();
}

}  // namespace taso
