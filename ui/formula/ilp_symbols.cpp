// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/ilp_symbols.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "words/numbers.h"
#include "workbench/shown_selection.h"

namespace taso {

namespace {

QString figure(double value) {
    const QLocale locale;
    QString text = locale.toString(value, 'f', std::abs(value) < 10 ? 2 : 1);
    while (text.contains(locale.decimalPoint()) && (text.endsWith(QLatin1Char('0')))) text.chop(1);
    if (text.endsWith(locale.decimalPoint())) text.chop(1);
    return text;
}

void add_term(std::vector<IlpGroup>& groups, int column, double coefficient, const IlpSymbol& symbol,
              bool minus) {
    if (groups.empty() || groups.back().minus != minus || groups.back().letter != symbol.letter ||
        groups.back().head != symbol.head)
        groups.push_back({minus, symbol.letter, symbol.head, {}});
    groups.back().terms.push_back({column, coefficient == 1 ? QString() : figure(coefficient)});
}

}  // namespace

std::vector<IlpSymbol> symbols_of(const Formulation& formulation) {
    const IlpModel& model = formulation.solving.model;
    std::vector<IlpSymbol> symbols;
    for (const IlpColumn& column : model.columns) {
        const QString name = text(column.name);
        IlpSymbol symbol;
        symbol.letter = name.left(1);
        QString inside = name.mid(2);
        if (inside.endsWith(QLatin1Char(']'))) inside.chop(1);
        inside.replace(QLatin1String("->"), QString::fromUtf8("→"));
        const auto comma = inside.indexOf(QLatin1String(", "));
        symbol.head = comma < 0 ? QString() : inside.left(comma);
        symbol.tail = comma < 0 ? inside : inside.mid(comma + 2);
        symbol.is_transform = symbol.letter == QLatin1String("w");
        // What is bytes of something else than a choice stands for itself.
        if (symbol.letter == QLatin1String("A")) symbol.head = symbol.tail = QString();
        symbols.push_back(symbol);
    }
    for (const IlpModel::Stream& stream : model.segments) {
        IlpSymbol& symbol = symbols[static_cast<std::size_t>(stream.column)];
        symbol.head.replace(QLatin1String(" to "), QString::fromUtf8(" – "));
        symbol.tail.replace(QLatin1String("overlapping"),
                            QCoreApplication::translate("taso::IlpSymbol", "overlapping"));
        symbol.tail.replace(QLatin1String(" rows"),
                            QLatin1Char(' ') + QCoreApplication::translate("taso::IlpSymbol", "rows"));
        symbol.tail.replace(
            QLatin1String(" row,"),
            QLatin1Char(' ') + QCoreApplication::translate("taso::IlpSymbol", "row") + QLatin1Char(','));
        if (symbol.tail.endsWith(QLatin1String(" row")))
            symbol.tail = symbol.tail.chopped(3) + QCoreApplication::translate("taso::IlpSymbol", "row");
    }
    for (std::size_t layer = 0; layer < model.choices.size(); layer++)
        for (const auto& [column, candidate] : model.choices[layer]) {
            const ProblemLayer& asked = formulation.problem.layers[layer];
            symbols[static_cast<std::size_t>(column)].family =
                family_of(asked.candidates[static_cast<std::size_t>(candidate)].primitive, asked.op);
        }
    return symbols;
}

IlpFormula formula_of(const IlpModel& model, const IlpRow& row, const std::vector<IlpSymbol>& symbols) {
    IlpFormula formula;
    const bool is_equal = row.lower && row.upper && *row.lower == *row.upper;
    const double limit = row.upper ? *row.upper : row.lower.value_or(0);
    formula.relation = QString::fromUtf8(is_equal ? "=" : row.upper ? "≤" : "≥");
    const bool moves =
        !is_equal && limit == 0 &&
        std::any_of(row.terms.begin(), row.terms.end(), [](const auto& t) { return t.second < 0; });
    for (const auto& [column, coefficient] : row.terms) {
        const auto& symbol = symbols[static_cast<std::size_t>(column)];
        const bool is_arena = column == model.arena_column && coefficient < 0;
        const bool right = (moves || is_arena) && coefficient < 0;
        add_term(right ? formula.right : formula.left, column, std::abs(coefficient), symbol,
                 !right && coefficient < 0);
    }
    if (!formula.right.empty() && limit == 0) return formula;
    formula.limit = row.most_bytes ? bytes_text(*row.most_bytes) : figure(limit);
    if (!formula.right.empty())
        formula.limit = (limit < 0 ? QString::fromUtf8("− ") : QStringLiteral("+ ")) +
                        (row.most_bytes ? bytes_text(std::abs(*row.most_bytes)) : figure(std::abs(limit)));
    return formula;
}

double slack_of(const IlpRow& row, const std::vector<double>& values) {
    double sum = 0;
    for (const auto& [column, coefficient] : row.terms)
        sum += coefficient * values[static_cast<std::size_t>(column)];
    return row.upper ? *row.upper - sum : sum - row.lower.value_or(0);
}

}  // namespace taso
