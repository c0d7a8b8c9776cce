// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segment_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int beat_ms = 80;
constexpr int most_beats = 400;  ///< a long segment goes on by several calls at once

/// "row 3" or "rows 3 to 5", counted from 1.
QString range_text(int first, int rows) {
    return rows == 1 ? SegmentPage::tr("row %1").arg(first + 1)
                     : SegmentPage::tr("rows %1 to %2").arg(first + 1).arg(first + rows);
}

/// The same picture: nothing that is shown would begin anew.
bool is_same(const SegmentRun& a, const SegmentRun& b) {
    const auto same = [](const SegmentRun::Line& one, const SegmentRun::Line& two) {
        return one.tensor == two.tensor && one.layout == two.layout && one.bytes == two.bytes;
    };
    return a.calls.size() == b.calls.size() && a.ns == b.ns &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), same);
}

}  // namespace

SegmentPage::SegmentPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      title_(new QLabel(this)),
      words_(new ElidedLabel(this)),
      picture_(new SegmentPicture(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      play_(new QPushButton(tr("&Play"), this)) {
    title_->setWordWrap(true);
    title_->setAccessibleName(tr("The segment"));
    words_->setAccessibleName(tr("What this call does"));
    slider_->setAccessibleName(tr("Call of the segment"));
    slider_->setToolTip(tr("Drag, or use the arrow keys, to go from call to call"));
    play_->setToolTip(tr("Go through the calls to the last one, or stop there (space bar)"));
    auto* legend = new Legend(this);
    legend->set_entries(SegmentPicture::legend());
    auto* area = new QScrollArea(this);
    area->setWidget(picture_);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(play_);
    controls->addWidget(slider_, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(area, 1);
    column->addWidget(legend);
    column->addWidget(words_);
    column->addLayout(controls);
    beat_.setInterval(beat_ms);
    connect(&beat_, &QTimer::timeout, this, &SegmentPage::go_on);
    connect(slider_, &QSlider::valueChanged, this, &SegmentPage::show_call);
    connect(picture_, &SegmentPicture::call_wanted, slider_, &QSlider::setValue);
    connect(play_, &QPushButton::clicked, this, [this] { set_playing(!is_playing()); });
    // From the slider, too.
    auto* space = new QShortcut(QKeySequence(Qt::Key_Space), this);
    space->setContext(Qt::WidgetWithChildrenShortcut);
    connect(space, &QShortcut::activated, play_, &QPushButton::click);
    connect(&workbench, &Workbench::picture_changed, this, &SegmentPage::follow);
    connect(&workbench, &Workbench::layer_changed, this, &SegmentPage::follow);
    connect(&workbench, &Workbench::document_changed, this, &SegmentPage::follow);
    follow();
}

QString SegmentPage::sentence() const { return picture_->calls() == 0 ? title_->text() : QString(); }

void SegmentPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void SegmentPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    set_playing(false);
}

void SegmentPage::follow() {
    const ShownSelection& shown = workbench_.shown();
    const ShownSegment* segment = isVisible() ? shown.segment_of(workbench_.layer()) : nullptr;
    play_->setEnabled(segment);
    slider_->setEnabled(segment);
    if (!segment) {
        set_playing(false);
        shown_ = {};
        picture_->clear();
        words_->clear();
        title_->setText(shown.segments.empty() ? tr("The plan that is shown has no segments.")
                                               : tr("Select a layer of a segment to see its inside."));
        return;
    }
    if (picture_->calls() > 0 && is_same(shown_, segment->run)) return;
    set_playing(false);
    shown_ = segment->run;
    const auto named = [&](int layer) { return shown.layers[static_cast<std::size_t>(layer)].name; };
    title_->setText(tr("%1 to %2, depth first: rows a call %3; %4 of line buffers and %5 of workspace; %6, "
                       "moving rows %7 of it.")
                        .arg(named(segment->layers.front()), named(segment->layers.back()),
                             rows_text(*segment), bytes_text(segment->line_bytes),
                             bytes_text(segment->run.workspace), time_text(segment->run.ns),
                             time_text(segment->moves_ns)));
    picture_->show_segment(*workbench_.problem(), *segment);
    slider_->setRange(0, picture_->calls() - 1);
    slider_->setPageStep(std::max(1, picture_->calls() / 20));
    slider_->setValue(0);
    show_call(0);
}

void SegmentPage::show_call(int call) {
    const ShownSegment* segment = workbench_.shown().segment_of(workbench_.layer());
    if (!segment || picture_->calls() == 0) return;
    picture_->show_call(call);
    words_->setText(call_text(*segment, picture_->call()));
}

QString SegmentPage::call_text(const ShownSegment& segment, int number) const {
    const Problem& problem = *workbench_.problem();
    const auto named = [&](int tensor) {
        return text(problem.tensors[static_cast<std::size_t>(tensor)].name);
    };
    const RowCall& call = segment.run.calls[static_cast<std::size_t>(number)];
    const SegmentRun::Operation& operation = segment.run.operations[static_cast<std::size_t>(call.operation)];
    const QString what = operation.layer >= 0
                             ? text(problem.layers[static_cast<std::size_t>(operation.layer)].name)
                             : layouts_text(operation.from, operation.to);
    QStringList reads;
    const SegmentHistory& history = picture_->history();
    const std::vector<int>& lanes = history.reads[static_cast<std::size_t>(call.operation)];
    for (std::size_t i = 0; i < lanes.size(); i++)
        reads << tr("%1 of %2")
                     .arg(range_text(call.reads[i].first, call.reads[i].rows),
                          named(history.lanes[static_cast<std::size_t>(lanes[i])].tensor));
    QString words = tr("Call %1 of %2: %3 makes %4 from %5.")
                        .arg(number + 1)
                        .arg(segment.run.calls.size())
                        .arg(what, range_text(call.first, call.rows), list_text(reads));
    if (call.moved > 0) words += QLatin1Char(' ') + tr("Rows moved to the front before: %1.").arg(call.moved);
    return words;
}

void SegmentPage::set_playing(bool playing) {
    if (playing && slider_->value() == slider_->maximum()) slider_->setValue(0);
    if (playing)
        beat_.start();
    else
        beat_.stop();
    play_->setText(playing ? tr("&Pause") : tr("&Play"));
}

void SegmentPage::go_on() {
    slider_->setValue(slider_->value() + std::max(1, picture_->calls() / most_beats));
    if (slider_->value() == slider_->maximum()) set_playing(false);
}

}  // namespace taso
