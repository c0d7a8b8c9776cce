// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_connection_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

BoardConnectionPage::BoardConnectionPage(BoardWork& work, ChosenBoard board, QWidget* parent)
    : QWidget(parent),
      work_(work),
      board_(std::move(board)),
      test_(new QPushButton(tr("&Test connection"), this)),
      cancel_(new QPushButton(tr("&Cancel"), this)),
      progress_(new QProgressBar(this)),
      verdict_(sentence_label(tr("Outcome of the test"), this)),
      warnings_(sentence_label(tr("What times may suffer from"), this)),
      facts_(new QWidget(this)),
      form_(new QFormLayout(facts_)) {
    auto* what =
        new QLabel(tr("Logs in with the OpenSSH of this machine, looks around, writes a small file into the "
                      "remote folder and removes it, and asks the compiler."),
                   this);
    what->setWordWrap(true);
    what->setProperty("muted", true);
    test_->setProperty("primary", true);
    progress_->setTextVisible(false);
    QSizePolicy policy = progress_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(policy);
    progress_->setAccessibleName(tr("Progress of the test"));
    progress_->setRange(0, 1);
    form_->setContentsMargins(0, 8, 0, 0);
    form_->setHorizontalSpacing(24);
    form_->setVerticalSpacing(8);
    add_fact(tr("System"), "system");
    add_fact(tr("CPU"), "processor");
    add_fact(tr("Cores"), "cores");
    add_fact(tr("Clock governor"), "governor");
    add_fact(tr("Free memory"), "memory");
    add_fact(tr("Free disk"), "disk");
    add_fact(tr("Compiler"), "compiler");

    auto* row = new QHBoxLayout;
    row->addWidget(test_);
    row->addWidget(cancel_);
    row->addWidget(progress_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(row);
    column->addWidget(verdict_);
    column->addWidget(facts_);
    column->addWidget(warnings_);
    column->addStretch(1);
    connect(test_, &QPushButton::clicked, this, &BoardConnectionPage::start);
    connect(cancel_, &QPushButton::clicked, &work_, &BoardWork::cancel);
    connect(&work_, &BoardWork::task_changed, this, &BoardConnectionPage::refresh);
    connect(&work_, &BoardWork::tested, this, &BoardConnectionPage::take);
    connect(&work_, &BoardWork::cancelled, this, [this](BoardWork::Task task) {
        if (task == BoardWork::Task::test) say(verdict_, tr("The test was cancelled."));
    });
    clear();
    refresh();
}

void BoardConnectionPage::add_fact(const QString& label, const char* name) {
    auto* value = new QLabel(facts_);
    value->setObjectName(QString::fromLatin1(name));
    value->setAccessibleName(label);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* before = new QLabel(label, facts_);
    before->setProperty("muted", true);
    form_->addRow(before, value);
}

void BoardConnectionPage::clear() {
    say(verdict_, {});
    say(warnings_, {});
    facts_->hide();
}

void BoardConnectionPage::start() {
    const auto board = board_();
    if (!board) return;
    clear();
    tested_ = text(board->board.name);
    say(verdict_, tr("Testing the connection to %1 …").arg(tested_));
    work_.test(*board);
}

void BoardConnectionPage::refresh() {
    const bool mine = work_.task() == BoardWork::Task::test;
    set_startable(test_, cancel_, work_.task() == BoardWork::Task::none, mine);
    progress_->setRange(0, mine ? 0 : 1);
    progress_->setVisible(mine);
}

void BoardConnectionPage::take(const ConnectionReport& report) {
    if (report.ok)
        say(verdict_, tr("%1 can be used.").arg(tested_), Tone::good);
    else
        say(verdict_, sentence_text(report.fault), Tone::fault);
    QStringList warnings;
    for (const std::string& warning : report.warnings) {
        QString sentence = sentence_text(warning) + QLatin1Char('.');
        sentence[0] = sentence[0].toUpper();
        warnings << sentence;
    }
    say(warnings_, warnings.join(QLatin1Char('\n')), Tone::caution);
    const auto set = [this](const char* name, const QString& words) {
        fact(QString::fromLatin1(name))->setText(words.isEmpty() ? tr("not known") : words);
    };
    const bool reached = !report.system.empty();
    facts_->setVisible(reached);
    set("system", reached ? tr("%1 on %2").arg(text(report.system), text(report.machine)) : QString());
    set("processor", text(report.processor));
    QString cores = report.cores > 0 ? QString::number(report.cores) : QString();
    if (report.cores > 0 && report.clock_mhz > 0)
        cores = tr("%1 at up to %2 MHz").arg(cores, QLocale().toString(report.clock_mhz, 'f', 0));
    set("cores", cores);
    set("governor", text(report.governor));
    set("memory", report.free_memory > 0 ? bytes_text(report.free_memory) : QString());
    set("disk", report.free_disk > 0 ? bytes_text(report.free_disk) : QString());
    const QString compiler = text(report.compiler);
    set("compiler", compiler.isEmpty()      ? QString()
                    : report.compiles_there ? tr("on the board: %1").arg(compiler)
                                            : tr("on this machine: %1").arg(compiler));
}

}  // namespace taso
