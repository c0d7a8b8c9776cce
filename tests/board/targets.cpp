// SPDX-License-Identifier: GPL-3.0-or-later
// Exports for every board and instruction set: that each compiles for its machine as strictly as can be, that
// its output is right there (under an emulator where the machine is another), and what it needs of a machine
// without an operating system.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <optional>
#include <random>
#include <set>

#include "base/process.h"
#include "board/isa_target.h"
#include "build/compile_sources.h"
#include "build/compiler_options.h"
#include "build/elf_symbol.h"
#include "build/kernel_files.h"
#include "export/exporter.h"
#include "export/parts.h"
#include "primitive/registry.h"
#include "sources/open.h"
#include "support/command_line.h"
#include "support/every_op.h"
#include "support/hand_plan.h"
#include "support/random_segments.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// Few kernels to compile, and few weights.
const QString three_layers = QStringLiteral(TASO_SOURCE_DIR "/tests/support/three_layers.network.json");

using Words = std::vector<std::string>;

Words operator+(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

bool installed(const std::string& program) { return run_process({program, "--version"}).status == 0; }

/// How programs for an instruction set are run here; nothing: this machine cannot.
std::optional<Words> runner(const std::string& isa) {
    if (isa == "neon-armv7") return Words{"qemu-arm-static", "-cpu", "cortex-a15"};
    if (isa == "neon-aarch64") return Words{"qemu-aarch64-static", "-cpu", "cortex-a53"};
    for (Isa own : available_isas())
        if (name(own) == isa) return Words{};
    return std::nullopt;
}

/// The test's reason to leave a machine out, or empty.
std::string missing(const std::string& compiler, const std::string& isa) {
    const auto run = runner(isa);
    if (!installed(compiler)) return compiler + " is not installed (./dev setup)";
    if (run && !run->empty() && !installed(run->front()))
        return run->front() + " is not installed (./dev setup)";
    return {};
}

Json plan_of(const fs::path& folder) { return read_json(folder / "plan.json", "taso-plan"); }

Words words_of(const Json& list) { return list.get<Words>(); }

/// Compiles sources with the plan's own compiler and options; what the compiler said. Kernels that the export
/// compiled in the same way come from the cache, with what was said of them.
std::string compile(const fs::path& folder, const Words& sources, const Words& more, const fs::path& build) {
    const Json plan = plan_of(folder);
    fs::create_directories(build);
    std::string said;
    for (const CompiledSource& result :
         compile_sources({.compiler = {plan["compiler"], common_flags(plan["threads"]) + Words{no_prefix} +
                                                             words_of(plan["flags"]) + more},
         .folder = folder,
         .sources = sources,
         .objects = build})) {
        said += result.messages;
        if (result.is_fault() && result.messages.empty()) said += "the compiler failed";
    }
    return said;
}

Words objects(const Words& sources, const fs::path& build) {
    Words files;
    for (const std::string& source : sources)
        files.push_back((build / source).replace_extension(".o").string());
    return files;
}

/// Every op in a network of one output. `beta`: of its LRN; 0.75 takes square roots, others the power of
/// libm, which then is not taken by another layer either.
void write_network(const fs::path& file, double beta) {
    Json network = every_op_json();
    network["name"] = file.stem().stem().string();
    network["outputs"] = {"classes"};
    for (Json& layer : network["layers"])
        if (layer["op"] == "lrn")
            layer["beta"] = beta;
        else if (layer["op"] == "pow" && beta == 0.75)
            layer["op"] = "mul";
    write_json(file, network);
}

}  // namespace

class BoardTargets : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    /// `taso export` into a folder; stdout's JSON.
    nlohmann::json exported(const QString& network, const QStringList& more, const fs::path& folder) const {
        const CommandResult result = taso_command(
            QStringList{"export", network, "--json", "-o", QString::fromStdString(folder.string())} + more,
            {}, 300000);
        if (result.code != 0) qWarning("%s", result.error.constData());
        return result.code == 0 ? result.json() : nlohmann::json();
    }

    /// Builds with the plan's compiler without a warning, runs where its instruction set is at hand, and
    /// checks.
    void builds_and_computes(const fs::path& folder) {
        const Json plan = plan_of(folder);
        const std::string isa = plan["isa"], program = (folder / "build" / "program").string();
        const Words sources = words_of(plan["sources"]);
        QCOMPARE(QString::fromStdString(compile(folder, sources, {}, folder / "build")), QString());
        const Words link = Words{plan["compiler"].get<std::string>()} + objects(sources, folder / "build");
        const ProcessResult linked = run_process(link + Words{"-static", "-lm", "-o", program});
        QVERIFY2(linked.status == 0, linked.errors.c_str());
        QCOMPARE(symbol_bytes(read_file(program), "taso_arena").value_or(0),
                 plan["arena_bytes"].get<std::int64_t>());
        const auto run = runner(isa);
        if (!run) {
            qInfo("compiled, not run: this machine has no %s", isa.c_str());
            return;
        }
        const ProcessResult result =
            run_process(*run + Words{program, "--json", "--repeats", "1", folder.string()});
        QVERIFY2(result.status == 0, (result.output + result.errors).c_str());
        // Which instructions the kernels were compiled to is known to the program alone.
        const Json first = Json::parse(result.output.substr(0, result.output.find('\n')));
        QCOMPARE(first["isa"].get<std::string>(), isa);
        QVERIFY(!first["as_planned"].get<bool>());
    }

    /// The plan, its kernels and its weights in one object file, by `make freestanding`; then a program
    /// around it.
    void needs_no_operating_system(const fs::path& folder, const std::string& network,
                                   const std::string& compiler) {
        const fs::path build = folder / "build";
        const Json plan = plan_of(folder);
        const Json& stated = plan["freestanding"];
        const bool linked_in = plan["weights"] != "bin";
        const auto names = stated["symbols"].get<std::set<std::string>>();
        QVERIFY(names.contains("memcpy") && names.contains("powf"));
        // Others have an instruction for vectors.
        const std::string isa = plan["isa"].get<std::string>();
        QCOMPARE(names.contains("sqrtf"), isa == "neon-armv7" || isa == "plain");
        QVERIFY(stated["origin"].get<std::string>().find(compiler) != std::string::npos);
        const std::string readme = read_file(folder / "README.md");
        for (const std::string& name : names)
            QVERIFY2(readme.find("`" + name + "`") != std::string::npos, name.c_str());

        const ProcessResult made = run_process({"make", "-j2", "-C", folder.string(), "freestanding",
                                                "CC=" + compiler, "CFLAGS=-O3 -fno-math-errno -Werror"});
        QVERIFY2(made.status == 0, made.errors.c_str());
        const std::string object = (build / (network + "_freestanding.o")).string();
        SharedSymbols symbols;
        add_symbols(read_file(object), symbols);
        for (const std::string& name : symbols.outer()) QVERIFY2(names.contains(name), name.c_str());
        QCOMPARE(symbols.outer().size(), names.size());
        QVERIFY(symbols.defined.contains(network + "_run") && !symbols.defined.contains("main"));
        QCOMPARE(symbols.defined.contains(network + "_weights") ||
                     symbols.defined.contains(network + "_weight_bytes"),
                 linked_in);
        for (const std::string& name : symbols.defined)
            QVERIFY2(name.starts_with(network + "_"), name.c_str());

        // The whole program, with libm alone; and with another golden sample, to see that it checks.
        const std::string program = (build / "bare").string();
        std::string prefix = network;
        std::transform(prefix.begin(), prefix.end(), prefix.begin(),
                       [](unsigned char c) { return std::toupper(c); });
        Words command = Words{compiler,
                              "-std=c11",
                              "-O2",
                              "-ffreestanding",
                              "-fno-pic",
                              "-no-pie",
                              "-nostdlib",
                              "-static",
                              "-I" + folder.string(),
                              "-DPLAN_RUN=" + network + "_run",
                              "-DPLAN_OUTPUT=" + prefix + "_OUTPUT_FLOATS"} +
                        words_of(plan["flags"]);
        if (linked_in) command.push_back("-DPLAN_WEIGHTS=" + network + "_weights");
        const auto run = runner(plan["isa"]);
        for (const int expected : {0, 1}) {
            if (expected == 1) {
                std::string golden = read_file(folder / "golden_output.bin");
                golden[3] = static_cast<char>(golden[3] ^ 0x40);
                write_file(folder / "golden_output.bin", golden);
            }
            const ProcessResult linked =
                run_process(command + Words{"-DGOLDEN=\"" + folder.string() + "\"",
                                            TASO_SOURCE_DIR "/tests/support/freestanding_main.c", object,
                                            "-lm", "-lgcc", "-o", program});
            QVERIFY2(linked.status == 0, linked.errors.c_str());
            if (run) QCOMPARE(run_process(*run + Words{program}).status, expected);
        }

        // Where the compiler may copy and take roots in line, it calls no more than that.
        if (compiler != "cc") return;
        QCOMPARE(QString::fromStdString(compile(folder, {"lrn.c", "softmax.c"},
                                                words_of(stated["flags"]) + Words{"-fbuiltin"},
                                                build / "in-line")),
                 QString());
        SharedSymbols fewer;
        for (const std::string& file : objects({"lrn.c", "softmax.c"}, build / "in-line"))
            add_symbols(read_file(file), fewer);
        QVERIFY(!fewer.outer().contains("sqrtf"));
        for (const std::string& name : fewer.outer()) QVERIFY2(names.contains(name), name.c_str());
    }

  private slots:
    void initTestCase() {
        write_network(place("powers.network.json"), 0.6);
        write_network(place("roots.network.json"), 0.75);
    }

    void every_target_computes_what_the_reference_does_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QString>("isa");
        QTest::newRow("cortex-a15") << "powers" << QStringList{} << "arm-linux-gnueabihf-gcc"
                                    << "neon-armv7";
        QTest::newRow("cortex-a53, incbin")
            << "powers" << QStringList{"--board", "cortex-a53", "--weights", "incbin"}
            << "aarch64-linux-gnu-gcc"
            << "neon-aarch64";
        QTest::newRow("avx2, incbin")
            << "roots" << QStringList{"--isa", "avx2", "--weights", "incbin"} << "cc"
            << "avx2";
    }
    void every_target_computes_what_the_reference_does() {
        QFETCH(QString, network);
        QFETCH(QStringList, options);
        QFETCH(QString, compiler);
        QFETCH(QString, isa);
        if (const std::string why = missing(compiler.toStdString(), isa.toStdString()); !why.empty())
            QSKIP(why.c_str());
        const fs::path folder = place("every-op-" + isa.toStdString());
        const auto stated =
            exported(QString::fromStdString(place(network.toStdString() + ".network.json")), options, folder);
        QVERIFY(stated.is_object());
        QCOMPARE(QString::fromStdString(stated["isa"]), isa);
        QVERIFY(stated["predicted_for"] == "cortex-a15");
        builds_and_computes(folder);
        if (!QTest::currentTestFailed())
            needs_no_operating_system(folder, network.toStdString(), compiler.toStdString());
    }

    void segments_run_everywhere_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QString>("isa");
        QTest::newRow("armv7") << "powers"
                               << "arm-linux-gnueabihf-gcc"
                               << "neon-armv7";
        QTest::newRow("aarch64") << "powers"
                                 << "aarch64-linux-gnu-gcc"
                                 << "neon-aarch64";
        QTest::newRow("avx2") << "roots"
                              << "cc"
                              << "avx2";
    }
    /// Chosen by lot: rows are read and written band by band, and moved to the front of their buffers.
    void segments_run_everywhere() {
        QFETCH(QString, network);
        QFETCH(QString, compiler);
        QFETCH(QString, isa);
        if (const std::string why = missing(compiler.toStdString(), isa.toStdString()); !why.empty())
            QSKIP(why.c_str());
        const Network subject = load_network(place(network.toStdString() + ".network.json").string());
        const Problem problem = make_problem(subject, load_profile("cortex-a15"), 1);
        std::mt19937 random(3);
        Plan plan;
        int in_segments = 0;
        while (in_segments < 8) {
            const RandomSegments drawn = draw_segments(problem, random, 100);
            plan = hand_plan(subject, problem, complete(problem, drawn.candidates, {}, {}, drawn.segments));
            in_segments = 0;
            for (const ExportParts::Segment& segment : make_parts(plan).segments)
                if (segment.run.moved_bytes > 0) in_segments = drawn.layers;
        }
        plan.target = any_machine(isa.toStdString());
        const fs::path folder = place("segments-" + isa.toStdString());
        export_plan(plan, folder, WeightStorage::incbin);
        QVERIFY(plan_of(folder)["freestanding"]["symbols"].get<std::set<std::string>>().contains("memmove"));
        builds_and_computes(folder);
        if (!QTest::currentTestFailed())
            needs_no_operating_system(folder, network.toStdString(), compiler.toStdString());
    }

    void weights_are_linked_in_everywhere_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QString>("isa");
        QTest::addColumn<QString>("weights");
        const auto row = [](const char* option, const char* value, const char* weights, const char* compiler,
                            const char* isa) {
            QTest::addRow("%s, %s", value, weights)
                << QStringList{option, value} << compiler << isa << weights;
        };
        // The others are above.
        row("--isa", "neon-armv7", "c", "arm-linux-gnueabihf-gcc", "neon-armv7");
        row("--board", "cortex-a15", "incbin", "arm-linux-gnueabihf-gcc", "neon-armv7");
        row("--isa", "neon-aarch64", "c", "aarch64-linux-gnu-gcc", "neon-aarch64");
        row("--isa", "avx2", "c", "cc", "avx2");
        row("--isa", "avx512", "c", "cc", "avx512");
        row("--isa", "avx512", "incbin", "cc", "avx512");
        row("--isa", "plain", "c", "cc", "plain");
        row("--isa", "plain", "incbin", "cc", "plain");
    }
    void weights_are_linked_in_everywhere() {
        QFETCH(QStringList, options);
        QFETCH(QString, compiler);
        QFETCH(QString, isa);
        QFETCH(QString, weights);
        if (const std::string why = missing(compiler.toStdString(), isa.toStdString()); !why.empty())
            QSKIP(why.c_str());
        const fs::path folder = place("linked-in");
        QVERIFY(exported(three_layers, options + QStringList{"--weights", weights}, folder).is_object());
        QCOMPARE(fs::exists(folder / "weights.bin"), weights == "incbin");
        builds_and_computes(folder);
    }

    void squeezenet_runs_under_the_emulator_data() {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QString>("isa");
        QTest::newRow("cortex-a15") << "cortex-a15"
                                    << "arm-linux-gnueabihf-gcc"
                                    << "neon-armv7";
        QTest::newRow("cortex-a72") << "cortex-a72"
                                    << "aarch64-linux-gnu-gcc"
                                    << "neon-aarch64";
    }
    void squeezenet_runs_under_the_emulator() {
        QFETCH(QString, board);
        QFETCH(QString, compiler);
        QFETCH(QString, isa);
        if (const std::string why = missing(compiler.toStdString(), isa.toStdString()); !why.empty())
            QSKIP(why.c_str());
        const fs::path folder = place("squeezenet");
        QVERIFY(exported("squeezenet", {"--board", board, "--kind", "arena", "--budget", "6MiB"}, folder)
                    .is_object());
        builds_and_computes(folder);
    }

    void threads_are_not_for_bare_metal() {
        const fs::path folder = place("threads");
        QVERIFY(exported(three_layers, {"--threads", "2"}, folder).is_object());
        QVERIFY(plan_of(folder)["freestanding"].is_null());
        QVERIFY(read_file(folder / "README.md").find("export it with `--threads 1`") != std::string::npos);
        const ProcessResult made = run_process({"make", "-C", folder.string(), "freestanding"});
        QVERIFY(made.status != 0);
        QVERIFY2(made.errors.find("export it with --threads 1") != std::string::npos, made.errors.c_str());
    }
};

QTEST_GUILESS_MAIN(BoardTargets)
#include "board_targets.moc"
