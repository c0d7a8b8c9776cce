// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <map>
#include <string>

#include "views/explanation_page.h"
#include "views/layer_page.h"
#include "views/plan_card.h"

namespace taso {

/// The table of layers or the explanation of one, in the same place.
class LayerCard : public PlanCard {
    Q_OBJECT

  public:
    explicit LayerCard(Workbench& workbench, QWidget* parent = nullptr);

    LayerPage* table() const { return table_; }
    ExplanationPage* explanation() const { return explanation_; }
    QToolButton* layers_tab() const { return layers_tab_; }
    QToolButton* explanation_tab() const { return explanation_tab_; }
    bool is_explaining() const { return pages_->currentWidget() == explanation_; }
    void show_tab(bool explanation);
    /// To type what the table is to be filtered by.
    void begin_to_filter();

    /// What is seen of the table, as words for a session, and back.
    std::map<std::string, std::string> view_words() const;
    void restore_view(const std::map<std::string, std::string>& words);

  protected:
    /// What is explained is an answer, and never what stands in for one.
    bool shows_plan() const override { return !is_explaining(); }

  private:
    QToolButton* add_tab(const QString& words, const QString& tip, bool explanation);

    LayerPage* table_;
    ExplanationPage* explanation_;
    QStackedWidget* pages_;
    QToolButton *layers_tab_, *explanation_tab_;
};

}  // namespace taso
