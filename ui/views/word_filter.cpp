// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/word_filter.h"

#include <algorithm>

#include "views/table_role.h"

namespace taso {

void WordFilter::add(Patterns& patterns, const QString& word) {
    const bool is_expression =
        word.size() > 2 && word.startsWith(QLatin1Char('/')) && word.endsWith(QLatin1Char('/'));
    if (!is_expression) {
        patterns.words << word;
        return;
    }
    QRegularExpression expression(word.mid(1, word.size() - 2), QRegularExpression::CaseInsensitiveOption |
                                                                    QRegularExpression::MultilineOption);
    if (expression.isValid())
        patterns.expressions << expression;
    else
        faulty_ = true;
}

WordFilter::WordFilter(const QString& typed) {
    for (const QString& word : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!word.startsWith(QLatin1Char('-')))
            add(wanted_, word);
        else if (word.size() > 1)  // else its word is still to be typed
            add(unwanted_, word.mid(1));
    }
}

bool WordFilter::accepts(const QString& words) const {
    const auto has = [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); };
    const auto fits = [&](const QRegularExpression& expression) {
        return expression.match(words).hasMatch();
    };
    return std::ranges::all_of(wanted_.words, has) && std::ranges::none_of(unwanted_.words, has) &&
           std::ranges::all_of(wanted_.expressions, fits) &&
           std::ranges::none_of(unwanted_.expressions, fits);
}

FilteredTable::FilteredTable(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(TableRole::sort_role);
    setFilterRole(TableRole::filter_role);
    setDynamicSortFilter(true);
}

void FilteredTable::look_for(const QString& typed) {
    const WordFilter wanted(typed);
    if (wanted == filter_) return;
    filter_ = wanted;
    invalidateFilter();
}

bool FilteredTable::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return filter_.is_empty() ||
           filter_.accepts(sourceModel()->index(row, 0, parent).data(filterRole()).toString());
}

}  // namespace taso
