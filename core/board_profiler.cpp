// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_profiler.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <random>
#include <sstream>

#include "board_compiler.h"
#include "cache_folder.h"
#include "embedded.h"
#include "exporter_files.h"
#include "new_folder.h"
#include "private_folder.h"
#include "process.h"
#include "profile_items.h"
#include "profile_keeper.h"
#include "trial.h"

namespace taso {

namespace {

std::vector<RemoteFile> profiler_files() {
    std::vector<RemoteFile> files = {
        {.name = "main.c", .bytes = std::string(embedded_file("resources/profiler/main.c"))}};
    for (std::string_view path : embedded_files("kernels/"))
        files.push_back({.name = std::string(path.substr(path.rfind('/') + 1)),
                         .bytes = std::string(embedded_file(path))});
    return files;
}

BoardProgram profiler_program(const Board& board, int threads, const std::vector<RemoteFile>& files) {
    BoardProgram program = {.sources = {}, .flags = board_program_flags(board, threads), .name = "profiler"};
    program.flags.push_back("-pthread");
    if (threads == 1) program.flags.push_back("-Wno-unknown-pragmas");
    for (const RemoteFile& file : files)
        if (file.name.ends_with(".c")) program.sources.push_back(file.name);
    return program;
}

/// Names a program by all that goes into it.
std::string program_hash(const BoardProgram& program, const std::vector<RemoteFile>& files,
                         const std::string& compiler) {
    std::string all = compiler + "\n";
    for (const std::string& flag : program.flags) all += flag + "\n";
    for (const RemoteFile& file : files) all += file.name + " " + sha256(file.bytes) + "\n";
    return sha256(all).substr(0, 16);
}

/// The profiler for a board, compiled on this machine, now or earlier.
std::filesystem::path profiler_built_here(const BoardEntry& entry, const BoardProgram& program,
                                          const std::vector<RemoteFile>& files, std::stop_token stop) {
    const std::string compiler = compiler_here(entry);
    const ProcessResult version = run_process({compiler, "--version"});
    if (version.status != 0)
        throw Error(entry.board.name + ": the compiler '" + compiler + "' is not installed on this machine");
    const std::string hash = program_hash(program, files, compiler + "\n" + version.output);
    const std::filesystem::path folder = cache_folder() / ("profiler-" + hash);
    std::error_code error;
    // It will be run: only what this user has put into a folder of his own is taken from there.
    if (std::filesystem::symlink_status(folder, error).type() != std::filesystem::file_type::not_found) {
        make_private_folder(folder);
        if (is_private_file(folder / program.name)) return folder / program.name;
    }
    // In the program's own cache nothing is anybody else's.
    const auto all = [](const std::filesystem::path& whole) {
        return FolderContents(whole, [](const FolderContents::Entry&) {});
    };
    NewFolder made(folder, {.replaceable = all, .half_written = all});
    for (const RemoteFile& file : files) made.write(file.name, file.bytes);
    compile_here(entry, program, made.file(""), made.file(program.name), stop);
    for (const RemoteFile& file : files) std::filesystem::remove(made.file(file.name), error);
    std::filesystem::permissions(made.file(""), std::filesystem::perms::owner_all, error);
    std::filesystem::permissions(made.file(program.name), std::filesystem::perms::owner_all, error);
    made.commit();
    return folder / program.name;
}

std::string exact_text(float value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", static_cast<double>(value));
    return text;
}

/// The list that resources/profiler/main.c reads.
std::string items_text(const std::vector<ProfileItem>& items, const Profile& profile, int repeats) {
    std::ostringstream text;
    text << "taso-profiler 1\nfootprint " << profile.footprint << "\nmemory " << 2 * last_level(profile.board)
         << "\npatience " << static_cast<std::int64_t>(patience_ns) << "\n";
    for (std::size_t i = 0; i < items.size(); i++) {
        const taso_shape& s = items[i].shape.get();
        text << i << " " << items[i].primitive->function.substr(std::string_view("taso_").size()) << " "
             << repeats;
        for (std::int32_t number :
             {s.in_channels,       s.in_height,      s.in_width,     s.out_channels,  s.out_height,
              s.out_width,         s.kernel_height,  s.kernel_width, s.stride_height, s.stride_width,
              s.dilation_height,   s.dilation_width, s.pad_top,      s.pad_left,      s.pad_bottom,
              s.pad_right,         s.groups,         s.inputs,       s.activation,    s.accumulate,
              s.count_include_pad, s.local_size,     s.threads})
            text << " " << number;
        for (float number : {s.clip_low, s.clip_high, s.alpha, s.beta, s.bias})
            text << " " << exact_text(number);
        for (std::int32_t channels : items[i].shape.input_channels()) text << " " << channels;
        text << "\n";
    }
    return text.str();
}

/// Takes the profiler's lines: keeps what is a measurement of an item that was asked for, once, and refuses
/// all else.
class Listener {
  public:
    Listener(const BoardEntry& entry, const std::vector<ProfileItem>& items, int repeats,
             ProfileKeeper& keeper, ProfilerReport& report,
             const std::function<void(const ProfilerProgress&)>& progress)
        : entry_(entry),
          items_(items),
          repeats_(repeats),
          keeper_(keeper),
          report_(report),
          progress_(progress),
          left_(items, keeper.profile(), repeats),
          taken_(items.size()) {
        now_.all = static_cast<int>(items.size()) + report.resumed;
    }

    void stage(const std::string& what) {
        now_.what = what;
        tell();
    }
    void begin() { begin_ = std::chrono::steady_clock::now(); }
    double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }
    /// The program on the board said that it was through.
    bool finished() const { return finished_; }

    void take(std::string_view line) {
        Json value;
        try {
            value = parse_json(line, "line");
        } catch (const Error&) {
            return refuse(line);
        }
        if (!value.is_object()) return refuse(line);
        try {
            if (value.contains("id"))
                take_item(value, line);
            else if (value.contains("profiler"))
                take_machine(value);
            else if (value.contains("drift"))
                take_drift(member<double>(value, "drift", "drift"), line);
            else if (value.contains("finished"))
                finished_ = true;
            else if (!value.contains("alive"))
                refuse(line);
        } catch (const WrongMachine&) {
            throw;
        } catch (const Error&) {
            refuse(line);
        }
    }

  private:
    /// A fault of the board as a whole, not of one line.
    class WrongMachine : public Error {
      public:
        using Error::Error;
    };

    void tell() {
        now_.done = report_.measured + report_.resumed;
        now_.seconds_left = left_.seconds(elapsed());
        if (progress_) progress_(now_);
        now_.notice.clear();
    }

    void note(const std::string& sentence) {
        if (report_.notices.size() < 20) report_.notices.push_back(sentence);
        now_.notice = sentence;
        tell();
    }

    void refuse(std::string_view line) {
        report_.refused++;
        note(entry_.board.name + ": refused what is no measurement asked for: " + shown_text(line, 80));
        if (report_.refused >= 1000)
            throw WrongMachine(entry_.board.name +
                               ": it prints no measurements, but: " + shown_text(line, 80));
    }

    void take_machine(const Json& value) {
        const std::string isa = member<std::string>(value, "isa", "machine");
        if (isa != entry_.board.isa)
            throw WrongMachine(entry_.board.name + ": its profiler is compiled for " + shown_text(isa, 32) +
                               ", not for the board's " + entry_.board.isa + ": correct the board's flags");
        if (member<bool>(value, "emulated", "machine") && !entry_.is_emulated())
            throw WrongMachine(
                entry_.board.name +
                ": it says that it is an emulator, whose times say nothing about a board; name "
                "the emulator as the board's runner to go through with it");
        const double bandwidth = member<double>(value, "bandwidth", "machine");
        Profile& profile = keeper_.profile();
        if (profile.layers.empty() && profile.transforms.empty() && !entry_.is_emulated() && bandwidth > 0 &&
            bandwidth < 1e6)
            profile.board.bandwidth_bytes_per_ns = bandwidth;
        ready_ = true;
        begin();
        if (!items_.empty()) stage(items_[0].what);
    }

    void take_drift(double drift, std::string_view line) {
        if (!ready_ || !std::isfinite(drift) || drift < -1) return refuse(line);
        const bool known = report_.drift > most_drift;
        report_.drift = std::max(report_.drift, std::abs(drift));
        now_.drift = drift;
        if (report_.drift <= most_drift || known) return;
        char text[160];
        std::snprintf(
            text, sizeof text,
            ": the reference kernel takes %.1f %% %s than at the start: the clock is not steady (is the "
            "board throttled?), so times may be wrong by as much",
            100 * std::abs(drift), drift > 0 ? "longer" : "less");
        note(entry_.board.name + text);
    }

    void take_item(const Json& value, std::string_view line) {
        const auto id = member<std::int64_t>(value, "id", "item");
        if (!ready_ || id < 0 || id >= static_cast<std::int64_t>(items_.size()) ||
            taken_[static_cast<std::size_t>(id)])
            return refuse(line);
        const ProfileItem& item = items_[static_cast<std::size_t>(id)];
        if (value.contains("failed")) {
            taken_[static_cast<std::size_t>(id)] = true;
            note(item.what + ": does not fit into the board's memory");
            return;
        }
        Timing timing = {.ns = member<std::int64_t>(value, "ns", "item"),
                         .spread = member<double>(value, "spread", "item"),
                         .repeats = member<int>(value, "repeats", "item"),
                         .error = member<double>(value, "error", "item"),
                         .origin = entry_.is_emulated() ? Origin::emulated : Origin::measured};
        constexpr std::int64_t most_ns = std::int64_t{1} << 50;
        if (timing.ns < 1 || timing.ns > most_ns || !(timing.spread >= 0 && timing.spread < 1e9) ||
            timing.repeats < 1 || timing.repeats > repeats_ || !(timing.error >= 0 && timing.error <= 1e30))
            return refuse(line);
        taken_[static_cast<std::size_t>(id)] = true;
        if (item.layer >= 0)
            keeper_.add(item.layer_key, timing);
        else
            keeper_.add(item.transform_key, timing);
        report_.measured++;
        report_.missing--;
        left_.finish(item);
        now_.last = item.what;
        now_.timing = timing;
        const auto next = static_cast<std::size_t>(id) + 1;
        now_.what = next < items_.size() ? items_[next].what : "";
        tell();
    }

    const BoardEntry& entry_;
    const std::vector<ProfileItem>& items_;
    int repeats_;
    ProfileKeeper& keeper_;
    ProfilerReport& report_;
    const std::function<void(const ProfilerProgress&)>& progress_;
    TimeLeft left_;
    std::vector<bool> taken_;
    ProfilerProgress now_;
    bool ready_ = false, finished_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

std::string random_name() {
    std::random_device device;
    std::ostringstream text;
    text << "items-" << std::hex << device() << device() << ".txt";
    return text.str();
}

void check_options(const BoardEntry& entry, const ProfilerOptions& options,
                   const std::filesystem::path& file) {
    if (!entry.is_reachable())
        throw Error(entry.board.name + ": nobody has said how it is reached: state its host in " +
                    (boards_folder() / (entry.board.name + ".board.json")).string());
    if (options.threads < 1 || options.threads > entry.board.cores)
        throw Error(entry.board.name + " has " + std::to_string(entry.board.cores) + " cores: cannot time " +
                    std::to_string(options.threads) + " threads");
    if (options.repeats < 1 || options.repeats > 1000) throw Error("repeats must be 1 to 1000");
    if (!entry.is_emulated()) return;
    const std::string file_name = file.filename().string();
    for (const BoardEntry& board : all_boards().boards)
        if (file_name == board.board.name + ".profile.json")
            throw Error(file.string() +
                        ": times taken under an emulator cannot bear the name of a board; "
                        "choose another file, such as " +
                        profile_file_of(entry).string());
}

/// Runs the profiler on what is missing.
void time_items(const RemoteShell& shell, const std::string& folder, const std::vector<ProfileItem>& items,
                const ProfilerOptions& options, const Profile& profile, std::stop_token stop,
                Listener& listener) {
    const std::string list = random_name();
    put_files(shell, folder, {{.name = list, .bytes = items_text(items, profile, options.repeats)}}, stop);
    listener.stage("starting");
    // Whichever is first: the user's stop, or the end of the seconds.
    std::stop_source source;
    const std::stop_callback forward(stop, [&] { source.request_stop(); });
    listener.begin();
    RemoteCall call = {.script = {},
                       .on_line =
                           [&](std::string_view line) {
                               listener.take(line);
                               if (options.seconds > 0 && listener.elapsed() > options.seconds)
                                   source.request_stop();
                           },
                       .stop = source.get_token(),
                       .seconds = 0,
                       .silence_seconds = options.silence_seconds,
                       .most_bytes = (items.size() + 1000) * 512 + (std::size_t{1} << 28)};
    const RemoteResult result = shell.run_program(folder, {"./profiler", list}, true, std::move(call));
    if (result.stopped || listener.finished()) return;
    const std::string why = shown_text(first_line(result.errors));
    if (result.status > 128)
        throw Error(
            shell.name() + ": the profiler was ended by signal " + std::to_string(result.status - 128) +
            (result.status == 137 ? ", perhaps for want of memory" : "") + (why.empty() ? "" : ": " + why));
    throw Error(shell.name() + ": the profiler ended before it was through" +
                (why.empty() ? "" : ": " + why));
}

}  // namespace

std::filesystem::path profile_file_of(const BoardEntry& entry) {
    return entry.board.name + (entry.is_emulated() ? ".emulated.profile.json" : ".profile.json");
}

ProfilerReport run_profiler_on(const BoardEntry& entry, const std::vector<Network>& networks,
                               const ProfilerOptions& options, const std::filesystem::path& file,
                               std::stop_token stop,
                               const std::function<void(const ProfilerProgress&)>& progress) {
    if (entry.is_this_machine()) return run_profiler(networks, options, file, stop, progress);
    check_options(entry, options, file);
    const RemoteShell shell(entry);
    Board board = entry.board;
    if (entry.is_emulated()) board.name += emulated_suffix;
    ProfileKeeper keeper(file, board);
    Profile& profile = keeper.profile();
    profile.footprint = std::max(profile.footprint, footprint_of(networks, board));
    profile.model = built_in_cost_model(profile.board);
    profile.calibrate();

    std::vector<ProfileItem> items = list_items(networks, options, profile);
    ProfilerReport report = {.file = file};
    leave_out_known(items, profile, report);
    if (items.empty()) return report;

    Listener listener(entry, items, options.repeats, keeper, report, progress);
    const std::vector<RemoteFile> files = profiler_files();
    const BoardProgram program = profiler_program(entry.board, options.threads, files);
    try {
        std::string folder;
        listener.stage("compiling");
        if (entry.access.compile_there) {
            folder =
                remote_path(entry.access, "profiler-" + program_hash(program, files, compiler_there(entry)));
            const RemoteResult there =
                shell.run({.script = "test -x \"$1\"/profiler", .words = {folder}, .stop = stop});
            if (there.stopped) throw Stopped(entry.board.name + ": stopped");
            if (there.status != 0) {
                put_files(shell, folder, files, stop);
                compile_there(shell, program, folder, stop);
            }
        } else {
            const std::filesystem::path built = profiler_built_here(entry, program, files, stop);
            listener.stage("uploading");
            folder = remote_path(entry.access, built.parent_path().filename().string());
            put_files(shell, folder, {{.name = program.name, .from = built, .program = true}}, stop);
        }
        time_items(shell, folder, items, options, profile, stop, listener);
    } catch (const Stopped&) {
        // What arrived before is kept; the report says what is missing.
    } catch (const ConnectionError& fault) {
        keeper.save();
        throw ConnectionError(std::string(fault.what()) + "; " + std::to_string(report.measured) +
                              " new times are kept in " + file.string() +
                              ", and the same again goes on from there");
    } catch (...) {
        keeper.save();
        throw;
    }
    keeper.save();
    return report;
}

}  // namespace taso
