// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <functional>
#include <vector>

#include "formula/ilp_symbols.h"
#include "style/theme.h"

class QPainter;

namespace taso {

/// A row of the ILP, typeset in as many lines as a width has room for: letters in italics, what stands below them,
/// and a mark per term in the colour of its family, filled as far as its value goes.
class FormulaPicture {
  public:
    using SymbolOf = std::function<const IlpSymbol&(int column)>;
    using ValueOf = std::function<double(int column)>;

    FormulaPicture(const IlpFormula& formula, const SymbolOf& symbol, const QFont& font, double width);

    double height() const { return height_; }
    void paint(QPainter& painter, QPointF at, const Theme& theme, const ValueOf& value) const;

  private:
    struct Piece {
        enum class Kind { word, letter, below, mark } kind = Kind::word;
        QString words;
        int column = -1;
        double width = 0;
        double before = 0;  ///< what is left free at its left
        QString family = {};
        bool is_transform = false;
        QPointF at = {};
    };

    void add(Piece piece);
    void add_groups(const std::vector<IlpGroup>& groups, const SymbolOf& symbol);
    void place(double width);
    void draw_mark(QPainter& painter, const Piece& piece, const QRectF& place, const Theme& theme,
                   double value) const;

    QFont font_, italic_, small_;
    std::vector<Piece> pieces_;
    double line_ = 0, height_ = 0;
};

}  // namespace taso
