// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "style/card.h"
#include "style/chart.h"
#include "workbench/workbench.h"

namespace taso {

/// The packed buffers of a schedule: time from left to right in steps, offset from bottom to top.
class BufferBlocks : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Block {
        QRectF place;  ///< steps x bytes
        QString name, tip;
        int layer = -1;  ///< that makes the tensor or works in it
        enum class Kind { tensor, copy, workspace, line } kind = Kind::tensor;
        bool chosen = false;
    };

    BufferBlocks(QCPAxis* steps, QCPAxis* bytes) : QCPAbstractPlottable(steps, bytes) {}

    const Block* at(QPointF pixel) const;
    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain = QCP::sdBoth,
                           const QCPRange& = QCPRange()) const override;

    std::vector<Block> blocks;
    double beneath = 0;  ///< bytes on which all blocks stand: the weights, where the budget counts them

  protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

  private:
    QRectF pixels(const Block& block) const;
};

/// Memory over time: where every buffer lies, how much lives at each step, and what the budget allows. A
/// click selects the layer.
class MemoryChart : public Chart {
    Q_OBJECT

  public:
    explicit MemoryChart(Workbench& workbench, QWidget* parent = nullptr);

    /// What there is of tensors, copies, workspace, line buffers, weights, use and budget.
    std::vector<Legend::Entry> legend() const;
    /// That as a widget, to stand beneath the chart.
    Legend* legend_line() const override { return legend_line_; }
    /// A spot inside one of the layer's buffers; null where it has none.
    QPoint place_of(int layer) const;
    bool is_filled() const override { return known_; }
    ChartValues values() const override;
    int current_row() const override;
    void go_to_row(int row) override;

  protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void clicked(QPointF place) override;
    void hovered(QMouseEvent* event) override;
    void walk(Walk walk) override;

  private:
    void show_picture();
    /// Null: not yet computed.
    void draw(const Details* details);
    void show_sentence();
    void show_layer();
    /// Of the axis, where the shown plan takes so many bytes.
    double highest(std::int64_t own) const;
    static QString kind_text(BufferBlocks::Block::Kind kind);
    QString tip_of(const Schedule& schedule, int buffer) const;
    /// The buffers of a segment's step that each of its layers reads, writes and works in.
    void add_segment(const Step& step, const std::vector<int>& block_of_buffer);
    /// Those that have a step of their own, in the order of execution.
    std::vector<int> layers_by_step() const;

    Workbench& workbench_;
    BufferBlocks* blocks_;
    QCPGraph* live_;
    QCPItemStraightLine *budget_, *now_;
    std::vector<int> step_of_layer_;
    std::vector<std::vector<int>> blocks_of_layer_;
    bool known_ = false;
    int axis_steps_ = 0;  ///< that the axis has room for: it does not change with every move of the slider
    Legend* legend_line_;
    QTimer wait_;  ///< until it is announced
};

}  // namespace taso
