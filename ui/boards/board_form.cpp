// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProcess>
#include <QPushButton>
#include <QStyle>

#include "base/error.h"
#include "base/json_file.h"
#include "board/isa_target.h"
#include "style/file_dialog.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int narrowest_field = 200, widest_field = 380;

/// A board that nobody can object to, to try one field of another in.
BoardEntry sound() {
    BoardEntry entry;
    entry.board.name = "sound";
    entry.board.isa = "plain";
    entry.board.clock_mhz = 1000;
    return entry;
}

/// Words as a person types them; those with spaces in them stand in quotation marks.
QString joined(const std::vector<std::string>& words) {
    QStringList parts;
    for (const std::string& word : words) {
        QString part = text(word);
        part.replace(QLatin1Char('"'), QStringLiteral("\"\"\""));
        parts << (part.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(part) : part);
    }
    return parts.join(QLatin1Char(' '));
}

std::vector<std::string> split(const QString& typed) {
    std::vector<std::string> words;
    for (const QString& word : QProcess::splitCommand(typed)) words.push_back(word.toStdString());
    return words;
}

std::int64_t bytes_of_text(const QString& typed) {
    return typed.trimmed().isEmpty() ? 0 : parse_budget(typed);
}

QString value_of(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* box = qobject_cast<const QComboBox*>(field)) return box->currentText();
    if (const auto* spin = qobject_cast<const QSpinBox*>(field)) return QString::number(spin->value());
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(field)) return QString::number(spin->value());
    return {};
}

/// Wrapped words that get the height they need: a grid that is scrolled asks for no height by width.
class Hint : public QLabel {
  public:
    using QLabel::QLabel;

    void put(const QString& words) {
        setText(words);
        fit();
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {QLabel::minimumSizeHint().width(), minimumHeight()}; }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        fit();
    }

  private:
    void fit() {
        // Never less than what it has would be said otherwise.
        setMinimumHeight(0);
        setMinimumHeight(std::max(0, heightForWidth(width())));
    }
};

}  // namespace

BoardForm::BoardForm(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 8, 8);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(2, 1);
    add_board_rows();
    add_access_rows();
    add_program_rows();
    grid_->setRowStretch(grid_->rowCount(), 1);
    loaded_ = texts();
}

void BoardForm::add_heading(const QString& words) {
    auto* label = new QLabel(words, this);
    label->setProperty("heading", true);
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0, 1, 3);
    grid_->setRowMinimumHeight(row, 32);
    grid_->setAlignment(label, Qt::AlignBottom);
}

template <class Field>
Field* BoardForm::add(const QString& label, const char* name, const QString& hint, const QString& rule,
                      std::function<void(BoardEntry&, Field&)> put) {
    auto* field = new Field(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    auto* before = new QLabel(label, this);
    before->setBuddy(field);
    auto* words = new Hint(hint, this);
    words->setObjectName(QString::fromLatin1(name) + QStringLiteral("-words"));
    words->setWordWrap(true);
    words->setProperty("muted", true);
    const int row = grid_->rowCount();
    grid_->addWidget(before, row, 0);
    grid_->addWidget(field, row, 1);
    grid_->addWidget(words, row, 2);
    if constexpr (std::is_same_v<Field, QLineEdit>)
        connect(field, &QLineEdit::textChanged, this, &BoardForm::check);
    else if constexpr (std::is_same_v<Field, QComboBox>)
        connect(field, &QComboBox::currentIndexChanged, this, &BoardForm::check);
    else {
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(field, &Field::valueChanged, this, &BoardForm::check);
    }
    rows_.push_back({field, words, hint, rule, [put, field](BoardEntry& entry) { put(entry, *field); }});
    return field;
}

void BoardForm::add_board_rows() {
    add_heading(tr("The board"));
    add<QLineEdit>(tr("&Name"), "name", tr("as it is listed here and named in commands"),
                   tr("A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a "
                      "digit, and is no other board's."),
                   [this](BoardEntry& entry, QLineEdit& line) {
                       if (taken_.contains(line.text())) throw Error("taken");
                       entry.board.name = line.text().toStdString();
                   });
    add<QLineEdit>(
        tr("&Processor"), "processor", tr("for people"), QString(),
        [](BoardEntry& entry, QLineEdit& line) { entry.board.processor = line.text().toStdString(); });
    auto* isa = add<QComboBox>(
        tr("Instruction &set"), "isa", tr("what the kernels are compiled for"), QString(),
        [](BoardEntry& entry, QComboBox& box) { entry.board.isa = box.currentText().toStdString(); });
    // Most boards have an ARM; plain C is for want of anything better.
    for (const auto wanted :
         {+[](std::string_view machine) { return !machine.empty() && machine != "x86_64"; },
          +[](std::string_view machine) { return machine == "x86_64"; },
          +[](std::string_view machine) { return machine.empty(); }})
        for (const IsaTarget& target : isa_targets())
            if (wanted(target.machine)) isa->addItem(text(target.isa));
    auto* cores = add<QSpinBox>(tr("C&ores"), "cores", QString(), QString(),
                                [](BoardEntry& entry, QSpinBox& spin) { entry.board.cores = spin.value(); });
    cores->setRange(1, 4096);
    auto* clock = add<QDoubleSpinBox>(
        tr("Cloc&k in MHz"), "clock_mhz", QString(), tr("The clock must be above 0."),
        [](BoardEntry& entry, QDoubleSpinBox& spin) { entry.board.clock_mhz = spin.value(); });
    clock->setRange(0, 999'999);
    clock->setDecimals(0);
    const auto add_bytes = [this](const QString& label, const char* name, const QString& hint,
                                  std::int64_t Board::*member) {
        add<QLineEdit>(label, name, hint, tr("Write a size, such as 32 KiB or 1 GiB."),
                       [member](BoardEntry& entry, QLineEdit& line) {
                           entry.board.*member = bytes_of_text(line.text());
                       });
    };
    add_bytes(tr("Cache L&1"), "l1_bytes", tr("for data, of one core"), &Board::l1_bytes);
    add_bytes(tr("Cache L&2"), "l2_bytes", tr("0: none"), &Board::l2_bytes);
    add_bytes(tr("Cache L&3"), "l3_bytes", tr("0: none"), &Board::l3_bytes);
    add_bytes(tr("RA&M"), "ram_bytes", QString(), &Board::ram_bytes);
}

void BoardForm::add_access_rows() {
    add_heading(tr("How it is reached"));
    add<QLineEdit>(
        tr("&Host"), "host",
        tr("an alias of OpenSSH's, user@host or user@host:port; empty: programs run here"),
        tr("The host must be an alias of OpenSSH's or user@host, may not begin with '-', and has no "
           "spaces or quotation marks."),
        [](BoardEntry& entry, QLineEdit& line) {
            const std::string typed = line.text().trimmed().toStdString();
            if (typed.find(':') != std::string::npos)
                set_address(entry.access, typed);
            else
                entry.access.host = typed;
        });
    auto* port = add<QSpinBox>(tr("Por&t"), "port", tr("0: as OpenSSH's configuration says"), QString(),
                               [](BoardEntry& entry, QSpinBox& spin) {
                                   if (spin.value() != 0 || entry.access.port == 0)
                                       entry.access.port = spin.value();
                               });
    port->setRange(0, 65535);
    auto* identity = add<QLineEdit>(
        tr("&Identity file"), "identity", tr("empty: as OpenSSH's configuration says"),
        tr("The name of the identity file holds a control character."),
        [](BoardEntry& entry, QLineEdit& line) { entry.access.identity = line.text().toStdString(); });
    auto* choose =
        identity->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose …"));
    choose->setToolTip(tr("Choose the identity file"));
    connect(choose, &QAction::triggered, this, &BoardForm::browse_identity);
    add<QLineEdit>(
        tr("Remote &folder"), "folder", tr("on the board, in the home of its user; made where there is none"),
        tr("The folder on the board may not be empty."),
        [](BoardEntry& entry, QLineEdit& line) { entry.access.folder = line.text().toStdString(); });
}

void BoardForm::add_program_rows() {
    add_heading(tr("Programs"));
    auto* where = add<QComboBox>(
        tr("Compile"), "compile", QString(), QString(),
        [](BoardEntry& entry, QComboBox& box) { entry.access.compile_there = box.currentIndex() == 1; });
    where->addItems(
        {tr("on this machine, with a cross compiler"), tr("on the board, with its own compiler")});
    add<QLineEdit>(tr("Compiler h&ere"), "compiler", tr("such as arm-linux-gnueabihf-gcc"),
                   tr("A compiler may not begin with '-'."), [](BoardEntry& entry, QLineEdit& line) {
                       entry.board.compiler = line.text().toStdString();
                   });
    add<QLineEdit>(tr("Compiler on the &board"), "compiler-there", tr("empty: cc"),
                   tr("A compiler may not begin with '-'."), [](BoardEntry& entry, QLineEdit& line) {
                       entry.access.compiler = line.text().toStdString();
                   });
    add<QLineEdit>(tr("Compiler fla&gs"), "flags", tr("such as -O3 -mcpu=cortex-a15"),
                   tr("Each flag begins with '-' and has no spaces, quotation marks or $ in it."),
                   [](BoardEntry& entry, QLineEdit& line) { entry.board.flags = line.text().toStdString(); });
    add<QLineEdit>(
        tr("R&unner"), "runner",
        tr("before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated"),
        tr("The runner is a program with its arguments; it may not begin with '-'."),
        [](BoardEntry& entry, QLineEdit& line) { entry.access.runner = split(line.text()); });
    add<QLineEdit>(tr("Pin to &CPUs"), "cpus", tr("such as 4-7; empty: not pinned"),
                   tr("Write a list of CPUs, such as 0,4-7."), [](BoardEntry& entry, QLineEdit& line) {
                       entry.access.cpus = line.text().trimmed().toStdString();
                   });
    auto* threads =
        add<QSpinBox>(tr("Thre&ads"), "threads", tr("what is timed where nobody says otherwise"),
                      tr("There are no more threads than cores."), [this](BoardEntry& entry, QSpinBox& spin) {
                          const auto* cores = findChild<QSpinBox*>(QStringLiteral("cores"));
                          if (cores && spin.value() > cores->value()) throw Error("too many");
                          entry.access.threads = spin.value();
                      });
    threads->setRange(1, 4096);
}

void BoardForm::browse_identity() {
    QFileDialog* dialog =
        file_dialog(this, tr("Choose the identity file"), QDir::home().filePath(QStringLiteral(".ssh")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, findChild<QLineEdit*>(QStringLiteral("identity")),
            &QLineEdit::setText);
    dialog->open();
}

void BoardForm::set_entry(const BoardEntry& entry, const QStringList& taken, bool read_only) {
    loading_ = true;
    base_ = entry;
    taken_ = taken;
    const Board& board = entry.board;
    const BoardAccess& access = entry.access;
    const auto line = [this](const char* name, const std::string& words) {
        auto* found = findChild<QLineEdit*>(QString::fromLatin1(name));
        found->setText(text(words));
        found->setCursorPosition(0);
    };
    const auto bytes = [this](const char* name, std::int64_t value) {
        findChild<QLineEdit*>(QString::fromLatin1(name))->setText(exact_bytes_text(value));
    };
    const auto number = [this](const char* name, int value) {
        findChild<QSpinBox*>(QString::fromLatin1(name))->setValue(value);
    };
    line("name", board.name);
    line("processor", board.processor);
    findChild<QComboBox*>(QStringLiteral("isa"))->setCurrentText(text(board.isa));
    number("cores", board.cores);
    findChild<QDoubleSpinBox*>(QStringLiteral("clock_mhz"))->setValue(board.clock_mhz);
    bytes("l1_bytes", board.l1_bytes);
    bytes("l2_bytes", board.l2_bytes);
    bytes("l3_bytes", board.l3_bytes);
    bytes("ram_bytes", board.ram_bytes);
    line("host", access.host);
    number("port", access.port);
    line("identity", access.identity);
    line("folder", access.folder);
    findChild<QComboBox*>(QStringLiteral("compile"))->setCurrentIndex(access.compile_there ? 1 : 0);
    line("compiler", board.compiler);
    line("compiler-there", access.compiler);
    line("flags", board.flags);
    line("runner", joined(access.runner).toStdString());
    line("cpus", access.cpus);
    number("threads", access.threads);
    for (const Row& row : rows_) row.field->setEnabled(!read_only);
    loaded_ = texts();
    loading_ = false;
    check();
}

void BoardForm::set_saved_entry(const BoardEntry& entry, const QStringList& taken,
                                const QStringList& saved_texts) {
    const QStringList typed = texts();
    set_entry(entry, taken, false);
    for (qsizetype i = 0; i < typed.size() && i < saved_texts.size(); i++) {
        if (typed[i] == saved_texts[i]) continue;
        QWidget* field = rows_[static_cast<std::size_t>(i)].field;
        if (auto* line = qobject_cast<QLineEdit*>(field)) line->setText(typed[i]);
        if (auto* box = qobject_cast<QComboBox*>(field)) box->setCurrentText(typed[i]);
        if (auto* spin = qobject_cast<QSpinBox*>(field)) spin->setValue(typed[i].toInt());
        if (auto* spin = qobject_cast<QDoubleSpinBox*>(field)) spin->setValue(typed[i].toDouble());
    }
}

BoardEntry BoardForm::entry() const {
    for (const Row& row : rows_)
        if (!row.good) throw Error(row.rule.toStdString());
    BoardEntry entry = base_;
    // Where the clock was not touched, its fraction stays.
    const double clock = base_.board.clock_mhz;
    entry.access.port = 0;
    for (const Row& row : rows_) row.put(entry);
    if (std::abs(entry.board.clock_mhz - clock) < 1) entry.board.clock_mhz = clock;
    taso::check(entry, entry.board.name);
    return entry;
}

bool BoardForm::is_valid() const {
    return std::all_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.good; });
}

void BoardForm::focus_first_fault() {
    for (const Row& row : rows_)
        if (!row.good) return row.field->setFocus(Qt::OtherFocusReason);
}

QStringList BoardForm::texts() const {
    QStringList all;
    for (const Row& row : rows_) all << value_of(row.field);
    return all;
}

void BoardForm::check() {
    if (loading_) return;
    for (Row& row : rows_) {
        bool good = true;
        try {
            BoardEntry probe = sound();
            row.put(probe);
            taso::check(probe, "");
            read_board(describe(probe.board), "");
        } catch (const std::exception&) {
            good = false;
        }
        if (row.good == good) continue;
        row.good = good;
        static_cast<Hint*>(row.words)->put(good ? row.hint : row.rule);
        row.words->setProperty("muted", good);
        row.words->setProperty("fault", !good);
        row.field->setProperty("fault", !good);
        row.field->setAccessibleDescription(good ? QString() : row.rule);
        for (QWidget* widget : {row.field, static_cast<QWidget*>(row.words)}) {
            style()->unpolish(widget);
            style()->polish(widget);
        }
    }
    emit changed();
}

bool BoardForm::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the page; it changes no figure on its way.
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void BoardForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int width = std::clamp(event->size().width() * 2 / 5, narrowest_field, widest_field);
    for (const Row& row : rows_) row.field->setFixedWidth(width);
}

}  // namespace taso
