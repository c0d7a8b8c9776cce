// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates_page.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "style/card.h"
#include "views/table_text.h"
#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int weighing_rest_ms = 120;

}  // namespace

CandidatesPage::CandidatesPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      model_(new CandidateTableModel(this)),
      sorted_(new FilteredTable(this)),
      title_(new ElidedLabel(this)),
      status_(new ElidedLabel(this)),
      filter_(new QLineEdit(this)),
      view_(new QTableView(this)),
      delegate_(new TableDelegate({-1, CandidateTableModel::primitive, CandidateTableModel::time}, view_)),
      frame_(new ViewFrame(view_)),
      messages_(new MessageBar(this)),
      pin_(new QPushButton(tr("&Pin"), this)),
      unpin_(new QPushButton(tr("&Unpin"), this)),
      ban_(new QPushButton(this)),
      stop_(new QPushButton(this)),
      copy_(new QAction(tr("Cop&y rows"), view_)) {
    sorted_->setSourceModel(model_);
    arrange_table();
    arrange();
    connect_parts();
    follow(workbench);
    fit_columns();
    show_known();
}

void CandidatesPage::arrange_table() {
    view_->setModel(sorted_);
    view_->setItemDelegate(delegate_);
    view_->setAccessibleName(tr("Candidates of the selected layer"));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setAlternatingRowColors(true);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setSortingEnabled(true);
    view_->sortByColumn(CandidateTableModel::time, Qt::AscendingOrder);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    copy_->setObjectName(QStringLiteral("copy-rows"));
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    copy_->setToolTip(tr("The selected rows, with headings, separated by tabulators"));
    view_->addAction(copy_);
}

void CandidatesPage::arrange() {
    title_->setProperty("heading", true);
    title_->setAccessibleName(tr("Whose candidates these are"));
    status_->setProperty("muted", true);
    status_->setAccessibleName(tr("How much is known"));
    filter_->setPlaceholderText(tr("Filter: hcw -winograd …"));
    filter_->setAccessibleName(tr("Filter of the candidates"));
    filter_->setToolTip(
        tr("Shows the candidates that have all of these words in primitive, family or layouts.\n"
           "-word leaves out those that have it."));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(240);
    pin_->setToolTip(tr("The layer runs this candidate, whatever is asked (Enter)"));
    unpin_->setToolTip(tr("The layer may run every candidate again"));
    for (QPushButton* button : {pin_, unpin_, ban_, stop_}) button->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_, 1);
    head->addWidget(filter_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (QPushButton* button : {pin_, unpin_, ban_}) foot->addWidget(button);
    foot->addSpacing(8);
    foot->addWidget(status_, 1);
    foot->addWidget(stop_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(messages_);
    column->addLayout(head);
    column->addWidget(view_, 1);
    column->addLayout(foot);
    const QList<QWidget*> order = {filter_, view_, pin_, unpin_, ban_, stop_};
    for (int i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

void CandidatesPage::connect_parts() {
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        sorted_->look_for(typed);
        show_buttons();
    });
    connect(filter_, &QLineEdit::returnPressed, view_, qOverload<>(&QWidget::setFocus));
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CandidatesPage::show_buttons);
    connect(view_, &QTableView::activated, this, &CandidatesPage::pin);
    connect(view_, &QTableView::customContextMenuRequested, this, &CandidatesPage::show_menu);
    connect(copy_, &QAction::triggered, this, [this] { copy_selected_rows(*view_); });
    connect(pin_, &QPushButton::clicked, this, &CandidatesPage::pin);
    connect(unpin_, &QPushButton::clicked, this, &CandidatesPage::unpin);
    connect(ban_, &QPushButton::clicked, this, &CandidatesPage::ban);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (state_ != State::weighing) return begin_anew();
        rest_.stop();
        workbench_.cancel_candidates();
        state_ = State::stopped;
        show_status();
    });
    rest_.setSingleShot(true);
    rest_.setInterval(weighing_rest_ms);
    connect(&rest_, &QTimer::timeout, this, &CandidatesPage::ask);
}

void CandidatesPage::follow(const Workbench& workbench) {
    for (const auto signal :
         {&Workbench::document_changed, &Workbench::picture_changed, &Workbench::rules_changed})
        connect(&workbench, signal, this, &CandidatesPage::begin_anew);
    connect(&workbench, &Workbench::details_changed, this, [this] {
        // They come for other reasons, too.
        if (state_ == State::weighing && !asked_) rest_.start();
    });
    connect(&workbench, &Workbench::layer_changed, this, &CandidatesPage::begin_anew);
    connect(&workbench, &Workbench::candidate_weighed, this, [this](const CandidateReason& known) {
        if (state_ != State::weighing) return;
        model_->take(known);
        fit_reason();
        show_status();
    });
    connect(&workbench, &Workbench::candidates_weighed, this, [this] {
        if (state_ != State::weighing) return;
        state_ = State::complete;
        show_status();
    });
    // A rule that cannot be had is refused where it was wanted.
    connect(&workbench, &Workbench::fault, this, [this](const QString& sentence) {
        if (isVisible() && isActiveWindow()) messages_->show_fault(sentence);
    });
    connect(&workbench, &Workbench::rules_changed, messages_, &QWidget::hide);
}

void CandidatesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    begin_anew();
    ask();
    select(model_->chosen_row());
}

void CandidatesPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    rest_.stop();
    workbench_.cancel_candidates();
    state_ = State::idle;
}

void CandidatesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_columns();
    QWidget::changeEvent(event);
}

void CandidatesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_reason();
}

void CandidatesPage::begin_anew() {
    if (!isVisible()) return;
    workbench_.cancel_candidates();
    asked_ = false;
    show_known();
    if (state_ == State::weighing) rest_.start();
}

void CandidatesPage::show_known() {
    const Document* document = workbench_.document().get();
    const int layer = workbench_.layer();
    if (!document || layer < 0) {
        model_->clear();
        state_ = State::idle;
        title_->clear();
        frame_->set_sentence(document ? tr("Select a layer to see its candidates.")
                                      : tr("Open a network to see the candidates of its layers."));
    } else {
        const bool other = layer != model_->layer();
        model_->set_layer(*document->problem, layer, workbench_.rules(), workbench_.shown());
        delegate_->slowest = model_->longest_bar();
        state_ = workbench_.answer() || workbench_.is_busy() ? State::weighing : State::idle;
        show_title(document->problem->layers[static_cast<std::size_t>(layer)]);
        frame_->set_sentence(QString());
        if (other) {
            fit_columns();
            select(model_->chosen_row());
        }
        fit_reason();
    }
    show_status();
    show_buttons();
}

void CandidatesPage::show_title(const ProblemLayer& layer) {
    const FrontierPoint* answer = workbench_.answer();
    const QString name = text(layer.name), op = op_text(layer.op);
    if (!answer || model_->chosen_row() < 0) return title_->setText(tr("%1 (%2): candidates").arg(name, op));
    const ShownLayer& now = workbench_.shown().layers[static_cast<std::size_t>(model_->layer())];
    title_->setText(tr("%1 (%2) runs %3: %4 of %5")
                        .arg(name, op, now.primitive, time_text(now.ns), time_text(answer->latency_ns)));
}

void CandidatesPage::ask() {
    if (state_ != State::weighing || asked_) return;
    asked_ = workbench_.details() && workbench_.answer();
    if (asked_) workbench_.request_candidates();
}

void CandidatesPage::show_status() {
    model_->set_pending(state_ == State::weighing);
    stop_->setText(state_ == State::stopped ? tr("&Go on") : tr("&Stop"));
    stop_->setToolTip(state_ == State::stopped ? tr("Compute what comes of each candidate")
                                               : tr("Leave the rest uncomputed"));
    stop_->setEnabled(state_ == State::weighing || state_ == State::stopped);
    const auto count = [&](const QString& words) {
        return words.arg(model_->known_rows()).arg(model_->open_rows());
    };
    switch (state_) {
        case State::weighing:
            return status_->setText(count(tr("Best latencies: %1 of %2 …")));
        case State::stopped:
            return status_->setText(count(tr("Best latencies: stopped at %1 of %2.")));
        case State::complete:
            return status_->setText(count(tr("Best latencies: %1 of %2.")));
        default:
            return status_->setText(
                model_->layer() < 0 ? QString() : tr("Nothing keeps what is asked: no latency to compare."));
    }
}

void CandidatesPage::show_buttons() {
    const int row = current_row();
    const bool banned = row >= 0 && model_->is_banned(row);
    pin_->setEnabled(row >= 0 && !banned && !model_->is_pinned(row));
    bool pinned = false;
    for (int each = 0; each < model_->rowCount(); each++) pinned |= model_->is_pinned(each);
    unpin_->setEnabled(pinned);
    ban_->setEnabled(row >= 0 && (banned || !model_->is_pinned(row)));
    ban_->setText(banned ? tr("&Lift the ban") : tr("&Ban everywhere"));
    ban_->setToolTip(banned ? tr("Layers may run it again") : tr("No layer may run it"));
}

void CandidatesPage::show_menu(QPoint place) {
    QModelIndex index = view_->indexAt(place);
    if (!index.isValid()) index = view_->currentIndex();
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {pin_, unpin_, ban_}) {
        QAction* action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    menu->addAction(copy_);
    menu->popup(view_->viewport()->mapToGlobal(place));
}

int CandidatesPage::current_row() const {
    const QModelIndex index = sorted_->mapToSource(view_->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void CandidatesPage::select(int row) {
    const QModelIndex index = row < 0 ? QModelIndex() : sorted_->mapFromSource(model_->index(row, 0));
    if (!index.isValid()) return;
    view_->selectionModel()->setCurrentIndex(index,
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view_->scrollTo(index);
}

void CandidatesPage::change(const std::function<void(Rules& wanted, const std::string& layer,
                                                     const std::string& primitive)>& change) {
    const int row = current_row();
    const Document* document = workbench_.document().get();
    if (row < 0 || !document) return;
    Rules wanted = workbench_.rules();
    change(wanted, document->problem->layers[static_cast<std::size_t>(model_->layer())].name,
           model_->primitive_of(row));
    workbench_.set_rules(wanted);
}

void CandidatesPage::pin() {
    if (!pin_->isEnabled()) return;
    change([](Rules& wanted, const std::string& layer, const std::string& primitive) {
        wanted.pins[layer] = primitive;
    });
}

void CandidatesPage::unpin() {
    change([](Rules& wanted, const std::string& layer, const std::string&) { wanted.pins.erase(layer); });
}

void CandidatesPage::ban() {
    change([](Rules& wanted, const std::string&, const std::string& primitive) {
        if (wanted.bans.erase(primitive) == 0) wanted.bans.insert(primitive);
    });
}

void CandidatesPage::fit_columns() {
    QFont bold = view_->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    using Model = CandidateTableModel;
    std::array<QString, Model::reason> widest = {QString(),
                                                 QString::fromUtf8("hcw16 → hcw16"),
                                                 QString::fromUtf8("≈ 12.34 ms"),
                                                 QStringLiteral("123.4 ms"),
                                                 QStringLiteral("1023 KiB"),
                                                 QStringLiteral("1023 KiB"),
                                                 QStringLiteral("3.2e-07")};
    for (int row = 0; row < model_->rowCount(); row++)
        if (const QString words = text(model_->primitive_of(row));
            metrics.horizontalAdvance(words) > metrics.horizontalAdvance(widest[Model::primitive]))
            widest[Model::primitive] = words;
    for (int column = 0; column < Model::reason; column++) {
        const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        view_->setColumnWidth(column,
                              std::max(metrics.horizontalAdvance(widest[static_cast<std::size_t>(column)]) +
                                           (column == Model::primitive ? 30 : 14),
                                       metrics.horizontalAdvance(title) + 24));
    }
    view_->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    fit_reason();
}

void CandidatesPage::fit_reason() {
    using Model = CandidateTableModel;
    int left = view_->viewport()->width();
    for (int column = 0; column < Model::reason; column++) left -= view_->columnWidth(column);
    QFont bold = view_->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int row = 0; row < model_->rowCount(); row++)
        left = std::max(left,
                        metrics.horizontalAdvance(model_->index(row, Model::reason).data().toString()) + 16);
    view_->setColumnWidth(Model::reason, left);
}

}  // namespace taso
