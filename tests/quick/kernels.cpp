// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/band_check.h"

using namespace taso;

/// Every row of primitives.def on every instruction set of this machine (see kernel_check.h and band_check.h).
class QuickKernels : public QObject {
    Q_OBJECT

    KernelCheck check_{false};
    const BandCheck bands_{false};

    static void add_rows() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("isa");
        for (Isa isa : available_isas())
            for (const Primitive& primitive : primitives())
                QTest::addRow("%s on %s", primitive.name.c_str(), std::string(name(isa)).c_str())
                    << primitive.index << static_cast<int>(isa);
    }
    static const Primitive& primitive() {
        QFETCH(int, index);
        return primitives()[static_cast<std::size_t>(index)];
    }
    static Isa isa() {
        QFETCH(int, isa);
        return static_cast<Isa>(isa);
    }
    static void expect_none(const KernelReport& report) {
        std::string first;
        for (std::size_t i = 0; i < report.faults.size() && i < 5; i++) first += report.faults[i] + "\n";
        QVERIFY2(report.faults.empty(),
                 (std::to_string(report.faults.size()) + " faults, first:\n" + first).c_str());
    }

  private slots:
    void row_data() { add_rows(); }
    void row() { expect_none(check_.run(primitive(), isa())); }
    void bands_data() { add_rows(); }
    void bands() { expect_none(bands_.run(primitive(), isa())); }
    /// A table that lacks a conversion would make the solver's answer depend on chance.
    void every_pair_of_layouts_has_a_transform() {
        for (Layout from : all_layouts)
            for (Layout to : all_layouts) QCOMPARE(find_transform(from, to) != nullptr, from != to);
    }
    void names_are_unique() {
        for (const Primitive& primitive : primitives())
            QCOMPARE(find_primitive(primitive.name)->index, primitive.index);
    }
};

QTEST_GUILESS_MAIN(QuickKernels)
#include "quick_kernels.moc"
