// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/formulation_text.h"

#include <array>
#include <cstdio>
#include <string_view>

#include "base/units.h"
#include "ilp/formulation.h"

namespace taso {

namespace {

constexpr std::array<std::string_view, 12> meanings = {
    "Cuts",
    "Row 1: every layer runs one primitive",
    "Row 2: what a layer reads was written in that layout, or is copied into it (w)",
    "Row 3: a copy is held (h) for all that still read it",
    "Row 4: the KiB that live while a layer runs stay within the budget (of total: within A)",
    "Row 5: the KiB that live while a tensor is transformed stay within the budget (of total: within A)",
    "Row 6: the budget",
    "Row 7: a layer may write over an operand (e) that nobody reads any more",
    "Row 8: a convolution may add its result (a) into the other operand of its add, which then makes no call",
    "Row 9: the operands of a concat may be written where its output is (k); it then makes no call",
    "Row 10: every layer runs one primitive or is part of one segment",
    "Row 11: the KiB that live while a segment runs stay within the budget (of total: within A); what would "
    "pass it has no z"};

std::string short_number(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

std::string sum(const IlpModel& model, const IlpRow& row) {
    std::string text;
    for (const auto& [column, coefficient] : row.terms) {
        const double size = coefficient < 0 ? -coefficient : coefficient;
        if (text.empty())
            text = coefficient < 0 ? "- " : "";
        else
            text += coefficient < 0 ? " - " : " + ";
        if (size != 1) text += short_number(size) + " ";
        text += model.columns[column].name;
    }
    return text.empty() ? "0" : text;
}

std::string bounds(const IlpRow& row) {
    if (row.lower && row.upper && *row.lower == *row.upper) return " = " + short_number(*row.lower);
    std::string text;
    if (row.lower) text += " >= " + short_number(*row.lower);
    if (row.upper) text += " <= " + short_number(*row.upper);
    return text;
}

}  // namespace

std::string_view row_meaning(int number) { return meanings.at(static_cast<std::size_t>(number)); }

std::string formulation_text(const Problem& problem, const Question& question) {
    return formulation_text(ilp_model(ProblemTable(problem), question), problem, question);
}

std::string formulation_text(const IlpModel& model, const Problem& problem, const Question& question) {
    std::string text = "The ILP of " + problem.name + ", " + std::string(name(question.kind)) + " within " +
                       (question.budget ? format_bytes(*question.budget) : "no limit") + "\n\n";
    if (model.hopeless) return text + "No solution: a layer has no candidate that fits the budget.\n";
    text += std::to_string(model.columns.size()) + " unknowns, " + std::to_string(model.rows.size()) +
            " rows; " + std::to_string(model.dropped) +
            " candidates were dropped: they cannot fit, or another is as good in every way.\n\n";
    text += "minimise " + std::to_string(model.least_ns) + " ns (each layer's least time)";
    for (const IlpColumn& column : model.columns)
        if (column.regret_ns != 0)
            text += "\n       + " + std::to_string(column.regret_ns) + " " + column.name;
    text +=
        "\n\nx, w, e, a and k are 0 or 1: primitive chosen, transform made, written in place, added into,\n"
        "joined without a copy.\n";
    if (counts_all_weights(question.kind) && question.budget)
        text += "A is the arena; z is 1 where a form of weights that several layers share is stored.\n";
    if (!model.segments.empty())
        text += "z is 1 where a segment runs: its layers depth first, band by band, as rows a call say.\n";
    for (int row_number = 1; row_number < static_cast<int>(meanings.size()); row_number++) {
        if (row_number == 6 && !(adds_up(question.kind) && question.budget)) {
            const bool rows = is_packed(question.kind) && question.budget;
            text += std::string("\n") + std::string(meanings[6]) + "\n    " +
                    (rows ? short_number(static_cast<double>(*question.budget) / IlpModel::kib) +
                                " KiB, put into rows 4 and 5; rows that no selection can pass are left out"
                     : question.budget ? "no row of memory: candidates above the budget were dropped"
                                       : std::string("no budget, so no row")) +
                    "\n";
            continue;
        }
        bool heading = false;
        for (const IlpRow& row : model.rows) {
            if (row.number != row_number) continue;
            if (!heading) text += "\n" + std::string(meanings[row_number]) + "\n";
            heading = true;
            text += "    " + row.name + ":\n        " + sum(model, row) + bounds(row) + "\n";
        }
    }
    if (!model.segments.empty() && question.budget) {
        text += "\n" + std::string(meanings.back()) + "\n";
        for (const IlpModel::Stream& stream : model.segments)
            text += "    " + model.columns[stream.column].name + ": " +
                    short_number(IlpModel::in_kib(stream.bytes)) +
                    (adds_up(question.kind) ? " <= A"
                                            : " <= " + short_number(IlpModel::in_kib(*question.budget))) +
                    "\n";
        text += adds_up(question.kind)
                    ? "    where one runs nothing else lives: so much it takes in rows 4 and 5\n"
                    : "    where one runs nothing else lives: in rows 4 and 5 it takes all of the budget\n";
    }
    return text;
}

}  // namespace taso
