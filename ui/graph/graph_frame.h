// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QStringList>

namespace taso {

/// A frame around the boxes of a segment's layers, with a caption that rises along its left side.
class GraphFrame : public QGraphicsItem {
  public:
    /// From the boxes to its outside: there is room for that between the rows of a graph.
    static constexpr double margin = 8, caption_width = 22;

    GraphFrame(int segment, const QRectF& boxes);

    /// Of the captions, of which there is one at least, the first that there is room for is seen.
    void set_words(const QStringList& captions, const QString& tip);
    const QString& caption() const { return captions_.front(); }
    /// Of the shown selection.
    int segment() const { return segment_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    int segment_;
    QRectF frame_;
    QStringList captions_;
};

}  // namespace taso
