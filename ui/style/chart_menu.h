// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QToolButton;

namespace taso {

class Chart;

/// What can be done with a chart: copied, saved, looked at more closely.
class ChartMenu : public QMenu {
    Q_OBJECT

  public:
    explicit ChartMenu(Chart& chart);

    QAction* copy_picture() const { return copy_picture_; }
    QAction* copy_values() const { return copy_values_; }
    QAction* save() const { return save_; }

    /// Opens the menu of a chart, for who does not think of the right button.
    static QToolButton* button(Chart& chart, QWidget* parent);

  private:
    void ask_file();

    Chart& chart_;
    QAction *copy_picture_, *copy_values_, *save_, *closer_, *further_, *whole_;
};

}  // namespace taso
