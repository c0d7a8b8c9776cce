// SPDX-License-Identifier: GPL-3.0-or-later
// Each fault of the way to a board has its own sentence; found with a real sshd.
#include <thread>

#include "board/connection_test.h"
#include "board/remote_files.h"
#include "support/command_line.h"
#include "support/test_sshd.h"

using namespace taso;

class BoardConnection : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSshd> sshd_;

    /// Tests a board; the fault has to name the board and hold `words`, in one line.
    void expect_fault(const BoardEntry& entry, const char* words) {
        const ConnectionReport report = test_connection(entry);
        QVERIFY2(!report.ok && report.fault.find(words) != std::string::npos, report.fault.c_str());
        QVERIFY2(report.fault.starts_with(entry.board.name) && report.fault.find('\n') == std::string::npos,
                 report.fault.c_str());
    }

  private slots:
    void init() {
        sshd_ = std::make_unique<TestSshd>();
        if (!sshd_->is_installed()) QSKIP("sshd is not installed (apt-get install openssh-server)");
        QVERIFY(sshd_->start());
    }
    void cleanup() { sshd_.reset(); }

    void a_good_board_tells_what_it_is() {
        const ConnectionReport report = test_connection(sshd_->board());
        QVERIFY2(report.ok, report.fault.c_str());
        QVERIFY(report.system.starts_with("Linux"));
        QVERIFY(!report.processor.empty() && !report.machine.empty());
        QVERIFY(report.cores >= 1 && report.free_memory > 0 && report.free_disk > 0);
        QVERIFY(report.compiler.find("arm-linux-gnueabihf-gcc") != std::string::npos);
        QVERIFY(!report.warnings.empty());  // that times are emulated
    }
    void the_command_says_it_too() {
        save_board(sshd_->board([](BoardEntry& entry) { entry.board.name = "my board"; }));
        const CommandResult good = taso_command({"boards", "test", "my board", "--json"});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json()["ok"], true);
        const CommandResult list = taso_command({"boards", "--json"});
        QCOMPARE(list.json().back()["name"], "my board");
        QCOMPARE(list.json().back()["reached"], "emulated");
        // How it is reached is nobody else's business.
        QVERIFY(!list.out.contains("127.0.0.1") && !list.out.contains("qemu") &&
                !list.out.contains("far side"));
        sshd_->accept_host_key({});
        const CommandResult bad = taso_command({"boards", "test", "my board", "--json"});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.one_sentence() && bad.error.contains("host key"), bad.error);
        QVERIFY(QString::fromStdString(bad.json()["fault"]).contains("host key"));
        QCOMPARE(taso_command({"boards", "test", "nowhere"}).code, 2);
    }

    void unknown_host_key() {
        sshd_->accept_host_key({});
        expect_fault(sshd_->board(), "host key is unknown");
    }
    void changed_host_key() {
        sshd_->accept_host_key("other_host_key");
        expect_fault(sshd_->board(), "host key has changed");
    }
    void refused_key() {
        sshd_->authorize("stranger_key");
        expect_fault(sshd_->board(), "refuses your key");
    }
    void an_identity_file_of_its_own() {
        sshd_->authorize("stranger_key");
        const ConnectionReport report = test_connection(sshd_->board(
            [&](BoardEntry& entry) { entry.access.identity = sshd_->path("stranger_key").toStdString(); }));
        QVERIFY2(report.ok, report.fault.c_str());
    }
    void refused_connection() {
        sshd_->stop();
        expect_fault(sshd_->board(), "refuses the connection");
    }
    void unknown_host() {
        expect_fault(sshd_->board([](BoardEntry& entry) { entry.access.host = "no-such-host.invalid"; }),
                     "no host of that name");
    }
    void silent_server() {
        const PlainServer silent;
        expect_fault(sshd_->board([&](BoardEntry& entry) {
            entry.access.host = "127.0.0.1";
            entry.access.port = silent.port();
        }),
                     "does not answer");
    }
    void a_server_that_hangs_up() {
        const PlainServer rude;
        const std::jthread thread([&] { rude.hang_up(); });
        expect_fault(sshd_->board([&](BoardEntry& entry) {
            entry.access.host = "127.0.0.1";
            entry.access.port = rude.port();
        }),
                     "closed the connection");
    }
    void no_ssh_on_this_machine() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const ConnectionReport report = test_connection(sshd_->board());
        qputenv("PATH", path);
        QVERIFY2(!report.ok && report.fault.find("install OpenSSH") != std::string::npos,
                 report.fault.c_str());
    }
    void no_space() {
        sshd_->stop();
        QVERIFY(sshd_->start("ForceCommand ulimit -f 40; eval \"$SSH_ORIGINAL_COMMAND\""));
        expect_fault(sshd_->board(), "no space left");
    }
    void unwritable_folder() {
        sshd_->write("far side/file", "in the way");
        expect_fault(sshd_->board([&](BoardEntry& entry) {
            entry.access.folder = sshd_->path("far side/file/folder").toStdString();
        }),
                     "cannot be written");
    }
    void wrong_architecture() {
        expect_fault(sshd_->board([](BoardEntry& entry) {
            entry.access.runner.clear();
            entry.board.isa = "neon-aarch64";
        }),
                     "needs aarch64");
    }
    void no_runner() {
        expect_fault(sshd_->board([](BoardEntry& entry) { entry.access.runner = {"no-such-emulator"}; }),
                     "the runner 'no-such-emulator' is not there");
    }
    void no_compiler_here() {
        expect_fault(sshd_->board([](BoardEntry& entry) { entry.board.compiler = "no-such-gcc"; }),
                     "the compiler 'no-such-gcc' is not installed");
    }
    void no_compiler_there() {
        expect_fault(sshd_->board([](BoardEntry& entry) {
            entry.access.compile_there = true;
            entry.access.compiler = "no-such-gcc";
        }),
                     "no compiler 'no-such-gcc' on the board");
    }
    void cannot_be_pinned() {
        expect_fault(sshd_->board([](BoardEntry& entry) { entry.access.cpus = "4095"; }), "pinned");
    }
    void a_shell_that_is_none() {
        sshd_->stop();
        QVERIFY(sshd_->start("ForceCommand /bin/false"));
        expect_fault(sshd_->board(), "does not run sh");
    }
    void a_greeting_does_no_harm() {
        sshd_->stop();
        QVERIFY(
            sshd_->start("ForceCommand echo Welcome; echo '{\"id\": 0}'; eval \"$SSH_ORIGINAL_COMMAND\""));
        QVERIFY(test_connection(sshd_->board()).ok);
    }
    void an_endless_greeting_is_cut_short() {
        sshd_->stop();
        QVERIFY(sshd_->start("ForceCommand yes; eval \"$SSH_ORIGINAL_COMMAND\""));
        expect_fault(sshd_->board(), "without end");
    }
    void hostile_folder_names_run_nothing() {
        const QString trap = sshd_->path("trap");
        for (const char* name : {"-rf; touch ", "'; touch ", "$(touch ", "`touch ", "\"; touch "}) {
            const BoardEntry entry = sshd_->board([&](BoardEntry& board) {
                board.access.folder = sshd_->path("far side/").toStdString() + name + "trap";
            });
            const ConnectionReport report = test_connection(entry);
            QVERIFY2(report.ok, report.fault.c_str());
            QVERIFY(std::filesystem::is_directory(entry.access.folder));
        }
        QVERIFY(!QFile::exists(trap));
        QVERIFY(!QFile::exists(QDir::home().filePath("trap")));
    }

    void a_full_disk_leaves_nothing_half_written() {
        std::vector<RemoteFile> files = {{.name = "small.txt", .bytes = "first"}};
        put_files(RemoteShell(sshd_->board()), sshd_->board_folder().toStdString(), files, {});
        sshd_->stop();
        QVERIFY(sshd_->start("ForceCommand ulimit -f 40; eval \"$SSH_ORIGINAL_COMMAND\""));
        files[0].bytes = "second";
        files.push_back({.name = "large.bin", .bytes = std::string(1'000'000, 'x')});
        std::string fault;
        try {
            put_files(RemoteShell(sshd_->board()), sshd_->board_folder().toStdString(), files, {});
        } catch (const Error& error) {
            fault = error.what();
        }
        QVERIFY2(fault.find("no space left") != std::string::npos, fault.c_str());
        const QStringList left =
            QDir(sshd_->board_folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList{"small.txt"});
        QFile small(sshd_->board_folder() + "/small.txt");
        QVERIFY(small.open(QIODevice::ReadOnly));
        QCOMPARE(small.readAll(), QByteArray("first"));
    }

    /// The same on a file system that is really full, where one can be mounted.
    void a_small_file_system() {
        const QString disk = sshd_->path("far side/disk");
        QDir().mkpath(disk);
        if (::geteuid() != 0 ||
            QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=256k", "tmpfs", disk}) != 0)
            return;  // shown with a limit on files instead, above
        const BoardEntry entry =
            sshd_->board([&](BoardEntry& board) { board.access.folder = disk.toStdString() + "/b"; });
        std::string fault;
        try {
            put_files(RemoteShell(entry), entry.access.folder,
                      {{.name = "large.bin", .bytes = std::string(1'000'000, 'x')}}, {});
        } catch (const Error& error) {
            fault = error.what();
        }
        QFile filler(disk + "/filler");
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filler.write(QByteArray(4096, 'x')) == 4096) {
            }
        filler.close();
        const ConnectionReport report = test_connection(entry);
        QProcess::execute("umount", {disk});
        QVERIFY2(fault.find("no space left") != std::string::npos, fault.c_str());
        QVERIFY2(report.fault.find("no space left") != std::string::npos, report.fault.c_str());
    }
};

QTEST_GUILESS_MAIN(BoardConnection)
#include "board_connection.moc"
