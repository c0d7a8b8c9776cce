// SPDX-License-Identifier: GPL-3.0-or-later
// *.problem.json.
#include "problem/problem_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/checked.h"
#include "base/error.h"
#include "base/json_file.h"

namespace taso {

namespace {

constexpr int most_rows = 1 << 16;  // of a tensor that is run band by band, a call for each of them

std::int64_t amount(const Json& object, const char* key, const std::string& where) {
    const auto value = member<std::int64_t>(object, key, where);
    if (value < 0 || value > largest_figure) throw Error(where + ": '" + key + "' is negative or too large");
    return value;
}

template <class T>
T member_or(const Json& object, const char* key, T otherwise, const std::string& where) {
    return object.is_object() && object.contains(key) ? member<T>(object, key, where) : otherwise;
}

Json list(const Json& object, const char* key, const std::string& where) {
    Json value = member<Json>(object, key, where);
    if (!value.is_array()) throw Error(where + ": '" + key + "' must be a list");
    return value;
}

Layout layout(const Json& object, const char* key, const std::string& where) {
    const std::string text = member<std::string>(object, key, where);
    if (const auto found = layout_named(text)) return *found;
    throw Error(where + ": there is no layout '" + text + "'");
}

Origin origin(const Json& object, const std::string& where) {
    const std::string text = member_or<std::string>(object, "origin", "estimated", where);
    if (const auto found = origin_named(text)) return *found;
    throw Error(where + ": there is no origin '" + text + "'");
}

/// A tensor by name or by number.
int tensor_index(const Json& value, const std::vector<ProblemTensor>& tensors, const std::string& where) {
    if (value.is_string()) {
        const std::string name = value.get<std::string>();
        for (std::size_t t = 0; t < tensors.size(); t++)
            if (tensors[t].name == name) return static_cast<int>(t);
        throw Error(where + ": there is no tensor '" + name + "'");
    }
    if (!value.is_number_integer() || value < 0 || value >= static_cast<std::int64_t>(tensors.size()))
        throw Error(where + ": a tensor's number is out of range");
    return value.get<int>();
}

/// What is stated of a tensor's rows.
void read_rows_of(const Json& value, ProblemTensor& tensor, const std::string& where) {
    tensor.rows = member_or<int>(value, "rows", 0, where);
    if (tensor.rows < 0 || tensor.rows > most_rows) throw Error(where + ": 'rows' is out of range");
    const Json row_bytes = member_or<Json>(value, "row_bytes", Json::object(), where);
    if (!row_bytes.is_object()) throw Error(where + ": 'row_bytes' must give a number by layout");
    for (const auto& [key, unused] : row_bytes.items()) {
        const auto found = layout_named(key);
        if (!found) throw Error(where + ": there is no layout '" + key + "'");
        const std::int64_t bytes = amount(row_bytes, key.c_str(), where + ".row_bytes");
        if (tensor.bytes[*found] < 0 || bytes > largest_figure / std::max(tensor.rows, 1) ||
            bytes * tensor.rows != tensor.bytes[*found])
            throw Error(where + ": the rows of '" + key + "' are not all of its bytes");
        tensor.row_bytes[*found] = bytes;
    }
}

ProblemTensor read_tensor(const Json& value, const std::string& where) {
    ProblemTensor tensor;
    tensor.name = member<std::string>(value, "name", where);
    tensor.external = member<bool>(value, "external", where);
    if (value.contains("callers")) tensor.callers = layout(value, "callers", where);
    tensor.bytes.fill(-1);
    const Json bytes = member<Json>(value, "bytes", where);
    if (!bytes.is_object()) throw Error(where + ": 'bytes' must give a number by layout");
    for (const auto& [key, unused] : bytes.items()) {
        const auto found = layout_named(key);
        if (!found) throw Error(where + ": there is no layout '" + key + "'");
        tensor.bytes[*found] = amount(bytes, key.c_str(), where + ".bytes");
    }
    const Json same = member_or<Json>(value, "same", Json::object(), where);
    if (!same.is_object()) throw Error(where + ": 'same' must give a layout by layout");
    for (const auto& [key, unused] : same.items()) {
        const auto of = layout_named(key);
        if (!of) throw Error(where + ": there is no layout '" + key + "'");
        const Layout first = layout(same, key.c_str(), where + ".same");
        if (first > *of) throw Error(where + ": 'same' must name the first of equal layouts");
        tensor.representative[*of] = first;
        if (tensor.bytes[first] != tensor.bytes[*of])
            throw Error(where + ": '" + key + "' and its first equal layout differ in bytes");
    }
    for (const Layout first : tensor.representative)
        if (tensor.representative[first] != first)
            throw Error(where + ": 'same' must name the first of equal layouts");
    read_rows_of(value, tensor, where);
    return tensor;
}

std::vector<Band> read_bands(const Json& value, const std::string& where) {
    std::vector<Band> bands;
    const Json rows = member_or<Json>(value, "bands", Json::array(), where);
    if (!rows.is_array()) throw Error(where + ": 'bands' must be a list");
    for (const Json& row : rows) {
        const std::string place = where + ".bands[" + std::to_string(bands.size()) + "]";
        Band band = {.rows = member<int>(row, "rows", place),
                     .ns = amount(row, "ns", place),
                     .workspace = row.contains("workspace") ? amount(row, "workspace", place) : 0,
                     .origin = origin(row, place)};
        if (band.rows < 1 || band.rows > most_rows || (!bands.empty() && bands.back().rows >= band.rows))
            throw Error(place + ": 'rows' is out of range or does not rise");
        bands.push_back(band);
    }
    return bands;
}

std::optional<RowWindow> read_window(const Json& value, const std::string& where) {
    if (!value.contains("window")) return std::nullopt;
    const Json& window = value.at("window");
    const std::string place = where + ".window";
    const auto extent = [&](const char* key, int least) {
        const int found = member<int>(window, key, place);
        if (found < least || found > most_rows) throw Error(place + ": '" + key + "' is out of range");
        return found;
    };
    RowWindow read = {extent("kernel", 1), extent("stride", 1), extent("dilation", 1), extent("pad", 0)};
    if (read.kernel > most_rows / read.dilation) throw Error(place + ": 'dilation' is out of range");
    return read;
}

Candidate read_candidate(const Json& value, const std::string& where) {
    Candidate candidate;
    candidate.primitive = member<std::string>(value, "primitive", where);
    candidate.input = layout(value, "input", where);
    candidate.output = layout(value, "output", where);
    candidate.ns = amount(value, "ns", where);
    candidate.workspace = amount(value, "workspace", where);
    candidate.weights = amount(value, "weights", where);
    candidate.error = member_or<double>(value, "error", 0, where);
    if (!(candidate.error >= 0)) throw Error(where + ": 'error' is negative");
    candidate.accumulates = member_or<bool>(value, "accumulates", false, where);
    candidate.slices = member_or<bool>(value, "slices", false, where);
    candidate.form = member_or<std::string>(value, "form", "", where);
    candidate.origin = origin(value, where);
    candidate.bands = read_bands(value, where);
    return candidate;
}

void check_takes(const ProblemTensor& tensor, Layout layout, const std::string& where) {
    if (tensor.bytes[layout] < 0)
        throw Error(where + ": tensor '" + tensor.name + "' has no bytes for layout " +
                    std::string(name(layout)));
}

ProblemLayer read_layer(const Json& value, int index, const std::vector<ProblemTensor>& tensors,
                        const std::string& where) {
    ProblemLayer layer;
    layer.name = member<std::string>(value, "name", where);
    layer.op = member<std::string>(value, "kind", where);
    for (const Json& input : list(value, "inputs", where)) {
        layer.inputs.push_back(tensor_index(input, tensors, where + ".inputs"));
        if (layer.inputs.back() > index)
            throw Error(where + ": reads tensor '" + tensors[layer.inputs.back()].name +
                        "', which no earlier layer makes");
    }
    if (layer.inputs.empty()) throw Error(where + ": reads no tensor");
    layer.output = tensor_index(member<Json>(value, "output", where), tensors, where + ".output");
    if (layer.output != index + 1)
        throw Error(where + ": must make tensor '" + tensors[index + 1].name +
                    "': layer i makes tensor i + 1");
    layer.elementwise = member_or<bool>(value, "elementwise", false, where);
    layer.constants = member_or<std::string>(value, "constants", "", where);
    layer.window = read_window(value, where);
    layer.gathers = member_or<bool>(value, "gathers", false, where);
    if (layer.gathers && (!layer.window || layer.inputs.size() != 1 || tensors[index + 1].rows != 1))
        throw Error(where + ": gathers more than one row, or not from the rows of one tensor");
    int number = 0;
    for (const Json& candidate : list(value, "candidates", where)) {
        const std::string place = where + ".candidates[" + std::to_string(number++) + "]";
        layer.candidates.push_back(read_candidate(candidate, place));
        for (int input : layer.inputs) check_takes(tensors[input], layer.candidates.back().input, place);
        check_takes(tensors[layer.output], layer.candidates.back().output, place);
    }
    if (layer.candidates.empty()) throw Error(where + ": has no candidates");
    return layer;
}

/// What is stored once has one size.
void check_forms(const std::vector<ProblemLayer>& layers, const std::string& where) {
    struct Stored {
        std::int64_t bytes;
        const ProblemLayer* layer;
    };
    std::map<std::pair<std::string, std::string>, Stored> stored;
    for (std::size_t i = 0; i < layers.size(); i++) {
        const ProblemLayer& layer = layers[i];
        for (std::size_t k = 0; k < layer.candidates.size() && !layer.constants.empty(); k++) {
            const Candidate& candidate = layer.candidates[k];
            const auto& [bytes, first] =
                stored.try_emplace({layer.constants, candidate.form}, Stored{candidate.weights, &layer})
                    .first->second;
            if (bytes != candidate.weights)
                throw Error(where + ": layers[" + std::to_string(i) + "].candidates[" + std::to_string(k) +
                            "]: takes " + std::to_string(candidate.weights) + " bytes for form '" +
                            candidate.form + "' of the constants '" + layer.constants + "', but layer '" +
                            first->name + "' takes " + std::to_string(bytes) +
                            " for the same, which is stored once");
        }
    }
}

Json describe(const std::vector<Band>& bands) {
    Json rows = Json::array();
    for (const Band& band : bands)
        rows.push_back({{"rows", band.rows},
                        {"ns", band.ns},
                        {"workspace", band.workspace},
                        {"origin", name(band.origin)}});
    return rows;
}

Json describe(const RowWindow& window) {
    return {{"kernel", window.kernel},
            {"stride", window.stride},
            {"dilation", window.dilation},
            {"pad", window.pad}};
}

Json describe(const Candidate& c) {
    Json value = {{"primitive", c.primitive},
                  {"input", name(c.input)},
                  {"output", name(c.output)},
                  {"ns", c.ns},
                  {"workspace", c.workspace},
                  {"weights", c.weights},
                  {"form", c.form},
                  {"error", c.error},
                  {"accumulates", c.accumulates},
                  {"slices", c.slices},
                  {"origin", name(c.origin)}};
    if (!c.bands.empty()) value["bands"] = describe(c.bands);
    return value;
}

}  // namespace

void save_problem(const Problem& problem, const std::filesystem::path& file) {
    Json tensors = Json::array(), layers = Json::array(), transforms = Json::array(), outputs = Json::array();
    for (const ProblemTensor& tensor : problem.tensors) {
        Json bytes = Json::object(), same = Json::object(), row_bytes = Json::object();
        for (Layout layout : all_layouts) {
            if (tensor.bytes[layout] >= 0) bytes[std::string(name(layout))] = tensor.bytes[layout];
            if (tensor.representative[layout] != layout)
                same[std::string(name(layout))] = name(tensor.representative[layout]);
            if (tensor.row_bytes[layout] >= 0)
                row_bytes[std::string(name(layout))] = tensor.row_bytes[layout];
        }
        tensors.push_back(
            {{"name", tensor.name}, {"bytes", bytes}, {"same", same}, {"external", tensor.external}});
        if (tensor.callers != Layout::chw) tensors.back()["callers"] = name(tensor.callers);
        if (tensor.rows > 0) tensors.back().update({{"rows", tensor.rows}, {"row_bytes", row_bytes}});
    }
    const auto tensor_name = [&](int t) { return problem.tensors[t].name; };
    for (const ProblemLayer& layer : problem.layers) {
        Json inputs = Json::array(), candidates = Json::array();
        for (int input : layer.inputs) inputs.push_back(tensor_name(input));
        for (const Candidate& candidate : layer.candidates) candidates.push_back(describe(candidate));
        layers.push_back({{"name", layer.name},
                          {"kind", layer.op},
                          {"inputs", inputs},
                          {"output", tensor_name(layer.output)},
                          {"elementwise", layer.elementwise},
                          {"constants", layer.constants},
                          {"candidates", candidates}});
        if (layer.window) layers.back()["window"] = describe(*layer.window);
        if (layer.gathers) layers.back()["gathers"] = true;
    }
    for (const ProblemTransform& t : problem.transforms) {
        transforms.push_back({{"tensor", tensor_name(t.tensor)},
                              {"from", name(t.from)},
                              {"to", name(t.to)},
                              {"ns", t.ns},
                              {"origin", name(t.origin)}});
        if (!t.bands.empty()) transforms.back()["bands"] = describe(t.bands);
    }
    for (int output : problem.outputs) outputs.push_back(tensor_name(output));
    write_json(file, {{"format", "taso-problem"},
                      {"version", 1},
                      {"name", problem.name},
                      {"profile", problem.profile},
                      {"threads", problem.threads},
                      {"move_ns_per_mib", problem.move_ns_per_mib},
                      {"outputs", outputs},
                      {"tensors", tensors},
                      {"layers", layers},
                      {"transforms", transforms}});
}

Problem load_problem(const std::filesystem::path& file) {
    const Json description = read_json(file, "taso-problem");
    const std::string where = file.string();
    Problem problem;
    problem.name = member_or<std::string>(description, "name", file.filename().string(), where);
    problem.profile = member_or<std::string>(description, "profile", "", where);
    problem.threads = member_or<int>(description, "threads", 1, where);
    problem.move_ns_per_mib = member_or<std::int64_t>(description, "move_ns_per_mib", 0, where);
    if (problem.move_ns_per_mib < 0 || problem.move_ns_per_mib > most_ns_per_mib)
        throw Error(where + ": 'move_ns_per_mib' is out of range");
    if (problem.threads < 1 || problem.threads > 4096) throw Error(where + ": 'threads' is out of range");
    int index = 0;
    std::set<std::string> names;
    for (const Json& value : list(description, "tensors", where)) {
        const std::string place = where + ": tensors[" + std::to_string(index++) + "]";
        problem.tensors.push_back(read_tensor(value, place));
        if (!names.insert(problem.tensors.back().name).second)
            throw Error(place + ": a second tensor '" + problem.tensors.back().name + "'");
    }
    const Json layers = list(description, "layers", where);
    if (layers.empty()) throw Error(where + ": has no layers");
    if (problem.tensors.size() != layers.size() + 1)
        throw Error(where + ": has " + std::to_string(layers.size()) + " layers and " +
                    std::to_string(problem.tensors.size()) +
                    " tensors; the network's input and each layer's output make one more than layers");
    index = 0;
    for (const Json& value : layers) {
        const std::string place = where + ": layers[" + std::to_string(index) + "]";
        problem.layers.push_back(read_layer(value, index++, problem.tensors, place));
    }
    check_forms(problem.layers, where);
    check_takes(problem.tensors[0], problem.tensors[0].callers, where + ": tensors[0]");
    const Json outputs = member_or<Json>(description, "outputs", Json::array(), where);
    if (!outputs.is_array()) throw Error(where + ": 'outputs' must be a list");
    for (const Json& output : outputs) {
        problem.outputs.push_back(tensor_index(output, problem.tensors, where + ": outputs"));
        const ProblemTensor& tensor = problem.tensors[problem.outputs.back()];
        check_takes(tensor, tensor.callers, where + ": outputs");
        if (std::count(problem.outputs.begin(), problem.outputs.end(), problem.outputs.back()) > 1)
            throw Error(where + ": outputs: a tensor stands there twice");
    }
    index = 0;
    std::set<std::tuple<int, Layout, Layout>> pairs;
    for (const Json& value : list(description, "transforms", where)) {
        const std::string place = where + ": transforms[" + std::to_string(index++) + "]";
        ProblemTransform transform = {
            .tensor = tensor_index(member<Json>(value, "tensor", place), problem.tensors, place),
            .from = layout(value, "from", place),
            .to = layout(value, "to", place),
            .ns = amount(value, "ns", place),
            .origin = origin(value, place),
            .bands = read_bands(value, place)};
        const ProblemTensor& tensor = problem.tensors[transform.tensor];
        for (Layout end : {transform.from, transform.to}) {
            check_takes(tensor, end, place);
            if (problem.representative(transform.tensor, end) != end)
                throw Error(place + ": names a layout that is not the first of its equals");
        }
        if (transform.from == transform.to) throw Error(place + ": from and to are the same");
        if (!pairs.emplace(transform.tensor, transform.from, transform.to).second)
            throw Error(place + ": stands there twice");
        problem.transforms.push_back(transform);
    }
    check_sums(problem, where);
    return problem;
}

}  // namespace taso
