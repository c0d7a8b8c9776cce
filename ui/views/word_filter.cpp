// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/word_filter.h"

#include <algorithm>

#include "views/table_role.h"

namespace taso {

WordFilter::WordFilter(const QString& typed) {
    for (const QString& word : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!word.startsWith(QLatin1Char('-')))
            wanted_ << word;
        else if (word.size() > 1)  // else its word is still to be typed
            unwanted_ << word.mid(1);
    }
}

bool WordFilter::accepts(const QString& words) const {
    const auto has = [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); };
    return std::ranges::all_of(wanted_, has) && std::ranges::none_of(unwanted_, has);
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
