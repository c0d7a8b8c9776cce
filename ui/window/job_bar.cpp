// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/job_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace taso {

namespace {

constexpr int patience_ms = 500;

}  // namespace

JobBar::JobBar(Workbench& workbench, QWidget* parent)
    : QFrame(parent),
      jobs_(workbench.long_jobs()),
      words_(new QLabel(this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    auto* progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(160);
    progress->setAccessibleName(tr("At work"));
    words_->setProperty("muted", true);
    cancel_->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 4);
    row->addWidget(words_);
    row->addWidget(progress);
    row->addStretch(1);
    row->addWidget(cancel_);
    patience_.setSingleShot(true);
    patience_.setInterval(patience_ms);
    connect(&patience_, &QTimer::timeout, this, &JobBar::show_now);
    for (const Workbench::LongJob& job : jobs_)
        connect(job.lane, &Lane::activity_changed, this, &JobBar::follow);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (shown_ >= 0) jobs_[static_cast<std::size_t>(shown_)].cancel();
    });
    hide();
    follow();
}

void JobBar::follow() {
    const auto is_active = [this](int job) {
        return job >= 0 && jobs_[static_cast<std::size_t>(job)].lane->is_active();
    };
    if (is_active(shown_)) return;
    shown_ = -1;
    for (int job = 0; job < static_cast<int>(jobs_.size()) && shown_ < 0; job++)
        if (is_active(job)) shown_ = job;
    hide();
    patience_.stop();
    if (shown_ >= 0) patience_.start();
}

void JobBar::show_now() {
    if (shown_ < 0) return;
    words_->setText(jobs_[static_cast<std::size_t>(shown_)].words);
    setAccessibleName(words_->text());
    show();
}

}  // namespace taso
