// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <functional>
#include <vector>

#include "style/theme.h"

class QHBoxLayout;
class QVBoxLayout;

namespace taso {

/// A panel with rounded corners: a heading with room for tools at its right, and a page.
class Card : public QFrame {
    Q_OBJECT

  public:
    Card(const QString& title, QWidget* page, QWidget* parent = nullptr);
    void add_tool(QWidget* tool);
    void add_stretch();
    /// A word of caution about what the page shows, beside the heading; empty: none.
    void set_note(const QString& words);
    QLabel* note() const { return note_; }
    QVBoxLayout* column() const { return column_; }

  private:
    QVBoxLayout* column_;
    QHBoxLayout* heading_;
    QLabel* note_;
};

/// Marks in colour with words, in as many lines as they need.
class Legend : public QWidget {
    Q_OBJECT

  public:
    /// As the thing is drawn.
    enum class Mark { square, striped_square, line, dashes, dot, ring };
    struct Entry {
        QString words;
        std::function<QColor(const Theme&)> colour;
        Mark mark = Mark::square;
    };

    /// What stands for it, also elsewhere than in a legend.
    static void draw_mark(QPainter& painter, const QRectF& place, Mark mark, const QColor& colour,
                          const Theme& theme);

    explicit Legend(QWidget* parent = nullptr);
    void set_entries(std::vector<Entry> entries);
    /// Into a picture, in lines of a width.
    void draw(QPainter& painter, int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, heightForWidth(100000)}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont small() const;
    std::vector<QPoint> places(int width, int* height) const;

    std::vector<Entry> entries_;
};

/// A line of text that ends in dots where there is no room, with the whole of it as a tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT

  public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {24, QLabel::minimumSizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace taso
