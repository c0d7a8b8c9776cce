// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <functional>
#include <vector>

#include "board/board_file.h"

namespace taso {

/// All that is known of a board and of the way to it, as fields with a sentence beside each: what belongs
/// there, or what is wrong with what stands there.
class BoardForm : public QWidget {
    Q_OBJECT

  public:
    explicit BoardForm(QWidget* parent = nullptr);

    /// `taken`: names of other boards that this one must not take.
    void set_entry(const BoardEntry& entry, const QStringList& taken, bool read_only);
    /// The same once it has been saved: what was typed since then stays, as a change.
    void set_saved_entry(const BoardEntry& entry, const QStringList& taken, const QStringList& saved_texts);
    /// What stands in the fields.
    QStringList texts() const;
    /// As typed; throws Error where a field is at fault.
    BoardEntry entry() const;
    bool is_valid() const;
    bool is_modified() const { return texts() != loaded_; }
    void focus_first_fault();

    /// Its object name is the member's in a board's file.
    QWidget* field(const QString& name) const { return findChild<QWidget*>(name); }
    /// What stands beside a field.
    QLabel* words(const QString& name) const { return findChild<QLabel*>(name + QStringLiteral("-words")); }

  signals:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Row {
        QWidget* field;
        QLabel* words;
        QString hint;  ///< what belongs there
        QString rule;  ///< the sentence for what does not
        std::function<void(BoardEntry&)> put;
        bool good = true;
    };

    void add_heading(const QString& words);
    template <class Field>
    Field* add(const QString& label, const char* name, const QString& hint, const QString& rule,
               std::function<void(BoardEntry&, Field&)> put);
    void add_board_rows();
    void add_access_rows();
    void add_program_rows();
    void browse_identity();
    void check();

    QGridLayout* grid_;
    std::vector<Row> rows_;
    BoardEntry base_;  ///< what the fields do not show is taken from it
    QStringList taken_, loaded_;
    bool loading_ = false;
};

}  // namespace taso
