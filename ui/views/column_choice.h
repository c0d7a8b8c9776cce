// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QTableView>
#include <map>

namespace taso {

/// Which columns of a table are seen: as the user says, by the menu of its heading or any other that it is added
/// to; of what nothing was said, the table decides.
class ColumnChoice : public QObject {
    Q_OBJECT

  public:
    /// `always`: the column that cannot be hidden.
    ColumnChoice(QTableView& view, int always);

    bool is_wanted(int column, bool by_itself) const;
    /// Whether the user has said anything of it.
    bool is_said(int column) const { return said_.contains(column); }
    /// The columns to be ticked, and to let the table decide again.
    void add_to(QMenu& menu);

    /// As a word for sessions, of the columns' plain names: "+share -weights".
    QString word() const;
    void restore(const QString& word);

  signals:
    void changed();

  private:
    void say(int column, bool wanted);
    QString plain_name(int column) const;

    QTableView& view_;
    int always_;
    std::map<int, bool> said_;
};

}  // namespace taso
