// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sizes_dialog.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "boards/board_parts.h"
#include "network/layer_shape.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr std::size_t most_in_view = 6;  ///< inputs, without scrolling

/// What most networks read: an image of three channels and 224 pixels a side.
int likely_extent(const OpenInput& input, std::size_t dim) {
    constexpr int side = 224, colours = 3;
    // Where channels are last, they alone are stated.
    const bool channels = input.dims.size() == 4 && dim == 1 && (input.dims[2] > 0 || input.dims[3] < 1);
    return channels ? colours : side;
}

/// "[1, 3, height, ?]": the file's words for what is open.
QString shape_text(const OpenInput& input) {
    QStringList words;
    for (std::size_t dim = 0; dim < input.dims.size(); dim++) {
        const QString word = dim < input.words.size() ? text(input.words[dim]) : QString();
        words << (input.dims[dim] > 0 ? QString::number(input.dims[dim])
                  : word.isEmpty()    ? QStringLiteral("?")
                                      : word);
    }
    return QLatin1Char('[') + words.join(QStringLiteral(", ")) + QLatin1Char(']');
}

}  // namespace

SizesDialog::SizesDialog(Workbench& workbench, const OpenExtents& open, QWidget* parent)
    : QDialog(parent),
      workbench_(workbench),
      outcome_(sentence_label(tr("Outcome"), this)),
      open_(new QPushButton(tr("&Open"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    setWindowTitle(tr("Size of the input"));
    setMinimumWidth(520);
    auto* what = new QLabel(this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    const QString file = QFileInfo(workbench.lacking_file()).fileName();
    what->setText(
        open.inputs().size() == 1
            ? tr("%1 does not say how large its input is. A plan is made for one size.").arg(file)
            : tr("%1 does not say how large its inputs are. A plan is made for one size of each.").arg(file));
    outcome_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    outcome_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    // Nothing jumps when it appears.
    QSizePolicy policy = outcome_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    outcome_->setSizePolicy(policy);
    outcome_->hide();
    open_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(open_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(inputs_page(open.inputs()));
    column->addWidget(outcome_);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(cancel_, &QPushButton::clicked, this, &SizesDialog::reject);
    connect(open_, &QPushButton::clicked, this, &SizesDialog::start);
    connect(&workbench, &Workbench::document_changed, this, [this] {
        waiting_ = false;
        accept();
    });
    // Tab goes on to the buttons.
    for (const Input& input : inputs_)
        for (const Extent& extent : input.extents)
            if (extent.field) setTabOrder(extent.field, cancel_);
    setTabOrder(cancel_, open_);
    QSpinBox* first = fields(0).front();
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

QWidget* SizesDialog::inputs_page(const std::vector<OpenInput>& inputs) {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const OpenInput& input : inputs) {
        auto* shape = new QLabel(shape_text(input), page);
        shape->setTextFormat(Qt::PlainText);
        shape->setProperty("muted", true);
        auto* name = new QLabel(text(input.name), page);
        name->setTextFormat(Qt::PlainText);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(name);
        words->addWidget(shape);
        grid->addLayout(words, row, 0);
        grid->addLayout(extents_row(input), row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (inputs.size() <= most_in_view) return page;
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

QLayout* SizesDialog::extents_row(const OpenInput& input) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    Input made{input.name, {}};
    // The batch is no part of a size.
    const std::size_t first = input.dims.size() > 1 ? 1 : 0;
    for (std::size_t dim = first; dim < input.dims.size(); dim++) {
        if (dim > first) row->addWidget(new QLabel(QString::fromUtf8("×"), this));
        QSpinBox* field = nullptr;
        if (input.dims[dim] > 0) {
            row->addWidget(new QLabel(QString::number(input.dims[dim]), this));
        } else {
            field = new QSpinBox(this);
            field->setRange(1, most_extent);
            field->setValue(likely_extent(input, dim));
            field->setButtonSymbols(QAbstractSpinBox::NoButtons);
            field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("16777216")) + 24);
            const QString word = dim < input.words.size() ? text(input.words[dim]) : QString();
            field->setToolTip(word);
            field->setAccessibleName(tr("Extent %1 of %2").arg(dim + 1).arg(text(input.name)));
            field->setAccessibleDescription(word);
            row->addWidget(field);
        }
        made.extents.push_back({input.dims[dim], field});
    }
    inputs_.push_back(std::move(made));
    return row;
}

std::vector<QSpinBox*> SizesDialog::fields(std::size_t input) const {
    std::vector<QSpinBox*> open;
    for (const Extent& extent : inputs_.at(input).extents)
        if (extent.field) open.push_back(extent.field);
    return open;
}

void SizesDialog::start() {
    std::map<std::string, std::vector<std::int64_t>> sizes;
    for (const Input& input : inputs_)
        for (const Extent& extent : input.extents)
            sizes[input.name].push_back(extent.field ? extent.field->value() : extent.fixed);
    waiting_ = true;
    say(outcome_, tr("Opening the network …"));
    refresh();
    workbench_.open_with_sizes(sizes);
}

void SizesDialog::show_fault(const QString& sentence) {
    waiting_ = false;
    say(outcome_, sentence, Tone::fault);
    refresh();
    QSpinBox* first = fields(0).front();
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void SizesDialog::refresh() {
    open_->setEnabled(!waiting_);
    for (const Input& input : inputs_)
        for (const Extent& extent : input.extents)
            if (extent.field) extent.field->setEnabled(!waiting_);
}

void SizesDialog::reject() {
    workbench_.cancel_opening();
    QDialog::reject();
}

}  // namespace taso
