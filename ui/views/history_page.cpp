// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "style/theme.h"
#include "style/view_frame.h"

namespace taso {

namespace {

constexpr int beside = 8;  ///< what stands in a row, at its ends

/// A row is one thing: no frame around a cell of it. Figures end where their headings do.
class StepDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        option.state &= ~QStyle::State_HasFocus;
        const Theme& theme = Theme::of(option.palette);
        painter->fillRect(given.rect, option.state & QStyle::State_Selected ? theme.tint()
                                      : option.features & QStyleOptionViewItem::Alternate
                                          ? option.palette.color(QPalette::AlternateBase)
                                          : theme.panel);
        if (index.column() == HistoryModel::change)
            option.rect.setLeft(option.rect.left() + beside - 2);
        else
            option.rect.setRight(option.rect.right() - beside);
        QStyledItemDelegate::paint(painter, option, index);
    }
};

}  // namespace

HistoryPage::HistoryPage(const Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      model_(new HistoryModel(workbench, this)),
      view_(new QTableView(this)) {
    view_->setModel(model_);
    view_->setItemDelegate(new StepDelegate(view_));
    view_->setAccessibleName(tr("History"));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding-left: %1px; }").arg(beside));
    view_->horizontalHeader()->setSectionResizeMode(HistoryModel::change, QHeaderView::Stretch);
    new ViewFrame(view_);
    auto* hint = new QLabel(
        tr("A click or Enter goes to a step. What is undone stays until something else is asked."), this);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(view_, 1);
    column->addWidget(hint);
    const auto want = [this](const QModelIndex& index) {
        if (index.row() != workbench_.history().aim()) emit step_wanted(index.row());
    };
    connect(view_, &QTableView::clicked, this, want);
    connect(view_, &QTableView::activated, this, want);
    connect(&workbench.history(), &History::steps_changed, this, &HistoryPage::show_present);
    fit_columns();
    show_present();
}

void HistoryPage::show_present() {
    const QModelIndex index = model_->index(workbench_.history().aim(), 0);
    if (!index.isValid()) return;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

void HistoryPage::fit_columns() {
    QFont bold = view_->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (const int column : {HistoryModel::latency, HistoryModel::memory}) {
        int width = 0;
        for (const QString& words :
             {model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
              HistoryModel::tr("opening …"), HistoryModel::tr("infeasible"), QString::fromUtf8("1023 KiB …")})
            width = std::max(width, metrics.horizontalAdvance(words));
        view_->setColumnWidth(column, width + 24);
    }
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_columns();
    QWidget::changeEvent(event);
}

}  // namespace taso
