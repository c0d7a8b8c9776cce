// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_run_page.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "measure/board_profiler.h"
#include "run/run_report.h"
#include "style/file_dialog.h"
#include "style/grown_text.h"
#include "style/typed_line.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int first_time_column = 2;

QString ratio_text(const RunReport& report, std::int64_t predicted, std::int64_t measured) {
    // On another machine than the planned one it would mean nothing.
    if (!report.same_machine || predicted <= 0) return QString::fromUtf8("–");
    return QLocale().toString(static_cast<double>(measured) / static_cast<double>(predicted), 'f', 2);
}

/// A step of a plan, with the arrow that the rest of the window has.
QString step_text(const std::string& name) {
    return text(name).replace(QStringLiteral(" -> "), QString::fromUtf8(" → "));
}

}  // namespace

BoardRunPage::BoardRunPage(Workbench& workbench, BoardWork& work, ChosenBoard board, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      work_(work),
      board_(std::move(board)),
      what_(new QLabel(this)),
      folder_(new QLineEdit(this)),
      file_(new QLineEdit(this)),
      run_(new QPushButton(tr("&Run on board"), this)),
      cancel_(new QPushButton(tr("&Cancel"), this)),
      keep_(new QPushButton(tr("&Put the times into the profile"), this)),
      use_(new QPushButton(tr("&Use this profile"), this)),
      compare_(new QPushButton(tr("Keep this run as &A"), this)),
      progress_(new QProgressBar(this)),
      stage_(new QLabel(this)),
      outcome_(sentence_label(tr("Outcome of the run"), this)),
      kept_(sentence_label(tr("Outcome of keeping the times"), this)),
      figures_(new QWidget(this)),
      keeping_(new QWidget(this)),
      steps_(reading_table(tr("Steps of the plan"),
                           {tr("Step"), tr("Primitive"), tr("Predicted"), tr("Measured"), tr("Ratio")},
                           first_time_column, this)) {
    arrange();
    connect(run_, &QPushButton::clicked, this, &BoardRunPage::start);
    connect(cancel_, &QPushButton::clicked, &work_, &BoardWork::cancel);
    connect(keep_, &QPushButton::clicked, this, [this] { work_.keep_times(file_->text()); });
    connect(use_, &QPushButton::clicked, this, [this] { emit profile_wanted(kept_file_, emulated_); });
    connect(compare_, &QPushButton::clicked, this,
            [this] { workbench_.kept_plans().keep_run(last_.ledger, board_text(last_.report.machine)); });
    connect(&work_, &BoardWork::task_changed, this, &BoardRunPage::refresh);
    connect(&work_, &BoardWork::run_told, this, [this](const QString& stage, int done, int all) {
        stage_->setText(stage_text(stage));
        progress_->setRange(0, all);
        progress_->setValue(done);
    });
    connect(&work_, &BoardWork::run_ended, this, &BoardRunPage::take);
    connect(&work_, &BoardWork::cancelled, this, [this](BoardWork::Task task) {
        if (task == BoardWork::Task::run) say(outcome_, tr("The run was cancelled."));
    });
    connect(&work_, &BoardWork::kept, this, [this](const QString& sentence, const QString& file, bool good) {
        kept_file_ = file;
        say(kept_, sentence, good ? Tone::good : Tone::fault);
        use_->setVisible(good);
        // Held while the button could not be pressed.
        if (isVisible()) (good ? use_ : keep_)->setFocus(Qt::OtherFocusReason);
    });
    connect(&workbench_, &Workbench::answer_changed, this, &BoardRunPage::show_plan);
    connect(&workbench_, &Workbench::document_changed, this, &BoardRunPage::show_plan);
    clear();
    show_plan();
}

void BoardRunPage::arrange() {
    run_->setProperty("primary", true);
    what_->setWordWrap(true);
    what_->setAccessibleName(tr("What is run"));
    folder_->setPlaceholderText(tr("a temporary folder"));
    folder_->setAccessibleName(tr("Folder of the plan"));
    file_->setAccessibleName(tr("Profile file"));
    progress_->setTextVisible(false);
    QSizePolicy policy = progress_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(policy);
    progress_->setAccessibleName(tr("Progress of the run"));
    stage_->setProperty("muted", true);
    stage_->setAccessibleName(tr("What is being done"));
    const QIcon open = style()->standardIcon(QStyle::SP_DirOpenIcon);
    const auto chooser = [this, &open](QLineEdit* line, const QString& tip, bool is_folder) {
        QAction* action = line->addAction(open, QLineEdit::TrailingPosition);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, line, is_folder] { browse(line, is_folder); });
    };
    chooser(folder_, tr("Choose the folder to be written"), true);
    chooser(file_, tr("Choose the profile file"), false);

    const auto labelled = [](const QString& words, QLineEdit* line, QWidget* parent) {
        auto* label = new QLabel(words, parent);
        label->setBuddy(line);
        auto* row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(line, 1);
        return row;
    };
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(run_);
    buttons->addWidget(cancel_);
    buttons->addWidget(progress_, 1);
    buttons->addWidget(stage_);

    auto* grid = new QGridLayout(figures_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    int column = 0;
    const auto add_figure = [&](const QString& label, const char* name) {
        auto* before = new QLabel(label, figures_);
        before->setProperty("muted", true);
        auto* value = new QLabel(figures_);
        value->setObjectName(QString::fromLatin1(name));
        value->setAccessibleName(label);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grow_text(value, 1.2);
        grid->addWidget(before, 0, column);
        grid->addWidget(value, 1, column++);
    };
    add_figure(tr("Predicted"), "predicted");
    add_figure(tr("Measured"), "measured");
    add_figure(tr("Ratio"), "ratio");
    add_figure(tr("Arena"), "arena");
    add_figure(tr("Largest error"), "error");
    grid->setColumnStretch(column, 1);
    compare_->setToolTip(tr("Other plans are then held against its measured times, in the comparison"));
    grid->addWidget(compare_, 0, column + 1, 2, 1, Qt::AlignVCenter);

    auto* keep_row = labelled(tr("Profile f&ile"), file_, keeping_);
    keep_row->addWidget(keep_);
    auto* kept_row = new QHBoxLayout;
    kept_row->addWidget(kept_, 1);
    kept_row->addWidget(use_, 0, Qt::AlignTop);
    auto* keeping = new QVBoxLayout(keeping_);
    keeping->setContentsMargins(0, 0, 0, 0);
    keeping->addLayout(keep_row);
    keeping->addLayout(kept_row);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(what_);
    page->addLayout(labelled(tr("&Folder of the plan"), folder_, this));
    page->addLayout(buttons);
    page->addWidget(outcome_);
    page->addWidget(figures_);
    page->addWidget(steps_, 1);
    page->addWidget(keeping_);
    const QList<QWidget*> order = {folder_, run_, cancel_, compare_, steps_, file_, keep_, use_};
    for (int i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

void BoardRunPage::clear() {
    say(outcome_, {});
    say(kept_, {});
    stage_->clear();
    steps_->setRowCount(0);
    figures_->hide();
    keeping_->hide();
    use_->hide();
}

void BoardRunPage::set_board(const BoardEntry& entry) {
    show_value(*file_, QDir::current().filePath(text(profile_file_of(entry).string())));
    clear();
}

void BoardRunPage::show_plan() {
    const auto& document = workbench_.document();
    const FrontierPoint* answer = workbench_.answer();
    QString words;
    if (!document)
        words = tr("No network is open, so there is no plan to run.");
    else if (!document->network)
        words = tr("A problem file has no network to run.");
    else if (!answer)
        words =
            tr("There is no plan to run: nothing keeps the budget or the deadline, or the answer is not "
               "there yet.");
    else
        words = tr("The selected plan of %1, made for %2: predicted latency %3. It is written, uploaded, "
                   "built and "
                   "run, and its output is checked.")
                    .arg(document->name, board_text(document->profile->board.name),
                         time_text(answer->latency_ns));
    if (what_->text() != words) what_->setText(words);
    refresh();
}

void BoardRunPage::start() {
    const auto make = workbench_.plan_maker();
    const auto board = board_();
    if (!board || !make) return;
    clear();
    emulated_ = board->is_emulated();
    progress_->setRange(0, 0);
    stage_->setText(stage_text(QStringLiteral("writing")));
    const QString folder = folder_->text().trimmed();
    work_.run(*board, make, folder);
}

void BoardRunPage::refresh() {
    const bool free = work_.task() == BoardWork::Task::none;
    const bool mine = work_.task() == BoardWork::Task::run;
    const auto& document = workbench_.document();
    set_startable(run_, cancel_, free && document && document->network && workbench_.answer(), mine);
    folder_->setEnabled(!mine);
    keep_->setEnabled(free);
    use_->setEnabled(free);
    progress_->setVisible(mine);
    stage_->setVisible(mine);
}

void BoardRunPage::take(const RunOutcome& outcome) {
    if (!outcome.fault.isEmpty()) return say(outcome_, outcome.fault, Tone::fault);
    const RunReport& report = outcome.report;
    const bool emulated = report.origin == Origin::emulated;
    steps_->setRowCount(static_cast<int>(report.steps.size()) + 1);
    int row = 0;
    std::int64_t predicted = 0, measured = 0;
    for (const StepRun& step : report.steps) {
        predicted += step.predicted_ns;
        measured += step.measured_ns;
        set_row(steps_, row++,
                {step_text(step.name),
                 step.segment ? tr("%1 layers, band by band").arg(step.segment->layers.size())
                              : text(step.primitive),
                 time_text(step.predicted_ns), time_text(step.measured_ns),
                 ratio_text(report, step.predicted_ns, step.measured_ns)},
                first_time_column);
    }
    set_row(steps_, row,
            {tr("Total"), QString(), time_text(predicted), time_text(measured),
             ratio_text(report, predicted, measured)},
            first_time_column, true);
    figure(QStringLiteral("predicted"))->setText(time_text(report.predicted_ns));
    figure(QStringLiteral("measured"))
        ->setText(emulated ? tr("%1 (emulated)").arg(time_text(report.measured_ns))
                           : time_text(report.measured_ns));
    figure(QStringLiteral("ratio"))->setText(ratio_text(report, report.predicted_ns, report.measured_ns));
    figure(QStringLiteral("arena"))
        ->setText(report.arena_bytes_linked == report.arena_bytes_stated
                      ? tr("%1, as stated").arg(exact_bytes_text(report.arena_bytes_linked))
                      : tr("%1, stated %2")
                            .arg(exact_bytes_text(report.arena_bytes_linked),
                                 exact_bytes_text(report.arena_bytes_stated)));
    figure(QStringLiteral("error"))->setText(QLocale().toString(report.max_error, 'g', 2));
    last_ = outcome;
    compare_->setVisible(report.ok);
    figures_->show();
    QString sentence =
        report.ok ? tr("The output is right, on %1.").arg(board_text(report.machine))
                  : tr("The run on %1 is not right: its output or its arena is not what the plan states.")
                        .arg(board_text(report.machine));
    if (emulated)
        sentence += QLatin1Char(' ') + tr("The times are emulated: they say nothing about a board.");
    else if (!report.same_machine)
        sentence +=
            QLatin1Char(' ') + tr("The plan was made for %1, so the predicted times are another machine's.")
                                   .arg(board_text(report.predicted_for));
    if (!report.warnings.empty())
        sentence += QLatin1Char(' ') + tr("The compiler warned: %1").arg(text(report.warnings));
    say(outcome_, sentence, report.ok ? Tone::good : Tone::fault);
    keeping_->setVisible(report.ok);
}

void BoardRunPage::browse(QLineEdit* into, bool is_folder) {
    const QString place = QFileInfo(into->text()).path();
    QFileDialog* dialog =
        is_folder ? new_folder_dialog(this, tr("Choose the folder to be written"), place)
                  : file_dialog(this, tr("Choose the profile file"), place, tr("Profiles (*.profile.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Times are added to what is there.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

}  // namespace taso
