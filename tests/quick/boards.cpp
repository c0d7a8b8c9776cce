// SPDX-License-Identifier: GPL-3.0-or-later
// A board's file, the words that are made of it, and what may come back; no ssh is needed for these.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "board/board_file.h"
#include "board/remote_files.h"
#include "profile/profile_keeper.h"
#include "support/fault_of.h"

using namespace taso;
using namespace std::string_literals;

class QuickBoards : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;

    /// A board whose commands run on this machine: its own folder, and a runner that only names itself.
    BoardEntry near_board() const {
        BoardEntry entry = {.board = built_in_board("cortex-a53"), .access = {}, .file = {}};
        entry.board.name = "near";
        entry.access.runner = {"env"};
        entry.access.folder = dir_.filePath("near").toStdString();
        return entry;
    }

  private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", dir_.filePath("config").toUtf8()); }

    void a_board_of_the_users_stands_in_the_place_of_a_built_in_one() {
        BoardEntry own = {.board = built_in_board("cortex-a15"), .access = {}, .file = {}};
        own.board.clock_mhz = 1800;
        set_address(own.access, "me@odroid.lan:2222");
        own.access.identity = "~/.ssh/id board";
        own.access.cpus = "4-7";
        own.access.compile_there = true;
        own.access.runner = {"nice", "-n", "1;2"};
        const std::filesystem::path file = save_board(own);
        QCOMPARE(file.filename().string(), "cortex-a15.board.json"s);

        const BoardEntry found = find_board_entry("cortex-a15");
        QVERIFY(found.access == own.access);
        QCOMPARE(found.access.host, "me@odroid.lan"s);
        QCOMPARE(found.access.port, 2222);
        QCOMPARE(find_board("cortex-a15").clock_mhz, 1800.0);
        QCOMPARE(all_boards().boards.size(), built_in_boards().size());

        own.board.name = "my board + one";
        save_board(own);
        QCOMPARE(all_boards().boards.size(), built_in_boards().size() + 1);
        remove_board("cortex-a15");
        remove_board("my board + one");
        QCOMPARE(find_board("cortex-a15").clock_mhz, 2000.0);
        QVERIFY(!fault_of([] { remove_board("cortex-a15"); }).empty());
    }

    void a_broken_file_is_named_and_breaks_no_other() {
        const std::filesystem::path folder = boards_folder();
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "torn.board.json") << "{\"format\": \"taso-board\", \"version\": 1, \"na";
        const BoardList list = all_boards();
        QCOMPARE(list.faults.size(), std::size_t{1});
        QVERIFY(list.faults[0].find("torn.board.json") != std::string::npos);
        QCOMPARE(list.boards.size(), built_in_boards().size());
        QVERIFY(fault_of([] { find_board_entry("torn"); }).find("torn.board.json") != std::string::npos);
        std::filesystem::remove(folder / "torn.board.json");
    }

    void hostile_words_are_refused_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        for (const char* name :
             {"", "-rf", ".hidden", "../up", "a/b", "a'b", "a\"b", "a;b", "a\nb", "x (emulated)", "a "})
            QTest::addRow("name %s", name) << "name" << name;
        for (const char* host : {"-oProxyCommand=touch x", "a b", "a;b", "a`b`", "a$(b)", "a'b", "a\nb",
                                 "me@-x", "@host", "me@"})
            QTest::addRow("host %s", host) << "host" << host;
        for (const char* folder : {"", "a\nb"}) QTest::addRow("folder %s", folder) << "folder" << folder;
        for (const char* cpus : {"-1", "1;2", "0 -x", "a"}) QTest::addRow("cpus %s", cpus) << "cpus" << cpus;
        for (const char* word : {"-x", "", "a\nb"}) QTest::addRow("runner %s", word) << "runner" << word;
        QTest::addRow("compiler") << "compiler"
                                  << "-wrapper";
        QTest::addRow("flags") << "flags"
                               << "-O3;reboot";
        QTest::addRow("isa") << "isa"
                             << "z80";
    }
    void hostile_words_are_refused() {
        QFETCH(QString, member);
        QFETCH(QString, value);
        BoardEntry entry = near_board();
        const std::string word = value.toStdString();
        if (member == "name") entry.board.name = word;
        if (member == "host") entry.access.host = word;
        if (member == "folder") entry.access.folder = word;
        if (member == "cpus") entry.access.cpus = word;
        if (member == "runner") entry.access.runner = {word};
        if (member == "compiler") entry.board.compiler = word;
        if (member == "flags") entry.board.flags = word;
        if (member == "isa") entry.board.isa = word;
        QVERIFY(!fault_of([&] { save_board(entry); }).empty());
        QVERIFY(!fault_of([&] { RemoteShell shell(entry); }).empty());
    }
    void the_name_of_this_machine_is_taken() {
        BoardEntry entry = near_board();
        entry.board.name = "host";
        QVERIFY(!fault_of([&] { save_board(entry); }).empty());
    }

    void an_address_is_split_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addRow("alias") << "odroid"
                               << "odroid" << 0;
        QTest::addRow("user and port") << "me@10.0.0.7:22"
                                       << "me@10.0.0.7" << 22;
        QTest::addRow("IPv6") << "me@fe80::1"
                              << "me@fe80::1" << 0;
        QTest::addRow("IPv6 and port") << "me@[fe80::1]:2222"
                                       << "me@fe80::1" << 2222;
        QTest::addRow("no port") << "odroid:"
                                 << "" << 0;
        QTest::addRow("no number") << "odroid:ssh"
                                   << "" << 0;
        QTest::addRow("too large") << "odroid:70000"
                                   << "" << 0;
    }
    void an_address_is_split() {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QFETCH(int, port);
        BoardAccess access;
        const std::string fault = fault_of([&] { set_address(access, address.toStdString()); });
        QCOMPARE(fault.empty(), !host.isEmpty());
        if (host.isEmpty()) return;
        QCOMPARE(QString::fromStdString(access.host), host);
        QCOMPARE(access.port, port);
    }

    /// Whatever a word holds, sh on the far side reads it back, and runs nothing.
    void words_arrive_unchanged() {
        const std::vector<std::string> words = {"plain", "two words", "it's", "\"$(touch x)\"",
                                                "`id`",  "; exit 7",  "-rf",  "\\",
                                                "",      "*",         "a\nb", "é ' ''"};
        const RemoteShell shell(near_board());
        const RemoteResult result =
            shell.run({.script = "for word; do printf '%s\\0' \"$word\"; done", .words = words});
        QCOMPARE(result.status, 0);
        std::string expected;
        for (const std::string& word : words) expected += word + '\0';
        QVERIFY(result.output == expected);
        QCOMPARE(shell_quoted("it's"), "'it'\\''s'"s);
        BoardAccess access;
        access.folder = "-rf";
        QCOMPARE(remote_path(access), "./-rf"s);
        access.folder = "~/a b";
        QCOMPARE(remote_path(access, "c"), "./a b/c"s);
        access.folder = "/a";
        QCOMPARE(remote_path(access), "/a"s);
    }

    void what_is_shown_is_printable() {
        QCOMPARE(shown_text("closed by the other side.\r\n"), "closed by the other side."s);
        QCOMPARE(shown_text("a\x1b[2Jb\tc\x07"), "a?[2Jb c?"s);
        QCOMPARE(shown_text("gr\xc3\xbc\xc3\x9f\xff\xc3"), "gr\xc3\xbc\xc3\x9f??"s);
        QCOMPARE(shown_text("\xe2\x80\xae"
                            "abc"),
                 "???abc"s);
        QVERIFY(shown_text(std::string(1000, 'x')).size() < 210);
    }

    void a_board_that_never_ends_its_line_or_its_reply_or_says_nothing() {
        const RemoteShell shell(near_board());
        QVERIFY(fault_of([&] {
                    shell.run({.script = "head -c 200000 /dev/zero | tr '\\0' x", .on_line = [](auto) {}});
                }).find("line without end") != std::string::npos);
        QVERIFY(fault_of([&] { shell.run({.script = "yes", .most_bytes = 100000}); }).find("longer") !=
                std::string::npos);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!fault_of([&] { shell.run({.script = "sleep 60", .seconds = 1}); }).empty());
        QVERIFY(!fault_of([&] {
                     shell.run({.script = "sleep 60", .seconds = 0, .silence_seconds = 1});
                 }).empty());
        QVERIFY(timer.elapsed() < 10000);
    }

    void a_stop_ends_the_program() {
        const RemoteShell shell(near_board());
        std::filesystem::create_directories(near_board().access.folder);
        std::stop_source source;
        int lines = 0;
        QElapsedTimer timer;
        timer.start();
        const RemoteResult result = shell.run_program(
            near_board().access.folder, {"sh", "-c", "while echo line; do sleep 0.05; done"}, true,
            {.on_line =
                 [&](std::string_view) {
                     if (++lines == 3) source.request_stop();
                 },
             .stop = source.get_token(),
             .seconds = 60});
        QVERIFY(result.stopped);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void files_arrive_whole_and_once() {
        const RemoteShell shell(near_board());
        const std::string folder = remote_path(near_board().access, "it's a \"plan\"; -x");
        std::string large(3'000'001, '\0');
        for (std::size_t i = 0; i < large.size(); i++) large[i] = static_cast<char>(i * 7 % 251);
        const std::filesystem::path here = dir_.filePath("large.bin").toStdString();
        std::ofstream(here, std::ios::binary) << large;
        const std::vector<RemoteFile> files = {{.name = "large.bin", .from = here},
                                               {.name = "empty.txt"},
                                               {.name = "run.sh", .bytes = "#!/bin/sh\n", .program = true}};
        QCOMPARE(put_files(shell, folder, files, {}), 3);
        QVERIFY(fetch_file(shell, folder + "/large.bin", large.size() + 1, {}) == large);
        QVERIFY(::access((folder + "/run.sh").c_str(), X_OK) == 0);
        QCOMPARE(put_files(shell, folder, files, {}), 0);
        large[1000]++;
        std::ofstream(here, std::ios::binary) << large;
        QCOMPARE(put_files(shell, folder, files, {}), 1);
        QVERIFY(fetch_file(shell, folder + "/large.bin", large.size() + 1, {}) == large);
        QVERIFY(!fault_of([&] { fetch_file(shell, folder + "/large.bin", 1000, {}); }).empty());
        QVERIFY(!fault_of([&] { put_files(shell, folder, {{.name = "../up"}}, {}); }).empty());
        int entries = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) entries++;
        QCOMPARE(entries, 3);
    }

    /// What was measured is in the journal at once, and read from there after a kill; a torn last line is
    /// not.
    void a_journal_loses_nothing() {
        const std::filesystem::path file = dir_.filePath("kept.profile.json").toStdString();
        const Board board = built_in_board("cortex-a15");
        const Profile::TransformKey one = {{8, 4, 4}, Layout::chw, Layout::hwc, 1},
                                    two = {{8, 4, 4}, Layout::hwc, Layout::chw, 1};
        const Timing timing = {
            .ns = 1234, .spread = 0.5, .repeats = 3, .error = 0, .origin = Origin::measured};
        {
            ProfileKeeper keeper(file, board);
            keeper.add(one, timing);
            keeper.add(two, timing);
        }
        QVERIFY(load_profile(file.string()).transforms.empty());  // not yet in the file
        std::ofstream(file.string() + ".journal", std::ios::app) << "{\"format\": \"taso-pro";
        {
            ProfileKeeper keeper(file, board);
            QCOMPARE(keeper.profile().transforms.size(), std::size_t{2});
            QCOMPARE(keeper.profile().transforms.at(two).ns, std::int64_t{1234});
        }
        QCOMPARE(load_profile(file.string()).transforms.size(), std::size_t{2});
        QVERIFY(!std::filesystem::exists(file.string() + ".journal"));
        Board other = board;
        other.isa = "plain";
        QVERIFY(!fault_of([&] { ProfileKeeper keeper(file, other); }).empty());
    }

    void emulated_times_are_not_saved_under_a_boards_name() {
        Profile profile;
        profile.board = built_in_board("cortex-a15");
        profile.transforms[{{8, 4, 4}, Layout::chw, Layout::hwc, 1}] = {
            .ns = 1, .repeats = 1, .origin = Origin::emulated};
        const std::filesystem::path file = dir_.filePath("emulated.profile.json").toStdString();
        QVERIFY(!fault_of([&] { save_profile(profile, file); }).empty());
        QVERIFY(!std::filesystem::exists(file));
        profile.board.name += emulated_suffix;
        save_profile(profile, file);
        QVERIFY(!fault_of([&] { load_profile(file.string()); }).empty());
    }
};

QTEST_GUILESS_MAIN(QuickBoards)
#include "quick_boards.moc"
