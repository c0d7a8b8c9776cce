// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of small networks: what they hold, that they build without a warning and compute what the reference
// does, and that nothing is half-written or overwritten by mistake.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <random>
#include <set>

#include "base/error.h"
#include "base/json_file.h"
#include "base/process.h"
#include "base/text.h"
#include "board/isa_target.h"
#include "build/c_text.h"
#include "build/compiler_options.h"
#include "build/elf_symbol.h"
#include "build/kernel_files.h"
#include "export/exporter.h"
#include "export/stack.h"
#include "export/symbols.h"
#include "export/template.h"
#include "network/network_file.h"
#include "run/run_report.h"
#include "run/runner.h"
#include "support/every_op.h"
#include "support/export_networks.h"
#include "support/fault_of.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

/// What cc says of all sources of an export, asked as strictly as can be.
std::string strict_warnings(const fs::path& folder) {
    std::vector<std::string> command = {"cc",         "-std=c11", "-Wall",         "-Wextra",
                                        "-Wpedantic", "-Werror",  "-fsyntax-only", "-I" + folder.string()};
    for (const std::string& name : names_in(folder))
        if (name.ends_with(".c")) command.push_back((folder / name).string());
    return run_process(command).errors;
}

}  // namespace

class QuickExport : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    void wants_fault(const std::function<void()>& call, const std::string& part) {
        const std::string fault = fault_of(call);
        QVERIFY2(fault.find(part) != std::string::npos && fault.find('\n') == std::string::npos,
                 ("fault: '" + fault + "', wanted: '" + part + "'").c_str());
    }

  private slots:
    void computes_what_the_reference_does_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("weights");
        QTest::newRow("two threads, weights.c") << 2u << 2 << static_cast<int>(WeightStorage::c);
        QTest::newRow("this machine's board, incbin") << 3u << 1 << static_cast<int>(WeightStorage::incbin);
    }
    void computes_what_the_reference_does() {
        QFETCH(unsigned, seed);
        QFETCH(int, threads);
        QFETCH(int, weights);
        const auto storage = static_cast<WeightStorage>(weights);
        Plan plan = any_plan(every_op(), seed, threads);
        const bool here = storage == WeightStorage::incbin;
        if (here) plan.board = this_machine();
        const fs::path folder = place("plan" + std::to_string(seed));
        int last = 0, all = 0;
        const ExportReport report = export_plan(plan, folder, storage, [&](int done, int of) {
            QCOMPARE(done, last + 1);
            last = done, all = of;
        });
        QCOMPARE(last, all);
        QCOMPARE(report.arena_bytes, plan.arena_bytes);
        QCOMPARE(report.weight_bytes, plan.memory.weights);
        QVERIFY(report.stack_bytes > 0 && report.stack_bytes <= 8192);
        if (storage != WeightStorage::c)
            QCOMPARE(static_cast<std::int64_t>(fs::file_size(folder / "weights.bin")), report.weight_bytes);

        QCOMPARE(QString::fromStdString(strict_warnings(folder)), QString());
        const RunReport run = run_plan(folder, 3);
        QVERIFY2(run.ok, std::to_string(run.max_error).c_str());
        QVERIFY(run.max_error < 1e-4);
        QCOMPARE(QString::fromStdString(run.warnings), QString());
        QCOMPARE(run.arena_bytes_linked, plan.arena_bytes);
        QCOMPARE(run.arena_bytes_stated, plan.arena_bytes);
        QCOMPARE(run.steps.size(), plan.schedule.steps.size());
        QCOMPARE(run.predicted_ns, plan.schedule.latency_ns);
        QCOMPARE(run.predicted_for, plan.board.name);
        QCOMPARE(run.same_machine, here);
        QVERIFY(run.measured_ns > 0 && !run.machine.empty());
    }

    void states_what_it_did() {
        const Plan plan = any_plan(two_convolutions(false));
        const fs::path folder = place("stated");
        export_plan(plan, folder, WeightStorage::bin);
        const Json json = read_json(folder / "plan.json", "taso-plan");
        QCOMPARE(json["arena_bytes"].get<std::int64_t>(), plan.arena_bytes);
        QCOMPARE(json["steps"].size(), plan.schedule.steps.size());
        QCOMPARE(json["buffers"].size(), plan.schedule.buffers.size());
        std::int64_t ns = 0;
        for (const Json& step : json["steps"]) ns += step["predicted_ns"].get<std::int64_t>();
        QCOMPARE(ns, plan.schedule.latency_ns);
        std::set<std::string> stated;
        for (const Json& file : json["files"]) stated.insert(file.get<std::string>());
        QVERIFY(stated == names_in(folder));
        const std::string readme = read_file(folder / "README.md");
        for (const std::string& fact : {std::to_string(plan.arena_bytes), std::to_string(plan.memory.weights),
                                        std::string("cortex-a15"), std::string("estimated"), plan.proof})
            QVERIFY2(readme.find(fact) != std::string::npos, fact.c_str());
        for (const char* file : {"README.md", "main.c", "Makefile", "CMakeLists.txt"}) {
            const std::string text = read_file(folder / file);
            const std::size_t key = text.find('@');
            // "$@" of make is the only one.
            QVERIFY2(key == std::string::npos || text[key - 1] == '$', file);
        }

        // The same plan gives the same bytes, in place of the first.
        std::map<std::string, std::string> before;
        for (const std::string& name : names_in(folder)) before[name] = read_file(folder / name);
        export_plan(plan, folder, WeightStorage::bin);
        QCOMPARE(names_in(folder).size(), before.size());
        for (const auto& [name, bytes] : before) QVERIFY2(read_file(folder / name) == bytes, name.c_str());
    }

    /// Another machine's export: built for it, with the times still those of the profile's board.
    void is_built_for_another_machine() {
        Plan plan = any_plan(two_convolutions(false));
        plan.target = any_machine("avx2");
        const fs::path folder = place("other");
        const ExportReport report = export_plan(plan, folder, WeightStorage::bin);
        QCOMPARE(report.isa, std::string("avx2"));
        const Json json = read_json(folder / "plan.json", "taso-plan");
        QCOMPARE(json["board"].get<std::string>(), std::string("cortex-a15"));
        QCOMPARE(json["target"].get<std::string>(), std::string("any machine with avx2"));
        QVERIFY(json["flags"] == Json({"-mavx2", "-mfma"}));
        const std::string readme = read_file(folder / "README.md");
        for (const char* fact : {"planned for cortex-a15, built for any machine with avx2",
                                 "rest on the times of cortex-a15 (neon-armv7)", "on cortex-a15 (neon-armv7"})
            QVERIFY2(readme.find(fact) != std::string::npos, fact);
        const RunReport run = run_plan(folder, 3);
        QVERIFY(run.ok && !run.same_machine);
        QCOMPARE(run.predicted_for, std::string("cortex-a15"));

        // A plan for a machine whose compiler is elsewhere states its rules instead.
        plan.target->compiler = "no-such-gcc";
        export_plan(plan, folder, WeightStorage::bin);
        const Json stated = read_json(folder / "plan.json", "taso-plan")["freestanding"];
        QVERIFY(stated["symbols"] == Json({"memcpy", "memset"}));
        QVERIFY(stated["origin"].get<std::string>().find("by the rule") != std::string::npos);

        // The profile's own board by its name is no other machine.
        plan.target = plan.board;
        export_plan(plan, folder, WeightStorage::bin);
        QVERIFY(read_file(folder / "README.md").find("built for cortex-a15") == std::string::npos);
        wants_fault([] { any_machine("sse"); }, "no instruction set 'sse'; known: plain, avx2");
        for (const IsaTarget& target : isa_targets()) {
            QVERIFY(!plan_flags(any_machine(target.isa)).empty());
            Board bare;
            bare.isa = target.isa;
            QVERIFY(plan_flags(bare) == plan_flags(any_machine(target.isa)));
        }
    }

    void knows_what_objects_need_of_others() {
        const fs::path folder = place("objects");
        fs::create_directory(folder);
        write_file(folder / "plan.c",
                   "#include <string.h>\nint b(void);\nstatic int own(int x) { return x; }\n"
                   "int a(char* p) { memset(p, 0, 4); return b() + own(1); }\n");
        // The name of a kernel that copies, so that it is compiled once more.
        write_file(folder / "concat.c", "float sqrtf(float);\nint b(void) { return (int)sqrtf(2); }\n");
        const Compiler compiler = {"cc", {"-O2", "-fno-stack-protector"}};
        const OuterSymbols rule = {{"rule"}, "the rule"};
        const auto find = [&](const Compiler& with) {
            return find_outer_symbols(folder, {"plan.c", "concat.c"}, with, folder, rule);
        };
        const OuterSymbols known = find(compiler);
        QVERIFY(known.names == (std::set<std::string>{"memset", "sqrtf"}));
        QCOMPARE(by_library(known.names), std::string("`memset` as in libc; `sqrtf` as in libm"));
        QCOMPARE(
            by_library({"__aeabi_idiv", "memcpy"}),
            std::string("`memcpy` as in libc; `__aeabi_idiv` of the compiler's run-time library (libgcc)"));
        QCOMPARE(by_library({}), std::string("nothing"));
        QVERIFY(find({"no-such-compiler", {}}).names == rule.names);
        write_file(folder / "concat.c", "int 7;");
        QVERIFY(find(compiler).names == rule.names);
        SharedSymbols symbols;
        wants_fault([&] { add_symbols("no object", symbols); }, "no little-endian ELF");
    }

    void stores_equal_constants_once() {
        const ExportReport apart =
            export_plan(any_plan(two_convolutions(false)), place("apart"), WeightStorage::bin);
        const Plan plan = any_plan(two_convolutions(true));
        const ExportReport shared = export_plan(plan, place("shared"), WeightStorage::bin);
        QCOMPARE(shared.weight_bytes, plan.memory.weights);
        QCOMPARE(static_cast<std::int64_t>(fs::file_size(place("shared") / "weights.bin")),
                 shared.weight_bytes);
        QVERIFY(shared.weight_bytes < apart.weight_bytes);
        QVERIFY(run_plan(place("shared"), 3).ok);
    }

    void needs_no_arena_and_no_weights() {
        Network network;
        network.name =
            "2 halves, 1 \"pool\" */ ?"
            "?/ \\ \xc3\xa9\n";
        network.input_name = "in\"put";
        network.input = {4, 6, 6};
        Layer layer;
        layer.name =
            "*/ int x = \"\\\n?"
            "?/ \xff";
        layer.op = Op::relu;
        layer.activation = {Activation::Kind::clip, -0.25f, std::numeric_limits<float>::infinity()};
        layer.inputs = {0};
        layer.shape = network.input;
        network.layers = {layer};
        network.outputs = {1};
        const Plan plan = any_plan(network);
        QCOMPARE(plan.arena_bytes, std::int64_t{0});
        const fs::path folder = place("nothing");
        for (WeightStorage storage : {WeightStorage::incbin, WeightStorage::c, WeightStorage::bin}) {
            export_plan(plan, folder, storage);
            QCOMPARE(QString::fromStdString(strict_warnings(folder)), QString());
        }
        const RunReport run = run_plan(folder, 3);
        QVERIFY(run.ok);
        QCOMPARE(run.arena_bytes_linked, std::int64_t{0});
    }

    /// Nothing can be held against an output that is no number, nor be computed behind one in between.
    void refuses_what_has_no_right_output() {
        Network network = two_convolutions(false);
        Layer& lrn = network.layers[1];
        lrn.op = Op::lrn;
        lrn.constants.clear();
        lrn.local_size = 3, lrn.alpha = -30, lrn.beta = 0.75f, lrn.bias = 0.5f;
        const auto attempt = [&] { export_plan(any_plan(network), place("nan"), WeightStorage::bin); };
        wants_fault(attempt, "two: layer 'b' (lrn) gives what is not a number on the sample input");
        lrn.alpha = 0, lrn.bias = 1e-30f, lrn.beta = 2;
        wants_fault(attempt, "two: layer 'b' (lrn) gives an infinite number");
        QVERIFY(!fs::exists(place("nan")));
        lrn.alpha = 1;
        attempt();
    }

    void leaves_foreign_folders_alone() {
        const Plan plan = any_plan(two_convolutions(false));
        const auto export_to = [&](const fs::path& folder) {
            return [&plan, folder] { export_plan(plan, folder, WeightStorage::bin); };
        };
        fs::create_directory(place("mine"));
        write_file(place("mine") / "thesis.txt", "years of work");
        wants_fault(export_to(place("mine")), "no earlier export");
        write_file(place("mine") / "plan.json", R"({"format": "another-plan", "version": 1})");
        wants_fault(export_to(place("mine")), "no earlier export");
        QCOMPARE(read_file(place("mine") / "thesis.txt"), std::string("years of work"));

        export_to(place("ours"))();
        run_plan(place("ours"), 3);
        export_to(place("ours"))();
        write_file(place("ours") / "notes.txt", "mine");
        wants_fault(export_to(place("ours")), "'notes.txt'");
        QVERIFY(fs::exists(place("ours") / "notes.txt"));

        write_file(place("file"), "a file");
        wants_fault(export_to(place("file")), "is no folder");
        wants_fault(export_to(place("file") / "plan"), "cannot be");
        wants_fault(export_to("/proc/plan"), "/proc/plan: cannot be written");

        fs::create_directory(place("empty"));
        export_to(place("empty"))();
        QVERIFY(fs::exists(place("empty") / "plan.c"));
    }

    void writes_whole_or_nothing() {
        Plan plan = any_plan(two_convolutions(false));
        const auto before = names_in(folder_.path().toStdString());
        const auto attempt = [&] { export_plan(plan, place("broken"), WeightStorage::bin); };
        plan.network.constants = [](int) -> Constants { throw Error("weights.onnx: is cut off"); };
        wants_fault(attempt, "weights.onnx: is cut off");
        plan.network.constants = [](int) { return Constants{{1, 2, 3}, {4}}; };
        wants_fault(attempt, "another size");
        plan.network.constants = {};
        wants_fault(attempt, "has no weights");
        plan = any_plan(two_convolutions(false));
        plan.problem.layers[1].candidates[plan.selection.candidates[1]].primitive = "lrn-chw";
        wants_fault(attempt, "layer 'b': the primitive 'lrn-chw'");
        plan = any_plan(two_convolutions(false));
        plan.arena_bytes = 64;
        wants_fault(attempt, "outside its arena");
        plan = any_plan(two_convolutions(false));
        plan.target = plan.board;
        plan.target->flags = "-O3 $(reboot)";
        wants_fault(attempt, "is no compiler option");
        QVERIFY(names_in(folder_.path().toStdString()) == before);
    }

    void says_what_is_wrong_with_a_folder() {
        const Plan plan = any_plan(two_convolutions(false));
        const fs::path folder = place("run");
        const auto run = [&] { run_plan(folder, 3); };
        wants_fault(run, "there is no such folder");
        fs::create_directory(folder);
        wants_fault(run, "plan.json");
        fs::remove(folder);
        export_plan(plan, folder, WeightStorage::bin);

        const std::string stated = read_file(folder / "plan.json"), code = read_file(folder / "plan.c"),
                          golden = read_file(folder / "golden_output.bin");
        for (const char* bad : {"", "[1, 2", "{}", R"({"format": "taso-plan", "version": 2})",
                                R"({"format": "taso-plan", "version": 1, "name": 7})"}) {
            write_file(folder / "plan.json", bad);
            wants_fault(run, "plan.json");
        }
        Json json = Json::parse(stated);
        json["sources"][0] = "../../main.c";
        write_json(folder / "plan.json", json);
        wants_fault(run, "is no name of a source file");
        json = Json::parse(stated);
        json["name"] = "../x";
        write_json(folder / "plan.json", json);
        wants_fault(run, "is no name of a plan");

        // An arena other than stated fails the check.
        json = Json::parse(stated);
        json["arena_bytes"] = plan.arena_bytes + 64;
        write_json(folder / "plan.json", json);
        QVERIFY(!run_plan(folder, 3).ok);
        write_file(folder / "plan.json", stated);

        write_file(folder / "plan.c", code + "\nint 7;\n");
        wants_fault(run, "does not compile");
        write_file(folder / "plan.c", code.substr(0, code.find("_run(const")) + "_other(const" +
                                          code.substr(code.find("_run(const") + 10));
        wants_fault(run, "does not");
        write_file(folder / "plan.c", code);
        write_file(folder / "golden_output.bin", golden.substr(4));
        wants_fault(run, "golden_output.bin");
        write_file(folder / "golden_output.bin", std::string(golden.size(), '\x42'));
        const RunReport wrong = run_plan(folder, 3);
        QVERIFY(!wrong.ok && wrong.max_error > 1e-3);
        std::vector<float> not_a_number(golden.size() / 4, std::numeric_limits<float>::quiet_NaN());
        write_file(folder / "golden_output.bin",
                   {reinterpret_cast<const char*>(not_a_number.data()), golden.size()});
        QVERIFY(!run_plan(folder, 3).ok);
        fs::remove(folder / "weights.bin");
        wants_fault(run, "weights.bin");
        fs::remove(folder / "plan.c");
        wants_fault(run, "plan.c: is missing");
    }

    void writes_c_exactly() {
        QCOMPARE(identifier("ResNet-50 v1"), std::string("ResNet_50_v1"));
        QCOMPARE(identifier("7up"), std::string("network_7up"));
        QCOMPARE(identifier(""), std::string("network_"));
        QCOMPARE(c_string("a\"b\\c?\n\xc3"), std::string("\"a\\042b\\134c\\077\\012\\303\""));
        QVERIFY(c_comment("x */ y").find("*/") == std::string::npos);
        for (float value : {0.1f, -1.5e-39f, 3.4e38f, 1.0f, -0.0f, 0x1.fffffep-3f})
            QCOMPARE(std::strtof(c_float(value).c_str(), nullptr), value);
        QCOMPARE(c_float(-std::numeric_limits<float>::infinity()), std::string("-INFINITY"));
        QCOMPARE(filled("a @b@ $@ @c@ @", {{"b", "1"}, {"c", "@b@"}}), std::string("a 1 $@ @b@ @"));
    }

    void follows_the_call_graph() {
        const std::vector<std::string> graphs = {
            "node: { title: \"run\" label: \"run\\np.c:1:1\\n32 bytes (static)\" }\n"
            "edge: { sourcename: \"run\" targetname: \"kernel\" }\n"
            "edge: { sourcename: \"run\" targetname: \"memcpy\" }\n",
            "node: { title: \"kernel\" label: \"kernel\\nk.c:1:1\\n100 bytes (static)\" }\n"
            "node: { title: \"k.c:kernel._omp_fn.0\" label: \"x\\nk.c:1:1\\n400 bytes (dynamic,bounded)\" }\n"
            "node: { title: \"k.c:other\" label: \"x\\nk.c:1:1\\n9 bytes (dynamic)\" }\n"
            "edge: { sourcename: \"kernel\" targetname: \"GOMP_parallel\" }\n"
            "edge: { sourcename: \"k.c:other\" targetname: \"kernel\" }\n"};
        QCOMPARE(deepest_stack(graphs, "run"), std::int64_t{532});
        QCOMPARE(deepest_stack(graphs, "k.c:other"), std::int64_t{-1});
        QCOMPARE(deepest_stack(graphs, "nobody"), std::int64_t{-1});
        const std::string loop =
            "node: { title: \"f\" label: \"f\\nf.c:1:1\\n8 bytes (static)\" }\n"
            "edge: { sourcename: \"f\" targetname: \"f\" }\n";
        QCOMPARE(deepest_stack({loop}, "f"), std::int64_t{-1});
        const StackUse bound{4096, "bound"};
        QCOMPARE(find_stack_use(place(""), {"a.c"}, "f", {{"no-such-compiler", {}}}, place(""), bound).bytes,
                 bound.bytes);
    }

    void reads_symbols_of_whole_and_broken_programs() {
        const std::string program = read_file(QCoreApplication::applicationFilePath().toStdString());
        QVERIFY(symbol_bytes(program, "main").value_or(0) > 0);
        QVERIFY(!symbol_bytes(program, "no such symbol"));
        wants_fault([] { symbol_bytes("", "main"); }, "no little-endian ELF");
        wants_fault([] { symbol_bytes("MZ this is something else entirely", "main"); },
                    "no little-endian ELF");
        wants_fault([&] { symbol_bytes(std::string_view(program).substr(0, 100), "main"); }, "cut off");
    }

    void runs_programs() {
        QCOMPARE(run_process({"no-such-program-anywhere"}).status, 127);
        const auto results =
            run_processes({{"sh", "-c", "echo out; echo err >&2; exit 3"}, {"sh", "-c", "kill -9 $$"}}, 2);
        QCOMPARE(results[0].status, 3);
        QCOMPARE(results[0].output, std::string("out\n"));
        QCOMPARE(results[0].errors, std::string("err\n"));
        QCOMPARE(results[1].status, 137);
        QCOMPARE(first_line("\n  \nfirst\nsecond"), std::string("first"));
    }
};

QTEST_GUILESS_MAIN(QuickExport)
#include "quick_export.moc"
