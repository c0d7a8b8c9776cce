// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace taso {

/// A line over the graph, on a ground of its own.
class GraphNote : public QLabel {
    Q_OBJECT

  public:
    explicit GraphNote(QWidget* parent);
    /// Empty: it is not seen.
    void say(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace taso
