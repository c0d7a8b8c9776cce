// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/command_palette.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "views/table_role.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int most_rows = 14;  ///< that are seen at once
constexpr int row_room = 10;   ///< above and below the words of each

}  // namespace

CommandPalette::CommandPalette(Workbench& workbench, const QMenuBar& bar, QWidget* parent)
    : QDialog(parent),
      workbench_(workbench),
      line_(new QLineEdit(this)),
      model_(new QStandardItemModel(0, 2, this)),
      found_(new FilteredTable(this)),
      list_(new QTreeView(this)) {
    setWindowTitle(tr("Commands"));
    setModal(true);
    line_->setPlaceholderText(tr("A command, a network or a layer, by some of its words …"));
    line_->setAccessibleName(tr("Words of a command"));
    line_->setClearButtonEnabled(true);
    fill(bar);
    found_->setSourceModel(model_);
    found_->sort(-1);  // as the menus have them
    list_->setModel(found_);
    list_->setAccessibleName(tr("Commands that are found"));
    list_->setRootIsDecorated(false);
    list_->setHeaderHidden(true);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    resize(620, (fontMetrics().height() + row_room) * (most_rows + 3));
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::look_for);
    connect(line_, &QLineEdit::returnPressed, this, &CommandPalette::give);
    connect(list_, &QTreeView::clicked, this, &CommandPalette::give);
    look_for({});
}

void CommandPalette::fill(const QMenuBar& bar) {
    const auto add = [this](const QString& words, const QString& keys, const QString& searched) {
        auto* first = new QStandardItem(words);
        auto* second = new QStandardItem(keys);
        second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem* item : {first, second}) item->setData(searched, TableRole::filter_role);
        // Stretched to what room there is; the keys are as wide as they are.
        first->setSizeHint(QSize(1, fontMetrics().height() + row_room));
        model_->appendRow({first, second});
    };
    for (MenuCommand& command : commands_of(bar)) {
        if (!command.action->isEnabled()) continue;
        const QString words = command.place() + QString::fromUtf8(" › ") + command.words;
        add(words, command.action->shortcut().toString(QKeySequence::NativeText), words);
        commands_.push_back(std::move(command));
    }
    layers_from_ = model_->rowCount();
    if (!workbench_.problem()) return;
    for (const ProblemLayer& layer : workbench_.problem()->layers) {
        const QString words = tr("Layer %1").arg(text(layer.name));
        add(words, text(layer.op), words + QLatin1Char(' ') + text(layer.op));
    }
}

void CommandPalette::look_for(const QString& typed) {
    found_->look_for(typed);
    list_->setCurrentIndex(found_->index(0, 0));
    list_->scrollToTop();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            // The list is walked over while words are typed.
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    line_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::give() {
    const QModelIndex chosen = found_->mapToSource(list_->currentIndex());
    if (!chosen.isValid()) return;
    const int row = chosen.row();
    const QPointer<QAction> action =
        row < layers_from_ ? commands_[static_cast<std::size_t>(row)].action : QPointer<QAction>();
    Workbench& workbench = workbench_;
    const int layer = row - layers_from_;
    accept();
    // Once the palette is gone: what is ordered may open a dialog of its own.
    QTimer::singleShot(0, parentWidget(), [action, layer, &workbench] {
        if (action && action->isEnabled()) action->trigger();
        if (layer >= 0) workbench.select_layer(layer);
    });
}

}  // namespace taso
