// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_page.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <set>

#include "style/card.h"
#include "views/layer_menu.h"
#include "views/layer_sums.h"
#include "views/table_text.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// So wide that its hint is read whole, where there is room.
class FilterLine : public QLineEdit {
  public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override {
        constexpr int around_words = 40;
        const int words = fontMetrics().horizontalAdvance(placeholderText());
        return {words + around_words, QLineEdit::sizeHint().height()};
    }
};

}  // namespace

LayerPage::LayerPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      model_(new LayerTableModel(this)),
      sorted_(new FilteredTable(this)),
      view_(new QTableView(this)),
      delegate_(new TableDelegate({LayerTableModel::layer, LayerTableModel::primitive, LayerTableModel::time},
                                  view_)),
      filter_(new FilterLine(this)),
      sums_(new ElidedLabel(this)),
      frame_(new ViewFrame(view_)),
      copy_(new QAction(tr("Cop&y rows"), view_)),
      csv_(new QAction(tr("Save the table as CS&V …"), view_)) {
    sorted_->setSourceModel(model_);
    view_->setModel(sorted_);
    view_->setItemDelegate(delegate_);
    columns_ = new ColumnChoice(*view_, LayerTableModel::layer);
    arrange();
    add_actions();
    connect_view();
    follow(workbench);
    fit_columns();
    show_sentence();
}

void LayerPage::arrange() {
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(LayerTableModel::step, Qt::AscendingOrder);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = view_->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    view_->setAccessibleName(tr("Layer table"));
    view_->setTabKeyNavigation(false);
    // By number the last ones, so that sessions find the others where they were.
    for (const auto& [column, before] : {std::pair(LayerTableModel::rows, LayerTableModel::time),
                                         {LayerTableModel::family, LayerTableModel::layouts},
                                         {LayerTableModel::share, LayerTableModel::workspace}}) {
        header->moveSection(header->visualIndex(column), header->visualIndex(before));
        view_->setColumnHidden(column, true);
    }

    filter_->setPlaceholderText(tr("Filter: conv hcw -winograd …"));
    filter_->setAccessibleName(tr("Filter of the layer table"));
    filter_->setToolTip(
        tr("Shows the rows that have all of these words in name, op, primitive, family or layouts.\n"
           "-word leaves out the rows that have it; /3x[35]/ is a regular expression.\n"
           "Enter goes to the next layer that is found, Esc clears the filter."));
    filter_->setClearButtonEnabled(true);

    sums_->setAccessibleName(tr("Sums of the layer table"));
    sums_->setToolTip(tr("Sums of the selected rows, or of all that are seen"));
    sums_->setProperty("muted", true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(view_, 1);
    column->addWidget(sums_);
}

void LayerPage::add_actions() {
    copy_->setObjectName(QStringLiteral("copy-rows"));
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    copy_->setToolTip(tr("The selected rows, with headings, separated by tabulators"));
    csv_->setObjectName(QStringLiteral("save-rows"));
    view_->addAction(copy_);
    connect(copy_, &QAction::triggered, this, [this] { copy_selected_rows(*view_); });
    connect(csv_, &QAction::triggered, this, &LayerPage::csv_wanted);
}

void LayerPage::connect_view() {
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        sorted_->look_for(typed);
        show_layer();
        show_sums();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!following_ && current.isValid()) workbench_.select_layer(layer_at(current));
            });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        show_sums();
        // The mark of the current one among several.
        view_->viewport()->update();
    });
    // A click on the row that is current already changes nothing there, but may elsewhere.
    connect(view_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { workbench_.select_layer(layer_at(index)); });
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        workbench_.select_layer(layer_at(index));
        if (index.data(LayerTableModel::segment_role).toBool())
            emit segment_wanted();
        else
            emit candidates_wanted();
    });
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QTableView::customContextMenuRequested, this, &LayerPage::show_menu_at);
    connect(view_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one follows the others.
        if (!fitting_ && section != LayerTableModel::origin && QApplication::mouseButtons()) resized_ = true;
    });
    connect(columns_, &ColumnChoice::changed, this, &LayerPage::fit_columns);
    view_->viewport()->installEventFilter(this);
    filter_->installEventFilter(this);
}

void LayerPage::follow(const Workbench& workbench) {
    connect(&workbench, &Workbench::document_changed, this, [this] {
        measure(*workbench_.document()->problem);
        show_sentence();
    });
    connect(&workbench, &Workbench::picture_changed, this, &LayerPage::show_picture);
    connect(&workbench, &Workbench::details_changed, this, &LayerPage::show_picture);
    connect(&workbench, &Workbench::busy_changed, this, &LayerPage::show_sentence);
    connect(&workbench, &Workbench::frontier_changed, this, &LayerPage::show_rows_column);
    connect(&workbench, &Workbench::rules_changed, this,
            [this] { model_->set_pinned(workbench_.pinned_layers()); });
    connect(&workbench, &Workbench::layer_changed, this, &LayerPage::show_layer);
}

void LayerPage::show_sentence() {
    // A sentence stays until what it stands for is there.
    if (is_vacant(workbench_) || (model_->rowCount() > 0 && !workbench_.is_picture_due()))
        frame_->set_sentence(vacancy_text(workbench_, tr("The layers, with what is chosen for each.")));
}

void LayerPage::show_rows_column() {
    // Not as answers come and go: no move of the slider moves the columns.
    if (columns_->is_wanted(LayerTableModel::rows, workbench_.offers_segments()) ==
        !view_->isColumnHidden(LayerTableModel::rows))
        return;
    fit_columns();
}

void LayerPage::show_menu_at(QPoint place) {
    QModelIndex index = view_->indexAt(place);
    // By keyboard: of the row that is selected, wherever the pointer is.
    if (!index.isValid()) index = view_->currentIndex();
    if (!index.isValid()) return;
    const QPoint global = view_->viewport()->mapToGlobal(place);
    const int row = sorted_->mapToSource(index).row();
    if (model_->is_layer(row)) return show_menu(row, global);
    // A transform or a segment follows from the layers: nothing is to be pinned or banned there.
    workbench_.select_layer(layer_at(index));
    auto* menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (model_->row(row).segment >= 0) {
        QAction* inside = menu->addAction(tr("Inside of its &segment"));
        connect(inside, &QAction::triggered, this, &LayerPage::segment_wanted);
    }
    add_common(*menu);
    menu->popup(global);
}

void LayerPage::show_menu(int layer, QPoint global) {
    if (!workbench_.document() || workbench_.shown().layers.empty()) return;
    workbench_.select_layer(layer);
    auto* menu = new LayerMenu(workbench_, layer, window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LayerMenu::candidates_wanted, this, &LayerPage::candidates_wanted);
    connect(menu, &LayerMenu::explanation_wanted, this, &LayerPage::explanation_wanted);
    connect(menu, &LayerMenu::segment_wanted, this, &LayerPage::segment_wanted);
    add_common(*menu);
    menu->popup(global);
}

void LayerPage::add_common(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({copy_, csv_});
    columns_->add_to(*menu.addMenu(tr("Colum&ns")));
}

QString LayerPage::csv() const { return csv_text(*sorted_, all_rows(*sorted_), all_columns(*sorted_)); }

void LayerPage::show_picture() {
    const ShownSelection& shown = workbench_.shown();
    double slowest = 1e-9;
    for (const ShownLayer& row : shown.layers) slowest = std::max(slowest, row.share);
    delegate_->slowest = slowest;
    following_ = true;
    model_->set_shown(shown);
    following_ = false;
    show_layer();
    show_sums();
    show_sentence();
}

void LayerPage::show_sums() {
    std::vector<int> rows = selected_rows(*view_);
    const bool several = rows.size() > 1;
    if (!several) rows = all_rows(*sorted_);
    for (int& row : rows) row = source_row(row);
    const QString words = sums_text(sums_of(*model_, rows), workbench_.shown().latency_ns);
    sums_->setText(several                                      ? tr("Selected: %1").arg(words)
                   : sorted_->is_filtered() && !words.isEmpty() ? tr("Seen: %1").arg(words)
                                                                : words);
}

int LayerPage::layer_at(const QModelIndex& index) const {
    return model_->layer_of(sorted_->mapToSource(index).row());
}

void LayerPage::show_layer() {
    const int layer = workbench_.layer();
    following_ = true;
    const QModelIndex index = layer < 0 ? QModelIndex() : sorted_->mapFromSource(model_->index(layer, 0));
    const QModelIndex current = view_->currentIndex();
    if (!index.isValid()) {
        view_->clearSelection();
        view_->setCurrentIndex({});
    } else if (!current.isValid() || layer_at(current) != layer) {
        // Whatever keys are held: they were meant for another view.
        view_->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view_->scrollTo(index);
    }
    following_ = false;
}

void LayerPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        resized_ = false;
        fit_columns();
    }
    QWidget::changeEvent(event);
}

bool LayerPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_->viewport() && event->type() == QEvent::Resize && !resized_) fit_columns();
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
        if (key.key() == Qt::Key_Down) {
            view_->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            emit match_wanted(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
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
            QStringLiteral("123"),
            QStringLiteral("implicit gemm"),
            QString::fromUtf8("12.34 %")};
}

void LayerPage::fit_columns() {
    const QFontMetrics metrics = view_->fontMetrics();
    QFont bold = view_->font();
    bold.setWeight(QFont::DemiBold);
    const auto widest = widest_texts();
    std::array<int, LayerTableModel::column_count> widths{};
    std::array<bool, LayerTableModel::column_count> wanted{};
    int all = 0, least_layer = 0;
    for (int column = 0; column < LayerTableModel::column_count; column++) {
        int& width = widths[static_cast<std::size_t>(column)];
        width = metrics.horizontalAdvance(widest[static_cast<std::size_t>(column)]) +
                (column == LayerTableModel::primitive ? 30 : 14);
        const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int title_width = QFontMetrics(bold).horizontalAdvance(title) + 20;
        if (column == LayerTableModel::layer) least_layer = title_width;
        width = std::max(width, title_width);
        const bool by_itself = column == LayerTableModel::rows ? workbench_.offers_segments()
                               : column == LayerTableModel::origin && resized_
                                   ? !view_->isColumnHidden(column)
                                   : column < LayerTableModel::family;
        wanted[static_cast<std::size_t>(column)] = columns_->is_wanted(column, by_itself);
        if (wanted[static_cast<std::size_t>(column)]) all += width;
    }
    // What every row says alike goes first where there is little room; then a long name of a layer gives way.
    int spare = view_->viewport()->width() - all;
    if (spare < 0 && one_origin_ && !resized_ && !columns_->is_said(LayerTableModel::origin)) {
        spare += widths[LayerTableModel::origin];
        wanted[LayerTableModel::origin] = false;
    }
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
    for (int column = 0; column < LayerTableModel::column_count; column++) {
        const auto place = static_cast<std::size_t>(column);
        const bool comes = wanted[place] && view_->isColumnHidden(column);
        view_->setColumnHidden(column, !wanted[place]);
        if (!resized_ || comes) view_->setColumnWidth(column, widths[place]);
    }
    fitting_ = false;
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

}  // namespace taso
