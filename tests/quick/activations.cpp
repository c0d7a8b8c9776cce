// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of one value over all of their range: kernels against the definitions of activations.def, within the bounds
// that it states.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "network/layer_shape.h"
#include "network/op_rows.h"
#include "ops.h"
#include "primitive/registry.h"

using namespace taso;

namespace {

/// Numbers of every size and both signs, dense where functions bend, and those at which they are made in another way.
std::vector<float> numbers() {
    std::vector<float> values = {0.0f,       1.2e-38f,   1e-30f,     1e30f,      3e38f,
                                 8388607.5f, 8388608.0f, 4194305.5f, 16777217.0f};
    for (int i = 0; i < 40000; i++) values.push_back(0.0025f * static_cast<float>(i));
    for (float size = 1e-20f; size < 1e12f; size *= 1.05f) values.push_back(size);
    for (const float edge : {0.625f, 3.0f, 4.0f, 20.0f, 86.9f, 88.37f, 88.72f, 89.0f, 1.41421356f}) {
        values.push_back(edge);
        values.push_back(std::nextafterf(edge, 0));
        values.push_back(std::nextafterf(edge, 1000));
    }
    const std::size_t positive = values.size();
    for (std::size_t i = 0; i < positive; i++) values.push_back(-values[i]);
    return values;
}

}  // namespace

class QuickActivations : public QObject {
    Q_OBJECT

  private slots:
    void kernels_keep_their_bounds_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<float>("share");
        for (std::size_t i = 0; i < activation_rows().size(); i++)
            for (const float share : {1.0f, 0.3f, -0.5f}) {
                const ActivationRow& row = activation_rows()[i];
                if (share != 1 && !row.alpha.exists()) continue;
                QTest::addRow("%s, parameters times %g", std::string(name(row.op)).c_str(),
                              static_cast<double>(share))
                    << static_cast<int>(i) << share;
            }
    }
    void kernels_keep_their_bounds() {
        QFETCH(int, index);
        QFETCH(float, share);
        const ActivationRow& row = activation_rows()[static_cast<std::size_t>(index)];
        const std::vector<float> in = numbers();
        std::vector<float> out(in.size());
        taso_shape shape = KernelShape({static_cast<int>(in.size()), 1, 1}, 1).get();
        shape.alpha = share * row.alpha.otherwise;
        shape.beta = share * row.beta.otherwise;
        const Primitive* primitive = find_primitive(std::string(name(row.op)) + "-chw");
        if (!primitive)
            for (const Primitive& one : primitives())
                if (one.op == row.op && one.output == Layout::chw) primitive = &one;
        QVERIFY(primitive);
        for (const Isa isa : available_isas()) {
            const float* operands[] = {in.data()};
            primitive->kernel(isa)(&shape, operands, nullptr, out.data(), nullptr);
            int compared = 0;
            for (std::size_t i = 0; i < in.size(); i++) {
                const double x = double{in[i]};
                const double value =
                    taso_value(static_cast<taso_op>(row.op), x, double{shape.alpha}, double{shape.beta});
                // Beyond it steps on the way may overflow.
                if (!(std::abs(value) < 1e38)) continue;
                compared++;
                const double allowed = row.bound * std::max(std::abs(x), std::abs(value));
                // Written so that a NaN fails too; what no normal number holds may be 0.
                if (!(std::abs(double{out[i]} - value) <= allowed + 1.2e-38))
                    QFAIL(qPrintable(QString("on %1: of %2 it makes %3, not %4")
                                         .arg(QString::fromStdString(std::string(name(isa))))
                                         .arg(x, 0, 'g', 9)
                                         .arg(double{out[i]}, 0, 'g', 9)
                                         .arg(value, 0, 'g', 9)));
            }
            QVERIFY(compared > 10000);
        }
    }

    void each_has_a_kernel_in_every_layout_of_runs() {
        for (const ActivationRow& row : activation_rows()) {
            QVERIFY(is_elementwise(row.op));
            for (const Layout layout : {Layout::chw, Layout::hwc, Layout::hcw4, Layout::hcw8, Layout::hcw16})
                QVERIFY(std::any_of(primitives().begin(), primitives().end(), [&](const Primitive& one) {
                    return one.op == row.op && one.input == layout && one.output == layout && one.slices;
                }));
        }
    }
};

QTEST_GUILESS_MAIN(QuickActivations)
#include "quick_activations.moc"
