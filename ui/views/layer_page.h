// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QWidget>
#include <array>

#include "style/view_frame.h"
#include "views/column_choice.h"
#include "views/layer_table_model.h"
#include "views/table_delegate.h"
#include "views/word_filter.h"
#include "workbench/workbench.h"

namespace taso {

/// The layer table with its filter line, and what the rows that are selected come to. Of these one is current:
/// its layer is what the rest of the window follows.
class LayerPage : public QWidget {
    Q_OBJECT

  public:
    explicit LayerPage(Workbench& workbench, QWidget* parent = nullptr);

    /// What can be asked of a layer, at a place of the screen.
    void show_menu(int layer, QPoint global);
    /// In place of the table; empty: the table.
    const QString& sentence() const { return frame_->sentence(); }

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }
    ColumnChoice* columns() const { return columns_; }
    /// Of the selected rows; where there are not several, of all that are seen.
    QLabel* sums() const { return sums_; }
    /// The rows that are seen with all columns, as CSV.
    QString csv() const;

  signals:
    void candidates_wanted();
    void explanation_wanted();
    void segment_wanted();
    /// To the next layer that the filter finds, or the one before: 1 or -1.
    void match_wanted(int step);
    /// To be written into a file.
    void csv_wanted();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    void add_actions();
    void connect_view();
    void follow(const Workbench& workbench);
    void show_picture();
    void show_layer();
    void show_sums();
    void show_rows_column();
    void show_sentence();
    /// What can be asked at a place of the view.
    void show_menu_at(QPoint place);
    /// What can be asked of every row.
    void add_common(QMenu& menu);
    int source_row(int row) const { return sorted_->mapToSource(sorted_->index(row, 0)).row(); }
    /// The names of the layers and of what they may run say how wide the columns are.
    void measure(const Problem& problem);
    /// The layer of a row of the view.
    int layer_at(const QModelIndex& index) const;
    /// All columns in the room there is; what is left over goes to layer and primitive. Until a column is
    /// resized by hand.
    void fit_columns();
    /// The widest text that a column can show, so that no answer moves the columns.
    std::array<QString, LayerTableModel::column_count> widest_texts() const;

    Workbench& workbench_;
    LayerTableModel* model_;
    FilteredTable* sorted_;
    QTableView* view_;
    TableDelegate* delegate_;
    ColumnChoice* columns_;
    QLineEdit* filter_;
    QLabel* sums_;
    ViewFrame* frame_;
    QAction *copy_, *csv_;
    QString longest_layer_, longest_op_, longest_primitive_;
    bool one_origin_ = true;  ///< all times are of one: the readout says which
    bool following_ = false, fitting_ = false, resized_ = false;
};

}  // namespace taso
