// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "formula/ilp_rows_model.h"

namespace taso {

/// The rows of an ILP, typeset: what binds is lit, and what the newest question has changed is marked.
class IlpRowsView : public QListView {
    Q_OBJECT

  public:
    explicit IlpRowsView(QWidget* parent = nullptr);

    IlpRowsModel* rows() const { return rows_; }
    /// In place of the rows; empty: the rows.
    void show_sentence(const QString& sentence);
    /// Of a line, by the present width.
    double room() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    IlpRowsModel* rows_;
    class ViewFrame* frame_;
};

}  // namespace taso
