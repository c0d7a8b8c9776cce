// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

#include "style/theme.h"

namespace taso {

/// One box: a layer, the network's input, or a node of a file that cannot be opened as it is.
class GraphNode : public QGraphicsItem {
  public:
    enum class Look {
        input,
        layer,
        missing,  ///< not supported
        behind    ///< reads what is not supported
    };

    /// By its number, 0 is an input and others are layers.
    GraphNode(int tensor, QSizeF size);

    void set_look(Look look);
    Look look() const { return look_; }
    void set_words(const QString& title, const QString& subtitle, const QString& family,
                   const QString& doubt = {});
    void set_chosen(bool chosen);
    /// A pin marks a layer that was pinned to its primitive.
    void set_pinned(bool pinned);
    bool is_pinned() const { return pinned_; }
    /// A corner marks a layer that runs otherwise in the kept plan.
    void set_different(bool different);
    bool is_different() const { return different_; }
    /// The node's number in the graph.
    int tensor() const { return tensor_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QRectF box() const;
    void draw_box(QPainter& painter, const Theme& theme, bool words) const;
    QColor colour(const Theme& theme) const;

    int tensor_;
    Look look_;
    QSizeF size_;
    QString title_, subtitle_, family_;
    bool chosen_ = false, pinned_ = false, different_ = false;
};

/// One arrow, with the layouts of its transform where it has one.
class GraphEdge : public QGraphicsItem {
  public:
    explicit GraphEdge(const QPainterPath& path);

    /// Empty words: no transform.
    void set_transform(const QString& words, const QString& tip);
    const QPainterPath& path() const { return path_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QPainterPath path_;
    QString words_;
    double reach_ = 60;  ///< of the words, to each side of the path
};

}  // namespace taso
