// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of an export: it appears whole and in one step whenever a process is killed, what was left is
// found, and nothing is removed that no export wrote.
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "base/json_file.h"
#include "export/exporter.h"
#include "export/folder.h"
#include "run/runner.h"
#include "support/fault_of.h"
#include "support/hand_plan.h"

using namespace taso;
namespace fs = std::filesystem;

namespace {

/// One activation: an export that takes a moment.
Plan small_plan(float low = -0.25f) {
    Network network;
    network.name = "small";
    network.input_name = "data";
    network.input = {4, 6, 6};
    Layer layer;
    layer.name = "clip";
    layer.op = Op::relu;
    layer.activation = {Activation::Kind::clip, low, 0.5f};
    layer.inputs = {0};
    layer.shape = network.input;
    network.layers = {layer};
    network.outputs = {1};
    const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
    return hand_plan(network, problem, complete(problem, {0}));
}

void export_small(const fs::path& folder, float low = -0.25f) {
    export_plan(small_plan(low), folder, WeightStorage::bin);
}

/// The number of a process that has ended.
int dead_process() {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

/// Calls something in a process of its own until that is killed.
void killed_after(std::chrono::milliseconds time, const std::function<void()>& call) {
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            for (;;) call();
        } catch (const std::exception&) {
            ::_exit(1);
        }
    }
    std::this_thread::sleep_for(time);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
}

}  // namespace

class QuickExportFolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    fs::path place(const std::string& name = "plan") const {
        return fs::path(folder_->path().toStdString()) / name;
    }
    std::set<std::string> names() const {
        std::set<std::string> found;
        for (const fs::directory_entry& entry : fs::directory_iterator(place("")))
            found.insert(entry.path().filename());
        return found;
    }
    /// An export is refused for a reason, and changes nothing.
    void is_refused(const std::string& part) {
        const auto listed = [&] { return FolderContents(place(), [](const FolderContents::Entry&) {}); };
        const FolderContents before = listed();
        const std::string fault = fault_of([&] { export_small(place()); });
        QVERIFY2(fault.find(part) != std::string::npos && fault.find('\n') == std::string::npos,
                 ("fault: '" + fault + "', wanted: '" + part + "'").c_str());
        QVERIFY(before.holds(place()));
        QVERIFY(names() == std::set<std::string>{"plan"});
    }

  private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void only_what_was_written_is_replaced() {
        export_small(place());
        const std::string stated = read_file(place() / "plan.json"), code = read_file(place() / "plan.c");
        Json plan = Json::parse(stated);

        write_file(place() / "plan.c", code + "/* a line of mine */\n");
        is_refused("its 'plan.c' has been changed since it was exported, so it is left as it is");
        fs::remove(place() / "plan.c");
        fs::create_symlink("../plan.c", place() / "plan.c");
        is_refused("holds 'plan.c', which no export wrote");
        fs::remove(place() / "plan.c");
        write_file(place() / "plan.c", code);

        // Lists that name what no export writes, whatever digests they state.
        write_file(place() / "thesis.txt", "years of work");
        is_refused("holds 'thesis.txt', which no export wrote");
        plan["files"].push_back("thesis.txt");
        write_json(place() / "plan.json", plan);
        is_refused("its plan.json has been changed");
        add_digests(plan, place());
        write_file(place() / "plan.json", plan_text(plan));
        is_refused("holds 'thesis.txt', which no export wrote");
        fs::remove(place() / "thesis.txt");

        // One that noted nothing.
        plan.erase("digests"), plan.erase("digest");
        write_json(place() / "plan.json", plan);
        is_refused("is an export of a former version");
        for (const char* bad :
             {"{}", "[[[", "{\"format\": \"taso-plan\", \"version\": 1, \"digests\": 7, \"digest\": []}"}) {
            write_file(place() / "plan.json", bad);
            is_refused("so it is left as it is");
        }
        fs::remove(place() / "plan.json");
        is_refused("is no earlier export");
        fs::create_symlink("/dev/zero", place() / "plan.json");
        is_refused("is no earlier export");
        fs::remove(place() / "plan.json");
        write_file(place() / "plan.json", stated);

        // What builds make goes, what they do not make stays.
        run_plan(place(), 1);
        QVERIFY(fs::exists(place() / "build" / "run" / "small"));
        for (const char* mine : {"build/notes.txt", "build/run/small.o", "build/mine/x.o", "build/small"}) {
            fs::create_directories((place() / mine).parent_path());
            const std::string before = fs::exists(place() / mine) ? read_file(place() / mine) : "";
            write_file(place() / mine, "years of work");
            is_refused("which no export wrote");
            fs::remove(place() / mine);
            fs::remove(place() / "build" / "mine");
        }
        // A path out of the folder, by a list or by a link, is nobody's to follow.
        write_file(place("plan.h"), "not there");
        plan = Json::parse(stated);
        plan["files"].push_back("../plan.h");
        add_digests(plan, place());
        write_file(place() / "plan.json", plan_text(plan));
        fs::create_symlink(place(""), place() / "build" / "source");
        export_small(place(), 0.125f);
        QCOMPARE(read_file(place("plan.h")), std::string("not there"));
        QVERIFY(!fs::exists(place() / "build"));
        QVERIFY(names() == (std::set<std::string>{"plan", "plan.h"}));
    }

    void a_change_while_an_export_runs_is_kept() {
        export_small(place());
        bool is_first = true;
        const std::string fault = fault_of([&] {
            export_plan(small_plan(), place(), WeightStorage::bin, [&](int, int) {
                if (is_first) write_file(place() / "mine.txt", "quickly");
                is_first = false;
            });
        });
        QVERIFY2(fault.find("has been changed meanwhile") != std::string::npos, fault.c_str());
        QCOMPARE(read_file(place() / "mine.txt"), std::string("quickly"));
        QVERIFY(names() == std::set<std::string>{"plan"});
    }

    void a_killed_export_leaves_a_whole_folder() {
        export_small(place());
        std::mt19937 random(29);
        std::set<std::string> left;
        for (int i = 0; i < 8; i++) {
            int turn = 0;
            killed_after(std::chrono::milliseconds(20 + random() % 160),
                         [&] { export_small(place(), ++turn % 2 ? -0.25f : 0.125f); });
            // By its digests.
            const std::string fault = fault_of([&] { export_folders().replaceable(place()); });
            QVERIFY2(fault.empty(), fault.c_str());
            QVERIFY(fs::exists(place() / "README.md") && fs::exists(place() / "weights.bin"));
            left.merge(names());
        }
        QVERIFY(left.size() > 1);
        // A compiler may have outlived its export for a moment.
        for (int i = 0; i < 20 && names().size() > 1; i++) {
            export_small(place());
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        std::string found;
        for (const auto& entry : fs::recursive_directory_iterator(place().parent_path()))
            if (entry.path().string().find(".part") != std::string::npos)
                found += " " + fs::relative(entry.path(), place().parent_path()).string();
        QVERIFY2(names() == std::set<std::string>{"plan"}, found.c_str());
        QVERIFY(run_plan(place(), 1).ok);
    }

    /// Whoever looks at any moment finds a folder there.
    void a_place_is_never_empty() {
        const auto all = [](const fs::path& at) {
            return FolderContents(at, [](const FolderContents::Entry&) {});
        };
        const auto replace = [&] {
            NewFolder folder(place(), {.replaceable = all, .half_written = all});
            folder.commit();
        };
        replace();
        fs::create_directory(place("other"));
        if (::renameat2(AT_FDCWD, place().c_str(), AT_FDCWD, place("other").c_str(), RENAME_EXCHANGE) != 0)
            QSKIP("this file system exchanges no folders");
        std::atomic<int> looks = 0, missed = 0;
        std::jthread watcher([&](std::stop_token stop) {
            for (const fs::path at = place(); !stop.stop_requested(); looks++)
                if (::access(at.c_str(), F_OK) != 0) missed++;
        });
        for (int i = 0; i < 500 || looks < 10'000; i++) replace();
        watcher.request_stop();
        watcher.join();
        QCOMPARE(missed.load(), 0);
    }

    void what_is_removed_is_what_was_listed() {
        fs::create_directories(place() / "build");
        for (const char* name : {"same", "changed", "build/other"}) write_file(place() / name, "x");
        const FolderContents listed(place(), [](const FolderContents::Entry&) {});
        QVERIFY(listed.holds(place()));
        write_file(place() / "changed", "y");
        fs::rename(place() / "build", place("elsewhere"));
        fs::create_directory_symlink(place("elsewhere"), place() / "build");
        QVERIFY(!listed.holds(place()));
        listed.remove_from(place());
        QVERIFY(!fs::exists(place() / "same"));
        QCOMPARE(read_file(place() / "changed"), std::string("y"));
        QVERIFY(fs::exists(place("elsewhere/other")));
    }

    /// The name under which a folder is written can be foreseen: what stands there already is not taken.
    void what_is_written_is_nobody_elses() {
        fs::create_directory(place("theirs"));
        const fs::path part = place().string() + ".part" + std::to_string(::getpid());
        fs::create_directory_symlink(place("theirs"), part);
        const std::string fault = fault_of([&] { export_small(place()); });
        QVERIFY2(fault.find("cannot be written: File exists") != std::string::npos, fault.c_str());
        QVERIFY(fs::is_empty(place("theirs")) && fs::is_symlink(part));
        fs::remove(part);

        const mode_t mask = ::umask(0);
        const auto restore = qScopeGuard([&] { ::umask(mask); });
        NewFolder begun(place(), export_folders());
        QCOMPARE(static_cast<int>(fs::status(part).permissions()), 0700);
        begun.write("plan.c", "x");
        begun.commit();
        QCOMPARE(static_cast<int>(fs::status(place()).permissions()), 0777);
        QVERIFY(names() == (std::set<std::string>{"plan", "theirs"}));
        const auto all = [](const fs::path& at) {
            return FolderContents(at, [](const FolderContents::Entry&) {});
        };
        NewFolder(place(), {.replaceable = all, .half_written = all, .is_private = true}).commit();
        QCOMPARE(static_cast<int>(fs::status(place()).permissions()), 0700);
    }

    void leftovers_are_told_from_what_is_anybody_elses() {
        export_small(place("whole"));
        const std::string dead = "plan.part" + std::to_string(dead_process());
        fs::copy(place("whole"), place(dead), fs::copy_options::recursive);
        write_file(place(dead) / "half.c.part12", "as former versions left it");
        fs::create_directories(place(dead) / "build");
        write_file(place(dead) / "build" / "plan.ci", "a call graph");
        const std::string former = dead + ".old", bare = "plan.part" + std::to_string(dead_process());
        fs::copy(place("whole"), place(former), fs::copy_options::recursive);
        fs::create_directory(place(bare));
        std::set<std::string> kept = {"whole", "plan"};
        const auto keep = [&](const std::string& name) {
            fs::copy(place("whole"), place(name), fs::copy_options::recursive);
            kept.insert(name);
        };
        keep("plan.part" + std::to_string(::getppid()));
        keep("plan.part" + std::to_string(dead_process()) + "x");
        keep("plan2.part" + std::to_string(dead_process()));
        const std::string with_mine = "plan.part" + std::to_string(dead_process());
        keep(with_mine);
        write_file(place(with_mine) / "thesis.txt", "years of work");
        const std::string others_code = "plan.part" + std::to_string(dead_process());
        fs::create_directory(place(others_code));
        write_file(place(others_code) / "main.c", "int main(void) { return 0; }\n");
        kept.insert(others_code);
        const std::string link = "plan.part" + std::to_string(dead_process());
        fs::create_directory_symlink(place("whole"), place(link));
        kept.insert(link);
        // Of a process whose number says nothing here, as in another container, but which still writes.
        const std::string busy = "plan.part" + std::to_string(dead_process());
        keep(busy);
        const int lock = ::open(place(busy).c_str(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(lock, LOCK_EX), 0);
        const auto unlock = qScopeGuard([&] { ::close(lock); });

        // The export that was there before the two steps comes back first, and is then replaced.
        export_small(place());
        QVERIFY(names() == kept);
        QVERIFY(fs::exists(place("whole") / "plan.c") && fs::exists(place(with_mine) / "plan.c"));
    }

    /// A process may be killed after any file of a former export that it removes.
    void what_is_half_removed_is_known() {
        export_small(place("whole"));
        fs::create_directory(place("whole") / "build");
        write_file(place("whole") / "build" / "plan.ci", "a call graph");
        const auto removed = export_folders().replaceable(place("whole")).entries();
        QVERIFY(removed.size() > 10);
        for (std::size_t left = 0; left <= removed.size(); left++) {
            const fs::path half = place("plan.part" + std::to_string(dead_process()));
            fs::copy(place("whole"), half, fs::copy_options::recursive);
            for (std::size_t i = removed.size(); i > left; i--) fs::remove(half / removed[i - 1].path);
            NewFolder(place(), export_folders());
            QVERIFY2(!fs::exists(half), ("with " + std::to_string(left) + " left").c_str());
        }
    }

    /// Where a file system has no exchange.
    void two_steps_come_to_the_same() {
        export_small(place());
        NewFolder two_steps(place(), export_folders());
        two_steps.write("plan.c", "the new one");
        two_steps.commit(false);
        QVERIFY(names() == std::set<std::string>{"plan"});
        QCOMPARE(read_file(place() / "plan.c"), std::string("the new one"));

        // Killed between them: the next one puts the former folder back.
        export_small(place("former"));
        fs::remove_all(place());
        fs::rename(place("former"), place("plan.part" + std::to_string(dead_process()) + ".old"));
        QCOMPARE(fault_of([&] { NewFolder(place(), export_folders()); }), std::string());
        QVERIFY(names() == std::set<std::string>{"plan"});
        QCOMPARE(fault_of([&] { export_folders().replaceable(place()); }), std::string());
    }

    void folders_above_are_made_and_go_again() {
        Plan broken = small_plan();
        broken.arena_bytes = 1;
        QVERIFY(!fault_of([&] { export_plan(broken, place("a/b/plan"), WeightStorage::bin); }).empty());
        {
            const NewFolder begun(place("a/b/plan"), export_folders());
            QVERIFY(fs::exists(place("a/b")));
        }
        QVERIFY(names().empty());
        export_small(place("a/b/plan/"));
        QVERIFY(fs::exists(place("a/b/plan/plan.c")));
        {
            const ParentFolders parents(place("c/d/file"));
            write_file(place("c/d/file"), "here");
        }
        QCOMPARE(read_file(place("c/d/file")), std::string("here"));
        const std::string fault = fault_of([&] { ParentFolders(place("c/d/file/e/f")); });
        QVERIFY2(fault.find("cannot be written") != std::string::npos, fault.c_str());
    }
};

QTEST_GUILESS_MAIN(QuickExportFolder)
#include "quick_export_folder.moc"
