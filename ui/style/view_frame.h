// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace taso {

/// Lies over a view, the same way over every one: the frame that shows that the keyboard works it, and a calm
/// sentence in place of a view that has nothing to show. Over a table it also hides a last row that is cut.
class ViewFrame : public QWidget {
    Q_OBJECT

  public:
    explicit ViewFrame(QWidget* view);

    /// Empty: the view itself is seen.
    void set_sentence(const QString& sentence);
    const QString& sentence() const { return sentence_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow();
    /// Where a row would be seen in part; empty: nowhere, or no table.
    QRect cut_row() const;

    QString sentence_;
    QTableView* table_;  ///< null: over another view
};

}  // namespace taso
