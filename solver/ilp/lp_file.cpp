// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/lp_file.h"

#include <charconv>
#include <set>

namespace taso {

namespace {

constexpr std::size_t line_width = 100, name_width = 80;  // CBC takes names of 100

std::string exact_number(double value) {
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value);
    return {text, end.ptr};
}

/// Letters, digits, '_' and '.', not to be taken for a number.
class Names {
  public:
    std::string unique(const std::string& text) {
        std::string name;
        for (char c : text.substr(0, name_width)) {
            const bool plain =
                (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
            if (plain)
                name += c;
            else if (!name.empty() && name.back() != '_')
                name += '_';
        }
        while (!name.empty() && name.back() == '_') name.pop_back();
        const std::string stem = name.size() > 1 && name[1] == '_' ? name : "r_" + name;
        name = stem;
        for (int i = 2; !used_.insert(name).second; i++) name = stem + "_" + std::to_string(i);
        return name;
    }

  private:
    std::set<std::string> used_;
};

/// Terms on lines of bounded length.
class Lines {
  public:
    explicit Lines(std::string& text) : text_(text) {}
    void add(const std::string& word) {
        if (width_ + word.size() > line_width) text_ += "\n  ", width_ = 2;
        text_ += " " + word;
        width_ += word.size() + 1;
    }
    void term(double coefficient, const std::string& name) {
        add((coefficient < 0 ? "- " : "+ ") + exact_number(coefficient < 0 ? -coefficient : coefficient) +
            " " + name);
    }

  private:
    std::string& text_;
    std::size_t width_ = 0;
};

}  // namespace

std::string lp_text(const IlpModel& model, const std::string& title) {
    Names names;
    std::vector<std::string> columns;
    for (const IlpColumn& column : model.columns) columns.push_back(names.unique(column.name));
    // Where nothing is left to choose from, rows are still false, of an unknown that does nothing.
    const std::string some = columns.empty() ? names.unique("x nothing") : columns.front();
    std::string text = "\\ ";
    for (char c : title) text += c == '\n' ? ' ' : c;
    text += "\n\\ latency in ns = objective + " + std::to_string(model.least_ns) + "\n\nMinimize\n obj:";
    Lines objective(text);
    bool any = false;
    for (std::size_t k = 0; k < columns.size(); k++) {
        if (model.columns[k].regret_ns == 0) continue;
        objective.term(static_cast<double>(model.columns[k].regret_ns), columns[k]);
        any = true;
    }
    if (!any) objective.term(0, some);
    text += "\n\nSubject To\n";
    const auto row = [&](const IlpRow& from, const char* sense, double side) {
        text += " " + names.unique("r " + from.name) + ":";
        Lines lines(text);
        for (const auto& [column, coefficient] : from.terms) lines.term(coefficient, columns[column]);
        if (from.terms.empty()) lines.term(0, some);  // still false where zero is out of bounds
        lines.add(sense);
        lines.add(exact_number(side + 0.0));  // no -0
        text += "\n";
    };
    for (const IlpRow& from : model.rows) {
        if (from.lower && from.upper && *from.lower == *from.upper) {
            row(from, "=", *from.lower);
            continue;
        }
        if (from.lower) row(from, ">=", *from.lower);
        if (from.upper) row(from, "<=", *from.upper);
    }
    text += "\nBounds\n";
    for (std::size_t k = 0; k < columns.size(); k++)
        if (!model.columns[k].integer)
            text += " 0 <= " + columns[k] + " <= " + exact_number(model.columns[k].upper) + "\n";
    text += "\nBinary\n";
    for (std::size_t k = 0; k < columns.size(); k++)
        if (model.columns[k].integer) text += " " + columns[k] + "\n";
    return text + "\nEnd\n";
}

}  // namespace taso
