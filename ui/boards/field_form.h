// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QWidget>
#include <functional>
#include <vector>

namespace taso {

/// Fields one below the other, with a sentence beside each: what belongs there, or what is wrong with what
/// stands there. A field is a QLineEdit, QComboBox, QSpinBox or QDoubleSpinBox.
class FieldForm : public QWidget {
    Q_OBJECT

  public:
    explicit FieldForm(QWidget* parent = nullptr);

    /// What stands in the fields.
    QStringList texts() const;
    bool is_valid() const;
    void focus_first_fault();
    QWidget* field(const QString& name) const { return findChild<QWidget*>(name); }
    /// What stands beside a field.
    QLabel* words(const QString& name) const { return findChild<QLabel*>(name + QStringLiteral("-words")); }

  signals:
    void changed();

  protected:
    struct Row {
        QWidget* field;
        QLabel* words;
        QString hint;  ///< what belongs there
        QString rule;  ///< the sentence for what does not
        std::function<void()> test;
        bool good = true;
    };

    void add_heading(const QString& words);
    /// `test` throws where what stands in the field cannot be.
    void add(QWidget* field, const QString& label, const char* name, const QString& hint, const QString& rule,
             std::function<void()> test);
    void add_stretch() { grid_->setRowStretch(grid_->rowCount(), 1); }
    const std::vector<Row>& rows() const { return rows_; }
    void set_text(std::size_t row, const QString& words);
    /// While true nothing is tested; then all is.
    void set_loading(bool loading);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void check();

    QGridLayout* grid_;
    std::vector<Row> rows_;
    bool loading_ = false;
};

}  // namespace taso
