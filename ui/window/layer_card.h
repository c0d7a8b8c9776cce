// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <map>
#include <string>
#include <vector>

#include "views/comparison_page.h"
#include "views/explanation_page.h"
#include "views/layer_page.h"
#include "views/plan_card.h"

namespace taso {

/// The table of layers, the explanation of one, or the comparison with another plan, in the same place.
class LayerCard : public PlanCard {
    Q_OBJECT

  public:
    enum class Page { layers, explanation, comparison };

    explicit LayerCard(Workbench& workbench, QWidget* parent = nullptr);

    LayerPage* table() const { return table_; }
    ExplanationPage* explanation() const { return explanation_; }
    ComparisonPage* comparison() const { return comparison_; }
    QToolButton* tab(Page page) const { return tabs_.at(static_cast<std::size_t>(page)); }
    Page page() const { return static_cast<Page>(pages_->currentIndex()); }
    void show_page(Page page);
    /// To type what the table is to be filtered by.
    void begin_to_filter();

    /// What is seen of the table, as words for a session, and back.
    std::map<std::string, std::string> view_words() const;
    void restore_view(const std::map<std::string, std::string>& words);

  protected:
    /// What is explained is an answer, and never what stands in for one.
    bool shows_plan() const override { return page() != Page::explanation; }

  private:
    void add_page(QWidget* page, const QString& words, const QString& tip);

    LayerPage* table_;
    ExplanationPage* explanation_;
    ComparisonPage* comparison_;
    QStackedWidget* pages_;
    std::vector<QToolButton*> tabs_;  ///< by page
};

}  // namespace taso
