// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <string>
#include <vector>

#include "board/board_file.h"
#include "boards/field_form.h"

class QLineEdit;

namespace taso {

/// All that is known of a board and of the way to it. A field's object name is the member's in a board's file.
class BoardForm : public FieldForm {
    Q_OBJECT

  public:
    explicit BoardForm(QWidget* parent = nullptr);

    /// `taken`: names of other boards that this one must not take.
    void set_entry(const BoardEntry& entry, const QStringList& taken, bool read_only);
    /// The same once it has been saved: what was typed since then stays, as a change.
    void set_saved_entry(const BoardEntry& entry, const QStringList& taken, const QStringList& saved_texts);
    /// As typed; throws Error where a field is at fault.
    BoardEntry entry() const;
    bool is_modified() const { return texts() != loaded_; }

  private:
    /// What a field is of an entry.
    template <class Field>
    using Show = std::function<void(Field&, const BoardEntry&)>;
    template <class Field>
    using Put = std::function<void(BoardEntry&, const Field&)>;
    using Member = std::string& (*)(BoardEntry&);

    template <class Field>
    Field* add(const QString& label, const char* name, const QString& hint, const QString& rule,
               Show<Field> show, Put<Field> put);
    /// A member as it is.
    QLineEdit* add_text(const QString& label, const char* name, const QString& hint, const QString& rule,
                        Member member);
    void add_bytes(const QString& label, const char* name, const QString& hint, std::int64_t Board::*member);
    void add_board_rows();
    void add_access_rows();
    void add_program_rows();
    void browse_identity();

    struct Link {
        std::function<void(const BoardEntry&)> show;
        std::function<void(BoardEntry&)> put;
    };
    std::vector<Link> links_;  ///< by row
    BoardEntry base_;          ///< what the fields do not show is taken from it
    QStringList taken_, loaded_;
};

}  // namespace taso
