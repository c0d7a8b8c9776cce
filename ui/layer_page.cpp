// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_page.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "theme.h"

namespace taso {

namespace {

/// Draws a square in the family's colour before the primitive and a share bar under the time.
class LayerDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        option.state &= ~QStyle::State_HasFocus;
        const Theme& theme = Theme::of(option.palette);
        const QColor colour = theme.family(index.data(LayerTableModel::family_role).toString());
        const int column = index.column();
        if (column == LayerTableModel::primitive) {
            const bool striped = option.features & QStyleOptionViewItem::Alternate;
            const bool selected = option.state & QStyle::State_Selected;
            painter->fillRect(given.rect, selected  ? Theme::mixed(theme.panel, theme.accent, 0.16)
                                          : striped ? option.palette.color(QPalette::AlternateBase)
                                                    : theme.panel);
            option.rect.setLeft(option.rect.left() + 16);
            QStyledItemDelegate::paint(painter, option, index);
            const QRectF square(given.rect.left() + 6, given.rect.center().y() - 4, 9, 9);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            if (index.data(LayerTableModel::pinned_role).toBool()) {
                // A pin: a round head on a needle.
                painter->drawEllipse(QRectF(square.left(), square.top() - 3, 9, 9));
                painter->setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap));
                painter->drawLine(QPointF(square.center().x(), square.top() + 6),
                                  QPointF(square.center().x(), square.bottom() + 4));
            } else {
                painter->drawRoundedRect(square, 2, 2);
            }
            painter->restore();
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (column == LayerTableModel::time) {
            const double share = std::min(1.0, index.data(LayerTableModel::share_role).toDouble() / slowest);
            const QRectF bar(given.rect.left() + 6, given.rect.bottom() - 4,
                             (given.rect.width() - 12) * share, 3);
            painter->fillRect(bar, colour);
        }
    }

    double slowest = 1;
};

}  // namespace

LayerPage::LayerPage(QWidget* parent)
    : QWidget(parent),
      model_(new LayerTableModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTableView(this)),
      filter_(new QLineEdit(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(LayerTableModel::sort_role);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    sorted_->setDynamicSortFilter(true);

    view_->setModel(sorted_);
    view_->setItemDelegate(new LayerDelegate(view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(LayerTableModel::step, Qt::AscendingOrder);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setStretchLastSection(true);
    view_->setAccessibleName(tr("Layer table"));
    view_->setTabKeyNavigation(false);

    filter_->setPlaceholderText(tr("Filter layers, ops, primitives …"));
    filter_->setAccessibleName(tr("Filter of the layer table"));
    filter_->setToolTip(tr("Shows only the layers that contain these words"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, sorted_, &QSortFilterProxyModel::setFilterFixedString);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(view_, 1);

    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!following_ && current.isValid()) emit layer_clicked(sorted_->mapToSource(current).row());
            });
    // A click on the row that is current already changes nothing there, but may elsewhere.
    connect(view_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { emit layer_clicked(sorted_->mapToSource(index).row()); });
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QTableView::customContextMenuRequested, this, [this](QPoint place) {
        QModelIndex index = view_->indexAt(place);
        // By keyboard: of the row that is selected, wherever the pointer is.
        if (!index.isValid()) index = view_->currentIndex();
        if (!index.isValid()) return;
        emit menu_wanted(sorted_->mapToSource(index).row(), view_->viewport()->mapToGlobal(place));
    });
    connect(view_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one follows the others.
        if (!fitting_ && section != LayerTableModel::origin && QApplication::mouseButtons()) resized_ = true;
    });
    view_->viewport()->installEventFilter(this);
    fit_columns();
}

void LayerPage::set_shown(const Shown& shown) {
    double slowest = 1e-9;
    for (const ShownLayer& row : shown.layers) slowest = std::max(slowest, row.share);
    static_cast<LayerDelegate*>(view_->itemDelegate())->slowest = slowest;
    following_ = true;
    model_->set_shown(shown);
    following_ = false;
}

void LayerPage::set_pinned(const std::vector<bool>& layers) { model_->set_pinned(layers); }

void LayerPage::select_layer(int layer) {
    following_ = true;
    const QModelIndex index = layer < 0 ? QModelIndex() : sorted_->mapFromSource(model_->index(layer, 0));
    if (!index.isValid()) {
        view_->clearSelection();
        view_->setCurrentIndex({});
    } else if (view_->currentIndex().row() != index.row()) {
        view_->selectRow(index.row());
        view_->scrollTo(index);
    }
    following_ = false;
}

void LayerPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_columns();
    QWidget::changeEvent(event);
}

bool LayerPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_->viewport() && event->type() == QEvent::Resize && !resized_) fit_columns();
    return QWidget::eventFilter(watched, event);
}

void LayerPage::fit_columns() {
    const QFontMetrics metrics = view_->fontMetrics();
    QFont bold = view_->font();
    bold.setWeight(QFont::DemiBold);
    constexpr std::array<const char*, LayerTableModel::column_count> widest = {
        "123",           "inception_4d/5x5_re",
        "average pool",  "winograd-4x4-chw16-chw16",
        "chw16 → chw16", "12.34 ms",
        "1023 KiB",      "1023 KiB",
        "1023 KiB",      "estimated"};
    std::array<int, LayerTableModel::column_count> widths{};
    int all = 0;
    for (int column = 0; column < LayerTableModel::column_count; column++) {
        int& width = widths[static_cast<std::size_t>(column)];
        width = metrics.horizontalAdvance(QString::fromUtf8(widest[static_cast<std::size_t>(column)])) +
                (column == LayerTableModel::primitive ? 32 : 16);
        const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(title) + 20);
        all += width;
    }
    // The two long names give way to the figures where that makes all of them visible.
    const int spare = view_->viewport()->width() - all;
    const int most = (widths[LayerTableModel::layer] + widths[LayerTableModel::primitive]) * 2 / 5;
    if (spare > -most)
        for (const int column : {LayerTableModel::layer, LayerTableModel::primitive}) {
            int& width = widths[static_cast<std::size_t>(column)];
            width += std::min(spare / 2, width);
        }
    fitting_ = true;
    for (int column = 0; column < LayerTableModel::column_count; column++)
        view_->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    fitting_ = false;
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

}  // namespace taso
