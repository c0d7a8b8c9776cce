// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/latency_readout.h"

#include <QEvent>
#include <QVBoxLayout>

#include "style/card.h"
#include "style/grown_text.h"
#include "style/theme.h"
#include "words/numbers.h"

namespace taso {

LatencyReadout::LatencyReadout(const Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      latency_(new QLabel(this)),
      status_(new ElidedLabel(this)),
      origin_(new ElidedLabel(this)),
      comparison_(new ElidedLabel(this)) {
    latency_->setAccessibleName(tr("Latency"));
    latency_->setObjectName(QStringLiteral("latency"));
    status_->setAccessibleName(tr("What is proven of the latency"));
    status_->setObjectName(QStringLiteral("status"));
    origin_->setProperty("muted", true);
    comparison_->setProperty("muted", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(latency_);
    column->addWidget(status_);
    column->addStretch(1);
    column->addWidget(origin_);
    column->addWidget(comparison_);
    setMinimumWidth(232);
    grow_text(latency_, 2.5, QFont::DemiBold);
    for (QLabel* small : {origin_, comparison_}) grow_text(small, 0.92);
    connect(&workbench, &Workbench::answer_changed, this, &LatencyReadout::refresh);
    connect(&workbench, &Workbench::details_changed, this, &LatencyReadout::refresh);
    connect(&workbench, &Workbench::busy_changed, this, &LatencyReadout::refresh);
    refresh();
}

void LatencyReadout::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void LatencyReadout::refresh() {
    const Theme& theme = Theme::of(palette());
    const FrontierPoint* answer = workbench_.answer();
    latency_->setText(answer ? time_text(answer->latency_ns) : QString::fromUtf8("–"));
    QString words;
    QColor colour = theme.muted;
    switch (workbench_.certainty()) {
        case Certainty::nothing:
            words = tr("no network is open");
            break;
        case Certainty::searching:
            words = workbench_.is_busy() ? tr("computing the frontier …") : tr("no frontier");
            break;
        case Certainty::partial:
            words = answer && !workbench_.is_busy() ? tr("best of what was found")
                    : answer                        ? tr("best so far, still searching …")
                    : workbench_.is_busy()          ? tr("nothing fits yet, still searching …")
                                                    : tr("nothing that fits was found");
            colour = theme.caution;
            break;
        case Certainty::listed:
            words = tr("best of the listed points");
            colour = theme.caution;
            break;
        case Certainty::proving:
            words = tr("optimal (ILP still proving)");
            colour = theme.caution;
            break;
        case Certainty::proven:
            words = tr("optimal, proven");
            colour = theme.good;
            break;
        case Certainty::feasible:
            words = tr("feasible, gap %1").arg(percent_text(workbench_.gap()));
            colour = theme.caution;
            break;
        case Certainty::infeasible:
            words = tr("infeasible: at least %1")
                        .arg(workbench_.deadline_ns()
                                 ? time_text_unlike(workbench_.fastest_ns(), *workbench_.deadline_ns())
                                 : bytes_text_unlike(workbench_.least_bytes(),
                                                     workbench_.budget().value_or(workbench_.least_bytes())));
            colour = theme.bad;
            break;
    }
    if (workbench_.is_opening()) {
        words = tr("opening …");
        colour = theme.muted;
    }
    QPalette own = status_->palette();
    if (own.color(QPalette::WindowText) != colour) {
        status_->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(colour.name()));
        own.setColor(QPalette::WindowText, colour);
        status_->setPalette(own);
    }
    status_->setText(words);
    refresh_comparison();
}

void LatencyReadout::refresh_comparison() {
    const Problem* problem = workbench_.problem();
    const FrontierPoint* answer = workbench_.answer();
    if (!problem) {
        origin_->clear();
        comparison_->clear();
        return;
    }
    const QString threads = problem->threads == 1 ? tr("1 thread") : tr("%1 threads").arg(problem->threads);
    const QString board = problem->profile.empty() ? tr("problem file") : text(problem->profile);
    const ShownSelection& shown = workbench_.shown();
    origin_->setText(shown.emulated    ? tr("emulated · %1 · %2").arg(board, threads)
                     : shown.estimated ? tr("estimated · %1 · %2").arg(board, threads)
                                       : QString::fromUtf8("%1 · %2").arg(board, threads));
    if (const FrontierPoint* shown_point = workbench_.shown_point();
        workbench_.is_stand_in() && shown_point) {
        comparison_->setText((workbench_.deadline_ns() ? tr("fastest plan: %1") : tr("least-memory plan: %1"))
                                 .arg(time_text(shown_point->latency_ns)));
        return;
    }
    const Answer* baseline = workbench_.greedy_fit();
    if (!answer || !baseline) {
        comparison_->setText(answer ? tr("no budget: %1").arg(time_text(workbench_.fastest_ns()))
                                    : QString());
        return;
    }
    const Answer& greedy = *baseline;
    const double ratio = static_cast<double>(greedy.latency_ns) / static_cast<double>(answer->latency_ns);
    comparison_->setText(greedy.fits
                             ? tr("greedy-fit: %1 (%2)").arg(time_text(greedy.latency_ns), factor_text(ratio))
                             : tr("greedy-fit finds nothing that fits"));
}

}  // namespace taso
