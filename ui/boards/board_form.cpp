// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QStyle>
#include <cmath>

#include "base/error.h"
#include "base/json_file.h"
#include "board/isa_target.h"
#include "style/file_dialog.h"
#include "words/numbers.h"

namespace taso {

namespace {

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

void show_text(QLineEdit& line, const std::string& words) {
    line.setText(text(words));
    line.setCursorPosition(0);
}

}  // namespace

BoardForm::BoardForm(QWidget* parent) : FieldForm(parent) {
    add_board_rows();
    add_access_rows();
    add_program_rows();
    add_stretch();
    loaded_ = texts();
}

template <class Field>
Field* BoardForm::add(const QString& label, const char* name, const QString& hint, const QString& rule,
                      Show<Field> show, Put<Field> put) {
    auto* field = new Field(this);
    links_.push_back({[show, field](const BoardEntry& entry) { show(*field, entry); },
                      [put, field](BoardEntry& entry) { put(entry, *field); }});
    FieldForm::add(field, label, name, hint, rule, [put, field] {
        BoardEntry probe = sound();
        put(probe, *field);
        taso::check(probe, "");
        read_board(describe(probe.board), "");
    });
    return field;
}

QLineEdit* BoardForm::add_text(const QString& label, const char* name, const QString& hint,
                               const QString& rule, Member member) {
    return add<QLineEdit>(
        label, name, hint, rule,
        [member](QLineEdit& line, BoardEntry entry) { show_text(line, member(entry)); },
        [member](BoardEntry& entry, const QLineEdit& line) { member(entry) = line.text().toStdString(); });
}

void BoardForm::add_bytes(const QString& label, const char* name, const QString& hint,
                          std::int64_t Board::*member) {
    add<QLineEdit>(
        label, name, hint, tr("Write a size, such as 32 KiB or 1 GiB."),
        [member](QLineEdit& line, const BoardEntry& entry) {
            line.setText(exact_bytes_text(entry.board.*member));
        },
        [member](BoardEntry& entry, const QLineEdit& line) {
            entry.board.*member = bytes_of_text(line.text());
        });
}

void BoardForm::add_board_rows() {
    add_heading(tr("The board"));
    add<QLineEdit>(
        tr("&Name"), "name", tr("as it is listed here and named in commands"),
        tr("A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a "
           "digit, and is no other board's."),
        [](QLineEdit& line, const BoardEntry& entry) { show_text(line, entry.board.name); },
        [this](BoardEntry& entry, const QLineEdit& line) {
            if (taken_.contains(line.text())) throw Error("taken");
            entry.board.name = line.text().toStdString();
        });
    add_text(tr("&Processor"), "processor", tr("for people"), QString(),
             [](BoardEntry& entry) -> std::string& { return entry.board.processor; });
    auto* isa = add<QComboBox>(
        tr("Instruction &set"), "isa", tr("what the kernels are compiled for"), QString(),
        [](QComboBox& box, const BoardEntry& entry) { box.setCurrentText(text(entry.board.isa)); },
        [](BoardEntry& entry, const QComboBox& box) { entry.board.isa = box.currentText().toStdString(); });
    // Most boards have an ARM; plain C is for want of anything better.
    for (const auto wanted :
         {+[](std::string_view machine) { return !machine.empty() && machine != "x86_64"; },
          +[](std::string_view machine) { return machine == "x86_64"; },
          +[](std::string_view machine) { return machine.empty(); }})
        for (const IsaTarget& target : isa_targets())
            if (wanted(target.machine)) isa->addItem(text(target.isa));
    auto* cores = add<QSpinBox>(
        tr("C&ores"), "cores", QString(), QString(),
        [](QSpinBox& spin, const BoardEntry& entry) { spin.setValue(entry.board.cores); },
        [](BoardEntry& entry, const QSpinBox& spin) { entry.board.cores = spin.value(); });
    cores->setRange(1, 4096);
    auto* clock = add<QDoubleSpinBox>(
        tr("Cloc&k in MHz"), "clock_mhz", QString(), tr("The clock must be above 0."),
        [](QDoubleSpinBox& spin, const BoardEntry& entry) { spin.setValue(entry.board.clock_mhz); },
        [](BoardEntry& entry, const QDoubleSpinBox& spin) { entry.board.clock_mhz = spin.value(); });
    clock->setRange(0, 999'999);
    clock->setDecimals(0);
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
        [](QLineEdit& line, const BoardEntry& entry) { show_text(line, entry.access.host); },
        [](BoardEntry& entry, const QLineEdit& line) {
            const std::string typed = line.text().trimmed().toStdString();
            if (typed.find(':') != std::string::npos)
                set_address(entry.access, typed);
            else
                entry.access.host = typed;
        });
    auto* port = add<QSpinBox>(
        tr("Por&t"), "port", tr("0: as OpenSSH's configuration says"), QString(),
        [](QSpinBox& spin, const BoardEntry& entry) { spin.setValue(entry.access.port); },
        [](BoardEntry& entry, const QSpinBox& spin) {
            if (spin.value() != 0 || entry.access.port == 0) entry.access.port = spin.value();
        });
    port->setRange(0, 65535);
    auto* identity = add_text(tr("&Identity file"), "identity", tr("empty: as OpenSSH's configuration says"),
                              tr("The name of the identity file holds a control character."),
                              [](BoardEntry& entry) -> std::string& { return entry.access.identity; });
    auto* choose =
        identity->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose …"));
    choose->setToolTip(tr("Choose the identity file"));
    connect(choose, &QAction::triggered, this, &BoardForm::browse_identity);
    add_text(tr("Remote &folder"), "folder",
             tr("on the board, in the home of its user; made where there is none"),
             tr("The folder on the board may not be empty."),
             [](BoardEntry& entry) -> std::string& { return entry.access.folder; });
}

void BoardForm::add_program_rows() {
    add_heading(tr("Programs"));
    auto* where = add<QComboBox>(
        tr("Compile"), "compile", QString(), QString(),
        [](QComboBox& box, const BoardEntry& entry) {
            box.setCurrentIndex(entry.access.compile_there ? 1 : 0);
        },
        [](BoardEntry& entry, const QComboBox& box) {
            entry.access.compile_there = box.currentIndex() == 1;
        });
    where->addItems(
        {tr("on this machine, with a cross compiler"), tr("on the board, with its own compiler")});
    add_text(tr("Compiler h&ere"), "compiler", tr("such as arm-linux-gnueabihf-gcc"),
             tr("A compiler may not begin with '-'."),
             [](BoardEntry& entry) -> std::string& { return entry.board.compiler; });
    add_text(tr("Compiler on the &board"), "compiler-there", tr("empty: cc"),
             tr("A compiler may not begin with '-'."),
             [](BoardEntry& entry) -> std::string& { return entry.access.compiler; });
    add_text(tr("Compiler fla&gs"), "flags", tr("such as -O3 -mcpu=cortex-a15"),
             tr("Each flag begins with '-' and has no spaces, quotation marks or $ in it."),
             [](BoardEntry& entry) -> std::string& { return entry.board.flags; });
    add<QLineEdit>(
        tr("R&unner"), "runner",
        tr("before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated"),
        tr("The runner is a program with its arguments; it may not begin with '-'."),
        [](QLineEdit& line, const BoardEntry& entry) {
            show_text(line, joined(entry.access.runner).toStdString());
        },
        [](BoardEntry& entry, const QLineEdit& line) { entry.access.runner = split(line.text()); });
    add<QLineEdit>(
        tr("Pin to &CPUs"), "cpus", tr("such as 4-7; empty: not pinned"),
        tr("Write a list of CPUs, such as 0,4-7."),
        [](QLineEdit& line, const BoardEntry& entry) { show_text(line, entry.access.cpus); },
        [](BoardEntry& entry, const QLineEdit& line) {
            entry.access.cpus = line.text().trimmed().toStdString();
        });
    auto* threads = add<QSpinBox>(
        tr("Thre&ads"), "threads", tr("what is timed where nobody says otherwise"),
        tr("There are no more threads than cores."),
        [](QSpinBox& spin, const BoardEntry& entry) { spin.setValue(entry.access.threads); },
        [this](BoardEntry& entry, const QSpinBox& spin) {
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
    set_loading(true);
    base_ = entry;
    taken_ = taken;
    for (const Link& link : links_) link.show(base_);
    for (const Row& row : rows()) row.field->setEnabled(!read_only);
    loaded_ = texts();
    set_loading(false);
}

void BoardForm::set_saved_entry(const BoardEntry& entry, const QStringList& taken,
                                const QStringList& saved_texts) {
    const QStringList typed = texts();
    set_entry(entry, taken, false);
    for (qsizetype i = 0; i < typed.size() && i < saved_texts.size(); i++)
        if (typed[i] != saved_texts[i]) set_text(static_cast<std::size_t>(i), typed[i]);
}

BoardEntry BoardForm::entry() const {
    for (const Row& row : rows())
        if (!row.good) throw Error(row.rule.toStdString());
    BoardEntry entry = base_;
    // Where the clock was not touched, its fraction stays.
    const double clock = base_.board.clock_mhz;
    entry.access.port = 0;
    for (const Link& link : links_) link.put(entry);
    if (std::abs(entry.board.clock_mhz - clock) < 1) entry.board.clock_mhz = clock;
    taso::check(entry, entry.board.name);
    return entry;
}

}  // namespace taso
