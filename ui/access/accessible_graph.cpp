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
    if (!entry.parts.isEmpty()) parts << entry.parts;
    QStringList read;
    for (const int box : entry.before) read << entries[static_cast<std::size_t>(box)].name;
    if (!read.isEmpty()) parts << GraphView::tr("reads %1").arg(read.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

void AccessibleGraph::go_to(int thing) {
    // The network's input is no layer to be selected.
    if (!entries()[static_cast<std::size_t>(thing)].layers.empty()) graph_.choose_box(thing);
}

const std::vector<GraphEntry>& AccessibleGraph::entries() const {
    // Boxes come and go before the scene has told of it.
    if (!known_ || static_cast<int>(entries_.size()) != graph_.drawn_boxes()) entries_ = graph_.entries();
    known_ = true;
    return entries_;
}

}  // namespace taso
