// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include "style/message_bar.h"
#include "style/view_frame.h"
#include "views/candidate_table_model.h"
#include "views/table_delegate.h"
#include "views/word_filter.h"
#include "workbench/workbench.h"

namespace taso {

/// The candidates of the selected layer, to be looked at, pinned and banned. Follows layer, rules and answer while
/// it is shown: times stand there at once, totals come one by one.
class CandidatesPage : public QWidget {
    Q_OBJECT

  public:
    explicit CandidatesPage(Workbench& workbench, QWidget* parent = nullptr);

    QTableView* view() const { return view_; }
    const CandidateTableModel* model() const { return model_; }
    QLineEdit* filter() const { return filter_; }
    QLabel* title() const { return title_; }
    /// How many totals are known.
    QLabel* status() const { return status_; }
    QPushButton* pin_button() const { return pin_; }
    QPushButton* unpin_button() const { return unpin_; }
    QPushButton* ban_button() const { return ban_; }
    QPushButton* stop_button() const { return stop_; }
    MessageBar* messages() const { return messages_; }
    /// In place of the table; empty: the table.
    const QString& sentence() const { return frame_->sentence(); }
    /// All totals of the shown answer are there.
    bool is_complete() const { return state_ == State::complete; }
    bool is_weighing() const { return state_ == State::weighing; }

  signals:
    void explanation_wanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class State { idle, weighing, stopped, complete };

    void arrange();
    void arrange_table();
    void connect_parts();
    void follow(const Workbench& workbench);
    /// What was known of another answer is taken back, and asked for anew once that one rests.
    void begin_anew();
    void show_known();
    void show_title(const ProblemLayer& layer);
    void ask();
    void show_status();
    void show_buttons();
    void show_menu(QPoint place);
    void fit_columns();
    /// What the others leave, but never less than a sentence.
    void fit_reason();
    void change(const std::function<void(Rules& wanted, const std::string& layer,
                                         const std::string& primitive)>& change);
    void pin();
    void unpin();
    /// Or lifts the ban.
    void ban();
    /// Of the model; -1: none is current.
    int current_row() const;
    void select(int row);

    Workbench& workbench_;
    CandidateTableModel* model_;
    FilteredTable* sorted_;
    QLabel *title_, *status_;
    QLineEdit* filter_;
    QTableView* view_;
    TableDelegate* delegate_;
    ViewFrame* frame_;
    MessageBar* messages_;
    QPushButton *pin_, *unpin_, *ban_, *stop_;
    QAction* copy_;
    QTimer rest_;
    State state_ = State::idle;
    bool asked_ = false;  ///< the totals of the present answer
};

}  // namespace taso
