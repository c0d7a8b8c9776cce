// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "style/card.h"
#include "views/segment_history.h"

namespace taso {

/// A segment from inside, a lane per tensor: at the left which of its rows are there over all calls, at the
/// right how they stand in its line buffer during one of them. A click in the left part is a wish for a call.
class SegmentPicture : public QWidget {
    Q_OBJECT

  public:
    explicit SegmentPicture(QWidget* parent = nullptr);

    /// Begins at the first call.
    void show_segment(const Problem& problem, const ShownSegment& segment);
    void clear();
    void show_call(int call);
    int call() const { return call_; }
    int calls() const { return static_cast<int>(run_.calls.size()); }
    const SegmentHistory& history() const { return history_; }
    static std::vector<Legend::Entry> legend();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  signals:
    void call_wanted(int call);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// Rows [from, to) of a lane that the present call makes or reads; empty: none.
    struct Rows {
        int from = 0, to = 0;
        bool is_empty() const { return from >= to; }
    };
    Rows written(int lane) const;
    Rows read(int lane) const;

    /// Of the window: a scroll area makes what it holds see through.
    const Theme& theme_here() const;
    double heading_height() const;
    double lane_height() const;
    /// Of a lane: its name, all calls, the present one.
    QRectF name_place(int lane) const;
    QRectF calls_place(int lane) const;
    QRectF now_place(int lane) const;

    void draw_headings(QPainter& painter) const;
    void draw_name(QPainter& painter, int lane) const;
    void draw_calls(QPainter& painter, int lane) const;
    void draw_places(QPainter& painter, int lane) const;
    void draw_whole(QPainter& painter, int lane) const;

    SegmentRun run_;
    SegmentHistory history_;
    std::vector<QString> names_;  ///< by lane: of the tensor
    int call_ = 0;
};

}  // namespace taso
