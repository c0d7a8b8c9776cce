// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "board/board_file.h"

/// What /proc says of the processes of this machine.
namespace processes {

inline std::map<int, int> parents() {
    std::map<int, int> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        const int id = std::atoi(entry.path().filename().c_str());
        if (id <= 0) continue;
        std::ifstream in(entry.path() / "stat");
        // Read through the stream: of a process that ends meanwhile its buffer would throw.
        std::string text;
        std::getline(in, text, '\0');
        const std::size_t end = text.rfind(')');
        if (end == std::string::npos) continue;
        std::istringstream rest(text.substr(end + 1));
        char state = 0;
        int parent = 0;
        rest >> state >> parent;
        if (state != 'Z') found[id] = parent;
    }
    return found;
}

/// All that descend from a process, children first found first.
inline std::vector<int> descendants(int ancestor) {
    const std::map<int, int> all = parents();
    std::vector<int> found = {ancestor};
    for (std::size_t i = 0; i < found.size(); i++)
        for (const auto& [id, parent] : all)
            if (parent == found[i]) found.push_back(id);
    found.erase(found.begin());
    return found;
}

inline std::string command(int id) {
    std::ifstream in("/proc/" + std::to_string(id) + "/comm");
    std::string name;
    std::getline(in, name);
    return name;
}

/// Processes whose working folder lies in `folder`: what runs on the test's board.
inline std::vector<int> within(const std::string& folder) {
    std::vector<int> found;
    for (const auto& [id, parent] : parents()) {
        std::error_code error;
        const auto place = std::filesystem::read_symlink("/proc/" + std::to_string(id) + "/cwd", error);
        if (!error && place.string().starts_with(folder)) found.push_back(id);
    }
    return found;
}

}  // namespace processes

/// A port of 127.0.0.1 that is listened to by somebody who is no ssh server.
class PlainServer {
  public:
    PlainServer() : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address = local(0);
        socklen_t length = sizeof address;
        if (::bind(descriptor_, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
            ::listen(descriptor_, 8) == 0 &&
            ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &length) == 0)
            port_ = ntohs(address.sin_port);
    }
    PlainServer(const PlainServer&) = delete;
    PlainServer& operator=(const PlainServer&) = delete;
    ~PlainServer() { ::close(descriptor_); }

    int port() const { return port_; }
    /// Takes one connection and hangs up.
    void hang_up() const { ::close(::accept(descriptor_, nullptr, nullptr)); }
    static sockaddr_in local(int port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

  private:
    int descriptor_, port_ = 0;
};

/// A real sshd on 127.0.0.1 with keys of its own, and a user who reaches it: `ssh` on PATH is OpenSSH's with
/// a configuration file of the test's, so that the product's own words are untouched. Works as root and as a
/// user.
class TestSshd {
  public:
    /// Makes keys, configuration and folders, and sets PATH, XDG_CONFIG_HOME and XDG_CACHE_HOME; starts
    /// nothing.
    TestSshd() : board_folder_(dir_.filePath("far side/it's; a 'board'")) {
        QDir().mkpath(dir_.filePath("bin"));
        QDir().mkpath(dir_.filePath("config"));
        QDir().mkpath(dir_.filePath("far side"));
        for (const char* name : {"host_key", "other_host_key", "user_key", "stranger_key"})
            QProcess::execute("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-f", dir_.filePath(name)});
        write("authorized_keys", read("user_key.pub"));
        port_ = PlainServer().port();  // free again, and its number not given out soon
        accept_host_key("host_key");
        write("ssh_config", "Host board\n  HostName 127.0.0.1\n  Port " + QByteArray::number(port_) +
                                "\nHost *\n  GlobalKnownHostsFile /dev/null\n  UserKnownHostsFile \"" +
                                path("known_hosts").toUtf8() + "\"\n  IdentityFile \"" +
                                path("user_key").toUtf8() +
                                "\"\n  IdentitiesOnly yes\n  IdentityAgent none\n");
        write("bin/ssh", "#!/bin/sh\nexec /usr/bin/ssh -F '" + path("ssh_config").toUtf8() + "' \"$@\"\n");
        QFile(path("bin/ssh")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", (path("bin") + ":").toUtf8() + qgetenv("PATH"));
        qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
        // Kept between runs: what is in it is named by the hash of what it was made from.
        qputenv("XDG_STATE_HOME", path("state").toUtf8());
        qputenv("XDG_CACHE_HOME", TASO_SOURCE_DIR "/build/test-cache");
        if (::geteuid() == 0) QDir().mkpath("/run/sshd");
    }
    ~TestSshd() { stop(); }

    bool is_installed() const { return QFile::exists("/usr/sbin/sshd"); }
    int port() const { return port_; }
    QString path(const QString& name) const { return dir_.filePath(name); }
    /// The folder that the board's files go into.
    QString board_folder() const { return board_folder_; }

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(bytes);
    }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What the user has accepted as the board's key; empty: none.
    void accept_host_key(const QString& key) {
        const QByteArray line = key.isEmpty()
                                    ? QByteArray()
                                    : "[127.0.0.1]:" + QByteArray::number(port_) + " " + read(key + ".pub");
        write("known_hosts", line);
    }
    void authorize(const QString& key) { write("authorized_keys", read(key + ".pub")); }

    /// `options`: further lines of sshd_config.
    bool start(const QByteArray& options = {}) {
        write("sshd_config", options + "\nPort " + QByteArray::number(port_) +
                                 "\nListenAddress 127.0.0.1\nHostKey \"" + path("host_key").toUtf8() +
                                 "\"\nAuthorizedKeysFile \"" + path("authorized_keys").toUtf8() +
                                 "\"\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                                 "KbdInteractiveAuthentication no\nMaxStartups 100\n");
        sshd_.setStandardErrorFile(path("sshd.log"));
        sshd_.start("/usr/sbin/sshd", {"-D", "-e", "-f", path("sshd_config")});
        return sshd_.waitForStarted() && QTest::qWaitFor([&] { return listens(); }, 10000);
    }
    void stop() {
        if (sshd_.state() == QProcess::NotRunning) return;
        sshd_.kill();
        sshd_.waitForFinished();
    }
    /// The board loses its power: sshd and all that it has started.
    void cut_power() {
        const std::vector<int> all = processes::descendants(static_cast<int>(sshd_.processId()));
        for (int id : all) ::kill(id, SIGKILL);
        stop();
        for (int id : processes::within(board_folder_.toStdString())) ::kill(id, SIGKILL);
    }
    /// The connections break, with what sshd started for them left to itself.
    void cut_links() {
        for (int id : processes::descendants(static_cast<int>(sshd_.processId())))
            if (processes::command(id) == "sshd") ::kill(id, SIGKILL);
    }

    /// A Cortex-A15 with this sshd in front of it, under an emulator; `change` may make it another board.
    taso::BoardEntry board(const std::function<void(taso::BoardEntry&)>& change = {}) const {
        taso::BoardEntry entry = {.board = taso::built_in_board("cortex-a15"), .access = {}, .file = {}};
        entry.access.host = "board";
        entry.access.folder = board_folder_.toStdString();
        entry.access.runner = {"qemu-arm-static", "-cpu", "cortex-a15"};
        if (change) change(entry);
        return entry;
    }

  private:
    bool listens() const {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = PlainServer::local(port_);
        const bool good = ::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        ::close(descriptor);
        return good;
    }
    QTemporaryDir dir_;
    QString board_folder_;
    QProcess sshd_;
    int port_ = 0;
};
