// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays of others: numpy's files of every version, type, byte order and order of elements, and what is wrong
// with one in a sentence.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>

#include "base/half.h"
#include "base/json_file.h"
#include "base/npy_file.h"
#include "base/regular_file.h"
#include "sources/array_file.h"
#include "support/fault_of.h"

using namespace taso;

namespace {

template <class T>
std::string bytes_of(const std::vector<T>& values, bool swapped = false) {
    std::string bytes;
    for (const T& value : values) {
        char element[sizeof(T)];
        std::memcpy(element, &value, sizeof value);
        if (swapped) std::reverse(element, element + sizeof element);
        bytes.append(element, sizeof element);
    }
    return bytes;
}

/// A file of NPY: its header as numpy would write it, or as it should not be.
std::string npy(const std::string& dict, const std::string& data, int version = 1) {
    std::string length;
    for (int i = 0; i < (version == 1 ? 2 : 4); i++)
        length += static_cast<char>(static_cast<unsigned char>((dict.size() + 1) >> (8 * i)));
    return std::string("\x93NUMPY") + static_cast<char>(version) + '\0' + length + dict + "\n" + data;
}

std::string dict(const std::string& descr, const std::string& shape, const std::string& fortran = "False") {
    return "{'descr': '" + descr + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }";
}

}  // namespace

class QuickArrays : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::string place(const char* name) const { return folder_.filePath(name).toStdString(); }
    Array read(const std::string& bytes) const {
        write_file(place("a.npy"), bytes);
        return read_array(place("a.npy"));
    }

  private slots:
    void reads_every_type_data() {
        QTest::addColumn<QString>("descr");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char* descr, const std::string& data) {
            QTest::newRow(descr) << descr << QByteArray::fromStdString(data);
        };
        // 2, 0, 1 in each of them.
        row("<f4", bytes_of<float>({2, 0, 1}));
        row(">f4", bytes_of<float>({2, 0, 1}, true));
        row("=f8", bytes_of<double>({2, 0, 1}));
        row(">f8", bytes_of<double>({2, 0, 1}, true));
        row("<f2", bytes_of<std::uint16_t>({0x4000, 0, 0x3c00}));
        row(">f2", bytes_of<std::uint16_t>({0x4000, 0, 0x3c00}, true));
        row("|i1", bytes_of<std::int8_t>({2, 0, 1}));
        row("|u1", bytes_of<std::uint8_t>({2, 0, 1}));
        row(">i2", bytes_of<std::int16_t>({2, 0, 1}, true));
        row("<u2", bytes_of<std::uint16_t>({2, 0, 1}));
        row("<i4", bytes_of<std::int32_t>({2, 0, 1}));
        row(">u4", bytes_of<std::uint32_t>({2, 0, 1}, true));
        row("<i8", bytes_of<std::int64_t>({2, 0, 1}));
        row("<u8", bytes_of<std::uint64_t>({2, 0, 1}));
    }
    void reads_every_type() {
        QFETCH(QString, descr);
        QFETCH(QByteArray, data);
        for (int version : {1, 2, 3}) {
            const Array array = read(npy(dict(descr.toStdString(), "(3,)"), data.toStdString(), version));
            QVERIFY(array.dims == Dims{3});
            QVERIFY((array.values == std::vector<float>{2, 0, 1}));
        }
    }
    void reads_signs_and_extremes() {
        QVERIFY((read(npy(dict("|i1", "(2,)"), bytes_of<std::int8_t>({-128, 127}))).values ==
                 std::vector<float>{-128, 127}));
        QVERIFY((read(npy(dict("|u1", "(1,)"), "\xff")).values == std::vector<float>{255}));
        QVERIFY(
            (read(npy(dict("|b1", "(2,)"), std::string("\x01\x00", 2))).values == std::vector<float>{1, 0}));
        const Array wide = read(npy(dict("<f8", "(2,)"), bytes_of<double>({1e300, -1e300})));
        QVERIFY(std::isinf(wide.values[0]) && wide.values[0] > 0 && wide.values[1] < 0);
    }
    void reads_halves() {
        QCOMPARE(half_value(0x0001), std::ldexp(1.0f, -24));  // the least
        QCOMPARE(half_value(0x03ff), std::ldexp(1023.0f, -24));
        QCOMPARE(half_value(0x0400), std::ldexp(1.0f, -14));
        QCOMPARE(half_value(0x7bff), 65504.0f);
        QCOMPARE(half_value(0xc100), -2.5f);
        QVERIFY(std::isinf(half_value(0x7c00)) && half_value(0xfc00) < 0 && std::isnan(half_value(0x7e00)));
        QVERIFY(std::signbit(half_value(0x8000)) && half_value(0x8000) == 0);
    }
    void reads_either_order() {
        std::vector<float> values(24);
        for (std::size_t i = 0; i < values.size(); i++) values[i] = static_cast<float>(i);
        const Array rows = read(npy(dict("<f4", "(2, 3, 4)"), bytes_of(values)));
        const Array columns = read(npy(dict("<f4", "(2, 3, 4)", "True"), bytes_of(values)));
        QVERIFY((rows.dims == Dims{2, 3, 4} && columns.dims == rows.dims));
        QVERIFY(rows.values == values);
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 3; j++)
                for (int k = 0; k < 4; k++)
                    QCOMPARE(columns.values[i * 12 + j * 4 + k], static_cast<float>(i + 2 * j + 6 * k));
    }
    void reads_any_rank() {
        QVERIFY(read(npy(dict("<f4", "()"), bytes_of<float>({7}))).values == std::vector<float>{7});
        QVERIFY(read(npy(dict("<f4", "(0, 9)"), "")).values.empty());
        QVERIFY((read(npy(dict("<f4", "(2L, 1L)"), bytes_of<float>({7, 8}))).dims == Dims{2, 1}));
        QVERIFY(
            (read(npy("{\"shape\": (1,2), 'fortran_order' :True,'descr':'<f4'}   ", bytes_of<float>({7, 8})))
                 .values == std::vector<float>{7, 8}));
    }
    void reads_back_what_it_writes() {
        const std::vector<Array> all = {
            {{1, 3, 2, 1}, {1, -2, 3, 4, 5, 1e-30f}}, {{2}, {7, 8}}, {{}, {0.5f}}};
        for (const Array& array : all) {
            write_npy(place("b.npy"), array);
            const Array back = read_array(place("b.npy"));
            QVERIFY(back.dims == array.dims && back.values == array.values);
            const std::string bytes = read_file(place("b.npy"));
            QCOMPARE((bytes.size() - 4 * array.values.size()) % 64, std::size_t{0});
        }
    }
    void says_what_is_wrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* sentence, const std::string& bytes) {
            QTest::newRow(sentence) << QByteArray::fromStdString(bytes) << sentence;
        };
        const std::string two = bytes_of<float>({1, 2});
        row("has 4 bytes of data, but its shape [2] wants 8", npy(dict("<f4", "(2,)"), two.substr(0, 4)));
        row("has 8 bytes of data, but its shape [3, 5] wants 60", npy(dict("<f4", "(3, 5)"), two));
        row("has 8 bytes of data, but its shape [1] wants 4", npy(dict("<f4", "(1,)"), two));
        row("is truncated in its header", npy(dict("<f4", "(2,)"), two).substr(0, 40));
        row("is truncated in its header", std::string("\x93NUMPY\x01"));
        row("is of version 9 of NPY, which is not known", npy(dict("<f4", "(2,)"), two, 9));
        row("its elements are of type '<c8', which is not read", npy(dict("<c8", "(1,)"), two));
        row("its elements are of type '|O', which is not read", npy(dict("|O", "(1,)"), two));
        row("its elements are records, which are not read",
            npy("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", two));
        row("the shape [65536, 65536] has more than 268435456 elements",
            npy(dict("<f4", "(65536, 65536)"), two));
        row("has more than 268435456 elements", npy(dict("<f4", "(9223372036854775807, 9)"), two));
        row("has more than 64 dimensions", npy(dict(
                                                   "<f4", "(" +
                                                              [] {
                                                                  std::string ones;
                                                                  for (int i = 0; i < 65; i++) ones += "1, ";
                                                                  return ones;
                                                              }() +
                                                              ")"),
                                               two));
        row("is truncated, or no tensor of ONNX", "no array at all");
        row("is truncated, or no tensor of ONNX", "");
        for (const char* wrong :
             {"", "{}", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'more': 1}",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,)}",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (2 2)}",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}",
              "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
              "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x",
              "{'descr': '<f4, 'fortran_order': False, 'shape': (2,)}", "{'descr': '<f4"})
            QTest::addRow("header %s", wrong)
                << QByteArray::fromStdString(npy(wrong, two)) << "its header is none of NPY";
    }
    void says_what_is_wrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const std::string fault = fault_of([&] { read(bytes.toStdString()); });
        QVERIFY2(fault.starts_with(place("a.npy")) && QString::fromStdString(fault).contains(sentence),
                 fault.c_str());
    }
    void survives_every_cut() {
        const std::string whole = npy(dict("<f4", "(2,)"), bytes_of<float>({1, 2}));
        for (std::size_t length = 0; length < whole.size(); length++)
            QVERIFY(!fault_of([&] { read(whole.substr(0, length)); }).empty());
        for (std::size_t at = 0; at < whole.size() - 8; at++) {
            std::string other = whole;
            other[at] = '~';
            fault_of([&] { read(other); });  // an Error at most
        }
    }
};

QTEST_GUILESS_MAIN(QuickArrays)
#include "quick_arrays.moc"
