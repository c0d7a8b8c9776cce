// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that calls ask for, and the line buffers that hold them.
#include <QtTest>
#include <map>
#include <random>

#include "bands/band_rule.h"
#include "bands/pull.h"

using namespace taso;

namespace {

using Random = std::mt19937;

int draw(Random& random, int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random);
}

/// A chain of windows, now and then with a branch that an operation of two inputs joins again.
RowFlow random_flow(Random& random) {
    RowFlow flow;
    flow.rows = {draw(random, 1, 40)};
    int from = 0;
    const auto add = [&](std::vector<int> inputs, RowWindow window, int rows) {
        const int output = static_cast<int>(flow.rows.size());
        flow.rows.push_back(rows);
        flow.operations.push_back({std::move(inputs), output, window, draw(random, 1, 5)});
        return output;
    };
    const int stages = draw(random, 1, 5);
    for (int stage = 0; stage < stages; stage++) {
        const int rows = flow.rows[from];
        RowWindow window = {draw(random, 1, 4), draw(random, 1, 3), draw(random, 1, 2), 0};
        window.pad = draw(random, 0, window.extent() - 1);
        if (draw(random, 0, 3) > 0) {
            const int room = rows + 2 * window.pad - window.extent();
            if (room < 0) continue;
            from = add({from}, window, room / window.stride + 1);
            continue;
        }
        // Two branches of unequal reach over the same rows, and their sum.
        const int deep = draw(random, 1, 2);
        int branch = from;
        for (int k = 0; k < deep; k++) branch = add({branch}, {.kernel = 3, .pad = 1}, rows);
        const int other = draw(random, 0, 1) ? add({from}, {}, rows) : from;
        const bool slices = other != from && draw(random, 0, 1);
        const int first = draw(random, 0, 1) ? branch : other;
        const int second = first == branch ? other : branch;
        from = add({first, second}, {}, rows);
        if (!slices) continue;
        // As rules have it, what is joined is made as many rows a call.
        flow.operations.back().elided = true;
        for (RowFlow::Operation& operation : flow.operations)
            if (operation.output == branch || operation.output == other)
                operation.rows = flow.operations.back().rows;
    }
    if (flow.operations.empty()) add({0}, {}, flow.rows[0]);
    if (draw(random, 0, 3) == 0) {
        add({from}, {.kernel = flow.rows[from]}, 1);
        flow.operations.back().gathers = true;
        if (draw(random, 0, 1)) add({static_cast<int>(flow.rows.size()) - 1}, {}, 1);
    }
    flow.last = static_cast<int>(flow.operations.size()) - 1;
    return flow;
}

/// Buffers whose rows bear the tags of those that were written there.
class TaggedRows {
  public:
    explicit TaggedRows(const RowFlow& flow, const std::vector<int>& lines)
        : flow_(flow), buffers_(buffers_of(flow)) {
        for (std::size_t t = 0; t < flow.rows.size(); t++) {
            const int line = lines[buffers_[t]];
            rows_.emplace_back(static_cast<std::size_t>(line ? line : flow.rows[buffers_[t]]), -1);
        }
        for (int row = 0; row < flow.rows[0]; row++) rows_[0][row] = row;
    }
    /// Empty: nothing is amiss.
    std::string run(const RowCall& call) {
        const RowFlow::Operation& operation = flow_.operations[call.operation];
        std::vector<int>& out = rows_[operation.output];
        if (call.moved_from + call.moved > static_cast<int>(out.size())) return "moves from behind the end";
        for (std::size_t t = 0; t < rows_.size(); t++)
            for (int k = 0; k < call.moved && buffers_[t] == buffers_[operation.output]; k++)
                rows_[t][k] = rows_[t][call.moved_from + k];
        if (operation.gathers && call.reads[0].first != gathered_) return "gathers rows out of order";
        for (std::size_t i = 0; i < operation.inputs.size(); i++) {
            const int input = operation.inputs[i];
            for (int y = call.first; y < call.first + call.rows; y++)
                for (int k = 0; k < operation.window.kernel; k++) {
                    const int row =
                        y * operation.window.stride - operation.window.pad + k * operation.window.dilation;
                    // What is gathered is all rows, each in the call whose it is.
                    if (operation.gathers && (row < gathered_ || row >= gathered_ + call.reads[i].rows))
                        continue;
                    if (row < 0 || row >= flow_.rows[input]) continue;
                    const RowCall::Read& read = call.reads[i];
                    if (row < read.first || row >= read.first + read.rows) return "reads beside its band";
                    const int at = read.at + row - read.first;
                    if (at < 0 || at >= static_cast<int>(rows_[input].size())) return "reads beside a buffer";
                    for (std::size_t t = 0; t < rows_.size(); t++)
                        if (buffers_[t] == buffers_[input] && is_part(t, input) && rows_[t][at] != row)
                            return "reads a row that is not there";
                }
        }
        if (call.at < 0 || call.at + call.rows > static_cast<int>(out.size()))
            return "writes beside a buffer";
        if (operation.gathers) gathered_ += call.reads[0].rows;
        if (operation.gathers && gathered_ < flow_.rows[operation.inputs[0]]) return {};
        for (int k = 0; k < call.rows; k++) out[call.at + k] = call.first + k;
        return {};
    }
    /// Whether a tensor is whole in its buffer.
    bool has_all(int tensor) const {
        for (std::size_t t = 0; t < rows_.size(); t++)
            for (int row = 0; row < flow_.rows[tensor] && is_part(t, tensor); row++)
                if (rows_[t][row] != row) return false;
        return true;
    }

  private:
    /// Whether rows of t are written by a call, and are rows of this tensor too.
    bool is_part(std::size_t t, int tensor) const {
        const auto maker =
            std::find_if(flow_.operations.begin(), flow_.operations.end(),
                         [&](const auto& operation) { return operation.output == static_cast<int>(t); });
        const bool written = maker == flow_.operations.end() || !maker->elided;
        return written &&
               (static_cast<int>(t) == tensor || (buffers_[t] == tensor && buffers_[tensor] == tensor));
    }

    const RowFlow& flow_;
    std::vector<int> buffers_;
    int gathered_ = 0;  // rows, by the one operation that does
    std::vector<std::vector<int>> rows_;
};

/// What goes wrong when the calls are run in buffers of so many rows.
std::string fault(const RowFlow& flow, const Pull& pulled) {
    TaggedRows rows(flow, pulled.line_rows);
    for (const RowCall& call : pulled.calls)
        if (const std::string what = rows.run(call); !what.empty()) return what;
    return rows.has_all(flow.operations[flow.last].output) ? "" : "the result is not whole";
}

/// Whether all is read before it is written over, with the input so many bytes behind the beginning of the result.
bool survives(const RowFlow& flow, const Pull& pulled, int result_row, int input_row, std::int64_t distance) {
    const std::vector<int> buffers = buffers_of(flow);
    std::vector<bool> is_there(static_cast<std::size_t>(flow.rows[0]) * input_row, true);
    const int result = flow.operations[flow.last].output;
    for (const RowCall& call : pulled.calls) {
        const RowFlow::Operation& operation = flow.operations[call.operation];
        for (int byte = call.first * result_row; byte < (call.first + call.rows) * result_row; byte++) {
            const std::int64_t in_input = byte - distance;
            if (buffers[operation.output] == result && in_input >= 0 && in_input < std::ssize(is_there))
                is_there[in_input] = false;
        }
        // What a call reads it may still read while it writes.
        for (std::size_t i = 0; i < operation.inputs.size(); i++)
            for (int byte = call.reads[i].first * input_row;
                 operation.inputs[i] == 0 && byte < (call.reads[i].first + call.reads[i].rows) * input_row;
                 byte++)
                if (!is_there[byte]) return false;
    }
    return true;
}

}  // namespace

class QuickBands : public QObject {
    Q_OBJECT

  private slots:
    void random_flows_read_what_is_there() {
        Random random(7);
        int lines = 0;
        for (int round = 0; round < 5000; round++) {
            const RowFlow flow = random_flow(random);
            const Pull pulled = pull(flow);
            QCOMPARE(fault(flow, pulled), std::string());
            for (std::size_t t = 0; t < flow.rows.size(); t++) {
                QVERIFY(pulled.line_rows[t] <= flow.rows[t]);
                lines += pulled.line_rows[t] > 0;
            }
        }
        QVERIFY(lines > 5000);
    }
    void the_result_may_lie_over_the_input_and_no_byte_nearer() {
        Random random(9);
        int shared = 0, whole = 0;
        for (int round = 0; round < 5000; round++) {
            RowFlow flow = random_flow(random);
            flow.watched = {0};
            const Pull pulled = pull(flow);
            const int result_row = draw(random, 1, 9), input_row = draw(random, 1, 9);
            const std::int64_t distance = distance_behind(pulled.leads[0], result_row, input_row);
            const int bytes = flow.rows[flow.operations[flow.last].output] * result_row;
            QVERIFY(distance <= bytes);
            QVERIFY(survives(flow, pulled, result_row, input_row, distance));
            QVERIFY(survives(flow, pulled, result_row, input_row, bytes));
            if (distance > 0) QVERIFY(!survives(flow, pulled, result_row, input_row, distance - 1));
            (distance < bytes ? shared : whole)++;
        }
        QVERIFY(shared > 1000 && whole > 100);
    }
    /// No row is made twice, and none in two calls of one place.
    void every_row_is_made_once() {
        Random random(8);
        for (int round = 0; round < 500; round++) {
            const RowFlow flow = random_flow(random);
            std::map<int, int> next;
            for (const RowCall& call : pull(flow).calls) {
                if (flow.operations[call.operation].gathers) continue;
                QCOMPARE(call.first, next[call.operation]);
                next[call.operation] += call.rows;
            }
        }
    }
    /// The formula for a chain: (g - 1) * stride + K + g' - 1 rows at most, with g of the reader, g' of the producer.
    void a_line_of_a_chain_has_the_rows_of_the_formula() {
        for (int kernel : {1, 2, 3, 5})
            for (int stride : {1, 2})
                for (int g : {1, 2, 3, 4})
                    for (int producer : {1, 2, 4}) {
                        const int pad = kernel / 2, rows = 64;
                        RowFlow flow;
                        flow.rows = {rows, rows, (rows + 2 * pad - kernel) / stride + 1};
                        flow.operations = {{{0}, 1, {.kernel = 1}, producer},
                                           {{1}, 2, {kernel, stride, 1, pad}, g}};
                        flow.last = 1;
                        const int most = std::min(rows, (g - 1) * stride + kernel + producer - 1);
                        const int found = pull(flow).line_rows[1];
                        QVERIFY2(found <= most, qPrintable(QString("%1 of %2").arg(found).arg(most)));
                        QVERIFY(found >= std::min(rows, std::max(kernel - pad, producer)));
                    }
    }
    void rules_come_to_rows() {
        QCOMPARE((BandRule{BandRule::Kind::rows, 4}.rows(2)), 2);
        QCOMPARE((BandRule{BandRule::Kind::pixels, 112}.rows(56)), 2);
        QCOMPARE((BandRule{BandRule::Kind::pixels, 56}.rows(224)), 1);
        for (int all : {1, 7, 14, 55, 224}) {
            const std::vector<int> heights = band_heights(all);
            for (std::size_t k = 0; k < heights.size(); k++) {
                QVERIFY(heights[k] >= 1 && heights[k] < all);
                QVERIFY(k == 0 || heights[k - 1] < heights[k]);
            }
        }
        QVERIFY(band_heights(1).empty());
    }
};

QTEST_GUILESS_MAIN(QuickBands)
#include "quick_bands.moc"
