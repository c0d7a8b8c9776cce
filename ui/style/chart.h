// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <map>

#include "style/announcement.h"
#include "style/chart_values.h"
#include "style/chart_zoom.h"
#include "style/theme.h"
#include "style/view_frame.h"

namespace taso {

class ChartMenu;
class Legend;

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

/// Ticks at powers of ten, no more than there is room for.
class LogTicker : public QCPAxisTickerLog {
  protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
};

/// Ticks at powers of ten of a time.
class TimeLogTicker : public LogTicker {
  protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Ticks at whole numbers.
class CountTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override;
};

/// A plot in the colours of the theme, restyled whenever the palette changes. The arrow keys, Home and End walk over
/// what it shows; the wheel, + and - zoom, a drag and Shift with an arrow key move what is seen, a double click and 0
/// show the whole again. Its menu copies and saves it.
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
    /// What is drawn, in figures.
    virtual ChartValues values() const = 0;
    /// Of those rows, the one that the keyboard is at; -1: none.
    virtual int current_row() const { return -1; }
    /// Puts the keyboard there, where it can be.
    virtual void go_to_row(int) {}
    /// What belongs beneath it, wherever it is shown; null: nothing.
    virtual Legend* legend_line() const { return nullptr; }
    ChartMenu* menu();
    bool is_zoomed() const { return zoom_.is_zoomed(); }

  public slots:
    void zoom_in() { zoom_by(1 / key_zoom, axisRect()->center()); }
    void zoom_out() { zoom_by(key_zoom, axisRect()->center()); }
    void show_whole();
    /// In the form that the file's ending names; fault() where it cannot be written.
    void save(const QString& file);

  signals:
    void fault(const QString& sentence);

  protected:
    enum class Walk { first, previous, next, last };

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) final;
    void mouseMoveEvent(QMouseEvent* event) final;
    void mouseReleaseEvent(QMouseEvent* event) final;
    void mouseDoubleClickEvent(QMouseEvent* event) final;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// The left button was pressed and let go of at a place, and nothing was dragged.
    virtual void clicked(QPointF) {}
    /// The mouse is moved with no button held.
    virtual void hovered(QMouseEvent*) {}
    /// Whether something at a place can be dragged; the moves that follow are then its own.
    virtual bool takes_hold(QPointF) { return false; }
    virtual void drag(QPointF) {}
    /// To another of the things that are drawn, in their order along the axis.
    virtual void walk(Walk) {}
    void walk_and_tell(Walk walk) {
        this->walk(walk);
        announce(this, current_row());
    }
    /// As many ticks as there is room for between their labels.
    void fit_ticks();
    /// What an axis counts; seen where there is room for it.
    void set_label(QCPAxis* axis, const QString& words);
    /// Where a walk over `count` things leads to from `here`; -1: nowhere.
    static int walked(Walk walk, int here, int count);
    /// Pens and brushes of what a chart adds.
    virtual void restyle();
    void draw_soon() { replot(QCustomPlot::rpQueuedReplot); }
    ChartZoom& zoom() { return zoom_; }

  private:
    enum class Hold { none, click, pan, thing };
    static constexpr double key_zoom = 1.4;

    void zoom_by(double factor, QPointF around);
    void fit_labels();
    void move_by(QPointF pixels);

    ViewFrame* frame_;
    std::map<QCPAxis*, QString> labels_;
    ChartMenu* menu_ = nullptr;
    ChartZoom zoom_;
    QPointF pressed_, moved_;
    Hold hold_ = Hold::none;
    bool on_thing_ = false;  ///< that can be dragged, the button was pressed
};

}  // namespace taso
