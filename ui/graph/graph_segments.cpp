// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_segments.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "words/numbers.h"

namespace taso {

namespace {

QString of_view(const char* words) { return QCoreApplication::translate("taso::GraphView", words); }

void describe(GraphFrame& frame, const ShownSelection& shown, const ShownSegment& segment) {
    const QString rows = rows_text(segment), lines = bytes_text(segment.line_bytes);
    const auto named = [&](int layer) { return shown.layers[static_cast<std::size_t>(layer)].name; };
    frame.set_words(
        {of_view(QT_TRANSLATE_NOOP("taso::GraphView", "rows a call: %1 · line buffers: %2")).arg(rows, lines),
         of_view(QT_TRANSLATE_NOOP("taso::GraphView", "rows: %1 · %2")).arg(rows, lines),
         of_view(QT_TRANSLATE_NOOP("taso::GraphView", "rows: %1")).arg(rows)},
        of_view(
            QT_TRANSLATE_NOOP("taso::GraphView",
                              "Segment %1 to %2, run depth first in %3 calls\nrows a call: %4; line "
                              "buffers: %5\n%6, moving "
                              "rows %7 of it\nDouble-click the frame, or press Ctrl+D, to see its inside."))
            .arg(named(segment.layers.front()), named(segment.layers.back()))
            .arg(segment.run.calls.size())
            .arg(rows, lines, time_text(segment.run.ns), time_text(segment.moves_ns)));
}

}  // namespace

std::vector<std::unique_ptr<GraphFrame>> segment_frames(const ShownSelection& shown, const GraphBoxes& boxes,
                                                        const std::function<QRectF(int box)>& place) {
    std::vector<std::unique_ptr<GraphFrame>> frames;
    for (std::size_t i = 0; i < shown.segments.size(); i++) {
        const ShownSegment& segment = shown.segments[i];
        const std::set<int> layers(segment.layers.begin(), segment.layers.end());
        std::set<int> inside;
        for (const int layer : layers) {
            const int box = boxes.of_layer(layer);
            if (std::ranges::all_of(boxes.layers(box), [&](int each) { return layers.contains(each); }))
                inside.insert(box);
        }
        if (inside.empty() || (inside.size() == 1 && boxes.repeat(*inside.begin()) >= 0)) continue;
        QRectF around;
        for (const int box : inside) around |= place(box);
        frames.push_back(std::make_unique<GraphFrame>(static_cast<int>(i), around));
        describe(*frames.back(), shown, segment);
    }
    return frames;
}

}  // namespace taso
