// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPolygonF>
#include <QString>

namespace taso {

struct Theme;

/// One arrow, with the layouts of its transform where it has one.
class GraphEdge : public QGraphicsItem {
  public:
    explicit GraphEdge(const QPainterPath& path);

    /// Empty words: no transform.
    void set_transform(const QString& words, const QString& tip);
    /// What it leads from or to is not looked for.
    void set_dimmed(bool dimmed);
    const QPainterPath& path() const { return path_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QColor colour(const Theme& theme) const;

    QPainterPath path_;
    // Of the path: too slow to be found out in every frame.
    QPolygonF sketch_;  ///< its corners: where it is drawn small they are enough
    QPolygonF head_;
    QPointF middle_;
    QRectF place_;
    QString words_;
    double reach_ = 60;  ///< of the words, to each side of the path
    bool dimmed_ = false;
};

}  // namespace taso
