// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/formula_picture.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace taso {

namespace {

constexpr double piece_gap = 5, mark_inner = 5, between_lines = 4, no_share = 1e-6;

QFont smaller(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.87);
    return font;
}

}  // namespace

FormulaPicture::FormulaPicture(const IlpFormula& formula, const SymbolOf& symbol, const QFont& font,
                               double width)
    : font_(font), italic_(font), small_(smaller(font)) {
    italic_.setItalic(true);
    italic_.setPointSizeF(font.pointSizeF() * 1.1);
    line_ = QFontMetricsF(font_).height() + 4;
    add_groups(formula.left, symbol);
    if (formula.left.empty()) add({Piece::Kind::word, QStringLiteral("0"), -1, 0, piece_gap});
    QString right = formula.relation;
    if (formula.right.empty()) {
        right += QLatin1Char(' ') + formula.limit;
        add({Piece::Kind::word, right, -1, 0, 2 * piece_gap});
    } else {
        add({Piece::Kind::word, right, -1, 0, 2 * piece_gap});
        add_groups(formula.right, symbol);
        if (!formula.limit.isEmpty()) add({Piece::Kind::word, formula.limit, -1, 0, piece_gap});
    }
    place(width);
}

void FormulaPicture::add(Piece piece) {
    const QFont& font = piece.kind == Piece::Kind::word     ? font_
                        : piece.kind == Piece::Kind::letter ? italic_
                                                            : small_;
    piece.width = QFontMetricsF(font).horizontalAdvance(piece.words);
    if (piece.kind == Piece::Kind::mark) piece.width += 2 * mark_inner;
    pieces_.push_back(std::move(piece));
}

void FormulaPicture::add_groups(const std::vector<IlpGroup>& groups, const SymbolOf& symbol) {
    bool first = true;
    for (const IlpGroup& group : groups) {
        QString sign = group.minus ? QString::fromUtf8("−") : first ? QString() : QStringLiteral("+");
        if (group.terms.size() > 1) sign += QString::fromUtf8(sign.isEmpty() ? "Σ" : " Σ");
        const double before = pieces_.empty() ? 0 : piece_gap;
        if (!sign.isEmpty()) add({Piece::Kind::word, sign, -1, 0, before});
        add({Piece::Kind::letter, group.letter, -1, 0, sign.isEmpty() ? before : 3.0});
        if (!group.head.isEmpty()) add({Piece::Kind::below, group.head, -1, 0, 1});
        for (const IlpGroup::Term& term : group.terms) {
            const IlpSymbol& asked = symbol(term.column);
            QString words = asked.tail;
            if (!term.coefficient.isEmpty())
                words =
                    words.isEmpty() ? term.coefficient : term.coefficient + QString::fromUtf8(" · ") + words;
            if (words.isEmpty()) continue;
            add({Piece::Kind::mark, words, term.column, 0, 4, asked.family, asked.is_transform});
        }
        first = false;
    }
}

void FormulaPicture::place(double width) {
    double x = 0, y = 0;
    const double indent = 14;
    for (std::size_t k = 0; k < pieces_.size(); k++) {
        Piece& piece = pieces_[k];
        double wanted = piece.before + piece.width;
        // A sign, its letter and what stands below it stay with the first mark.
        for (std::size_t next = k + 1; pieces_[next - 1].kind != Piece::Kind::mark && next < pieces_.size() &&
                                       pieces_[next].kind != Piece::Kind::word;
             next++)
            wanted += pieces_[next].before + pieces_[next].width;
        if (x > indent && x + wanted > width && piece.kind != Piece::Kind::below &&
            (piece.kind != Piece::Kind::letter || k == 0 || pieces_[k - 1].kind != Piece::Kind::word)) {
            x = indent;
            y += line_ + between_lines;
        } else {
            x += piece.before;
        }
        piece.at = {x, y};
        x += piece.width;
    }
    height_ = y + line_;
}

void FormulaPicture::draw_mark(QPainter& painter, const Piece& piece, const QRectF& place, const Theme& theme,
                               double value) const {
    const QColor colour = piece.is_transform       ? theme.transform()
                          : piece.family.isEmpty() ? theme.muted
                                                   : theme.family(piece.family);
    const bool is_on = value > no_share;
    painter.setPen(QPen(is_on ? colour : Theme::mixed(theme.panel, colour, 0.45), is_on ? 1.6 : 1));
    painter.setBrush(Theme::mixed(theme.panel, colour, 0.06));
    painter.drawRoundedRect(place, 4, 4);
    if (is_on) {
        painter.save();
        painter.setClipRect(
            QRectF(place.left(), place.top(), place.width() * std::min(1.0, value), place.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mixed(theme.panel, colour, theme.dark ? 0.42 : 0.3));
        painter.drawRoundedRect(place.adjusted(0.8, 0.8, -0.8, -0.8), 3.4, 3.4);
        painter.restore();
    }
    painter.setFont(small_);
    painter.setPen(is_on ? theme.text : theme.muted);
    painter.drawText(place, Qt::AlignCenter, piece.words);
}

void FormulaPicture::paint(QPainter& painter, QPointF at, const Theme& theme, const ValueOf& value) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Piece& piece : pieces_) {
        const QRectF place(at + piece.at, QSizeF(piece.width, line_));
        switch (piece.kind) {
            case Piece::Kind::mark:
                draw_mark(painter, piece, place.adjusted(0, 1, 0, -1), theme, value(piece.column));
                break;
            case Piece::Kind::word:
            case Piece::Kind::letter:
                painter.setFont(piece.kind == Piece::Kind::letter ? italic_ : font_);
                painter.setPen(theme.text);
                painter.drawText(place.adjusted(0, 0, 6, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.words);
                break;
            case Piece::Kind::below:
                painter.setFont(small_);
                painter.setPen(theme.text);
                painter.drawText(place.translated(0, 4).adjusted(0, 0, 6, 0),
                                 Qt::AlignLeft | Qt::AlignVCenter, piece.words);
                break;
        }
    }
    painter.restore();
}

}  // namespace taso
