// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person meets it: usage, wrong words, bad files, and the small listings.
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "support/command_line.h"

class QuickCommands : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString file(const QString& name, const QByteArray& bytes) {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write a test file");
        file.write(bytes);
        return file.fileName();
    }

  private slots:
    void listings_are_arrays_of_named_objects_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("least");
        QTest::newRow("networks") << "networks" << 8;
        QTest::newRow("primitives") << "primitives" << 40;
        QTest::newRow("profiles") << "profiles" << 1;
        QTest::newRow("boards") << "boards" << 4;
    }
    void listings_are_arrays_of_named_objects() {
        QFETCH(QString, command);
        QFETCH(int, least);
        const CommandResult result = taso_command({command, "--json"});
        QCOMPARE(result.code, 0);
        const auto json = result.json();
        QVERIFY(json.is_array());
        QVERIFY(static_cast<int>(json.size()) >= least);
        for (const auto& row : json) QVERIFY(row.contains("name") && row["name"].is_string());
        QVERIFY(taso_command({command}).out.size() > 20);
    }

    void help_says_everything_of_every_command() {
        const CommandResult overview = taso_command({"help"});
        QCOMPARE(overview.code, 0);
        const auto declared = taso_command({"help", "--json"}).json();
        QVERIFY(declared.is_array() && declared.size() >= 20);
        for (const auto& command : declared) {
            const auto name = QString::fromStdString(command["name"].get<std::string>());
            QVERIFY2(overview.out.contains(("taso " + name + " ").toUtf8()), qPrintable(name));
            const CommandResult help = taso_command({name, "--help"});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.error.isEmpty(), help.error);
            QVERIFY(help.out.startsWith(("taso " + name + ": ").toUtf8()));
            for (const auto& option : command["options"]) {
                const auto text = option["name"].get<std::string>();
                QVERIFY2(help.out.contains(("\n    " + text).c_str()), text.c_str());
            }
            QCOMPARE(taso_command({"help", name}).out, help.out);
            // Help is given whatever else is wrong.
            QCOMPARE(taso_command({name, "--no-such-option", "-h"}).out, help.out);
        }
        for (const char* option :
             {"--deadline", "--order", "--pin", "--ban", "--max-error", "--lp", "--method"})
            QVERIFY2(taso_command({"solve", "--help"}).out.contains(option), option);
        QCOMPARE(taso_command({"--help"}).out, overview.out);
        QCOMPARE(taso_command({"-h"}).out, overview.out);
        QVERIFY(taso_command({"--version"}).out.startsWith("taso "));
    }

    void the_page_of_commands_is_what_help_prints() {
        const CommandResult page = taso_command({"help", "--markdown"});
        QCOMPARE(page.code, 0);
        QFile file(TASO_SOURCE_DIR "/docs/commands.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == page.out,
                 "run: build/release/bin/taso help --markdown > docs/commands.md");
    }

    void the_page_of_operators_is_what_help_prints() {
        const CommandResult page = taso_command({"help", "--operators"});
        QCOMPARE(page.code, 0);
        QFile file(TASO_SOURCE_DIR "/docs/operators.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == page.out,
                 "run: build/release/bin/taso help --operators > docs/operators.md");
    }

    void the_windows_options_are_told_without_a_display() {
        for (const char* option : {"--help", "-h"}) {
            QProcess window;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
                environment.remove(variable);
            window.setProcessEnvironment(environment);
            window.start(TASO_BINARY_DIR "/bin/taso-workbench", {option});
            QVERIFY(window.waitForFinished());
            QCOMPARE(window.exitCode(), 0);
            const QByteArray help = window.readAllStandardOutput();
            for (const char* name : {"--profile", "--kind", "--budget", "--deadline", "--order", "--layer",
                                     "--screenshot", "--export", "--size", "--theme"})
                QVERIFY2(help.contains(name), name);
        }
    }

    /// Each option once, by whichever command takes it first.
    void every_option_wants_what_it_is_declared_with() {
        QSet<QString> met;
        for (const auto& command : taso_command({"help", "--json"}).json())
            for (const auto& option : command["options"]) {
                const auto command_name = QString::fromStdString(command["name"].get<std::string>());
                const auto name = QString::fromStdString(option["name"].get<std::string>());
                if (met.contains(name)) continue;
                met.insert(name);
                const auto is_refused = [&](const QStringList& words, const QString& sentence) {
                    const CommandResult result = taso_command(QStringList{command_name} + words);
                    if (result.code == 2 && result.one_sentence() && result.out.isEmpty() &&
                        result.error.contains(sentence.toUtf8()))
                        return true;
                    qWarning("%s: %s", qPrintable(words.join(' ')), result.error.constData());
                    return false;
                };
                if (option["value"].is_null()) {
                    QVERIFY(is_refused({name + "=yes"}, name + " takes no value"));
                    continue;
                }
                QVERIFY(is_refused({name}, name + " wants a value"));
                QVERIFY(is_refused({name, ""}, name));
                if (!option["repeated"].get<bool>())
                    QVERIFY(is_refused({name, "1", name, "1"}, name + " is given twice"));
            }
        QVERIFY(met.size() > 25);
    }

    void json_has_the_members_that_help_names_data() {
        QTest::addColumn<QStringList>("words");
        for (const char* words :
             {"networks", "primitives", "profiles", "boards", "show tiny", "solve tiny", "frontier tiny",
              "compare tiny", "explain tiny conv1", "explain tiny --kind arena", "onnx tiny -o told.onnx",
              "problem tiny -o told.problem.json", "check told.problem.json told.json", "help", "help solve"})
            QTest::newRow(words) << QString(words).split(' ');
    }
    void json_has_the_members_that_help_names() {
        QFETCH(QStringList, words);
        if (words[0] == "check") {
            taso_command({"problem", "tiny", "-o", "told.problem.json"}, folder_.path());
            file("told.json", taso_command({"solve", "tiny", "--json"}).out);
        }
        const CommandResult result = taso_command(words + QStringList{"--json"}, folder_.path());
        QVERIFY2(result.code == 0, result.error);
        QString told;
        const auto declared = taso_command({"help", words[0], "--json"}).json();
        for (const auto& option : declared["options"])
            if (option["name"] == "--json") told = QString::fromStdString(option["help"].get<std::string>());
        QSet<QString> members;
        const std::function<void(const nlohmann::json&)> collect = [&](const nlohmann::json& value) {
            for (const auto& [key, member] : value.items()) {
                if (value.is_object()) members.insert(QString::fromStdString(key));
                if (member.is_structured()) collect(member);
            }
        };
        collect(result.json());
        QVERIFY(!members.isEmpty());
        for (const QString& member : members)
            QVERIFY2(told.contains(QRegularExpression("\\b" + member + "\\b")), qPrintable(member));
        // And no more than that, of those that have but one kind of value.
        if (told.contains(", or ")) return;
        auto names = QRegularExpression("\\w+").globalMatch(told.section('`', 1, 1));
        while (names.hasNext()) {
            const QString name = names.next().captured();
            QVERIFY2(members.contains(name), qPrintable(name));
        }
    }

    void a_value_may_stand_behind_an_equals_sign() {
        const QStringList apart = {"solve", "tiny", "--kind", "arena", "--budget", "1MiB"};
        const CommandResult result = taso_command(apart);
        QCOMPARE(result.code, 0);
        QCOMPARE(taso_command({"solve", "--kind=arena", "--budget=1MiB", "--", "tiny"}).out, result.out);
    }

    void a_files_name_may_be_of_any_bytes() {
        QProcess shell;
        shell.setWorkingDirectory(folder_.path());
        shell.start("sh", {"-c", "'" TASO_BINARY_DIR "/bin/taso' onnx tiny -o \"$(printf '\\377').onnx\" && "
                                 "'" TASO_BINARY_DIR "/bin/taso' show \"$(printf '\\377').onnx\" && "
                                 "rm \"$(printf '\\377').onnx\""});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    }

    /// What the user wants of them is stated, and checked as it is stated.
    void rules_of_segments_are_kept() {
        const QStringList asked = {"alexnet", "--kind", "arena", "--stream", "on", "--json"};
        const auto solved = [&](const QStringList& more) {
            const CommandResult result = taso_command(QStringList{"solve"} + asked + more);
            return result.json();
        };
        const auto free = solved({"--budget", "1MiB"});
        QVERIFY(!free.contains("alone") && !free.contains("together") && !free["segments"].empty());
        const std::string first = free["segments"][0]["first"];
        const auto alone = solved({"--budget", "2MiB", "--alone", QString::fromStdString(first)});
        QCOMPARE(alone["alone"], nlohmann::json::array({first}));
        for (const auto& layer : alone["layers"]) QVERIFY(layer["name"] != first || !layer.contains("rows"));
        auto together = solved({"--together", "conv1..pool1"});
        QCOMPARE(together["together"], nlohmann::json::parse(R"([["conv1", "norm1", "pool1"]])"));
        QVERIFY(together["fits"] == true && together["status"] == "optimal");
        for (int k = 0; k < 3; k++) QVERIFY(together["layers"][k].contains("rows"));
        QVERIFY(solved({"--together", "conv1..pool1", "--method", "greedy"})["fits"] == false);
        // Were the rule another one, the same answer would not keep it.
        const QString problem = folder_.filePath("alexnet.problem.json"),
                      file = folder_.filePath("ruled.json");
        QCOMPARE(taso_command({"problem", "alexnet", "-o", problem}).code, 0);
        const auto check = [&](const nlohmann::json& solution) {
            QFile out(file);
            if (out.open(QIODevice::WriteOnly)) out.write(QByteArray::fromStdString(solution.dump()));
            out.close();
            return taso_command({"check", problem, file, "--json"}).json()["faults"];
        };
        QVERIFY2(check(together).empty(), check(together).dump().c_str());
        for (const auto& [member, rule] :
             {std::pair("together", R"([["conv1", "prob"]])"), std::pair("alone", R"(["norm1"])")}) {
            auto other = together;
            other[member] = nlohmann::json::parse(rule);
            QVERIFY(check(other).dump().find("breaks a rule") != std::string::npos);
        }
    }

    void wrong_use_is_one_sentence_and_exit_2_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{"solve", "squeezenet", "--bugdet", "8MiB"};
        QTest::newRow("unknown command") << QStringList{"sovle", "squeezenet"};
        QTest::newRow("help on an unknown command") << QStringList{"help", "sovle"};
        QTest::newRow("option with one dash") << QStringList{"solve", "squeezenet", "-json"};
        QTest::newRow("one word too many") << QStringList{"solve", "squeezenet", "alexnet"};
        QTest::newRow("half a test of a board") << QStringList{"boards", "test"};
        QTest::newRow("no test of a board") << QStringList{"boards", "show", "host"};
        QTest::newRow("nonsense deadline") << QStringList{"solve", "squeezenet", "--deadline", "soon"};
        QTest::newRow("nonsense error") << QStringList{"solve", "squeezenet", "--max-error", "small"};
        QTest::newRow("nonsense pin") << QStringList{"solve", "squeezenet", "--pin", "conv1"};
        const auto ruled = [](const char* name, const QStringList& words) {
            QTest::newRow(name) << QStringList{"solve", "alexnet", "--kind", "arena", "--stream", "on"} +
                                       words;
        };
        ruled("nonsense range", {"--together", "conv1"});
        ruled("unknown layer together", {"--together", "conv1..conv9"});
        ruled("unknown layer alone", {"--alone", "conv9"});
        ruled("range backwards", {"--together", "pool1..conv1"});
        ruled("alone and together", {"--alone", "norm1", "--together", "conv1..pool1"});
        ruled("no segment can contain it", {"--pin", "conv1=direct-sum2d", "--together", "conv1..norm1"});
        QTest::newRow("together without segments") << QStringList{
            "solve", "alexnet", "--kind", "arena", "--stream", "off", "--together", "conv1..pool1"};
        QTest::newRow("together where no segments are offered") << QStringList{
            "solve", "alexnet", "--kind", "sum", "--stream", "on", "--together", "conv1..pool1"};
        QTest::newRow("missing value") << QStringList{"solve", "squeezenet", "--budget"};
        QTest::newRow("nonsense budget") << QStringList{"solve", "squeezenet", "--budget", "a lot"};
        QTest::newRow("negative budget") << QStringList{"solve", "squeezenet", "--budget", "-5"};
        QTest::newRow("huge budget") << QStringList{"solve", "squeezenet", "--budget",
                                                    "99999999999999999999GiB"};
        QTest::newRow("unknown kind") << QStringList{"solve", "squeezenet", "--kind", "heap"};
        QTest::newRow("unknown method") << QStringList{"solve", "squeezenet", "--method", "guess"};
        QTest::newRow("unknown profile") << QStringList{"solve", "squeezenet", "--profile", "cortex-z99"};
        QTest::newRow("unknown network") << QStringList{"solve", "squeezenot"};
        QTest::newRow("no network") << QStringList{"solve"};
        QTest::newRow("threads") << QStringList{"solve", "squeezenet", "--threads", "many"};
        QTest::newRow("no threads") << QStringList{"solve", "squeezenet", "--threads", "0"};
        QTest::newRow("export under no name of C")
            << QStringList{"export", "tiny", "-o", "plan", "--name", "2fast"};
        QTest::newRow("export to nowhere") << QStringList{"export", "tiny"};
        QTest::newRow("export to an unwritable folder") << QStringList{"export", "tiny", "-o", "/proc/plan"};
        QTest::newRow("export for an unknown board")
            << QStringList{"export", "tiny", "-o", "plan", "--board", "cortex-z99"};
        QTest::newRow("export for an unknown instruction set")
            << QStringList{"export", "tiny", "-o", "plan", "--isa", "sse"};
        QTest::newRow("export for a board and an instruction set")
            << QStringList{"export", "tiny", "-o", "plan", "--board", "cortex-a53", "--isa", "plain"};
        QTest::newRow("run of no folder") << QStringList{"run", "/nonexistent"};
        QTest::newRow("onnx to an unwritable folder") << QStringList{"onnx", "tiny", "-o", "/proc/tiny.onnx"};
        QTest::newRow("problem to an unwritable folder")
            << QStringList{"problem", "tiny", "-o", "/proc/tiny.problem.json"};
    }
    void wrong_use_is_one_sentence_and_exit_2() {
        QFETCH(QStringList, words);
        const CommandResult result = taso_command(words, folder_.path());
        QCOMPARE(result.code, 2);
        QVERIFY2(result.one_sentence(), result.error);
        QVERIFY2(result.out.isEmpty(), result.out);
    }

    void bad_files_are_named_in_one_sentence_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray jpeg("\xff\xd8\xff\xe0\0\x10JFIF\0\x01", 12);
        for (const char* ending : {"onnx", "network.json", "problem.json"}) {
            QTest::addRow("empty %s", ending) << QString("empty.%1").arg(ending) << QByteArray();
            QTest::addRow("foreign %s", ending) << QString("foreign.%1").arg(ending) << jpeg;
            QTest::addRow("zeros %s", ending) << QString("zeros.%1").arg(ending) << QByteArray(4096, '\0');
            QTest::addRow("deep %s", ending) << QString("deep.%1").arg(ending) << QByteArray(100000, '[');
        }
        QTest::newRow("other version")
            << "v9.network.json" << QByteArray(R"({"format":"taso-network","version":9})");
        QTest::newRow("other format")
            << "other.network.json" << QByteArray(R"({"format":"taso-profile","version":1})");
        QTest::newRow("no layers") << "none.network.json"
                                   << QByteArray(R"({"format":"taso-network","version":1,"name":"x"})");
    }
    void bad_files_are_named_in_one_sentence() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const CommandResult result = taso_command({"solve", file(name, bytes)});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.one_sentence() && result.error.contains(name.toUtf8()), result.error);
    }

    void bad_profiles_are_named_in_one_sentence() {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1,2"),
                                        QByteArray(R"({"format":"taso-profile","version":1,"layers":7})")}) {
            const CommandResult result =
                taso_command({"solve", "tiny", "--profile", file("bad.profile.json", bytes)});
            QCOMPARE(result.code, 2);
            QVERIFY2(result.one_sentence() && result.error.contains("bad.profile.json"), result.error);
        }
    }

    void emulated_times_are_refused_unless_allowed() {
        const QString profile = folder_.filePath("emulated.profile.json");
        const CommandResult timed =
            taso_command({"profile", "tiny", "--repeats", "1", "--only", "direct", "-o", profile, "--json"});
        QVERIFY2(timed.code == 0, timed.error);
        QVERIFY(timed.json().at("measured").get<int>() > 0);
        QFile times(profile);
        QVERIFY(times.open(QIODevice::ReadOnly));
        QByteArray text = times.readAll();
        times.close();
        QCOMPARE(taso_command({"solve", "tiny", "--profile", profile}).code, 0);
        text.replace("measured", "emulated");
        file("emulated.profile.json", text);
        const CommandResult refused = taso_command({"solve", "tiny", "--profile", profile});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.one_sentence() && refused.error.contains("emulated.profile.json"), refused.error);
        QCOMPARE(taso_command({"solve", "tiny", "--profile", profile, "--allow-emulated"}).code, 0);
    }

    void infeasible_says_the_least_and_exits_1() {
        const CommandResult result =
            taso_command({"solve", "tiny", "--kind", "arena", "--budget", "1", "--json"});
        QCOMPARE(result.code, 1);
        const auto json = result.json();
        QCOMPARE(json.at("status").get<std::string>(), std::string("infeasible"));
        const auto least = json.at("least_bytes").get<qint64>();
        QVERIFY(least > 1);
        const auto within =
            taso_command({"solve", "tiny", "--kind", "arena", "--budget", QString::number(least), "--json"});
        QCOMPARE(within.code, 0);
        QCOMPARE(taso_command(
                     {"solve", "tiny", "--kind", "arena", "--budget", QString::number(least - 1), "--json"})
                     .code,
                 1);
    }

    void an_unmet_deadline_is_told_as_such() {
        const QStringList hurried = {"--deadline", "1ns"};
        for (const CommandResult& result :
             {taso_command(QStringList{"solve", "tiny"} + hurried),
              taso_command(QStringList{"export", "tiny", "-o", folder_.filePath("plan")} + hurried),
              taso_command(QStringList{"explain", "tiny", "conv1"} + hurried)}) {
            QCOMPARE(result.code, 1);
            const QByteArray text = result.out + result.error;
            QVERIFY2(text.contains("deadline of 1 ns"), text);
            QVERIFY2(text.contains("the fastest takes"), text);
            QVERIFY2(!text.contains("budget"), text);
        }
        const CommandResult both = taso_command({"export", "tiny", "--kind", "arena", "--budget", "1",
                                                 "--deadline", "1s", "-o", folder_.filePath("plan")});
        QCOMPARE(both.code, 1);
        QVERIFY2(
            both.one_sentence() && both.error.contains("the budget of 1 bytes of arena and the deadline of"),
            both.error);
        QVERIFY2(both.error.contains("the least is"), both.error);
    }

    void seconds_are_kept_whatever_is_asked() {
        const auto limited = [](const QStringList& words) {
            return taso_command(words + QStringList{"--seconds", "0.3", "--json"});
        };
        for (const char* method : {"ilp", "dp", "greedy", "greedy-fit", "pbqp"})
            for (const char* kind : {"workspace", "arena", "total"}) {
                const CommandResult result =
                    limited({"solve", "googlenet", "--kind", kind, "--method", method, "--budget", "40MB"});
                const auto json = result.json();
                QVERIFY2(result.ms < 2000, QByteArray::number(result.ms));
                const auto status = json.at("status").get<std::string>();
                QCOMPARE(result.code, json.at("fits").get<bool>() ? 0 : 1);
                QVERIFY(status == "optimal" || status == "feasible" || status == "infeasible" ||
                        status == "unknown");
                QCOMPARE(json.at("fits").get<bool>(), status == "optimal" || status == "feasible");
                QVERIFY(json.at("bound_ns").get<qint64>() <= json.at("latency_ns").get<qint64>());
            }
        QVERIFY(limited({"compare", "squeezenet", "--kind", "total"}).json().contains("rows"));
        QVERIFY(limited({"frontier", "squeezenet", "--kind", "arena"}).json().contains("points"));
        QVERIFY(limited({"explain", "squeezenet", "conv1"}).json().contains("candidates"));
        const CommandResult wrong = taso_command({"solve", "tiny", "--seconds", "0"});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.one_sentence() && wrong.error.contains("--seconds"), wrong.error);
    }

    void a_problem_and_its_solution_pass_the_check() {
        const QString problem = folder_.filePath("tiny.problem.json");
        QCOMPARE(taso_command({"problem", "tiny", "-o", problem}).code, 0);
        const CommandResult solution = taso_command({"solve", problem, "--kind", "arena", "--json"});
        QCOMPARE(solution.code, 0);
        const QString good = file("solution.json", solution.out);
        QCOMPARE(taso_command({"check", problem, good}).code, 0);
        auto json = solution.json();
        json["latency_ns"] = json["latency_ns"].get<qint64>() - 1;
        QCOMPARE(
            taso_command({"check", problem, file("wrong.json", QByteArray::fromStdString(json.dump()))}).code,
            1);
        QCOMPARE(taso_command({"check", problem, file("empty.json", "")}).code, 2);
    }

    void folders_above_what_is_written_are_made() {
        const auto written = [&](const QStringList& words, const QString& name) {
            const QString path = folder_.filePath("new/for " + words.first() + "/" + name);
            const CommandResult result = taso_command(words + QStringList{path});
            QVERIFY2(result.code == 0, result.error);
            QVERIFY(QFileInfo(path).size() > 0);
        };
        written({"onnx", "tiny", "-o"}, "a.onnx");
        written({"problem", "tiny", "-o"}, "a.problem.json");
        written({"solve", "tiny", "--lp"}, "a.lp");
    }

    void an_earlier_file_survives_a_failed_write() {
        const QString target = file("kept.onnx", "precious");
        QCOMPARE(taso_command({"onnx", "no-such-network", "-o", target}).code, 2);
        QFile kept(target);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
    }
};

QTEST_GUILESS_MAIN(QuickCommands)
#include "quick_commands.moc"
