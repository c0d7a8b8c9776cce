// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/conversation.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include "base/error.h"

extern char** environ;

namespace taso {

namespace {

using Moment = std::chrono::steady_clock::time_point;

double seconds_from(Moment begin) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

constexpr int slice_ms = 50;  ///< how late a stop may be noticed

/// A descriptor with an owner; not inherited by programs that are started.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { close(); }
    void close() {
        if (number_ >= 0) ::close(std::exchange(number_, -1));
    }
    int get() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

  private:
    int number_;
};

struct StreamEnds {
    Descriptor ours, theirs;
};

/// Sockets, not pipes: writing to a program that is gone is then an error, not a signal.
StreamEnds new_stream() {
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        throw Error(std::string("cannot talk to another program: ") + std::strerror(errno));
    return {Descriptor(pair[0]), Descriptor(pair[1])};
}

class Talk {
  public:
    Talk(const std::vector<std::string>& command, const Conversation& conversation)
        : conversation_(conversation), in_(new_stream()), out_(new_stream()), errors_(new_stream()) {
        start(command);
        in_.theirs.close(), out_.theirs.close(), errors_.theirs.close();
        ::fcntl(in_.ours.get(), F_SETFL, O_NONBLOCK);
    }
    Talk(const Talk&) = delete;
    Talk& operator=(const Talk&) = delete;
    ~Talk() {
        if (!running()) return;
        signal_group(SIGKILL);
        wait(0);
    }

    ConversationEnd run() {
        if (failure_ != 0) {
            if (conversation_.on_errors) conversation_.on_errors(std::strerror(failure_));
            return {.ending = Ending::exited, .status = 127, .started = false};
        }
        take_input();
        while (out_.ours || errors_.ours) {
            turn();
            judge();
            // Somebody else may hold its streams open, such as a proxy that ssh has left behind.
            if (running() && wait(WNOHANG)) ended_ = std::chrono::steady_clock::now();
            if (!running() && seconds_from(ended_) > 0.5) break;
        }
        in_.ours.close();
        for (int step = 0; running() && !wait(WNOHANG); step++) {
            judge();
            ::poll(nullptr, 0, step < 20 ? 2 : slice_ms);
        }
        return {.ending = ending_, .status = status_, .killed = killed_};
    }

  private:
    void start(const std::vector<std::string>& command) {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        posix_spawn_file_actions_adddup2(&actions, in_.theirs.get(), 0);
        posix_spawn_file_actions_adddup2(&actions, out_.theirs.get(), 1);
        posix_spawn_file_actions_adddup2(&actions, errors_.theirs.get(), 2);
        if (!conversation_.folder.empty())
            posix_spawn_file_actions_addchdir_np(&actions, conversation_.folder.c_str());
        // Signals that we block or ignore are its own affair; Ctrl-C in our terminal is ours, not its.
        sigset_t none, all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
        std::vector<char*> words;
        for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        failure_ = ::posix_spawnp(&id_, words[0], &actions, &attributes, words.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }

    bool running() const { return failure_ == 0 && !waited_; }

    bool wait(int options) {
        int status = 0;
        const pid_t got = ::waitpid(id_, &status, options);
        if (got == 0 || (got < 0 && errno == EINTR)) return false;
        waited_ = true;
        killed_ = got > 0 && WIFSIGNALED(status);
        status_ = got < 0 ? 127 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return true;
    }

    void signal_group(int signal) const { ::kill(-id_, signal); }

    void take_input() {
        if (conversation_.input && !input_done_) piece_ = conversation_.input();
        if (piece_.empty()) {
            input_done_ = true;
            if (!conversation_.watched) in_.ours.close();
        }
    }

    /// Waits a moment for something to read or write, and does it.
    void turn() {
        pollfd polled[3] = {{out_.ours.get(), POLLIN, 0},
                            {errors_.ours.get(), POLLIN, 0},
                            {in_.ours.get(), static_cast<short>(input_done_ ? 0 : POLLOUT), 0}};
        if (::poll(polled, 3, slice_ms) <= 0) return;
        if (polled[0].revents)
            read(out_.ours, [&](std::string_view piece) {
                if (ending_ == Ending::exited && conversation_.on_output && !conversation_.on_output(piece))
                    end(Ending::refused);
            });
        if (polled[1].revents)
            read(errors_.ours, [&](std::string_view piece) {
                if (conversation_.on_errors) conversation_.on_errors(piece);
            });
        if (in_.ours && polled[2].revents) write();
    }

    template <class Use>
    void read(Descriptor& stream, const Use& use) {
        char piece[1 << 16];
        const ssize_t got = ::read(stream.get(), piece, sizeof piece);
        if (got < 0 && errno == EINTR) return;
        if (got <= 0) {
            stream.close();
            return;
        }
        heard_ = std::chrono::steady_clock::now();
        use(std::string_view(piece, static_cast<std::size_t>(got)));
    }

    void write() {
        if (input_done_) {  // only its end can be news
            in_.ours.close();
            return;
        }
        const ssize_t put = ::send(in_.ours.get(), piece_.data(), piece_.size(), MSG_NOSIGNAL);
        if (put < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (put < 0) {  // it takes no more: its status will say why
            input_done_ = true;
            in_.ours.close();
            return;
        }
        heard_ = std::chrono::steady_clock::now();
        piece_.remove_prefix(static_cast<std::size_t>(put));
        if (piece_.empty()) take_input();
    }

    void end(Ending why) {
        ending_ = why;
        ended_early_ = std::chrono::steady_clock::now();
        input_done_ = true;
        in_.ours.close();
    }

    void judge() {
        if (ending_ == Ending::exited && running()) {
            if (conversation_.stop.stop_requested())
                end(Ending::stopped);
            else if (conversation_.seconds > 0 && seconds_from(begin_) > conversation_.seconds)
                end(Ending::late);
            else if (conversation_.silence_seconds > 0 &&
                     seconds_from(heard_) > conversation_.silence_seconds)
                end(Ending::silent);
        }
        if (ending_ == Ending::exited || !running()) return;
        const double late = seconds_from(ended_early_);
        // Who is silent, late or prints without end will hardly take a hint.
        const double patience = ending_ == Ending::stopped ? conversation_.grace_seconds : 1;
        if (late > patience + 1)
            signal_group(SIGKILL);
        else if (late > patience)
            signal_group(SIGTERM);
    }

    const Conversation& conversation_;
    StreamEnds in_, out_, errors_;
    pid_t id_ = 0;
    int failure_ = 0, status_ = 0;
    bool waited_ = false, killed_ = false, input_done_ = false;
    Ending ending_ = Ending::exited;
    std::string_view piece_;
    Moment begin_ = std::chrono::steady_clock::now(), heard_ = begin_, ended_ = begin_, ended_early_ = begin_;
};

}  // namespace

ConversationEnd converse(const std::vector<std::string>& command, const Conversation& conversation) {
    Talk talk(command, conversation);
    return talk.run();
}

}  // namespace taso
