// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from others is data: no file names a program or an option that is then used, no text of one
// becomes a command, and a plan that was not exported here is run only when its user says so.
#include <pty.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "base/error.h"
#include "base/json_file.h"
#include "base/process.h"
#include "board/board_file.h"
#include "board/isa_target.h"
#include "build/build_board.h"
#include "build/compiler_options.h"
#include "export/exporter.h"
#include "export/folder.h"
#include "export/plan_trust.h"
#include "measure/board_profiler.h"
#include "profile/profile.h"
#include "run/plan_runner.h"
#include "run/runner.h"
#include "sources/open.h"
#include "support/command_line.h"
#include "support/fault_of.h"
#include "support/hand_plan.h"

namespace fs = std::filesystem;

namespace taso {

namespace {

/// Calls `taso` as a person at a terminal does, who types something when asked;
/// what the terminal shows ends with the exit code.
std::string at_a_terminal(std::vector<std::string> words, const std::string& typed) {
    words.insert(words.begin(), TASO_BINARY_DIR "/bin/taso");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    std::string shown;
    bool is_asked = false;
    char piece[4096];
    for (ssize_t got; (got = ::read(terminal, piece, sizeof piece)) > 0;) {
        shown.append(piece, static_cast<std::size_t>(got));
        if (is_asked || shown.find("[y/N]") == std::string::npos) continue;
        is_asked = true;
        if (::write(terminal, typed.data(), typed.size()) < 0) break;
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    return shown + std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

}  // namespace

class QuickTrust : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    fs::path place(const std::string& name) const { return dir_.path().toStdString() + "/" + name; }

    /// Few kernels to compile.
    Plan tiny_plan() const {
        const Network network = load_network(TASO_SOURCE_DIR "/tests/support/three_layers.network.json");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        return hand_plan(network, problem, complete(problem, std::vector<int>(problem.layers.size(), 0)));
    }
    /// A program that leaves a file behind when it is run.
    std::string evil_program() const {
        write_file(place("evil.sh"), "#!/bin/sh\ntouch " + place("run-by-evil").string() + "\n");
        fs::permissions(place("evil.sh"), fs::perms::owner_all);
        return place("evil.sh").string();
    }

    /// An export for any machine.
    fs::path exported(const std::string& name) const {
        Plan plan = tiny_plan();
        plan.target = any_machine("plain");
        export_plan(plan, place(name), WeightStorage::bin);
        return place(name);
    }
    /// A board that is this machine, reached through a runner that changes nothing.
    BoardEntry near_board() const {
        BoardEntry entry;
        entry.board = any_machine("plain");
        entry.board.name = "near";
        entry.board.cores = 1;
        entry.board.clock_mhz = 1000;
        entry.access.runner = {"env"};
        entry.access.folder = place("far side").string();
        return entry;
    }

  private slots:
    void initTestCase() {
        qputenv("XDG_STATE_HOME", dir_.filePath("state").toUtf8());
        qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8());
    }
    void follows_no_compiler_of_a_profile();
    void puts_no_command_into_an_export();
    void takes_options_from_boards();
    void asks_before_it_runs_code_of_others();
    void asks_at_a_terminal();
    void knows_all_that_is_compiled();
    void builds_through_no_link();
    void runs_no_planted_profiler();
};

void QuickTrust::follows_no_compiler_of_a_profile() {
    Plan plan = tiny_plan();
    plan.board.isa = "avx2";
    plan.board.compiler = evil_program();
    plan.board.flags = "-O3 -B.";
    for (const char* board : {"host", "cortex-a15", "a board of theirs"}) {
        plan.board.name = board;
        const fs::path folder = place("not-followed");
        const ExportReport report = export_plan(plan, folder, WeightStorage::bin);
        QVERIFY(!fs::exists(place("run-by-evil")));
        QVERIFY2(report.note.find("evil.sh") != std::string::npos &&
                     report.note.find("-B.") != std::string::npos &&
                     report.note.find("not followed") != std::string::npos,
                 report.note.c_str());
        for (const char* file : {"Makefile", "CMakeLists.txt", "README.md", "plan.json"}) {
            const std::string text = read_file(folder / file);
            QVERIFY(text.find("evil.sh") == std::string::npos && text.find("-B.") == std::string::npos);
        }
    }
    // A profile that says what the board says needs no word.
    QVERIFY(export_plan(tiny_plan(), place("same"), WeightStorage::bin).note.empty());
}

void QuickTrust::puts_no_command_into_an_export() {
    const std::string touched = place("touched").string();
    const std::string evil =
        "x\n\t$(shell touch " + touched + ")\n#*/ \"; @name@ `touch " + touched + "` ${X} \\\n]] <script>";
    Plan plan = tiny_plan();
    plan.network.name = plan.network.input_name = plan.profile = evil;
    plan.board.name = plan.board.processor = plan.board.isa = evil;
    plan.board.compiler = plan.board.flags = evil;
    plan.profile_hash = evil;
    for (Layer& layer : plan.network.layers) layer.name = evil;
    for (ProblemLayer& layer : plan.problem.layers) layer.name = evil;
    for (Buffer& buffer : plan.schedule.buffers) buffer.name = evil;
    const fs::path folder = place("escaped");
    export_plan(plan, folder, WeightStorage::bin);
    for (const char* file : {"Makefile", "CMakeLists.txt"}) {
        const std::string text = read_file(folder / file);
        QVERIFY2(text.find("shell touch") == text.npos || text.find("$(shell touch") == text.npos, file);
        QVERIFY2(text.find("\n#*/") == text.npos && text.find("\n\t$(shell") == text.npos, file);
    }
    QVERIFY(read_file(folder / "README.md").find("<script>") == std::string::npos);
    const ProcessResult made = run_process({"make", "-C", folder.string(), "CFLAGS=-O0"});
    QVERIFY2(made.status == 0, made.errors.c_str());
    QVERIFY(!fs::exists(touched));
    // A compiler of the user's own board that a shell would take for more than a name.
    plan.target = any_machine("avx2");
    plan.target->compiler = "gcc;touch";
    export_plan(plan, folder, WeightStorage::bin);
    for (const char* file : {"README.md", "Makefile"})
        QVERIFY2(read_file(folder / file).find(";touch") == std::string::npos, file);
}

void QuickTrust::takes_options_from_boards() {
    Board stated;
    stated.name = "mine";
    stated.isa = "avx2";
    stated.compiler = "theirs-gcc 12.2";
    stated.flags = "-O1";
    QCOMPARE(build_board(stated).board.compiler, any_machine("avx2").compiler);
    QCOMPARE(build_board(stated).board.flags, any_machine("avx2").flags);
    QVERIFY(note_of(build_board(stated)).find("'theirs-gcc 12.2'") != std::string::npos);
    BoardEntry own;
    own.board = stated;
    own.board.cores = 1;
    own.board.clock_mhz = 1000;
    own.board.compiler = "my-gcc";
    own.board.flags = "-O2 -mavx2";
    own.access.host = "near";
    save_board(own);
    QCOMPARE(build_board(stated).board.compiler, std::string("my-gcc"));
    QCOMPARE(build_board(stated).board.flags, std::string("-O2 -mavx2"));
    // The board of that name with another instruction set is another machine.
    stated.isa = "plain";
    QCOMPARE(build_board(stated).board.compiler, any_machine("plain").compiler);
}

void QuickTrust::asks_before_it_runs_code_of_others() {
    const fs::path folder = exported("plan");
    QVERIFY(is_trusted_plan(folder));
    // It may be moved, and what is built in it or is data is no code.
    fs::rename(folder, place("moved"));
    fs::create_directories(place("moved") / "build");
    write_file(place("moved") / "build" / "tiny", "x");
    QVERIFY(is_trusted_plan(place("moved")));
    fs::remove_all(place("moved") / "build");

    const fs::path foreign = place("moved");
    const std::string code = read_file(foreign / "main.c");
    write_file(foreign / "main.c", "__attribute__((constructor)) static void evil(void);\n" + code +
                                       "\nstatic void evil(void) { fclose(fopen(\"" + place("ran").string() +
                                       "\", \"w\")); }\n");
    // An option that would have the compiler run programs out of the folder.
    Json stated = read_json(foreign / "plan.json", "taso-plan");
    stated["flags"] = {"-B."};
    write_file(foreign / "plan.json", plan_text(stated));
    write_file(foreign / "cc1", "#!/bin/sh\ntouch " + place("cc1-ran").string() + "\nexit 1\n");
    fs::permissions(foreign / "cc1", fs::perms::owner_all);

    const QString name = QString::fromStdString(foreign.string());
    const CommandResult refused = taso_command({"run", name});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.one_sentence() && refused.error.contains("to run it is to run its code") &&
                 refused.error.contains("--trust"),
             refused.error);
    QVERIFY(!fs::exists(place("ran")) && !fs::exists(place("cc1-ran")));
    const CommandResult trusted = taso_command({"run", name, "--trust", "--json"});
    QVERIFY2(trusted.code == 0, trusted.error);
    QVERIFY(fs::exists(place("ran")));
    QVERIFY(!fs::exists(place("cc1-ran")));
    QVERIFY(trusted.out.contains("'-B.' that plan.json states are not followed"));
    // The same on a board, whose compiler runs here.
    save_board(near_board());
    const CommandResult far = taso_command({"run", name, "--board", "near", "--json"});
    QVERIFY2(far.code == 0, far.error + far.out);
    QVERIFY(!fs::exists(place("cc1-ran")));
    QVERIFY(far.out.contains("'-B.' that plan.json states are not followed"));
    // Once is enough, until it changes.
    QCOMPARE(taso_command({"run", name}).code, 0);
    write_file(foreign / "simd.h", read_file(foreign / "simd.h") + "\n");
    QCOMPARE(taso_command({"run", name}).code, 2);
    QCOMPARE(taso_command({"run", name, "--board", "near"}).code, 2);
    // Nowhere is there a place for a record: nothing is known then.
    qputenv("XDG_STATE_HOME", "/dev/null/state");
    QVERIFY(!is_trusted_plan(foreign));
    qputenv("XDG_STATE_HOME", dir_.filePath("state").toUtf8());
}

void QuickTrust::asks_at_a_terminal() {
    const fs::path folder = exported("asked");
    write_file(folder / "main.c", read_file(folder / "main.c") + "\n");
    const std::vector<std::string> words = {"run", folder.string()};
    for (const char* no : {"n\n", "\n", "\x04", "maybe\n"}) {
        const std::string shown = at_a_terminal(words, no);
        QVERIFY2(shown.find("to run it is to run its code. Run it? [y/N]") != std::string::npos &&
                     shown.find("was not run") != std::string::npos && shown.ends_with("2"),
                 shown.c_str());
        QVERIFY(!fs::exists(folder / "build") && !is_trusted_plan(folder));
    }
    const std::string yes = at_a_terminal(words, "y\n"), again = at_a_terminal(words, "n\n");
    QVERIFY2(yes.find("[y/N]") != std::string::npos && yes.find("output: right") != std::string::npos,
             yes.c_str());
    QVERIFY2(again.find("[y/N]") == std::string::npos && again.find("output: right") != std::string::npos,
             again.c_str());
}

void QuickTrust::knows_all_that_is_compiled() {
    const fs::path folder = exported("compiled");
    for (const char* harmless : {"build/run/plan.o", ".git/HEAD", "notes.md"}) {
        fs::create_directories((folder / harmless).parent_path());
        write_file(folder / harmless, "x");
    }
    QVERIFY(is_trusted_plan(folder));
    // A compiler takes what was compiled before out of such a folder, instead of the header.
    fs::create_directory(folder / "plan.h.gch");
    QVERIFY(is_trusted_plan(folder));
    write_file(folder / "plan.h.gch" / "any", "x");
    QVERIFY(!is_trusted_plan(folder));
    const std::string first = read_file(folder / "plan.h.gch" / "any");
    trust_plan(folder);
    write_file(folder / "plan.h.gch" / "any", first + "y");
    QVERIFY(!is_trusted_plan(folder));
    fs::remove_all(folder / "plan.h.gch");
    fs::create_directory_symlink(place(""), folder / "plan.h.gch");
    QVERIFY(fault_of([&] { is_trusted_plan(folder); }).find("is a link, no folder") != std::string::npos);
    fs::remove(folder / "plan.h.gch");
    // What has no end ends here too.
    QCOMPARE(::mkfifo((folder / "x.h").c_str(), 0600), 0);
    QVERIFY(fault_of([&] { is_trusted_plan(folder); }).find("is a device or a pipe") != std::string::npos);
    fs::remove(folder / "x.h");
    write_file(folder / "x.h", "");
    std::error_code error;
    fs::resize_file(folder / "x.h", std::uintmax_t{1} << 40, error);
    if (!error)
        QVERIFY(fault_of([&] { is_trusted_plan(folder); }).find("is larger than") != std::string::npos);
}

void QuickTrust::builds_through_no_link() {
    const fs::path folder = exported("linked"), victim = place("victim");
    const BoardEntry near = near_board();
    const std::string part = ".part" + std::to_string(::getpid());
    write_file(victim, "mine");
    for (const std::string& name : {std::string("run/plan.o"), std::string("run/tiny"),
                                    std::string("board/plan.o"), "board/tiny" + part}) {
        fs::create_directories((folder / "build" / name).parent_path());
        fs::create_symlink(victim, folder / "build" / name);
    }
    {
        // GCC's own tools replace links, others write through them.
        const QByteArray path = qgetenv("PATH");
        const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
        const std::string real = QStandardPaths::findExecutable(QStringLiteral("cc")).toStdString();
        fs::create_directory(place("bin"));
        write_file(place("bin/cc"),
                   "#!/bin/sh\nfor word; do\n[ \"$before\" = -o ] && out=$word\n"
                   "before=$word\ndone\n[ \"$out\" ] || exec '" +
                       real + "' \"$@\"\n'" + real +
                       "' \"$@\" -o \"$out.whole\" && cat \"$out.whole\" > \"$out\" && "
                       "chmod +x \"$out\"\n");
        fs::permissions(place("bin/cc"), fs::perms::owner_all);
        qputenv("PATH", QByteArray::fromStdString(place("bin").string()) + ":" + path);
        QVERIFY(run_plan(folder, 1).ok);
        QVERIFY(run_plan_on(near, folder).ok);
    }
    QCOMPARE(read_file(victim), std::string("mine"));
    fs::create_directory(place("theirs"));
    for (const char* link : {"build/run", "build/board", "build"}) {
        fs::remove_all(folder / link);
        fs::create_directory_symlink(place("theirs"), folder / link);
        const bool is_far = fs::path(link).filename() == "board";
        const std::string fault = fault_of([&] { is_far ? run_plan_on(near, folder) : run_plan(folder, 1); });
        QVERIFY2(fault.find("is a link, no folder") != std::string::npos, fault.c_str());
    }
    QVERIFY(fs::is_empty(place("theirs")));
}

void QuickTrust::runs_no_planted_profiler() {
    const QByteArray cache = qgetenv("XDG_CACHE_HOME");
    const auto restore = qScopeGuard(
        [&] { cache.isEmpty() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache); });
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache").string()));
    const fs::path evil = evil_program();
    // A compiler whose programs say one word.
    write_file(place("word-cc"),
               "#!/bin/sh\nwhile [ $# -gt 0 ]; do\n[ \"$1\" = -o ] && printf '#!/bin/sh\\necho own >&2\\n' > "
               "\"$2\"\nshift\ndone\n");
    fs::permissions(place("word-cc"), fs::perms::owner_all);
    BoardEntry board = near_board();
    board.board.compiler = place("word-cc").string();
    const std::vector<Network> networks = {
        load_network(TASO_SOURCE_DIR "/tests/support/three_layers.network.json")};
    const auto said = [&] {
        fs::remove_all(place("far side"));
        return fault_of([&] {
            run_profiler_on(board, networks, {.repeats = 1, .only = {"direct"}}, place("times.profile.json"),
                            {}, {});
        });
    };
    const std::string own = said();
    QVERIFY2(own.find("own") != std::string::npos, own.c_str());
    const fs::path all = place("cache/taso-workbench");
    fs::path folder;
    for (const fs::directory_entry& entry : fs::directory_iterator(all))
        if (entry.path().filename().string().starts_with("profiler-")) folder = entry.path();
    QCOMPARE(static_cast<int>(fs::status(folder).permissions()), 0700);
    QCOMPARE(said(), own);

    const fs::path program = folder / "profiler";
    const auto plant = [&] {
        fs::remove(program);
        fs::copy_file(evil, program);
    };
    const auto refuses = [&](const char* words) {
        const std::string fault = said();
        QVERIFY2(fault.find(words) != std::string::npos, fault.c_str());
    };
    // Into a folder, or the one above, that others can write to.
    plant();
    for (const fs::path& open : {folder, all}) {
        fs::permissions(open, fs::perms::group_write, fs::perm_options::add);
        refuses("is not yours alone");
        fs::permissions(open, fs::perms::group_write, fs::perm_options::remove);
    }
    // A program that others can write to, or that lies elsewhere, is compiled anew.
    fs::permissions(program, fs::perms::group_write, fs::perm_options::add);
    QCOMPARE(said(), own);
    fs::remove(program);
    fs::create_symlink(evil, program);
    QCOMPARE(said(), own);
    QVERIFY(!fs::is_symlink(program));
    // A link in the folder's place.
    plant();
    fs::rename(folder, place("theirs too"));
    fs::create_directory_symlink(place("theirs too"), folder);
    refuses("is no folder");
    QVERIFY(!fs::exists(place("run-by-evil")));
}

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickTrust)
#include "quick_trust.moc"
