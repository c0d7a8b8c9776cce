// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "style/chart.h"
#include "style/label_places.h"

namespace taso {

/// What stands beside the points of a frontier, with its name: baselines, the knee, what the next step buys, and the
/// two handles that can be dragged.
class FrontierMarks : public QCPAbstractPlottable {
    Q_OBJECT

  public:
    struct Mark {
        enum class Kind { baseline, knee } kind = Kind::baseline;
        double bytes = 0, ns = 0;
        QString name, bytes_words, ns_words;
    };
    struct Arrow {
        QPointF from, to;  ///< bytes, ns
        QString words;
    };
    enum class Handle { none, budget, deadline };

    FrontierMarks(QCPAxis* memory, QCPAxis* latency) : QCPAbstractPlottable(memory, latency) {}

    /// Where it is drawn: one that lies beyond the axes, at their edge.
    QPointF pixel(const Mark& mark) const;
    /// The mark within reach of a place; null: none.
    const Mark* at(QPointF place) const;
    /// What can be dragged at a place.
    Handle handle_at(QPointF place) const;
    QRectF handle(Handle which) const;

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain = QCP::sdBoth,
                           const QCPRange& = QCPRange()) const override;

    std::vector<Mark> marks;
    std::vector<QPointF> points;  ///< of the frontier, which words keep clear of
    std::optional<Arrow> arrow;
    std::optional<double> budget, deadline;
    QString deadline_words;
    bool has_handles = false;

  protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

  private:
    struct Label {
        QString words;
        QPointF beside;
        QColor colour;
        double gap;
    };

    QPointF pixel(QPointF coordinates) const;
    bool is_seen(const Mark& mark) const;
    std::vector<Label> labels(const Theme& theme) const;
    /// Where words lie on nothing that is drawn.
    LabelPlaces free_places() const;
    void draw_marks(QCPPainter& painter, const Theme& theme) const;
    void draw_labels(QCPPainter& painter, const Theme& theme) const;
    QString words_of(const Mark& mark) const;
    void draw_arrow(QCPPainter& painter, const Theme& theme) const;
    void draw_handles(QCPPainter& painter, const Theme& theme) const;
};

}  // namespace taso
