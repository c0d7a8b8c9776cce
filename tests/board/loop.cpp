// SPDX-License-Identifier: GPL-3.0-or-later
// Profile, solve, export, run: the whole way to a board and back, over a real sshd, with an emulated
// Cortex-A15 behind it; and what happens when the way breaks.
#include "base/json_file.h"
#include "board/remote_shell.h"
#include "measure/board_profiler.h"
#include "measure/profiler_options.h"
#include "network/op_rows.h"
#include "pack/packer.h"
#include "profile/profile.h"
#include "sources/open.h"
#include "support/command_line.h"
#include "support/test_sshd.h"

using namespace taso;

namespace {

/// Few kernels to compile, and few times to measure.
const QString three_layers = QStringLiteral(TASO_SOURCE_DIR "/tests/support/three_layers.network.json");

/// Ten layers with names to stumble over, and more, so that all rows of primitives.def have work.
constexpr const char* ten_layers = R"json({"format": "taso-network", "version": 1, "name": "ten; 'layers'",
 "input": {"name": "the input", "shape": [4, 8, 8]},
 "layers": [
  {"name": "a 'quoted' one", "op": "conv", "inputs": ["the input"], "channels": 8, "kernel": 3, "pads": 1, "activation": "relu"},
  {"name": "-depthwise", "op": "conv", "inputs": ["a 'quoted' one"], "channels": 8, "kernel": 3, "pads": 1, "groups": 8},
  {"name": "point;wise", "op": "conv", "inputs": ["-depthwise"], "channels": 8, "kernel": 1},
  {"name": "sum", "op": "add", "inputs": ["point;wise", "a 'quoted' one"]},
  {"name": "$(largest)", "op": "max_pool", "inputs": ["sum"], "kernel": 2, "stride": 2},
  {"name": "mean", "op": "average_pool", "inputs": ["sum"], "kernel": 2, "stride": 2},
  {"name": "both", "op": "concat", "inputs": ["$(largest)", "mean"]},
  {"name": "norm", "op": "lrn", "inputs": ["both"], "size": 5, "alpha": 0.0001, "beta": 0.75, "bias": 1},
  {"name": "classes", "op": "fc", "inputs": ["norm"], "channels": 5},
  {"name": "odds", "op": "softmax", "inputs": ["classes"]}],
 "outputs": ["odds"]})json";
constexpr const char* other_layers = R"json({"format": "taso-network", "version": 1, "name": "others",
 "input": {"name": "data", "shape": [4, 6, 6]},
 "layers": [
  {"name": "larger", "op": "conv_transpose", "inputs": ["data"], "channels": 8, "kernel": 2, "stride": 2},
  {"name": "by channel", "op": "conv_transpose", "inputs": ["larger"], "channels": 8, "groups": 8, "kernel": 3, "pads": 1},
  {"name": "smaller", "op": "resize", "inputs": ["by channel"], "size": [6, 6], "mode": "linear"},
  {"name": "normal", "op": "instance_norm", "inputs": ["smaller"]},
  {"name": "shuffled", "op": "rearrange", "inputs": ["normal"], "shape": [8, 6, 6], "loops": [[4, 36], [2, 144], [36, 1]]},
  {"name": "pool", "op": "max_pool", "inputs": ["shuffled"], "kernel": 2, "stride": 2},
  {"name": "clamped", "op": "relu", "inputs": ["pool"], "activation": "relu"},
  {"name": "scaled", "op": "scale", "inputs": ["clamped"]},
  {"name": "padded", "op": "pad", "inputs": ["scaled"], "pads": [2, 2, 3, 3]},
  {"name": "flat", "op": "reshape", "inputs": ["padded"], "shape": [512, 1, 1]},
  {"name": "flat again", "op": "reshape", "inputs": ["flat"], "shape": [512, 1, 1]}],
 "outputs": ["flat again"]})json";

/// A layer for each function of one value and each op of two, one behind the other: nobody looks at their values.
Json function_layers() {
    Json layers = Json::array();
    const auto add = [&](Op op, const Json& more) {
        Json layer = {{"name", name(op)}, {"op", name(op)}, {"inputs", Json::array({"data"})}};
        if (!layers.empty()) layer["inputs"] = Json::array({layers.back()["name"]});
        layer.update(more);
        layers.push_back(layer);
    };
    for (const ActivationRow& row : activation_rows()) add(row.op, Json::object());
    for (const BinaryRow& row : binary_rows()) add(row.op, {{"operand", {4, 6, 6}}});
    add(Op::log_softmax, Json::object());
    return {{"format", "taso-network"}, {"version", 1},
            {"name", "functions"},      {"input", {{"name", "data"}, {"shape", {4, 6, 6}}}},
            {"layers", layers},         {"outputs", Json::array({"log_softmax"})}};
}

/// Emulation on a busy machine takes its time: the limit is against hanging.
CommandResult run_taso(const QStringList& words) { return taso_command(words, {}, 300000); }

std::size_t size_of(const Profile& profile) { return profile.layers.size() + profile.transforms.size(); }

/// Whether every sample of the one stands in the other, in its place.
bool holds(const Profile& whole, const Profile& part) {
    const auto kept = [](const auto& all, const auto& some) {
        return std::all_of(some.begin(), some.end(), [&](const auto& entry) {
            const auto found = all.find(entry.first);
            if (found == all.end()) return false;
            const auto &more = found->second.samples, &fewer = entry.second.samples;
            if (fewer.empty()) return found->second.ns == entry.second.ns;
            return more.size() >= fewer.size() && std::equal(fewer.begin(), fewer.end(), more.begin());
        });
    };
    return kept(whole.layers, part.layers) && kept(whole.transforms, part.transforms);
}

}  // namespace

class BoardLoop : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSshd> sshd_;
    QTemporaryDir dir_;

    QString file(const QString& name) const { return dir_.filePath(name); }

    /// A `taso profile` under way: `more` are its words behind the network. How long it takes to go through all
    /// is not what is asked, so without bands.
    void start(QProcess& process, const QString& profile, const QStringList& more = {}) {
        process.start(QStringLiteral(TASO_BINARY_DIR "/bin/taso"),
                      QStringList{"profile", file("ten.network.json"), "--board", "a15", "-o", profile,
                                  "--repeats", "1", "--bands", "off", "--json"} +
                          more);
        QVERIFY(process.waitForStarted());
    }
    /// Lines in the journal, or times in the file.
    static std::size_t kept(const QString& profile) {
        QFile journal(profile + ".journal");
        std::size_t lines = 0;
        if (journal.open(QIODevice::ReadOnly))
            lines = static_cast<std::size_t>(journal.readAll().count('\n'));
        try {
            return std::max(lines, size_of(load_profile(profile.toStdString(), true)) + lines);
        } catch (const std::exception&) {
            return lines;
        }
    }
    void wait_for_some(QProcess& process, const QString& profile) {
        QVERIFY(QTest::qWaitFor(
            [&] { return kept(profile) >= 12 || process.state() == QProcess::NotRunning; }, 300000));
        QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError());
    }
    void expect_nothing_left() {
        const std::string folder = sshd_->board_folder().toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(processes::within(folder).empty(), 4000);
    }
    /// Ends an interrupted run: what it kept stays as it is, the rest is added, nothing stands there twice.
    void expect_resumed(const QString& profile) {
        const Profile before = load_profile(profile.toStdString(), true);
        const CommandResult result = run_taso({"profile", file("ten.network.json"), "--board", "a15", "-o",
                                               profile, "--repeats", "1", "--bands", "off", "--json"});
        QVERIFY2(result.code == 0, result.error);
        const nlohmann::json json = result.json();
        QCOMPARE(json["missing"], 0);
        QVERIFY(json["measured"] > 0);
        QVERIFY(json["resumed"] >= size_of(before));
        const Profile whole = load_profile(profile.toStdString(), true);
        QCOMPARE(size_of(whole), json["resumed"].get<std::size_t>() + json["measured"].get<std::size_t>());
        QVERIFY(holds(whole, before));
    }

  private slots:
    void initTestCase() {
        QFile ten(file("ten.network.json")), others(file("others.network.json")),
            functions(file("functions.network.json"));
        QVERIFY(ten.open(QIODevice::WriteOnly) && others.open(QIODevice::WriteOnly) &&
                functions.open(QIODevice::WriteOnly));
        functions.write(QByteArray::fromStdString(function_layers().dump()));
        ten.write(ten_layers);
        others.write(other_layers);
    }
    void init() {
        sshd_ = std::make_unique<TestSshd>();
        if (!sshd_->is_installed()) QSKIP("sshd is not installed (apt-get install openssh-server)");
        QVERIFY(sshd_->start());
        save_board(sshd_->board([](BoardEntry& entry) { entry.board.name = "a15"; }));
    }
    void cleanup() { sshd_.reset(); }

    void ten_layers_with_every_primitive() {
        const QString profile = file("ten.profile.json");
        const CommandResult timed = run_taso({"profile", file("ten.network.json"),
                                              file("others.network.json"), file("functions.network.json"),
                                              "--board", "a15", "-o", profile, "--repeats", "2", "--json"});
        QVERIFY2(timed.code == 0, timed.error);
        QCOMPARE(timed.json()["missing"], 0);
        const Profile loaded = load_profile(profile.toStdString(), true);
        QCOMPARE(loaded.board.name, std::string("a15 (emulated)"));
        std::set<std::string> seen;
        for (const auto& [key, timing] : loaded.layers) {
            if (!key.network.empty()) seen.insert(key.primitive);
            QVERIFY2(timing.origin == Origin::emulated && timing.ns > 0, key.primitive.c_str());
            QVERIFY2(timing.error < (key.primitive.starts_with("winograd") ? 1e-3 : 1e-4),
                     key.primitive.c_str());
        }
        for (const auto& [key, timing] : loaded.transforms) {
            if (!key.network.empty()) seen.insert(find_transform(key.from, key.to)->name);
            QCOMPARE(timing.error, 0.0);
        }
        // A layout that no kernel reads or writes is never asked for, and so no transform of it.
        std::set<Layout> used;
        for (const Primitive& primitive : primitives())
            if (primitive.op != Op::transform) used.insert({primitive.input, primitive.output});
        for (const Primitive& primitive : primitives())
            if (primitive.op != Op::transform ||
                (used.contains(primitive.input) && used.contains(primitive.output)))
                QVERIFY2(seen.contains(primitive.name), (primitive.name + " was not timed").c_str());

        // Emulated times are for those alone who ask for them.
        const CommandResult refused = run_taso({"solve", file("ten.network.json"), "--profile", profile});
        QVERIFY2(refused.code == 2 && refused.one_sentence() && refused.error.contains("emulator"),
                 refused.error);
        const CommandResult solved = run_taso({"solve", file("ten.network.json"), "--profile", profile,
                                               "--allow-emulated", "--kind", "arena", "--json"});
        QVERIFY2(solved.code == 0, solved.error);
        QCOMPARE(solved.json()["status"], "optimal");
        for (const auto& layer : solved.json()["layers"])
            QVERIFY(layer["origin"] == "emulated" || layer["ns"] == 0);

        const QString plan = file("a 'plan'; of ten");
        const CommandResult exported =
            run_taso({"export", file("ten.network.json"), "--profile", profile, "--allow-emulated", "--kind",
                      "arena", "-o", plan, "--json"});
        QVERIFY2(exported.code == 0, exported.error);
        const QString kept = file("kept.profile.json");
        const CommandResult run = run_taso({"run", plan, "--board", "a15", "--keep", kept, "--json"});
        QVERIFY2(run.code == 0, run.error + run.out);
        const nlohmann::json report = run.json();
        QCOMPARE(report["ok"], true);
        QCOMPARE(report["origin"], "emulated");
        QVERIFY(report["ratio"].is_null());  // an emulator is nobody's planned machine
        QVERIFY(report["max_error"] < 1e-3);
        QCOMPARE(report["arena_bytes_linked"], exported.json()["arena_bytes"]);
        QCOMPARE(report["predicted_ns"], solved.json()["latency_ns"]);
        for (const auto& step : report["steps"]) QVERIFY(step["measured_ns"] > 0);
        const Profile from_run = load_profile(kept.toStdString(), true);
        QVERIFY(size_of(from_run) > 0 && size_of(from_run) <= report["steps"].size());
        QVERIFY(from_run.is_emulated());

        // Again: nothing is built twice for nothing, and the answer is the same.
        QCOMPARE(run_taso({"run", plan, "--board", "a15", "--json"}).json()["ok"], true);
        QVERIFY(processes::within(sshd_->board_folder().toStdString()).empty());
    }

    void squeezenet_with_three_families() {
        const QString profile = file("squeezenet.profile.json");
        const CommandResult timed =
            run_taso({"profile", "squeezenet", "--board", "a15", "--only", "pointwise,im2row,max_pool",
                      "--repeats", "1", "--bands", "off", "-o", profile, "--json"});
        QVERIFY2(timed.code == 0, timed.error);
        QCOMPARE(timed.json()["missing"], 0);
        const QString plan = file("plan of squeezenet");
        const CommandResult exported =
            run_taso({"export", "squeezenet", "--profile", profile, "--allow-emulated", "--kind", "arena",
                      "-o", plan, "--json"});
        QVERIFY2(exported.code == 0, exported.error);
        const CommandResult run = run_taso({"run", plan, "--board", "a15", "--json"});
        QVERIFY2(run.code == 0, run.error + run.out);
        QCOMPARE(run.json()["ok"], true);
        QCOMPARE(run.json()["arena_bytes_linked"], exported.json()["arena_bytes"]);
    }

    void emulated_times_cannot_have_a_boards_name() {
        for (const char* name : {"a15.profile.json", "cortex-a15.profile.json"}) {
            const CommandResult result =
                run_taso({"profile", "tiny", "--board", "a15", "-o", file(name), "--json"});
            QVERIFY2(result.code == 2 && result.one_sentence() && result.error.contains("emulator"),
                     result.error);
            QVERIFY(!QFile::exists(file(name)));
        }
    }

    void a_cut_link_loses_nothing_data() {
        QTest::addColumn<QString>("way");
        for (const char* way :
             {"ssh is killed", "sshd's child is killed", "the board reboots", "taso is killed"})
            QTest::addRow("%s", way) << way;
    }
    void a_cut_link_loses_nothing() {
        QFETCH(QString, way);
        const QString profile = file("cut " + way + ".profile.json");
        QProcess process;
        start(process, profile);
        wait_for_some(process, profile);
        const std::size_t at_least = kept(profile);
        if (way == "ssh is killed")
            for (int id : processes::descendants(static_cast<int>(process.processId())))
                if (processes::command(id) == "ssh") ::kill(id, SIGKILL);
        if (way == "sshd's child is killed") sshd_->cut_links();
        if (way == "the board reboots") sshd_->cut_power();
        if (way == "taso is killed") process.kill();
        QVERIFY(process.waitForFinished(20000));
        if (way != "taso is killed") {
            const QByteArray error = process.readAllStandardError();
            QCOMPARE(process.exitCode(), 2);
            QVERIFY2(error.contains("a15") && error.contains("kept"), error);
            QVERIFY(size_of(load_profile(profile.toStdString(), true)) >= at_least);
        } else {
            QVERIFY(kept(profile) >= at_least);
        }
        expect_nothing_left();
        if (way == "the board reboots") QVERIFY(sshd_->start());
        expect_resumed(profile);
    }

    void cancel_ends_the_program_there_at_once() {
        const QString profile = file("cancelled.profile.json");
        QProcess process;
        start(process, profile);
        wait_for_some(process, profile);
        QVERIFY(!processes::within(sshd_->board_folder().toStdString()).empty());
        QElapsedTimer timer;
        timer.start();
        process.terminate();
        expect_nothing_left();
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
        const auto json = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
        QVERIFY(json["measured"] >= 12 && json["missing"] > 0);
        QCOMPARE(size_of(load_profile(profile.toStdString(), true)), json["measured"].get<std::size_t>());
    }

    void seconds_bound_a_run() {
        const CommandResult result = run_taso({"profile", "alexnet", "--board", "a15", "--seconds", "3", "-o",
                                               file("bounded.profile.json"), "--json"});
        QVERIFY2(result.code == 0, result.error);
        QVERIFY(result.json()["missing"] > 0);
        QVERIFY2(result.ms < 60000, qPrintable(QString::number(result.ms)));
        expect_nothing_left();
    }

    /// The runner stands for a hostile board: it prints what it likes in the profiler's place.
    void garbage_is_refused_and_shown_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        const QByteArray machine =
            "echo '{\"profiler\": 2, \"isa\": \"neon-armv7\", \"emulated\": true, \"bandwidth\": 1}'\n";
        const auto item = [](const char* text) { return QByteArray("echo '{") + text + "}'\n"; };
        QTest::addRow("no JSON") << machine + "printf 'rm \\033[31m\\377 it\\n'\n"
                                 << "rm ?[31m? it";
        QTest::addRow("a measurement before the machine")
            << item("\"call\": 0, \"ns\": 5, \"error\": 0") << "\"ns\": 5";
        QTest::addRow("an item not asked for")
            << machine + item("\"call\": 99999, \"ns\": 5, \"error\": 0") << "99999";
        QTest::addRow("a negative time") << machine + item("\"call\": 0, \"ns\": -5, \"error\": 0") << "-5";
        QTest::addRow("an endless time")
            << machine + item("\"call\": 0, \"ns\": 1e400, \"error\": 0") << "1e400";
        QTest::addRow("a round not asked for")
            << machine + item("\"round\": 0, \"ns\": [77], \"reference_ns\": 5, \"drift\": 0") << "77";
        QTest::addRow("another instruction set")
            << item("\"profiler\": 2, \"isa\": \"avx2\", \"emulated\": true, \"bandwidth\": 1")
            << "compiled for avx2";
        QTest::addRow("a line without end") << machine + "head -c 300000 /dev/zero | tr '\\0' x\n"
                                            << "line without end";
        QTest::addRow("lines without end") << QByteArray("yes\n") << "prints no measurements";
        QTest::addRow("no program") << QByteArray("exit 3\n") << "ended before it was through";
    }
    void garbage_is_refused_and_shown() {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        sshd_->write("liar", "#!/bin/sh\n" + script);
        save_board(sshd_->board([&](BoardEntry& entry) {
            entry.board.name = "a15";
            entry.access.runner = {"sh", sshd_->path("liar").toStdString()};
        }));
        const QString profile = file("garbage.profile.json");
        QFile::remove(profile);
        const CommandResult result = run_taso(
            {"profile", file("ten.network.json"), "--board", "a15", "-o", profile, "--repeats", "1"});
        QCOMPARE(result.code, 2);
        QVERIFY2(QString::fromUtf8(result.error).contains(said), result.error);
        QCOMPARE(size_of(load_profile(profile.toStdString(), true)), std::size_t{0});
        expect_nothing_left();
    }
    /// A measurement is taken once, however often it is told.
    void what_is_told_twice_is_kept_once() {
        sshd_->write(
            "liar",
            "#!/bin/sh\n"
            "echo '{\"profiler\": 2, \"isa\": \"neon-armv7\", \"emulated\": true, \"bandwidth\": 1}'\n"
            "if mkdir told 2>/dev/null; then\n"
            "echo '{\"call\": 0, \"ns\": 5, \"error\": 0}'\n"
            "echo '{\"call\": 0, \"ns\": 6, \"error\": 0}'\n"
            "fi\n"
            "echo '{\"finished\": 1}'\n");
        save_board(sshd_->board([&](BoardEntry& entry) {
            entry.board.name = "a15";
            entry.access.host.clear();  // it is asked for what it does not tell again and again
            entry.access.runner = {"sh", sshd_->path("liar").toStdString()};
        }));
        const QString profile = file("twice.profile.json");
        const CommandResult result =
            run_taso({"profile", three_layers, "--board", "a15", "-o", profile, "--repeats", "1", "--json"});
        QVERIFY2(result.code == 0, result.error);
        QCOMPARE(result.json()["measured"], 1);
        QVERIFY2(result.error.contains("refused"), result.error);
        const Profile loaded = load_profile(profile.toStdString(), true);
        QCOMPARE(size_of(loaded), std::size_t{1});
        QCOMPARE(loaded.layers.begin()->second.ns, std::int64_t{5});
    }
    void a_board_that_never_answers_is_given_up() {
        sshd_->write("mute", "#!/bin/sh\nexec sleep 600\n");
        const BoardEntry mute = sshd_->board([&](BoardEntry& entry) {
            entry.board.name = "a15";
            entry.access.runner = {"sh", sshd_->path("mute").toStdString()};
        });
        const QString profile = file("mute.profile.json");
        ProfilerOptions options;
        options.silence_seconds = 2;
        options.pack = [](Schedule& schedule) { return pack(schedule); };
        std::string said;
        try {
            run_profiler_on(mute, {load_network(file("ten.network.json").toStdString())}, options,
                            profile.toStdString(), {}, {});
        } catch (const ConnectionError& fault) {
            said = fault.what();
        }
        QVERIFY2(said.find("a15: it has said nothing for 2 s") != std::string::npos, said.c_str());
        QCOMPARE(size_of(load_profile(profile.toStdString(), true)), std::size_t{0});
        expect_nothing_left();
    }
    void a_plans_reply_is_checked_too() {
        const QString plan = file("lied plan");
        QCOMPARE(run_taso({"export", three_layers, "-o", plan}).code, 0);
        sshd_->write("liar", "#!/bin/sh\necho '{\"ok\": true}'\n");
        save_board(sshd_->board([&](BoardEntry& entry) {
            entry.board.name = "a15";
            entry.access.runner = {"sh", sshd_->path("liar").toStdString()};
        }));
        const CommandResult result = run_taso({"run", plan, "--board", "a15", "--json"});
        QVERIFY2(result.code == 2 && result.one_sentence() && result.error.contains("no report"),
                 result.error);
    }

    /// A board with a compiler of its own, and no emulator: this machine behind a server.
    void a_plan_is_compiled_on_the_board() {
        const BoardEntry far = sshd_->board([](BoardEntry& entry) {
            entry.board = this_machine();
            entry.board.name = "far side";
            entry.access.compile_there = true;
            entry.access.runner.clear();
        });
        save_board(far);
        const QString plan = file("compiled there");
        const CommandResult exported =
            run_taso({"export", three_layers, "--board", "far side", "-o", plan, "--json"});
        QVERIFY2(exported.code == 0, exported.error);
        const CommandResult run = run_taso({"run", plan, "--board", "far side", "--json"});
        QVERIFY2(run.code == 0, run.error + run.out);
        QCOMPARE(run.json()["ok"], true);
        QCOMPARE(run.json()["origin"], "measured");
        QCOMPARE(run.json()["arena_bytes_linked"], exported.json()["arena_bytes"]);
        QVERIFY(!QFile::exists(plan + "/build/board"));  // nothing was compiled here
        QVERIFY(QFile::exists(sshd_->board_folder() + "/plan-tiny/tiny"));
    }
    void the_runner_alone_needs_no_ssh() {
        QFile::remove(sshd_->path("bin/ssh"));
        const QString profile = file("alone.profile.json");
        const CommandResult timed = run_taso({"profile", three_layers, "--board", "cortex-a15", "--runner",
                                              "qemu-arm-static -cpu cortex-a15", "--only", "direct",
                                              "--repeats", "1", "-o", profile, "--json"});
        QVERIFY2(timed.code == 0, timed.error);
        QVERIFY(timed.json()["measured"] > 0);
        QVERIFY(load_profile(profile.toStdString(), true).is_emulated());
    }
};

QTEST_GUILESS_MAIN(BoardLoop)
#include "board_loop.moc"
