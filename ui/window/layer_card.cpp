// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/layer_card.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "words/numbers.h"

namespace taso {

LayerCard::LayerCard(Workbench& workbench, QWidget* parent)
    : PlanCard(workbench, {}, nullptr, parent),
      table_(new LayerPage(workbench, this)),
      explanation_(new ExplanationPage(workbench, this)),
      comparison_(new ComparisonPage(workbench, this)),
      pages_(new QStackedWidget(this)) {
    add_page(table_, tr("Layers"), tr("The layers of the selection as a table"));
    add_page(explanation_, tr("Explanation"),
             tr("Why the selected layer runs its primitive, and what more memory buys"));
    add_page(comparison_, tr("Comparison"), tr("What differs from a plan that was kept"));
    column()->addWidget(pages_, 1);
    tab(Page::layers)->setChecked(true);
    explanation_->title()->hide();
    add_tool(explanation_->title());
    add_tool(note());
    add_stretch();
    table_->filter()->setMinimumWidth(240);
    add_tool(table_->filter());
    connect(table_, &LayerPage::explanation_wanted, this, [this] { show_page(Page::explanation); });
}

void LayerCard::add_page(QWidget* page, const QString& words, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    add_tool(button);
    const auto which = static_cast<Page>(pages_->addWidget(page));
    tabs_.push_back(button);
    connect(button, &QToolButton::clicked, this, [this, which] { show_page(which); });
}

void LayerCard::show_page(Page page) {
    tab(page)->setChecked(true);
    table_->filter()->setVisible(page == Page::layers);
    explanation_->title()->setVisible(page == Page::explanation);
    pages_->setCurrentIndex(static_cast<int>(page));
    show_note();
}

void LayerCard::begin_to_filter() {
    show_page(Page::layers);
    table_->filter()->setFocus(Qt::ShortcutFocusReason);
}

std::map<std::string, std::string> LayerCard::view_words() const {
    const QHeaderView* header = table_->view()->horizontalHeader();
    return {{"filter", table_->filter()->text().toStdString()},
            {"columns", table_->columns()->word().toStdString()},
            {"page", page() == Page::explanation ? "explanation" : "layers"},
            {"sorted_by", std::to_string(header->sortIndicatorSection())},
            {"descending", header->sortIndicatorOrder() == Qt::DescendingOrder ? "yes" : "no"}};
}

void LayerCard::restore_view(const std::map<std::string, std::string>& words) {
    const auto word = [&](const char* key) {
        const auto found = words.find(key);
        return found == words.end() ? QString() : text(found->second);
    };
    table_->filter()->setText(word("filter"));
    table_->columns()->restore(word("columns"));
    show_page(word("page") == QLatin1String("explanation") ? Page::explanation : Page::layers);
    const int column = word("sorted_by").toInt();
    if (column >= 0 && column < LayerTableModel::column_count)
        table_->view()->sortByColumn(
            column, word("descending") == QLatin1String("yes") ? Qt::DescendingOrder : Qt::AscendingOrder);
}

}  // namespace taso
