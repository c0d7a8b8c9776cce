// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/memory_readout.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include "style/card.h"
#include "style/grown_text.h"
#include "words/budget_kind_text.h"
#include "words/numbers.h"

namespace taso {

MemoryReadout::MemoryReadout(const Workbench& workbench, QWidget* parent)
    : QWidget(parent), workbench_(workbench) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const MemoryFigure& each : figures({})) {
        const QString title = each.kind ? kind_caption(*each.kind) : tr("Weights");
        auto* frame = new QFrame(this);
        frame->setProperty("tile", QStringLiteral("true"));
        frame->setToolTip(each.kind ? kind_hint(*each.kind)
                                    : tr("The weights in the forms that the selected primitives read"));
        auto* caption = new ElidedLabel(title, frame);
        caption->setProperty("muted", true);
        auto* figure = new QLabel(frame);
        figure->setAccessibleName(title);
        grow_text(figure, 1.1, QFont::DemiBold, {}, this);
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(8, 3, 8, 3);
        column->setSpacing(0);
        column->addWidget(caption);
        column->addWidget(figure);
        row->addWidget(frame, 1);
        tiles_.push_back({text(each.name), each.kind, frame, figure});
    }
    connect(&workbench, &Workbench::answer_changed, this, &MemoryReadout::refresh);
    connect(&workbench, &Workbench::details_changed, this, &MemoryReadout::refresh);
    refresh();
}

void MemoryReadout::refresh() {
    const Details* details = workbench_.details();
    const FrontierPoint* point = workbench_.shown_point();
    for (const Tile& tile : tiles_) {
        const bool stand_in = workbench_.is_stand_in();
        const bool over = stand_in && !workbench_.deadline_ns();  // of a deadline it is the time that fails
        const QString mark = tile.kind != workbench_.kind() ? QStringLiteral("true")
                             : over                         ? QStringLiteral("over")
                                                            : QStringLiteral("budgeted");
        if (tile.figure->property("muted").toBool() != stand_in) {
            tile.figure->setProperty("muted", stand_in);
            tile.figure->style()->unpolish(tile.figure);
            tile.figure->style()->polish(tile.figure);
        }
        if (tile.frame->property("tile") != mark) {
            tile.frame->setProperty("tile", mark);
            tile.frame->style()->unpolish(tile.frame);
            tile.frame->style()->polish(tile.frame);
        }
        QString words = QString::fromUtf8("…");
        if (!point) {
            words = QString::fromUtf8("–");
        } else if (details) {
            const Memory& memory = details->answer.memory;
            words = bytes_text(tile.kind ? memory[*tile.kind] : memory.weights);
        } else if (tile.kind == workbench_.kind()) {
            words = bytes_text(point->memory_bytes);
        }
        tile.figure->setText(words);
    }
}

QString MemoryReadout::value(const QString& name) const {
    for (const Tile& tile : tiles_)
        if (tile.name == name) return tile.figure->text();
    return {};
}

}  // namespace taso
