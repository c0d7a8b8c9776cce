// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "formula/branch_tree.h"
#include "formula/ilp_rows_view.h"
#include "formula/share_list.h"
#include "formula/step_bar.h"
#include "workbench/workbench.h"

namespace taso {

/// The ILP of the present question, for reading along: its rows typeset, how it is solved step by step, and as
/// text. Follows the budget while it is shown.
class FormulationPage : public QWidget {
    Q_OBJECT

  public:
    enum class Part { rows, steps, text };

    FormulationPage(Workbench& workbench, QWidget* parent = nullptr);

    void show_part(Part part);
    Part part() const { return static_cast<Part>(parts_->currentIndex()); }
    QToolButton* tab(Part part) const { return tabs_.at(static_cast<std::size_t>(part)); }
    IlpRowsView* rows() const { return rows_; }
    StepBar* bar() const { return bar_; }
    BranchTree* tree() const { return tree_; }
    ShareList* shares() const { return shares_; }
    QPlainTextEdit* text() const { return text_; }
    QPushButton* copy() const { return copy_; }
    QPushButton* save() const { return save_; }
    /// Offered where the present ILP is too large.
    QPushButton* tiny() const { return tiny_; }
    /// What is shown; null until it is there.
    const std::shared_ptr<const Formulation>& formulation() const { return formulation_; }

  signals:
    /// The text of a *.lp is to be written into a file.
    void lp_wanted(const std::string& lp);
    void tiny_wanted();
    /// What each layer runs at the step that is shown, while it is; else nothing.
    void shares_shown(const std::vector<taso::LayerShares>& shares);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void add_part(QWidget* part, const QString& words, const QString& tip);
    QWidget* steps_part();
    QWidget* text_part();
    void show_formulation(const std::shared_ptr<const Formulation>& formulation);
    void show_step(int step);

    Workbench& workbench_;
    std::vector<QToolButton*> tabs_;
    StepBar* bar_;
    IlpRowsView* rows_;
    BranchTree* tree_;
    ShareList* shares_;
    QSplitter* beside_;
    QPlainTextEdit* text_;
    QLabel* too_large_;
    QPushButton *copy_, *save_, *tiny_;
    QStackedWidget* parts_;
    std::shared_ptr<const Formulation> formulation_;
};

}  // namespace taso
