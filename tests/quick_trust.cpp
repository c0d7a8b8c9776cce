// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from others is data: no file names a program or an option that is then used, no text of one
// becomes a command, and a plan that was not exported here is run only when its user says so.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "board_file.h"
#include "build_board.h"
#include "command_line.h"
#include "error.h"
#include "export_folder.h"
#include "exporter_options.h"
#include "exporter_target.h"
#include "hand_plan.h"
#include "json_file.h"
#include "plan_trust.h"
#include "process.h"
#include "profile.h"

namespace fs = std::filesystem;

namespace taso {

class QuickTrust : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    fs::path place(const std::string& name) const { return dir_.path().toStdString() + "/" + name; }

    Plan tiny_plan() const {
        const Network network = load_network("tiny");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        return hand_plan(network, problem, complete(problem, std::vector<int>(problem.layers.size(), 0)));
    }
    /// A program that leaves a file behind when it is run.
    std::string evil_program() const {
        write_file(place("evil.sh"), "#!/bin/sh\ntouch " + place("run-by-evil").string() + "\n");
        fs::permissions(place("evil.sh"), fs::perms::owner_all);
        return place("evil.sh").string();
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
    const ProcessResult made = run_process({"make", "-C", folder.string()});
    QVERIFY2(made.status == 0, made.errors.c_str());
    QVERIFY(!fs::exists(touched));
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
    Plan plan = tiny_plan();
    plan.target = any_machine("plain");
    const fs::path folder = place("plan");
    export_plan(plan, folder, WeightStorage::bin);
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
    // Once is enough, until it changes.
    QCOMPARE(taso_command({"run", name}).code, 0);
    write_file(foreign / "simd.h", read_file(foreign / "simd.h") + "\n");
    QCOMPARE(taso_command({"run", name}).code, 2);
    // Nowhere is there a place for a record: nothing is known then.
    qputenv("XDG_STATE_HOME", "/dev/null/state");
    QVERIFY(!is_trusted_plan(foreign));
    qputenv("XDG_STATE_HOME", dir_.filePath("state").toUtf8());
}

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickTrust)
#include "quick_trust.moc"
