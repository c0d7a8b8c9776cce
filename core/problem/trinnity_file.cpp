// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/trinnity_file.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "base/csv_file.h"
#include "base/error.h"
#include "problem/trinnity_floats.h"

namespace taso {

namespace {

constexpr double most_ns = 1e15, most_bytes = 1e15;
constexpr std::size_t most_columns = 1000;

/// A table with a name before each row and a column for each layer.
struct Table {
    std::string file;
    std::vector<std::string> names;  ///< in the order of the file
    std::map<std::string, std::vector<double>> rows;
    std::map<std::string, int> lines;

    std::string at(const std::string& row) const {
        return file + ": line " + std::to_string(lines.at(row)) + ": ";
    }
};

double number(const std::string& cell, const std::string& where) {
    double value = 0;
    const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (fault != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        throw Error(where + in_quotes(cell) + " is no number");
    if (value < 0 || value > most_ns) throw Error(where + in_quotes(cell) + " is negative or too large");
    return value;
}

Table read_table(const std::filesystem::path& file) {
    Table table{file.string(), {}, {}, {}};
    std::size_t columns = 0;
    for (const CsvLine& line : read_csv(file)) {
        const std::string where = table.file + ": line " + std::to_string(line.number) + ": ";
        const std::string& name = line.cells[0];
        if (name.empty() || in_quotes(name) != "'" + name + "'")
            throw Error(where + in_quotes(name) + " is no name of a row");
        std::vector<double> values;
        for (std::size_t k = 1; k < line.cells.size(); k++) values.push_back(number(line.cells[k], where));
        if (columns == 0) columns = values.size();
        if (values.empty() || values.size() != columns || columns > most_columns)
            throw Error(where + "has " + std::to_string(values.size()) + " numbers, wanted are " +
                        std::to_string(std::clamp<std::size_t>(columns, 1, most_columns)));
        if (!table.rows.emplace(name, values).second) throw Error(where + "a second row '" + name + "'");
        table.lines[name] = line.number;
        table.names.push_back(name);
    }
    return table;
}

/// A row of sizes from 1 up; it is taken out of the table.
std::vector<int> take_sizes(Table& table, const std::string& row) {
    constexpr double most_size = 65536;
    const auto found = table.rows.find(row);
    if (found == table.rows.end()) throw Error(table.file + ": row '" + row + "' is missing");
    std::vector<int> sizes;
    for (double value : found->second) {
        if (value < 1 || value > most_size || value != std::floor(value))
            throw Error(table.at(row) + row + " is no whole number from 1 to 65536");
        sizes.push_back(static_cast<int>(value));
    }
    table.rows.erase(found);
    return sizes;
}

std::vector<TrinnityLayer> take_layers(Table& table) {
    const auto kernels = take_sizes(table, "KERNELS"), channels = take_sizes(table, "CHANNELS");
    const auto stride = take_sizes(table, "STRIDE"), kernel = take_sizes(table, "K");
    const auto width = take_sizes(table, "WIDTH"), height = take_sizes(table, "HEIGHT");
    if (const auto found = table.rows.find("SPARSITY"); found != table.rows.end()) {
        for (double value : found->second)
            if (value != 0) throw Error(table.at("SPARSITY") + "times of sparse kernels are not known here");
        table.rows.erase(found);
    }
    std::vector<TrinnityLayer> layers;
    for (std::size_t i = 0; i < kernels.size(); i++) {
        const std::string where = table.at("K") + "column " + std::to_string(i + 1) + ": ";
        layers.push_back({kernels[i], channels[i], stride[i], width[i], height[i], kernel[i]});
        const TrinnityLayer& layer = layers.back();
        if (kernel[i] > height[i] + 2 * layer.pad() || kernel[i] > width[i] + 2 * layer.pad())
            throw Error(where + "the kernel is larger than the input");
        if (i > 0 && kernels[i - 1] != channels[i])
            throw Error(table.at("CHANNELS") + "column " + std::to_string(i + 1) + ": reads " +
                        std::to_string(channels[i]) + " channels, but the layer before makes " +
                        std::to_string(kernels[i - 1]));
    }
    return layers;
}

struct Ends {
    Layout input = Layout::chw, output = Layout::chw;
};

Layout layout(const std::string& text, const std::string& where) {
    const auto found = layout_named(text);
    if (!found || *found > Layout::hwc) throw Error(where + in_quotes(text) + " is neither chw, hcw nor hwc");
    return *found;
}

std::map<std::string, Ends> read_algorithms(const std::filesystem::path& file) {
    std::map<std::string, Ends> made;
    for (const CsvLine& line : read_csv(file)) {
        const std::string where = file.string() + ": line " + std::to_string(line.number) + ": ";
        if (line.cells.size() != 3)
            throw Error(where + "has " + std::to_string(line.cells.size()) +
                        " cells, wanted are a primitive and its two layouts");
        const Ends ends{layout(line.cells[1], where), layout(line.cells[2], where)};
        if (!made.emplace(line.cells[0], ends).second)
            throw Error(where + "a second primitive " + in_quotes(line.cells[0]));
    }
    return made;
}

std::int64_t whole_bytes(double floats, const std::string& where) {
    if (4 * floats > most_bytes) throw Error(where + "takes too many bytes");
    return static_cast<std::int64_t>(4 * floats);
}

void add_layers(Problem& problem, const Table& times, const std::map<std::string, Ends>& algorithms,
                const std::vector<TrinnityLayer>& layers, const std::string& algorithms_file) {
    for (std::size_t i = 0; i < layers.size(); i++) {
        const int index = static_cast<int>(i);
        ProblemLayer made = {.name = problem.tensors[i + 1].name,
                             .op = "conv",
                             .inputs = {index},
                             .output = index + 1,
                             .constants = problem.tensors[i + 1].name,
                             .candidates = {}};
        for (const std::string& name : times.names) {
            const auto row = times.rows.find(name);
            if (row == times.rows.end()) continue;  // a size
            const auto ends = algorithms.find(name);
            if (ends == algorithms.end())
                throw Error(times.at(name) + "primitive '" + name + "' has no row in " + algorithms_file);
            if (row->second[i] == 0) continue;  // does not apply
            TrinnityFloats held;
            try {
                held = trinnity_floats(name, layers[i]);
            } catch (const Error& fault) {
                throw Error(times.at(name) + fault.what());
            }
            made.candidates.push_back({.primitive = name,
                                       .input = ends->second.input,
                                       .output = ends->second.output,
                                       .ns = static_cast<std::int64_t>(std::floor(row->second[i] + 0.5)),
                                       .workspace = whole_bytes(held.workspace, times.at(name)),
                                       .weights = (whole_bytes(held.weights, times.at(name)) + 63) / 64 * 64,
                                       .form = name,
                                       .origin = Origin::measured});
        }
        if (made.candidates.empty())
            throw Error(times.file + ": no primitive has a time in column " + std::to_string(i + 1));
        problem.layers.push_back(std::move(made));
    }
}

void add_transforms(Problem& problem, Table table, const std::vector<TrinnityLayer>& layers) {
    const auto channels = take_sizes(table, "CHANNELS"), width = take_sizes(table, "WIDTH"),
               height = take_sizes(table, "HEIGHT");
    if (channels.size() != layers.size())
        throw Error(table.file + ": has " + std::to_string(channels.size()) + " columns for " +
                    std::to_string(layers.size()) + " layers");
    for (std::size_t i = 0; i < layers.size(); i++)
        if (channels[i] != layers[i].channels || width[i] != layers[i].width || height[i] != layers[i].height)
            throw Error(table.file + ": column " + std::to_string(i + 1) +
                        " is of another shape than the layer's input");
    for (const std::string& row : table.names) {
        const auto values = table.rows.find(row);
        if (values == table.rows.end()) continue;  // a size
        const auto middle = row.find("-to-");
        if (middle == std::string::npos) throw Error(table.at(row) + "'" + row + "' is no A-to-B");
        const Layout from = layout(row.substr(0, middle), table.at(row));
        const Layout to = layout(row.substr(middle + 4), table.at(row));
        for (std::size_t i = 0; i < layers.size(); i++) {
            const int tensor = static_cast<int>(i);
            // Equal bytes need no transform, whatever the table timed; 0 was not timed.
            if (problem.representative(tensor, from) != from || problem.representative(tensor, to) != to ||
                from == to || values->second[i] == 0)
                continue;
            problem.transforms.push_back(
                {.tensor = tensor,
                 .from = from,
                 .to = to,
                 .ns = static_cast<std::int64_t>(std::floor(values->second[i] + 0.5)),
                 .origin = Origin::measured});
        }
    }
}

ProblemTensor tensor(const std::string& name, TensorShape shape, bool external) {
    ProblemTensor made = {.name = name, .external = external};
    made.bytes.fill(-1);
    for (Layout layout : {Layout::chw, Layout::hcw, Layout::hwc}) {
        made.bytes[layout] = bytes(shape, layout);
        made.representative[layout] = representative(shape, layout);
    }
    return made;
}

}  // namespace

Problem read_trinnity(const std::filesystem::path& folder) {
    const std::filesystem::path algorithms_file = folder / "triNNity-algorithms.csv";
    Table times = read_table(folder / "hns.csv");
    const std::vector<TrinnityLayer> layers = take_layers(times);
    Problem problem;
    std::filesystem::path named = folder.lexically_normal();
    if (!named.has_filename()) named = named.parent_path();
    problem.name = named.filename().string();
    problem.profile = problem.name;
    // What lies between two convolutions (a pool) is not in the tables: a tensor is as the next one reads it.
    for (std::size_t i = 0; i < layers.size(); i++)
        problem.tensors.push_back(tensor(i == 0 ? "data" : "conv" + std::to_string(i),
                                         {layers[i].channels, layers[i].height, layers[i].width}, i == 0));
    const TrinnityLayer& last = layers.back();
    problem.tensors.push_back(tensor("conv" + std::to_string(layers.size()),
                                     {last.kernels, last.out_height(), last.out_width()}, false));
    add_layers(problem, times, read_algorithms(algorithms_file), layers, algorithms_file.string());
    add_transforms(problem, read_table(folder / "hns-transforms.csv"), layers);
    return problem;
}

}  // namespace taso
