// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window's text cannot be read: cut off, or too faint.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <unordered_map>

#include "style/card.h"
#include "style/chart.h"
#include "style/theme.h"
#include "support/colour_distance.h"
#include "views/latency_readout.h"
#include "views/layer_table_model.h"

namespace taso {

inline constexpr int small_width =
    1280;  ///< below it what is long may end in dots, with the whole as a tooltip

/// All that is cut in a window, or in a part of one.
class Cuts {
  public:
    explicit Cuts(QWidget& shown) : large_(shown.window()->width() >= small_width) {
        for (QWidget* widget : shown.findChildren<QWidget*>()) {
            if (widget->window() != shown.window() || !widget->isVisible()) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) look(*label);
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) look(*button);
            if (const auto* box = qobject_cast<const QComboBox*>(widget)) look(*box);
            if (const auto* line = qobject_cast<const QLineEdit*>(widget)) look(*line);
            if (auto* table = qobject_cast<QTableView*>(widget)) look(*table);
            if (auto* chart = qobject_cast<Chart*>(widget)) look(*chart);
        }
    }
    const QStringList& found() const { return found_; }

  private:
    /// Words that lie over others of the same part.
    void hold_apart(const QWidget& widget, const QString& words) {
        const QWidget* part = widget.parentWidget();
        if (qobject_cast<const QLineEdit*>(part)) return;
        for (const auto& [other, said] : placed_[part])
            if (other.intersects(widget.geometry()))
                found_ << QStringLiteral("'%1' lies over '%2'").arg(words, said);
        placed_[part].emplace_back(widget.geometry(), words);
    }
    void hold(const QString& words, double wanted, double given) {
        if (wanted > given) found_ << QStringLiteral("'%1' %2 in %3").arg(words).arg(wanted).arg(given);
    }
    /// What reaches beyond its window is never seen, but for what can be scrolled.
    void hold_in_window(const QWidget& widget, const QString& words) {
        for (const QWidget* outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(outer)) return;
            if (outer->isWindow()) {
                const QRect place(widget.mapTo(outer, QPoint()), widget.size());
                if (!outer->rect().contains(place))
                    found_ << QStringLiteral("'%1' leaves the window").arg(words);
                return;
            }
        }
    }
    void look(const QLabel& label) {
        if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) return;
        hold_in_window(label, label.text());
        hold_apart(label, label.text());
        const QFontMetrics metrics = label.fontMetrics();
        if (qobject_cast<const ElidedLabel*>(&label)) {
            // Sentences may end in dots; words and figures may not.
            if (large_ && label.text().size() < 60)
                hold(label.text(), metrics.horizontalAdvance(label.text()), label.contentsRect().width());
        } else if (label.wordWrap()) {
            hold(label.text(), label.heightForWidth(label.width()), label.height());
        } else {
            hold(label.text(), label.minimumSizeHint().width(), label.width());
            hold(label.text(), label.minimumSizeHint().height(), label.height());
        }
    }
    void look(const QAbstractButton& button) {
        // Those inside of a line show their icon alone.
        if (button.text().isEmpty() || qobject_cast<const QLineEdit*>(button.parentWidget())) return;
        hold_in_window(button, button.text());
        hold_apart(button, button.text());
        hold(button.text(), button.sizeHint().width(), button.width());
        hold(button.text(), button.sizeHint().height(), button.height());
    }
    void look(const QComboBox& box) {
        hold(box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()) + 30, box.width());
    }
    void look(const QLineEdit& line) {
        if (large_)
            hold(line.placeholderText(), line.fontMetrics().horizontalAdvance(line.placeholderText()) + 18,
                 line.width());
    }
    /// From the first to the last column of pixels of a heading, beneath the arrow of what is sorted; the
    /// width of the section where it is not in sight.
    static int inked_width(QHeaderView& header, int column) {
        const QRect section(header.sectionViewportPosition(column), 0, header.sectionSize(column),
                            header.height());
        if (!header.viewport()->rect().contains(section)) return section.width();
        const QImage image = header.viewport()->grab(section).toImage();
        int first = image.width(), last = -1;
        for (int y = 12; y < image.height() - 3; y++)
            for (int x = 0; x < image.width(); x++)
                if (image.pixel(x, y) != image.pixel(0, 1)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        return last - first + 1;
    }
    void look(QTableView& table) {
        QFont bold = table.font();
        bold.setWeight(QFont::DemiBold);
        const QAbstractItemModel& model = *table.model();
        const bool layers = table.metaObject() == &QTableView::staticMetaObject;
        for (int column = 0; column < model.columnCount(); column++) {
            if (table.isColumnHidden(column)) continue;
            const QString title = model.headerData(column, Qt::Horizontal).toString();
            // As it is painted: a style keeps room for an arrow, too, beneath which an S has lost its bow.
            hold(title, QFontMetrics(bold).tightBoundingRect(title).width() - 2,
                 inked_width(*table.horizontalHeader(), column));
            if (!layers || column == LayerTableModel::layer) continue;
            for (int row = 0; row < model.rowCount(); row++) {
                const QString words = model.index(row, column).data().toString();
                const int beside = column == LayerTableModel::primitive ? 22 : 6;
                hold(words, table.fontMetrics().horizontalAdvance(words) + beside, table.columnWidth(column));
            }
        }
        // The last row that is seen is seen whole, or hidden.
        const int last = table.rowAt(table.viewport()->height() - 1);
        if (last <= table.rowAt(0)) return;
        const int top = table.rowViewportPosition(last), high = table.rowHeight(last);
        if (top + high <= table.viewport()->height()) return;
        const int y = (top + table.viewport()->height()) / 2;
        const QPoint in_row = table.viewport()->mapTo(&table, QPoint(table.viewport()->width() / 4, y));
        const QImage image = table.grab(QRect(in_row, QSize(80, 1))).toImage();
        for (int x = 0; x < image.width(); x++)
            if (image.pixel(x, 0) != Theme::of(table.palette()).panel.rgb())
                return void(found_ << QStringLiteral("row %1 is cut").arg(last));
    }
    void look(Chart& chart) {
        if (!chart.sentence().isEmpty()) return;
        for (QCPAxis* axis : {chart.xAxis, chart.yAxis}) {
            const bool across = axis == chart.xAxis;
            const QFontMetricsF metrics(axis->tickLabelFont());
            QVector<double> ticks;
            QVector<QString> labels;
            axis->ticker()->generate(axis->range(), chart.locale(), QLatin1Char('g'), 6, ticks, nullptr,
                                     &labels);
            const QPoint middle = chart.axisRect()->center();
            const int advance = QFontMetrics(axis->labelFont()).horizontalAdvance(axis->label());
            hold(axis->label(), advance / 2,
                 across ? std::min(middle.x(), chart.width() - middle.x())
                        : std::min(middle.y(), chart.height() - middle.y()));
            double taken = 0;
            std::vector<std::pair<double, QString>> places;
            for (qsizetype i = 0; i < ticks.size(); i++)
                if (axis->range().contains(ticks[i]))
                    places.emplace_back(axis->coordToPixel(ticks[i]), labels[i]);
            std::sort(places.begin(), places.end());
            const bool says_something = std::any_of(places.begin(), places.end(), [](const auto& place) {
                return place.second != QLatin1String("0");
            });
            if (!says_something) found_ << QStringLiteral("an axis without figures");
            for (const auto& [place, label] : places) {
                const double half = (across ? metrics.horizontalAdvance(label) : metrics.ascent()) / 2;
                hold(label, taken, place - half);
                hold(label, place + half, across ? chart.width() : chart.height());
                taken = place + half + (across ? 4 : 0);
            }
        }
    }

    bool large_;
    std::unordered_map<const QWidget*, std::vector<std::pair<QRect, QString>>>
        placed_;  ///< by what holds them
    QStringList found_;
};

/// Words of a window or a part of one, as it is painted, that stand out from their ground by less than so much (WCAG 2.2). Painted at two
/// pixels a point or more, where strokes are wide enough to have their own colour.
inline QStringList faint_words(QWidget& window, double least) {
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double ratio = image.devicePixelRatio();
    QStringList found;
    const auto look = [&](const QWidget& widget, const QString& words) {
        const QRect place(widget.mapTo(&window, QPoint()), widget.size());
        const QRectF scaled(place.x() * ratio, place.y() * ratio, place.width() * ratio,
                            place.height() * ratio);
        const QRect pixels = scaled.toRect().intersected(image.rect());
        std::unordered_map<QRgb, int> counts;
        for (int y = pixels.top(); y <= pixels.bottom(); y++)
            for (int x = pixels.left(); x <= pixels.right(); x++) counts[image.pixel(x, y)]++;
        if (counts.empty()) return;
        const QRgb ground = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                                return a.second < b.second;
                            })->first;
        double most = 1;
        for (const auto& [colour, count] : counts) most = std::max(most, contrast(colour, ground));
        if (most < least) found << QStringLiteral("'%1' %2").arg(words).arg(most);
    };
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != window.window() || !widget->isVisible() || !widget->isEnabled()) continue;
        if (widget->visibleRegion().boundingRect() != widget->rect()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label && !label->text().trimmed().isEmpty())
            look(*label, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !button->text().isEmpty())
            look(*button, button->text());
        if (const auto* box = qobject_cast<const QComboBox*>(widget); box && !box->currentText().isEmpty())
            look(*box, box->currentText());
    }
    return found;
}

}  // namespace taso
