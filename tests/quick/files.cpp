// SPDX-License-Identifier: GPL-3.0-or-later
// Files that have no end, no bottom or another owner: each reader says so in a sentence, and what is written
// goes through no link.
#include <sys/stat.h>
#include <unistd.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

#include "base/cache_folder.h"
#include "base/csv_file.h"
#include "base/json_file.h"
#include "base/private_folder.h"
#include "board/board_file.h"
#include "build/object_cache.h"
#include "network/network.h"
#include "pack/buffer_file.h"
#include "problem/problem.h"
#include "problem/problem_file.h"
#include "problem/trinnity_file.h"
#include "profile/profile.h"
#include "profile/profile_keeper.h"
#include "run/stated_plan.h"
#include "sources/array_file.h"
#include "sources/open.h"
#include "sources/session_file.h"
#include "support/fault_of.h"

namespace fs = std::filesystem;

namespace taso {

namespace {

using Reader = std::function<void(const fs::path& folder)>;

struct NamedReader {
    const char* file;
    Reader read;
};

/// Every reader of a file that others may have written, by the name of the file that it takes from a folder.
const std::vector<NamedReader>& readers() {
    static const std::vector<NamedReader> all = {
        {"a.network.json", [](const fs::path& at) { load_network((at / "a.network.json").string()); }},
        {"a.onnx", [](const fs::path& at) { load_network((at / "a.onnx").string()); }},
        {"a.profile.json", [](const fs::path& at) { load_profile((at / "a.profile.json").string()); }},
        {"a.problem.json", [](const fs::path& at) { load_problem(at / "a.problem.json"); }},
        {"solution.json", [](const fs::path& at) { read_json_value(at / "solution.json"); }},
        {"a.taso", [](const fs::path& at) { load_session(at / "a.taso"); }},
        {"a.board.json", [](const fs::path& at) { load_board(at / "a.board.json"); }},
        {"plan.json", [](const fs::path& at) { read_stated_plan(at); }},
        {"a.npy", [](const fs::path& at) { read_array(at / "a.npy"); }},
        {"a.csv", [](const fs::path& at) { read_csv(at / "a.csv"); }},
        {"buffers.csv", [](const fs::path& at) { read_buffers(at / "buffers.csv"); }},
        {"hns.csv", [](const fs::path& at) { read_trinnity(at); }},
        {"b.profile.json.journal",
         [](const fs::path& at) { ProfileKeeper(at / "b.profile.json", built_in_board("cortex-a15")); }},
    };
    return all;
}

}  // namespace

class QuickFiles : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    fs::path place(const std::string& name) const { return dir_.path().toStdString() + "/" + name; }

  private slots:
    void ends_at_what_is_no_file_data();
    void ends_at_what_is_no_file();
    void ends_at_deep_json();
    void writes_through_no_link();
    void keeps_to_private_folders();
    void takes_no_objects_of_others();
    void fuzzes_every_reader();
};

void QuickFiles::ends_at_what_is_no_file_data() {
    QTest::addColumn<int>("reader");
    for (std::size_t i = 0; i < readers().size(); i++)
        QTest::newRow(readers()[i].file) << static_cast<int>(i);
}

void QuickFiles::ends_at_what_is_no_file() {
    QFETCH(int, reader);
    const NamedReader& one = readers()[static_cast<std::size_t>(reader)];
    const fs::path folder = place("ends" + std::to_string(reader));
    fs::create_directory(folder);
    const fs::path file = folder / one.file;
    const auto expect = [&](const char* word) {
        const std::string fault = fault_of([&] { one.read(folder); });
        QVERIFY2(fault.find(word) != std::string::npos && fault.find(one.file) != std::string::npos,
                 (fault + " wants " + word).c_str());
        QVERIFY(fault.find('\n') == std::string::npos);
        fs::remove(file);
    };
    QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
    expect("is a device or a pipe, not a file");
    fs::create_symlink("/dev/zero", file);
    expect("is a device or a pipe, not a file");
    fs::create_directory(file);
    expect("is a folder, not a file");
    std::ofstream(file).close();
    std::error_code error;
    fs::resize_file(file, std::uintmax_t{1} << 40, error);
    if (!error) expect("is larger than");
}

void QuickFiles::ends_at_deep_json() {
    for (const NamedReader& one : readers()) {
        const std::string name = one.file;
        // What a torn line of a journal holds was never told as measured.
        if (!name.ends_with(".json") && !name.ends_with(".taso")) continue;
        for (const char* opening : {"[", "{\"a\":"}) {
            std::string deep;
            for (int i = 0; i < 75'000; i++) deep += opening;
            const fs::path folder = place("deep-" + name);
            fs::create_directories(folder);
            write_file(folder / name, deep);
            const std::string fault = fault_of([&] { one.read(folder); });
            QVERIFY2(fault.find("is nested deeper than") != std::string::npos, (name + ": " + fault).c_str());
        }
    }
    // Brackets in texts are no depth.
    const std::string text = "[\"" + std::string(1000, '[') + "\\\"" + std::string(1000, '{') + "\"]";
    QCOMPARE(parse_json(text, "a").size(), std::size_t{1});
}

void QuickFiles::writes_through_no_link() {
    const fs::path victim = place("victim"), file = place("written");
    write_file(victim, "mine");
    fs::create_symlink(victim, file.string() + ".part" + std::to_string(::getpid()));
    write_file(file, "new");
    QCOMPARE(read_file(victim), std::string("mine"));
    QCOMPARE(read_file(file), std::string("new"));
    // A link in the file's own place is replaced, not followed.
    fs::create_symlink(victim, place("link"));
    write_file(place("link"), "new");
    QCOMPARE(read_file(victim), std::string("mine"));
    QVERIFY(!fs::is_symlink(place("link")));
    // Nor is one in the place of a journal.
    ProfileKeeper keeper(place("journal.profile.json"), built_in_board("cortex-a15"));
    fs::create_symlink(victim, place("journal.profile.json.journal"));
    QVERIFY(!fault_of([&] {
                 keeper.add(Profile::TransformKey{.shape = {1, 1, 1}}, Timing{.ns = 1});
             }).empty());
    QCOMPARE(read_file(victim), std::string("mine"));
    // Nothing stays behind where it cannot be put.
    fs::create_directories(place("taken/full"));
    QVERIFY(!fault_of([&] { write_file(place("taken"), "x"); }).empty());
    for (const fs::directory_entry& entry : fs::directory_iterator(place("")))
        QVERIFY(!entry.path().filename().string().starts_with("taken.part"));
}

void QuickFiles::keeps_to_private_folders() {
    const fs::path own = place("own"), open = place("open");
    make_private_folder(own);
    QCOMPARE(static_cast<int>(fs::status(own).permissions()), 0700);
    make_private_folder(own);
    fs::create_directory(open);
    fs::permissions(open, fs::perms::owner_all | fs::perms::group_all);
    QVERIFY(fault_of([&] { make_private_folder(open); }).find("is not yours alone") != std::string::npos);
    fs::create_directory_symlink(own, place("led"));
    QVERIFY(fault_of([&] { make_private_folder(place("led")); }).find("is no folder") != std::string::npos);
    write_file(own / "file", "x", 0600);
    QVERIFY(is_private_file(own / "file"));
    fs::create_symlink(own / "file", own / "link");
    QVERIFY(!is_private_file(own / "link"));
    fs::permissions(own / "file", fs::perms::owner_all | fs::perms::group_write);
    QVERIFY(!is_private_file(own / "file"));
    // The cache of whoever has no home, in a folder for temporary files that all share.
    const QByteArray home = qgetenv("HOME"), cache = qgetenv("XDG_CACHE_HOME"), temporary = qgetenv("TMPDIR");
    const auto restore = qScopeGuard([&] {
        qputenv("HOME", home);
        cache.isEmpty() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache);
        temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    });
    qunsetenv("HOME");
    qunsetenv("XDG_CACHE_HOME");
    qputenv("TMPDIR", dir_.path().toUtf8());
    const fs::path folder = cache_folder();
    QCOMPARE(static_cast<int>(fs::status(folder).permissions()), 0700);
    fs::permissions(folder, fs::perms::all);
    QVERIFY(!fault_of([] { cache_folder(); }).empty());
}

void QuickFiles::takes_no_objects_of_others() {
    const QByteArray cache = qgetenv("XDG_CACHE_HOME");
    const auto restore = qScopeGuard(
        [&] { cache.isEmpty() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache); });
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache").string()));
    ObjectCache("cc").keep("a.c", {"object", "", ""});
    QVERIFY(ObjectCache("cc").find("a.c"));
    fs::path objects;
    for (const fs::directory_entry& entry : fs::directory_iterator(place("cache/taso-workbench")))
        objects = entry.path();
    for (const fs::path& folder : {objects, objects.parent_path()}) {
        fs::permissions(folder, fs::perms::group_write, fs::perm_options::add);
        QVERIFY(!ObjectCache("cc").find("a.c"));
        fs::permissions(folder, fs::perms::group_write, fs::perm_options::remove);
        QVERIFY(ObjectCache("cc").find("a.c"));
    }
    // One of them that others can write to, or that lies elsewhere.
    const fs::path object = fs::directory_iterator(objects)->path();
    QCOMPARE(static_cast<int>(fs::status(object).permissions()), 0600);
    fs::permissions(object, fs::perms::group_write, fs::perm_options::add);
    QVERIFY(!ObjectCache("cc").find("a.c"));
    fs::permissions(object, fs::perms::group_write, fs::perm_options::remove);
    fs::rename(object, place("elsewhere"));
    fs::create_symlink(place("elsewhere"), object);
    QVERIFY(!ObjectCache("cc").find("a.c"));
}

/// Where a source reads what others may have written, a fuzz target names it among its own sources, has seeds
/// and stands in the table of what fuzzing reaches.
void QuickFiles::fuzzes_every_reader() {
    const fs::path root = TASO_SOURCE_DIR;
    const std::string seeds = read_file(root / "tests/fuzz/fuzz_seeds.cpp"),
                      table = read_file(root / "docs/fuzzing.md");
    std::set<std::string> own;
    for (const fs::directory_entry& entry : fs::directory_iterator(root / "tests/fuzz")) {
        const std::string name = entry.path().stem().string();
        if (!name.starts_with("fuzz_") || name == "fuzz_seeds") continue;
        const std::string reader = name.substr(5), text = read_file(entry.path()), word = "// Own sources:";
        QVERIFY2(text.find(word) != std::string::npos, name.c_str());
        QVERIFY2(seeds.find('"' + reader + '"') != std::string::npos, name.c_str());
        QVERIFY2(table.find("\n| " + reader + " | ") != std::string::npos, name.c_str());
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
            at += word.size();
            std::istringstream sources(text.substr(at, text.find('\n', at) - at));
            for (std::string source; sources >> source;) {
                QVERIFY2(fs::exists(root / source), (name + ": " + source).c_str());
                own.insert(source);
            }
        }
    }
    // The ways of reading, which all go, and sources that read what compilers of this machine have just made,
    // or carry or count bytes as they are.
    const std::set<std::string> others = {
        "app/command_check.cpp",       "core/base/json_file.cpp",     "core/base/regular_file.cpp",
        "core/base/sha256.cpp",        "core/board/remote_files.cpp", "core/build/compile_sources.cpp",
        "core/build/object_cache.cpp", "core/export/symbols.cpp",     "core/run/plan_runner.cpp",
        "core/run/runner.cpp",         "core/run/trace.cpp"};
    const QRegularExpression reads(
        "\\b(read_file|read_json|read_json_value|read_csv|parse_json)\\(|RegularFile \\w+\\(");
    int found = 0;
    for (const char* room : {"core", "solver", "ui", "app"})
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / room)) {
            const std::string source = fs::relative(entry.path(), root).string();
            if (entry.path().extension() != ".cpp" || others.contains(source)) continue;
            if (!reads.match(QString::fromStdString(read_file(entry.path()))).hasMatch()) continue;
            QVERIFY2(own.contains(source), (source + " is among the own sources of no fuzz target").c_str());
            found++;
        }
    QVERIFY(found > 10);
}

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickFiles)
#include "quick_files.moc"
