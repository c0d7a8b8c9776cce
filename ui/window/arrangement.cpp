// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/arrangement.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "charts/frontier_chart.h"
#include "charts/measured_chart.h"
#include "charts/memory_chart.h"
#include "charts/roofline_chart.h"
#include "charts/time_chart.h"
#include "charts/time_choice.h"
#include "graph/family_legend.h"
#include "style/chart_menu.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "window/chart_card.h"

namespace taso {

Arrangement::Arrangement(Workbench& workbench, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head(workbench));
    auto* graph = graphs(workbench);
    auto* memory_chart = new MemoryChart(workbench, this);
    auto* memory = memory_ = new ChartCard(workbench, this);
    memory->add_chart(memory_chart, tr("Memory"),
                      tr("Memory over time: where every buffer lies, from step to step"));
    memory->add_chart(new RooflineChart(workbench, this), tr("Roofline"),
                      tr("What bounds each layer: arithmetic or memory"));
    memory->add_chart(new MeasuredChart(workbench, this), tr("Measured"),
                      tr("The times of a run that is A, over the predicted ones"));
    memory->end_heading();
    const auto offer_measured = [memory, &plans = workbench.kept_plans()] {
        memory->offer_chart(2, plans.a() && plans.a()->ledger.measured);
    };
    connect(&workbench.kept_plans(), &KeptPlans::changed, this, offer_measured);
    offer_measured();
    layers_ = new LayerCard(workbench, this);
    auto* frontier_chart = new FrontierChart(workbench, this);
    auto* frontier = new Card(tr("Frontier"), frontier_chart, this);
    auto* charts = splitter("charts", Qt::Horizontal, {{frontier, 500}, {memory, 500}});
    auto* time_chart = new TimeChart(workbench, this);
    auto* times = new PlanCard(workbench, tr("Time of each layer"), time_chart, this);
    frontier_menu_ = ChartMenu::button(*frontier_chart, this);
    frontier->add_tool(frontier_menu_);
    times->add_tool(new TimeChoice(*time_chart, this));
    times_menu_ = ChartMenu::button(*time_chart, this);
    times->add_tool(times_menu_);
    auto* right = splitter("right", Qt::Vertical, {{charts, 300}, {times, 170}, {layers_, 330}});
    auto* body = splitter("body", Qt::Horizontal, {{graph, 270}, {right, 730}});
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 3);
    column->addWidget(body, 1);
    share_filter();
    for (Chart* chart : findChildren<Chart*>()) connect(chart, &Chart::fault, &workbench, &Workbench::fault);
    order_tabs();
}

QLayout* Arrangement::head(Workbench& workbench) {
    auto* latency = new LatencyReadout(workbench, this);
    auto* budget_page = new QWidget(this);
    auto* budget_column = new QVBoxLayout(budget_page);
    budget_column->setContentsMargins(0, 4, 0, 0);
    budget_column->setSpacing(4);
    budget_column->addWidget(new BudgetBar(workbench, this));
    budget_column->addStretch(1);
    budget_column->addWidget(new MemoryReadout(workbench, this));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Card({}, latency, this));
    head->addWidget(new Card({}, budget_page, this), 1);
    return head;
}

Card* Arrangement::graph_card(Workbench& workbench) {
    graph_ = new GraphView(workbench, this);
    graph_->setMinimumWidth(240);  // two layers side by side, beside the dock too
    auto* card = new PlanCard(workbench, tr("Layer graph"), graph_, this);
    graph_menu_ = new GraphMenu(*graph_, this);
    look_ = look_button();
    fit_graph_ = fit_button(graph_);
    card->add_tool(look_);
    card->add_tool(fit_graph_);
    card->column()->addWidget(graph_->collapse_button(), 0, Qt::AlignLeft);
    card->column()->addWidget(new FamilyLegend(workbench, *graph_, this));
    return card;
}

Card* Arrangement::survey_card(Workbench& workbench) {
    survey_ = new SurveyView(workbench, this);
    survey_->setMinimumWidth(graph_->minimumWidth());
    auto* card = new Card(tr("Graph of the file"), survey_, this);
    fit_survey_ = fit_button(survey_);
    card->add_tool(fit_survey_);
    card->column()->addWidget(survey_->legend());
    return card;
}

QToolButton* Arrangement::fit_button(GraphCanvas* graph) {
    auto* fit = new QToolButton(this);
    fit->setText(tr("Fit"));
    fit->setToolTip(tr("Show the whole graph"));
    connect(fit, &QToolButton::clicked, graph, &GraphCanvas::fit_all);
    return fit;
}

QToolButton* Arrangement::look_button() {
    auto* look = new QToolButton(this);
    // As narrow as can be: a note may stand before it.
    look->setText(QString::fromUtf8("▾"));
    look->setProperty("arrow", QStringLiteral("none"));
    look->setAccessibleName(tr("Look of the layer graph"));
    look->setToolTip(tr("What boxes are coloured by, what is collapsed, the overview"));
    look->setMenu(graph_menu_);
    look->setPopupMode(QToolButton::InstantPopup);
    return look;
}

void Arrangement::share_filter() {
    LayerPage* table = layers_->table();
    connect(table->filter(), &QLineEdit::textChanged, graph_, &GraphView::look_for);
    connect(table, &LayerPage::match_wanted, graph_, &GraphView::go_to_match);
    connect(graph_, &GraphView::filter_cleared, table->filter(), &QLineEdit::clear);
    connect(graph_, &GraphView::menu_wanted, table, &LayerPage::show_menu);
}

QWidget* Arrangement::graphs(Workbench& workbench) {
    graphs_ = new QStackedWidget(this);
    graphs_->addWidget(graph_card(workbench));
    graphs_->addWidget(survey_card(workbench));
    connect(&workbench, &Workbench::survey_changed, this, [this, &workbench] {
        const bool is_survey = workbench.survey() != nullptr;
        graphs_->setCurrentIndex(is_survey ? 1 : 0);
        if (is_survey) survey_->setFocus(Qt::OtherFocusReason);
    });
    return graphs_;
}

GraphCanvas* Arrangement::shown_graph() const {
    if (graphs_->currentIndex() == 0) return graph_;
    return survey_;
}

QSplitter* Arrangement::splitter(const char* name, Qt::Orientation orientation,
                                 const std::vector<Part>& parts) {
    auto* made = new QSplitter(orientation, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setHandleWidth(8);
    made->setChildrenCollapsible(false);
    QList<int> sizes;
    for (const Part& part : parts) {
        made->addWidget(part.widget);
        sizes << part.size;
    }
    made->setSizes(sizes);
    return made;
}

void Arrangement::order_tabs() {
    // From the question to the answer; in a card from the heading to what is beneath it.
    const auto& budget = *findChild<BudgetBar*>();
    const auto& choice = *findChild<TimeChoice*>();
    std::vector<QWidget*> order = {
        budget.kind(),   budget.entry(), budget.deadline(), budget.segments(),          budget.order(),
        budget.slider(), look_,          fit_graph_,        graph_->collapse_button(),  graph_,
        fit_survey_,     survey_,        frontier_menu_,    findChild<FrontierChart*>()};
    for (int i = 0; i < memory_->count(); i++) order.push_back(memory_->tab(i));
    for (int i = 0; i < memory_->count(); i++)
        order.insert(order.end(), {static_cast<QWidget*>(memory_->menu(i)), memory_->chart(i)});
    order.insert(
        order.end(),
        {choice.by(), choice.sorted(), times_menu_, findChild<TimeChart*>(),
         layers_->tab(LayerCard::Page::layers), layers_->tab(LayerCard::Page::explanation),
         layers_->tab(LayerCard::Page::comparison), layers_->table()->filter(), layers_->table()->view(),
         layers_->explanation()->table(), layers_->comparison()->plans(), layers_->comparison()->swap(),
         layers_->comparison()->drop(), layers_->comparison()->least(), layers_->comparison()->view()});
    for (std::size_t i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

}  // namespace taso
