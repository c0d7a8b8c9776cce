// SPDX-License-Identifier: GPL-3.0-or-later
// Exports as others build them: by make and CMake in folders of any name, several in one program, and with
// weights that a compiler can take.
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "base/json_file.h"
#include "base/process.h"
#include "board/isa_target.h"
#include "build/elf_symbol.h"
#include "export/exporter.h"
#include "export/parts.h"
#include "run/runner.h"
#include "support/export_networks.h"

using namespace taso;
namespace fs = std::filesystem;

class QuickExportBuild : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path place(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    /// One network twice under two names, compiled and linked in unlike ways, another one beside it, and a
    /// main in C++.
    void several_link_into_one_program() {
        if (run_process({"make", "--version"}).status != 0) QSKIP("there is no make");
        struct Part {
            Plan plan;
            WeightStorage weights;
        };
        Network other = two_convolutions(true);
        other.name = "another";
        std::vector<Part> parts = {{any_plan(two_convolutions(false)), WeightStorage::c},
                                   {any_plan(two_convolutions(false), 3), WeightStorage::incbin},
                                   {any_plan(other), WeightStorage::incbin}};
        parts[0].plan.target = any_machine("plain");
        parts[1].plan.name = "fast";
        parts[1].plan.target = this_machine();
        const fs::path build = place("linked");
        fs::create_directory(build);
        const std::string go = "cd '" + build.string() + "' && ";
        std::string includes, calls;
        std::vector<std::string> link = {"c++",        "-std=c++11", "-Wall",  "-Wextra",
                                         "-Wpedantic", "-Werror",    "-no-pie"};
        for (const Part& part : parts) {
            const std::string name = make_parts(part.plan).name;
            const fs::path folder = place("part of \"it\" $HOME 'é' # % " + name);
            export_plan(part.plan, folder, part.weights);
            QCOMPARE(read_json(folder / "plan.json", "taso-plan")["name"].get<std::string>(), name);
            includes += "#include \"" + name + ".h\"\n";
            calls += "    failed += check<" + name + "_run>(" + name + "_weights, \"" + name + "\");\n";
            fs::copy(folder / "plan.h", build / (name + ".h"));
            fs::copy(folder / "golden_input.bin", build / (name + ".in"));
            fs::copy(folder / "golden_output.bin", build / (name + ".out"));
            std::string quoted = (folder / "Makefile").string();
            for (std::size_t at = 0; (at = quoted.find('\'', at)) != std::string::npos; at += 4)
                quoted.replace(at, 1, "'\\''");
            const ProcessResult made =
                run_process({"sh", "-c", go + "make -f '" + quoted + "' freestanding CFLAGS='-O1 -Werror'"});
            QVERIFY2(made.status == 0, (made.output + made.errors).c_str());
            link.push_back((build / "build" / (name + "_freestanding.o")).string());
            SharedSymbols symbols;
            add_symbols(read_file(link.back()), symbols);
            QVERIFY(symbols.defined.size() > 4);
            for (const std::string& symbol : symbols.defined)
                QVERIFY2(symbol.starts_with(name + "_"), symbol.c_str());
            run_process({"sh", "-c", go + "rm -rf build/freestanding"});
        }
        write_file(build / "main.cpp", includes + R"(
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

static std::vector<float> load(const char* name, const char* end) {
    std::vector<float> values(16 * 9 * 9);
    char path[64];
    std::snprintf(path, sizeof path, "%s%s", name, end);
    std::FILE* file = std::fopen(path, "rb");
    if (!file || std::fread(values.data(), 4, values.size(), file) != values.size()) std::exit(2);
    std::fclose(file);
    return values;
}

template <void (*run)(const float*, const float*, float*)>
static int check(const float* weights, const char* name) {
    const std::vector<float> input = load(name, ".in"), golden = load(name, ".out");
    std::vector<float> output(golden.size());
    run(weights, input.data(), output.data());
    for (std::size_t i = 0; i < golden.size(); i++)
        if (!(std::fabs(output[i] - golden[i]) <= 1e-4f)) return 1;
    return 0;
}

int main() {
    int failed = 0;
)" + calls + "    return failed;\n}\n");
        link.insert(link.end(), {(build / "main.cpp").string(), "-lm", "-o", (build / "all").string()});
        const ProcessResult linked = run_process(link);
        QVERIFY2(linked.status == 0, linked.errors.c_str());
        const ProcessResult run = run_process({"sh", "-c", go + "./all"});
        QCOMPARE(run.status, 0);
    }

    /// A list of numbers took a compiler 80 bytes and more for each byte.
    void weights_as_text_take_little_of_a_compiler() {
        Network network = two_convolutions(false);
        network.layers.resize(1);
        network.input = network.layers[0].shape = {1024, 1, 1};
        network.outputs = {1};
        network.constants = [](int) {
            Constants constants{std::vector<float>(1 << 20), std::vector<float>(1024, 0.5f)};
            std::mt19937 random(1);
            for (float& value : constants.weights)
                value = static_cast<float>(random() % 100000) / 1e7f - 0.005f;
            return constants;
        };
        const fs::path folder = place("large");
        export_plan(any_plan(network), folder, WeightStorage::c);
        const ProcessResult limited = run_process(
            {"sh", "-c",
             "cd '" + folder.string() +
                 "' && ulimit -v 250000 && cc -std=c11 -Wall -Wextra -Wpedantic -Werror -c weights.c"});
        QVERIFY2(limited.status == 0, limited.errors.c_str());
        QVERIFY(run_plan(folder, 1).ok);
    }

    void builds_by_make_and_by_cmake() {
        const fs::path folder = place("built by $HOME, it's é");
        export_plan(any_plan(two_convolutions(false)), folder, WeightStorage::incbin);
        if (run_process({"make", "--version"}).status == 0) {
            const ProcessResult made = run_process({"make", "-C", folder.string(), "run"});
            QVERIFY2(made.status == 0, (made.output + made.errors).c_str());
            QVERIFY(made.output.find("output right") != std::string::npos);
        }
        const std::string build = place("cmake $build").string();
        const ProcessResult configured = run_process({"cmake", "-S", folder.string(), "-B", build});
        QVERIFY2(configured.status == 0, configured.errors.c_str());
        const ProcessResult built = run_process({"cmake", "--build", build});
        QVERIFY2(built.status == 0, built.output.c_str());
        QCOMPARE(run_process({build + "/two", folder.string()}).status, 0);
    }
};

QTEST_GUILESS_MAIN(QuickExportBuild)
#include "quick_export_build.moc"
