// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled kernels that are kept on disk: taken where nothing has changed, compiled anew where anything has,
// and never a reason to fail.
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <map>
#include <sstream>
#include <thread>

#include "base/embedded.h"
#include "base/error.h"
#include "base/json_file.h"
#include "base/sha256.h"
#include "build/compile_sources.h"
#include "build/kernel_files.h"
#include "export/exporter.h"
#include "primitive/registry.h"
#include "run/run_report.h"
#include "run/runner.h"
#include "support/hand_plan.h"

using namespace taso;
namespace fs = std::filesystem;
using Outcome = CompilerResult::Outcome;

namespace {

/// One convolution and a softmax, for this machine.
Plan small_plan() {
    Network network;
    network.name = "small";
    network.input_name = "data";
    network.input = {16, 9, 9};
    Layer convolution;
    convolution.name = convolution.constants = "a";
    convolution.inputs = {0};
    convolution.shape = network.input;
    Layer softmax;
    softmax.name = "b";
    softmax.op = Op::softmax;
    softmax.inputs = {1};
    softmax.shape = network.input;
    network.layers = {convolution, softmax};
    network.outputs = {2};
    network.constants = [](int) {
        return Constants{std::vector<float>(256, 0.01f), std::vector<float>(16, 0.5f)};
    };
    const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
    Plan plan = hand_plan(network, problem, complete(problem, std::vector<int>(problem.layers.size(), 0)));
    plan.board = this_machine();
    return plan;
}

}  // namespace

class QuickObjectCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray path_ = qgetenv("PATH"), cache_ = qgetenv("XDG_CACHE_HOME");

    fs::path place(const std::string& name) const { return fs::path(folder_->path().toStdString()) / name; }

    /// Puts a compiler on PATH that notes which sources it compiles, and says a word about each.
    void put_compiler(const std::string& name, const std::string& first = "") {
        const QString real = QStandardPaths::findExecutable("cc", QString::fromUtf8(path_).split(':'));
        write_file(place("bin/" + name),
                   "#!/bin/sh\n" + first + "\nfor word; do case $word in *.c) echo \"$word\" >> '" +
                       place("log").string() + "'; echo \"about $word\" >&2;; esac; done\nexec '" +
                       real.toStdString() + "' \"$@\"\n");
        fs::permissions(place("bin/" + name), fs::perms::owner_all);
    }

    /// Which sources have been compiled since this was last asked, and how often.
    std::map<std::string, int> compiled() {
        std::map<std::string, int> counts;
        if (!fs::exists(place("log"))) return counts;
        std::istringstream lines(read_file(place("log")));
        for (std::string line; std::getline(lines, line);) counts[line]++;
        fs::remove(place("log"));
        return counts;
    }

    fs::path objects_folder() const { return place("cache/taso-workbench") / ("compiled-" + kernels_hash()); }
    std::vector<fs::path> entries() const {
        std::vector<fs::path> files;
        if (fs::exists(objects_folder()))
            for (const fs::directory_entry& entry : fs::directory_iterator(objects_folder()))
                files.push_back(entry.path());
        return files;
    }

    /// A folder with kernels and a source that is none.
    Compilation sources(const std::string& name, std::vector<std::string> kernels = {"softmax.c"}) {
        Compilation job = {
            .compiler = {"cc", {"-O1"}}, .folder = place(name), .sources = kernels, .objects = place(name)};
        fs::create_directories(job.folder);
        for (const std::string& file : kernel_files(kernels))
            write_file(job.folder / file, embedded_file("kernels/" + file));
        write_file(job.folder / "plan.c", "int plan;\n");
        job.sources.push_back("plan.c");
        return job;
    }

    void compile(const Compilation& job) {
        for (const CompiledSource& result : compile_sources(job)) {
            QVERIFY2(result.outcome == Outcome::done, result.messages.c_str());
            QVERIFY(fs::file_size(result.object) > 0);
        }
    }

  private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        fs::create_directory(place("bin"));
        put_compiler("cc");
        qputenv("PATH", QByteArray::fromStdString(place("bin").string()) + ":" + path_);
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache").string()));
    }
    void cleanup() {
        qputenv("PATH", path_);
        cache_.isEmpty() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache_);
    }

    void a_second_export_compiles_no_kernel() {
        const Plan plan = small_plan();
        const ExportReport first = export_plan(plan, place("first"), WeightStorage::c);
        std::map<std::string, int> counts = compiled();
        QVERIFY(counts.contains("softmax.c") && counts.contains("plan.c"));

        const ExportReport second = export_plan(plan, place("second"), WeightStorage::c);
        counts = compiled();
        QVERIFY(counts.contains("plan.c"));
        QCOMPARE(counts.size(), std::size_t{1});
        QCOMPARE(second.stack_bytes, first.stack_bytes);
        QVERIFY(first.stack_bytes < 4096);
        for (const char* file : {"plan.json", "README.md"})  // stack and symbols stand there
            QCOMPARE(read_file(place("second") / file), read_file(place("first") / file));

        // What an export has compiled serves its run, with all that the compiler had to say.
        const RunReport run = run_plan(place("second"), 1);
        QVERIFY(run.ok);
        counts = compiled();
        QVERIFY(counts.contains("main.c") && counts.contains("plan.c") && counts.contains("weights.c"));
        QCOMPARE(counts.size(), std::size_t{3});
        QVERIFY(run.warnings.find("about softmax.c\n") != std::string::npos);
        QCOMPARE(run_plan(place("second"), 1).warnings, run.warnings);
    }

    void what_was_changed_is_compiled_as_it_stands() {
        const fs::path folder = place("plan");
        export_plan(small_plan(), folder, WeightStorage::bin);
        QVERIFY(run_plan(folder, 1).ok);
        compiled();
        const std::string kernel = read_file(folder / "softmax.c");
        std::string header;
        for (const std::string& file : kernel_files({"softmax.c"}))
            if (file.ends_with(".h")) header = file;
        const std::string headers_text = read_file(folder / header);

        std::string changed = kernel;
        for (std::size_t at; (at = changed.find("1.0f")) != std::string::npos;) changed[at] = '2';
        write_file(folder / "softmax.c", changed);
        const RunReport wrong = run_plan(folder, 1);
        QVERIFY(!wrong.ok && wrong.max_error > 0.5);
        QVERIFY(compiled().contains("softmax.c"));
        write_file(folder / "softmax.c", kernel);
        write_file(folder / header, headers_text + "\n#warning \"changed header\"\n");
        QVERIFY(run_plan(folder, 1).warnings.find("changed header") != std::string::npos);
        QVERIFY(compiled().contains("softmax.c"));
        write_file(folder / header, headers_text + "\n#error \"broken header\"\n");
        QVERIFY_THROWS_EXCEPTION(Error, run_plan(folder, 1));
        compiled();

        write_file(folder / header, headers_text);
        const RunReport run = run_plan(folder, 1);
        QVERIFY(run.ok && run.warnings.find("changed") == std::string::npos);
        QVERIFY(!compiled().contains("softmax.c"));
    }

    void a_damaged_entry_is_compiled_anew() {
        const Compilation job = sources("damaged");
        compile(job);
        const std::string object = read_file(job.objects / "softmax.o");
        QCOMPARE(entries().size(), std::size_t{1});
        const fs::path entry = entries()[0];
        const std::string whole = read_file(entry);
        std::string flipped = whole, other_lengths = whole;
        flipped[whole.size() / 2] ^= 1;
        other_lengths[64] ^= 1;
        std::vector<std::string> all = {
            std::string(), "x",     whole.substr(0, 64), whole.substr(0, whole.size() - 1),
            whole + "x",   flipped, other_lengths};
        // What keeps its checksum and is no entry all the same.
        for (const char* rest :
             {"-1 0 1\n", "-1 1 0\n", "18446744073709551615 0 1\n", "0 -1 1\n", "0 0 -1\nx",
              "99999999999999999999 0 1\nx", "+0 0 1\nx", "0 0\nx", "0 0 0\n", "0 0 2\nx", "\n"})
            all.push_back(sha256(entry.filename().string() + rest) + rest);
        for (const std::string& damaged : all) {
            write_file(entry, damaged);
            compiled();
            compile(job);
            QCOMPARE(compiled()["softmax.c"], 1);
            QVERIFY(read_file(entry) == whole);
            compile(job);
            QCOMPARE(compiled()["softmax.c"], 0);
            QVERIFY(read_file(job.objects / "softmax.o") == object);
        }
        // In the place of an entry stands what cannot be read or replaced.
        fs::remove(entry);
        fs::create_directories(entry / "folder");
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 1);
        QCOMPARE(entries().size(), std::size_t{1});
    }

    void each_compilation_has_an_entry_of_its_own() {
        Compilation job = sources("flags");
        compile(job);
        job.compiler.flags = {"-O2"};
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 2);
        // Another compiler of that name.
        put_compiler("cc", "[ \"$1\" = --version ] && exec echo 'another version'");
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 1);
        QCOMPARE(entries().size(), std::size_t{3});
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 0);
        // An option that names a file says too little, as the file may change.
        write_file(place("more.h"), "");
        job.compiler.flags = {"-O2", "-include", place("more.h").string()};
        compile(job);
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 2);
        QCOMPARE(entries().size(), std::size_t{3});
    }

    /// GCC takes a header that was compiled before in the place of the one that stands there.
    void what_a_compiled_header_shadows_is_nobody_elses() {
        const Compilation job = sources("shadowed");
        compile(job);
        QCOMPARE(entries().size(), std::size_t{1});
        fs::remove(entries()[0]);
        for (const std::string& file : kernel_files({"softmax.c"}))
            if (file.ends_with(".h")) fs::create_directory(job.folder / (file + ".gch"));
        compiled();
        compile(job);
        QVERIFY(entries().empty());
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 2);
    }

    void a_call_graph_is_kept_with_its_object() {
        Compilation job = sources("graph");
        compile(job);
        job.call_graph = true;
        std::string graph;
        for (int calls : {1, 0}) {
            compiled();
            const std::vector<CompiledSource> results = compile_sources(job);
            if (first_fault(results)) QSKIP("this compiler tells no call graph");
            QCOMPARE(compiled()["softmax.c"], calls);
            QVERIFY(results[0].call_graph.find("taso_softmax") != std::string::npos);
            QVERIFY(graph.empty() || graph == results[0].call_graph);
            graph = results[0].call_graph;
            QVERIFY(!results[1].call_graph.empty());
        }
        const std::string object = read_file(job.objects / "softmax.o");
        job.call_graph = false;
        compile(job);
        QCOMPARE(compiled()["softmax.c"], 0);
        QVERIFY(read_file(job.objects / "softmax.o") == object);
        QCOMPARE(entries().size(), std::size_t{1});
    }

    void a_cache_that_cannot_be_used_changes_nothing() {
        write_file(place("file"), "in the way");
        fs::create_directories(place("held"));
        write_file(place("held/taso-workbench"), "in the way");
        fs::create_directories(place("taken/taso-workbench"));
        write_file(place("taken/taso-workbench") / ("compiled-" + kernels_hash()), "in the way");
        fs::create_directories(place("open/taso-workbench"));
        fs::permissions(place("open/taso-workbench"), fs::perms::all);  // anybody may write there
        const Compilation job = sources("nothing");
        for (const char* cache : {"file", "held", "taken", "open"}) {
            qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place(cache).string()));
            compiled();
            compile(job);
            compile(job);
            QCOMPARE(compiled()["softmax.c"], 2);
        }
        QVERIFY(fs::is_empty(place("open/taso-workbench")));
        const Plan plan = small_plan();
        QVERIFY(export_plan(plan, place("plan"), WeightStorage::bin).stack_bytes < 4096);
        QVERIFY(run_plan(place("plan"), 1).ok);
    }

    void objects_of_other_kernels_are_removed() {
        for (const char* name : {"compiled-0123456789abcdef/entry", "profiler-0123456789abcdef/profiler"}) {
            fs::create_directories(place("cache/taso-workbench") / fs::path(name).parent_path());
            write_file(place("cache/taso-workbench") / name, "old");
        }
        compile(sources("new"));
        QVERIFY(!fs::exists(place("cache/taso-workbench/compiled-0123456789abcdef")));
        QVERIFY(fs::exists(place("cache/taso-workbench/profiler-0123456789abcdef/profiler")));
        QCOMPARE(entries().size(), std::size_t{1});
    }

    void several_at_once_do_not_disturb_each_other() {
        const std::vector<std::string> kernels = {"softmax.c", "concat.c", "activate.c"};
        std::vector<Compilation> jobs;
        for (int i = 0; i < 4; i++) jobs.push_back(sources("job" + std::to_string(i), kernels));
        std::vector<int> faults(jobs.size());
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < jobs.size(); i++)
                threads.emplace_back([&, i] {
                    for (int time = 0; time < 2; time++)
                        faults[i] += first_fault(compile_sources(jobs[i])) != nullptr;
                });
        }
        QVERIFY(faults == std::vector<int>(jobs.size(), 0));
        QCOMPARE(entries().size(), kernels.size());
        for (const std::string& kernel : kernels) {
            const fs::path name = fs::path(kernel).replace_extension(".o");
            for (const Compilation& job : jobs)
                QVERIFY(read_file(job.objects / name) == read_file(jobs[0].objects / name));
        }
    }

    void a_compiler_that_fails_is_told_from_one_that_is_not_there() {
        Compilation job = sources("faults");
        write_file(job.folder / "plan.c", "int 7;\n");
        std::vector<CompiledSource> results = compile_sources(job);
        const CompiledSource* fault = first_fault(results);
        QVERIFY(fault == &results[1] && fault->outcome == Outcome::failed && fault->status == 1);
        QVERIFY(fault->messages.find("plan.c:1") != std::string::npos);
        put_compiler("cc", "for word; do [ \"$word\" = softmax.c ] && exit 3; done");
        job.compiler.flags = {"-O3"};
        compiled();
        for (int time = 0; time < 2; time++) {
            results = compile_sources(job);
            fault = first_fault(results);
            QVERIFY(fault && fault->outcome == Outcome::failed);
        }
        job.compiler.command = "no-such-compiler";
        for (bool graph : {false, true}) {
            job.call_graph = graph;
            results = compile_sources(job);
            fault = first_fault(results);
            QVERIFY(fault && fault->outcome == Outcome::not_installed);
        }
    }

    void a_stop_ends_the_compiler() {
        put_compiler("cc", "for word; do [ \"$word\" = plan.c ] && exec sleep 100; done");
        Compilation job = sources("stop");
        std::stop_source source;
        job.stop = source.get_token();
        const auto begin = std::chrono::steady_clock::now();
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            source.request_stop();
        });
        const std::vector<CompiledSource> results = compile_sources(job);
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
        QVERIFY(!first_fault(results));
        QVERIFY(results[1].outcome == Outcome::skipped);
        QVERIFY(compile_sources(job)[0].outcome == Outcome::skipped);
    }
};

QTEST_GUILESS_MAIN(QuickObjectCache)
#include "quick_object_cache.moc"
