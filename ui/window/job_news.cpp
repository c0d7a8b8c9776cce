// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/job_news.h"

#include <QApplication>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

JobNews::JobNews(Workbench& workbench, MessageBar& messages, QWidget& window)
    : QObject(&window), messages_(messages), window_(window) {
    connect(&workbench, &Workbench::export_finished, this, &JobNews::tell);
    connect(&workbench, &Workbench::report_written, this,
            [this](const QString& sentence) { tell(sentence, true); });
}

void JobNews::follow(BoardWork& work) {
    connect(&work, &BoardWork::profile_ended, this, [this](const ProfileOutcome& outcome) {
        if (outcome.ending == ProfileOutcome::Ending::cancelled) return;
        tell(outcome.fault.isEmpty() ? tr("Timing has ended: it is in %1.").arg(outcome.file) : outcome.fault,
             outcome.fault.isEmpty());
    });
    connect(&work, &BoardWork::run_ended, this, [this](const RunOutcome& outcome) {
        tell(
            outcome.fault.isEmpty()
                ? tr("The plan has run on the board: measured %1.").arg(time_text(outcome.report.measured_ns))
                : outcome.fault,
            outcome.fault.isEmpty());
    });
    connect(&work, &BoardWork::check_ended, this, [this](const QString& fault) {
        tell(fault.isEmpty() ? tr("The times have been checked.") : fault, fault.isEmpty());
    });
}

bool JobNews::is_another_in_front() const {
    const QObject* active = QApplication::activeWindow();
    while (active && active != &window_) active = active->parent();
    return !active;
}

void JobNews::tell(const QString& sentence, bool good) {
    if (!is_another_in_front()) return;
    if (good)
        messages_.show_notice(sentence);
    else
        messages_.show_fault(sentence);
    QApplication::alert(&window_);
    emit told(sentence);
}

}  // namespace taso
