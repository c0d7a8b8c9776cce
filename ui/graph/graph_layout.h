// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPainterPath>
#include <QPointF>
#include <QProcess>
#include <QSizeF>
#include <QTimer>
#include <utility>
#include <vector>

namespace taso {

/// A directed acyclic graph to be drawn from top to bottom: all boxes of one size, in pixels.
struct GraphShape {
    int nodes = 0;
    QSizeF box;
    std::vector<std::pair<int, int>> edges;  ///< from a lower to a higher number
};

struct GraphPicture {
    std::vector<QPointF> centres;      ///< by node
    std::vector<QPainterPath> curves;  ///< by edge
    bool by_dot = false;
};

/// Reads what `dot -Tplain` prints for nodes n0, n1, ...; empty centres where it makes no sense.
GraphPicture read_plain(const QByteArray& plain, const GraphShape& shape);
/// Without dot: a row per longest path from the start.
GraphPicture lay_out_in_rows(const GraphShape& shape);

/// Lays graphs out by `dot` in a child process, so that a hard graph can be given up: then, or without dot,
/// in plain rows. A newer graph stops the older child.
class GraphLayout : public QObject {
    Q_OBJECT

  public:
    explicit GraphLayout(QObject* parent = nullptr);
    ~GraphLayout() override;

    void start(const GraphShape& shape);
    /// Nothing is laid out any more.
    void stop();
    bool is_running() const { return running_; }
    /// Another program than dot, or none: for tests of the fallback.
    void set_program(const QString& program) { program_ = program; }

  signals:
    void finished(const taso::GraphPicture& picture);

  private:
    void stop_child();
    void fall_back();

    QString program_ = QStringLiteral("dot");
    GraphShape shape_;
    QProcess* child_ = nullptr;
    QTimer limit_;
    bool running_ = false;
};

}  // namespace taso
