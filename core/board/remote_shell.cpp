// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/remote_shell.h"

#include <algorithm>
#include <cstdlib>

#include "base/conversation.h"
#include "base/process.h"
#include "base/text.h"
#include "board/board_fault.h"

namespace taso {

namespace {

/// Printed before anything else: what comes before it is some login script's, what fails before it is ssh's.
constexpr std::string_view ready_word = "taso-ready";
constexpr std::size_t most_line = 1 << 16;      ///< of one line of a reply
constexpr std::size_t most_errors = 1 << 13;    ///< kept of what is said on stderr
constexpr std::size_t most_greeting = 1 << 18;  ///< from login scripts

/// Ends the program when our side closes its standard input, which happens when we say so, when this program
/// is killed and when the connection breaks; and in any case after $2 seconds.
constexpr std::string_view guard_script = R"sh(
cd -- "$1" || exit 11
limit=$2
shift 2
if timeout -k 1 5 true 2>/dev/null; then set -- timeout -k 2 "$limit" "$@"; fi
exec 3<&0
"$@" <&3 3<&- &
program=$!
{ cat <&3; kill "$program"; } >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$program"
status=$?
kill "$watcher" 2>/dev/null
[ "$status" = 255 ] && status=254
exit "$status"
)sh";

/// Lines of a reply as they arrive, with bounds on everything.
class Reply {
  public:
    Reply(const RemoteCall& call, RemoteResult& result) : call_(call), result_(result) {}

    bool is_ready() const { return ready_; }
    const std::string& fault() const { return fault_; }

    bool take(std::string_view piece) {
        taken_ += piece.size();
        if (taken_ > (ready_ ? call_.most_bytes : most_greeting)) {
            fault_ = ready_ ? "its reply is longer than anything that was asked for"
                            : "it prints without end when one logs in";
            return false;
        }
        if (ready_ && !call_.on_line) {
            result_.output += piece;
            return true;
        }
        rest_ += piece;
        std::size_t begin = 0;
        for (std::size_t end; (end = rest_.find('\n', begin)) != std::string::npos; begin = end + 1) {
            std::string_view line(rest_.data() + begin, end - begin);
            if (line.ends_with('\r')) line.remove_suffix(1);
            if (!ready_) {
                if (line != ready_word) continue;
                ready_ = true;
                taken_ = 0;
                if (call_.on_line) continue;
                result_.output = rest_.substr(end + 1);
                rest_.clear();
                return true;
            }
            call_.on_line(line);
        }
        rest_.erase(0, begin);
        if (rest_.size() > most_line) {
            fault_ = "its reply has a line without end: " + shown_text(rest_, 60);
            return false;
        }
        return true;
    }

  private:
    const RemoteCall& call_;
    RemoteResult& result_;
    std::string rest_, fault_;
    std::size_t taken_ = 0;
    bool ready_ = false;
};

}  // namespace

std::string shell_quoted(std::string_view word) {
    std::string quoted = "'";
    for (char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string remote_path(const BoardAccess& access, const std::string& place) {
    std::string folder = access.folder;
    if (folder == "~" || folder.starts_with("~/")) folder.erase(0, std::min<std::size_t>(2, folder.size()));
    if (!folder.starts_with('/')) folder = "./" + folder;
    return place.empty() ? folder : folder + "/" + place;
}

std::string connection_fault(const BoardEntry& entry, const std::string& errors) {
    const std::string host =
        entry.access.host + (entry.access.port ? ":" + std::to_string(entry.access.port) : "");
    if (const BoardFault* fault = find_board_fault(BoardFault::Stage::connecting, errors))
        return entry.board.name + " (" + host + "): " + sentence_of(*fault, errors);
    const std::string line = shown_text(first_line(errors));
    return entry.board.name + " (" + host + "): ssh cannot connect" + (line.empty() ? "" : ": " + line);
}

RemoteShell::RemoteShell(BoardEntry entry) : entry_(std::move(entry)) {
    check(entry_, "board '" + entry_.board.name + "'");
}

std::vector<std::string> RemoteShell::command(const RemoteCall& call) const {
    const BoardAccess& access = entry_.access;
    const std::string script =
        "LC_ALL=C; export LC_ALL; echo " + std::string(ready_word) + "\n" + call.script;
    if (access.host.empty()) {
        std::vector<std::string> words = {"sh", "-c", "cd && " + script, "sh"};
        words.insert(words.end(), call.words.begin(), call.words.end());
        return words;
    }
    std::string remote = "exec sh -c " + shell_quoted(script) + " sh";
    for (const std::string& word : call.words) remote += " " + shell_quoted(word);
    std::vector<std::string> words = {"ssh", "-T"};
    for (const char* option :
         {"BatchMode=yes", "StrictHostKeyChecking=yes", "ConnectTimeout=5", "ServerAliveInterval=5",
          "ServerAliveCountMax=2", "ControlMaster=no", "ControlPath=none", "ClearAllForwardings=yes",
          "ForwardAgent=no", "ForwardX11=no", "PermitLocalCommand=no", "EscapeChar=none"}) {
        words.push_back("-o");
        words.push_back(option);
    }
    if (access.port) words.insert(words.end(), {"-p", std::to_string(access.port)});
    if (!access.identity.empty()) {
        std::string identity = access.identity;
        const char* home = std::getenv("HOME");
        if (identity.starts_with("~/") && home) identity = home + identity.substr(1);
        words.insert(words.end(), {"-o", "IdentitiesOnly=yes", "-i", identity});
    }
    words.insert(words.end(), {"--", access.host, remote});
    return words;
}

RemoteResult RemoteShell::run(const RemoteCall& call) const {
    RemoteResult result;
    Reply reply(call, result);
    std::string errors;
    const ConversationEnd end =
        converse(command(call), {.input = call.input,
                                 .watched = call.watched,
                                 .on_output = [&](std::string_view piece) { return reply.take(piece); },
                                 .on_errors =
                                     [&](std::string_view piece) {
                                         errors += piece;
                                         if (errors.size() > 2 * most_errors)
                                             errors.erase(0, errors.size() - most_errors);
                                     },
                                 .stop = call.stop,
                                 .seconds = call.seconds,
                                 .silence_seconds = call.silence_seconds});
    result.status = end.status;
    for (std::size_t begin = 0; begin < errors.size();) {
        const std::size_t line = std::min(errors.find('\n', begin), errors.size());
        result.errors += shown_text(std::string_view(errors).substr(begin, line - begin), most_errors) + "\n";
        begin = line + 1;
    }
    const bool remote = !entry_.access.host.empty();
    switch (end.ending) {
        case Ending::stopped:
            result.stopped = true;
            return result;
        case Ending::refused:
            throw Error(name() + ": " + reply.fault());
        case Ending::late:
            if (!reply.is_ready() && remote) throw ConnectionError(connection_fault(entry_, "timed out"));
            throw Error(name() + ": it was not done within " +
                        std::to_string(static_cast<long>(call.seconds)) + " s");
        case Ending::silent:
            throw ConnectionError(name() + ": it has said nothing for " +
                                  std::to_string(static_cast<long>(call.silence_seconds)) + " s");
        case Ending::exited:
            break;
    }
    if (!end.started && remote)
        throw ConnectionError("ssh cannot be started on this machine (" + shown_text(errors) +
                              "): install OpenSSH's client");
    if (!end.started) throw Error("sh cannot be started on this machine: " + shown_text(errors));
    if (remote && (end.status == 255 || end.killed)) {
        if (!reply.is_ready()) throw ConnectionError(connection_fault(entry_, result.errors));
        std::string why = shown_text(first_line(result.errors));
        if (why.ends_with('.')) why.pop_back();
        throw ConnectionError(name() + ": the connection was lost" + (why.empty() ? "" : " (" + why + ")"));
    }
    if (!reply.is_ready()) {
        const std::string why = shown_text(first_line(result.errors));
        throw ConnectionError(name() + ": it does not run sh for us" + (why.empty() ? "" : ": " + why));
    }
    return result;
}

RemoteResult RemoteShell::run_program(const std::string& folder, const std::vector<std::string>& words,
                                      bool timed, RemoteCall call) const {
    call.script = std::string(guard_script);
    constexpr long week = 7 * 24 * 3600;
    const long limit = call.seconds > 0 ? static_cast<long>(call.seconds) + 30 : week;
    call.words = {folder, std::to_string(limit)};
    if (timed && !entry_.access.cpus.empty())
        call.words.insert(call.words.end(), {"taskset", "-c", entry_.access.cpus});
    if (timed) call.words.insert(call.words.end(), entry_.access.runner.begin(), entry_.access.runner.end());
    call.words.insert(call.words.end(), words.begin(), words.end());
    call.watched = true;
    return run(call);
}

}  // namespace taso
