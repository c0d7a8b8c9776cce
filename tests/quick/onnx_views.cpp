// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that only move elements, in chains by lot, against arrays that are moved element by element.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

#include "network/reference.h"
#include "onnx/reader.h"
#include "onnx/writer.h"
#include "support/onnx_model.h"

using namespace taso;

namespace {

using Dims = OnnxModel::Dims;

std::int64_t product(const Dims& dims) {
    return std::accumulate(dims.begin(), dims.end(), std::int64_t{1}, std::multiplies<>());
}

/// Elements in order, by definition.
struct Array {
    Dims dims;
    std::vector<double> elements;

    double& at(const Dims& place) {
        std::int64_t index = 0;
        for (std::size_t i = 0; i < dims.size(); i++) index = index * dims[i] + place[i];
        return elements[static_cast<std::size_t>(index)];
    }
    /// Of other dims, each element from a place of this one.
    Array from(const Dims& made, const std::function<Dims(const Dims&)>& source) {
        Array out{made, std::vector<double>(static_cast<std::size_t>(product(made)))};
        Dims place(made.size(), 0);
        for (double& element : out.elements) {
            element = at(source(place));
            for (std::size_t axis = made.size(); axis-- > 0;) {
                if (++place[axis] < made[axis]) break;
                place[axis] = 0;
            }
        }
        return out;
    }
};

/// A model and what its last tensor should be.
class Chain {
  public:
    explicit Chain(unsigned seed)
        : random_(seed), model_({1, 6, 4, 8}, 13), array_{{1, 6, 4, 8}, std::vector<double>(192)} {
        std::iota(input.begin(), input.end(), -90.0F);
        array_.elements.assign(input.begin(), input.end());
        for (int left = pick(1, 6); left > 0; left--) add();
        // What reads a view may want it as a tensor.
        if (pick(0, 1) || text_.empty()) relu();
        if (pick(0, 2) == 0) transpose();
        model_.output(tensor_);
    }

    void save(const std::string& file) const { model_.save(file); }
    const std::vector<double>& expected() const { return array_.elements; }
    std::string text() const { return text_; }
    std::vector<float> input = std::vector<float>(192);

  private:
    int pick(int low, int high) {
        return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1));
    }
    std::string next(const char* op, const std::vector<std::string>& lists = {}) {
        std::vector<std::string> inputs = {tensor_};
        inputs.insert(inputs.end(), lists.begin(), lists.end());
        const std::string made = "t" + std::to_string(++count_);
        node_ = &model_.node(op, inputs, made);
        text_ += std::string(" ") + op;
        return tensor_ = made;
    }
    std::string list(const Dims& values) {
        const std::string name = "l" + std::to_string(++count_);
        model_.integers(name, values);
        return name;
    }
    int any_axis() { return pick(0, static_cast<int>(array_.dims.size()) - 1); }

    void add() {
        switch (pick(0, 8)) {
            case 0:
            case 1:
                return transpose();
            case 2:
            case 3:
                return reshape();
            case 4:
                return slice();
            case 5:
                return split();
            case 6:
                return concat();
            case 7:
                return expand();
            default:
                return relu();
        }
    }
    void relu() {
        next("Relu");
        for (double& element : array_.elements) element = std::max(element, 0.0);
    }
    void transpose() {
        std::vector<int> order(array_.dims.size());
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random_);
        next("Transpose");
        OnnxModel::set(*node_, "perm", Dims(order.begin(), order.end()));
        Dims dims;
        for (int axis : order) dims.push_back(array_.dims[static_cast<std::size_t>(axis)]);
        array_ = array_.from(dims, [&](const Dims& place) {
            Dims source(place.size());
            for (std::size_t i = 0; i < place.size(); i++)
                source[static_cast<std::size_t>(order[i])] = place[i];
            return source;
        });
    }
    /// Factors of the elements, in an order by lot, put together to some axes.
    void reshape() {
        std::int64_t left = product(array_.dims);
        Dims dims(static_cast<std::size_t>(pick(2, 4)), 1);
        for (std::int64_t factor = 2; left > 1;) {
            if (left % factor) {
                factor++;
                continue;
            }
            dims[static_cast<std::size_t>(pick(0, static_cast<int>(dims.size()) - 1))] *= factor;
            left /= factor;
        }
        next("Reshape", {list(dims)});
        array_.dims = dims;
    }
    void slice() {
        const int axis = any_axis();
        const auto extent = static_cast<int>(array_.dims[static_cast<std::size_t>(axis)]);
        const int first = pick(0, extent - 1), last = pick(0, extent - 1);
        const int step = (last < first ? -1 : 1) * pick(1, 2), end = last + (step < 0 ? -1 : 1);
        next("Slice", {list({first}), list({end < 0 ? -extent - 1 : end}), list({axis}), list({step})});
        take(axis, first, (last - first) / step + 1, step);
    }
    void take(int axis, int first, int count, int step) {
        Dims dims = array_.dims;
        dims[static_cast<std::size_t>(axis)] = count;
        array_ = array_.from(dims, [&](Dims place) {
            std::int64_t& index = place[static_cast<std::size_t>(axis)];
            index = first + index * step;
            return place;
        });
    }
    void split() {
        const int axis = any_axis();
        const auto extent = static_cast<int>(array_.dims[static_cast<std::size_t>(axis)]);
        if (extent < 2) return;
        const int cut = pick(1, extent - 1);
        const std::string sizes = list({cut, extent - cut});
        next("Split", {sizes});
        OnnxModel::set(*node_, "axis", axis);
        tensor_ = "t" + std::to_string(++count_);
        node_->add_output(tensor_);
        take(axis, cut, extent - cut, 1);
    }
    void concat() {
        const int axis = any_axis();
        const std::string before = tensor_;
        Array doubled = array_;
        next("Concat", {before});
        OnnxModel::set(*node_, "axis", axis);
        const std::int64_t extent = array_.dims[static_cast<std::size_t>(axis)];
        doubled.dims[static_cast<std::size_t>(axis)] *= 2;
        array_ = array_.from(doubled.dims, [&](Dims place) {
            place[static_cast<std::size_t>(axis)] %= extent;
            return place;
        });
    }
    void expand() {
        const int axis = any_axis();
        if (array_.dims[static_cast<std::size_t>(axis)] != 1) return;
        Dims dims = array_.dims;
        dims[static_cast<std::size_t>(axis)] = 3;
        next("Expand", {list(dims)});
        array_ = array_.from(dims, [&](Dims place) {
            place[static_cast<std::size_t>(axis)] = 0;
            return place;
        });
    }

    std::mt19937 random_;
    OnnxModel model_;
    Array array_;
    onnx::NodeProto* node_ = nullptr;
    std::string tensor_ = "x", text_;
    int count_ = 0;
};

}  // namespace

class QuickOnnxViews : public QObject {
    Q_OBJECT

  private slots:
    void chains_move_elements_where_they_belong() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("a.onnx").toStdString();
        int read = 0, beyond = 0;
        for (unsigned seed = 0; seed < 600; seed++) {
            const Chain chain(seed);
            chain.save(file);
            Network network;
            try {
                network = read_onnx(file);
            } catch (const Error& error) {
                // More loops than a rearrangement has.
                const std::string said = error.what();
                QVERIFY2(said.find("in an order that is not supported") != std::string::npos,
                         (chain.text() + ": " + said).c_str());
                beyond++;
                continue;
            }
            const std::vector<std::vector<double>> outputs = reference_outputs(network, chain.input, {});
            QVERIFY2(outputs[0] == chain.expected(), (std::to_string(seed) + chain.text()).c_str());
            read++;
            write_onnx(network, file);
            QVERIFY2(reference_outputs(read_onnx(file), chain.input, {})[0] == chain.expected(),
                     (std::to_string(seed) + chain.text() + ", written").c_str());
        }
        qInfo("%d chains are read, written and read again; %d are beyond what is read", read, beyond);
        QVERIFY(read > 500);
    }
};

QTEST_GUILESS_MAIN(QuickOnnxViews)
#include "quick_onnx_views.moc"
