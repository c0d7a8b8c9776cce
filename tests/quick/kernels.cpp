// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/kernel_check.h"

using namespace taso;

/// Every row of primitives.def on every instruction set of this machine (see kernel_check.h).
class QuickKernels : public QObject {
    Q_OBJECT

    KernelCheck check_{false};

  private slots:
    void row_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("isa");
        for (Isa isa : available_isas())
            for (const Primitive& primitive : primitives())
                QTest::addRow("%s on %s", primitive.name.c_str(), std::string(name(isa)).c_str())
                    << primitive.index << static_cast<int>(isa);
    }
    void row() {
        QFETCH(int, index);
        QFETCH(int, isa);
        const KernelReport report =
            check_.run(primitives()[static_cast<std::size_t>(index)], static_cast<Isa>(isa));
        std::string first;
        for (std::size_t i = 0; i < report.faults.size() && i < 5; i++) first += report.faults[i] + "\n";
        QVERIFY2(report.faults.empty(),
                 (std::to_string(report.faults.size()) + " faults, first:\n" + first).c_str());
    }
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
