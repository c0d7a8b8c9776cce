// SPDX-License-Identifier: GPL-3.0-or-later
#include "unattended.h"

#include <QCoreApplication>
#include <cstdio>

#include "window/main_window.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int longest_wait_ms = 180'000, poll_ms = 50;
/// One more turn of the event loop, so that all views have painted the answer.
constexpr int painting_ms = 200;

}  // namespace

int refuse(const QString& sentence) {
    std::fprintf(stderr, "taso-workbench: %s\n", qPrintable(sentence));
    return 2;
}

Unattended::Unattended(WorkbenchWindow& window, QString picture, QString folder)
    : window_(window), picture_(std::move(picture)), folder_(std::move(folder)) {
    connect(&window.workbench(), &Workbench::fault, this,
            [](const QString& sentence) { QCoreApplication::exit(refuse(sentence)); });
    connect(&window.workbench(), &Workbench::sizes_wanted, this,
            [](const OpenExtents& open) { QCoreApplication::exit(refuse(sentence_text(open.what()))); });
    connect(&window.workbench(), &Workbench::survey_changed, this, [&workbench = window.workbench()] {
        if (const auto& survey = workbench.survey())
            QCoreApplication::exit(refuse(sentence_text(survey->sentence)));
    });
    connect(&window.workbench(), &Workbench::export_finished, this,
            [this](const QString& sentence, bool good) {
                if (!good) return QCoreApplication::exit(refuse(sentence));
                std::printf("%s\n", qPrintable(sentence));
                if (picture_.isEmpty()) return window_.messages()->show_notice(sentence);
                take_picture();
            });
    connect(&poll_, &QTimer::timeout, this, &Unattended::look);
    poll_.start(poll_ms);
    waiting_.start();
}

void Unattended::look() {
    if (waiting_.elapsed() > longest_wait_ms)
        return QCoreApplication::exit(refuse(QStringLiteral("no proven answer within three minutes")));
    if (!window_.is_settled()) return;
    poll_.stop();
    QTimer::singleShot(painting_ms, this, [this] {
        if (folder_.isEmpty()) return take_picture();
        window_.workbench().export_plan_to(folder_);
    });
}

void Unattended::take_picture() {
    const bool good = window_.save_picture(picture_);
    QCoreApplication::exit(good ? 0 : refuse(window_.messages()->sentence()));
}

}  // namespace taso
