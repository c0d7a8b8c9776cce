// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/memory_chart.h"

#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "views/vacancy.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int worth_a_word_ms = 250;  ///< a shorter wait is not announced: the axes stay for it

QColor colour_of(const Theme& theme, BufferBlocks::Block::Kind kind) {
    switch (kind) {
        case BufferBlocks::Block::Kind::copy:
            return theme.transform();
        case BufferBlocks::Block::Kind::workspace:
            return theme.workspace();
        case BufferBlocks::Block::Kind::line:
            return theme.lines();
        default:
            return theme.tensor();
    }
}

}  // namespace

QRectF BufferBlocks::pixels(const Block& block) const {
    const double left = keyAxis()->coordToPixel(block.place.left()),
                 right = keyAxis()->coordToPixel(block.place.right());
    const double bottom = valueAxis()->coordToPixel(beneath + block.place.top()),
                 top = valueAxis()->coordToPixel(beneath + block.place.bottom());
    return {left, top, right - left, bottom - top};
}

void BufferBlocks::draw(QCPPainter* painter) {
    const Theme& theme = Theme::of(mParentPlot->palette());
    applyDefaultAntialiasingHint(painter);
    painter->setAntialiasing(false);
    if (beneath > 0) {
        const double top = valueAxis()->coordToPixel(beneath), bottom = valueAxis()->coordToPixel(0);
        const QRect room = clipRect();
        const QRectF band(room.left(), top, room.width(), bottom - top);
        fill_mark(*painter, band, Theme::mixed(theme.panel, theme.weights(), Theme::buffer_weight), true,
                  theme);
        painter->setPen(QPen(Theme::mixed(theme.panel, theme.weights(), 0.7), 1));
        painter->drawLine(band.topLeft(), band.topRight());
    }
    // The chosen ones last: their frames lie over their neighbours'.
    for (const bool chosen : {false, true})
        for (const Block& block : blocks) {
            if (block.chosen != chosen) continue;
            // A frame would hide what is no larger than that.
            const bool framed = chosen && std::min(pixels(block).width(), pixels(block).height()) >= 5;
            const QColor base = colour_of(theme, block.kind);
            const QColor ground = Theme::mixed(theme.panel, base, chosen ? 0.85 : Theme::buffer_weight);
            fill_mark(*painter, pixels(block), ground, block.kind == Block::Kind::line, theme);
            painter->setPen(
                QPen(framed ? theme.text : Theme::mixed(theme.panel, base, 0.7), framed ? 1.6 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(pixels(block));
        }
}

void BufferBlocks::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const { painter->drawRect(rect); }

const BufferBlocks::Block* BufferBlocks::at(QPointF pixel) const {
    for (const Block& block : blocks)
        if (pixels(block).contains(pixel)) return &block;
    return nullptr;
}

double BufferBlocks::selectTest(const QPointF& pos, bool, QVariant*) const { return at(pos) ? 0 : -1; }

QCPRange BufferBlocks::getKeyRange(bool& found, QCP::SignDomain) const {
    found = !blocks.empty();
    QCPRange range(0, 0);
    for (const Block& block : blocks) range.expand(QCPRange(block.place.left(), block.place.right()));
    return range;
}

QCPRange BufferBlocks::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = !blocks.empty();
    QCPRange range(0, 0);
    for (const Block& block : blocks) range.expand(QCPRange(block.place.top(), block.place.bottom()));
    return range;
}

MemoryChart::MemoryChart(Workbench& workbench, QWidget* parent)
    : Chart(parent),
      workbench_(workbench),
      blocks_(new BufferBlocks(xAxis, yAxis)),
      live_(addGraph()),
      budget_(new QCPItemStraightLine(this)),
      now_(new QCPItemStraightLine(this)),
      legend_line_(new Legend(this)) {
    setMouseTracking(true);
    setAccessibleName(tr("Memory over time: the arena's buffers"));
    setWhatsThis(
        tr("Each block is a buffer at its offset for as long as it lives; click it to select its layer."));
    yAxis->setTicker(QSharedPointer<BytesTicker>::create());
    xAxis->setTicker(QSharedPointer<CountTicker>::create());
    live_->setLineStyle(QCPGraph::lsStepLeft);
    budget_->setVisible(false);
    now_->setVisible(false);
    restyle();
    wait_.setSingleShot(true);
    wait_.setInterval(worth_a_word_ms);
    connect(&wait_, &QTimer::timeout, this, [this] { set_sentence(tr("Packing the arena …")); });
    connect(&workbench, &Workbench::picture_changed, this, &MemoryChart::show_picture);
    connect(&workbench, &Workbench::details_changed, this, &MemoryChart::show_picture);
    connect(&workbench, &Workbench::document_changed, this, &MemoryChart::show_sentence);
    connect(&workbench, &Workbench::busy_changed, this, &MemoryChart::show_sentence);
    connect(&workbench, &Workbench::layer_changed, this, &MemoryChart::show_layer);
    connect(&workbench, &Workbench::document_changed, this, &Chart::show_whole);
    connect(&workbench, &Workbench::frontier_changed, this, [this] { axis_steps_ = 0; });
    show_sentence();
}

void MemoryChart::show_sentence() {
    const bool vacant = is_vacant(workbench_);
    if (!vacant && workbench_.details() && !is_filled()) return;  // it is about to be
    if (vacant || workbench_.details()) {
        wait_.stop();
        set_sentence(vacancy_text(workbench_, tr("What lies in memory at each step.")));
    } else if (!sentence().isEmpty()) {
        set_sentence(tr("Packing the arena …"));
    } else if (!wait_.isActive()) {
        wait_.start();
    }
}

void MemoryChart::show_picture() {
    draw(workbench_.details());
    legend_line_->set_entries(legend());
    show_sentence();
}

void MemoryChart::restyle() {
    Chart::restyle();
    const Theme& now = theme();
    live_->setPen(QPen(now.text, 1.4));
    budget_->setPen(QPen(now.budget(), 1.6, Qt::DashLine));
    now_->setPen(QPen(Theme::mixed(now.panel, now.text, 0.35), 1, Qt::DotLine));
}

void MemoryChart::resizeEvent(QResizeEvent* event) {
    // Where there is little height, all of it goes to the blocks.
    set_label(xAxis, event->size().height() < 180 ? QString() : tr("step"));
    Chart::resizeEvent(event);
}

void MemoryChart::draw(const Details* details) {
    // What the buffers are held against is the same for all answers to one question.
    const bool with_weights = counts_all_weights(workbench_.kind());
    const auto budget = is_packed(workbench_.kind()) ? workbench_.budget() : std::nullopt;
    known_ = details;
    blocks_->blocks.clear();
    blocks_->beneath = 0;
    step_of_layer_.clear();
    blocks_of_layer_.clear();
    live_->data()->clear();
    const Schedule* schedule = details ? &details->schedule : nullptr;
    const bool any = schedule && !schedule->steps.empty();
    budget_->setVisible(any && budget);
    now_->setVisible(false);
    if (!any) return draw_soon();
    const Memory& memory = details->answer.memory;
    if (with_weights) blocks_->beneath = static_cast<double>(memory.weights);
    const int steps = static_cast<int>(schedule->steps.size());
    step_of_layer_.assign(details->completed_by.size(), -1);
    blocks_of_layer_.resize(details->completed_by.size());
    QVector<double> keys, live(steps + 1, blocks_->beneath);
    for (int step = 0; step <= steps; step++) keys << step + 0.5;
    for (int step = 0; step < steps; step++) {
        const int layer = schedule->steps[static_cast<std::size_t>(step)].layer;
        if (layer >= 0) step_of_layer_[static_cast<std::size_t>(layer)] = step;
    }
    std::vector<int> block_of_buffer(schedule->buffers.size(), -1);
    for (std::size_t i = 0; i < schedule->buffers.size(); i++) {
        const Buffer& buffer = schedule->buffers[i];
        if (buffer.external || buffer.offset < 0) continue;
        BufferBlocks::Block block;
        block.place = QRectF(buffer.from_step + 0.5, static_cast<double>(buffer.offset),
                             buffer.to_step - buffer.from_step, static_cast<double>(buffer.bytes));
        block.layer = buffer.kind == Buffer::Kind::workspace ? buffer.layer : buffer.tensor - 1;
        // A moved input is a copy like others.
        block.kind = buffer.kind == Buffer::Kind::moved ? BufferBlocks::Block::Kind::copy
                                                        : static_cast<BufferBlocks::Block::Kind>(buffer.kind);
        block.name = text(buffer.name);
        block.tip = tip_of(*schedule, static_cast<int>(i));
        block_of_buffer[i] = static_cast<int>(blocks_->blocks.size());
        blocks_->blocks.push_back(block);
        for (int step = std::max(0, buffer.from_step); step < std::min(steps, buffer.to_step); step++)
            live[step] += static_cast<double>(buffer.bytes);
        if (buffer.over >= 0 && buffer.from_step < steps)
            live[buffer.from_step] -= static_cast<double>(schedule->shared_bytes(buffer));
    }
    // A layer's own: what it reads, writes and works in.
    for (const Step& step : schedule->steps) {
        if (step.layer < 0) continue;
        if (step.segment >= 0) {
            add_segment(step, block_of_buffer);
            continue;
        }
        auto& own = blocks_of_layer_[static_cast<std::size_t>(step.layer)];
        const auto add = [&](int buffer) {
            if (buffer >= 0 && block_of_buffer[static_cast<std::size_t>(buffer)] >= 0)
                own.push_back(block_of_buffer[static_cast<std::size_t>(buffer)]);
        };
        add(step.output);
        add(step.workspace);
        for (const int input : step.inputs) add(input);
    }
    // One without a call of its own is shown as the step that completes it.
    for (std::size_t i = 0; i < step_of_layer_.size(); i++) {
        if (step_of_layer_[i] >= 0) continue;
        const auto maker = static_cast<std::size_t>(details->completed_by[i]);
        step_of_layer_[i] = step_of_layer_[maker];
        if (blocks_of_layer_[i].empty()) blocks_of_layer_[i] = blocks_of_layer_[maker];
    }
    live[steps] = live[steps - 1];
    live_->setData(keys, live, true);
    if (budget) {
        budget_->point1->setCoords(0, static_cast<double>(*budget));
        budget_->point2->setCoords(1, static_cast<double>(*budget));
    }
    // Segments and transforms make some steps more or less; a third of the room is left empty rather than all moved.
    if (steps > axis_steps_ || 3 * steps < 2 * axis_steps_) axis_steps_ = steps;
    zoom().set_whole(
        {0.5, axis_steps_ + 0.5},
        {0, std::max(64.0, highest(memory[BudgetKind::arena] + (with_weights ? memory.weights : 0)) * 1.08)});
    show_layer();
}

QString MemoryChart::tip_of(const Schedule& schedule, int number) const {
    const Buffer& buffer = schedule.buffers[static_cast<std::size_t>(number)];
    const QString what = buffer.kind == Buffer::Kind::workspace ? tr("workspace of %1")
                         : buffer.kind == Buffer::Kind::copy    ? tr("transformed copy %1")
                         : buffer.kind == Buffer::Kind::line    ? tr("line buffer of %1")
                         : buffer.kind == Buffer::Kind::moved   ? tr("input of a segment, %1")
                                                                : tr("output of %1");
    QString tip = tr("%1\n%2 at offset %3, steps %4 to %5")
                      .arg(what.arg(text(buffer.name)), bytes_text(buffer.bytes), bytes_text(buffer.offset))
                      .arg(buffer.from_step + 1)
                      .arg(buffer.to_step);
    if (buffer.over >= 0)
        return tip + QLatin1Char('\n') +
               tr("lies over the input of its segment, %1 before it").arg(bytes_text(buffer.distance));
    if (buffer.kind != Buffer::Kind::line) return tip;
    const Step& step = schedule.steps[static_cast<std::size_t>(buffer.from_step)];
    const auto line = std::find(step.lines.begin(), step.lines.end(), number) - step.lines.begin();
    const ShownSegment& segment = workbench_.shown().segments.at(static_cast<std::size_t>(step.segment));
    return tip + QLatin1Char('\n') +
           tr("%1 of %2 rows at a time")
               .arg(segment.run.lines.at(static_cast<std::size_t>(line)).rows)
               .arg(workbench_.problem()->tensors[static_cast<std::size_t>(buffer.tensor)].rows);
}

double MemoryChart::highest(std::int64_t own) const {
    auto most = static_cast<double>(std::max(own, workbench_.largest_peak()));
    if (!workbench_.offers_segments()) return most;
    // The largest arena may be ten times what is shown: then the axis is halved, and seldom by a move of the slider.
    const auto least = static_cast<double>(std::max(own, std::min(workbench_.budget().value_or(0), own * 2)));
    while (most / 2 >= least) most /= 2;
    return most;
}

void MemoryChart::add_segment(const Step& step, const std::vector<int>& block_of_buffer) {
    const ShownSegment& segment = workbench_.shown().segments.at(static_cast<std::size_t>(step.segment));
    for (const SegmentRun::Operation& operation : segment.run.operations) {
        if (operation.layer < 0) continue;
        auto& own = blocks_of_layer_[static_cast<std::size_t>(operation.layer)];
        const auto add = [&](int buffer) {
            if (buffer >= 0 && block_of_buffer[static_cast<std::size_t>(buffer)] >= 0)
                own.push_back(block_of_buffer[static_cast<std::size_t>(buffer)]);
        };
        const auto buffer_of = [&](int line, int whole) {
            return line == SegmentRun::whole_tensor ? whole : step.lines[static_cast<std::size_t>(line)];
        };
        add(buffer_of(operation.output, step.output));
        add(step.workspace);
        for (const int input : operation.inputs) add(buffer_of(input, step.inputs[0]));
    }
}

void MemoryChart::show_layer() {
    const int layer = workbench_.layer();
    for (auto& block : blocks_->blocks) block.chosen = false;
    const bool known = layer >= 0 && layer < static_cast<int>(step_of_layer_.size());
    now_->setVisible(known);
    if (known) {
        for (const int block : blocks_of_layer_[static_cast<std::size_t>(layer)])
            blocks_->blocks[static_cast<std::size_t>(block)].chosen = true;
        const double step = step_of_layer_[static_cast<std::size_t>(layer)] + 1;
        now_->point1->setCoords(step, 0);
        now_->point2->setCoords(step, 1);
    }
    draw_soon();
}

QString MemoryChart::kind_text(BufferBlocks::Block::Kind kind) {
    switch (kind) {
        case BufferBlocks::Block::Kind::copy:
            return tr("copy");
        case BufferBlocks::Block::Kind::workspace:
            return tr("workspace");
        case BufferBlocks::Block::Kind::line:
            return tr("line buffer");
        default:
            return tr("tensor");
    }
}

std::vector<Legend::Entry> MemoryChart::legend() const {
    using Kind = BufferBlocks::Block::Kind;
    if (blocks_->blocks.empty()) return {};
    std::vector<Legend::Entry> entries;
    const auto add = [&](const QString& words, Kind kind) {
        for (const auto& block : blocks_->blocks)
            if (block.kind == kind) {
                entries.push_back({words, [kind](const Theme& theme) { return colour_of(theme, kind); },
                                   kind == Kind::line ? Legend::Mark::striped_square : Legend::Mark::square});
                return;
            }
    };
    for (const Kind kind : {Kind::tensor, Kind::copy, Kind::workspace, Kind::line})
        add(kind_text(kind), kind);
    if (blocks_->beneath > 0)
        entries.push_back({tr("weights"), [](const Theme& theme) { return theme.weights(); },
                           Legend::Mark::striped_square});
    entries.push_back({tr("in use"), [](const Theme& theme) { return theme.text; }, Legend::Mark::line});
    if (budget_->visible())
        entries.push_back(
            {tr("budget"), [](const Theme& theme) { return theme.budget(); }, Legend::Mark::dashes});
    return entries;
}

ChartValues MemoryChart::values() const {
    ChartValues values{
        {tr("buffer"), tr("holds"), tr("offset (B)"), tr("size (B)"), tr("first step"), tr("last step")}, {}};
    for (const auto& block : blocks_->blocks) {
        // Steps are numbered as the axis has them, from the middle of the first.
        const auto first = std::llround(block.place.left() + 0.5),
                   last = std::llround(block.place.right() - 0.5);
        values.rows.push_back({block.name, kind_text(block.kind), qlonglong{std::llround(block.place.top())},
                               qlonglong{std::llround(block.place.height())}, qlonglong{first},
                               qlonglong{last}});
    }
    return values;
}

QPoint MemoryChart::place_of(int layer) const {
    for (const auto& block : blocks_->blocks)
        if (block.layer == layer)
            return QPointF(xAxis->coordToPixel(block.place.center().x()),
                           yAxis->coordToPixel(blocks_->beneath + block.place.center().y()))
                .toPoint();
    return {};
}

void MemoryChart::clicked(QPointF place) {
    if (step_of_layer_.empty()) return;
    if (const auto* block = blocks_->at(place); block && block->layer >= 0) {
        workbench_.select_layer(block->layer);
        return;
    }
    const int step = static_cast<int>(xAxis->pixelToCoord(place.x()) - 0.5);
    const auto found = std::find(step_of_layer_.begin(), step_of_layer_.end(), step);
    if (found != step_of_layer_.end())
        workbench_.select_layer(static_cast<int>(found - step_of_layer_.begin()));
}

std::vector<int> MemoryChart::layers_by_step() const {
    std::vector<int> layers;
    for (int layer = 0; layer < static_cast<int>(step_of_layer_.size()); layer++) layers.push_back(layer);
    const auto step = [this](int layer) { return step_of_layer_[static_cast<std::size_t>(layer)]; };
    // Of those that one call completes the selected one stands for all: else a walk would not get past them.
    std::stable_sort(layers.begin(), layers.end(), [&](int a, int b) {
        return std::pair(step(a), a != workbench_.layer()) < std::pair(step(b), b != workbench_.layer());
    });
    layers.erase(std::unique(layers.begin(), layers.end(), [&](int a, int b) { return step(a) == step(b); }),
                 layers.end());
    return layers;
}

void MemoryChart::walk(Walk walk) {
    const std::vector<int> layers = layers_by_step();
    const auto here = std::find(layers.begin(), layers.end(), workbench_.layer());
    const int place = here == layers.end() ? -1 : static_cast<int>(here - layers.begin());
    const int to = walked(walk, place, static_cast<int>(layers.size()));
    if (to < 0) return;
    const int layer = layers[static_cast<std::size_t>(to)];
    zoom().reveal(xAxis, step_of_layer_[static_cast<std::size_t>(layer)] + 1);
    workbench_.select_layer(layer);
}

int MemoryChart::current_row() const {
    const auto here = std::ranges::find_if(blocks_->blocks, [&](const auto& block) {
        return block.layer >= 0 && block.layer == workbench_.layer();
    });
    return here == blocks_->blocks.end() ? -1 : static_cast<int>(here - blocks_->blocks.begin());
}

void MemoryChart::go_to_row(int row) {
    if (const int layer = blocks_->blocks[static_cast<std::size_t>(row)].layer; layer >= 0)
        workbench_.select_layer(layer);
}

void MemoryChart::hovered(QMouseEvent* event) {
    if (const auto* block = blocks_->at(event->position()))
        QToolTip::showText(event->globalPosition().toPoint(), block->tip, this);
    else
        QToolTip::hideText();
}

}  // namespace taso
