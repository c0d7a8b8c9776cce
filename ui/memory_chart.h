// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "document.h"

namespace taso {

/// The packed buffers of a schedule: time from left to right in steps, offset from bottom to top.
class BufferBlocks : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Block {
        QRectF place;  ///< steps x bytes
        QString tip;
        int layer = -1;  ///< that makes the tensor or works in it
        enum class Kind { tensor, copy, workspace } kind = Kind::tensor;
        bool chosen = false;
    };

    BufferBlocks(QCPAxis* steps, QCPAxis* bytes) : QCPAbstractPlottable(steps, bytes) {}

    const Block* at(QPointF pixel) const;
    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain = QCP::sdBoth,
                           const QCPRange& = QCPRange()) const override;

    std::vector<Block> blocks;

  protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

  private:
    QRectF pixels(const Block& block) const;
};

/// Memory over time: where every buffer lies and how much lives at each step. A click selects the layer.
class MemoryChart : public Chart {
    Q_OBJECT

  public:
    explicit MemoryChart(QWidget* parent = nullptr);

    /// Null: not yet computed.
    void set_details(const Details* details);
    void select_layer(int layer);
    /// A spot inside one of the layer's buffers; null where it has none.
    QPoint place_of(int layer) const;

  signals:
    void layer_clicked(int layer);

  protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    BufferBlocks* blocks_;
    QCPGraph* live_;
    QCPItemStraightLine *arena_, *now_;
    std::vector<int> step_of_layer_;
    std::vector<std::vector<int>> blocks_of_layer_;
    int layer_ = -1;
};

}  // namespace taso
