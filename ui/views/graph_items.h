// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

#include "style/theme.h"

namespace taso {

/// One box: a layer, or the network's input.
class GraphNode : public QGraphicsItem {
  public:
    GraphNode(int tensor, QSizeF size);

    void set_words(const QString& title, const QString& subtitle, const QString& family,
                   const QString& doubt = {});
    void set_chosen(bool chosen);
    /// A pin marks a layer that was pinned to its primitive.
    void set_pinned(bool pinned);
    bool is_pinned() const { return pinned_; }
    int tensor() const { return tensor_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    int tensor_;
    QSizeF size_;
    QString title_, subtitle_, family_;
    bool chosen_ = false, pinned_ = false;
};

/// One arrow, with the layouts of its transform where it has one.
class GraphEdge : public QGraphicsItem {
  public:
    explicit GraphEdge(const QPainterPath& path);

    /// Empty words: no transform.
    void set_transform(const QString& words, const QString& tip);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QPainterPath path_;
    QString words_;
    double reach_ = 60;  ///< of the words, to each side of the path
};

}  // namespace taso
