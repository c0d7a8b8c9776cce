// SPDX-License-Identifier: GPL-3.0-or-later
// Every built-in network, written as ONNX with its weights and read back, is the same network.
#include <QTemporaryDir>
#include <QTest>

#include "onnx/writer.h"
#include "sources/open.h"

using namespace taso;

class NetworkOnnx : public QObject {
    Q_OBJECT

  private slots:
    void reads_back_as_written_data() {
        QTest::addColumn<QString>("network");
        for (const std::string& name : built_in_networks())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void reads_back_as_written() {
        QFETCH(QString, network);
        const QTemporaryDir folder;
        const std::string file = folder.filePath(network + ".onnx").toStdString();
        const Network first = load_network(network.toStdString());
        write_onnx(first, file);
        const Network second = load_network(file);
        QCOMPARE(second.layers.size(), first.layers.size());
        QCOMPARE(second.outputs, first.outputs);
        QVERIFY(second.input == first.input);
        for (int i = 0; i < static_cast<int>(first.layers.size()); i++) {
            const Layer &a = first.layers[i], &b = second.layers[i];
            QCOMPARE(b.name, a.name);
            QCOMPARE(b.op, a.op);
            QVERIFY(a.inputs == b.inputs && a.shape == b.shape && a.window == b.window);
            QVERIFY(a.groups == b.groups && a.activation == b.activation && a.local_size == b.local_size);
            if (a.constants.empty()) continue;
            const Constants p = first.constants(i), q = second.constants(i);
            QVERIFY(p.weights == q.weights && p.bias == q.bias);
        }
    }
};

QTEST_GUILESS_MAIN(NetworkOnnx)
#include "network_onnx.moc"
