// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/boards_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QShortcut>
#include <QVBoxLayout>

#include "base/error.h"
#include "style/card.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// How a board is reached, in a word or two.
QString way_text(const BoardEntry& entry) {
    if (entry.is_this_machine()) return BoardsWindow::tr("this machine");
    if (entry.is_emulated()) return BoardsWindow::tr("emulated");
    return entry.is_reachable() ? BoardsWindow::tr("over ssh") : BoardsWindow::tr("not set up");
}

/// A 64-bit ARM board of the usual size; what is not its own is to be typed over.
BoardEntry usual_board() {
    BoardEntry entry;
    entry.board.isa = "neon-aarch64";
    entry.board.cores = 4;
    entry.board.clock_mhz = 1500;
    entry.board.fma_per_cycle = 0.6;
    entry.board.l1_bytes = 32 << 10;
    entry.board.l2_bytes = 1 << 20;
    entry.board.bandwidth_bytes_per_ns = 4;
    entry.board.ram_bytes = 1 << 30;
    entry.board.compiler = "aarch64-linux-gnu-gcc";
    entry.board.flags = "-O3";
    return entry;
}

}  // namespace

BoardsWindow::BoardsWindow(Workbench& workbench, QWidget* parent)
    : QDialog(parent, Qt::Window),
      workbench_(workbench),
      messages_(new MessageBar(this)),
      list_(new QListWidget(this)),
      new_(new QPushButton(tr("Ne&w"), this)),
      duplicate_(new QPushButton(tr("&Duplicate"), this)),
      delete_(new QPushButton(tr("De&lete …"), this)),
      settings_(new BoardSettingsPage(this)),
      pages_(new QStackedWidget(this)) {
    const ChosenBoard board = [this] { return chosen_board(); };
    connection_ = new BoardConnectionPage(work_, board, this);
    profile_ = new BoardProfilePage(work_, board, this);
    run_ = new BoardRunPage(workbench, work_, board, this);
    check_ = new BoardCheckPage(workbench, work_, board, this);
    setWindowTitle(tr("Boards"));
    setMinimumSize(880, 560);
    resize(1000, 680);
    arrange();
    connect_parts();
    refresh();
    work_.list_boards();
}

void BoardsWindow::arrange() {
    list_->setAccessibleName(tr("Boards"));
    list_->setMinimumWidth(180);
    list_->setFrameShape(QFrame::NoFrame);
    for (QPushButton* button : {new_, duplicate_, delete_}) button->setAutoDefault(false);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(new_, 0, 0);
    buttons->addWidget(duplicate_, 0, 1);
    buttons->addWidget(delete_, 1, 0, 1, 2);
    auto* left = new Card(tr("Boards"), list_, this);
    left->column()->addLayout(buttons);
    left->setFixedWidth(240);

    pages_->addWidget(settings_);
    pages_->addWidget(connection_);
    pages_->addWidget(profile_);
    pages_->addWidget(run_);
    pages_->addWidget(check_);
    auto* right = new Card({}, pages_, this);
    const std::array<QString, page_count> names = {tr("Settings"), tr("Connection"), tr("Profile"),
                                                   tr("Run on board"), tr("Check times")};
    for (int page = 0; page < page_count; page++) {
        auto* button = new QToolButton(this);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        button->setText(names[static_cast<std::size_t>(page)]);
        button->setToolTip(tr("%1 (%2)").arg(button->text(), keys.toString(QKeySequence::NativeText)));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        right->add_tool(button);
        const auto show = [this, page] { show_page(static_cast<Page>(page)); };
        connect(button, &QToolButton::clicked, this, show);
        connect(new QShortcut(keys, this), &QShortcut::activated, this, show);
        tabs_[static_cast<std::size_t>(page)] = button;
    }
    right->add_stretch();
    show_page(settings);

    auto* body = new QHBoxLayout;
    body->setContentsMargins(8, 8, 8, 8);
    body->setSpacing(8);
    body->addWidget(left);
    body->addWidget(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
    column->addLayout(body, 1);
    QList<QWidget*> order = {list_, new_, duplicate_, delete_};
    for (QToolButton* tab : tabs_) order << tab;
    for (int i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

void BoardsWindow::connect_parts() {
    connect(&work_, &BoardWork::boards_ready, this, &BoardsWindow::take_boards);
    connect(&work_, &BoardWork::boards_failed, this, [this](const QString& sentence) {
        settings_->forget_saving();
        after_saving_ = nullptr;
        messages_->show_fault(sentence);
    });
    connect(&work_, &BoardWork::task_changed, this, &BoardsWindow::refresh);
    // Later, as the list has more to do with the click.
    connect(list_, &QListWidget::currentRowChanged, this, &BoardsWindow::pick, Qt::QueuedConnection);
    connect(settings_, &BoardSettingsPage::changed, this, [this] {
        if (work_.task() == BoardWork::Task::none) connection_->clear();
        refresh();
    });
    connect(settings_, &BoardSettingsPage::save_pressed, this, &BoardsWindow::save);
    connect(settings_, &BoardSettingsPage::discard_pressed, this,
            [this] { show_entry(BoardEntry(shown()), settings_->is_new()); });
    connect(settings_, &BoardSettingsPage::save_wanted, &work_, &BoardWork::save);
    connect(new_, &QPushButton::clicked, this,
            [this] { unless_unsaved([this] { add(usual_board(), free_name(tr("board"))); }); });
    connect(duplicate_, &QPushButton::clicked, this, [this] {
        unless_unsaved([this] {
            BoardEntry like = shown();
            like.board.date.clear();
            add(like, free_name(shown_name()));
        });
    });
    connect(delete_, &QPushButton::clicked, this, &BoardsWindow::ask_delete);
    const auto use = [this](const QString& file, bool emulated) {
        if (!workbench_.document())
            return messages_->show_notice(tr("Open a network first: a profile prices its layers."));
        messages_->show_notice(tr("The workbench now plans with the times in %1.").arg(file));
        workbench_.open_profile(file, emulated);
    };
    connect(profile_, &BoardProfilePage::profile_wanted, this, use);
    connect(run_, &BoardRunPage::profile_wanted, this, use);
    connect(&workbench_, &Workbench::fault, this, [this](const QString& sentence) {
        if (isVisible()) messages_->show_fault(sentence);
    });
    const auto open_network = [this] {
        const auto& document = workbench_.document();
        if (document && document->network) profile_->set_open_network(text(document->session.network));
    };
    connect(&workbench_, &Workbench::document_changed, this, open_network);
    open_network();
}

void BoardsWindow::show_page(Page page) {
    tabs_[page]->setChecked(true);
    pages_->setCurrentIndex(page);
}

const BoardEntry* BoardsWindow::entry_at(int row) const {
    return row >= 0 && row < static_cast<int>(boards_.boards.size())
               ? &boards_.boards[static_cast<std::size_t>(row)]
               : nullptr;
}

void BoardsWindow::take_boards(const BoardList& list, const QString& chosen) {
    boards_ = list;
    const std::string wanted = chosen.isEmpty() ? shown().board.name : chosen.toStdString();
    int row = 0;
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const BoardEntry& entry : boards_.boards) {
            const QString kind = entry.file.empty() ? tr("built in") : tr("your own");
            const QString way = way_text(entry);
            auto* item = new QListWidgetItem(
                entry.is_this_machine()
                    ? QStringLiteral("%1\n%2").arg(text(entry.board.name), way)
                    : QString::fromUtf8("%1\n%2 · %3").arg(text(entry.board.name), kind, way),
                list_);
            item->setToolTip(text(entry.board.processor));
            if (entry.board.name == wanted) row = list_->count() - 1;
        }
        list_->setCurrentRow(row);
    }
    const BoardEntry& entry = boards_.boards[static_cast<std::size_t>(row)];
    if (settings_->show_saved_entry(entry, other_names(entry.board.name))) show_on_pages(entry);
    refresh();
    QStringList faults;
    for (const std::string& fault : boards_.faults) faults << sentence_text(fault);
    if (!faults.isEmpty())
        messages_->show_fault(faults.join(QLatin1Char('\n')));
    else if (!first_)
        messages_->hide();
    first_ = false;
    if (const auto then = std::exchange(after_saving_, nullptr)) then();
}

QStringList BoardsWindow::other_names(const std::string& own) const {
    QStringList names;
    for (const BoardEntry& entry : boards_.boards)
        if (entry.board.name != own) names << text(entry.board.name);
    // Saved under its own name it would be taken for this machine.
    if (own != "host" && !names.contains(QStringLiteral("host"))) names << QStringLiteral("host");
    return names;
}

QString BoardsWindow::shown_name() const { return text(shown().board.name); }

void BoardsWindow::show_entry(const BoardEntry& entry, bool is_new) {
    settings_->show_entry(entry, other_names(is_new ? std::string() : entry.board.name), is_new);
    show_on_pages(entry);
    refresh();
}

void BoardsWindow::show_on_pages(const BoardEntry& entry) {
    if (work_.task() != BoardWork::Task::none) return;
    connection_->clear();
    profile_->set_board(entry);
    run_->set_board(entry);
    check_->set_board(entry);
}

void BoardsWindow::pick(int row) {
    const BoardEntry* entry = entry_at(row);
    if (!entry) return;
    if (!is_modified()) return show_entry(*entry, false);
    if (entry->board.name == shown().board.name) return;
    // Back, until the question is answered.
    {
        const QSignalBlocker blocker(list_);
        int old = -1;
        for (int i = 0; !settings_->is_new() && i < list_->count(); i++)
            if (entry_at(i)->board.name == shown().board.name) old = i;
        list_->setCurrentRow(old);
    }
    unless_unsaved([this, name = entry->board.name] {
        for (int i = 0; i < list_->count(); i++)
            if (entry_at(i)->board.name == name) {
                const QSignalBlocker blocker(list_);
                list_->setCurrentRow(i);
                return show_entry(*entry_at(i), false);
            }
    });
}

void BoardsWindow::refresh() {
    const bool free = work_.task() == BoardWork::Task::none;
    const bool own = !shown().file.empty() && !settings_->is_new();
    for (QWidget* widget : QList<QWidget*>{list_, new_}) widget->setEnabled(free);
    duplicate_->setEnabled(free && !shown().board.name.empty());
    delete_->setEnabled(free && own);
    settings_->set_free(free);
}

void BoardsWindow::save() {
    try {
        settings_->save();
    } catch (const std::exception& fault) {
        after_saving_ = nullptr;
        messages_->show_fault(sentence_text(fault.what()));
        show_page(settings);
        form()->focus_first_fault();
    }
}

QString BoardsWindow::free_name(const QString& wanted) const {
    const QStringList taken = other_names({});
    QString name = wanted;
    for (int number = 2; taken.contains(name); number++)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

void BoardsWindow::add(const BoardEntry& like, const QString& name) {
    BoardEntry entry = like;
    entry.board.name = name.toStdString();
    entry.file.clear();
    {
        const QSignalBlocker blocker(list_);
        list_->setCurrentRow(-1);
    }
    show_page(settings);
    show_entry(entry, true);
    auto* field = qobject_cast<QLineEdit*>(form()->field(QStringLiteral("name")));
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void BoardsWindow::ask_delete() {
    const QString name = shown_name();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete board"),
                                tr("Delete the settings of %1? Profiles and plans stay.").arg(name),
                                QMessageBox::Cancel, this);
    QPushButton* yes = box->addButton(tr("De&lete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, name](QAbstractButton* button) {
        if (button == yes) work_.remove(name);
    });
    box->open();
}

std::optional<BoardEntry> BoardsWindow::chosen_board() {
    try {
        const BoardEntry entry = settings_->typed();
        if (entry.is_reachable()) {
            messages_->hide();
            return entry;
        }
        show_page(settings);
        form()->field(QStringLiteral("host"))->setFocus(Qt::OtherFocusReason);
        messages_->show_fault(tr("Say first how %1 is reached: by a host, or by a runner on this machine.")
                                  .arg(text(entry.board.name)));
    } catch (const std::exception&) {
        show_page(settings);
        form()->focus_first_fault();
        messages_->show_fault(tr("Some settings are at fault: see beside the fields."));
    }
    return std::nullopt;
}

void BoardsWindow::unless_unsaved(const std::function<void()>& then) {
    if (!is_modified()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved settings"),
                                tr("The settings of %1 have not been saved.").arg(shown_name()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton* button) {
        const auto answer = box->standardButton(button);
        if (answer == QMessageBox::Save) {
            after_saving_ = then;
            save();
        }
        if (answer == QMessageBox::Discard) {
            if (settings_->is_new())
                show_entry(boards_.boards.empty() ? BoardEntry{} : boards_.boards.front(), false);
            else
                show_entry(BoardEntry(shown()), false);
            then();
        }
    });
    box->open();
}

void BoardsWindow::unless_running(const std::function<void()>& then) {
    if (!is_running()) return then();
    const BoardWork::Task task = work_.task();
    const QString board = shown_name();
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Still running"),
        task == BoardWork::Task::profile
            ? tr("Networks are being timed on %1. What has been measured is kept, and can be gone on with.")
                  .arg(board)
        : task == BoardWork::Task::run
            ? tr("The plan is running on %1. Stopped now, it leaves no times.").arg(board)
        : task == BoardWork::Task::check
            ? tr("Plans are being run on %1 to check their times. Stopped now, none are left to see.")
                  .arg(board)
            : tr("The connection to %1 is being tested.").arg(board),
        QMessageBox::Cancel, this->isVisible() ? static_cast<QWidget*>(this) : parentWidget());
    QPushButton* stop = box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    box->button(QMessageBox::Cancel)->setText(tr("&Keep running"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(&work_, &BoardWork::task_changed, box, [this, box] {
        if (work_.task() == BoardWork::Task::none) box->reject();
    });
    connect(box, &QMessageBox::buttonClicked, this, [this, stop, then](QAbstractButton* button) {
        if (button != stop) return;
        work_.cancel();
        then();
    });
    box->open();
}

void BoardsWindow::reject() { close(); }

void BoardsWindow::closeEvent(QCloseEvent* event) {
    if (closing_ || !is_modified()) {
        closing_ = false;
        return event->accept();
    }
    event->ignore();
    unless_unsaved([this] {
        closing_ = true;
        close();
    });
}

}  // namespace taso
