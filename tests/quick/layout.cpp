// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/layout.h"

#include <QtTest>
#include <set>

using namespace taso;

namespace {

/// By definition: of the same size, and every element at the same place.
bool same_bytes(TensorShape shape, Layout a, Layout b) {
    if (floats(shape, a) != floats(shape, b)) return false;
    for (int c = 0; c < shape.channels; c++)
        for (int y = 0; y < shape.height; y++)
            for (int x = 0; x < shape.width; x++)
                if (offset(shape, a, c, y, x) != offset(shape, b, c, y, x)) return false;
    return true;
}

template <class Use>
void each_shape(const Use& use) {
    for (int channels = 1; channels <= 34; channels++)
        for (int height = 1; height <= 4; height++)
            for (int width = 1; width <= 4; width++) use(TensorShape{channels, height, width});
}

}  // namespace

class QuickLayout : public QObject {
    Q_OBJECT

  private slots:
    void offsets_are_distinct_and_inside() {
        each_shape([](TensorShape shape) {
            for (Layout layout : all_layouts) {
                std::set<std::int64_t> seen;
                for (int c = 0; c < shape.channels; c++)
                    for (int y = 0; y < shape.height; y++)
                        for (int x = 0; x < shape.width; x++) seen.insert(offset(shape, layout, c, y, x));
                QCOMPARE(static_cast<std::int64_t>(seen.size()), shape.elements());
                QVERIFY(*seen.begin() == 0 && *seen.rbegin() < floats(shape, layout));
                QCOMPARE(bytes(shape, layout), 4 * floats(shape, layout));
            }
        });
    }
    void known_offsets() {
        const TensorShape shape = {10, 3, 5};
        QCOMPARE(offset(shape, Layout::chw, 7, 2, 4), (7 * 3 + 2) * 5 + 4);
        QCOMPARE(offset(shape, Layout::hcw, 7, 2, 4), (2 * 10 + 7) * 5 + 4);
        QCOMPARE(offset(shape, Layout::hwc, 7, 2, 4), (2 * 5 + 4) * 10 + 7);
        QCOMPARE(offset(shape, Layout::hcw4, 7, 2, 4), ((2 * 3 + 1) * 5 + 4) * 4 + 3);
        QCOMPARE(offset(shape, Layout::hcw8, 9, 2, 4), ((2 * 2 + 1) * 5 + 4) * 8 + 1);
        QCOMPARE(floats(shape, Layout::hcw4), 12 * 15);
        QCOMPARE(floats(shape, Layout::hcw16), 16 * 15);
    }
    /// The first layout of those with the same bytes, and so equal exactly where the bytes are.
    void representatives_are_the_same_bytes() {
        each_shape([](TensorShape shape) {
            for (Layout layout : all_layouts) {
                Layout first = layout;
                for (Layout other : all_layouts) {
                    if (!same_bytes(shape, other, layout)) continue;
                    first = other;
                    break;
                }
                if (representative(shape, layout) != first)
                    QFAIL(qPrintable(QString("%1x%2x%3 in %4: %5, not %6")
                                         .arg(shape.channels)
                                         .arg(shape.height)
                                         .arg(shape.width)
                                         .arg(name(layout).data())
                                         .arg(name(representative(shape, layout)).data())
                                         .arg(name(first).data())));
            }
        });
    }
    void names_round_trip() {
        for (Layout layout : all_layouts) QCOMPARE(layout_named(name(layout)), layout);
        QVERIFY(!layout_named("whc"));
        QVERIFY(!layout_named("chw32"));
    }
    /// Files of older versions name blocks in planes.
    void older_names_are_read() {
        QCOMPARE(layout_named("chw4"), Layout::hcw4);
        QCOMPARE(layout_named("chw8"), Layout::hcw8);
        QCOMPARE(layout_named("chw16"), Layout::hcw16);
        QCOMPARE(layout_named("chw"), Layout::chw);
        QVERIFY(!layout_named("chw1"));
        QVERIFY(!layout_named(""));
    }
};

QTEST_GUILESS_MAIN(QuickLayout)
#include "quick_layout.moc"
