// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "theme.h"

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

/// A plot in the colours of the theme, restyled whenever the palette changes.
class Chart : public QCustomPlot {
    Q_OBJECT

  public:
    explicit Chart(QWidget* parent = nullptr);

    const Theme& theme() const { return Theme::of(palette()); }
    QSize minimumSizeHint() const override { return {160, 96}; }

  protected:
    void changeEvent(QEvent* event) override;
    /// Pens and brushes of what a chart adds.
    virtual void restyle();
    void draw_soon() { replot(QCustomPlot::rpQueuedReplot); }
};

}  // namespace taso
