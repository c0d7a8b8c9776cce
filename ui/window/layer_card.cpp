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
      pages_(new QStackedWidget(this)),
      layers_tab_(add_tab(tr("Layers"), tr("The layers of the selection as a table"), false)),
      explanation_tab_(add_tab(tr("Explanation"),
                               tr("Why the selected layer runs its primitive, and what more memory buys"),
                               true)) {
    pages_->addWidget(table_);
    pages_->addWidget(explanation_);
    column()->addWidget(pages_, 1);
    layers_tab_->setChecked(true);
    explanation_->title()->hide();
    add_tool(explanation_->title());
    add_tool(note());
    add_stretch();
    table_->filter()->setMinimumWidth(240);
    add_tool(table_->filter());
    connect(table_, &LayerPage::explanation_wanted, this, [this] { show_tab(true); });
}

QToolButton* LayerCard::add_tab(const QString& words, const QString& tip, bool explanation) {
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    add_tool(button);
    connect(button, &QToolButton::clicked, this, [this, explanation] { show_tab(explanation); });
    return button;
}

void LayerCard::show_tab(bool explanation) {
    (explanation ? explanation_tab_ : layers_tab_)->setChecked(true);
    table_->filter()->setVisible(!explanation);
    explanation_->title()->setVisible(explanation);
    pages_->setCurrentWidget(explanation ? static_cast<QWidget*>(explanation_) : table_);
    show_note();
}

void LayerCard::begin_to_filter() {
    show_tab(false);
    table_->filter()->setFocus(Qt::ShortcutFocusReason);
}

std::map<std::string, std::string> LayerCard::view_words() const {
    const QHeaderView* header = table_->view()->horizontalHeader();
    return {{"filter", table_->filter()->text().toStdString()},
            {"page", is_explaining() ? "explanation" : "layers"},
            {"sorted_by", std::to_string(header->sortIndicatorSection())},
            {"descending", header->sortIndicatorOrder() == Qt::DescendingOrder ? "yes" : "no"}};
}

void LayerCard::restore_view(const std::map<std::string, std::string>& words) {
    const auto word = [&](const char* key) {
        const auto found = words.find(key);
        return found == words.end() ? QString() : text(found->second);
    };
    table_->filter()->setText(word("filter"));
    show_tab(word("page") == QLatin1String("explanation"));
    const int column = word("sorted_by").toInt();
    if (column >= 0 && column < LayerTableModel::column_count)
        table_->view()->sortByColumn(
            column, word("descending") == QLatin1String("yes") ? Qt::DescendingOrder : Qt::AscendingOrder);
}

}  // namespace taso
