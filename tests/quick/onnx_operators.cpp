// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the operators that are read, held against ONNX's own.
#include <onnx/defs/schema.h>

#include <QTest>
#include <algorithm>
#include <map>

#include "onnx/operator_row.h"

using namespace taso;

class QuickOnnxOperators : public QObject {
    Q_OBJECT

  private slots:
    void stand_by_the_alphabet() {
        const auto rows = operator_rows();
        QVERIFY(rows.size() > 50);
        const auto above = [](const OperatorRow& a, const OperatorRow& b) { return a.op >= b.op; };
        const auto at = std::adjacent_find(rows.begin(), rows.end(), above);
        QVERIFY2(at == rows.end(), at == rows.end() ? "" : std::string((at + 1)->op).c_str());
        for (const OperatorRow& row : rows)
            QVERIFY2(row.tensors || row.constants, std::string(row.op).c_str());
    }

    void came_and_went_with_their_operator_sets() {
        std::map<std::string, std::pair<int, int>> sets;  // of the first form, and of the one that ended it
        int newest = 0;
        for (const onnx::OpSchema& schema : onnx::OpSchemaRegistry::get_all_schemas_with_history()) {
            if (schema.domain() != "") continue;
            newest = std::max(newest, schema.since_version());
            const auto [at, fresh] = sets.try_emplace(schema.Name(), schema.since_version(), 0);
            at->second.first = std::min(at->second.first, schema.since_version());
            if (schema.Deprecated()) at->second.second = schema.since_version();
        }
        QVERIFY(newest >= 15);
        for (const OperatorRow& row : operator_rows()) {
            const std::string op(row.op);
            if (row.first > newest) continue;
            const auto known = sets.find(op);
            QVERIFY2(known != sets.end(), op.c_str());
            QVERIFY2(row.first == known->second.first,
                     (op + " " + std::to_string(known->second.first)).c_str());
            const int last = known->second.second ? known->second.second - 1 : 0;
            if (last || row.last == 0 || row.last <= newest) QVERIFY2(row.last == last, op.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(QuickOnnxOperators)
#include "quick_onnx_operators.moc"
