// SPDX-License-Identifier: GPL-3.0-or-later
// Segments by hand and by chance: what is stated of them, the validator that runs their calls, and brute force.
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <random>
#include <set>

#include "answer/report.h"
#include "answer/solve.h"
#include "base/error.h"
#include "check/validator.h"
#include "pack/packer.h"
#include "problem/problem_file.h"
#include "problem/segment_run.h"
#include "segment/segment_table.h"
#include "sources/open.h"
#include "support/hand_plan.h"
#include "support/random_banded_problem.h"
#include "support/random_problem.h"
#include "support/sanitized.h"
#include "support/segment_brute_force.h"

using namespace taso;

namespace {

struct Case {
    Problem problem;
    Json solution;
};

/// What `taso solve --json` would print of a selection that no solver chose.
Json solution_of(const Problem& problem, const Selection& selection) {
    Answer answer;
    answer.status = Status::feasible;
    answer.fits = true;
    answer.selection = selection;
    answer.schedule = schedule(problem, selection);
    answer.memory = memory(problem, selection, pack(answer.schedule));
    answer.latency_ns = answer.bound_ns = answer.schedule.latency_ns;
    return describe(problem, {BudgetKind::arena}, Method::dp, answer);
}

std::string first_fault(const Problem& problem, const Json& solution) {
    const std::vector<std::string> faults = find_faults(problem, solution);
    return faults.empty() ? std::string() : problem.name + ": " + faults[0];
}

std::vector<bool> cuts_of(const Problem& problem) {
    std::vector<bool> cuts(problem.tensors.size(), true);
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        for (int read : problem.layers[i].inputs)
            for (std::size_t tensor = read + 1; tensor <= i; tensor++) cuts[tensor] = false;
    return cuts;
}

/// Some candidate of a layer that makes bands of so many rows from one layout to another.
int candidate_in(const Problem& problem, int layer, Layout input, Layout output, int rows,
                 std::mt19937& random) {
    std::vector<int> fitting;
    const ProblemLayer& l = problem.layers[layer];
    for (std::size_t k = 0; k < l.candidates.size(); k++)
        if (const Candidate& c = l.candidates[k];
            c.input == input && c.output == output &&
            (rows == problem.banded_rows(l.output) || c.find_band(rows)))
            fitting.push_back(static_cast<int>(k));
    return fitting.empty() ? -1 : fitting[random() % fitting.size()];
}

/// Concats of a segment that can be written by their operands: what they join is made in it and read by nobody else.
std::vector<int> elidable(const Problem& problem, const std::vector<int>& candidates, int first, int last) {
    std::vector<int> found;
    for (int layer = first; layer <= last; layer++) {
        const ProblemLayer& l = problem.layers[layer];
        if (l.op == "concat" && std::all_of(l.inputs.begin(), l.inputs.end(), [&](int tensor) {
                int readers = 0;
                for (const ProblemLayer& other : problem.layers)
                    readers += static_cast<int>(std::count(other.inputs.begin(), other.inputs.end(), tensor));
                return tensor > first && readers == 1 &&
                       std::count(found.begin(), found.end(), tensor - 1) == 0 &&
                       problem.layers[tensor - 1].candidates[candidates[tensor - 1]].slices &&
                       problem.representative(
                           layer + 1, problem.layers[tensor - 1].candidates[candidates[tensor - 1]].output) ==
                           written_layout(problem, candidates, layer + 1);
            }))
            found.push_back(layer);
    }
    return found;
}

/// A segment from one layer to another by a rule, in a row-major layout for each stretch between two cuts; none:
/// some layer makes no such bands.
std::optional<Selection> with_segment(const Problem& problem, int first, int last, const BandRule& rule,
                                      std::mt19937& random) {
    constexpr std::array row_major = {Layout::hwc, Layout::hcw};
    const std::vector<bool> cuts = cuts_of(problem);
    std::vector<int> candidates = candidates_in(problem, row_major[random() % 2]);
    Segment segment = {.first = first, .last = last, .rows = {}};
    segment.rows.push_back(rule.rows(problem.tensors[first].rows));
    Layout layout = row_major[random() % 2];
    segment.input = first == 0 || random() % 2 ? written_layout(problem, candidates, first) : layout;
    for (int layer = first; layer <= last; layer++) {
        if (cuts[layer] && random() % 2) layout = row_major[random() % 2];
        segment.rows.push_back(rule.rows(problem.banded_rows(layer + 1)));
        const Layout input = layer == first ? (random() % 2 ? segment.input : layout) : layout;
        candidates[layer] = candidate_in(problem, layer, input, layout, segment.rows.back(), random);
        if (candidates[layer] < 0)
            candidates[layer] = candidate_in(problem, layer, layout, layout, segment.rows.back(), random);
        if (candidates[layer] < 0) return std::nullopt;
    }
    if (random() % 2) segment.elided = elidable(problem, candidates, first, last);
    try {
        segment.overlaps =
            random() % 2 && segment_run(problem, candidates, segment).distance != SegmentRun::apart;
    } catch (const Error&) {  // a transform within makes no such bands
        return std::nullopt;
    }
    Selection selection = complete(problem, std::move(candidates), {}, {}, {segment});
    for (const Copy& copy : selection.copies)
        if (!problem.find_transform(copy.tensor, written_layout(problem, selection.candidates, copy.tensor),
                                    copy.layout))
            return std::nullopt;
    try {
        schedule(problem, selection);
    } catch (const Error&) {  // a transform within makes no such bands
        return std::nullopt;
    }
    return selection;
}

/// Segments by chance in built-in networks.
std::vector<Case> in_networks(const std::vector<std::string>& names, int each, unsigned seed) {
    std::vector<Case> made;
    std::mt19937 random(seed);
    for (const std::string& name : names) {
        const Problem problem = make_problem(load_network(name), load_profile("cortex-a15"), 1);
        const std::vector<bool> cuts = cuts_of(problem);
        const int layers = static_cast<int>(problem.layers.size());
        std::size_t wanted = made.size() + static_cast<std::size_t>(each);
        for (int tries = 0; tries < 4000 && made.size() < wanted; tries++) {
            const int first = static_cast<int>(random() % layers),
                      last = first + static_cast<int>(random() % 25);
            if (last >= layers || !cuts[first] || !cuts[last + 1]) continue;
            const BandRule& rule = band_rules()[random() % band_rules().size()];
            if (const auto selection = with_segment(problem, first, last, rule, random))
                made.push_back({problem, solution_of(problem, *selection)});
        }
    }
    return made;
}

/// Selections with segments of random problems, out of all that there are.
std::vector<Case> in_random_problems(unsigned from, int count) {
    std::vector<Case> made;
    for (unsigned seed = from; static_cast<int>(made.size()) < count; seed++) {
        const Problem problem = RandomBandedProblem::make(
            seed, {static_cast<int>(2 + seed % 4), 2, static_cast<int>(3 + seed % 9)});
        const SegmentBruteForce brute(problem, 4000);
        if (!brute.is_whole()) continue;
        std::mt19937 random(seed);
        int some = 0;
        for (int tries = 0; tries < 20 && some < 3 && !brute.points().empty(); tries++) {
            const Selection& selection = brute.points()[random() % brute.points().size()].selection;
            if (selection.segments.empty()) continue;
            made.push_back({problem, solution_of(problem, selection)});
            some++;
        }
    }
    return made;
}

/// Changes one thing in a solution with segments; false: there is nothing of the sort.
using Mutation = std::function<bool(Json& solution, const Problem& problem)>;

template <class Change>
Mutation in_segment(Change change) {
    return [=](Json& solution, const Problem&) {
        change(solution["segments"].back());
        return true;
    };
}
Mutation add_to_segment(const char* key, std::int64_t amount) {
    return in_segment([=](Json& row) { row[key] = row[key].get<std::int64_t>() + amount; });
}
Mutation without(const char* key) {
    return in_segment([=](Json& row) { row.erase(key); });
}

Json& layer_of(Json& solution, const Json& name) {
    for (Json& row : solution["layers"])
        if (row["name"] == name) return row;
    throw Error("no such layer");
}

/// A line buffer so many rows larger, all that is stated of its bytes with it.
Mutation resize_line(bool last, int amount) {
    return [=](Json& solution, const Problem& problem) {
        Json& lines = solution["segments"].back()["lines"];
        if (lines.empty()) return false;
        Json& line = last ? lines.back() : lines[0];
        const std::int64_t bytes = line["bytes"], rows = line["rows"], now = rows + amount;
        for (const ProblemTensor& tensor : problem.tensors)
            if (tensor.name == line["tensor"] && (now < 1 || now > tensor.rows)) return false;
        line["rows"] = now;
        line["bytes"] = bytes / rows * now;
        bool is_copy = false;
        for (Json& row : solution["transforms"])
            if (row.contains("rows") && row["tensor"] == line["tensor"] && row["to"] == line["layout"])
                row["bytes"] = line["bytes"], is_copy = true;
        if (!is_copy) layer_of(solution, line["tensor"])["bytes"] = line["bytes"];
        for (Json& buffer : solution["buffers"])
            if (buffer["kind"] == "line" && buffer["bytes"] == aligned(bytes))
                buffer["bytes"] = aligned(line["bytes"]);
        return true;
    };
}

/// Another first or last layer of a segment, a place on.
Mutation move_end(const char* end, int by) {
    return [=](Json& solution, const Problem& problem) {
        Json& name = solution["segments"].back()[end];
        for (std::size_t i = 0; i < problem.layers.size(); i++) {
            if (problem.layers[i].name != name) continue;
            const std::size_t moved = i + static_cast<std::size_t>(by);
            if (moved >= problem.layers.size()) return false;
            name = problem.layers[moved].name;
            return true;
        }
        return false;
    };
}

Mutation in_last_layer(std::function<void(Json&)> change) {
    return [=](Json& solution, const Problem&) {
        change(layer_of(solution, solution["segments"].back()["last"]));
        return true;
    };
}
Mutation in_first_line(std::function<void(Json&)> change) {
    return [=](Json& solution, const Problem&) {
        Json& lines = solution["segments"].back()["lines"];
        if (lines.empty()) return false;
        change(lines[0]);
        return true;
    };
}
Mutation in_transform(std::function<void(Json&)> change) {
    return [=](Json& solution, const Problem&) {
        for (Json& row : solution["transforms"])
            if (row.contains("rows")) {
                change(row);
                return true;
            }
        return false;
    };
}
void add(Json& row, const char* key, std::int64_t amount) {
    row[key] = row[key].get<std::int64_t>() + amount;
}

/// In the last segment whose output lies over its input.
Mutation in_overlap(const std::function<void(Json& solution, Json& row)>& change) {
    return [change](Json& s, const Problem&) {
        for (std::size_t k = s["segments"].size(); k-- > 0;)
            if (s["segments"][k].contains("overlap")) {
                change(s, s["segments"][k]);
                return true;
            }
        return false;
    };
}

const std::vector<std::pair<const char*, Mutation>>& mutations() {
    static const std::vector<std::pair<const char*, Mutation>> all = {
        {"no segments",
         [](Json& s, const Problem&) {
             s.erase("segments");
             return true;
         }},
        {"a segment less",
         [](Json& s, const Problem&) {
             s["segments"].erase(s["segments"].size() - 1);
             return true;
         }},
        {"a segment twice",
         [](Json& s, const Problem&) {
             s["segments"].push_back(s["segments"].back());
             return true;
         }},
        {"segments that are no list",
         [](Json& s, const Problem&) {
             s["segments"] = s["segments"][0];
             return true;
         }},
        {"the time", add_to_segment("ns", 1)},
        {"the workspace", add_to_segment("workspace", 4)},
        {"the calls", add_to_segment("calls", -1)},
        {"what is moved", add_to_segment("moved_bytes", 4)},
        {"the step", add_to_segment("step", 1)},
        {"no overlap", in_overlap([](Json&, Json& row) { row.erase("overlap"); })},
        {"an overlap by a number", in_overlap([](Json&, Json& row) { row["overlap"] = 64; })},
        {"a longer distance", in_overlap([](Json&, Json& row) { add(row["overlap"], "distance", 64); })},
        {"a shorter distance", in_overlap([](Json&, Json& row) { add(row["overlap"], "distance", -64); })},
        {"bytes of a moved input", in_overlap([](Json&, Json& row) { add(row["overlap"], "moved_bytes", 4); })},
        {"a moved input too near",
         in_overlap([](Json& s, Json& row) {
             for (const Json& output : s["buffers"])
                 for (Json& input : s["buffers"])
                     if (output.contains("over") && input["name"] == output["over"] &&
                         input["kind"] == "moved" && input["from_step"] == row["step"] &&
                         output["from_step"] == row["step"]) {
                         const auto begin = output["offset"].get<std::int64_t>();
                         const std::int64_t near = begin + output["distance"].get<std::int64_t>() - 64;
                         // One of 64 bytes may lie before the output altogether.
                         if (near + input["bytes"].get<std::int64_t>() > begin) input["offset"] = near;
                     }
         })},
        {"a moved input that lives on",
         in_overlap([](Json& s, Json& row) {
             for (Json& buffer : s["buffers"])
                 if (buffer["kind"] == "moved" && buffer["from_step"] == row["step"])
                     add(buffer, "to_step", 1);
         })},
        {"an overlap that is none",
         [](Json& s, const Problem&) {
             Json& row = s["segments"].back();
             if (row.contains("overlap")) return false;
             row["overlap"] = {{"distance", 0}, {"moved_bytes", 0}};
             return true;
         }},
        {"the input's layout",
         [](Json& s, const Problem& p) {
             Json& row = s["segments"].back();
             for (const ProblemLayer& layer : p.layers)
                 for (Layout other : {Layout::chw, Layout::hcw, Layout::hwc})
                     if (const int tensor = layer.output - 1;
                         layer.name == row["first"] &&
                         p.representative(tensor, other) !=
                             p.representative(tensor, *layout_named(row["input"].get<std::string>()))) {
                         row["input"] = name(other);
                         return true;
                     }
             return false;
         }},
        {"a first layer later", move_end("first", 1)},
        {"a first layer earlier", move_end("first", -1)},
        {"a last layer later", move_end("last", 1)},
        {"a last layer earlier", move_end("last", -1)},
        {"a first layer that there is not", in_segment([](Json& row) { row["first"] = "nothing"; })},
        {"no first layer", without("first")},
        {"no last layer", without("last")},
        {"no step", without("step")},
        {"no input", without("input")},
        {"no time", without("ns")},
        {"no workspace", without("workspace")},
        {"no calls", without("calls")},
        {"nothing of what is moved", without("moved_bytes")},
        {"no lines", without("lines")},
        {"a line less",
         [](Json& s, const Problem&) {
             Json& lines = s["segments"].back()["lines"];
             if (lines.empty()) return false;
             lines.erase(0);
             return true;
         }},
        {"a line twice",
         [](Json& s, const Problem&) {
             Json& lines = s["segments"].back()["lines"];
             if (lines.empty()) return false;
             lines.push_back(lines[0]);
             return true;
         }},
        {"a line of the input",
         [](Json& s, const Problem& p) {
             Json& row = s["segments"].back();
             if (row["lines"].empty()) return false;
             for (const ProblemLayer& layer : p.layers)
                 if (layer.name == row["first"]) row["lines"][0]["tensor"] = p.tensors[layer.output - 1].name;
             row["lines"][0]["layout"] = row["input"];
             return true;
         }},
        {"the first line a row larger", resize_line(false, 1)},
        {"the first line a row smaller", resize_line(false, -1)},
        {"the last line a row larger", resize_line(true, 1)},
        {"the last line a row smaller", resize_line(true, -1)},
        {"a line's bytes", in_first_line([](Json& line) { add(line, "bytes", 64); })},
        {"a line's rows alone", in_first_line([](Json& line) { add(line, "rows", 1); })},
        {"a line of absurd rows", in_first_line([](Json& line) { line["rows"] = 2'000'000'000; })},
        {"a line's layout", in_first_line([](Json& line) { line["layout"] = "wch"; })},
        {"a line without rows", in_first_line([](Json& line) { line.erase("rows"); })},
        {"a line without bytes", in_first_line([](Json& line) { line.erase("bytes"); })},
        {"a line without tensor", in_first_line([](Json& line) { line.erase("tensor"); })},
        {"a line without layout", in_first_line([](Json& line) { line.erase("layout"); })},
        {"a layer's rows", in_last_layer([](Json& row) { add(row, "rows", 1); })},
        {"a layer of no rows", in_last_layer([](Json& row) { row["rows"] = 0; })},
        {"a layer without rows", in_last_layer([](Json& row) { row.erase("rows"); })},
        {"a layer's time", in_last_layer([](Json& row) { add(row, "ns", 1); })},
        {"a layer's workspace", in_last_layer([](Json& row) { add(row, "workspace", 4); })},
        {"a layer's step", in_last_layer([](Json& row) { add(row, "step", 1); })},
        {"a layer in place", in_last_layer([](Json& row) { row["in_place_of"] = row["inputs"][0]; })},
        {"a slice less",
         [](Json& s, const Problem&) {
             for (Json& row : s["layers"])
                 if (row.contains("rows") && !row["written_into"].is_null()) {
                     row["written_into"] = nullptr;
                     return true;
                 }
             return false;
         }},
        {"a slice's bytes",
         [](Json& s, const Problem&) {
             for (Json& row : s["layers"])
                 if (row.contains("rows") && !row["written_into"].is_null()) {
                     add(row, "bytes", 4);
                     return true;
                 }
             return false;
         }},
        {"a concat without copy that takes time",
         [](Json& s, const Problem&) {
             for (const Json& slice : s["layers"])
                 if (slice.contains("rows") && !slice["written_into"].is_null()) {
                     add(layer_of(s, slice["written_into"]), "ns", 1);
                     return true;
                 }
             return false;
         }},
        {"a layer that is a slice", in_last_layer([](Json& row) { row["written_into"] = row["name"]; })},
        {"rows of a layer in no segment",
         [](Json& s, const Problem&) {
             for (Json& row : s["layers"])
                 if (!row.contains("rows")) {
                     row["rows"] = 1;
                     return true;
                 }
             return false;
         }},
        {"bytes of a line buffer's layer",
         [](Json& s, const Problem&) {
             Json& row = s["segments"].back();
             if (row["first"] == row["last"]) return false;
             add(layer_of(s, row["first"]), "bytes", 4);
             return true;
         }},
        {"a transform's rows", in_transform([](Json& row) { add(row, "rows", 1); })},
        {"a transform without rows", in_transform([](Json& row) { row.erase("rows"); })},
        {"a transform of no rows", in_transform([](Json& row) { row["rows"] = 0; })},
        {"a transform's time", in_transform([](Json& row) { add(row, "ns", 1); })},
        {"a transform's bytes", in_transform([](Json& row) { add(row, "bytes", 4); })},
        {"a transform from elsewhere", in_transform([](Json& row) { std::swap(row["from"], row["to"]); })},
        {"a transform twice",
         [](Json& s, const Problem&) {
             for (std::size_t k = 0; k < s["transforms"].size(); k++)
                 if (s["transforms"][k].contains("rows")) {
                     s["transforms"].insert(s["transforms"].begin() + static_cast<std::ptrdiff_t>(k),
                                            Json(s["transforms"][k]));
                     return true;
                 }
             return false;
         }},
        {"a transform less",
         [](Json& s, const Problem&) {
             for (std::size_t k = 0; k < s["transforms"].size(); k++)
                 if (s["transforms"][k].contains("rows")) {
                     s["transforms"].erase(k);
                     return true;
                 }
             return false;
         }},
        {"a line's buffer less",
         [](Json& s, const Problem&) {
             for (std::size_t k = 0; k < s["buffers"].size(); k++)
                 if (s["buffers"][k]["kind"] == "line") {
                     s["buffers"].erase(k);
                     return true;
                 }
             return false;
         }},
        {"a line's buffer longer",
         [](Json& s, const Problem&) {
             for (Json& buffer : s["buffers"])
                 if (buffer["kind"] == "line") {
                     add(buffer, "to_step", 1);
                     return true;
                 }
             return false;
         }},
        {"the latency",
         [](Json& s, const Problem&) {
             for (const char* key : {"latency_ns", "bound_ns"}) add(s, key, 1);
             return true;
         }},
    };
    return all;
}

/// Of the problem, what a segment rests on.
using Condition = std::function<bool(Problem& problem, const Json& solution)>;

/// Changes something of the layer that a segment ends with.
Condition of_last_layer(const std::function<void(Problem&, ProblemLayer&)>& change) {
    return [=](Problem& problem, const Json& solution) {
        for (ProblemLayer& layer : problem.layers)
            if (layer.name == solution["segments"].back()["last"]) change(problem, layer);
        return true;
    };
}

const std::vector<std::pair<const char*, Condition>>& conditions() {
    static const std::vector<std::pair<const char*, Condition>> all = {
        {"no window", of_last_layer([](Problem&, ProblemLayer& layer) { layer.window.reset(); })},
        {"a window that reads more",
         [](Problem& p, const Json& s) {
             const Json& row = s["segments"].back();
             for (ProblemLayer& layer : p.layers) {
                 if (layer.name != row["last"]) continue;
                 if (layer.gathers) return false;  // it reads all rows, a few at a time
                 const ProblemTensor& input = p.tensors[layer.inputs[0]];
                 bool has_line = false;
                 for (const Json& line : row["lines"]) {
                     if (line["tensor"] != input.name) continue;
                     if (line["rows"] == input.rows) return false;
                     has_line = true;
                 }
                 layer.window->kernel += input.rows;
                 return has_line;
             }
             return false;
         }},
        {"a second reader of a slice",
         [](Problem& p, const Json& s) {
             for (std::size_t i = 0; i < p.layers.size(); i++)
                 if (const Json& row = s["layers"][i]; row.contains("rows") && !row["written_into"].is_null())
                     for (ProblemLayer& layer : p.layers)
                         if (layer.name == s["segments"].back()["last"] &&
                             layer.name != row["written_into"]) {
                             layer.inputs.push_back(p.layers[i].output);
                             return true;
                         }
             return false;
         }},
        {"a candidate that writes no slices",
         [](Problem& p, const Json& s) {
             for (std::size_t i = 0; i < p.layers.size(); i++)
                 if (const Json& row = s["layers"][i];
                     row.contains("rows") && !row["written_into"].is_null()) {
                     for (Candidate& c : p.layers[i].candidates) c.slices = false;
                     return true;
                 }
             return false;
         }},
        {"no bands of that height",
         [](Problem& p, const Json& s) {
             for (std::size_t i = 0; i < p.layers.size(); i++) {
                 if (!s["layers"][i].contains("rows") ||
                     s["layers"][i]["rows"] == p.tensors[p.layers[i].output].rows ||
                     p.layers[i].op == "concat")
                     continue;
                 for (Candidate& c : p.layers[i].candidates)
                     std::erase_if(c.bands, [&](const Band& b) { return b.rows == s["layers"][i]["rows"]; });
                 return true;
             }
             return false;
         }},
        {"rows that are no ranges of bytes",
         [](Problem& p, const Json& s) {
             if (s["segments"].back()["lines"].empty()) return false;
             for (ProblemTensor& tensor : p.tensors) tensor.row_bytes = no_row_bytes;
             return true;
         }},
        {"an input of unknown rows",
         [](Problem& p, const Json& s) {
             for (ProblemLayer& layer : p.layers)
                 if (layer.name == s["segments"].back()["first"]) p.tensors[layer.output - 1].rows = 0;
             return true;
         }},
        {"a later reader of what is inside",
         [](Problem& p, const Json& s) {
             const Json& row = s["segments"].back();
             if (row["first"] == row["last"] || row["last"] == p.layers.back().name) return false;
             for (const ProblemLayer& layer : p.layers)
                 if (layer.name == row["first"]) {
                     p.layers.back().inputs.push_back(layer.output);
                     break;
                 }
             return true;
         }},
        {"a later reader of the input",
         [](Problem& p, const Json& s) {
             const Json& row = s["segments"].back();
             if (row["last"] == p.layers.back().name) return false;
             for (const ProblemLayer& layer : p.layers)
                 if (layer.name == row["first"]) {
                     p.layers.back().inputs.push_back(layer.output - 1);
                     break;
                 }
             return true;
         }},
        {"an output of the network inside",
         [](Problem& p, const Json& s) {
             const Json& row = s["segments"].back();
             if (row["first"] == row["last"]) return false;
             for (const ProblemLayer& layer : p.layers)
                 if (layer.name == row["first"]) p.outputs.push_back(layer.output);
             return true;
         }},
        {"another time to move",
         [](Problem& p, const Json& s) {
             if (s["segments"].back()["moved_bytes"] == 0) return false;
             p.move_ns_per_mib += 1 << 21;
             return true;
         }},
    };
    return all;
}

}  // namespace

class QuickSegments : public QObject {
    Q_OBJECT

  private slots:
    void segments_of_networks_pass() {
        std::set<std::string> kinds;
        const auto all = in_networks({"squeezenet", "mobilenet_v2", "resnet18", "googlenet"}, 12, 1);
        QCOMPARE(all.size(), std::size_t{48});
        for (const Case& right : all) {
            const std::string fault = first_fault(right.problem, right.solution);
            QVERIFY2(fault.empty(), fault.c_str());
            for (const Json& row : right.solution["layers"])
                if (row.contains("rows")) kinds.insert(row["written_into"].is_null() ? row["op"] : "slice");
            for (const Json& row : right.solution["transforms"])
                if (row.contains("rows")) kinds.insert(row["tensor"] == "data" ? "input" : "transform");
        }
        for (const char* kind : {"conv", "max_pool", "concat", "add", "transform", "slice"})
            QVERIFY2(kinds.contains(kind), kind);
    }
    void segments_of_random_problems_pass() {
        for (const Case& right : in_random_problems(1, 600 / sanitized_share)) {
            const std::string fault = first_fault(right.problem, right.solution);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }
    /// Without segments no word is said of them.
    void without_segments_nothing_is_stated() {
        int without = 0;
        for (unsigned seed = 1; seed <= 40; seed++) {
            const Problem problem = RandomBandedProblem::make(seed, {2, 2, 6});
            const SegmentBruteForce brute(problem, 500);
            for (const auto& point : brute.points()) {
                const std::string text = solution_of(problem, point.selection).dump();
                for (const char* word : {"\"segments\"", "\"rows\""})
                    QCOMPARE(text.find(word) != std::string::npos, !point.selection.segments.empty());
                if (!point.selection.segments.empty()) continue;
                QVERIFY(text.find("\"line\"") == std::string::npos);
                without++;
            }
        }
        QVERIFY(without > 50);
    }
    void every_mutation_is_found() {
        std::set<std::string> tried;
        std::vector<Case> all = in_networks({"squeezenet", "resnet18"}, 6, 2);
        for (Case& right : in_random_problems(1000, 90 / sanitized_share)) all.push_back(std::move(right));
        for (const Case& right : all) {
            for (const auto& [what, mutate] : mutations()) {
                Json wrong = right.solution;
                if (!mutate(wrong, right.problem) || wrong == right.solution) continue;
                tried.insert(what);
                QVERIFY2(!find_faults(right.problem, wrong).empty(),
                         (right.problem.name + ": " + what + " was not found").c_str());
            }
            for (const auto& [what, change] : conditions()) {
                Problem problem = right.problem;
                if (!change(problem, right.solution)) continue;
                tried.insert(what);
                QVERIFY2(!find_faults(problem, right.solution).empty(),
                         (problem.name + ": " + what + " was not found").c_str());
            }
        }
        for (const auto& [what, mutate] : mutations()) QVERIFY2(tried.contains(what), what);
        for (const auto& [what, change] : conditions()) QVERIFY2(tried.contains(what), what);
    }
    /// A row less and a call finds no place, or not what it reads; a row more is never needed.
    void line_buffers_are_as_large_as_they_must_be() {
        int smaller = 0, larger = 0;
        for (const Case& right : in_random_problems(2000, 150 / sanitized_share))
            for (int amount : {-1, 1})
                for (bool last : {false, true}) {
                    Json wrong = right.solution;
                    if (!resize_line(last, amount)(wrong, right.problem)) continue;
                    const std::string fault = first_fault(right.problem, wrong);
                    const bool is_told = amount < 0 ? fault.find("do not hold rows") != std::string::npos
                                                    : fault.find("but is") != std::string::npos;
                    QVERIFY2(is_told, fault.c_str());
                    (amount < 0 ? smaller : larger)++;
                }
        QVERIFY(smaller * sanitized_share > 10 && larger * sanitized_share > 10);
    }
    void problems_with_bands_keep_them_in_files() {
        const QTemporaryDir folder;
        const auto path = [&](const char* name) {
            return std::filesystem::path(folder.filePath(name).toStdString());
        };
        std::vector<Problem> problems = {
            make_problem(load_network("squeezenet"), load_profile("cortex-a15"), 1)};
        for (unsigned seed = 1; seed < 20; seed++)
            problems.push_back(RandomBandedProblem::make(seed, {6, 3, 9}));
        for (const Problem& problem : problems) {
            save_problem(problem, path("a.problem.json"));
            const Problem loaded = load_problem(path("a.problem.json"));
            save_problem(loaded, path("b.problem.json"));
            QCOMPARE(read_json_value(path("b.problem.json")), read_json_value(path("a.problem.json")));
            QCOMPARE(loaded.move_ns_per_mib, problem.move_ns_per_mib);
            for (std::size_t t = 0; t < problem.tensors.size(); t++) {
                QCOMPARE(loaded.tensors[t].rows, problem.tensors[t].rows);
                QVERIFY(loaded.tensors[t].row_bytes == problem.tensors[t].row_bytes);
            }
            for (std::size_t i = 0; i < problem.layers.size(); i++) {
                QVERIFY(loaded.layers[i].window == problem.layers[i].window);
                for (std::size_t k = 0; k < problem.layers[i].candidates.size(); k++) {
                    const auto &there = loaded.layers[i].candidates[k].bands,
                               &here = problem.layers[i].candidates[k].bands;
                    QVERIFY(std::equal(there.begin(), there.end(), here.begin(), here.end(),
                                       [](const Band& a, const Band& b) {
                                           return a.rows == b.rows && a.ns == b.ns &&
                                                  a.workspace == b.workspace && a.origin == b.origin;
                                       }));
                }
            }
        }
    }

    /// Where nothing can run band by band, it finds what brute force without segments finds.
    void brute_force_agrees_with_the_one_without_segments() {
        int compared = 0;
        for (unsigned seed = 1; compared < 60 / sanitized_share; seed++) {
            const Problem problem =
                seed % 2 ? RandomProblem::make(seed, {static_cast<int>(3 + seed % 4), 2}) : [&] {
                    Problem banded = RandomBandedProblem::make(seed, {4, 2, 5});
                    for (ProblemLayer& layer : banded.layers) layer.window.reset();
                    return banded;
                }();
            if (BruteForce::selections(problem) > BruteForce::most_selections / 4) continue;
            const SegmentBruteForce segments(problem);
            if (!segments.is_whole()) continue;
            const auto expected = BruteForce(problem).frontier(BudgetKind::arena);
            const auto found = segments.frontier();
            QCOMPARE(found.size(), expected.size());
            for (std::size_t k = 0; k < found.size(); k++)
                QVERIFY2(found[k].ns == expected[k].ns && found[k].bytes == expected[k].bytes,
                         problem.name.c_str());
            compared++;
        }
    }
    /// The table that both engines choose from, against each segment written out.
    void ways_take_what_their_calls_take() {
        std::vector<Problem> problems;
        for (unsigned seed = 1; seed <= 300 / sanitized_share; seed++)
            problems.push_back(RandomBandedProblem::make(seed, {static_cast<int>(2 + seed % 6), 2, 9}));
        for (const char* name : {"squeezenet", "mobilenet_v2", "googlenet"})
            problems.push_back(make_problem(load_network(name), load_profile("cortex-a15"), 1));
        int overlapping = 0, near = 0;
        for (const Problem& problem : problems) {
            const SegmentTable table(ProblemTable(problem), BudgetKind::arena, {});
            for (std::size_t k = 0; k < table.ends.size(); k += 1 + table.ends.size() / 400) {
                const SegmentEnds& ends = table.ends[k];
                for (const SegmentWay& way : {ends.ways.front(), ends.ways.back()}) {
                    const std::vector<int> inside = table.candidates(way);
                    std::vector<int> candidates(problem.layers.size(), 0);
                    std::copy(inside.begin(), inside.end(), candidates.begin() + ends.first);
                    const SegmentRun run =
                        segment_run(problem, candidates, table.segment(problem, ends, way));
                    const auto bytes = [&](int tensor, int layout) {
                        return aligned(problem.counted_bytes(tensor, all_layouts[layout]));
                    };
                    const std::int64_t in = bytes(ends.first, ends.input),
                                       out = bytes(ends.last + 1, ends.output);
                    std::int64_t all = way.overlaps ? overlapped_bytes(out, in, run.distance) : in + out;
                    all += aligned(run.workspace);
                    for (const SegmentRun::Line& line : run.lines) all += aligned(line.bytes);
                    QCOMPARE(way.bytes, all);
                    QCOMPARE(way.ns, run.ns);
                    overlapping += way.overlaps;
                    near += way.overlaps && run.distance + in <= out;
                }
            }
        }
        QVERIFY(overlapping * sanitized_share > 1000 && near * sanitized_share > 30);
    }
    /// Its least selections have no fault, and it is met by an engine without segments where these win nothing
    /// alone.
    void brute_force_is_never_above_what_has_no_segments() {
        int with_gain = 0, compared = 0;
        for (unsigned seed = 1; compared < 90 / sanitized_share; seed++) {
            const Problem problem = RandomBandedProblem::make(
                seed, {static_cast<int>(2 + seed % 4), 2, static_cast<int>(3 + seed % 6)});
            const SegmentBruteForce brute(problem);
            if (!brute.is_whole() || brute.points().empty()) continue;
            const auto frontier = brute.frontier();
            bool has_segments = false;
            for (const SegmentBruteForce::Point& point : frontier) {
                const std::string fault = first_fault(problem, solution_of(problem, point.selection));
                QVERIFY2(fault.empty(), fault.c_str());
                has_segments = has_segments || !point.selection.segments.empty();
            }
            const SegmentSolver plain = [](const Problem& p, std::optional<std::int64_t> budget) {
                const Answer answer = solve(p, {BudgetKind::arena, budget}, Method::dp);
                return answer.fits ? std::optional(answer.latency_ns) : std::nullopt;
            };
            try {
                QCOMPARE(difference_with_segments(problem, frontier, plain).empty(), !has_segments);
            } catch (const Error&) {  // without segments its layouts cannot be joined
                QVERIFY(has_segments);
            }
            with_gain += has_segments;
            compared++;
        }
        QVERIFY2(with_gain > compared / 3 && with_gain < compared, std::to_string(with_gain).c_str());
    }
    /// Where some rows are left out it may be above, never below: it counts each stretch between two cuts as if
    /// all rows of its output were made.
    void the_dynamic_programme_agrees_with_brute_force() {
        const SegmentSolver solver = [](const Problem& p, std::optional<std::int64_t> budget) {
            Question question{BudgetKind::arena, budget};
            question.stream = true;
            const Answer answer = solve(p, question, Method::dp);
            const std::string fault = first_fault(p, describe(p, question, Method::dp, answer));
            if (!fault.empty()) throw Error(fault);
            return answer.fits ? std::optional(answer.latency_ns) : std::nullopt;
        };
        int compared = 0;
        for (unsigned seed = 1; compared < 150 / sanitized_share; seed++) {
            const Problem problem = RandomBandedProblem::make(
                seed, {static_cast<int>(2 + seed % 4), 2, static_cast<int>(3 + seed % 6)});
            const SegmentBruteForce brute(problem);
            if (!brute.is_whole() || brute.points().empty()) continue;
            const auto frontier = brute.frontier();
            const std::string difference = difference_with_segments(problem, frontier, solver);
            QVERIFY2(difference.empty(), difference.c_str());
            compared++;
        }
    }
};

QTEST_GUILESS_MAIN(QuickSegments)
#include "quick_segments.moc"
