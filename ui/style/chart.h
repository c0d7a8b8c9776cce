// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "style/theme.h"
#include "style/view_frame.h"

namespace taso {

/// Ticks at round numbers of bytes, written in one unit for the whole axis.
class BytesTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

  private:
    double unit_ = 1;
    QString unit_name_;
};

/// Ticks at round times, written in one unit for the whole axis.
class TimeTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

  private:
    double unit_ = 1;
    QString unit_name_;
};

/// Ticks at powers of ten of a time.
class TimeLogTicker : public QCPAxisTickerLog {
  protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Ticks at whole numbers.
class CountTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override;
};

/// A plot in the colours of the theme, restyled whenever the palette changes. The arrow keys, Home and End
/// walk over what it shows.
class Chart : public QCustomPlot {
    Q_OBJECT

  public:
    explicit Chart(QWidget* parent = nullptr);

    const Theme& theme() const { return Theme::of(palette()); }
    QSize minimumSizeHint() const override { return {160, 72}; }
    /// In place of a plot that has nothing to draw; empty: the plot.
    void set_sentence(const QString& sentence);
    const QString& sentence() const { return frame_->sentence(); }
    /// It was given something to draw.
    virtual bool is_filled() const = 0;

  protected:
    enum class Walk { first, previous, next, last };

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// To another of the things that are drawn, in their order along the axis.
    virtual void walk(Walk) {}
    /// As many ticks as there is room for between their labels.
    void fit_ticks();
    /// Where a walk over `count` things leads to from `here`; -1: nowhere.
    static int walked(Walk walk, int here, int count);
    /// Pens and brushes of what a chart adds.
    virtual void restyle();
    void draw_soon() { replot(QCustomPlot::rpQueuedReplot); }

  private:
    ViewFrame* frame_;
};

}  // namespace taso
