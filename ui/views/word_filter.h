// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace taso {

/// What is looked for by words: all of them must be there, in whatever case and order, and none that has a minus
/// before it.
class WordFilter {
  public:
    WordFilter() = default;
    explicit WordFilter(const QString& typed);

    bool is_empty() const { return wanted_.isEmpty() && unwanted_.isEmpty(); }
    bool accepts(const QString& words) const;
    bool operator==(const WordFilter&) const = default;

  private:
    QStringList wanted_, unwanted_;
};

/// A table sorted by its sort_role, of the rows whose filter_role the words are found in.
class FilteredTable : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit FilteredTable(QObject* parent = nullptr);
    void look_for(const QString& typed);
    bool is_filtered() const { return !filter_.is_empty(); }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    WordFilter filter_;
};

}  // namespace taso
