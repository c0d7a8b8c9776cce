// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "workbench/formulating.h"

namespace taso {

/// An unknown as it is set: a letter, what stands below it, and one of several that differ in this alone.
struct IlpSymbol {
    QString letter, head, tail;
    QString family;  ///< of a primitive
    bool is_transform = false;
};

/// By column.
std::vector<IlpSymbol> symbols_of(const Formulation& formulation);

/// Terms of one letter and head side by side, as they are read: sum of x over the primitives of a layer.
struct IlpGroup {
    bool minus = false;
    QString letter, head;
    struct Term {
        int column = 0;
        QString coefficient;  ///< empty: 1
    };
    std::vector<Term> terms;
};

/// A row as it is set: groups, a relation, and what is on its right side: groups that would be taken off at the
/// left, or a figure.
struct IlpFormula {
    std::vector<IlpGroup> left, right;
    QString relation, limit;  ///< limit: empty where the right side has groups
};
IlpFormula formula_of(const IlpModel& model, const IlpRow& row, const std::vector<IlpSymbol>& symbols);

/// What a row comes to at some values: how much is left to its limit, in its own unit, and whether it is bytes.
double slack_of(const IlpRow& row, const std::vector<double>& values);

}  // namespace taso
