// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "graph/graph_heat.h"
#include "style/theme.h"

namespace taso {

/// A part of a box, in the colour of a family.
struct GraphPart {
    QString family;
    double share = 0;
    bool operator==(const GraphPart&) const = default;
};

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
    GraphNode(int number, QSizeF size);

    void set_look(Look look);
    Look look() const { return look_; }
    bool is_empty() const { return look_ == Look::input || look_ == Look::behind; }
    void set_words(const QString& title, const QString& subtitle, const QString& family,
                   const QString& doubt = {});
    const QString& title() const { return title_; }
    void set_chosen(bool chosen);
    bool is_chosen() const { return chosen_; }
    /// A pin marks a layer that was pinned to its primitive.
    void set_pinned(bool pinned);
    bool is_pinned() const { return pinned_; }
    /// A corner marks a layer that runs otherwise in the kept plan.
    void set_different(bool different);
    bool is_different() const { return different_; }
    /// It is not looked for.
    void set_dimmed(bool dimmed);
    bool is_dimmed() const { return dimmed_; }
    /// Coloured by a figure in place of its family, and filled up to a share of its width.
    void set_heat(const GraphHeat& heat);
    const GraphHeat& heat() const { return heat_; }
    /// Where its layer is in parts, as in the relaxation of an ILP: drawn along its foot; empty: it is not.
    void set_parts(std::vector<GraphPart> parts);
    const std::vector<GraphPart>& parts() const { return parts_; }
    /// It stands for several layers: sheets lie beneath it.
    void set_group(bool group);
    bool is_group() const { return group_; }
    /// In the graph.
    int number() const { return number_; }

    /// The colour that it is known by.
    QColor colour(const Theme& theme) const;
    QRectF box() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    /// Up to where it is filled.
    QRectF filled(const QRectF& box) const;
    void draw_sketch(QPainter& painter, const Theme& theme, double scale) const;
    void draw_box(QPainter& painter, const Theme& theme, bool words) const;
    void draw_parts(QPainter& painter, const Theme& theme, double height) const;
    void draw_words(QPainter& painter, const Theme& theme, QFont font, double growth) const;

    int number_;
    Look look_;
    QSizeF size_;
    QString title_, subtitle_, family_;
    bool chosen_ = false, pinned_ = false, different_ = false, dimmed_ = false, group_ = false;
    GraphHeat heat_;
    std::vector<GraphPart> parts_;
};

}  // namespace taso
