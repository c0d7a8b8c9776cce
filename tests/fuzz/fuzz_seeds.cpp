// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of all readers: fuzz_seeds FOLDER. Each is a file that its reader takes, made by what
// writes such files, or by hand where nothing here writes their forms.
#include <cstdio>

#include "answer/report.h"
#include "answer/solve.h"
#include "base/embedded.h"
#include "base/npy_file.h"
#include "base/npy_header.h"
#include "board/board_file.h"
#include "export/folder.h"
#include "onnx/writer.h"
#include "primitive/registry.h"
#include "problem/problem.h"
#include "problem/problem_file.h"
#include "profile/profile_file.h"
#include "sources/session_file.h"
#include "support/every_op.h"
#include "support/onnx_forms.h"

namespace taso {

namespace {

namespace fs = std::filesystem;

/// Gives the seeds of each reader their names.
class Seeds {
  public:
    explicit Seeds(fs::path folder) : folder_(std::move(folder)) {}

    fs::path next(const std::string& reader) {
        fs::create_directories(folder_ / reader);
        return folder_ / reader / ("seed-" + std::to_string(++count_));
    }
    void add(const std::string& reader, std::string_view text) { write_file(next(reader), text); }

  private:
    fs::path folder_;
    int count_ = 0;
};

Json residual_json() {
    return Json::parse(R"({
        "format": "taso-network", "version": 1, "name": "small", "input": {"name": "in", "shape": [3, 8, 8]},
        "layers": [
            {"name": "a", "op": "conv", "inputs": ["in"], "channels": 4, "kernel": 3, "pads": 1},
            {"name": "b", "op": "conv", "inputs": ["a"], "channels": 4, "kernel": 1, "activation": "relu"},
            {"name": "c", "op": "add", "inputs": ["a", "b"]}],
        "outputs": ["c"]})");
}

void add_networks(Seeds& seeds) {
    for (std::string_view file : embedded_files("resources/networks/"))
        if (embedded_file(file).size() < 6000) seeds.add("network", embedded_file(file));
    for (const Json& network : {every_op_json(), residual_json()}) {
        seeds.add("network", network.dump());
        write_onnx(read_network(network, "seed"), seeds.next("onnx"));
    }
    for (const auto& [name, model] : OnnxForms::all()) model.save(seeds.next("onnx"));
}

void add_boards(Seeds& seeds) {
    for (std::string_view file : embedded_files("resources/boards/")) seeds.add("board", embedded_file(file));
    Json board = Json::parse(embedded_file("resources/boards/cortex-a15.json"));
    board["name"] = "fuzzed";
    board["access"] = {{"host", "me@board"}, {"port", 22},
                       {"identity", ""},     {"folder", "work"},
                       {"compile", "here"},  {"cpus", "4-7"},
                       {"threads", 2},       {"runner", {"qemu-arm-static", "-cpu", "cortex-a15"}}};
    seeds.add("board", board.dump());
}

void add_profiles(Seeds& seeds) {
    Profile profile = load_profile("cortex-a15");
    profile.kernels = kernels_hash();
    const Network network = read_network(residual_json(), "seed");
    int left = 3;
    for (const Primitive& primitive : primitives())
        if (primitive.op == Op::conv && left-- > 0)
            profile.layers[{.shape = shape_key(network, 0), .primitive = primitive.name}] = {
                .ns = 1200, .spread = 0.01, .repeats = 5, .origin = Origin::measured};
    profile.transforms[{.shape = {4, 8, 8}, .from = Layout::chw, .to = Layout::hwc}] = {
        .ns = 90, .spread = 0.1, .repeats = 5, .origin = Origin::measured};
    profile.transforms[{.shape = {4, 8, 8}, .from = Layout::hcw, .to = Layout::hwc, .rows = 2}] = {
        .ns = 110, .spread = 0.1, .repeats = 5, .origin = Origin::measured};
    const std::string text = describe(profile).dump();
    seeds.add("profile", text);
    CostModel model = profile.model;
    // A few families are as good as all of them.
    std::erase_if(model.families, [&](const auto& family) { return family.first > "conv"; });
    seeds.add("cost_model", describe(model).dump());
    seeds.add("journal", text + "\n" + text + "\n");
}

void add_measurements(Seeds& seeds) {
    seeds.add("measurements",
              R"({"profiler": 2, "isa": "neon-armv7", "emulated": false, "bandwidth": 3.5, "clock_ns": 30}
{"conditions": {"governor": "performance", "clock_mhz": 2000, "celsius": 51.5, "load": 0.01, "huge_pages": "never", "reference_ns": 90000, "bytes_per_ns": 3.5}}
{"call": 0, "ns": 1200, "error": 1e-7, "checked": 64}
{"alive": true}
{"call": 1, "failed": "memory"}
{"round": 0, "reference_ns": 1000, "drift": 0.05, "ns": [1, 2, 3]}
{"finished": 1}
)");
}

void add_sessions(Seeds& seeds) {
    Session session{.network = "squeezenet"};
    session.budget = 1 << 20;
    session.pins = {{"conv1", "direct-sum2d"}};
    save_session(session, seeds.next("session"));
    session.network = "networks/mine.onnx";
    session.kind = BudgetKind::arena;
    session.budget.reset();
    session.deadline_ns = 1'000'000;
    session.order = Order::chosen;
    session.bans = {"kn2row"};
    session.alone = {"pool1"};
    session.together = {{"conv2", "conv3"}};
    session.view = {{"tab", "memory"}};
    save_session(session, seeds.next("session"));
}

void add_answers(Seeds& seeds) {
    const Profile profile = load_profile("cortex-a15");
    for (const Json& description : {residual_json(), every_op_json()}) {
        Problem problem = make_problem(read_network(description, "seed"), profile, 1);
        // Few candidates: a small seed is tried often.
        for (ProblemLayer& layer : problem.layers)
            if (layer.candidates.size() > 4) layer.candidates.resize(4);
        const fs::path file = seeds.next("problem");
        save_problem(problem, file);
        for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena}) {
            const Question question{.kind = kind};
            const Answer answer = solve(problem, question, Method::dp);
            seeds.add("solution",
                      read_file(file) + "\n%%\n" + describe(problem, question, Method::dp, answer).dump());
        }
    }
}

void add_plan(Seeds& seeds) {
    seeds.add(
        "plan",
        R"({"format": "taso-plan", "version": 1, "name": "small", "network": "small", "board": "cortex-a15", "isa": "plain",
 "input": {"name": "in", "shape": [3, 8, 8]}, "outputs": [{"name": "c", "shape": [4, 8, 8]}], "kernels": "00", "weights": "bin", "threads": 1, "arena_bytes": 4096, "predicted_ns": 1200,
 "kind": "arena", "budget_bytes": 8192, "profile": "cortex-a15", "memory": {"workspace": 64, "layer": 64, "sum": 64, "arena": 4096, "weights": 12, "total": 4108},
 "buffers": [{"bytes": 64}, {"bytes": 128}],
 "sources": ["main.c", "plan.c"], "flags": ["-O3"], "files": ["plan.h", "weights.bin"],
 "steps": [{"name": "a", "primitive": "direct-sum2d", "runs": ["a"], "input": "chw", "output": "hwc", "writes": 0, "workspace": 1, "predicted_ns": 1200, "accumulates": false, "shape": null},
  {"name": "b..c", "primitive": "segment", "layers": [{"name": "b", "primitive": "direct-hwc-hwc", "rows": 2}, {"name": "c", "primitive": "relu-hwc", "rows": 1}],
   "runs": ["b", "c"], "writes": 1, "workspace": null, "lines": [0], "calls": 9, "line_bytes": 512}]}
%%
{"machine": "this", "as_planned": true}
{"step": 0, "name": "a", "primitive": "direct-sum2d", "predicted_ns": 1200, "measured_ns": 1300}
{"step": 1, "name": "b..c", "primitive": "segment", "predicted_ns": 0, "measured_ns": 1}
{"measured_ns": 1300, "predicted_ns": 1200, "spread": 0.01, "max_error": 1e-7, "ok": true}
)");
}

void add_run(Seeds& seeds) {
    seeds.add(
        "run",
        R"({"network": "small", "machine": "this", "predicted_for": "cortex-a15", "predicted_ns": 1200, "measured_ns": 1300, "origin": "measured",
 "steps": [{"name": "in chw -> hwc", "runs": [], "primitive": "transform-chw-hwc", "predicted_ns": 0, "measured_ns": 7},
  {"name": "a", "runs": ["a"], "primitive": "direct-sum2d", "predicted_ns": 1200, "measured_ns": 1200},
  {"name": "b..c", "runs": ["b", "c"], "primitive": "segment", "predicted_ns": 0, "measured_ns": 1,
   "segment": {"layers": [{"name": "b", "primitive": "direct-hwc-hwc", "rows": 2}, {"name": "c", "primitive": "relu-hwc", "rows": 1}], "calls": 9, "line_bytes": 512}}]})");
}

void add_arrays(Seeds& seeds) {
    write_npy(seeds.next("array"), {.dims = {1, 2, 3}, .values = {1, 2, 3, 4, 5, 6}});
    write_npy(seeds.next("array"), {.dims = {}, .values = {0.5f}});
    for (const char* descr : {"<f2", ">f8", "|u1", "<i8", "|b1"})
        for (const char* order : {"True", "False"}) {
            const std::string header = npy_header({.descr = descr, .fortran_order = false, .shape = {2, 2}});
            const std::string dict = header.substr(0, header.find("False")) + order +
                                     header.substr(header.find("False") + 5) + "\n";
            seeds.add("array", std::string("\x93NUMPY\x01\0", 8) + static_cast<char>(dict.size()) + '\0' +
                                   dict + std::string(static_cast<std::size_t>(4 * (descr[2] - '0')), '\1'));
        }
    // Tensors of ONNX: dims [2], FLOAT, as raw data and as float_data; dims [2], INT64, as int64_data.
    seeds.add("array", std::string("\x08\x02\x10\x01\x42\x01y\x4a\x08\0\0\x80\x3f\0\0\0\x40", 17));
    seeds.add("array", std::string("\x08\x02\x10\x01\x22\x08\0\0\x80\x3f\0\0\0\x40", 14));
    seeds.add("array", std::string("\x08\x02\x10\x07\x3a\x02\x01\x02", 8));
}

void add_folder(Seeds& seeds) {
    // The target has these, all empty.
    const fs::path folder = seeds.next("folder").string() + ".plan";
    fs::create_directories(folder);
    for (const char* file : {"main.c", "plan.c"}) write_file(folder / file, "");
    Json plan = {{"format", "taso-plan"}, {"version", 1}, {"files", {"main.c", "plan.c"}}};
    add_digests(plan, folder);
    fs::remove_all(folder);
    seeds.add("folder", plan_text(plan));
    plan["digests"]["thesis.txt"] = plan["digests"]["plan.c"];
    seeds.add("folder", plan_text(plan));
}

void add_tables(Seeds& seeds) {
    seeds.add("buffers", "id,lower,upper,size\na,0,3,16\nb,1,4,32\nc,3,9,8\n");
    seeds.add("buffers", "\xef\xbb\xbfid,size,lower,upper,offset\r\nx,64,-5,2,0\r\ny,128,1,2,64\r\n");
    seeds.add("trinnity", R"(KERNELS, 4, 2
CHANNELS, 2, 4
STRIDE, 2, 1
WIDTH, 9, 4
HEIGHT, 7, 4
K, 3, 1
SPARSITY, 0, 0
direct-sum2d, 900.4, 500.5
im2row-copy-short-ab-ik, 100, 0
winograd-2x2-3x3-vec-4, 7, 0
conv-1x1-gemm-ab-ki, 0, 200
%%
CHANNELS, 2, 4
WIDTH, 9, 4
HEIGHT, 7, 4
chw-to-chw, 7, 7
chw-to-hwc, 50, 60
hwc-to-chw, 55, 65.5
%%
direct-sum2d,chw,chw
im2row-copy-short-ab-ik,hwc,hwc
winograd-2x2-3x3-vec-4,hwc,hwc
conv-1x1-gemm-ab-ki,chw,chw
)");
    for (const char* text : {"1048576", "8MiB", "1.5 KiB", "3MB", "40ms", "1.5 s", "12us", "7ns"})
        seeds.add("units", text);
}

}  // namespace

}  // namespace taso

int main(int count, char** words) {
    if (count != 2) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    try {
        taso::Seeds seeds(words[1]);
        for (const auto& add : {taso::add_networks, taso::add_boards, taso::add_profiles,
                                taso::add_measurements, taso::add_sessions, taso::add_answers, taso::add_plan,
                                taso::add_run, taso::add_arrays, taso::add_folder, taso::add_tables})
            add(seeds);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "fuzz_seeds: %s\n", fault.what());
        return 1;
    }
}
