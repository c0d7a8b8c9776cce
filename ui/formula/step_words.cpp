// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/step_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "formula/ilp_symbols.h"
#include "words/numbers.h"

namespace taso {

namespace {

using Found = BranchNode::Found;

QString time_words(double ns) { return time_text(std::llround(ns)); }

/// Speaks of one formulation.
class StepTeller {
    Q_DECLARE_TR_FUNCTIONS(taso::StepTeller)

  public:
    explicit StepTeller(const Formulation& told) : told_(told), nodes_(told.solving.nodes) {}

    QString step(int step) const {
        const BranchNode& node = nodes_[static_cast<std::size_t>(step)];
        QStringList words;
        if (node.values.empty())
            words << infeasible(node);
        else
            words << relaxation(node) << outcome(node, step);
        if (step + 1 == static_cast<int>(nodes_.size())) words << end();
        words.removeAll(QString());
        return words.join(QLatin1Char(' '));
    }

    QString bound(int step) const {
        const BranchNode& node = nodes_[static_cast<std::size_t>(step)];
        if (!node.incumbent_ns)
            return node.values.empty() && nodes_.size() == 1
                       ? QString()
                       : tr("No plan is faster than %1; none has been found yet.")
                             .arg(time_text(node.bound_ns));
        if (node.bound_ns == *node.incumbent_ns)
            return tr("No plan is faster than %1, and that is found.").arg(time_text(node.bound_ns));
        return tr("No plan is faster than %1; the fastest that has been found takes %2.")
            .arg(time_text(node.bound_ns), time_text(*node.incumbent_ns));
    }

    /// Of a column that is 1 or 0.
    QString branch(const BranchNode& node) const {
        const IlpModel& model = told_.solving.model;
        for (std::size_t layer = 0; layer < model.choices.size(); layer++)
            for (const auto& [column, candidate] : model.choices[layer])
                if (column == node.column) {
                    const ProblemLayer& asked = told_.problem.layers[layer];
                    return (node.one ? tr("%1 runs %2") : tr("%1 does not run %2"))
                        .arg(text(asked.name),
                             text(asked.candidates[static_cast<std::size_t>(candidate)].primitive));
                }
        for (const IlpModel::Stream& stream : model.segments)
            if (stream.column == node.column) {
                const auto named = [&](int layer) {
                    return text(told_.problem.layers[static_cast<std::size_t>(layer)].name);
                };
                return (node.one ? tr("%1 to %2 run as a segment")
                                 : tr("%1 to %2 do not run as such a segment"))
                    .arg(named(stream.segment.first), named(stream.segment.last));
            }
        return QStringLiteral("%1 = %2").arg(column_words(node.column)).arg(node.one ? 1 : 0);
    }

  private:
    QString column_words(int column) const {
        const IlpSymbol symbol = symbols_of(told_)[static_cast<std::size_t>(column)];
        return (symbol.letter + QLatin1Char(' ') + symbol.head + QLatin1Char(' ') + symbol.tail).simplified();
    }

    QString relaxation(const BranchNode& node) const {
        if (node.parent < 0)
            return tr("The relaxation takes %1: no plan can be faster.").arg(time_words(node.latency_ns));
        if (node.column < 0)
            return tr("Without it, the relaxation takes %1.").arg(time_words(node.latency_ns));
        return tr("%1: the relaxation takes %2.").arg(branch(node), time_words(node.latency_ns));
    }

    QString infeasible(const BranchNode& node) const {
        if (node.column < 0) return tr("Not even in fractions is there anything that keeps the rows.");
        return tr("%1: nothing keeps the rows, this branch is infeasible.").arg(branch(node));
    }

    QString outcome(const BranchNode& node, int step) const {
        switch (node.found) {
            case Found::fractions:
                return fractions(node, step);
            case Found::beaten:
                return node.incumbent_ns
                           ? tr("The plan that was found, %1, is as fast: this branch is cut off.")
                                 .arg(time_text(*node.incumbent_ns))
                           : QString();
            case Found::incumbent:
                return tr("There are no fractions: it is a plan, the fastest so far.");
            case Found::unpacked:
                return tr(
                    "There are no fractions, but when it is packed it passes the budget: this choice is cut "
                    "off.");
            case Found::infeasible:
                break;
        }
        return {};
    }

    QString fractions(const BranchNode& node, int step) const {
        const bool is_next = step + 1 < static_cast<int>(nodes_.size()) &&
                             nodes_[static_cast<std::size_t>(step) + 1].parent == step;
        const QString next = is_next ? tr("Branch on it.") : tr("It waits: another branch comes first.");
        for (int layer = 0; layer < static_cast<int>(told_.problem.layers.size()); layer++) {
            const auto shares = shares_of(told_.solving.model, node.values, layer);
            if (shares.size() < 2 || shares.front().column != node.branch) continue;
            const ProblemLayer& asked = told_.problem.layers[static_cast<std::size_t>(layer)];
            QStringList parts;
            for (std::size_t k = 0; k < std::min<std::size_t>(3, shares.size()); k++)
                parts << QLocale().toString(shares[k].value, 'f', 2) + QLatin1Char(' ') +
                             text(asked.candidates[static_cast<std::size_t>(shares[k].candidate)].primitive);
            return tr("%1 is in parts: %2.").arg(text(asked.name), parts.join(QStringLiteral(", "))) +
                   QLatin1Char(' ') + next;
        }
        const double value = node.values[static_cast<std::size_t>(node.branch)];
        return tr("Every layer is whole, but %1 is %2.")
                   .arg(column_words(node.branch), QLocale().toString(value, 'f', 2)) +
               QLatin1Char(' ') + next;
    }

    QString end() const {
        const Branching& solving = told_.solving;
        const BranchNode& last = nodes_.back();
        switch (solving.status) {
            case Status::optimal:
                if (nodes_.size() == 1)
                    return tr(
                        "So it is the optimum, without a branch: fractions come where bytes add up, as under "
                        "sum and total, or lie side by side, as under arena.");
                return tr("Nothing is left to be looked at: the optimum is %1.")
                    .arg(time_text(*last.incumbent_ns));
            case Status::infeasible:
                return tr("Nothing is left to be looked at: no plan keeps the rows.");
            case Status::feasible:
                return tr("Here the lesson ends: the optimum lies between %1 and %2.")
                    .arg(time_text(last.bound_ns), time_text(*last.incumbent_ns));
            case Status::unknown:
                break;
        }
        return tr("Here the lesson ends, before a plan was found.");
    }

    const Formulation& told_;
    const std::vector<BranchNode>& nodes_;
};

}  // namespace

QString step_words(const Formulation& formulation, int step) { return StepTeller(formulation).step(step); }

QString bound_words(const Formulation& formulation, int step) { return StepTeller(formulation).bound(step); }

QString branch_words(const Formulation& formulation, const BranchNode& node) {
    return StepTeller(formulation).branch(node);
}

}  // namespace taso
