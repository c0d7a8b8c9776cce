// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_job_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

#include "boards/board_parts.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

BoardJobBar::BoardJobBar(QWidget* parent)
    : QFrame(parent),
      words_(new ElidedLabel(this)),
      progress_(new QProgressBar(this)),
      show_(new QPushButton(tr("S&how"), this)),
      stop_(new QPushButton(tr("Sto&p"), this)),
      close_(new QToolButton(this)) {
    setProperty("message", QStringLiteral("notice"));
    progress_->setTextVisible(false);
    progress_->setFixedWidth(160);
    progress_->setAccessibleName(tr("Progress on the board"));
    close_->setText(QString::fromUtf8("✕"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(words_, 1);
    row->addWidget(progress_);
    row->addWidget(stop_);
    row->addWidget(show_);
    row->addWidget(close_);
    connect(show_, &QPushButton::clicked, this, &BoardJobBar::page_wanted);
    connect(close_, &QToolButton::clicked, this, [this] {
        outcome_.clear();
        refresh();
    });
    hide();
}

void BoardJobBar::follow(BoardWork& work, QWidget& page) {
    work_ = &work;
    page_ = &page;
    page.installEventFilter(this);
    connect(stop_, &QPushButton::clicked, &work, &BoardWork::cancel);
    connect(&work, &BoardWork::task_changed, this, [this] {
        if (work_->task() != BoardWork::Task::none) {
            outcome_.clear();
            colour("notice");
            progress_->setRange(0, 0);
            words_->setText(work_->task() == BoardWork::Task::test   ? tr("Testing a connection …")
                            : work_->task() == BoardWork::Task::run  ? tr("Running the plan on the board …")
                            : work_->task() == BoardWork::Task::keep ? tr("Putting times into a profile …")
                            : work_->task() == BoardWork::Task::check
                                ? tr("Running plans to check their times …")
                                : tr("Timing networks on the board …"));
        }
        refresh();
    });
    connect(&work, &BoardWork::profile_told, this, [this](const ProfileNews& news) {
        progress_->setRange(0, news.all);
        progress_->setValue(news.done);
        const QString count = tr("Timing networks on the board: %1 of %2").arg(news.done).arg(news.all);
        words_->setText(news.seconds_left > 0
                            ? QString::fromUtf8("%1 · %2").arg(count, time_left_text(news.seconds_left))
                            : count);
    });
    connect(&work, &BoardWork::run_told, this, [this](const QString& stage, int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
        words_->setText(tr("Running the plan on the board: %1").arg(stage_text(stage)));
    });
    connect(&work, &BoardWork::check_told, this, [this](const TimesProgress& now) {
        const int done = static_cast<int>(now.check.plans.size());
        progress_->setRange(0, now.all);
        progress_->setValue(done);
        const QString count = tr("Running plans to check their times: %1 of %2").arg(done).arg(now.all);
        words_->setText(now.seconds_left > 0
                            ? QString::fromUtf8("%1 · %2").arg(count, time_left_text(now.seconds_left))
                            : count);
        checked_ = now.check;
    });
    connect(&work, &BoardWork::check_ended, this, [this](const QString& fault) {
        if (!fault.isEmpty()) return end(fault, false);
        end(tr("The times have been checked: predictions are off by %1 in the median.")
                .arg(percent_text(checked_.median_error)),
            true);
    });
    connect(&work, &BoardWork::profile_ended, this, [this](const ProfileOutcome& outcome) {
        if (!outcome.fault.isEmpty()) return end(outcome.fault, false);
        end(outcome.missing > 0
                ? tr("Timing has ended: %1 measured, %2 missing; in %3.")
                      .arg(outcome.measured)
                      .arg(outcome.missing)
                      .arg(outcome.file)
                : tr("Timing has ended: %1 measured; in %2.").arg(outcome.measured).arg(outcome.file),
            true);
    });
    connect(&work, &BoardWork::run_ended, this, [this](const RunOutcome& outcome) {
        if (!outcome.fault.isEmpty()) return end(outcome.fault, false);
        end(tr("The plan has run: measured %1.").arg(time_text(outcome.report.measured_ns)), true);
    });
    connect(&work, &BoardWork::tested, this, [this](const ConnectionReport& report) {
        end(report.ok ? tr("The connection can be used.") : sentence_text(report.fault), report.ok);
    });
    refresh();
}

void BoardJobBar::end(const QString& sentence, bool good) {
    if (page_->isVisible()) return;
    outcome_ = sentence;
    words_->setText(sentence);
    setAccessibleName(sentence);
    colour(good ? "notice" : "fault");
    refresh();
}

void BoardJobBar::colour(const char* message) {
    setProperty("message", QLatin1String(message));
    style()->unpolish(this);
    style()->polish(this);
}

void BoardJobBar::refresh() {
    const bool runs = work_ && work_->task() != BoardWork::Task::none;
    progress_->setVisible(runs);
    stop_->setVisible(runs && work_->task() != BoardWork::Task::keep);
    stop_->setEnabled(runs && !work_->is_stopping());
    close_->setVisible(!runs);
    setVisible(work_ && !page_->isVisible() && (runs || !outcome_.isEmpty()));
}

bool BoardJobBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == page_ && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        if (event->type() == QEvent::Show) outcome_.clear();
        // Once the page says of itself what it has become.
        QMetaObject::invokeMethod(
            this, [this] { refresh(); }, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace taso
