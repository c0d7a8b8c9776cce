// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_page.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>

#include "style/theme.h"
#include "views/layer_menu.h"
#include "views/rule_marks.h"
#include "views/vacancy.h"
#include "words/numbers.h"

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
        // The ends of a layer's name say which one it is.
        if (index.column() == LayerTableModel::layer) option.textElideMode = Qt::ElideMiddle;
        const Theme& theme = Theme::of(option.palette);
        const QString family = index.data(LayerTableModel::family_role).toString();
        const bool transform = index.data(LayerTableModel::transform_role).toBool();
        const QColor colour = transform ? theme.transform() : theme.family(family);
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
            if (transform) {
                painter->drawEllipse(square);
            } else if (index.data(LayerTableModel::pinned_role).toBool()) {
                draw_pin(*painter, square.center() - QPointF(0, 3), colour, theme.text);
            } else {
                fill_family(*painter, square, family, theme);
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

LayerPage::LayerPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      model_(new LayerTableModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTableView(this)),
      filter_(new QLineEdit(this)),
      frame_(new ViewFrame(view_)) {
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
    // By number the last one, so that sessions find the others where they were.
    view_->horizontalHeader()->moveSection(LayerTableModel::rows, LayerTableModel::time);
    view_->setColumnHidden(LayerTableModel::rows, true);

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
                if (!following_ && current.isValid()) workbench_.select_layer(layer_at(current));
            });
    // A click on the row that is current already changes nothing there, but may elsewhere.
    connect(view_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { workbench_.select_layer(layer_at(index)); });
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QTableView::customContextMenuRequested, this, [this](QPoint place) {
        QModelIndex index = view_->indexAt(place);
        // By keyboard: of the row that is selected, wherever the pointer is.
        if (!index.isValid()) index = view_->currentIndex();
        if (!index.isValid()) return;
        // A transform follows from the layers: nothing is to be pinned or banned there.
        if (index.data(LayerTableModel::transform_role).toBool()) return;
        show_menu(layer_at(index), view_->viewport()->mapToGlobal(place));
    });
    connect(view_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one follows the others.
        if (!fitting_ && section != LayerTableModel::origin && QApplication::mouseButtons()) resized_ = true;
    });
    view_->viewport()->installEventFilter(this);
    connect(&workbench, &Workbench::document_changed, this, [this] {
        measure(*workbench_.document()->problem);
        show_sentence();
    });
    connect(&workbench, &Workbench::picture_changed, this, &LayerPage::show_picture);
    connect(&workbench, &Workbench::details_changed, this, &LayerPage::show_picture);
    connect(&workbench, &Workbench::busy_changed, this, &LayerPage::show_sentence);
    connect(&workbench, &Workbench::frontier_changed, this, &LayerPage::show_rows_column);
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (workbench_.shown().segment_of(layer_at(index))) emit segment_wanted();
    });
    connect(&workbench, &Workbench::rules_changed, this,
            [this] { model_->set_pinned(workbench_.pinned_layers()); });
    connect(&workbench, &Workbench::layer_changed, this, &LayerPage::show_layer);
    fit_columns();
    show_sentence();
}

void LayerPage::show_sentence() {
    // A sentence stays until what it stands for is there.
    if (is_vacant(workbench_) || (model_->rowCount() > 0 && !workbench_.is_picture_due()))
        frame_->set_sentence(vacancy_text(workbench_, tr("The layers, with what is chosen for each.")));
}

void LayerPage::show_rows_column() {
    // Not as answers come and go: no move of the slider moves the columns.
    const bool hidden = !workbench_.offers_segments();
    if (hidden == view_->isColumnHidden(LayerTableModel::rows)) return;
    view_->setColumnHidden(LayerTableModel::rows, hidden);
    if (!resized_) fit_columns();
}

void LayerPage::show_menu(int layer, QPoint global) {
    if (!workbench_.document() || workbench_.shown().layers.empty()) return;
    workbench_.select_layer(layer);
    auto* menu = new LayerMenu(workbench_, layer, window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LayerMenu::explanation_wanted, this, &LayerPage::explanation_wanted);
    connect(menu, &LayerMenu::segment_wanted, this, &LayerPage::segment_wanted);
    menu->popup(global);
}

void LayerPage::show_picture() {
    const ShownSelection& shown = workbench_.shown();
    double slowest = 1e-9;
    for (const ShownLayer& row : shown.layers) slowest = std::max(slowest, row.share);
    static_cast<LayerDelegate*>(view_->itemDelegate())->slowest = slowest;
    following_ = true;
    model_->set_shown(shown);
    following_ = false;
    show_layer();
    show_sentence();
}

int LayerPage::layer_at(const QModelIndex& index) const {
    return model_->layer_of(sorted_->mapToSource(index).row());
}

void LayerPage::show_layer() {
    const int layer = workbench_.layer();
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

void LayerPage::measure(const Problem& problem) {
    longest_layer_ = longest_op_ = longest_primitive_ = QString();
    const QFontMetrics metrics = view_->fontMetrics();
    const auto lengthen = [&](QString& longest, const QString& words) {
        if (metrics.horizontalAdvance(words) > metrics.horizontalAdvance(longest)) longest = words;
    };
    lengthen(longest_op_, LayerTableModel::transform_text());
    std::set<std::string> primitives;
    std::set<Origin> origins;
    for (const ProblemLayer& layer : problem.layers) {
        lengthen(longest_layer_, text(layer.name));
        lengthen(longest_op_, op_text(layer.op));
        for (const Candidate& candidate : layer.candidates) {
            primitives.insert(candidate.primitive);
            origins.insert(candidate.origin);
        }
    }
    for (const std::string& primitive : primitives) lengthen(longest_primitive_, text(primitive));
    one_origin_ = origins.size() < 2;
    if (!resized_) fit_columns();
}

std::array<QString, LayerTableModel::column_count> LayerPage::widest_texts() const {
    const QString bytes = QStringLiteral("1023 KiB");
    QString origin;
    for (const Origin each : {Origin::measured, Origin::simulated, Origin::estimated, Origin::emulated})
        if (const QString words = origin_text(each); words.size() > origin.size()) origin = words;
    return {QStringLiteral("123"),
            longest_layer_,
            longest_op_,
            longest_primitive_,
            QString::fromUtf8("hcw16 → hcw16"),
            QString::fromUtf8("≈ 12.3 ms"),
            bytes,
            bytes,
            bytes,
            origin,
            QStringLiteral("123")};
}

void LayerPage::fit_columns() {
    const QFontMetrics metrics = view_->fontMetrics();
    QFont bold = view_->font();
    bold.setWeight(QFont::DemiBold);
    const auto widest = widest_texts();
    std::array<int, LayerTableModel::column_count> widths{};
    int all = 0, least_layer = 0;
    for (int column = 0; column < LayerTableModel::column_count; column++) {
        int& width = widths[static_cast<std::size_t>(column)];
        width = metrics.horizontalAdvance(widest[static_cast<std::size_t>(column)]) +
                (column == LayerTableModel::primitive ? 30 : 14);
        const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int title_width = QFontMetrics(bold).horizontalAdvance(title) + 20;
        if (column == LayerTableModel::layer) least_layer = title_width;
        width = std::max(width, title_width);
        if (column != LayerTableModel::rows || !view_->isColumnHidden(column)) all += width;
    }
    // What every row says alike goes first where there is little room; then a long name of a layer gives way.
    int spare = view_->viewport()->width() - all;
    const bool hidden = spare < 0 && one_origin_;
    if (hidden) spare += widths[LayerTableModel::origin];
    int& layer = widths[LayerTableModel::layer];
    const int most = std::min(layer * 2 / 5, layer - least_layer);
    if (spare > 0) {
        for (const int column : {LayerTableModel::layer, LayerTableModel::primitive}) {
            int& width = widths[static_cast<std::size_t>(column)];
            width += std::min(spare / 2, width / 2);
        }
    } else if (spare >= -most) {
        layer += spare;
    }
    fitting_ = true;
    view_->setColumnHidden(LayerTableModel::origin, hidden);
    for (int column = 0; column < LayerTableModel::column_count; column++)
        view_->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    fitting_ = false;
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

}  // namespace taso
