// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparison_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "base/error.h"
#include "style/theme.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// A bar under the difference of times: to the right of the middle what takes longer, to the left what takes less.
class DifferenceDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        option.state &= ~QStyle::State_HasFocus;
        if (index.column() == ComparisonModel::layer) option.textElideMode = Qt::ElideMiddle;
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != ComparisonModel::time_difference || largest <= 0) return;
        const Theme& theme = Theme::of(option.palette);
        const auto ns = static_cast<double>(index.data(ComparisonModel::sort_role).toLongLong());
        const double half = (given.rect.width() - 12) / 2.0, middle = given.rect.left() + 6 + half;
        const double end = middle + half * std::clamp(ns / largest, -1.0, 1.0);
        painter->fillRect(QRectF(QPointF(std::min(middle, end), given.rect.bottom() - 4),
                                 QPointF(std::max(middle, end), given.rect.bottom() - 1)),
                          ns > 0 ? theme.caution : theme.good);
    }

    double largest = 0;
};

}  // namespace

ComparisonPage::ComparisonPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      plans_(new QComboBox(this)),
      swap_(new QToolButton(this)),
      drop_(new QToolButton(this)),
      least_(new QLineEdit(this)),
      totals_(new QLabel(this)),
      explanation_(new QLabel(this)),
      model_(new ComparisonModel(this)),
      filter_(new ComparisonFilter(this)),
      view_(new QTableView(this)),
      frame_(new ViewFrame(view_)) {
    filter_->setSourceModel(model_);
    filter_->setSortRole(ComparisonModel::sort_role);
    filter_->setDynamicSortFilter(true);
    view_->setModel(filter_);
    view_->setItemDelegate(new DifferenceDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(ComparisonModel::layer, Qt::AscendingOrder);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setTabKeyNavigation(false);
    view_->setAccessibleName(tr("Layers that differ"));
    plans_->setAccessibleName(tr("Plan that is compared with"));
    plans_->setToolTip(tr("A, the kept plan that the shown one, B, is compared with"));
    plans_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    plans_->setMinimumContentsLength(24);
    swap_->setText(tr("Swap"));
    swap_->setToolTip(tr("Keep the shown plan as A, and show what was A"));
    drop_->setText(tr("Drop"));
    drop_->setToolTip(tr("Keep this plan no longer"));
    least_->setPlaceholderText(tr("all that differs"));
    least_->setAccessibleName(tr("Least difference that is listed"));
    least_->setToolTip(tr("Lists only what differs by more than this time, such as 100 us"));
    least_->setClearButtonEnabled(true);
    least_->setFixedWidth(140);
    totals_->setTextFormat(Qt::PlainText);
    explanation_->setTextFormat(Qt::PlainText);
    explanation_->setWordWrap(true);
    explanation_->setProperty("muted", true);
    totals_->setAccessibleName(tr("Difference of the two plans"));
    explanation_->setAccessibleName(tr("What explains most of the difference"));
    for (QToolButton* button : {swap_, drop_}) button->setFocusPolicy(Qt::TabFocus);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* a = new QLabel(tr("A:"), this);
    a->setProperty("heading", true);
    head->addWidget(a);
    head->addWidget(plans_, 1);
    head->addWidget(swap_);
    head->addWidget(drop_);
    auto* more = new QLabel(tr("more than"), this);
    more->setProperty("muted", true);
    head->addWidget(more);
    head->addWidget(least_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(totals_);
    column->addWidget(explanation_);
    column->addWidget(view_, 1);

    KeptPlans& kept = workbench.kept_plans();
    connect(&kept, &KeptPlans::changed, this, &ComparisonPage::show_plans);
    connect(&kept, &KeptPlans::difference_changed, this, &ComparisonPage::show_difference);
    for (const auto signal : {&Workbench::picture_changed, &Workbench::details_changed})
        connect(&workbench, signal, this, &ComparisonPage::show_buttons);
    connect(&workbench, &Workbench::layer_changed, this, &ComparisonPage::show_layer);
    connect(plans_, &QComboBox::activated, this, [&kept](int index) { kept.set_a(index); });
    connect(swap_, &QToolButton::clicked, &workbench, &Workbench::swap_plans);
    connect(drop_, &QToolButton::clicked, this, [&kept] { kept.drop(kept.a_index()); });
    connect(least_, &QLineEdit::textChanged, this, &ComparisonPage::take_least);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparisonPage::choose_layer);
    show_plans();
}

void ComparisonPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_columns();
    QWidget::changeEvent(event);
}

void ComparisonPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_columns();
}

void ComparisonPage::fit_columns() {
    const QFontMetrics metrics = view_->fontMetrics();
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    const int time = metrics.horizontalAdvance(QStringLiteral("+12.34 ms")) + 28;
    const int bytes = metrics.horizontalAdvance(QString::fromUtf8("−1023 KiB")) + 28;
    for (int column = ComparisonModel::a_time; column < ComparisonModel::column_count; column++)
        view_->setColumnWidth(column, column == ComparisonModel::bytes_difference ? bytes : time);
    const int left = std::max(3 * time, view_->viewport()->width() - 3 * time - bytes);
    view_->setColumnWidth(ComparisonModel::layer, left * 3 / 10);
    view_->setColumnWidth(ComparisonModel::a_primitive, left * 35 / 100);
    view_->setColumnWidth(ComparisonModel::b_primitive, left - left * 3 / 10 - left * 35 / 100);
}

void ComparisonPage::show_plans() {
    const KeptPlans& kept = workbench_.kept_plans();
    plans_->clear();
    for (const auto& plan : kept.plans()) plans_->addItem(plan->name);
    plans_->setCurrentIndex(kept.a_index());
    plans_->setEnabled(!kept.plans().empty());
    show_difference();
}

void ComparisonPage::show_buttons() {
    swap_->setEnabled(workbench_.can_swap_plans());
    drop_->setEnabled(workbench_.kept_plans().a() != nullptr);
}

void ComparisonPage::show_difference() {
    const KeptPlans& kept = workbench_.kept_plans();
    const Difference* difference = kept.difference();
    model_->set_difference(difference);
    double largest = 0;
    for (const DifferenceRow& row : model_->rows())
        largest = std::max(largest, static_cast<double>(std::abs(row.ns())));
    static_cast<DifferenceDelegate*>(view_->itemDelegate())->largest = largest;
    show_buttons();
    totals_->setVisible(difference != nullptr);
    explanation_->setVisible(difference != nullptr);
    if (!kept.a()) {
        frame_->set_sentence(
            tr("Keep the shown plan as A (Compare > Keep as A), and go on: what is shown then is held "
               "against it."));
    } else if (!difference) {
        frame_->set_sentence(tr("There is no plan to compare."));
    } else {
        const Ledger &a = kept.a()->ledger, &b = *kept.b();
        QString words =
            tr("A %1, B %2: %3")
                .arg(time_text(a.latency_ns), time_text(b.latency_ns), time_difference_text(difference->ns));
        if (a.latency_ns > 0 && difference->ns != 0)
            words += tr(" (%1)").arg(
                percent_text(static_cast<double>(difference->ns) / static_cast<double>(a.latency_ns)));
        if (a.memory && b.memory)
            words += tr(", arena %1")
                         .arg(bytes_difference_text((*b.memory)[BudgetKind::arena] -
                                                    (*a.memory)[BudgetKind::arena]));
        words += tr("; %1 of %2 layers run otherwise").arg(difference->changed).arg(difference->rows.size());
        totals_->setText(words);
        explanation_->setText(sentence_text(difference->sentence));
        frame_->set_sentence(filter_->rowCount() > 0 ? QString() : tr("No layer differs by more."));
    }
    fit_columns();
    show_layer();
}

void ComparisonPage::take_least() {
    bool bad = false;
    std::int64_t ns = 0;
    if (!least_->text().trimmed().isEmpty()) try {
            ns = parse_deadline(least_->text());
        } catch (const Error&) {
            bad = true;
        }
    least_->setProperty("fault", bad);
    filter_->set_least(ns);
    show_difference();
}

void ComparisonPage::show_layer() {
    const Problem* problem = workbench_.problem();
    const int layer = workbench_.layer();
    if (!problem || layer < 0) return;
    const std::string& name = problem->layers[static_cast<std::size_t>(layer)].name;
    const auto& rows = model_->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const DifferenceRow& each) {
        return std::find(each.layers.begin(), each.layers.end(), name) != each.layers.end();
    });
    const QModelIndex index =
        row == rows.end() ? QModelIndex()
                          : filter_->mapFromSource(model_->index(static_cast<int>(row - rows.begin()), 0));
    following_ = true;
    if (index.isValid())
        view_->setCurrentIndex(index);
    else
        view_->clearSelection();
    following_ = false;
}

void ComparisonPage::choose_layer(const QModelIndex& index) {
    if (following_ || !index.isValid() || !workbench_.problem()) return;
    const DifferenceRow& row = model_->rows()[static_cast<std::size_t>(filter_->mapToSource(index).row())];
    const auto& layers = workbench_.problem()->layers;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (layers[i].name == row.layers.front()) return workbench_.select_layer(static_cast<int>(i));
}

}  // namespace taso
