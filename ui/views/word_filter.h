// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace taso {

/// What is looked for by words: all of them must be there, in whatever case and order, and none that has a minus
/// before it. A word between slashes, /like.this/, is a regular expression, which a line is to hold.
class WordFilter {
  public:
    WordFilter() = default;
    explicit WordFilter(const QString& typed);

    bool is_empty() const { return wanted_.is_empty() && unwanted_.is_empty(); }
    /// An expression is none, as it may be while it is typed: then it is not looked for.
    bool is_faulty() const { return faulty_; }
    bool accepts(const QString& words) const;
    bool operator==(const WordFilter&) const = default;

  private:
    struct Patterns {
        QStringList words;
        QList<QRegularExpression> expressions;
        bool operator==(const Patterns&) const = default;
        bool is_empty() const { return words.isEmpty() && expressions.isEmpty(); }
    };
    /// A word, or an expression between slashes.
    void add(Patterns& patterns, const QString& word);

    Patterns wanted_, unwanted_;
    bool faulty_ = false;
};

/// A table sorted by its sort_role, of the rows whose filter_role the words are found in.
class FilteredTable : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit FilteredTable(QObject* parent = nullptr);
    void look_for(const QString& typed);
    bool is_filtered() const { return !filter_.is_empty(); }
    const WordFilter& filter() const { return filter_; }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    WordFilter filter_;
};

}  // namespace taso
