// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explanation_page.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "style/card.h"
#include "style/view_frame.h"
#include "words/numbers.h"
#include "words/sentence.h"
#include "workbench/segment_facts.h"

namespace taso {

namespace {

enum Column { primitive, time, workspace, weights, best, reason, column_count };
constexpr int pinning_rest_ms = 120, most_changes = 3;

/// "conv1: a → b, conv2: c → d and 4 more". `other_segments`: they change, too.
QString changes_text(const PointExplanation& point, bool other_segments) {
    QStringList parts;
    if (other_segments) parts << ExplanationPage::tr("other segments");
    for (std::size_t i = 0; i < std::min<std::size_t>(most_changes, point.changes.size()); i++)
        parts << QString::fromUtf8("%1: %2 → %3")
                     .arg(text(point.changes[i].layer), text(point.changes[i].from),
                          text(point.changes[i].to));
    QString words = list_text(parts);
    if (point.changes.size() > most_changes)
        words = ExplanationPage::tr("%1 and %2 more").arg(words).arg(point.changes.size() - most_changes);
    return words.isEmpty() ? ExplanationPage::tr("no primitive changes") : words;
}

}  // namespace

ExplanationPage::ExplanationPage(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      title_(new ElidedLabel(this)),
      down_(new ElidedLabel(this)),
      up_(new ElidedLabel(this)),
      saving_(new ElidedLabel(this)),
      cut_(new ElidedLabel(this)),
      table_(new QTableWidget(0, column_count, this)) {
    title_->setProperty("heading", true);
    title_->setAccessibleName(tr("What is explained"));
    down_->setAccessibleName(tr("The next step down of the budget"));
    up_->setAccessibleName(tr("The next step up of the budget"));
    saving_->setAccessibleName(tr("What the segment saves and costs"));
    cut_->setAccessibleName(tr("Where the segment ends"));
    table_->setHorizontalHeaderLabels(
        {tr("Primitive"), tr("Time"), tr("Workspace"), tr("Weights"), tr("Best latency"), tr("Reason")});
    for (const int column : {static_cast<int>(primitive), static_cast<int>(reason)})
        table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeaderItem(best)->setToolTip(tr("The best latency of a plan that uses this candidate"));
    table_->setAccessibleName(tr("Candidates of the selected layer"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setHighlightSections(false);
    frame_ = new ViewFrame(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(down_);
    column->addWidget(up_);
    column->addWidget(saving_);
    column->addWidget(cut_);
    column->addWidget(table_, 1);
    rest_.setSingleShot(true);
    rest_.setInterval(pinning_rest_ms);
    connect(&rest_, &QTimer::timeout, this, &ExplanationPage::ask);
    const auto later = [this] {
        complete_ = false;
        if (!isVisible()) return;
        // What was said of another answer or layer is taken back at once, and what is still to be said of it.
        workbench_.cancel_explanation();
        show_known();
        rest_.start();
    };
    connect(&workbench, &Workbench::picture_changed, this, later);
    connect(&workbench, &Workbench::details_changed, this, later);
    connect(&workbench, &Workbench::layer_changed, this, later);
    connect(&workbench, &Workbench::steps_ready, this, &ExplanationPage::take_steps);
    connect(&workbench, &Workbench::explained, this, &ExplanationPage::take);
    fit_columns();
}

const QString& ExplanationPage::sentence() const { return frame_->sentence(); }

void ExplanationPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void ExplanationPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    rest_.stop();
    workbench_.cancel_explanation();
}

void ExplanationPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_columns();
    QWidget::changeEvent(event);
}

void ExplanationPage::fit_columns() {
    const QFontMetrics metrics = table_->fontMetrics();
    QFont bold = table_->font();
    bold.setBold(true);
    constexpr std::array<const char*, column_count - 1> widest = {
        "winograd-4x4-strip-hcw16-hcw16", "12.34 ms", "1023 KiB", "1023 KiB", "Best latency"};
    for (int column = 0; column < reason; column++)
        table_->setColumnWidth(
            column,
            std::max(metrics.horizontalAdvance(QString::fromUtf8(widest[static_cast<std::size_t>(column)])),
                     QFontMetrics(bold).horizontalAdvance(table_->horizontalHeaderItem(column)->text())) +
                24);
    const int line = metrics.height() + 8;
    table_->verticalHeader()->setDefaultSectionSize(line);
    // The heading, two candidates and the scroll bar.
    table_->setMinimumHeight(3 * line + 24);
    fit_reason();
}

void ExplanationPage::fit_reason() {
    int left = table_->viewport()->width();
    for (int column = 0; column < reason; column++) left -= table_->columnWidth(column);
    QFont bold = table_->font();
    bold.setBold(true);  // that of the chosen one is
    const QFontMetrics metrics(bold);
    for (int row = 0; row < table_->rowCount(); row++)
        left = std::max(left, metrics.horizontalAdvance(table_->item(row, reason)->text()) + 16);
    table_->setColumnWidth(reason, left);
}

void ExplanationPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_reason();
}

void ExplanationPage::ask() {
    show_known();
    if (workbench_.problem()) workbench_.request_explanation();
}

void ExplanationPage::show_known() {
    complete_ = false;
    down_->setText(QString());
    up_->setText(QString());
    show_segment();
    const Problem* problem = workbench_.problem();
    const int layer = workbench_.layer();
    const bool known = problem && layer >= 0 && workbench_.answer();
    frame_->set_sentence(known                              ? QString()
                         : !problem || !workbench_.answer() ? tr("There is no answer to explain.")
                                                            : tr("Select a layer to see its candidates."));
    title_->setText(known ? tr("Candidates of %1; computing the reasons …")
                                .arg(text(problem->layers[static_cast<std::size_t>(layer)].name))
                          : QString());
    table_->setRowCount(0);
    if (known) {
        const auto& candidates = problem->layers[static_cast<std::size_t>(layer)].candidates;
        table_->setRowCount(static_cast<int>(candidates.size()));
        // Of a layer in a segment: what the candidates take there, where they can be part of it.
        const auto& shown = workbench_.shown().layers;
        const int rows = shown.empty() ? 0 : shown[static_cast<std::size_t>(layer)].rows;
        for (int row = 0; row < table_->rowCount(); row++) {
            const Candidate& candidate = candidates[static_cast<std::size_t>(row)];
            const Band* band = candidate.find_band(rows);
            const std::int64_t bytes = band ? band->workspace : candidate.workspace;
            const std::array<QString, column_count> words = {
                text(candidate.primitive),
                doubted_time_text(band ? band->ns : candidate.ns, candidate.spread),
                bytes_or_dash(bytes),
                bytes_or_dash(candidate.weights),
                QString::fromUtf8("…"),
                QString()};
            for (int column = 0; column < column_count; column++) {
                auto* item = new QTableWidgetItem(words[static_cast<std::size_t>(column)]);
                if (column >= time && column <= best)
                    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                QStringList tips{item->text()};
                if (column == time && rows > 0)
                    tips << (band ? tr("rows a call: %1; at once %2").arg(rows).arg(time_text(candidate.ns))
                                  : tr("at once"));
                if (const QString doubt = doubt_text(candidate.spread); column == time && !doubt.isEmpty())
                    tips << doubt;
                item->setToolTip(tips.join(QLatin1Char('\n')));
                table_->setItem(row, column, item);
            }
        }
    }
}

void ExplanationPage::show_segment() {
    const FrontierPoint* point = workbench_.answer();
    const ShownSegment* segment = point ? workbench_.shown().segment_of(workbench_.layer()) : nullptr;
    saving_->setVisible(segment);
    cut_->setVisible(segment);
    if (!segment) return;
    const Problem& problem = *workbench_.problem();
    const auto layer_name = [&](int layer) {
        return text(problem.layers[static_cast<std::size_t>(layer)].name);
    };
    const int number = workbench_.shown().layers[static_cast<std::size_t>(workbench_.layer())].segment;
    const SegmentFacts facts = segment_facts(problem, *point, number);
    saving_->setText(
        tr("Segment %1 to %2: %3, and %4 of the arena; one by one the same primitives take %5, and up to %6.")
            .arg(layer_name(segment->layers.front()), layer_name(segment->layers.back()), time_text(facts.ns),
                 bytes_text(facts.bytes), time_text(facts.plain_ns), bytes_text(facts.plain_bytes)));
    const ProblemTensor& end = problem.tensors[static_cast<std::size_t>(facts.tensor)];
    const QString tensor = text(end.name), whole = bytes_text(facts.whole_bytes);
    cut_->setText(
        facts.reader < 0 ? tr("It ends with the network, at %1.").arg(tensor)
        : facts.line_rows == 0
            ? tr("It ends at %1, %2 as a whole: %3, which reads it, cannot run band by band.")
                  .arg(tensor, whole, layer_name(facts.reader))
            : tr("It ends at %1, %2 as a whole; to go on with %3, a line buffer would hold %4 of its "
                 "%5 rows at least, %6.")
                  .arg(tensor, whole, layer_name(facts.reader))
                  .arg(facts.line_rows)
                  .arg(end.rows)
                  .arg(bytes_text(facts.line_bytes)));
}

void ExplanationPage::take_steps(const StepsExplanation& steps) {
    if (!isVisible() || !workbench_.answer()) return;
    const FrontierPoint& here = *workbench_.answer();
    const auto other_segments = [&](int way) {
        const auto next = static_cast<std::size_t>(workbench_.point() + way);
        return !(workbench_.frontier()->points.at(next).selection.segments == here.selection.segments);
    };
    down_->setText(steps.down
                       ? tr("With %1 less, %2 in all: %3 (%4 slower): %5.")
                             .arg(bytes_text(here.memory_bytes - steps.down->memory_bytes),
                                  bytes_text(steps.down->memory_bytes), time_text(steps.down->latency_ns),
                                  time_text(steps.down->latency_ns - here.latency_ns),
                                  changes_text(*steps.down, other_segments(-1)))
                       : tr("Nothing needs less memory."));
    up_->setText(steps.up ? tr("With %1 more, %2 in all: %3 (%4 faster): %5.")
                                .arg(bytes_text(steps.up->memory_bytes - here.memory_bytes),
                                     bytes_text(steps.up->memory_bytes), time_text(steps.up->latency_ns),
                                     time_text(here.latency_ns - steps.up->latency_ns),
                                     changes_text(*steps.up, other_segments(1)))
                          : tr("More memory makes nothing faster."));
}

void ExplanationPage::take(const LayerExplanation& explanation) {
    if (!isVisible() || explanation.layer != workbench_.layer()) return;
    const Problem& problem = *workbench_.problem();
    title_->setText(
        tr("Candidates of %1").arg(text(problem.layers[static_cast<std::size_t>(explanation.layer)].name)));
    for (const CandidateReason& row : explanation.candidates) {
        if (row.candidate >= table_->rowCount()) return;
        table_->item(row.candidate, best)
            ->setText(row.best_latency_ns ? time_text(*row.best_latency_ns) : dash_text());
        const QString why = sentence_text(row.reason);
        table_->item(row.candidate, reason)->setText(why);
        table_->item(row.candidate, reason)->setToolTip(why);
        QFont font = table_->font();
        font.setBold(row.candidate == explanation.chosen);
        table_->item(row.candidate, primitive)->setFont(font);
        table_->item(row.candidate, reason)->setFont(font);
    }
    fit_reason();
    table_->selectRow(explanation.chosen);
    complete_ = explanation.complete;
}

}  // namespace taso
