// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/problem.h"

#include <algorithm>
#include <map>

#include "base/checked.h"
#include "base/error.h"
#include "primitive/layout_use.h"
#include "problem/band_times.h"
#include "problem/segment_run.h"

namespace taso {

namespace {

const Band* band_of(const std::vector<Band>& bands, int rows) {
    const auto found =
        std::find_if(bands.begin(), bands.end(), [&](const Band& band) { return band.rows == rows; });
    return found == bands.end() ? nullptr : &*found;
}

/// Where the times of a problem were measured.
class TimingPlaces {
  public:
    explicit TimingPlaces(const std::string& network) : network_(network) {}

    void add(const FoundTiming& found) {
        if (found.timing.origin != Origin::measured && found.timing.origin != Origin::emulated) return;
        measured_++;
        if (found.network.empty())
            alone_++;
        else if (found.network != network_)
            elsewhere_[found.network]++;
    }

    /// Of the candidates of one layer.
    void add(const std::vector<FoundTiming>& all) {
        const auto least = std::min_element(
            all.begin(), all.end(), [](const auto& a, const auto& b) { return a.timing.ns < b.timing.ns; });
        for (const FoundTiming& found : all)
            if (!found.network.empty() || !Profile::lasts_as_alone(static_cast<double>(found.timing.ns),
                                                                   static_cast<double>(least->timing.ns)))
                add(found);
    }

    std::string note() const {
        std::string text;
        const std::string of_all = " of " + std::to_string(measured_) + " measured times ";
        if (alone_ > 0)
            text =
                std::to_string(alone_) + of_all +
                "are those of kernels alone, which do not say what they take in a running network: measure "
                "it anew.";
        for (const auto& [network, count] : elsewhere_)
            text += (text.empty() ? "" : " ") + std::to_string(count) + of_all + "are those in '" + network +
                    "', another network.";
        return text;
    }

  private:
    std::string network_;
    int measured_ = 0, alone_ = 0;
    std::map<std::string, int> elsewhere_;
};

std::vector<Candidate> candidates(const Network& network, int layer, const Profile& profile, int threads,
                                  TimingPlaces& places) {
    const KernelShape shape(network, layer, threads);
    const ShapeKey key = shape_key(network, layer);
    const Layer& l = network.layers[layer];
    // An add activates the sum, after which no activation of the convolution's own can come.
    const std::optional<RowWindow> window = row_window(network, layer);
    const bool may_accumulate = l.op == Op::conv && l.activation.kind == Activation::Kind::none;
    std::vector<Candidate> found;
    std::vector<FoundTiming> timings;
    for (const Primitive* primitive : applicable(l.op, shape.get())) {
        timings.push_back(profile.layer_time(key, shape.get(), *primitive, network.name));
        const Timing& timing = timings.back().timing;
        found.push_back({.primitive = primitive->name,
                         .input = primitive->input,
                         .output = primitive->output,
                         .ns = timing.ns,
                         .workspace = primitive->workspace_bytes(shape.get()),
                         .weights = (primitive->weight_bytes(shape.get()) + 63) / 64 * 64,
                         .form = primitive->weight_bytes(shape.get()) > 0 ? std::string(primitive->form->name)
                                                                          : std::string(),
                         .error = timing.error,
                         .accumulates = primitive->accumulates && may_accumulate,
                         .slices = primitive->slices && may_slice(l.shape, primitive->output),
                         .origin = timing.origin,
                         .spread = timing.spread});
        if (window && is_row_major(primitive->output) && may_read_bands(primitive->input))
            found.back().bands = layer_bands(
                profile, {key, shape.get(), *primitive, network.name, gathers(network, layer)}, timing);
    }
    if (found.empty())
        throw Error(network.name + ": no primitive computes layer '" + l.name + "' (" +
                    std::string(name(l.op)) + ") of this shape");
    places.add(timings);
    return found;
}

constexpr std::int64_t round_up = 64;  // what a buffer may take more by beginning at a round place

/// Of a figure as a whole and in bands.
template <class Row>
std::int64_t most(const Row& row, std::int64_t whole, std::int64_t Band::*figure) {
    for (const Band& band : row.bands) {
        if (band.*figure < 0) return band.*figure;
        whole = std::max(whole, band.*figure);
    }
    return whole;
}

}  // namespace

void check_sums(const Problem& problem, const std::string& where) {
    CheckedSum ns(where + ": the times of its layers and transforms");
    CheckedSum bytes(where + ": the bytes of its tensors, workspaces and weights");
    CheckedSum moved(where + ": the bytes that bands may move");
    const auto add_largest = [](CheckedSum& sum, const auto& rows, auto figure) {
        std::int64_t largest = 0;
        for (const auto& row : rows) {
            if (figure(row) < 0) sum.add(figure(row));
            largest = std::max(largest, figure(row));
        }
        sum.add(largest);
    };
    for (const ProblemLayer& layer : problem.layers) {
        add_largest(ns, layer.candidates, [](const Candidate& c) { return most(c, c.ns, &Band::ns); });
        add_largest(bytes, layer.candidates,
                    [](const Candidate& c) { return most(c, c.workspace, &Band::workspace); });
        add_largest(bytes, layer.candidates, [](const Candidate& c) { return c.weights; });
        bytes.add(round_up);
    }
    for (const ProblemTransform& transform : problem.transforms)
        ns.add(most(transform, transform.ns, &Band::ns));
    for (std::size_t t = 0; t < problem.tensors.size(); t++)
        for (Layout layout : all_layouts) {
            const std::int64_t own = problem.tensors[t].bytes[layout];
            if (own < 0 || problem.representative(static_cast<int>(t), layout) != layout) continue;
            bytes.add(own);
            bytes.add(round_up);
            // Rows that are moved to the front of a line buffer: not more than all for each row that is made.
            if (problem.tensors[t].row_bytes[layout] < 0) continue;
            if (own > largest_sum / problem.tensors[t].rows)
                throw Error(where + ": tensor '" + problem.tensors[t].name + "' is too large for bands");
            moved.add(own * problem.tensors[t].rows);
        }
    ns.add(move_ns(problem, moved.value()));
}

const Band* Candidate::find_band(int rows) const { return band_of(bands, rows); }

const Band* ProblemTransform::find_band(int rows) const { return band_of(bands, rows); }

std::optional<Band> Candidate::calls(int rows, int all) const {
    if (rows == all) return Band{rows, ns, workspace, origin};
    const Band* band = find_band(rows);
    return band ? std::optional(*band) : std::nullopt;
}

std::optional<Band> ProblemTransform::calls(int rows, int all) const {
    if (rows == all) return Band{rows, ns, 0, origin};
    const Band* band = find_band(rows);
    return band ? std::optional(*band) : std::nullopt;
}

bool Problem::is_callers(int tensor, Layout layout) const {
    return tensors[tensor].external && representative(tensor, layout) == callers_layout(tensor);
}

int Problem::banded_rows(int tensor) const {
    const bool gathered = tensor > 0 && layers[tensor - 1].gathers;
    return tensors[gathered ? layers[tensor - 1].inputs[0] : tensor].rows;
}

std::int64_t Problem::counted_bytes(int tensor, Layout layout) const {
    return is_callers(tensor, layout) ? 0 : tensors[tensor].bytes[layout];
}

const ProblemTransform* Problem::find_transform(int tensor, Layout from, Layout to) const {
    for (const ProblemTransform& transform : transforms)
        if (transform.tensor == tensor &&
            representative(tensor, transform.from) == representative(tensor, from) &&
            representative(tensor, transform.to) == representative(tensor, to))
            return &transform;
    return nullptr;
}

namespace {

/// From row to row, where a run of rows is one range of bytes in this layout or in another one of the same bytes.
void find_row_bytes(Problem& problem) {
    for (ProblemTensor& tensor : problem.tensors)
        for (Layout layout : all_layouts)
            for (Layout same : all_layouts)
                if (tensor.bytes[layout] >= 0 &&
                    tensor.representative[same] == tensor.representative[layout] &&
                    (is_row_major(same) || tensor.rows == 1))
                    tensor.row_bytes[layout] = tensor.bytes[layout] / tensor.rows;
}

}  // namespace

Problem make_problem(const Network& network, const Profile& profile, int threads) {
    Problem problem;
    problem.name = network.name;
    problem.profile = profile.name;
    problem.threads = threads;
    problem.outputs = network.outputs;
    TimingPlaces places(network.name);
    for (int t = 0; t < network.tensor_count(); t++) {
        ProblemTensor tensor = {.name = network.tensor_name(t),
                                .external = t == 0 || network.is_output(t),
                                .callers = network.callers_layout(t),
                                .rows = network.shape(t).height};
        tensor.bytes.fill(-1);
        for (Layout layout : all_layouts)
            tensor.representative[layout] = representative(network.shape(t), layout);
        problem.tensors.push_back(std::move(tensor));
    }
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const Layer& layer = network.layers[i];
        problem.layers.push_back({.name = layer.name,
                                  .op = std::string(name(layer.op)),
                                  .inputs = layer.inputs,
                                  .output = i + 1,
                                  .elementwise = is_elementwise(layer.op),
                                  .constants = layer.constants,
                                  .candidates = candidates(network, i, profile, threads, places),
                                  .window = row_window(network, i),
                                  .gathers = gathers(network, i)});
    }
    const std::vector<LayoutUse> uses = layout_uses(network, threads);
    for (int t = 0; t < network.tensor_count(); t++)
        for (Layout layout : all_layouts) {
            const Layout same = problem.representative(t, layout);
            if (uses[t].written.contains(same) || uses[t].read.contains(same))
                problem.tensors[t].bytes[layout] = bytes(network.shape(t), layout);
        }
    find_row_bytes(problem);
    for (const TensorTransform& transform : possible_transforms(uses)) {
        const FoundTiming found = profile.transform_time(network.shape(transform.tensor), transform.from,
                                                         transform.to, threads, network.name);
        places.add(found);
        const Timing& timing = found.timing;
        problem.transforms.push_back({.tensor = transform.tensor,
                                      .from = transform.from,
                                      .to = transform.to,
                                      .ns = timing.ns,
                                      .origin = timing.origin,
                                      .spread = timing.spread});
        const ProblemTensor& tensor = problem.tensors[transform.tensor];
        if (tensor.row_bytes[transform.to] >= 0)
            problem.transforms.back().bands = transform_bands(
                profile,
                {network.shape(transform.tensor), transform.from, transform.to, threads, network.name},
                timing);
    }
    problem.move_ns_per_mib = profile.moves.repeats > 0 ? profile.moves.ns : move_ns_per_mib(profile.board);
    check_sums(problem, network.name);
    problem.timing_note = places.note();
    return problem;
}

}  // namespace taso
