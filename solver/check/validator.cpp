// SPDX-License-Identifier: GPL-3.0-or-later
// Shares nothing with the solvers or with core/problem: all is counted again from the problem and from
// what the solution states.
#include "check/validator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/checked.h"
#include "base/error.h"
#include "problem/budget_kind.h"

namespace taso {

namespace {

std::int64_t up_to_64(std::int64_t bytes) { return (bytes + 63) / 64 * 64; }
std::size_t place_of(Layout layout) { return static_cast<std::size_t>(layout); }

struct Made {
    std::int64_t bytes = 0;  ///< of its buffer
    int from_step = 0, last_step = 0;
    bool callers = false;
    int buffer = 0;     ///< versions with one number share a buffer
    int name_from = 0;  ///< the tensor that the buffer would be named after
};

class Validator {
  public:
    Validator(const Problem& problem, const Json& solution) : problem_(problem), solution_(solution) {}

    std::vector<std::string> run() {
        try {
            if (is_empty()) return {};
            follow_order();
            if (faults_.empty()) read_choices();
            if (faults_.empty()) read_layers();
            if (faults_.empty()) check_accumulate();
            if (faults_.empty()) check_slices();
            if (faults_.empty()) read_steps();
            if (faults_.empty()) follow();
            if (faults_.empty()) {
                check_in_place();
                check_memory();
                check_buffers();
                check_statements();
            }
        } catch (const Error& fault) {
            faults_.push_back(fault.what());
        } catch (const nlohmann::json::exception&) {
            faults_.push_back("the solution is not of the form that 'taso solve --json' prints");
        }
        return std::move(faults_);
    }

  private:
    using Version = std::pair<int, Layout>;

    struct Row {
        const Candidate* candidate = nullptr;
        int step = 0;
        int over = -1;     ///< in place of this tensor
        int into = -1;     ///< accumulates into this tensor
        int whole = -1;    ///< written into this concat's tensor
        int done_by = -1;  ///< the last layer whose call makes its output, where it makes none itself
    };
    struct Transform {
        int tensor = 0, step = 0;
        Layout from = Layout::chw, to = Layout::chw;
        std::int64_t ns = 0;
    };

    /// Where time was up before there was any selection, nothing is stated that could be wrong.
    bool is_empty() const {
        return solution_.is_object() && solution_.value("status", Json()) == "unknown" &&
               solution_.value("fits", Json()) == false && solution_.contains("layers") &&
               solution_.at("layers").empty();
    }
    void fault(const std::string& sentence) { faults_.push_back(sentence); }
    template <class T>
    void equal(const std::string& what, const T& stated, const T& right) {
        if (stated == right) return;
        if constexpr (std::is_arithmetic_v<T>)
            fault(what + " is stated as " + std::to_string(stated) + " but is " + std::to_string(right));
        else
            fault(what + " is stated as '" + stated + "' but is '" + right + "'");
    }
    const Json& array(const char* key) const {
        if (!solution_.is_object() || !solution_.contains(key) || !solution_.at(key).is_array())
            throw Error(std::string("the solution has no list '") + key + "'");
        return solution_.at(key);
    }
    int tensor_named(const std::string& name) const {
        for (std::size_t t = 0; t < problem_.tensors.size(); t++)
            if (problem_.tensors[t].name == name) return static_cast<int>(t);
        throw Error("there is no tensor '" + name + "' in the problem");
    }
    Layout layout_of(const Json& row, const char* key, const std::string& where) const {
        const std::string text = member<std::string>(row, key, where);
        const auto layout = layout_named(text);
        if (!layout) throw Error(where + ": there is no layout '" + text + "'");
        return *layout;
    }
    Layout same(int tensor, Layout layout) const {
        return problem_.tensors[tensor].representative[place_of(layout)];
    }
    bool callers(Version v) const {
        return problem_.tensors[v.first].external && v.second == same(v.first, Layout::chw);
    }
    std::int64_t whole_bytes(Version v) const { return problem_.tensors[v.first].bytes[place_of(v.second)]; }
    std::int64_t own_bytes(Version v) const { return callers(v) ? 0 : whole_bytes(v); }
    Version version(int tensor, Layout layout) const { return {tensor, same(tensor, layout)}; }

    std::vector<int> readers(int tensor) const {
        std::vector<int> found;
        for (std::size_t i = 0; i < problem_.layers.size(); i++) {
            const auto& inputs = problem_.layers[i].inputs;
            if (std::find(inputs.begin(), inputs.end(), tensor) != inputs.end())
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    /// The layout that a layer writes or reads, of one tensor.
    Version written(int layer) const {
        return version(problem_.layers[layer].output, layers_[layer].candidate->output);
    }
    Version read_by(int layer, int tensor) const { return version(tensor, layers_[layer].candidate->input); }
    std::string named(int layer) const { return "layer '" + problem_.layers[layer].name + "'"; }
    /// The version in whose buffer a layer's output lies: its own, or the outermost concat's.
    Version outermost(int layer) const {
        while (layers_[layer].whole > 0) layer = layers_[layer].whole - 1;
        return written(layer);
    }

    /// Lays the problem out in the solution's order of execution, in which each layer must find what it
    /// reads.
    void follow_order() {
        if (!solution_.is_object() || !solution_.contains("order")) return;
        std::map<std::string, std::size_t> numbers;
        for (std::size_t i = 0; i < problem_.layers.size(); i++) numbers.emplace(problem_.layers[i].name, i);
        Problem ordered = problem_;
        std::vector<int> tensors(problem_.tensors.size(), -1);  // the new number of what is made by then
        tensors[0] = 0;
        std::size_t next = 0;
        for (const Json& row : array("order")) {
            const auto found = row.is_string() ? numbers.find(row.get<std::string>()) : numbers.end();
            if (found == numbers.end()) return fault("'order' names " + row.dump() + ", which is no layer");
            const ProblemLayer& layer = problem_.layers[found->second];
            if (tensors[layer.output] >= 0) return fault("'order' names layer '" + layer.name + "' twice");
            ordered.layers[next] = layer;
            for (int& tensor : ordered.layers[next].inputs) {
                if (tensors[tensor] < 0)
                    return fault("'order' runs layer '" + layer.name + "' before '" +
                                 problem_.tensors[tensor].name + "', which it reads");
                tensor = tensors[tensor];
            }
            const int output = static_cast<int>(++next);
            tensors[layer.output] = ordered.layers[next - 1].output = output;
            ordered.tensors[output] = problem_.tensors[layer.output];
        }
        if (next != problem_.layers.size())
            return fault("'order' names " + std::to_string(next) + " of " +
                         std::to_string(problem_.layers.size()) + " layers");
        for (ProblemTransform& transform : ordered.transforms) transform.tensor = tensors[transform.tensor];
        for (int& tensor : ordered.outputs) tensor = tensors[tensor];
        problem_ = std::move(ordered);
    }

    /// Which layers overwrite, accumulate and write slices, and so which are done by the calls of others.
    void read_choices() {
        const Json& rows = array("layers");
        if (rows.size() != problem_.layers.size()) {
            fault("the solution has " + std::to_string(rows.size()) + " layers, the problem " +
                  std::to_string(problem_.layers.size()));
            return;
        }
        layers_.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); i++) {
            const std::string where = named(static_cast<int>(i));
            const auto tensor = [&](const char* key) {
                if (!rows[i].is_object() || !rows[i].contains(key))
                    throw Error(where + ": '" + key + "' is missing");
                return rows[i][key].is_null() ? -1 : tensor_named(member<std::string>(rows[i], key, where));
            };
            layers_[i].over = tensor("in_place_of");
            layers_[i].into = tensor("accumulates_into");
            layers_[i].whole = tensor("written_into");
        }
        for (std::size_t i = 0; i < layers_.size(); i++) {
            const int layer = static_cast<int>(i), output = problem_.layers[i].output;
            if (const int whole = layers_[i].whole; whole >= 0) {
                if (whole <= output || problem_.layers[whole - 1].op != "concat")
                    fault(named(layer) + " is written into what is no later concat");
                else  // in order of execution, so that a slice of a slice is resolved already
                    layers_[whole - 1].done_by = std::max(
                        layers_[whole - 1].done_by, layers_[i].done_by < 0 ? layer : layers_[i].done_by);
            }
            if (layers_[i].into < 0) continue;
            const std::vector<int> add = readers(output);
            if (add.size() != 1 || problem_.layers[add[0]].op != "add")
                fault(named(layer) + " accumulates, but an add is not its only reader");
            else if (layers_[add[0]].done_by >= 0)
                fault(named(add[0]) + " has two operands that accumulate");
            else
                layers_[add[0]].done_by = layer;
        }
    }

    /// Candidates exist and are stated as the problem has them; layers stand in order.
    void read_layers() {
        const Json& rows = array("layers");
        for (std::size_t i = 0; i < rows.size(); i++) {
            const ProblemLayer& layer = problem_.layers[i];
            const std::string where = "layer '" + layer.name + "'";
            equal(where + ": the name", member<std::string>(rows[i], "name", where), layer.name);
            equal(where + ": the op", member<std::string>(rows[i], "op", where), layer.op);
            Json inputs = Json::array();
            for (int tensor : layer.inputs) inputs.push_back(problem_.tensors[tensor].name);
            if (!rows[i].contains("inputs") || rows[i]["inputs"] != inputs)
                fault(where + ": the inputs are not those of the problem");
            const std::string primitive = member<std::string>(rows[i], "primitive", where);
            const Layout input = layout_of(rows[i], "input", where),
                         output = layout_of(rows[i], "output", where);
            const auto ns = member<std::int64_t>(rows[i], "ns", where);
            const auto workspace = member<std::int64_t>(rows[i], "workspace", where);
            const auto weights = member<std::int64_t>(rows[i], "weights", where);
            const Candidate* found = nullptr;
            for (const Candidate& candidate : layer.candidates)
                if (candidate.primitive == primitive && candidate.input == input &&
                    candidate.output == output &&
                    (!found || (candidate.ns == ns && candidate.workspace == workspace)))
                    found = &candidate;
            if (!found) {
                fault(where + ": '" + primitive + "' from " + std::string(name(input)) + " to " +
                      std::string(name(output)) + " is no candidate");
                continue;
            }
            layers_[i].candidate = found;
            equal(where + ": the time", ns, layers_[i].done_by < 0 ? found->ns : 0);
            equal(where + ": the workspace", workspace, found->workspace);
            equal(where + ": the weights", weights, found->weights);
            layers_[i].step = member<int>(rows[i], "step", where);
        }
        if (!faults_.empty()) return;
        for (std::size_t i = 0; i < rows.size(); i++) {
            const int layer = static_cast<int>(i);
            equal(named(layer) + ": the bytes of its output",
                  member<std::int64_t>(rows[i], "bytes", named(layer)),
                  callers(outermost(layer)) ? 0 : own_bytes(written(layer)));
        }
    }

    /// A convolution may add into the other operand of the add that is its only reader, where nobody else
    /// wants what stood there.
    void check_accumulate() {
        for (std::size_t i = 0; i < layers_.size(); i++) {
            if (layers_[i].into < 0) continue;
            const int layer = static_cast<int>(i), other = layers_[i].into,
                      output = problem_.layers[i].output;
            const int add = readers(output)[0];
            const ProblemLayer& sum = problem_.layers[add];
            const Row& row = layers_[i];
            const std::string where = named(layer) + " accumulates";
            if (problem_.layers[i].op != "conv" || !row.candidate->accumulates)
                fault(where + ", which it cannot");
            if (sum.inputs.size() != 2 || output == other ||
                std::find(sum.inputs.begin(), sum.inputs.end(), other) == sum.inputs.end()) {
                fault(where + " into what is not the only other operand of its add");
                continue;
            }
            if (other > layer) fault(where + " into what is made after it");
            const Version into = version(other, row.candidate->output), in = written(layer),
                          out = written(add);
            if (read_by(add, output) != in || read_by(add, other) != into ||
                read_by(add, sum.output).second != out.second)
                fault(where + ", but its add reads or writes another layout");
            if (whole_bytes(into) != whole_bytes(in) || whole_bytes(into) != whole_bytes(out))
                fault(where + ", but the bytes differ");
            if (layers_[add].candidate->workspace > 0) fault(where + ", but its add wants workspace");
            if (callers(into) || callers(out) || problem_.tensors[output].external)
                fault(where + ", but a buffer is the caller's");
            if (row.over >= 0 || layers_[add].over >= 0) fault(where + ", but writes in place too");
            if (row.whole >= 0 || layers_[add].whole >= 0 || (other > 0 && layers_[other - 1].whole >= 0))
                fault(where + ", but a slice of a concat takes part");
            for (int reader : readers(other))
                if (reader >= layer && reader != add && read_by(reader, other) == into)
                    fault(where + ", but " + named(reader) + " wants what stood there");
        }
    }

    /// A concat may be written by its operands, slice by slice, where each is its own to the end.
    void check_slices() {
        for (std::size_t i = 0; i < layers_.size(); i++) {
            const int concat = static_cast<int>(i);
            const ProblemLayer& layer = problem_.layers[i];
            if (layer.op != "concat" || layers_[i].done_by < 0) continue;
            const std::string where = named(concat) + " without copy";
            const Version whole = written(concat);
            if (read_by(concat, layer.output) != whole) fault(where + ": its layouts differ");
            if (layers_[i].candidate->workspace > 0) fault(where + ": it wants workspace");
            if (layers_[i].over >= 0) fault(where + ": it is in place too");
            const bool contiguous = whole.second != Layout::hwc && whole.second != Layout::hcw;
            std::int64_t bytes = 0;
            for (int tensor : layer.inputs) {
                const std::string operand = where + ": its operand '" + problem_.tensors[tensor].name + "' ";
                if (tensor == 0 || layers_[tensor - 1].whole != layer.output) {
                    fault(operand + "is written elsewhere");
                    continue;
                }
                const int maker = tensor - 1;
                const Version slice = written(maker);
                if (std::count(layer.inputs.begin(), layer.inputs.end(), tensor) != 1)
                    fault(operand + "is there twice");
                if (!layers_[maker].candidate->slices)
                    fault(operand + "is made by what cannot write a slice");
                if (slice != read_by(concat, tensor)) fault(operand + "is read in another layout");
                if (problem_.tensors[tensor].external) fault(operand + "is the caller's");
                if (layers_[maker].over >= 0) fault(operand + "is made in place");
                for (int reader : readers(tensor)) {
                    if (!contiguous && reader != concat)
                        fault(operand + "has another reader, but lies in strides");
                    if (reader > concat && read_by(reader, tensor) == slice) fault(operand + "is read later");
                }
                bytes += whole_bytes(slice);
            }
            if (bytes != whole_bytes(whole)) fault(where + ": its operands' bytes are not its own");
        }
        for (std::size_t i = 0; i < layers_.size(); i++) {
            const int layer = static_cast<int>(i), whole = layers_[i].whole, over = layers_[i].over;
            if (whole > 0) {
                const std::vector<int>& operands = problem_.layers[whole - 1].inputs;
                if (std::find(operands.begin(), operands.end(), problem_.layers[i].output) == operands.end())
                    fault(named(layer) + " is no operand of the concat that it is written into");
            }
            if (over > 0 && layers_[over - 1].whole >= 0)
                fault(named(layer) + " in place of a slice of a concat");
        }
    }

    /// Steps: each layer's transforms directly after it, those of the input first, numbers without a gap.
    void read_steps() {
        std::vector<std::vector<Transform>> after(problem_.tensors.size());
        int listed = 0, last_tensor = -1;
        for (const Json& row : array("transforms")) {
            const std::string where = "transform " + std::to_string(listed++);
            Transform made;
            made.tensor = tensor_named(member<std::string>(row, "tensor", where));
            made.from = same(made.tensor, layout_of(row, "from", where));
            made.to = same(made.tensor, layout_of(row, "to", where));
            made.ns = member<std::int64_t>(row, "ns", where);
            if (made.tensor < last_tensor) fault(where + " stands before an earlier tensor's");
            last_tensor = made.tensor;
            const Json expected =
                made.tensor == 0 ? Json(nullptr) : Json(problem_.layers[made.tensor - 1].name);
            if (!row.contains("after") || row["after"] != expected)
                fault(where + " does not stand directly after the layer that makes its tensor");
            const ProblemTransform* known = nullptr;
            for (const ProblemTransform& transform : problem_.transforms)
                if (!known && transform.tensor == made.tensor &&
                    same(made.tensor, transform.from) == made.from &&
                    same(made.tensor, transform.to) == made.to)
                    known = &transform;
            if (!known) {
                fault(where + ": the problem has no transform of '" + problem_.tensors[made.tensor].name +
                      "' from " + std::string(name(made.from)) + " to " + std::string(name(made.to)));
                continue;
            }
            equal(where + ": the time", made.ns, known->ns);
            equal(where + ": the bytes", member<std::int64_t>(row, "bytes", where),
                  own_bytes({made.tensor, made.to}));
            after[made.tensor].push_back(made);
        }
        for (std::size_t t = 0; t < after.size(); t++) {
            if (t > 0) {
                Row& row = layers_[t - 1];
                const int step = row.done_by < 0 ? steps_++ : layers_[row.done_by].step;
                equal("layer '" + problem_.layers[t - 1].name + "': the step", row.step, step);
                row.step = step;
            }
            for (Transform& transform : after[t]) {
                transform.step = steps_++;
                transforms_.push_back(transform);
            }
        }
    }

    void make(Version v, int step, int buffer) {
        made_[v] = {own_bytes(v), step, step, callers(v), buffer, v.first};
    }
    bool read(Version v, int step, const std::string& who) {
        const auto found = made_.find(v);
        if (found == made_.end()) {
            fault(who + " reads '" + problem_.tensors[v.first].name + "' in " + std::string(name(v.second)) +
                  ", in which nothing wrote it");
            return false;
        }
        found->second.last_step = std::max(found->second.last_step, step);
        return true;
    }

    /// Runs the steps: everything read must have been written, and every copy must be read.
    void follow() {
        std::set<Version> copies, used;
        std::map<Version, int> shared;  // the buffers of concats without copy
        std::size_t next = 0;
        int buffers = 0;
        const auto transform_all = [&](int tensor, Version written) {
            for (; next < transforms_.size() && transforms_[next].tensor == tensor; next++) {
                const Transform& t = transforms_[next];
                if (t.from != written.second)
                    fault("'" + problem_.tensors[tensor].name + "' is transformed from " +
                          std::string(name(t.from)) + ", which its producer did not write");
                read(written, t.step, "a transform");
                if (made_.contains({tensor, t.to}))
                    fault("'" + problem_.tensors[tensor].name + "' is there in " + std::string(name(t.to)) +
                          " already when it is copied");
                make({tensor, t.to}, t.step, buffers++);
                copies.insert({tensor, t.to});
                latency_ += t.ns;
            }
        };
        const Version input = version(0, Layout::chw);
        make(input, 0, buffers++);
        transform_all(0, input);
        for (std::size_t i = 0; i < layers_.size(); i++) {
            const ProblemLayer& layer = problem_.layers[i];
            const Row& row = layers_[i];
            const std::string who = named(static_cast<int>(i));
            for (int tensor : layer.inputs) {
                const Version v = version(tensor, row.candidate->input);
                // What is done by others reads nothing itself, but what it would read must be there.
                read(v, row.done_by < 0 ? row.step : 0, who);
                used.insert(v);
                last_layer_[v] = static_cast<int>(i);
            }
            const Version output = written(static_cast<int>(i)), whole = outermost(static_cast<int>(i));
            int buffer = buffers++;
            const auto share = [&](Version below, int step) {
                if (read(below, step, who)) buffer = made_[below].buffer;
            };
            if (row.over >= 0) share(version(row.over, row.candidate->input), row.step);
            if (row.into >= 0) share(version(row.into, row.candidate->output), row.step);
            if (layer.op == "add" && row.done_by >= 0) share(written(row.done_by), row.step);
            if (whole != output || row.done_by >= 0)
                if (const auto [place, fresh] = shared.emplace(whole, buffer); !fresh) buffer = place->second;
            make(output, row.step, buffer);
            if (whole != output) {
                made_[output].callers = callers(whole);
                made_[output].bytes = own_bytes(whole);
                made_[output].name_from = whole.first;
            }
            if (row.done_by < 0) latency_ += row.candidate->ns;
            transform_all(layer.output, output);
        }
        for (int tensor : problem_.outputs) {
            const Version v = version(tensor, Layout::chw);
            if (!made_.contains(v))
                fault("output '" + problem_.tensors[tensor].name + "' is not there in chw");
            used.insert(v);
            last_layer_[v] = static_cast<int>(layers_.size());
        }
        for (const Version& copy : copies)
            if (!used.contains(copy))
                fault("nobody reads the copy of '" + problem_.tensors[copy.first].name + "' in " +
                      std::string(name(copy.second)));
    }

    void check_in_place() {
        for (std::size_t i = 0; i < layers_.size(); i++) {
            if (layers_[i].over < 0) continue;
            const ProblemLayer& layer = problem_.layers[i];
            const Candidate& candidate = *layers_[i].candidate;
            const std::string where = "layer '" + layer.name + "' in place";
            if (layers_[i].done_by >= 0) fault(where + ": it makes no call");
            const Version in = version(layers_[i].over, candidate.input);
            const Version out = version(layer.output, candidate.output);
            if (!layer.elementwise) fault(where + ": it is not elementwise");
            if (std::find(layer.inputs.begin(), layer.inputs.end(), in.first) == layer.inputs.end()) {
                fault(where + ": it does not read what it writes over");
                continue;
            }
            if (candidate.input != candidate.output || own_bytes(in) != own_bytes(out))
                fault(where + ": layouts or bytes differ");
            if (callers(in) || callers(out)) fault(where + ": the buffer is the caller's");
            if (last_layer_.at(in) > static_cast<int>(i)) fault(where + ": its operand is read later");
        }
    }

    void check_memory() {
        std::array<std::int64_t, budget_kind_count> largest{}, added{};  // by kind, of what layers count
        std::int64_t weights = 0;
        std::set<std::pair<std::string, std::string>> stored;
        for (std::size_t i = 0; i < layers_.size(); i++) {
            const ProblemLayer& layer = problem_.layers[i];
            const Candidate& c = *layers_[i].candidate;
            std::int64_t tensors = own_bytes(version(layer.output, c.output));
            std::set<int> inputs(layer.inputs.begin(), layer.inputs.end());
            for (int tensor : inputs) tensors += own_bytes(version(tensor, c.input));
            for (std::size_t k = 0; k < budget_kind_count; k++) {
                const BudgetKindRow& row = budget_kind_rows[k];
                const std::int64_t own = c.workspace +
                                         (row.tensors == BudgetKindRow::Tensors::own ? tensors : 0) +
                                         (row.weights == BudgetKindRow::Weights::own ? c.weights : 0);
                largest[k] = std::max(largest[k], own);
                added[k] += own;
            }
            const bool first = layer.constants.empty() || stored.insert({layer.constants, c.form}).second;
            if (first) weights += c.weights;
        }
        const Json& memory = solution_.at("memory");
        const auto stated = [&](const char* key) { return member<std::int64_t>(memory, key, "memory"); };
        const auto check = [&](const char* key, std::int64_t right) {
            equal<std::int64_t>(std::string("memory: ") + key, stated(key), right);
        };
        check("weights", weights);
        if (stated("arena") < 0 || stated("arena") > largest_sum) throw Error("memory: 'arena' is absurd");
        for (std::size_t k = 0; k < budget_kind_count; k++) {
            const BudgetKindRow& row = budget_kind_rows[k];
            if (row.tensors == BudgetKindRow::Tensors::live)
                check(row.name, stated("arena") + (row.weights == BudgetKindRow::Weights::all ? weights : 0));
            else
                check(row.name, row.workspace == BudgetKindRow::Workspace::added_up ? added[k] : largest[k]);
        }
    }

    struct Placed {
        std::string name;
        std::int64_t bytes = 0, offset = 0;
        int from = 0, to = 0;
    };

    /// Buffers are those that the steps need, live as long as they are needed, and never overlap.
    void check_buffers() {
        std::map<int, Placed> by_buffer;
        std::vector<std::pair<int, Version>> order;  // the version that a buffer was made for
        for (const auto& [v, made] : made_) {
            if (made.callers) continue;
            const auto [place, fresh] = by_buffer.emplace(
                made.buffer, Placed{"", up_to_64(made.bytes), 0, made.from_step, made.last_step + 1});
            Placed& need = place->second;
            if (fresh || made.from_step < need.from) need.name = problem_.tensors[made.name_from].name;
            need.from = std::min(need.from, made.from_step);
            need.to = std::max(need.to, made.last_step + 1);
        }
        std::vector<Placed> needed, stated;
        for (const auto& [buffer, need] : by_buffer) needed.push_back(need);
        for (std::size_t i = 0; i < layers_.size(); i++)
            if (const std::int64_t bytes = layers_[i].candidate->workspace)
                needed.push_back(
                    {problem_.layers[i].name, up_to_64(bytes), 0, layers_[i].step, layers_[i].step + 1});
        std::int64_t top = 0;
        for (const Json& row : array("buffers")) {
            const std::string where = "buffer " + std::to_string(stated.size());
            Placed placed{member<std::string>(row, "name", where), member<std::int64_t>(row, "bytes", where),
                          member<std::int64_t>(row, "offset", where), member<int>(row, "from_step", where),
                          member<int>(row, "to_step", where)};
            if (placed.offset < 0 || placed.offset % 64)
                fault("buffer '" + placed.name + "' has an offset that is no multiple of 64");
            if (placed.bytes < 0 || placed.bytes > largest_sum || placed.offset > largest_sum)
                throw Error("buffer '" + placed.name + "' has absurd bytes or offset");
            top = std::max(top, placed.offset + placed.bytes);
            stated.push_back(placed);
        }
        // Names are for people; what must agree is bytes and life, buffer by buffer, under its first name.
        std::vector<bool> taken(stated.size(), false);
        std::multimap<std::tuple<int, int, std::int64_t>, std::size_t> alike;
        for (std::size_t k = 0; k < stated.size(); k++)
            alike.emplace(std::tuple(stated[k].from, stated[k].to, stated[k].bytes), k);
        for (const Placed& need : needed) {
            std::size_t k = stated.size();
            const auto [first, last] = alike.equal_range({need.from, need.to, need.bytes});
            for (auto at = first; at != last && k == stated.size(); ++at)
                if (!taken[at->second] && stated[at->second].name.starts_with(need.name)) k = at->second;
            if (k == stated.size())
                fault("there is no buffer for '" + need.name + "' of " + std::to_string(need.bytes) +
                      " bytes, live in [" + std::to_string(need.from) + ", " + std::to_string(need.to) + ")");
            else
                taken[k] = true;
        }
        for (std::size_t k = 0; k < stated.size(); k++)
            if (!taken[k]) fault("buffer '" + stated[k].name + "' is not needed as stated");
        equal<std::int64_t>("memory: arena", member<std::int64_t>(solution_.at("memory"), "arena", "memory"),
                            top);
        std::sort(stated.begin(), stated.end(),
                  [](const Placed& a, const Placed& b) { return a.from < b.from; });
        for (std::size_t a = 0; a < stated.size(); a++)
            for (std::size_t b = a + 1; b < stated.size() && stated[b].from < stated[a].to; b++)
                if (stated[a].from < stated[b].to && stated[a].offset < stated[b].offset + stated[b].bytes &&
                    stated[b].offset < stated[a].offset + stated[a].bytes)
                    fault("buffers '" + stated[a].name + "' and '" + stated[b].name + "' overlap");
    }

    /// Latency, bound, gap, budget and status agree with each other.
    void check_statements() {
        const std::string where = "solution";
        equal<std::int64_t>("the latency", member<std::int64_t>(solution_, "latency_ns", where), latency_);
        const std::string kind = member<std::string>(solution_, "kind", where);
        const Json& memory = solution_.at("memory");
        if (!memory.contains(kind) || !budget_kind_named(kind)) {
            fault("there is no budget kind '" + kind + "'");
            return;
        }
        const auto bytes = member<std::int64_t>(memory, kind.c_str(), "memory");
        if (!solution_.contains("budget_bytes")) throw Error("'budget_bytes' is missing");
        const bool limited = !solution_["budget_bytes"].is_null();
        const std::int64_t budget = limited ? member<std::int64_t>(solution_, "budget_bytes", where) : 0;
        const bool hurried = solution_.contains("deadline_ns") && !solution_["deadline_ns"].is_null();
        const std::int64_t deadline = hurried ? member<std::int64_t>(solution_, "deadline_ns", where) : 0;
        const bool fits = (!limited || bytes <= budget) && (!hurried || latency_ <= deadline);
        if (member<bool>(solution_, "fits", where) != fits)
            fault(std::string("it is said ") + (fits ? "not to fit" : "to fit") +
                  " a budget or deadline that it " + (fits ? "keeps" : "passes"));
        const std::string status = member<std::string>(solution_, "status", where);
        if (status != "optimal" && status != "feasible" && status != "infeasible" && status != "unknown")
            fault("there is no status '" + status + "'");
        const auto bound = member<std::int64_t>(solution_, "bound_ns", where);
        if (bound < 0) throw Error("the bound is negative");
        if (bound > latency_) fault("the bound is above the latency");
        if (status == "optimal" && (!fits || bound != latency_))
            fault("an optimal solution keeps its budget and meets its bound");
        if (status == "feasible" && !fits) fault("a feasible solution keeps its budget and deadline");
        if ((status == "infeasible" || status == "unknown") && fits)
            fault("a solution that fits is not " + status);
        const auto least = member<std::int64_t>(solution_, "least_bytes", where);
        if (least > bytes) fault("the solution needs less than the stated least bytes");
        if (status == "infeasible" && !hurried && least != bytes)
            fault("an infeasible answer shows the selection that needs the least bytes");
        const auto gap = member<double>(solution_, "gap", where);
        const double right =
            latency_ > 0 ? static_cast<double>(latency_ - bound) / static_cast<double>(latency_) : 0;
        if (!(std::abs(gap - right) < 1e-9)) fault("the gap is not (latency - bound) / latency");
    }

    Problem problem_;  ///< in the solution's order
    const Json& solution_;
    std::vector<std::string> faults_;
    std::vector<Row> layers_;
    std::vector<Transform> transforms_;
    int steps_ = 0;
    std::map<Version, Made> made_;
    std::map<Version, int> last_layer_;
    std::int64_t latency_ = 0;
};

}  // namespace

std::vector<std::string> find_faults(const Problem& problem, const Json& solution) {
    return Validator(problem, solution).run();
}

}  // namespace taso
