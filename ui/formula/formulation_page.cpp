// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/formulation_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "style/grown_text.h"
#include "style/view_frame.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int wide_page = 760;  ///< from here on the tree stands beside the shares

/// Its sentences in the user's language; the names of rows, which end in a colon, and their terms stay as
/// they are in an LP file.
QString told(const QString& lines) {
    static const QRegularExpression sentence(QStringLiteral("^(    )?(\\S.*[^:])$"));
    QStringList all = lines.split(QLatin1Char('\n'));
    for (QString& line : all)
        if (const auto match = sentence.match(line); match.hasMatch())
            line = match.captured(1) + sentence_text(match.captured(2).toStdString());
    return all.join(QLatin1Char('\n'));
}

}  // namespace

FormulationPage::FormulationPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      bar_(new StepBar(this, this)),
      rows_(new IlpRowsView(this)),
      tree_(new BranchTree(this)),
      shares_(new ShareList(this)),
      beside_(new QSplitter(Qt::Vertical, this)),
      text_(new QPlainTextEdit(this)),
      too_large_(new QLabel(this)),
      copy_(new QPushButton(tr("Copy"), this)),
      save_(new QPushButton(tr("Save as LP file…"), this)),
      tiny_(new QPushButton(tr("Open the tiny example"), this)),
      parts_(new QStackedWidget(this)) {
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(tabs);
    column->addWidget(too_large_);
    column->addWidget(tiny_, 0, Qt::AlignHCenter);
    column->addWidget(bar_);
    column->addWidget(parts_, 1);
    add_part(rows_, tr("Rows"), tr("The rows of the ILP, with what binds at this step"));
    add_part(steps_part(), tr("Branches"),
             tr("What is solved at this step: a relaxation, and the branches so far"));
    add_part(text_part(), tr("Text"), tr("All of it as text, to be copied or saved for another solver"));
    for (QToolButton* button : tabs_) tabs->addWidget(button);
    tabs->addStretch(1);
    too_large_->setWordWrap(true);
    too_large_->setMargin(12);
    too_large_->setAccessibleName(tr("Why the ILP is not shown"));
    too_large_->hide();
    tiny_->hide();
    show_part(Part::rows);
    connect(bar_, &StepBar::step_changed, this, &FormulationPage::show_step);
    connect(tree_, &BranchTree::step_wanted, bar_, &StepBar::go_to);
    connect(tiny_, &QPushButton::clicked, this, &FormulationPage::tiny_wanted);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text_->toPlainText()); });
    connect(save_, &QPushButton::clicked, this, [this] {
        if (formulation_) emit lp_wanted(formulation_->lp);
    });
    connect(&workbench, &Workbench::formulation_ready, this, &FormulationPage::show_formulation);
    connect(&workbench, &Workbench::picture_changed, this, [this] {
        if (isVisible()) workbench_.request_formulation();
    });
}

void FormulationPage::add_part(QWidget* part, const QString& words, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto which = static_cast<Part>(parts_->addWidget(part));
    tabs_.push_back(button);
    connect(button, &QToolButton::clicked, this, [this, which] { show_part(which); });
}

QWidget* FormulationPage::steps_part() {
    auto* area = new QScrollArea(this);
    area->setWidget(tree_);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* legend = new Legend(this);
    legend->set_entries(BranchTree::legend());
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(6);
    beside_->setHandleWidth(8);
    beside_->setChildrenCollapsible(false);
    beside_->addWidget(area);
    beside_->addWidget(shares_);
    beside_->setSizes({260, 320});
    column->addWidget(beside_, 1);
    column->addWidget(legend);
    return part;
}

QWidget* FormulationPage::text_part() {
    text_->setReadOnly(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    grow_text(text_, 1, QFont::Normal, QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("The integer linear programme as text"));
    text_->setTabChangesFocus(true);
    new ViewFrame(text_);
    copy_->setToolTip(tr("Copy the text"));
    save_->setToolTip(tr("Write the ILP for other solvers, in the format of CPLEX"));
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 8);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addStretch(1);
    buttons->addWidget(copy_);
    buttons->addWidget(save_);
    column->addWidget(text_, 1);
    column->addLayout(buttons);
    return part;
}

void FormulationPage::show_part(Part part) {
    tab(part)->setChecked(true);
    parts_->setCurrentIndex(static_cast<int>(part));
    bar_->setVisible(part != Part::text && too_large_->isHidden());
}

void FormulationPage::show_formulation(const std::shared_ptr<const Formulation>& formulation) {
    formulation_ = formulation;
    const bool is_shown = formulation->sentence.isEmpty();
    too_large_->setText(formulation->sentence);
    too_large_->setVisible(!is_shown);
    tiny_->setVisible(!is_shown);
    parts_->setEnabled(is_shown);
    for (QPushButton* button : {copy_, save_}) button->setEnabled(is_shown);
    show_part(part());
    const int place = text_->verticalScrollBar()->value();
    text_->setPlainText(told(formulation->lines));
    text_->verticalScrollBar()->setValue(place);
    const int scrolled = rows_->verticalScrollBar()->value();
    rows_->rows()->show_formulation(formulation);
    rows_->doItemsLayout();
    rows_->verticalScrollBar()->setValue(scrolled);
    if (const int changed = rows_->rows()->first_changed(); changed >= 0)
        rows_->scrollTo(rows_->rows()->index(changed));
    tree_->show_formulation(formulation);
    bar_->show_formulation(formulation);
}

void FormulationPage::show_step(int step) {
    // In the end there is the plan that was found, wherever that was.
    const Branching& solving = formulation_->solving;
    const bool is_end = step + 1 == bar_->steps() && solving.best >= 0;
    rows_->rows()->show_step(is_end ? solving.best : step);
    shares_->shares()->show(formulation_.get(), is_end ? solving.best : step);
    tree_->show_step(step);
    if (isVisible()) emit shares_shown(shares_->shares()->rows());
}

void FormulationPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    workbench_.request_formulation();
}

void FormulationPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit shares_shown({});
}

void FormulationPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    beside_->setOrientation(width() >= wide_page ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace taso
