// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessible_graph.h"

#include <QGraphicsScene>

#include "words/numbers.h"

namespace taso {

AccessibleGraph::AccessibleGraph(GraphView& graph)
    : AccessibleList(&graph, QAccessible::List),
      graph_(graph),
      drawn_(QObject::connect(graph.scene(), &QGraphicsScene::changed, &graph, [this] { known_ = false; })) {}

AccessibleGraph::~AccessibleGraph() { QObject::disconnect(drawn_); }

QString AccessibleGraph::words(int thing) const {
    const std::vector<GraphEntry>& entries = this->entries();
    const GraphEntry& entry = entries[static_cast<std::size_t>(thing)];
    QStringList parts{entry.name};
    if (!entry.layers.empty()) parts << entry.op << time_text(entry.ns) << bytes_text(entry.bytes);
    QStringList read;
    for (const int box : entry.before) read << entries[static_cast<std::size_t>(box)].name;
    if (!read.isEmpty()) parts << GraphView::tr("reads %1").arg(read.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

const std::vector<GraphEntry>& AccessibleGraph::entries() const {
    if (!known_) entries_ = graph_.entries();
    known_ = true;
    return entries_;
}

}  // namespace taso
