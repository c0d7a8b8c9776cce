// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QVBoxLayout>
#include <utility>

#include "boards/boards_window.h"
#include "formula/formulation_page.h"
#include "style/file_dialog.h"
#include "window/board_menu.h"
#include "window/candidates_dialog.h"
#include "window/central_pages.h"
#include "window/compare_menu.h"
#include "window/edit_menu.h"
#include "window/export_dialog.h"
#include "window/file_menu.h"
#include "window/help_menu.h"
#include "window/history_dialog.h"
#include "window/job_bar.h"
#include "window/job_news.h"
#include "window/network_menu.h"
#include "window/picture.h"
#include "window/profile_menu.h"
#include "window/segment_dialog.h"
#include "window/shortcut_priority.h"
#include "window/sizes_dialog.h"
#include "window/teaching.h"
#include "window/text_file.h"
#include "window/text_size.h"
#include "window/view_menu.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

WorkbenchWindow::WorkbenchWindow(bool desktop_dark, std::unique_ptr<Workbench> workbench)
    : own_(std::move(workbench)),
      workbench_(*own_),
      themes_(new Themes(desktop_dark, this)),
      messages_(new MessageBar(this)),
      go_on_(new GoOnBar(this)),
      board_job_(new BoardJobBar(this)),
      views_(new Arrangement(workbench_, this)),
      survey_(new SurveyBar(workbench_, *views_->survey(), this)),
      keeping_(new Keeping(*this, workbench_, *themes_, *go_on_, [this] { return view_words(); })),
      formulation_(new QDockWidget(tr("The ILP"), this)),
      pages_(new CentralPages(*this, views_)),
      job_bar_(new JobBar(workbench_, this)),
      job_news_(new JobNews(workbench_, *messages_, *this)),
      teaching_(new Teaching(*this)),
      network_words_(new ElidedLabel(this)) {
    setAcceptDrops(true);
    setMinimumSize(960, 640);
    resize(1440, 900);
    arrange();
    add_menus();
    new ShortcutPriority(this);
    const LayerPage* table = views_->layers()->table();
    connect(views_->graph(), &GraphView::segment_wanted, this, &WorkbenchWindow::show_segment);
    connect(views_->graph(), &GraphView::candidates_wanted, this, &WorkbenchWindow::show_candidates);
    connect(table, &LayerPage::segment_wanted, this, &WorkbenchWindow::show_segment);
    connect(table, &LayerPage::candidates_wanted, this, &WorkbenchWindow::show_candidates);
    connect(table, &LayerPage::csv_wanted, this, &WorkbenchWindow::ask_layer_table);
    connect(&workbench_, &Workbench::document_changed, this, &WorkbenchWindow::show_document);
    connect(&workbench_, &Workbench::session_changed, this, &WorkbenchWindow::show_title);
    connect(&workbench_, &Workbench::fault, this, &WorkbenchWindow::show_fault);
    connect(&workbench_, &Workbench::sizes_wanted, this, &WorkbenchWindow::ask_sizes);
    connect(&workbench_, &Workbench::survey_changed, messages_, &QWidget::hide);
    connect(&workbench_, &Workbench::notice, messages_, &MessageBar::show_notice);
    connect(&workbench_, &Workbench::usual_profile_opened, this, [this](const QString& file) {
        messages_->show_notice(tr("The next network is planned with %1.").arg(QFileInfo(file).fileName()));
    });
    connect(keeping_, &Keeping::fault, messages_, &MessageBar::show_fault);
    connect(keeping_, &Keeping::notice, messages_, &MessageBar::show_notice);
    connect(keeping_, &Keeping::going_on, this, [this](const QString& session_file) {
        opening_ = session_file;
        going_on_ = true;
    });
    show_title();
    pages_->start()->focus_first();
}

WorkbenchWindow::~WorkbenchWindow() {
    // Pages that are told that they are hidden turn to the Workbench, which ends before they do.
    teaching_->close();
    if (candidates_) candidates_->hide();
    hide();
}

void WorkbenchWindow::keep_between_runs() {
    keeping_->begin();
    teaching_->keep_between_runs();
    pages_->start()->refresh();
    if (pages_->is_at_start()) pages_->start()->focus_first();
}

void WorkbenchWindow::arrange() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
    column->addWidget(survey_);
    column->addWidget(go_on_);
    column->addWidget(teaching_->offer_bar());
    column->addWidget(board_job_);
    column->addWidget(pages_, 1);
    column->addWidget(job_bar_);
    setCentralWidget(page);
    formulation_->setObjectName(QStringLiteral("formulation"));
    auto* formulation = new FormulationPage(workbench_, this);
    connect(formulation, &FormulationPage::tiny_wanted, this,
            [this] { open_network(QStringLiteral("tiny")); });
    connect(formulation, &FormulationPage::lp_wanted, this, &WorkbenchWindow::ask_lp_file);
    connect(formulation, &FormulationPage::shares_shown, views_->graph(), &GraphView::show_shares);
    formulation_->setWidget(formulation);
    addDockWidget(Qt::RightDockWidgetArea, teaching_->dock());
    addDockWidget(Qt::RightDockWidgetArea, formulation_);
    resizeDocks({formulation_}, {440}, Qt::Horizontal);
    for (QDockWidget* dock : {formulation_, teaching_->dock()}) dock->hide();
    teaching_->share_with(*formulation_);
}

void WorkbenchWindow::add_menus() {
    QMenuBar* bar = menuBar();
    bar->addMenu(new FileMenu(*this, bar));
    bar->addMenu(new EditMenu(*this, bar));
    bar->addMenu(new NetworkMenu(*this, bar));
    bar->addMenu(new ProfileMenu(*this, bar));
    bar->addMenu(new BoardMenu(*this, bar));
    auto* inside = new QAction(tr("&Inside of the segment"), this);
    inside->setShortcut(QKeySequence(tr("Ctrl+D")));
    inside->setObjectName(QStringLiteral("segment"));
    connect(inside, &QAction::triggered, this, &WorkbenchWindow::show_segment);
    auto* candidates = new QAction(tr("&Candidates of the layer"), this);
    candidates->setShortcut(QKeySequence(tr("Ctrl+L")));
    candidates->setObjectName(QStringLiteral("candidates"));
    connect(candidates, &QAction::triggered, this, &WorkbenchWindow::show_candidates);
    auto* message = new QAction(tr("Go t&o the message"), this);
    message->setShortcut(QKeySequence(tr("F6")));
    message->setObjectName(QStringLiteral("message"));
    connect(message, &QAction::triggered, messages_, &MessageBar::take_focus);
    auto* view = new ViewMenu(
        *themes_, *views_,
        {candidates, inside, formulation_->toggleViewAction(), teaching_->projector_action(), message}, bar);
    view->addSeparator();
    view->addActions(text_size_actions(*this));
    bar->addMenu(view);
    bar->addMenu(new CompareMenu(*this, bar));
    bar->addMenu(new HelpMenu(*this, bar));
    network_words_->setProperty("muted", true);
    network_words_->setContentsMargins(8, 0, 16, 0);
    network_words_->setMinimumHeight(bar->sizeHint().height());
    network_words_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    network_words_->setMinimumWidth(320);
    bar->setCornerWidget(network_words_, Qt::TopRightCorner);
}

void WorkbenchWindow::show_document() {
    show_title();
    messages_->hide();
    const QString& session_file = workbench_.session_file();
    if (std::exchange(going_on_, false) || (!session_file.isEmpty() && opening_ == session_file))
        restore_view(workbench_.view());
    opening_.clear();
    const std::string& network = workbench_.document()->session.network;
    keeping_->remember(session_file.isEmpty() ? text(network) : session_file);
    formulation_->setVisible(network == "tiny");
}

void WorkbenchWindow::show_fault(const QString& sentence) {
    // Said where it can be put right.
    if (sizes_ && sizes_->is_waiting())
        sizes_->show_fault(sentence);
    else
        messages_->show_fault(sentence);
}

void WorkbenchWindow::ask_sizes(const OpenExtents& open) {
    if (sizes_) sizes_->done(QDialog::Rejected);
    messages_->hide();
    sizes_ = new SizesDialog(workbench_, open, this);
    sizes_->setAttribute(Qt::WA_DeleteOnClose);
    sizes_->open();
}

void WorkbenchWindow::show_title() {
    const auto& document = workbench_.document();
    QString title = tr("TASO Workbench");
    if (document) {
        const QString what =
            workbench_.session_file().isEmpty()
                ? document->name
                : tr("%1 (%2)").arg(QFileInfo(workbench_.session_file()).fileName(), document->name);
        title = what + QStringLiteral("[*] – ") + title;
    }
    setWindowTitle(title);
    setWindowModified(workbench_.is_modified());
    QString words;
    if (document) {
        words = tr("%1: %2 layers").arg(document->name).arg(document->problem->layers.size());
        const QString profile = text(document->problem->profile);
        if (!profile.isEmpty()) words += QString::fromUtf8(" · ") + tr("profile %1").arg(profile);
    }
    network_words_->setText(words);
}

bool WorkbenchWindow::is_settled() const {
    return workbench_.frontier() && !workbench_.is_busy() && !workbench_.is_proving() &&
           views_->graph()->is_laid_out() && workbench_.details() &&
           (!teaching_->projector() || teaching_->projector()->graph()->is_laid_out());
}

void WorkbenchWindow::offer_to_go_on() {
    keeping_->offer();
    teaching_->offer();
}

void WorkbenchWindow::open_path(const QString& path) {
    if (path.endsWith(QLatin1String(".taso")))
        open_session(path);
    else if (path.endsWith(QLatin1String(".profile.json")))
        take_profile(path);
    else if (const QFileInfo info(path); info.isDir() || info.fileName() == QLatin1String("plan.json"))
        keep_as_a(info.isDir() ? path : info.path());
    else
        open_network(path);
}

void WorkbenchWindow::take_profile(const QString& file) {
    if (workbench_.document() || workbench_.is_opening()) return workbench_.open_profile(file);
    workbench_.open_usual_profile(file);
}

void WorkbenchWindow::keep_as_a(const QString& folder) {
    workbench_.kept_plans().keep_file(folder);
    views_->layers()->show_page(LayerCard::Page::comparison);
}

void WorkbenchWindow::open_network(const QString& source) {
    unless_unsaved([this, source] {
        opening_ = source;
        workbench_.open_network(source);
    });
}

void WorkbenchWindow::open_session(const QString& file) {
    unless_unsaved([this, file] {
        opening_ = file;
        workbench_.open_session(file);
    });
}

void WorkbenchWindow::save_session(const QString& file) {
    workbench_.set_view(view_words());
    workbench_.save_session(file);
    if (!workbench_.is_modified()) keeping_->remember(file);
}

std::map<std::string, std::string> WorkbenchWindow::view_words() const {
    auto words = views_->layers()->view_words();
    words.merge(views_->graph()->view_words());
    words["theme"] = themes_->name().toStdString();
    return words;
}

void WorkbenchWindow::restore_view(const std::map<std::string, std::string>& words) {
    if (const auto theme = words.find("theme"); theme != words.end())
        themes_->choose_named(text(theme->second));
    views_->layers()->restore_view(words);
    views_->graph()->restore_view(words);
}

void WorkbenchWindow::show_boards(int page) {
    if (!boards_) {
        boards_ = new BoardsWindow(workbench_, this);
        board_job_->follow(boards_->work(), *boards_);
        job_news_->follow(boards_->work());
        connect(board_job_, &BoardJobBar::page_wanted, this, [this] { show_boards(boards_->page()); });
    }
    boards_->show_page(static_cast<BoardsWindow::Page>(page));
    boards_->show();
    boards_->raise();
    boards_->activateWindow();
}

void WorkbenchWindow::show_segment() {
    if (!segment_) segment_ = new SegmentDialog(workbench_, this);
    segment_->show();
    segment_->raise();
    segment_->activateWindow();
}

void WorkbenchWindow::undo_in(QWidget& other) {
    for (const char* name : {"undo", "redo"}) other.addAction(findChild<QAction*>(QString::fromLatin1(name)));
}

void WorkbenchWindow::show_history() {
    if (!history_) {
        history_ = new HistoryDialog(workbench_, this);
        connect(history_->page(), &HistoryPage::step_wanted, this, &WorkbenchWindow::go_to_step);
        undo_in(*history_);
    }
    history_->show();
    history_->raise();
    history_->activateWindow();
}

void WorkbenchWindow::go_to_step(int step) {
    const History& history = workbench_.history();
    if (!history.has(step)) return;
    const auto& wanted = history.steps()[static_cast<std::size_t>(step)];
    if (wanted.session_file == workbench_.session_file()) return workbench_.go_to_step(step);
    unless_unsaved([this, step] { workbench_.go_to_step(step); });
}

void WorkbenchWindow::show_candidates() {
    if (!candidates_) {
        candidates_ = new CandidatesDialog(workbench_, this);
        undo_in(*candidates_);
    }
    candidates_->show();
    candidates_->raise();
    candidates_->activateWindow();
}

void WorkbenchWindow::ask_layer_table() {
    QFileDialog* dialog =
        save_dialog(this, tr("Save the layer table"), last_folder(), tr("Comma-separated values (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkbenchWindow::save_layer_table);
    dialog->open();
}

bool WorkbenchWindow::save_layer_table(const QString& file) {
    return save_text(file, views_->layers()->table()->csv());
}

bool WorkbenchWindow::save_text(const QString& file, const QString& text) {
    const QString trouble = write_text(file, text);
    if (!trouble.isEmpty()) messages_->show_fault(trouble);
    return trouble.isEmpty();
}

void WorkbenchWindow::ask_lp_file(const std::string& lp) {
    QFileDialog* dialog =
        save_dialog(this, tr("Save the ILP"), last_folder(), tr("Linear programmes (*.lp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &set_last_folder);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, lp](const QString& file) { save_text(file, text(lp)); });
    dialog->open();
}

void WorkbenchWindow::ask_export() {
    if (!workbench_.document()) return;
    auto* dialog = new ExportDialog(workbench_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool WorkbenchWindow::save_picture(const QString& file) {
    const QString title = workbench_.document() ? workbench_.document()->name : QString();
    QWidget* shown = teaching_->projector();
    const QString trouble = write_picture(file, shown ? *shown : *this, *views_->shown_graph(), title);
    if (!trouble.isEmpty()) messages_->show_fault(tr("%1 cannot be written: %2").arg(file, trouble));
    return trouble.isEmpty();
}

void WorkbenchWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls[0].isLocalFile()) event->acceptProposedAction();
}

void WorkbenchWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls[0].isLocalFile()) return;
    event->acceptProposedAction();
    open_path(urls[0].toLocalFile());
}

void WorkbenchWindow::unless_unsaved(const std::function<void()>& then) {
    // What is kept comes back.
    if (!workbench_.is_modified() || keeping_->flush()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("The session has changed since it was saved."),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton* button) {
        const auto answer = box->standardButton(button);
        if (answer == QMessageBox::Save) {
            save_session(workbench_.session_file());
            if (workbench_.is_modified()) return;
        }
        if (answer == QMessageBox::Save || answer == QMessageBox::Discard) then();
    });
    box->open();
}

void WorkbenchWindow::closeEvent(QCloseEvent* event) {
    const bool typed = boards_ && boards_->is_modified();
    // What stands typed in a field is taken.
    if (QWidget* field = focusWidget()) field->clearFocus();
    const bool kept = keeping_->flush();
    keeping_->keep_arrangement();
    const bool runs = boards_ && boards_->is_running();
    if (closing_ || ((kept || !workbench_.is_modified()) && !typed && !runs)) {
        teaching_->close();
        if (segment_) segment_->hide();
        if (history_) history_->hide();
        if (candidates_) candidates_->hide();
        if (boards_) {
            boards_->work().cancel();
            boards_->hide();
        }
        closed_ = true;
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    if (runs) return boards_->unless_running([this] { close(); });
    if (typed) {
        show_boards();
        return boards_->unless_unsaved([this] { close(); });
    }
    unless_unsaved([this] {
        closing_ = true;
        close();
    });
}

}  // namespace taso
