// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <deque>

#include "base/error.h"

extern char** environ;

namespace taso {

namespace {

/// A file without a name that a child prints into: unlike a pipe, it never makes the child wait for us.
class Capture {
  public:
    Capture() : file_(::memfd_create("taso-output", MFD_CLOEXEC)) {
        if (file_ < 0) throw Error(std::string("cannot capture a program's output: ") + std::strerror(errno));
    }
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;
    ~Capture() { ::close(file_); }

    int descriptor() const { return file_; }
    std::string text() const {
        std::string text;
        char piece[65536];
        for (;;) {
            const ssize_t got = ::pread(file_, piece, sizeof piece, static_cast<off_t>(text.size()));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return text;
            text.append(piece, static_cast<std::size_t>(got));
        }
    }

  private:
    int file_;
};

class Child {
  public:
    Child(const std::vector<std::string>& command, const std::filesystem::path& folder) {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output_.descriptor(), 1);
        posix_spawn_file_actions_adddup2(&actions, errors_.descriptor(), 2);
        if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
        std::vector<char*> words;
        for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        failure_ = ::posix_spawnp(&id_, words[0], &actions, nullptr, words.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (running()) wait();
    }

    ProcessResult wait() {
        if (!running()) return {127, {}, std::strerror(failure_)};
        int status = 0;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        waited_ = true;
        return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), output_.text(),
                errors_.text()};
    }

  private:
    bool running() const { return failure_ == 0 && !waited_; }

    Capture output_, errors_;
    pid_t id_ = 0;
    int failure_ = 0;
    bool waited_ = false;
};

}  // namespace

std::vector<ProcessResult> run_processes(const std::vector<std::vector<std::string>>& commands, int at_once,
                                         const std::filesystem::path& folder) {
    std::deque<Child> children;
    std::vector<ProcessResult> results;
    for (const std::vector<std::string>& command : commands) {
        if (static_cast<int>(children.size()) >= at_once) {
            results.push_back(children.front().wait());
            children.pop_front();
        }
        children.emplace_back(command, folder);
    }
    for (Child& child : children) results.push_back(child.wait());
    return results;
}

ProcessResult run_process(const std::vector<std::string>& command) {
    return run_processes({command}, 1).front();
}

}  // namespace taso
