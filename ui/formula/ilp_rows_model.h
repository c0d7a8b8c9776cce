// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <memory>
#include <vector>

#include "formula/ilp_symbols.h"

namespace taso {

/// The rows of an ILP under their number in docs/method.md, as they are at a step of its solving.
class IlpRowsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    struct Line {
        int row = -1;   ///< of the ILP; -1: a heading
        QString words;  ///< of a heading; what a row is about
        IlpFormula formula;
        bool is_bytes = false;
        bool changed = false;  ///< by the newest question
        QString before;        ///< its limit until then; empty: there was no such row
        double slack = 0;
        bool binding = false, lit = false;  ///< lit: of bytes or time, and binding
        QString slack_words;
    };

    explicit IlpRowsModel(QObject* parent = nullptr);

    /// What differs from the formulation before is marked for a while.
    void show_formulation(const std::shared_ptr<const Formulation>& formulation);
    void show_step(int step);
    const std::vector<Line>& lines() const { return lines_; }
    const IlpSymbol& symbol(int column) const { return symbols_[static_cast<std::size_t>(column)]; }
    /// At the present step; 0 where it is infeasible.
    double value(int column) const;
    /// -1: nothing has changed.
    int first_changed() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void add_lines();
    QString budget_words() const;
    void mark_changes(const std::vector<Line>& before);
    void unmark();
    QString plain_words(const Line& line) const;

    std::shared_ptr<const Formulation> formulation_;
    std::vector<IlpSymbol> symbols_;
    std::vector<Line> lines_;
    int step_ = 0;
    QTimer fading_;
};

}  // namespace taso
