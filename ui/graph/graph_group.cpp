// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_group.h"

#include <QCoreApplication>

#include "words/numbers.h"

namespace taso {

GroupWords group_words(const Problem& problem, const Repeat& repeat, const std::vector<int>& layers,
                       const BoxSums& sums) {
    const auto layer = [&](int number) -> const ProblemLayer& {
        return problem.layers[static_cast<std::size_t>(number)];
    };
    QStringList ops;
    for (const int number : repeat.blocks.front()) ops << op_text(layer(number).op);
    const QString weights = bytes_text(sums.weights);
    const auto said = [](const char* words) { return QCoreApplication::translate("taso::GraphView", words); };
    return {
        said(QT_TRANSLATE_NOOP("taso::GraphView", "%1 × %2"))
            .arg(repeat.blocks.size())
            .arg(ops.join(QStringLiteral(", "))),
        macs_text(sums.macs) + QString::fromUtf8(" · ") + weights + QLatin1Char('\n') + time_text(sums.ns),
        said(QT_TRANSLATE_NOOP("taso::GraphView",
                               "%1 to %2: %3 blocks of %4 layers\ntime %5, weights %6, outputs and "
                               "workspaces %7\nDouble-click, or press C, to see its layers."))
            .arg(text(layer(layers.front()).name), text(layer(layers.back()).name))
            .arg(repeat.blocks.size())
            .arg(repeat.period())
            .arg(time_text(sums.ns), weights, bytes_text(sums.bytes))};
}

}  // namespace taso
