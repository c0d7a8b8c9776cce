// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitive/band_shape.h"

#include <QtTest>

#include "network/network.h"

using namespace taso;

namespace {

/// Where a window meets its tensor: rows of the whole input (none: a pad), and taps that an average over pads
/// counts: neither beyond the input nor beyond its explicit pads.
struct Meeting {
    std::vector<int> rows;
    int counted = 0;
    bool operator==(const Meeting&) const = default;
};

Meeting meeting(const taso_shape& s, int row, int first_in_row) {
    Meeting met;
    for (int k = 0; k < s.kernel_height; k++) {
        const int y = row * s.stride_height - s.pad_top + k * s.dilation_height;
        if (y >= 0 && y < s.in_height) met.rows.push_back(first_in_row + y);
        if (y < s.in_height + s.pad_bottom) met.counted++;
    }
    return met;
}

taso_shape shape_of(int height, int out_height, Window window) {
    taso_shape s = KernelShape(TensorShape{3, height, 5}, 1).get();
    s.out_height = out_height;
    s.kernel_height = window.kernel_height, s.stride_height = window.stride_height;
    s.dilation_height = window.dilation_height;
    s.pad_top = window.pad_top, s.pad_bottom = window.pad_bottom;
    return s;
}

}  // namespace

class QuickBandShape : public QObject {
    Q_OBJECT

  private slots:
    /// Every band of every window meets the rows that the whole call meets there, and reads no more than lies
    /// between the first and the last of them.
    void meets_what_the_whole_meets() {
        int bands = 0;
        for (int kernel : {1, 2, 3, 4, 5, 7})
            for (int stride : {1, 2, 3, 4})
                for (int dilation : {1, 2})
                    for (int top : {0, 1, 3, 8})
                        for (int bottom : {0, 1, 2, 8})
                            for (int height : {1, 2, 5, 12})
                                for (bool ceil : {false, true}) {
                                    const int room = height + top + bottom - (kernel - 1) * dilation - 1;
                                    if (room < 0) continue;
                                    const int out = (ceil ? room + stride - 1 : room) / stride + 1;
                                    check_all(shape_of(height, out,
                                                       {.kernel_height = kernel,
                                                        .stride_height = stride,
                                                        .dilation_height = dilation,
                                                        .pad_top = top,
                                                        .pad_bottom = bottom}),
                                              bands);
                                    if (QTest::currentTestFailed()) return;
                                }
        QVERIFY(bands > 100000);
    }
    void a_whole_band_is_the_whole() {
        const taso_shape whole =
            shape_of(9, 5, {.kernel_height = 3, .stride_height = 2, .pad_top = 1, .pad_bottom = 1});
        const BandShape band = band_shape(whole, 0, 5);
        QCOMPARE(band.first_in_row, 0);
        QCOMPARE(band.in_rows, 9);
        QCOMPARE(band.shape.pad_top, 1);
        QCOMPARE(band.shape.pad_bottom, 1);
        QCOMPARE(band.shape.out_height, 5);
    }
    /// Rows that the last window does not reach are not asked for.
    void an_inner_band_has_no_pads() {
        const taso_shape whole =
            shape_of(12, 6, {.kernel_height = 3, .stride_height = 2, .pad_top = 1, .pad_bottom = 0});
        const BandShape band = band_shape(whole, 2, 2);
        QCOMPARE(band.first_in_row, 3);
        QCOMPARE(band.in_rows, 5);
        QCOMPARE(band.shape.in_height, 5);
        QCOMPARE(band.shape.pad_top, 0);
        QCOMPARE(band.shape.pad_bottom, 0);
        QCOMPARE(band.shape.out_width, whole.out_width);
    }
    void fc_reads_all() {
        const BandShape band = band_shape(shape_of(7, 1, {}), 0, 1);
        QCOMPARE(band.first_in_row, 0);
        QCOMPARE(band.in_rows, 7);
        QCOMPARE(band.shape.in_height, 7);
    }

  private:
    static void check_all(const taso_shape& whole, int& bands) {
        for (int rows = 1; rows <= whole.out_height; rows++)
            for (int first = 0; first + rows <= whole.out_height; first++, bands++) {
                const BandShape band = band_shape(whole, first, rows);
                QVERIFY(band.in_rows >= 1 && band.in_rows == band.shape.in_height);
                QVERIFY(band.first_in_row >= 0 && band.first_in_row + band.in_rows <= whole.in_height);
                QVERIFY(band.shape.pad_top >= 0 && band.shape.pad_bottom >= 0);
                int lowest = whole.in_height, highest = -1;
                for (int row = 0; row < rows; row++) {
                    const Meeting there = meeting(whole, first + row, 0),
                                  here = meeting(band.shape, row, band.first_in_row);
                    QVERIFY(here.rows == there.rows);
                    // Where there is nothing to add up, it does not matter what a sum is divided by.
                    if (!there.rows.empty()) QCOMPARE(here.counted, there.counted);
                    if (there.rows.empty()) continue;
                    lowest = std::min(lowest, there.rows.front());
                    highest = std::max(highest, there.rows.back());
                }
                const int span = (whole.kernel_height - 1) * whole.dilation_height + 1;
                QVERIFY(band.in_rows <= (rows - 1) * whole.stride_height + span);
                if (highest >= 0)
                    QVERIFY(band.first_in_row <= lowest && band.first_in_row + band.in_rows > highest);
            }
    }
};

QTEST_GUILESS_MAIN(QuickBandShape)
#include "quick_band_shape.moc"
